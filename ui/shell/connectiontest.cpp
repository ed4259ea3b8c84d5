// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectiontest.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/networkfiles.h"
#include "models/connections/secretstore.h"

#include <utility>

namespace ff {

ConnectionTest::ConnectionTest(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_trial, &ConnectionTrial::browserWanted, this, &ConnectionTest::browserWanted);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::run(const Connection &connection, const ConnectionSecrets &secrets)
{
    cancel();
    m_isRunning = true;
    m_connection = connection;
    m_secrets = secrets;
    m_trialSecrets = {};
    readPassword();
}

void ConnectionTest::cancel()
{
    ++m_run;
    m_isRunning = false;
    m_trial.cancel();
}

void ConnectionTest::readPassword()
{
    const auto goOn = [this](const QByteArray &password) {
        m_trialSecrets.proxyPassword = password;
        readSecret();
    };
    if (m_secrets.proxyPassword || !needsProxyPassword(m_connection.network)
        || m_connection.id.isEmpty()) {
        goOn(m_secrets.proxyPassword.value_or(QByteArray()));
        return;
    }
    whenDone(m_services.secrets.read(m_connection.id, SecretSlot::ProxyPassword), this,
             [this, goOn, run = m_run](const SecretOutcome &outcome) {
                 if (run == m_run)
                     goOn(outcome.secret);
             });
}

SecretSlot ConnectionTest::secretSlot() const
{
    switch (m_connection.signIn.method) {
    case SignInMethod::Key:
        return m_connection.signIn.keyNumber == 2 ? SecretSlot::Key2 : SecretSlot::Key1;
    case SignInMethod::ServicePrincipal:
        return SecretSlot::ClientSecret;
    case SignInMethod::AzureCli:
    case SignInMethod::Browser:
        break;
    }
    return SecretSlot::RefreshToken;
}

std::optional<QByteArray> ConnectionTest::typedSecret() const
{
    switch (secretSlot()) {
    case SecretSlot::Key1:
        return m_secrets.key1;
    case SecretSlot::Key2:
        return m_secrets.key2;
    case SecretSlot::ClientSecret:
        return m_secrets.clientSecret;
    default:
        return m_secrets.forgetRefreshToken ? std::optional<QByteArray>(QByteArray())
                                            : std::nullopt;
    }
}

void ConnectionTest::readSecret()
{
    const auto goOn = [this](const QByteArray &secret) {
        switch (m_connection.signIn.method) {
        case SignInMethod::Key:
            m_trialSecrets.key = secret;
            break;
        case SignInMethod::ServicePrincipal:
            m_trialSecrets.clientSecret = secret;
            break;
        case SignInMethod::Browser:
            m_trialSecrets.refreshToken = secret;
            break;
        case SignInMethod::AzureCli:
            break;
        }
        start();
    };
    const std::optional<QByteArray> typed = typedSecret();
    if (typed || m_connection.id.isEmpty()
        || m_connection.signIn.method == SignInMethod::AzureCli) {
        goOn(typed.value_or(QByteArray()));
        return;
    }
    whenDone(m_services.secrets.read(m_connection.id, secretSlot()), this,
             [this, goOn, run = m_run](const SecretOutcome &outcome) {
                 if (run == m_run)
                     goOn(outcome.secret);
             });
}

void ConnectionTest::start()
{
    const TrialSecrets secrets = std::exchange(m_trialSecrets, {});
    whenDone(m_trial.run(m_connection, secrets), this,
             [this, run = m_run](const ProbeResult &result) {
                 if (run == m_run)
                     finish(result);
             });
}

void ConnectionTest::finish(const ProbeResult &result)
{
    m_isRunning = false;
    const QByteArray &token = m_trial.refreshToken();
    if (!token.isEmpty() && !m_connection.id.isEmpty() && !m_secrets.forgetRefreshToken) {
        m_services.secrets.write(m_connection.id, token, SecretSlot::RefreshToken);
        m_services.clients.reloadKey(m_connection.id); // it holds the one before
    }
    Q_EMIT finished(result);
}

} // namespace ff
