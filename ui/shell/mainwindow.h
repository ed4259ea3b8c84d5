// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include "models/containers/containerref.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;
class QUrl;

namespace ff {

/// Faceferry's window: the tree of connections at the left, groups, snapshots and opened containers
/// as pages, operations and request log below. Only wires: actions, shortcuts, layout, and who
/// opens what.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps layout and choices; no secrets. Owned by Application.
    MainWindow(const ConsoleServices &services, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showConnection(const ConnectionId &id);
    /// The same, unless what was shown when the program ended last is there again.
    void offerConnection(const ConnectionId &id);
    void showContainers(const ConnectionId &id);
    void showSnapshots(const ConnectionId &id);
    /// The persons and faces of a group, or the faces of a list, in a tab of their own.
    void openContainer(const ContainerRef &container);
    /// Opens pages for a sign-in in the browser in place of the desktop's own; false: it could not.
    void setBrowserOpener(const std::function<bool(const QUrl &)> &opener);
    /// A sentence across the top of the window (start-up problems, the journal, the keychain).
    void announce(const QString &sentence);
    /// First run: offers the sandbox and adding a connection in place of the pages.
    void offerSandbox(bool offered);

Q_SIGNALS:
    void sandboxRequested(); ///< "Start the sandbox" was chosen

protected:
    /// Running operations go on at the service: says so once.
    void closeEvent(QCloseEvent *event) override;
    /// Nothing is fetched before the window was painted once.
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
