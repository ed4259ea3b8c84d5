// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace ff::tests {

/// A small sign-in authority on loopback that speaks HTTP as Entra ID does: client credentials,
/// authorization codes with PKCE that are good for one use, refresh tokens that rotate. Its tokens
/// live as long as it is told. Works in the thread that made it; subscriptionOf() in any.
class Authority : public QObject
{
    Q_OBJECT
public:
    explicit Authority(QObject *parent = nullptr);

    [[nodiscard]] bool start();
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] static QString tenant() { return QStringLiteral("contoso.example"); }
    [[nodiscard]] static QString clientId()
    {
        return QStringLiteral("0b1c7c1e-1111-4222-8333-944445555666");
    }
    [[nodiscard]] const QByteArray &clientSecret() const { return m_clientSecret; }

    /// What a token request was, and how it ended.
    struct Grant
    {
        QByteArray type; ///< grant_type
        QString scope;
        int status = 0;
    };
    [[nodiscard]] const QList<Grant> &grants() const { return m_grants; }
    [[nodiscard]] int granted() const; ///< how many ended with a token
    /// Requests of the authorize page, as sent.
    [[nodiscard]] const QList<QUrlQuery> &visits() const { return m_visits; }

    int lifeSecs = 3600; ///< of access tokens made from now on
    bool refusesConsent = false; ///< the operator says no
    int outage = 0; ///< answers token requests with this status instead
    bool isSilent = false; ///< reads token requests and never answers
    QByteArray rawAnswer; ///< answers token requests with this body and 200 instead

    void revokeSecret() { m_isSecretRevoked = true; }
    void revokeRefreshTokens() { m_refreshTokens.clear(); }
    void endAccessTokens(); ///< all that were handed out have expired
    [[nodiscard]] QByteArray makeAccessToken();
    [[nodiscard]] QByteArray makeRefreshToken();
    /// "east" while the token lives, else empty. For SandboxOptions::subscriptionOfToken.
    [[nodiscard]] QString subscriptionOf(const QByteArray &token) const;
    /// Everything secret that was ever handed out, codes too, and the client secret.
    [[nodiscard]] QList<QByteArray> secrets() const;
    /// A code for a redirect that nobody asked for, as a thief would have one.
    [[nodiscard]] QByteArray makeCode(const QUrlQuery &visit);

Q_SIGNALS:
    void asked(); ///< a token request was read

private:
    struct Code
    {
        QString redirectUri;
        QByteArray challenge;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray location;
    };
    void read(QTcpSocket *socket);
    [[nodiscard]] Answer authorize(const QUrlQuery &query);
    [[nodiscard]] Answer token(const QHash<QString, QByteArray> &form);
    [[nodiscard]] Answer grantTo(const QHash<QString, QByteArray> &form);
    [[nodiscard]] Answer tokens(bool withRefreshToken);

    QTcpServer m_server;
    QByteArray m_clientSecret;
    bool m_isSecretRevoked = false;
    QHash<QByteArray, Code> m_codes;
    QSet<QByteArray> m_refreshTokens;
    QList<Grant> m_grants;
    QList<QUrlQuery> m_visits;
    mutable QMutex m_mutex; ///< guards the two below
    QHash<QByteArray, QDateTime> m_ends;
    QList<QByteArray> m_secrets;
};

} // namespace ff::tests
