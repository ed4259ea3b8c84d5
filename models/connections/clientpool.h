// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QHash>
#include <QObject>

namespace ff {

class ConnectionStore;
class FaceClient;
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
    /// Takes a new key into use (the dialog wrote it to SecretStore).
    void setKey(const ConnectionId &id, const QByteArray &key);
    /// Reads the key again, as after "waiting for the key".
    void reloadKey(const ConnectionId &id);
    [[nodiscard]] bool hasKey(const ConnectionId &id) const; ///< known and present

Q_SIGNALS:
    void keyAvailable(const ff::ConnectionId &id);
    void keyMissing(const ff::ConnectionId &id);
    /// The service announced a deprecation on this connection; plain text.
    void deprecationAnnounced(const ff::ConnectionId &id, const QString &text);

private:
    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    QHash<ConnectionId, FaceClient *> m_clients;
};

} // namespace ff
