// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ff {

class ConnectionCommands;
class ConnectionHeader;
class ConnectionsPane;
class ConsoleActions;
class ContainersPage;
class Notices;
class OperationsDock;
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
    void restoreLayout();
    void saveLayout();

    // mainwindowactions.cpp
    void wireActions();
    void wireAppearance();
    void followSelection(); ///< what can be done with what is selected
    void showAbout();

    // mainwindow.cpp
    void wirePages();
    void wireServices();
    void followConnection();
    void followRows();
    void showPage();
    void fetchPage();
    void askForKey(const ConnectionId &id, const QString &sentence);
    void openTake(const QList<Container> &sources);
    void openApply(const Snapshot &snapshot);
    void showSubmitted(const QList<OperationRecord> &records);
    [[nodiscard]] bool isOnGroups() const;
    [[nodiscard]] int runningOperations() const;

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
    QTabWidget *tabs = nullptr;
    ContainersPage *containers = nullptr;
    SnapshotsPage *snapshots = nullptr;
    Notices *notices = nullptr;
    OperationsDock *dock = nullptr;
    WindowStatus *status = nullptr;
    ConnectionId current;
    ConnectionId remembered; ///< shown when the program ended last
    ConnectionId containersOf; ///< what the pages were last given
    ConnectionId snapshotsOf;
    QSet<QString> deprecations; ///< said in this session
    /// The context of every connection: it ends before what the slots use, and before the widgets
    /// that would still signal while the window is torn down.
    QObject wires;
    QTimer fetchSoon;
    bool sandboxOffered = false;
    bool painted = false;
    bool quitConfirmed = false;
};

} // namespace ff
