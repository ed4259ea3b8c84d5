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

class Clock;
class SecretStore;
class TokenKeeper;

/// One connection's seat in ClientPool: its client, and what the client waits for before it may
/// send: the key or the token, the proxy's password and the added certificates. GUI thread.
class PooledClient : public QObject
{
    Q_OBJECT
public:
    PooledClient(const Connection &connection, SecretStore &secrets, const Clock &clock,
                 QObject *parent);
    ~PooledClient() override;

    /// Makes it when there is none and begins to read what it needs. Never null.
    [[nodiscard]] FaceClient *client();
    /// The connection as it is now. Drops the client when it no longer fits.
    void follow(const Connection &connection);
    void setReadOnly(bool readOnly);
    /// This key is in use from now on; an empty one means "none". Not with a token's sign-in.
    void setKey(const QByteArray &key);
    /// Reads secrets and files again; what is in use stays so until there is an answer.
    void reload();
    /// SecretStore found a secret it had reported as unavailable.
    void onSecretArrived(SecretSlot slot);
    /// The operator asked: may open the browser. With keys: reload().
    void signIn();
    [[nodiscard]] bool isSigned() const { return m_credentials.isUsable(); }

Q_SIGNALS:
    void keyAvailable();
    void keyMissing();
    void signInFailed(const ff::FaceError &error);
    void browserWanted(const QUrl &page);
    void deprecationAnnounced(const QString &text);
    void exchangeFinished(const ff::ExchangeRecord &record);

private:
    void dropClient();
    void reloadKey();
    void reloadNetwork();
    void useNetwork(const FaceResult<NetworkSettings> &network);
    void useKey(const Credentials &credentials);
    void startTokens();
    void followTokens();
    void dropCredentials();
    void handOver();
    [[nodiscard]] bool usesKey() const;

    Connection m_connection;
    SecretStore &m_secrets;
    const Clock &m_clock;
    FaceClient *m_client = nullptr; ///< null until first asked for
    bool m_isReadOnly = true;
    Credentials m_credentials; ///< pending until SecretStore answered
    bool m_isKeyAsked = false; ///< or the token
    quint64 m_keyGeneration = 0; ///< an answer for an older key than the newest is ignored
    TokenKeeper *m_keeper = nullptr; ///< null: keys, or no token was needed yet
    bool m_hadToken = false; ///< the last end of a sign-in was good
    bool m_isSignInWanted = false; ///< by the operator, while the network is still read
    std::optional<FaceResult<NetworkSettings>> m_network; ///< empty until it is read
    bool m_isNetworkAsked = false;
    quint64 m_networkGeneration = 0;
};

} // namespace ff
