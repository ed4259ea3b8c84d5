// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectiontrial.h"

#include "client/whendone.h"
#include "models/connections/networkfiles.h"
#include "models/connections/signinsource.h"

#include <utility>

namespace ff {

ProbeResult probeResultOfSignIn(const FaceError &error, const Connection &connection)
{
    const QString authority = tokenRequestOf(connection, {}).authority.host();
    ProbeResult result;
    result.error = error;
    result.detail = error.advice();
    switch (error.kind) {
    case FaceError::Kind::SignIn:
        result.outcome = ProbeResult::Outcome::WrongKey;
        result.headline = error.summary();
        break;
    case FaceError::Kind::Network:
        result.outcome = ProbeResult::Outcome::Unreachable;
        result.headline = error.summary();
        break;
    case FaceError::Kind::Tls:
        result.outcome = ProbeResult::Outcome::Untrusted;
        result.headline =
            ConnectionTrial::tr("The certificate of the sign-in address %1 is not trusted.")
                .arg(authority);
        break;
    case FaceError::Kind::Cancelled:
        break; // wasCancelled(): nothing is shown
    default:
        result.headline = error.summary();
        break;
    }
    return result;
}

ConnectionTrial::ConnectionTrial(QObject *parent) : QObject(parent) { }

ConnectionTrial::~ConnectionTrial()
{
    cancel();
}

QFuture<ProbeResult> ConnectionTrial::run(const Connection &connection, const TrialSecrets &secrets)
{
    cancel();
    m_connection = connection;
    m_secrets = secrets;
    m_refreshToken.clear();
    m_promise = std::make_unique<QPromise<ProbeResult>>();
    m_promise->start();
    const QFuture<ProbeResult> future = m_promise->future();
    whenDone(readNetwork(connection.network, secrets.proxyPassword), this,
             [this, trial = m_generation](const FaceResult<NetworkSettings> &network) {
                 if (trial != m_generation)
                     return;
                 if (!network.ok())
                     finish(probeResultOfSignIn(network.error(), m_connection));
                 else if (m_connection.signIn.method == SignInMethod::Key)
                     probe(Credentials::key(m_secrets.key), *network);
                 else
                     askForToken(*network);
             });
    return future;
}

void ConnectionTrial::askForToken(const NetworkSettings &network)
{
    const bool isBrowser = m_connection.signIn.method == SignInMethod::Browser;
    m_source = makeTokenSource(m_connection, network,
                               isBrowser ? m_secrets.refreshToken : m_secrets.clientSecret);
    connect(m_source.get(), &TokenSource::browserWanted, this, &ConnectionTrial::browserWanted);
    whenDone(
        m_source->fetch(), this,
        [this, network, isBrowser, trial = m_generation](const FaceResult<AccessToken> &token) {
            if (trial != m_generation)
                return;
            if (token.ok()) {
                m_refreshToken = token->refreshToken;
                probe(Credentials::token(token->token), network);
            } else if (isBrowser && !m_secrets.refreshToken.isEmpty()
                       && m_source->needsOperator()) {
                m_secrets.refreshToken.clear(); // no longer taken: the operator is here
                askForToken(network);
            } else {
                finish(probeResultOfSignIn(token.error(), m_connection));
            }
        });
}

void ConnectionTrial::probe(const Credentials &credentials, const NetworkSettings &network)
{
    whenDone(m_probe.run(m_connection, credentials, network), this,
             [this, trial = m_generation](const ProbeResult &result) {
                 if (trial == m_generation)
                     finish(result);
             });
}

void ConnectionTrial::cancel()
{
    if (!m_promise)
        return;
    ProbeResult cancelled;
    cancelled.error.kind = FaceError::Kind::Cancelled;
    finish(cancelled);
}

void ConnectionTrial::finish(const ProbeResult &result)
{
    ++m_generation;
    m_secrets = {};
    m_source.reset();
    m_probe.cancel();
    const auto promise = std::exchange(m_promise, nullptr);
    promise->addResult(result);
    promise->finish();
}

} // namespace ff
