// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/signin/tokensource.h"
#include "models/connections/connection.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ff {

class Clock;
class SecretStore;

/// Keeps the access token of one connection that signs in with Entra ID: fetches it when it is
/// first needed, anew before it expires (five minutes before, or after 80 % of a short life), and
/// at once when the service rejects it. Reads the client secret or refresh token from SecretStore
/// and keeps a new refresh token there; the access token lives in memory alone. Never opens a
/// browser unasked. GUI thread; nothing here waits.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    TokenKeeper(const Connection &connection, const NetworkSettings &network, SecretStore &secrets,
                const Clock &clock, QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// A token, or pending while one is fetched, or missing with the reason.
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// Somebody needs a token: fetches one unless there is one. A failure stands for 15 s, so that
    /// a page of calls does not ask the authority a dozen times.
    void start();
    /// The operator asked: fetches now, and may open the browser.
    void signIn();
    /// The service answered 401 to the token. Another one that it does not take either ends in
    /// failed(): the account has no right to the resource.
    void onTokenRejected();
    void onTokenAccepted(); ///< the service answered, and not with 401
    /// The secret may be another one: reads it and fetches. A token in use stays so meanwhile.
    void reload();
    /// Fetches when the time has come. The timer calls it; tests that move their own clock too.
    void refreshIfDue();

Q_SIGNALS:
    void credentialsChanged();
    /// No token could be had, and there is none that still lives.
    void failed(const ff::FaceError &error);
    /// Sign-in in the browser: this page is to be opened now.
    void browserWanted(const QUrl &page);

private:
    enum class Asked { ByItself, ByOperator };
    void fetch(Asked asked);
    void readSecret();
    void askSource();
    void onFetched(const FaceResult<AccessToken> &result);
    void useToken(const AccessToken &token);
    void fail(const FaceError &error);
    void setCredentials(const Credentials &credentials);
    void retryLater();
    void arm();
    [[nodiscard]] bool hasLivingToken() const;

    Connection m_connection;
    NetworkSettings m_network;
    SecretStore &m_secrets;
    const Clock &m_clock;
    std::unique_ptr<TokenSource> m_source; ///< null until the secret was read
    Credentials m_credentials;
    QTimer m_timer;
    bool m_isFetching = false; ///< from the wish to the answer, reading the secret included
    quint64 m_generation = 0; ///< of the secret: answers for an older one are ignored
    Asked m_asked = Asked::ByItself;
    QByteArray m_storedSecret; ///< what SecretStore has, to write only what is new
    QDateTime m_expiresAt; ///< null: there is no token, or it was rejected
    QDateTime m_dueAt; ///< when to fetch next
    QDateTime m_failedAt; ///< null: the last fetch went well
    int m_failedInRow = 0;
    QByteArray m_rejected; ///< the token that the service answered with 401
    bool m_isAfterRejection = false; ///< the token replaced a rejected one, and was never accepted
};

} // namespace ff
