// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlog/requestlogtexts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ff::requestlogtexts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::RequestLog)
};

QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

QString pathAndQuery(const ExchangeRecord &record)
{
    return record.query.isEmpty() ? record.path : record.path + u'?' + record.query;
}

/// Trainings are the one POST without a body; without any data curl would send no length.
bool hasBody(const ExchangeRecord &record)
{
    if (record.method == "PUT"_ba || record.method == "PATCH"_ba)
        return true;
    return record.method == "POST"_ba && !record.path.endsWith("/train"_L1, Qt::CaseInsensitive);
}

} // namespace

QString status(const ExchangeRecord &record)
{
    if (record.httpStatus == 0)
        return Text::tr("No answer");
    const QString number = QString::number(record.httpStatus);
    return record.code.isEmpty() || record.code == number ? number : number + u' ' + record.code;
}

QString duration(qint64 ms)
{
    if (ms < 1000)
        return Text::tr("%1 ms").arg(ms);
    return Text::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
}

QString curl(const LoggedExchange &exchange)
{
    const ExchangeRecord &record = exchange.record;
    // Double quotes around the header: the shell puts the secret in there, from its environment.
    QStringList parts{u"curl"_s,
                      u"-X"_s,
                      QString::fromLatin1(record.method),
                      quoted(exchange.endpoint + pathAndQuery(record)),
                      u"-H"_s,
                      exchange.usesToken ? u"\"Authorization: Bearer $FACE_TOKEN\""_s
                                         : u"\"Ocp-Apim-Subscription-Key: $FACE_KEY\""_s};
    if (hasBody(record))
        parts += {u"-H"_s, u"'Content-Type: application/json'"_s, u"--data"_s, u"@body.json"_s};
    else if (record.method == "POST"_ba)
        parts += {u"--data"_s, u"''"_s};
    return parts.join(u' ');
}

QByteArray jsonLine(const LoggedExchange &exchange)
{
    const ExchangeRecord &record = exchange.record;
    QJsonObject line{
        {u"time"_s, record.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"connection"_s, exchange.connectionName},
        {u"connectionId"_s, exchange.connection.text()},
        {u"endpoint"_s, exchange.endpoint},
        {u"method"_s, QString::fromLatin1(record.method)},
        {u"path"_s, record.path},
        {u"status"_s, record.httpStatus},
        {u"ms"_s, record.elapsedMs},
        {u"attempt"_s, record.attempt},
    };
    const auto add = [&line](const QString &name, const QString &value) {
        if (!value.isEmpty())
            line.insert(name, value);
    };
    add(u"query"_s, record.query);
    add(u"code"_s, record.code);
    add(u"requestId"_s, record.requestId);
    add(u"clientRequestId"_s, record.clientRequestId);
    add(u"problem"_s, record.problem);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace ff::requestlogtexts
