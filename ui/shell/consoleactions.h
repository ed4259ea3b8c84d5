// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenuBar;
class QToolBar;

namespace ff {

class Theme;

/// Every action of the window, its icon, text, shortcut and place in menus, in one file. What
/// they do is wired by MainWindow.
class ConsoleActions : public QObject
{
    Q_OBJECT
public:
    explicit ConsoleActions(Theme &theme, QObject *parent = nullptr);

    void fillMenus(QMenuBar *bar) const;
    void fillToolBar(QToolBar *bar) const;

    /// Remembers the action's tooltip as the one it has while it can be used. The actions made
    /// here have that already.
    static void keepToolTip(QAction *action);
    /// Enables the action, or disables it with the reason as its tooltip and status tip.
    static void allow(QAction *action, bool allowed, const QString &reason);

    QAction *startSandbox;
    QAction *importConnections;
    QAction *exportConnections;
    QAction *closeTab;
    QAction *quit;
    QAction *addConnection;
    QAction *editConnection;
    QAction *testConnection;
    QAction *enterKey;
    QAction *signIn; ///< in the browser
    QAction *rotateKeys;
    QAction *unlock; ///< of a read-only connection, for a while
    QAction *lock;
    QAction *removeConnection;
    QAction *copyEndpoint;
    QAction *copySubscription;
    QAction *search;
    QAction *copyId;
    QAction *copyJson;
    QAction *exportTable;
    QAction *refresh;
    QAction *newContainer;
    QAction *openContainer;
    QAction *editContainer;
    QAction *deleteContainer;
    QAction *take;
    QAction *train;
    QAction *apply;
    QAction *editSnapshot;
    QAction *deleteSnapshot;
    QAction *showGroups;
    QAction *showSnapshots;
    QAction *goToOperations; ///< shows the panel and gives it the focus
    QAction *showOperations; ///< checkable: whether the panel is there
    QAction *goToRequestLog;
    QAction *showRequestLog; ///< checkable
    QAction *showToolBar;
    QAction *clearFinished;
    QAction *systemScheme;
    QAction *lightScheme;
    QAction *darkScheme;
    QAction *about;

private:
    void makeConnectionActions();
    void makeObjectActions();
    void makeViewActions();
    void setShortcuts();
    QAction *make(const char *objectName, const QString &icon, const QString &text,
                  const QString &toolTip = {});
    Theme &m_theme;
};

} // namespace ff
