// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/clientpool.h"

#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"

#include <utility>

namespace ff {

namespace {

bool wantsNewClient(const ClientConfig &config, const Connection &connection)
{
    return !(config.endpoint == connection.endpoint) || config.apiVersion != connection.apiVersion
           || config.tier != connection.tier;
}

} // namespace

ClientPool::ClientPool(ConnectionStore &connections, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
{
    connect(&connections, &ConnectionStore::changed, this, &ClientPool::follow);
    connect(&connections, &ConnectionStore::removed, this, &ClientPool::forget);
    connect(&secrets, &SecretStore::secretArrived, this, [this](const ConnectionId &id) {
        if (m_entries.contains(id) && !hasKey(id))
            reloadKey(id);
    });
}

ClientPool::~ClientPool() = default;

FaceClient *ClientPool::client(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return nullptr;
    // Others hear of a changed connection in an unknown order: never hand out the old client.
    if (FaceClient *const known = m_entries.value(id).client;
        known && wantsNewClient(known->config(), *connection))
        follow(id);

    Entry &entry = m_entries[id];
    if (!entry.client)
        entry.client = makeClient(*connection);
    FaceClient *const client = entry.client;
    if (!entry.isAsked)
        reloadKey(id);
    return client;
}

FaceClient *ClientPool::makeClient(const Connection &connection)
{
    ClientConfig config;
    config.endpoint = connection.endpoint;
    config.apiVersion = connection.apiVersion;
    config.tier = connection.tier;
    config.label = connection.name;
    auto *client = new FaceClient(std::move(config), this);
    client->setCredentials(m_entries.value(connection.id).credentials);
    connect(
        client, &FaceClient::deprecationAnnounced, this,
        [this, id = connection.id](const QString &text) { Q_EMIT deprecationAnnounced(id, text); });
    return client;
}

void ClientPool::follow(const ConnectionId &id)
{
    const auto entry = m_entries.find(id);
    const std::optional<Connection> connection = m_connections.find(id);
    if (entry == m_entries.end() || !entry->client || !connection
        || !wantsNewClient(entry->client->config(), *connection))
        return;
    // Later: a caller further up the stack may be in the middle of using it.
    std::exchange(entry->client, nullptr)->deleteLater();
}

void ClientPool::forget(const ConnectionId &id)
{
    const Entry entry = m_entries.take(id);
    if (entry.client)
        entry.client->deleteLater();
}

void ClientPool::setKey(const ConnectionId &id, const QByteArray &key)
{
    Entry &entry = m_entries[id];
    entry.isAsked = true;
    entry.generation = ++m_lastGeneration;
    setCredentials(id, Credentials::key(key));
}

void ClientPool::reloadKey(const ConnectionId &id)
{
    Entry &entry = m_entries[id];
    entry.isAsked = true;
    entry.generation = ++m_lastGeneration;
    // A key in use stays so until there is a newer answer; without one, calls wait for it.
    if (entry.credentials.state() == Credentials::State::Missing) {
        entry.credentials = Credentials::pending();
        if (entry.client)
            entry.client->setCredentials(entry.credentials);
    }
    whenDone(m_secrets.read(id), this,
             [this, id, generation = entry.generation](const SecretOutcome &outcome) {
                 if (m_entries.value(id).generation == generation)
                     setCredentials(id, Credentials::key(outcome.secret));
             });
}

void ClientPool::setCredentials(const ConnectionId &id, const Credentials &credentials)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->credentials = credentials;
    if (entry->client)
        entry->client->setCredentials(credentials);
    if (credentials.state() == Credentials::State::Key)
        Q_EMIT keyAvailable(id);
    else
        Q_EMIT keyMissing(id);
}

bool ClientPool::hasKey(const ConnectionId &id) const
{
    return m_entries.value(id).credentials.state() == Credentials::State::Key;
}

} // namespace ff
