// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/signin/tokensource.h"
#include "models/connections/connection.h"
#include "models/connections/connectionprobe.h"
#include "models/connections/secretslot.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ff {

/// "Test connection" from its fields to its answer, whichever way it signs in: fetches what is
/// stored and was not typed anew, reads the CA file, gets a token where one is needed, and probes
/// the service. Saves nothing. One test at a time.
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
    void fetchToken(const QByteArray &secret);
    void probe(const Credentials &credentials);
    void fail(const FaceError &error);
    void finish(const ProbeResult &result);
    [[nodiscard]] SecretSlot secretSlot() const;
    [[nodiscard]] std::optional<QByteArray> typedSecret() const;

    ConsoleServices m_services;
    ConnectionProbe m_probe;
    std::unique_ptr<TokenSource> m_tokens;
    Connection m_connection;
    ConnectionSecrets m_secrets;
    NetworkSettings m_network;
    int m_run = 0; ///< an answer of an older run is not ours
    bool m_isRunning = false;
};

} // namespace ff
