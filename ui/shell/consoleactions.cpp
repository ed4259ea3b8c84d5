// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consoleactions.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
// The tooltip an action has while it can be used.
constexpr char usualToolTip[] = "usualToolTip";
} // namespace

ConsoleActions::ConsoleActions(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    startSandbox = make("startSandboxAction", u"sandbox"_s, tr("Start the &sandbox"));
    quit = make("quitAction", {}, tr("&Quit"));
    addConnection = make("addConnectionAction", u"add"_s, tr("&Add connection…"));
    editConnection = make("editConnectionAction", u"edit"_s, tr("&Edit connection…"));
    testConnection = make("testConnectionAction", u"test"_s, tr("&Test connection"));
    enterKey = make("enterKeyAction", u"key"_s, tr("Enter &key…"));
    removeConnection = make("removeConnectionAction", u"remove"_s, tr("&Remove connection…"));
    copyEndpoint = make("copyEndpointAction", u"copy"_s, tr("&Copy endpoint"));
    copySubscription = make("copySubscriptionAction", u"copy"_s, tr("Copy &subscription id"));
    search = make("searchAction", u"search"_s, tr("&Find in the list"));
    refresh = make("refreshAction", u"refresh"_s, tr("&Refresh"),
                   tr("Ask the service for the list again"));
    take = make("takeAction", u"take"_s, tr("&Take snapshot…"),
                tr("Take a snapshot of the selected lists and groups"));
    train =
        make("trainAction", u"train"_s, tr("T&rain"), tr("Train the selected groups and lists"));
    apply = make("applyAction", u"apply"_s, tr("&Apply snapshot…"),
                 tr("Create a copy from the selected snapshot in other resources"));
    editSnapshot = make("editSnapshotAction", u"edit"_s, tr("&Edit snapshot…"));
    deleteSnapshot = make("deleteSnapshotAction", u"remove"_s, tr("&Delete snapshot…"));
    showGroups = make("showGroupsAction", u"persongroup"_s, tr("&Groups and lists"));
    showSnapshots = make("showSnapshotsAction", u"snapshot"_s, tr("&Snapshots"));
    goToOperations = make("goToOperationsAction", u"operations"_s, tr("&Operations"));
    showOperations = make("showOperationsAction", {}, tr("Show operations &panel"));
    showToolBar = make("showToolBarAction", {}, tr("&Tool bar"));
    clearFinished = make("clearFinishedAction", {}, tr("&Clear finished operations"));
    systemScheme = make("systemSchemeAction", u"system"_s, tr("&System"));
    lightScheme = make("lightSchemeAction", u"light"_s, tr("&Light"));
    darkScheme = make("darkSchemeAction", u"dark"_s, tr("&Dark"));
    about = make("aboutAction", u"info"_s, tr("&About Faceferry"));

    clearFinished->setIconText(tr("Clear finished"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    about->setShortcut(Qt::Key_F1);
    about->setMenuRole(QAction::AboutRole);
    addConnection->setShortcut(Qt::CTRL | Qt::Key_N);
    // Only in the connections list: the pages have an F2 and a Del of their own.
    editConnection->setShortcut(Qt::Key_F2);
    editConnection->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeConnection->setShortcut(QKeySequence::Delete);
    removeConnection->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    search->setShortcut(QKeySequence::Find);
    refresh->setShortcut(QKeySequence::Refresh);
    take->setShortcut(Qt::CTRL | Qt::Key_T);
    apply->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    train->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R); // Ctrl+R refreshes on some desktops
    showGroups->setShortcut(Qt::CTRL | Qt::Key_1);
    showSnapshots->setShortcut(Qt::CTRL | Qt::Key_2);
    goToOperations->setShortcut(Qt::CTRL | Qt::Key_0);

    showOperations->setCheckable(true);
    showToolBar->setCheckable(true);
    auto *schemes = new QActionGroup(this);
    for (QAction *scheme : {systemScheme, lightScheme, darkScheme}) {
        scheme->setCheckable(true);
        schemes->addAction(scheme);
    }
}

QAction *ConsoleActions::make(const char *objectName, const QString &icon, const QString &text,
                              const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(objectName));
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    action->setProperty(usualToolTip, action->toolTip());
    return action;
}

void ConsoleActions::allow(QAction *action, bool allowed, const QString &reason)
{
    action->setEnabled(allowed);
    action->setToolTip(allowed ? action->property(usualToolTip).toString() : reason);
    action->setStatusTip(allowed ? QString() : reason);
}

void ConsoleActions::fillMenus(QMenuBar *bar) const
{
    const auto menu = [bar](const char *name, const QString &title) {
        QMenu *made = bar->addMenu(title);
        made->setObjectName(QLatin1StringView(name));
        made->setToolTipsVisible(true);
        return made;
    };
    QMenu *file = menu("fileMenu", tr("&File"));
    file->addAction(startSandbox);
    file->addSeparator();
    file->addAction(quit);

    QMenu *connection = menu("connectionMenu", tr("&Connection"));
    connection->addActions({addConnection, editConnection, testConnection, enterKey});
    connection->addSeparator();
    connection->addAction(removeConnection);

    QMenu *edit = menu("editMenu", tr("&Edit"));
    edit->addActions({search});
    edit->addSeparator();
    edit->addActions({copyEndpoint, copySubscription});

    QMenu *group = menu("groupMenu", tr("&Group"));
    group->addActions({take, train});

    QMenu *snapshot = menu("snapshotMenu", tr("&Snapshot"));
    snapshot->addActions({apply, editSnapshot});
    snapshot->addSeparator();
    snapshot->addAction(deleteSnapshot);

    QMenu *view = menu("viewMenu", tr("&View"));
    view->addAction(refresh);
    view->addSeparator();
    view->addActions({showGroups, showSnapshots, goToOperations});
    view->addSeparator();
    view->addActions({showOperations, clearFinished});
    view->addSeparator();
    view->addAction(showToolBar);
    QMenu *appearance = view->addMenu(m_theme.icon(u"light"_s), tr("&Appearance"));
    appearance->setObjectName(u"appearanceMenu"_s);
    appearance->addActions({systemScheme, lightScheme, darkScheme});

    menu("helpMenu", tr("&Help"))->addAction(about);
}

void ConsoleActions::fillToolBar(QToolBar *bar) const
{
    bar->addAction(refresh);
    bar->addSeparator();
    bar->addActions({take, apply, train});
}

} // namespace ff
