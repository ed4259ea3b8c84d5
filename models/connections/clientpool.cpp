// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/clientpool.h"

#include "models/connections/connectionstore.h"
#include "models/connections/pooledclient.h"
#include "models/connections/secretstore.h"
#include "models/connections/writeguard.h"

namespace ff {

ClientPool::ClientPool(ConnectionStore &connections, SecretStore &secrets, WriteGuard *guard,
                       QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_guard(guard)
{
    connect(&connections, &ConnectionStore::changed, this, &ClientPool::follow);
    connect(&connections, &ConnectionStore::removed, this, &ClientPool::forget);
    if (guard)
        connect(guard, &WriteGuard::changed, this, &ClientPool::follow);
    connect(&secrets, &SecretStore::secretArrived, this,
            [this](const ConnectionId &id, SecretSlot slot) {
                if (PooledClient *const seat = m_seats.value(id))
                    seat->onSecretArrived(slot);
            });
}

ClientPool::~ClientPool() = default;

bool ClientPool::isReadOnly(const Connection &connection) const
{
    return m_guard ? !m_guard->mayWrite(connection.id) : connection.isReadOnly;
}

PooledClient &ClientPool::seat(const Connection &connection)
{
    const ConnectionId id = connection.id;
    if (PooledClient *const known = m_seats.value(id)) {
        // Others hear of a changed connection in an unknown order: never an old seat.
        known->follow(connection);
        return *known;
    }
    auto *seat = new PooledClient(connection, m_secrets, m_clock, this);
    m_seats.insert(id, seat);
    connect(seat, &PooledClient::keyAvailable, this, [this, id] { Q_EMIT keyAvailable(id); });
    connect(seat, &PooledClient::keyMissing, this, [this, id] { Q_EMIT keyMissing(id); });
    connect(seat, &PooledClient::signInFailed, this,
            [this, id](const FaceError &error) { Q_EMIT signInFailed(id, error); });
    connect(seat, &PooledClient::browserWanted, this,
            [this, id](const QUrl &page) { Q_EMIT browserWanted(id, page); });
    connect(seat, &PooledClient::deprecationAnnounced, this,
            [this, id](const QString &text) { Q_EMIT deprecationAnnounced(id, text); });
    connect(seat, &PooledClient::exchangeFinished, this,
            [this, id](const ExchangeRecord &record) { Q_EMIT exchangeFinished(id, record); });
    return *seat;
}

FaceClient *ClientPool::client(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return nullptr;
    PooledClient &seated = seat(*connection);
    seated.setReadOnly(isReadOnly(*connection));
    return seated.client();
}

void ClientPool::follow(const ConnectionId &id)
{
    PooledClient *const seated = m_seats.value(id);
    const std::optional<Connection> connection = m_connections.find(id);
    if (!seated || !connection)
        return;
    seated->follow(*connection);
    seated->setReadOnly(isReadOnly(*connection));
}

void ClientPool::forget(const ConnectionId &id)
{
    PooledClient *const seated = m_seats.take(id);
    if (!seated)
        return;
    seated->disconnect(this);
    seated->deleteLater(); // a caller further up the stack may be using its client
}

void ClientPool::setKey(const ConnectionId &id, const QByteArray &key)
{
    if (const std::optional<Connection> connection = m_connections.find(id))
        seat(*connection).setKey(key);
}

void ClientPool::reloadKey(const ConnectionId &id)
{
    if (const std::optional<Connection> connection = m_connections.find(id))
        seat(*connection).reload();
}

void ClientPool::signIn(const ConnectionId &id)
{
    if (const std::optional<Connection> connection = m_connections.find(id))
        seat(*connection).signIn();
}

bool ClientPool::hasKey(const ConnectionId &id) const
{
    const PooledClient *const seated = m_seats.value(id);
    return seated && seated->isSigned();
}

} // namespace ff
