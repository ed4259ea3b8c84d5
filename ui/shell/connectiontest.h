// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/connectiontrial.h"
#include "models/connections/secretslot.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"

#include <QObject>

#include <optional>

namespace ff {

/// "Test connection" from its fields to its answer, whichever way it signs in: fetches what is
/// stored and was not typed anew, and tries the connection with it. Saves nothing but a refresh
/// token in place of the stored one, which is of no use once it was used. One test at a time.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(const ConsoleServices &services, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// `secrets`: what was typed; what is not set is read from SecretStore, unless the connection
    /// is new (an empty id).
    void run(const Connection &connection, const ConnectionSecrets &secrets);
    void cancel(); ///< no finished() follows
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const ff::ProbeResult &result);
    /// A sign-in in the browser waits for the operator on this page.
    void browserWanted(const QUrl &page);

private:
    void readPassword();
    void readSecret();
    void start();
    void finish(const ProbeResult &result);
    [[nodiscard]] SecretSlot secretSlot() const;
    [[nodiscard]] std::optional<QByteArray> typedSecret() const;

    ConsoleServices m_services;
    ConnectionTrial m_trial;
    Connection m_connection;
    ConnectionSecrets m_secrets;
    TrialSecrets m_trialSecrets;
    int m_run = 0; ///< an answer of an older run is not ours
    bool m_isRunning = false;
};

} // namespace ff
