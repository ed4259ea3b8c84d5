// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/tokenanswer.h"

#include "client/logging.h"
#include "client/signin/singlefetch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::SignIn)
};

// What a header can carry; a token is letters, digits and a few signs.
bool isTokenShaped(const QByteArray &token)
{
    return !token.isEmpty()
           && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

FaceError refusalFrom(const QJsonObject &body)
{
    const QString code = body.value("error"_L1).toString();
    QString words = authoritysWords(body.value("error_description"_L1).toString());
    if (words.isEmpty())
        words = code;
    FaceError error = signInError(words, code);
    error.requestId = redact(body.value("correlation_id"_L1).toString());
    return error;
}

// The reader knows the endpoint: an error that names no address would be taken for the endpoint's.
FaceError failureAt(const QUrl &authority, FaceError error)
{
    if (error.kind != FaceError::Kind::Network || error.code == proxyFailure)
        return error;
    const QString address = authority.port() < 0
                                ? authority.host()
                                : authority.host() + u':' + QString::number(authority.port());
    error.code = authorityFailure;
    switch (error.cause) {
    case FaceError::Cause::HostNotFound:
        error.message = Text::tr("The sign-in address %1 was not found.").arg(address);
        break;
    case FaceError::Cause::ConnectionRefused:
        error.message = Text::tr("The sign-in address %1 refused the connection.").arg(address);
        break;
    case FaceError::Cause::Timeout:
        error.message = Text::tr("The sign-in address %1 did not answer in time.").arg(address);
        break;
    default:
        error.message = Text::tr("The sign-in address %1 cannot be reached.").arg(address);
        break;
    }
    return error;
}

} // namespace

QString authoritysWords(const QString &description)
{
    QString words = description;
    for (const auto mark : {"Trace ID:"_L1, "Correlation ID:"_L1, "Timestamp:"_L1}) {
        if (const qsizetype at = words.indexOf(mark); at >= 0)
            words.truncate(at);
    }
    constexpr qsizetype longest = 600;
    return redact(words.simplified()).left(longest);
}

FaceResult<AccessToken> readTokenAnswer(const HttpAnswer &answer, const QUrl &authority,
                                        const QDateTime &now)
{
    if (!answer.isComplete())
        return failureAt(authority, errorOf(answer));
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (body.contains("error"_L1))
        return refusalFrom(body);
    const QString host = authority.host();
    if (!answer.hasSuccessStatus()) {
        FaceError error =
            signInError(Text::tr("The sign-in address %1 answered with HTTP status %2.")
                            .arg(host, QString::number(answer.status)));
        if (answer.status == 429 || answer.status >= 500)
            error.code = u"temporarily_unavailable"_s;
        return error;
    }
    AccessToken token;
    token.token = body.value("access_token"_L1).toString().toUtf8();
    token.refreshToken = body.value("refresh_token"_L1).toString().toUtf8();
    // A number; older authorities send it as text.
    const qint64 seconds = body.value("expires_in"_L1).toVariant().toLongLong();
    const QString type = body.value("token_type"_L1).toString(u"Bearer"_s);
    if (!isTokenShaped(token.token) || seconds <= 0
        || type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return signInError(
            Text::tr("The answer of the sign-in address %1 could not be understood.").arg(host));
    }
    constexpr qint64 longest = 7 * 24 * 3600; // nobody's token lives longer; dates stay sane
    token.expiresAt = now.addSecs(std::min(seconds, longest));
    return token;
}

bool needsNewSignIn(const FaceError &error)
{
    return error.kind == FaceError::Kind::SignIn
           && (error.code == "invalid_grant"_L1 || error.code == "interaction_required"_L1
               || error.code == "login_required"_L1 || error.code == "consent_required"_L1);
}

} // namespace ff
