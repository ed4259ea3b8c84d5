// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/pooledclient.h"

#include "client/whendone.h"
#include "models/connections/networkfiles.h"
#include "models/connections/secretstore.h"
#include "models/connections/signinsource.h"
#include "models/connections/tokenkeeper.h"

#include <utility>

namespace ff {

namespace {

bool wantsNewClient(const Connection &before, const Connection &now)
{
    return !(before.endpoint == now.endpoint) || before.apiVersion != now.apiVersion
           || before.tier != now.tier || !(before.network == now.network);
}

/// Another account, or none any more: what was signed with before is of no use.
bool isOtherSignIn(const Connection &before, const Connection &now)
{
    SignInSettings same = before.signIn;
    same.keyNumber = now.signIn.keyNumber;
    // A token is made for a cloud, and its way leads through the network.
    const bool sameWay =
        now.signIn.method == SignInMethod::Key
        || (before.endpoint.cloud() == now.endpoint.cloud() && before.network == now.network);
    return !(same == now.signIn) || !sameWay;
}

} // namespace

PooledClient::PooledClient(const Connection &connection, SecretStore &secrets, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_secrets(secrets)
    , m_clock(clock)
{ }

PooledClient::~PooledClient() = default;

FaceClient *PooledClient::client()
{
    if (!m_client) {
        ClientConfig config;
        config.endpoint = m_connection.endpoint;
        config.apiVersion = m_connection.apiVersion;
        config.tier = m_connection.tier;
        config.label = m_connection.name;
        if (m_network && m_network->ok())
            config.network = m_network->value();
        m_client = new FaceClient(std::move(config), this);
        m_client->setReadOnly(m_isReadOnly);
        connect(m_client, &FaceClient::deprecationAnnounced, this,
                &PooledClient::deprecationAnnounced);
        connect(m_client, &FaceClient::exchangeFinished, this, &PooledClient::exchangeFinished);
        connect(m_client, &FaceClient::exchangeFinished, this,
                [this](const ExchangeRecord &record) {
                    if (m_keeper && record.httpStatus != 0 && record.httpStatus != 401)
                        m_keeper->onTokenAccepted();
                });
        connect(m_client, &FaceClient::tokenRejected, this, [this] {
            if (m_keeper)
                m_keeper->onTokenRejected();
        });
        handOver();
    }
    FaceClient *const client = m_client;
    if (m_network && !m_network->ok()) { // the file may be there by now
        m_network.reset();
        m_isNetworkAsked = false;
        handOver();
    }
    if (!m_isNetworkAsked)
        reloadNetwork();
    if (!usesKey())
        startTokens();
    else if (!m_isKeyAsked)
        reloadKey();
    return client;
}

void PooledClient::follow(const Connection &connection)
{
    if (connection == m_connection)
        return;
    const Connection before = std::exchange(m_connection, connection);
    if (wantsNewClient(before, connection))
        dropClient();
    if (!(before.network == connection.network)) {
        m_network.reset();
        m_isNetworkAsked = false;
        ++m_networkGeneration;
    }
    if (isOtherSignIn(before, connection))
        dropCredentials();
    else if (usesKey() && before.signIn.keyNumber != connection.signIn.keyNumber && m_isKeyAsked)
        reloadKey();
}

void PooledClient::dropCredentials()
{
    if (TokenKeeper *const keeper = std::exchange(m_keeper, nullptr)) {
        keeper->disconnect(this);
        keeper->deleteLater();
    }
    ++m_keyGeneration;
    m_isKeyAsked = false;
    m_hadToken = false;
    m_credentials = Credentials::pending();
    handOver();
    if (m_client)
        static_cast<void>(client()); // calls that wait go on under the new sign-in
}

void PooledClient::dropClient()
{
    // Later: a caller further up the stack may be in the middle of using it.
    if (FaceClient *const client = std::exchange(m_client, nullptr))
        client->deleteLater();
}

void PooledClient::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (m_client)
        m_client->setReadOnly(readOnly);
}

void PooledClient::setKey(const QByteArray &key)
{
    if (!usesKey())
        return;
    m_isKeyAsked = true;
    ++m_keyGeneration;
    useKey(Credentials::key(key));
}

void PooledClient::reload()
{
    if (m_isNetworkAsked)
        reloadNetwork();
    if (usesKey())
        reloadKey();
    else if (m_keeper)
        m_keeper->reload();
    else
        startTokens();
}

void PooledClient::signIn()
{
    if (usesKey()) {
        reload();
        return;
    }
    m_isKeyAsked = true;
    m_isSignInWanted = true;
    reloadNetwork(); // the CA file or the proxy may be what was mended
}

void PooledClient::onSecretArrived(SecretSlot slot)
{
    if (slot == SecretSlot::ProxyPassword) {
        if (m_isNetworkAsked)
            reloadNetwork();
    } else if (slot == signInSlot(m_connection.signIn) && !isSigned()) {
        reload();
    }
}

bool PooledClient::usesKey() const
{
    return m_connection.signIn.method == SignInMethod::Key;
}

void PooledClient::reloadKey()
{
    m_isKeyAsked = true;
    // A key in use stays so until there is a newer answer; without one, calls wait for it.
    if (m_credentials.state() == Credentials::State::Missing) {
        m_credentials = Credentials::pending();
        handOver();
    }
    whenDone(m_secrets.read(m_connection.id, *signInSlot(m_connection.signIn)), this,
             [this, generation = ++m_keyGeneration](const SecretOutcome &outcome) {
                 if (generation == m_keyGeneration)
                     useKey(Credentials::key(outcome.secret));
             });
}

void PooledClient::useKey(const Credentials &credentials)
{
    m_credentials = credentials;
    handOver();
    if (credentials.isUsable())
        Q_EMIT keyAvailable();
    else
        Q_EMIT keyMissing();
}

void PooledClient::startTokens()
{
    m_isKeyAsked = true;
    if (!m_isNetworkAsked)
        reloadNetwork();
    if (!m_network || !m_network->ok())
        return; // useNetwork() comes back here
    if (!m_keeper) {
        m_keeper = new TokenKeeper(m_connection, m_network->value(), m_secrets, m_clock, this);
        connect(m_keeper, &TokenKeeper::credentialsChanged, this, &PooledClient::followTokens);
        connect(m_keeper, &TokenKeeper::failed, this, &PooledClient::signInFailed);
        connect(m_keeper, &TokenKeeper::browserWanted, this, &PooledClient::browserWanted);
    }
    if (std::exchange(m_isSignInWanted, false))
        m_keeper->signIn();
    else
        m_keeper->start();
}

void PooledClient::followTokens()
{
    m_credentials = m_keeper->credentials();
    handOver();
    if (m_credentials.state() == Credentials::State::Pending)
        return;
    // A token that was renewed is nothing new to those who wait for one.
    if (!std::exchange(m_hadToken, m_credentials.isUsable()) && m_hadToken)
        Q_EMIT keyAvailable();
}

void PooledClient::reloadNetwork()
{
    m_isNetworkAsked = true;
    const quint64 generation = ++m_networkGeneration;
    const auto read = [this, generation](const QByteArray &password) {
        const auto reading = readNetwork(m_connection.network, password);
        if (reading.isFinished()) { // most connections need neither file nor password
            useNetwork(reading.result());
            return;
        }
        whenDone(reading, this, [this, generation](const FaceResult<NetworkSettings> &network) {
            if (generation == m_networkGeneration)
                useNetwork(network);
        });
    };
    if (!needsProxyPassword(m_connection.network)) {
        read({});
        return;
    }
    whenDone(m_secrets.read(m_connection.id, SecretSlot::ProxyPassword), this,
             [this, generation, read](const SecretOutcome &outcome) {
                 if (generation == m_networkGeneration)
                     read(outcome.secret);
             });
}

void PooledClient::useNetwork(const FaceResult<NetworkSettings> &network)
{
    const bool isOther =
        m_network && m_network->ok() && !(network.ok() && network.value() == m_network->value());
    m_network = network;
    if (isOther) // links that another password opened must not serve on
        dropClient();
    if (m_client && network.ok())
        m_client->setNetwork(network.value());
    handOver();
    if (usesKey() || !m_isKeyAsked)
        return;
    if (!network.ok()) {
        if (std::exchange(m_isSignInWanted, false))
            Q_EMIT signInFailed(network.error());
        return;
    }
    if (isOther && m_keeper) { // it asks the authority over the old network
        m_keeper->disconnect(this);
        std::exchange(m_keeper, nullptr)->deleteLater();
    }
    startTokens();
}

void PooledClient::handOver()
{
    if (!m_client)
        return;
    if (!m_network)
        m_client->setCredentials(Credentials::pending());
    else if (!m_network->ok())
        m_client->setCredentials(Credentials::missing(m_network->error()));
    else
        m_client->setCredentials(m_credentials);
}

} // namespace ff
