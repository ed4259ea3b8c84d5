// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/profile.h"
#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QObject>

#include <memory>

class QSettings;

namespace ff {

class MainWindow;
class Prompts;

/// The one place that makes and wires things: profile, stores, journal, tracker, window and, when
/// asked for, the embedded sandbox on its own thread. GUI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `prompts` may be null: then the real dialogs are used. Not owned.
    explicit Application(const CommandLine &commandLine, Prompts *prompts = nullptr,
                         QObject *parent = nullptr);
    ~Application() override;

    /// Prepares the profile and shows the window; nothing is fetched before it is painted.
    /// A sentence when that is not possible, else empty.
    [[nodiscard]] QString start();

    [[nodiscard]] MainWindow &window();
    [[nodiscard]] const ConsoleServices &services() const;

Q_SIGNALS:
    /// The sandbox answers and its connections are in the list, in the order of its subscriptions.
    void sandboxReady(const QList<ff::ConnectionId> &connections);
    void sandboxFailed(const QString &sentence);

private:
    void startSandbox();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
