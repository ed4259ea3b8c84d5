// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectiontest.h"

#include "client/signin/authority.h"
#include "client/whendone.h"
#include "models/connections/networkfiles.h"
#include "models/connections/secretstore.h"

namespace ff {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TokenSource> makeTokenSource(const Connection &connection,
                                             const NetworkSettings &network,
                                             const QByteArray &secret)
{
    const SignInSettings &signIn = connection.signIn;
    const Endpoint::Cloud cloud = connection.endpoint.cloud();
    TokenRequest request;
    request.authority =
        signIn.authority.isEmpty() ? defaultAuthority(cloud) : QUrl(signIn.authority);
    request.tenant = signIn.tenant;
    request.clientId = signIn.clientId;
    request.scope = tokenScope(cloud);
    request.network = network;
    if (signIn.method == SignInMethod::ServicePrincipal)
        return makeServicePrincipalTokens(request, secret);
    if (signIn.method == SignInMethod::AzureCli)
        return makeAzureCliTokens(request, u"az"_s);
    return makeBrowserTokens(request, secret);
}

} // namespace

ConnectionTest::ConnectionTest(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{ }

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::run(const Connection &connection, const ConnectionSecrets &secrets)
{
    cancel();
    m_isRunning = true;
    m_connection = connection;
    m_secrets = secrets;
    readPassword();
}

void ConnectionTest::cancel()
{
    ++m_run;
    m_isRunning = false;
    m_probe.cancel();
    if (m_tokens)
        m_tokens->cancel();
}

void ConnectionTest::readPassword()
{
    const auto goOn = [this](const QByteArray &password) {
        whenDone(readNetwork(m_connection.network, password), this,
                 [this, run = m_run](const FaceResult<NetworkSettings> &network) {
                     if (run != m_run)
                         return;
                     if (!network.ok())
                         return fail(network.error());
                     m_network = network.value();
                     readSecret();
                 });
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
        if (m_connection.signIn.method == SignInMethod::Key)
            probe(Credentials::key(secret));
        else
            fetchToken(secret);
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

void ConnectionTest::fetchToken(const QByteArray &secret)
{
    m_tokens = makeTokenSource(m_connection, m_network, secret);
    connect(m_tokens.get(), &TokenSource::browserWanted, this, &ConnectionTest::browserWanted);
    whenDone(m_tokens->fetch(), this, [this, run = m_run](const FaceResult<AccessToken> &token) {
        if (run != m_run)
            return;
        if (token.ok())
            probe(Credentials::token(token.value().token));
        else
            fail(token.error());
    });
}

void ConnectionTest::probe(const Credentials &credentials)
{
    whenDone(m_probe.run(m_connection, credentials, m_network), this,
             [this, run = m_run](const ProbeResult &result) {
                 if (run == m_run)
                     finish(result);
             });
}

void ConnectionTest::fail(const FaceError &error)
{
    ProbeResult result;
    result.error = error;
    result.headline = error.summary();
    result.detail = error.advice();
    // The authority's own words tell an administrator what to mend.
    if (error.kind == FaceError::Kind::SignIn && !error.message.isEmpty())
        result.detail = error.message + u'\n' + result.detail;
    finish(result);
}

void ConnectionTest::finish(const ProbeResult &result)
{
    m_isRunning = false;
    Q_EMIT finished(result);
}

} // namespace ff
