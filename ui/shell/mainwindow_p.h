// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/operations/operationrecord.h"
#include "ui/shell/connectionspane.h"
#include "ui/shell/mainwindow.h"

#include <QSet>
#include <QTimer>

#include <optional>

class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace ff {

class ConnectionCommands;
class ConnectionHeader;
class ConsoleActions;
class ContainersPage;
class MembersPage;
class Notices;
class OperationsDock;
class PageTabs;
class RequestLogDock;
class SnapshotsPage;
class StartPage;
class WindowStatus;

class MainWindow::Private
{
public:
    Private(const ConsoleServices &given, QSettings &kept, MainWindow *window);

    // mainwindowlayout.cpp
    void build();
    [[nodiscard]] QWidget *buildCentre();
    void buildDocks();
    void restoreLayout();
    void saveLayout();

    // mainwindowactions.cpp
    void wireActions();
    void wireConnectionActions();
    void wireObjectActions();
    void wireAppearance();
    void showAbout();

    // mainwindowallowed.cpp: what can be done now, and why not
    void followSelection();
    void followConnectionActions();
    void followContainerActions();
    void followMemberActions();
    void followSnapshotActions();

    // mainwindowplaces.cpp: tree, tabs and header tell the same
    void wirePlaces();
    void followPlace(); ///< another node was chosen in the tree
    void followTab(); ///< another tab was chosen
    void goToPlace(const ConnectionsPane::Place &place);
    void followConnection(); ///< title, header and status of what is shown
    void followTree(const ConnectionId &id, const ConnectionsTreeModel::Node &node);
    void showPage();
    void fetchPage();
    [[nodiscard]] QList<ConnectionId> scopeOf(const ConnectionsPane::Place &place) const;
    [[nodiscard]] bool isOnGroups() const;
    [[nodiscard]] bool isOnSnapshots() const;
    [[nodiscard]] MembersPage *members() const; ///< the one in view, or null

    // mainwindow.cpp
    void wirePages();
    void wireServices();
    void wireSignIn();
    void giveAccess(const ConnectionId &id);
    void askForKey(const ConnectionId &id, const QString &sentence);
    void openTake(const QList<Container> &sources, const ConnectionId &from);
    void openApply(const Snapshot &snapshot, const ConnectionId &from);
    void showSubmitted(const QList<OperationRecord> &records);
    [[nodiscard]] int runningOperations() const;

    /// What a page was last given.
    struct Shown
    {
        QList<ConnectionId> connections;
        std::optional<ContainerType> type;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    MainWindow *q;
    ConsoleServices services;
    QSettings &settings;
    ConsoleActions *actions;
    ConnectionCommands *commands;
    ConnectionsPane *pane = nullptr;
    ConnectionHeader *header = nullptr;
    StartPage *start = nullptr;
    QSplitter *splitter = nullptr;
    QStackedWidget *centre = nullptr;
    QWidget *pages = nullptr;
    PageTabs *tabs = nullptr;
    ContainersPage *containers = nullptr;
    SnapshotsPage *snapshots = nullptr;
    Notices *notices = nullptr;
    OperationsDock *dock = nullptr;
    RequestLogDock *logDock = nullptr;
    WindowStatus *status = nullptr;
    ConnectionId current; ///< of the place that is shown; empty: all of them, or none
    ConnectionsPane::Place place; ///< what groups and snapshots show; the tree may be at a tab's
    std::optional<Shown> containersOf;
    std::optional<Shown> snapshotsOf;
    QSet<QString> deprecations; ///< said in this session
    QSet<ConnectionId> signingIn; ///< the operator asked for it and waits for the outcome
    /// The context of every connection: it ends before what the slots use, and before the widgets
    /// that would still signal while the window is torn down.
    QObject wires;
    QTimer fetchSoon;
    bool isFollowing = false; ///< tree and tabs are being brought in line: no new choice
    bool sandboxOffered = false;
    bool painted = false;
    bool quitConfirmed = false;
};

} // namespace ff
