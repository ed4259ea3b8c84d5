// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace ff {

class ConnectionStore;
class PooledClient;
class SecretStore;
class WriteGuard;

/// One FaceClient a connection, made when first asked for and made anew when the connection's
/// endpoint, version, tier or network changes. Asks SecretStore for what signs its calls and for
/// the proxy's password, reads the CA file, fetches and renews access tokens; calls wait
/// meanwhile. Connections that may not write have a read-only client.
class ClientPool : public QObject
{
    Q_OBJECT
public:
    /// Without a guard, connections that are read-only can never write.
    ClientPool(ConnectionStore &connections, SecretStore &secrets, WriteGuard *guard = nullptr,
               QObject *parent = nullptr);
    ~ClientPool() override;

    /// The connection's client, owned here; null only when the connection does not exist.
    /// Do not keep it over an event: ask again. Open calls of a replaced client end as Cancelled.
    [[nodiscard]] FaceClient *client(const ConnectionId &id);
    /// This key is in use from now on (the dialog wrote it to SecretStore, in the slot that
    /// signIn.keyNumber names); an empty one means "none".
    void setKey(const ConnectionId &id, const QByteArray &key);
    /// Reads the connection's secrets and CA file again, as after "waiting for the key" or after
    /// another secret was written. Ends in keyAvailable or keyMissing.
    void reloadKey(const ConnectionId &id);
    /// The operator asked to sign in: may open the browser (see browserWanted). Ends in
    /// keyAvailable or signInFailed, without a signal when a token was in use all the time. For
    /// connections with a key the same as reloadKey().
    void signIn(const ConnectionId &id);
    /// Known and present: calls of this connection can be signed now.
    [[nodiscard]] bool hasKey(const ConnectionId &id) const;

Q_SIGNALS:
    /// There is a key or a token again; not emitted when a token is merely renewed.
    void keyAvailable(const ff::ConnectionId &id);
    void keyMissing(const ff::ConnectionId &id); ///< with a token's sign-in: see signInFailed
    /// The service announced a deprecation on this connection; plain text.
    void deprecationAnnounced(const ff::ConnectionId &id, const QString &text);
    /// An exchange of any connection ended: for the request log. Redacted.
    void exchangeFinished(const ff::ConnectionId &id, const ff::ExchangeRecord &record);
    /// The connection signs in with Entra ID and no token could be had. `error` is Kind::SignIn,
    /// Network or Tls; calls wait no longer and fail with it until signIn() or, later, the next
    /// client() brings a token.
    void signInFailed(const ff::ConnectionId &id, const ff::FaceError &error);
    /// Sign-in in the browser: open this page now. Only after signIn().
    void browserWanted(const ff::ConnectionId &id, const QUrl &page);

private:
    PooledClient &seat(const Connection &connection);
    void follow(const ConnectionId &id);
    void forget(const ConnectionId &id);
    [[nodiscard]] bool isReadOnly(const Connection &connection) const;

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    WriteGuard *m_guard;
    Clock m_clock; ///< of the tokens' lives, which authorities count in real time
    QHash<ConnectionId, PooledClient *> m_seats; ///< children of this
};

} // namespace ff
