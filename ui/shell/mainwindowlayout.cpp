// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectionheader.h"
#include "ui/shell/connectionspane.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/notices.h"
#include "ui/shell/operationsdock.h"
#include "ui/shell/operationspanel.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/requestlogdock.h"
#include "ui/shell/requestlogpanel.h"
#include "ui/shell/startpage.h"
#include "ui/shell/tokens.h"
#include "ui/shell/windowstatus.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// The keys of the window's settings: layout and choices, nothing else.
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto tabsKey = "window/tabs"_L1;
constexpr auto treeKey = "window/tree"_L1;
constexpr auto containersKey = "containers/layout"_L1;
constexpr auto snapshotsKey = "snapshots/layout"_L1;
constexpr auto operationsKey = "operations/layout"_L1;
constexpr auto requestLogKey = "requestlog/layout"_L1;
constexpr int stateVersion = 2; // 1 had no request log

// As large as the pages want, as small as the screen: title bar and borders must fit as well.
QSize defaultSize(const QSize &available)
{
    return QSize(1280, 800).boundedTo(available - QSize(2 * metrics::unit, 6 * metrics::unit));
}

} // namespace

void MainWindow::Private::build()
{
    q->setObjectName(u"mainWindow"_s);
    q->setWindowIcon(services.theme.icon(u"app"_s));
    q->setWindowTitle(u"Faceferry"_s);
    q->setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the tool bar for good
    actions->fillMenus(q->menuBar());
    q->menuBar()->setObjectName(u"menuBar"_s);

    QToolBar *bar = q->addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    actions->fillToolBar(bar);
    // The pages have the same buttons beside their rows; who wants them here as well turns it on.
    bar->hide();
    actions->showToolBar->setChecked(false);
    QObject::connect(actions->showToolBar, &QAction::toggled, bar, &QToolBar::setVisible);

    pane = new ConnectionsPane(services, *actions);
    splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"mainSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pane);
    splitter->addWidget(buildCentre());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({264, 1016});
    q->setCentralWidget(splitter);

    buildDocks();
    status = new WindowStatus(services, q->statusBar());
    q->statusBar()->setObjectName(u"statusBar"_s);
    q->statusBar()->setSizeGripEnabled(false);

    pane->setFocus();
    q->resize(defaultSize(q->screen()->availableSize()));
    q->resizeDocks({dock}, {208}, Qt::Vertical);
}

QWidget *MainWindow::Private::buildCentre()
{
    containers = new ContainersPage(services);
    snapshots = new SnapshotsPage(services);
    tabs = new PageTabs(services);
    tabs->setObjectName(u"pagesTabWidget"_s);
    tabs->setAccessibleName(tr("Pages of the connection"));
    tabs->addLastingPage(containers, u"persongroup"_s, tr("Groups and lists"));
    tabs->addLastingPage(snapshots, u"snapshot"_s, tr("Snapshots"));

    header =
        new ConnectionHeader(services, {actions->copySubscription, actions->unlock, actions->lock});
    pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(tabs, 1);

    start = new StartPage(services.theme, actions->startSandbox, actions->addConnection);
    centre = new QStackedWidget;
    centre->setObjectName(u"centreStackedWidget"_s);
    centre->addWidget(start);
    centre->addWidget(pages);

    auto *bar = new MessageBar(services.theme);
    bar->setObjectName(u"windowMessageBar"_s);
    notices = new Notices(bar, q);
    auto *whole = new QWidget;
    auto *stacked = new QVBoxLayout(whole);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(0);
    stacked->addWidget(bar);
    stacked->addWidget(centre, 1);
    return whole;
}

void MainWindow::Private::buildDocks()
{
    dock = new OperationsDock(services, actions->clearFinished, actions->showOperations, q);
    logDock = new RequestLogDock(services, actions->showRequestLog, q);
    q->addDockWidget(Qt::BottomDockWidgetArea, dock);
    q->addDockWidget(Qt::BottomDockWidgetArea, logDock);
    q->tabifyDockWidget(dock, logDock);
    dock->raise();
    logDock->hide(); // who looks for trouble asks for it
}

void MainWindow::Private::restoreLayout()
{
    q->restoreGeometry(settings.value(geometryKey).toByteArray());
    q->restoreState(settings.value(stateKey).toByteArray(), stateVersion);
    if (const QByteArray state = settings.value(splitterKey).toByteArray(); !state.isEmpty())
        splitter->restoreState(state);
    containers->restoreLayout(settings.value(containersKey).toByteArray());
    snapshots->restoreLayout(settings.value(snapshotsKey).toByteArray());
    dock->panel()->restoreLayout(settings.value(operationsKey).toByteArray());
    logDock->panel()->restoreLayout(settings.value(requestLogKey).toByteArray());
    pane->restoreState(settings.value(treeKey).toByteArray());
    tabs->restoreState(settings.value(tabsKey).toByteArray());
    actions->showOperations->setChecked(!dock->isHidden());
    actions->showRequestLog->setChecked(!logDock->isHidden());
    if (const auto *bar = q->findChild<QToolBar *>(u"toolBar"_s))
        actions->showToolBar->setChecked(!bar->isHidden());
}

void MainWindow::Private::saveLayout()
{
    settings.setValue(geometryKey, q->saveGeometry());
    settings.setValue(stateKey, q->saveState(stateVersion));
    settings.setValue(splitterKey, splitter->saveState());
    settings.setValue(containersKey, containers->saveLayout());
    settings.setValue(snapshotsKey, snapshots->saveLayout());
    settings.setValue(operationsKey, dock->panel()->saveLayout());
    settings.setValue(requestLogKey, logDock->panel()->saveLayout());
    settings.setValue(treeKey, pane->saveState());
    settings.setValue(tabsKey, tabs->saveState());
}

} // namespace ff
