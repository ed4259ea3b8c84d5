// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/tokensource.h"
#include "models/connections/connection.h"
#include "models/connections/connectionprobe.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace ff {

/// What was typed into a dialog and is not in SecretStore yet, or was read from there.
struct TrialSecrets
{
    QByteArray key;
    QByteArray clientSecret;
    QByteArray refreshToken; ///< of a sign-in in the browser; empty: the browser is opened
    QByteArray proxyPassword;
};

/// "Test connection" for every way to sign in: reads the CA file, fetches a token where the
/// connection needs one, then asks as ConnectionProbe does. Works for connections that are not
/// saved yet; keeps nothing. One trial at a time. GUI thread.
class ConnectionTrial : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTrial(QObject *parent = nullptr);
    ~ConnectionTrial() override;

    /// Cancels a trial that still runs. A sign-in that fails is Outcome::WrongKey, or
    /// Unreachable or Untrusted when the authority is; a CA file that fails is Outcome::Failed.
    QFuture<ProbeResult> run(const Connection &connection, const TrialSecrets &secrets);
    /// Ends a running trial with a result whose wasCancelled() is true; else does nothing.
    void cancel();
    /// What the last trial's sign-in in the browser brought: write it to SecretStore, in
    /// SecretSlot::RefreshToken, when the connection is saved, and nobody signs in twice. Secret.
    [[nodiscard]] const QByteArray &refreshToken() const { return m_refreshToken; }

Q_SIGNALS:
    /// Sign-in in the browser: open this page now.
    void browserWanted(const QUrl &page);

private:
    void askForToken(const NetworkSettings &network);
    void probe(const Credentials &credentials, const NetworkSettings &network);
    void finish(const ProbeResult &result);

    Connection m_connection;
    TrialSecrets m_secrets;
    ConnectionProbe m_probe;
    std::unique_ptr<TokenSource> m_source; ///< while a token is fetched
    std::unique_ptr<QPromise<ProbeResult>> m_promise; ///< null: none runs
    quint64 m_generation = 0; ///< answers of older trials are ignored
    QByteArray m_refreshToken;
};

/// What a failed sign-in or an unusable CA file says of the connection. Pure.
[[nodiscard]] ProbeResult probeResultOfSignIn(const FaceError &error, const Connection &connection);

} // namespace ff
