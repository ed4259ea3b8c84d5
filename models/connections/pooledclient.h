// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/faceclient.h"
#include "models/connections/connection.h"
#include "models/connections/secretslot.h"

#include <QObject>

#include <optional>

namespace ff {

class SecretStore;

/// One connection's seat in ClientPool: its client, and what the client waits for before it may
/// send: the key, the proxy's password and the added certificates. GUI thread.
class PooledClient : public QObject
{
    Q_OBJECT
public:
    PooledClient(const Connection &connection, SecretStore &secrets, QObject *parent);
    ~PooledClient() override;

    /// Makes it when there is none and begins to read what it needs. Never null.
    [[nodiscard]] FaceClient *client();
    /// The connection as it is now. Drops the client when it no longer fits.
    void follow(const Connection &connection);
    void setReadOnly(bool readOnly);
    /// This key is in use from now on; an empty one means "none".
    void setKey(const QByteArray &key);
    /// Reads secrets and files again; what is in use stays so until there is an answer.
    void reload();
    /// SecretStore found a secret it had reported as unavailable.
    void onSecretArrived(SecretSlot slot);
    [[nodiscard]] bool isSigned() const { return m_credentials.isUsable(); }

Q_SIGNALS:
    void keyAvailable();
    void keyMissing();
    void deprecationAnnounced(const QString &text);
    void exchangeFinished(const ff::ExchangeRecord &record);

private:
    void dropClient();
    void reloadKey();
    void reloadNetwork();
    void useNetwork(const FaceResult<NetworkSettings> &network);
    void useKey(const Credentials &credentials);
    void handOver();
    [[nodiscard]] SecretSlot keySlot() const;

    Connection m_connection;
    SecretStore &m_secrets;
    FaceClient *m_client = nullptr; ///< null until first asked for
    bool m_isReadOnly = true;
    Credentials m_credentials; ///< pending until SecretStore answered
    bool m_isKeyAsked = false;
    quint64 m_keyGeneration = 0; ///< an answer for an older key than the newest is ignored
    std::optional<FaceResult<NetworkSettings>> m_network; ///< empty until it is read
    bool m_isNetworkAsked = false;
    quint64 m_networkGeneration = 0;
};

} // namespace ff
