// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/faceclient.h"
#include "models/connections/connection.h"

#include <QHash>
#include <QObject>

namespace ff {

class ConnectionStore;
class SecretStore;

/// One FaceClient a connection, made when first asked for and made anew when the connection's
/// endpoint, version or tier changes. Asks SecretStore for the key; calls wait meanwhile.
class ClientPool : public QObject
{
    Q_OBJECT
public:
    ClientPool(ConnectionStore &connections, SecretStore &secrets, QObject *parent = nullptr);
    ~ClientPool() override;

    /// The connection's client, owned here; null only when the connection does not exist.
    /// Do not keep it over an event: ask again. Open calls of a replaced client end as Cancelled.
    [[nodiscard]] FaceClient *client(const ConnectionId &id);
    /// Takes a new key into use (the dialog wrote it to SecretStore); an empty one means "none".
    void setKey(const ConnectionId &id, const QByteArray &key);
    /// Reads the key again, as after "waiting for the key". Ends in keyAvailable or keyMissing.
    void reloadKey(const ConnectionId &id);
    [[nodiscard]] bool hasKey(const ConnectionId &id) const; ///< known and present

Q_SIGNALS:
    void keyAvailable(const ff::ConnectionId &id);
    void keyMissing(const ff::ConnectionId &id);
    /// The service announced a deprecation on this connection; plain text.
    void deprecationAnnounced(const ff::ConnectionId &id, const QString &text);
    /// An exchange of any connection ended: for the request log. Redacted.
    void exchangeFinished(const ff::ConnectionId &id, const ff::ExchangeRecord &record);
    /// The connection signs in with Entra ID and needs the operator: no token could be had.
    /// `error` is Kind::SignIn or Network; calls wait no longer and fail with it.
    void signInFailed(const ff::ConnectionId &id, const ff::FaceError &error);

private:
    struct Entry
    {
        FaceClient *client = nullptr; ///< null until first asked for
        Credentials credentials; ///< pending until SecretStore answered
        bool isAsked = false; ///< SecretStore was asked at least once
        quint64 generation = 0; ///< an answer for an older key than the newest is ignored
    };

    void follow(const ConnectionId &id);
    void forget(const ConnectionId &id);
    void setCredentials(const ConnectionId &id, const Credentials &credentials);
    FaceClient *makeClient(const Connection &connection);

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    QHash<ConnectionId, Entry> m_entries;
    quint64 m_lastGeneration = 0;
};

} // namespace ff
