// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httpanswer.h"

#include "client/logging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::FaceError)
};

QDateTime httpDate(const QByteArray &text)
{
    // The one form servers still send: "Sun, 06 Nov 1994 08:49:37 GMT". Read as UTC by hand, since
    // the ways to say UTC changed within Qt 6.
    const QString stamp = QString::fromLatin1(text).trimmed();
    if (!stamp.endsWith(" GMT"_L1))
        return {};
    const QDateTime read =
        QLocale::c().toDateTime(stamp.chopped(4), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    if (!read.isValid())
        return {};
    constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;
    const qint64 day = read.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return QDateTime::fromMSecsSinceEpoch(day * msPerDay + read.time().msecsSinceStartOfDay())
        .toUTC();
}

QString codeText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.toString();
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toInt(&ok);
    return ok;
}

// The code is a word of the Face service; a number there is the gateway's.
void readErrorBody(const HttpAnswer &answer, FaceError &error)
{
    error.kind = FaceError::Kind::Gateway;
    const QByteArray headerCode = answer.header("x-ms-error-code"_ba);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject root = document.object();
    const QJsonValue inner = root.value("error"_L1);
    if (inner.isObject()) {
        error.code = codeText(inner.toObject().value("code"_L1));
        error.message = inner.toObject().value("message"_L1).toString();
    } else if (document.isObject()) {
        error.code = codeText(root.value("statusCode"_L1));
        if (error.code.isEmpty())
            error.code = codeText(root.value("code"_L1));
        error.message = root.value("message"_L1).toString();
    }
    const bool faceShape = inner.isObject() && !error.code.isEmpty() && !isNumber(error.code);
    if (error.code.isEmpty() || (isNumber(error.code) && !headerCode.isEmpty()))
        error.code = QString::fromLatin1(headerCode);
    if (faceShape || (!headerCode.isEmpty() && !isNumber(QString::fromLatin1(headerCode))))
        error.kind = FaceError::Kind::Service;
    if (!document.isObject())
        error.message = plainTextOf(answer.body);
    else if (error.message.contains(u'<'))
        error.message = plainTextOf(error.message.toUtf8());
}

// "Rate limit is exceeded. Try again in 26 seconds." comes without the header at times.
std::int64_t waitFromMessage(const QString &message)
{
    static const QRegularExpression form(u"\\bin ([0-9]{1,6}) seconds?\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(message);
    return match.hasMatch() ? match.captured(1).toLongLong() * 1000 : -1;
}

FaceError errorOfStatus(const HttpAnswer &answer, FaceError error)
{
    error.delivery = FaceError::Delivery::Answered;
    if (answer.status >= 300 && answer.status < 400) {
        error.kind = FaceError::Kind::Gateway;
        error.message =
            Text::tr("The address answers with a redirect. Redirects are not followed: a key "
                     "is never sent to another origin.");
        return error;
    }
    readErrorBody(answer, error);
    if (error.retryAfterMs < 0 && answer.status == 429)
        error.retryAfterMs = waitFromMessage(error.message);
    // A gateway that lost the service behind it cannot say whether the request took effect.
    const bool lostBehind = answer.status == 408 || (answer.status >= 500 && answer.status != 501);
    if (error.kind == FaceError::Kind::Gateway && lostBehind)
        error.delivery = FaceError::Delivery::OutcomeUnknown;
    return error;
}

void describeFailure(const HttpAnswer &answer, FaceError &error)
{
    using Ending = HttpAnswer::Ending;
    error.message = answer.errorText;
    switch (answer.ending) {
    case Ending::Complete:
    case Ending::Broken:
        error.kind = FaceError::Kind::Network;
        error.cause = answer.cause;
        if (answer.isOfProxy)
            error.code = proxyFailure;
        break;
    case Ending::TlsRefused:
        error.kind = FaceError::Kind::Tls;
        break;
    case Ending::ProxyUnauthorized:
        // Also of a SOCKS proxy, which has no status: nobody asks again by himself.
        error.kind = FaceError::Kind::Gateway;
        error.httpStatus = 407;
        error.delivery = FaceError::Delivery::NeverSent;
        break;
    case Ending::DeadlinePassed:
    case Ending::InactivityPassed:
        error.kind = FaceError::Kind::Network;
        error.cause = FaceError::Cause::Timeout;
        break;
    case Ending::TooLarge:
        error.kind = FaceError::Kind::TooLarge;
        error.delivery = FaceError::Delivery::Answered;
        break;
    case Ending::Undecodable:
        error.kind = FaceError::Kind::Malformed;
        error.delivery = FaceError::Delivery::Answered;
        break;
    case Ending::Aborted:
        error.kind = FaceError::Kind::Cancelled;
        break;
    }
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FaceError errorOf(const HttpAnswer &answer)
{
    FaceError error;
    error.httpStatus = answer.status;
    error.clientRequestId = answer.clientRequestId;
    error.requestId = redact(QString::fromLatin1(answer.header("apim-request-id"_ba)));
    error.retryAfterMs = retryAfterMs(answer);
    error.delivery =
        answer.sent ? FaceError::Delivery::OutcomeUnknown : FaceError::Delivery::NeverSent;
    const bool statusSaysAll = answer.status >= 300
                               && (answer.ending == HttpAnswer::Ending::Complete
                                   || answer.ending == HttpAnswer::Ending::Broken);
    if (statusSaysAll)
        error = errorOfStatus(answer, error);
    else
        describeFailure(answer, error);
    // A gateway may quote our own request back at us.
    error.message = redact(error.message);
    error.code = redact(error.code.left(100));
    return error;
}

FaceError malformedAnswer(const HttpAnswer &answer, const QString &reason)
{
    FaceError error;
    error.kind = FaceError::Kind::Malformed;
    error.delivery = FaceError::Delivery::Answered;
    error.httpStatus = answer.status;
    error.clientRequestId = answer.clientRequestId;
    error.requestId = redact(QString::fromLatin1(answer.header("apim-request-id"_ba)));
    error.message = redact(reason);
    return error;
}

std::int64_t retryAfterMs(const HttpAnswer &answer)
{
    const QByteArray text = answer.header("retry-after"_ba).trimmed();
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (ok)
        return seconds >= 0 && seconds < 1e9 ? static_cast<std::int64_t>(seconds * 1000) : -1;
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return -1;
    QDateTime now = httpDate(answer.header("date"_ba));
    if (!now.isValid())
        now = QDateTime::currentDateTimeUtc();
    return qMax<std::int64_t>(0, now.msecsTo(until));
}

QString plainTextOf(const QByteArray &body)
{
    // Bounded first: a page of megabytes is not worth a regular expression.
    QString text = QString::fromUtf8(body.left(16 * 1024));
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression title(u"<title\\b[^>]*>(.*?)</title\\s*>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString heading = title.match(text).captured(1);
    text.replace(hidden, u" "_s).replace(tag, u" "_s);
    text.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    text.replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1);
    text = text.simplified();
    if (text.isEmpty())
        text = heading.simplified();
    constexpr qsizetype most = 300;
    if (text.size() > most)
        text = text.left(most - 1) + u'…';
    return text;
}

} // namespace ff
