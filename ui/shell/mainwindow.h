// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include "models/connections/connection.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace ff {

/// Faceferry's window: connections at the left, a connection's groups and snapshots as pages, the
/// operations dock below. Only wires: actions, shortcuts, layout, and who opens what.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps layout and choices; no secrets. Owned by Application.
    MainWindow(const ConsoleServices &services, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showConnection(const ConnectionId &id);
    void showContainers(const ConnectionId &id);
    void showSnapshots(const ConnectionId &id);
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
