// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/authority.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::tests {

namespace {

QByteArray random(const QByteArray &prefix)
{
    QByteArray bytes(30, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return prefix + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Authority::Authority(QObject *parent) : QObject(parent), m_clientSecret(random("s~Q+/ &"))
{
    m_secrets.append(m_clientSecret);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

bool Authority::start()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QString Authority::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

int Authority::granted() const
{
    return int(std::count_if(m_grants.begin(), m_grants.end(),
                             [](const Grant &grant) { return grant.status == 200; }));
}

void Authority::endAccessTokens()
{
    const QMutexLocker lock(&m_mutex);
    m_ends.clear();
}

QByteArray Authority::makeAccessToken()
{
    const QByteArray token = random("eyJ0eXAi.") + random(".");
    const QMutexLocker lock(&m_mutex);
    m_ends.insert(token, QDateTime::currentDateTimeUtc().addSecs(lifeSecs));
    m_secrets.append(token);
    return token;
}

QByteArray Authority::makeRefreshToken()
{
    const QByteArray token = random("0.ARwA");
    m_refreshTokens.insert(token);
    const QMutexLocker lock(&m_mutex);
    m_secrets.append(token);
    return token;
}

QByteArray Authority::makeCode(const QUrlQuery &visit)
{
    const QByteArray code = random("0.AXoA+/");
    m_codes.insert(code, {visit.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                          visit.queryItemValue(u"code_challenge"_s).toLatin1()});
    const QMutexLocker lock(&m_mutex);
    m_secrets.append(code);
    return code;
}

QString Authority::subscriptionOf(const QByteArray &token) const
{
    const QMutexLocker lock(&m_mutex);
    const auto end = m_ends.constFind(token);
    const bool lives = end != m_ends.constEnd() && QDateTime::currentDateTimeUtc() < *end;
    return lives ? u"east"_s : QString();
}

QList<QByteArray> Authority::secrets() const
{
    const QMutexLocker lock(&m_mutex);
    return m_secrets;
}

void Authority::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(64 * 1024);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    qsizetype length = 0;
    const QList<QByteArray> lines = request.first(headEnd).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.sliced(15).trimmed().toInt();
    }
    const QByteArray body = request.sliced(headEnd + 4);
    if (body.size() < length)
        return;
    socket->readAll();
    const QUrl target = QUrl::fromEncoded("http://x" + lines.first().split(' ').value(1));
    Answer answer{404, {}, {}};
    if (target.path() == u'/' + tenant() + "/oauth2/v2.0/authorize"_L1) {
        answer = authorize(QUrlQuery(target.query(QUrl::FullyEncoded)));
    } else if (target.path() == u'/' + tenant() + "/oauth2/v2.0/token"_L1
               && lines.first().startsWith("POST ")) {
        QHash<QString, QByteArray> form;
        for (const QByteArray &field : body.split('&')) {
            const qsizetype equals = field.indexOf('=');
            form.insert(QString::fromLatin1(field.first(equals)),
                        QByteArray::fromPercentEncoding(
                            QByteArray(field.sliced(equals + 1)).replace('+', ' ')));
        }
        answer = token(form);
        Q_EMIT asked();
        if (isSilent)
            return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status)
                      + " Said\r\nContent-Type: application/json; charset=utf-8\r\n"
                        "Connection: close\r\nContent-Length: "
                      + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.location.isEmpty())
        head += "Location: " + answer.location + "\r\n";
    socket->write(head + "\r\n" + answer.body);
    socket->disconnectFromHost();
}

Authority::Answer Authority::authorize(const QUrlQuery &query)
{
    m_visits.append(query);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString redirect = value(u"redirect_uri"_s);
    if (value(u"client_id"_s) != clientId() || value(u"response_type"_s) != "code"_L1
        || value(u"code_challenge_method"_s) != "S256"_L1 || value(u"code_challenge"_s).size() != 43
        || !redirect.startsWith(u"http://localhost:"_s))
        return {400, "AADSTS90013: Invalid input received from the user.", {}};
    QByteArray back =
        redirect.toUtf8() + "/?state=" + value(u"state"_s).toUtf8().toPercentEncoding();
    if (refusesConsent) {
        back += "&error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent+"
                "%3cb%3enow%3c%2fb%3e.+Trace+ID%3a+5a2c";
    } else {
        back += "&code=" + makeCode(query).toPercentEncoding();
    }
    return {302, {}, back};
}

Authority::Answer Authority::token(const QHash<QString, QByteArray> &form)
{
    Answer answer;
    if (outage != 0)
        answer = {outage, "<html>Busy</html>", {}};
    else if (!rawAnswer.isEmpty())
        answer = {200, rawAnswer, {}};
    else
        answer = grantTo(form);
    m_grants.append(
        {form.value(u"grant_type"_s), QString::fromUtf8(form.value(u"scope"_s)), answer.status});
    return answer;
}

Authority::Answer Authority::grantTo(const QHash<QString, QByteArray> &form)
{
    const auto refuse = [](int status, const char *code, const char *words) {
        const QString description = QString::fromLatin1(words)
                                    + u"\r\nTrace ID: 5a2c\r\nCorrelation ID: 77\r\nTimestamp: x"_s;
        const QJsonObject body{{u"error"_s, QString::fromLatin1(code)},
                               {u"error_description"_s, description},
                               {u"correlation_id"_s, u"77"_s}};
        return Answer{status, jsonOf(body), {}};
    };
    const QByteArray type = form.value(u"grant_type"_s);
    if (form.value(u"client_id"_s) != clientId().toUtf8())
        return refuse(400, "unauthorized_client", "AADSTS700016: Application was not found.");
    if (type == "client_credentials") {
        if (m_isSecretRevoked || form.value(u"client_secret"_s) != m_clientSecret) {
            return refuse(401, "invalid_client",
                          "AADSTS7000215: Invalid client secret provided for <b>app</b>.");
        }
        return tokens(false);
    }
    if (type == "authorization_code") {
        const auto code = m_codes.constFind(form.value(u"code"_s));
        if (code == m_codes.constEnd())
            return refuse(400, "invalid_grant", "AADSTS54005: The code was already redeemed.");
        const Code known = *code;
        m_codes.erase(code);
        const QByteArray challenge =
            QCryptographicHash::hash(form.value(u"code_verifier"_s), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (challenge != known.challenge)
            return refuse(400, "invalid_grant", "AADSTS501481: The verifier does not match.");
        if (form.value(u"redirect_uri"_s) != known.redirectUri.toUtf8())
            return refuse(400, "invalid_grant", "AADSTS500112: The reply address is another.");
        return tokens(form.value(u"scope"_s).contains("offline_access"));
    }
    if (type == "refresh_token") {
        if (!m_refreshTokens.remove(form.value(u"refresh_token"_s)))
            return refuse(400, "invalid_grant", "AADSTS700082: The refresh token has expired.");
        return tokens(true);
    }
    return refuse(400, "unsupported_grant_type", "AADSTS70003: Not this one.");
}

Authority::Answer Authority::tokens(bool withRefreshToken)
{
    QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, lifeSecs},
                     {u"ext_expires_in"_s, lifeSecs},
                     {u"access_token"_s, QString::fromLatin1(makeAccessToken())}};
    if (withRefreshToken)
        body.insert(u"refresh_token"_s, QString::fromLatin1(makeRefreshToken()));
    return {200, jsonOf(body), {}};
}

} // namespace ff::tests
