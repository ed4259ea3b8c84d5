// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/pooledclient.h"

#include "client/whendone.h"
#include "models/connections/networkfiles.h"
#include "models/connections/secretstore.h"

#include <utility>

namespace ff {

namespace {

bool wantsNewClient(const Connection &before, const Connection &now)
{
    return !(before.endpoint == now.endpoint) || before.apiVersion != now.apiVersion
           || before.tier != now.tier || !(before.network == now.network);
}

} // namespace

PooledClient::PooledClient(const Connection &connection, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_secrets(secrets)
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
        handOver();
    }
    FaceClient *const client = m_client;
    if (!m_isNetworkAsked)
        reloadNetwork();
    if (!m_isKeyAsked)
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
    if (before.signIn.keyNumber != connection.signIn.keyNumber && m_isKeyAsked)
        reloadKey();
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
    m_isKeyAsked = true;
    ++m_keyGeneration;
    useKey(Credentials::key(key));
}

void PooledClient::reload()
{
    if (m_isNetworkAsked)
        reloadNetwork();
    reloadKey();
}

void PooledClient::onSecretArrived(SecretSlot slot)
{
    if (slot == keySlot() && !isSigned())
        reloadKey();
    else if (slot == SecretSlot::ProxyPassword && m_isNetworkAsked)
        reloadNetwork();
}

SecretSlot PooledClient::keySlot() const
{
    return m_connection.signIn.keyNumber == 2 ? SecretSlot::Key2 : SecretSlot::Key1;
}

void PooledClient::reloadKey()
{
    m_isKeyAsked = true;
    // A key in use stays so until there is a newer answer; without one, calls wait for it.
    if (m_credentials.state() == Credentials::State::Missing) {
        m_credentials = Credentials::pending();
        handOver();
    }
    whenDone(m_secrets.read(m_connection.id, keySlot()), this,
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
