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
    importConnections = make("importConnectionsAction", u"import"_s, tr("&Import connections…"));
    exportConnections = make("exportConnectionsAction", u"export"_s, tr("&Export connections…"));
    closeTab = make("closeTabAction", u"close"_s, tr("&Close tab"));
    quit = make("quitAction", {}, tr("&Quit"));
    about = make("aboutAction", u"info"_s, tr("&About Faceferry"));
    makeConnectionActions();
    makeObjectActions();
    makeViewActions();
    setShortcuts();
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void ConsoleActions::makeConnectionActions()
{
    addConnection = make("addConnectionAction", u"add"_s, tr("&Add connection…"));
    editConnection = make("editConnectionAction", u"edit"_s, tr("&Edit connection…"));
    testConnection = make("testConnectionAction", u"test"_s, tr("&Test connection"));
    enterKey = make("enterKeyAction", u"key"_s, tr("Enter &key…"));
    signIn = make("signInAction", u"browser"_s, tr("&Sign in"),
                  tr("Sign in with Microsoft Entra ID in the browser"));
    rotateKeys = make("rotateKeysAction", u"rotate"_s, tr("&Change over to the other key…"));
    unlock = make("unlockAction", u"unlock"_s, tr("&Unlock for 15 minutes…"),
                  tr("Allow changes to this read-only connection for 15 minutes"));
    lock = make("lockAction", u"lock"_s, tr("&Lock now"), tr("Allow no changes from now on"));
    removeConnection = make("removeConnectionAction", u"remove"_s, tr("&Remove connection…"));
    copyEndpoint = make("copyEndpointAction", u"link"_s, tr("Copy end&point"));
    copySubscription = make("copySubscriptionAction", u"copy"_s, tr("Copy su&bscription id"));
}

void ConsoleActions::makeObjectActions()
{
    search = make("searchAction", u"search"_s, tr("&Find in the list"));
    copyId = make("copyIdAction", u"copy"_s, tr("&Copy id"), tr("Copy the ids of the selection"));
    copyJson =
        make("copyJsonAction", u"details"_s, tr("Copy as &JSON"), tr("Copy the selection as JSON"));
    exportTable =
        make("exportTableAction", u"export"_s, tr("E&xport…"), tr("Save the table as CSV or JSON"));
    refresh = make("refreshAction", u"refresh"_s, tr("&Refresh"),
                   tr("Ask the service for the list again"));
    newContainer = make("newContainerAction", u"add"_s, tr("&New group or list…"));
    openContainer = make("openContainerAction", u"open"_s, tr("&Open"),
                         tr("Show the persons and faces of the selected group or list"));
    editContainer = make("editContainerAction", u"edit"_s, tr("&Edit name and data…"),
                         tr("Edit name and user data of the selected group or list"));
    deleteContainer = make("deleteContainerAction", u"remove"_s, tr("&Delete group or list…"));
    take = make("takeAction", u"take"_s, tr("&Take snapshot…"),
                tr("Take a snapshot of the selected lists and groups"));
    train =
        make("trainAction", u"train"_s, tr("T&rain"), tr("Train the selected groups and lists"));
    apply = make("applyAction", u"apply"_s, tr("&Apply snapshot…"),
                 tr("Create a copy from the selected snapshot in other resources"));
    editSnapshot = make("editSnapshotAction", u"edit"_s, tr("&Edit snapshot…"));
    deleteSnapshot = make("deleteSnapshotAction", u"remove"_s, tr("&Delete snapshot…"));
}

void ConsoleActions::makeViewActions()
{
    showGroups = make("showGroupsAction", u"persongroup"_s, tr("&Groups and lists"));
    showSnapshots = make("showSnapshotsAction", u"snapshot"_s, tr("&Snapshots"));
    goToOperations = make("goToOperationsAction", u"operations"_s, tr("&Operations"));
    goToRequestLog = make("goToRequestLogAction", u"requestlog"_s, tr("Request &log"));
    showOperations = make("showOperationsAction", {}, tr("Show operations &panel"));
    showRequestLog = make("showRequestLogAction", {}, tr("Show re&quest log panel"));
    showToolBar = make("showToolBarAction", {}, tr("&Tool bar"));
    clearFinished = make("clearFinishedAction", {}, tr("&Clear finished operations"));
    clearFinished->setIconText(tr("Clear finished"));
    systemScheme = make("systemSchemeAction", u"system"_s, tr("&System"));
    lightScheme = make("lightSchemeAction", u"light"_s, tr("&Light"));
    darkScheme = make("darkSchemeAction", u"dark"_s, tr("&Dark"));
    for (QAction *toggle : {showOperations, showRequestLog, showToolBar})
        toggle->setCheckable(true);
    auto *schemes = new QActionGroup(this);
    for (QAction *scheme : {systemScheme, lightScheme, darkScheme}) {
        scheme->setCheckable(true);
        schemes->addAction(scheme);
    }
}

void ConsoleActions::setShortcuts()
{
    quit->setShortcut(QKeySequence::Quit);
    about->setShortcut(Qt::Key_F1);
    closeTab->setShortcut(Qt::CTRL | Qt::Key_W);
    addConnection->setShortcut(Qt::CTRL | Qt::Key_N);
    // Only in the connections tree: the pages have an F2 and a Del of their own.
    editConnection->setShortcut(Qt::Key_F2);
    editConnection->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeConnection->setShortcut(QKeySequence::Delete);
    removeConnection->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    unlock->setShortcut(Qt::CTRL | Qt::Key_U);
    lock->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    search->setShortcut(QKeySequence::Find);
    exportTable->setShortcut(Qt::CTRL | Qt::Key_E);
    refresh->setShortcut(QKeySequence::Refresh);
    newContainer->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openContainer->setShortcut(Qt::CTRL | Qt::Key_O);
    take->setShortcut(Qt::CTRL | Qt::Key_T);
    apply->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    // Shown in the menus; it is the tables that listen to them, since the tree has its own.
    for (QAction *edit : {editContainer, editSnapshot}) {
        edit->setShortcut(Qt::Key_F2);
        edit->setShortcutContext(Qt::WidgetShortcut);
    }
    for (QAction *remove : {deleteContainer, deleteSnapshot}) {
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
    }
    train->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R); // Ctrl+R refreshes on some desktops
    showGroups->setShortcut(Qt::CTRL | Qt::Key_1);
    showSnapshots->setShortcut(Qt::CTRL | Qt::Key_2);
    goToOperations->setShortcut(Qt::CTRL | Qt::Key_0);
    goToRequestLog->setShortcut(Qt::CTRL | Qt::Key_L);
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
    keepToolTip(action);
    return action;
}

void ConsoleActions::keepToolTip(QAction *action)
{
    action->setProperty(usualToolTip, action->toolTip());
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
    file->addActions({importConnections, exportConnections});
    file->addSeparator();
    file->addActions({closeTab, quit});

    QMenu *connection = menu("connectionMenu", tr("&Connection"));
    connection->addActions({addConnection, editConnection, testConnection});
    connection->addSeparator();
    connection->addActions({enterKey, signIn, rotateKeys});
    connection->addSeparator();
    connection->addActions({unlock, lock});
    connection->addSeparator();
    connection->addAction(removeConnection);

    QMenu *edit = menu("editMenu", tr("&Edit"));
    edit->addActions({search});
    edit->addSeparator();
    edit->addActions({copyId, copyJson});
    edit->addSeparator();
    edit->addActions({copyEndpoint, copySubscription});
    edit->addSeparator();
    edit->addActions({exportTable});

    QMenu *group = menu("groupMenu", tr("&Group"));
    group->addActions({newContainer, openContainer, editContainer});
    group->addSeparator();
    group->addActions({take, train});
    group->addSeparator();
    group->addAction(deleteContainer);

    QMenu *snapshot = menu("snapshotMenu", tr("&Snapshot"));
    snapshot->addActions({apply, editSnapshot});
    snapshot->addSeparator();
    snapshot->addAction(deleteSnapshot);

    QMenu *view = menu("viewMenu", tr("&View"));
    view->addAction(refresh);
    view->addSeparator();
    view->addActions({showGroups, showSnapshots, goToOperations, goToRequestLog});
    view->addSeparator();
    view->addActions({showOperations, showRequestLog, clearFinished});
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
