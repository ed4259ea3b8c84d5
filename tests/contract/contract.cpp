// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff::contract {

/// An exchange taken apart once.
struct Contract::Facts
{
    const Exchange &exchange;
    const Operation *operation = nullptr;
    QString version; ///< "v1.0"
    QStringList segments; ///< after the base
    QList<std::pair<QString, QString>> query;
};

namespace {
QString mediaTypeOf(const Headers &headers)
{
    return QString::fromLatin1(headerValue(headers, "content-type"))
        .section(u';', 0, 0)
        .trimmed()
        .toLower();
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue typedValue(const QString &text, const QString &type)
{
    bool ok = false;
    if (type == "integer"_L1) {
        const int number = text.toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    return text;
}

QJsonValue typedValue(const QString &text, const Parameter &parameter)
{
    if (parameter.type != "array"_L1)
        return typedValue(text, parameter.type);
    QJsonArray values;
    const QStringList items = text.split(u',');
    for (const QString &item : items)
        values.append(typedValue(item, parameter.itemType));
    return values;
}

QJsonObject headerTree(const Headers &headers)
{
    QJsonObject tree;
    for (const auto &[name, value] : headers)
        tree.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return tree;
}

/// Every value at `pattern` below `value`, '*' meaning each member; a missing last step is reported
/// as Undefined when all steps before it are there.
void collect(const QJsonValue &value, const QStringList &pattern, QStringList path,
             QList<std::pair<QStringList, QJsonValue>> &found)
{
    const auto depth = path.size();
    if (depth == pattern.size()) {
        found.append({path, value});
        return;
    }
    const QString &step = pattern.at(depth);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (step == "*"_L1 || step == QString::number(i))
                collect(array.at(i), pattern, path + QStringList{QString::number(i)}, found);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList names = step == "*"_L1 ? object.keys() : QStringList{step};
        for (const QString &name : names) {
            const bool isLast = depth + 1 == pattern.size();
            if (object.contains(name) || isLast)
                collect(object.value(name), pattern, path + QStringList{name}, found);
        }
    }
}
} // namespace

QString Violation::text() const
{
    return place.operation + " ("_L1 + QString::number(place.status) + ") "_L1 + place.text()
           + ": "_L1 + what;
}

Contract Contract::fromFolder(const QString &folder)
{
    return {OpenApi::fromFile(folder + "/face-v1.0.openapi.json"_L1),
            Overlay::fromFile(folder + "/overlay.json"_L1)};
}

namespace {
/// The steps after "/face/", the version first; empty when the path lies elsewhere.
QStringList pathSteps(const QByteArray &target, const QString &basePath)
{
    const auto mark = target.indexOf('?');
    const QByteArray rawPath = mark < 0 ? target : target.left(mark);
    QStringList steps;
    const QList<QByteArray> raw = rawPath.split('/').mid(1);
    for (const QByteArray &step : raw)
        steps.append(QUrl::fromPercentEncoding(step));
    const QString root = basePath.section(u'/', 1, 1);
    return steps.value(0) == root ? steps.mid(1) : QStringList();
}

QList<std::pair<QString, QString>> queryItems(const QByteArray &target)
{
    QList<std::pair<QString, QString>> items;
    const auto mark = target.indexOf('?');
    if (mark < 0)
        return items;
    // Not QUrlQuery: a '+' and an empty item must be seen as they stand on the wire.
    const QList<QByteArray> raw = target.mid(mark + 1).split('&');
    for (const QByteArray &item : raw) {
        const auto equals = item.indexOf('=');
        items.append({QUrl::fromPercentEncoding(equals < 0 ? item : item.left(equals)),
                      equals < 0 ? QString() : QUrl::fromPercentEncoding(item.mid(equals + 1))});
    }
    return items;
}
} // namespace

const Operation *Contract::operationOf(const Exchange &exchange) const
{
    return m_api.find(exchange.method, pathSteps(exchange.target, m_api.basePath()).mid(1));
}

QList<Violation> Contract::check(const Exchange &exchange, Sides sides)
{
    const QStringList steps = pathSteps(exchange.target, m_api.basePath());
    Facts facts{exchange, operationOf(exchange), steps.value(0), steps.mid(1),
                queryItems(exchange.target)};
    m_violations.clear();
    m_place = {facts.operation ? facts.operation->id : u"-"_s, exchange.status, {}};
    if (!facts.operation) {
        report({u"request"_s, u"path"_s}, facts.segments.join(u'/'),
               "no such operation: "_L1 + QString::fromLatin1(exchange.method) + u' '
                   + facts.segments.join(u'/'));
        return std::exchange(m_violations, {});
    }
    if (sides == Sides::RequestAndAnswer) {
        checkRequest(facts);
        m_requested.insert(facts.operation->id);
        if (exchange.status >= 200 && exchange.status < 300)
            m_succeeded.insert(facts.operation->id);
    }
    checkAnswer(facts);
    checkAdditions(facts, sides);
    return std::exchange(m_violations, {});
}

void Contract::report(const QStringList &path, const QJsonValue &value, const QString &what)
{
    Place place = m_place;
    place.path = path;
    if (!m_overlay.forgives(place, value))
        m_violations.append({place, what});
}

void Contract::reportFaults(const QStringList &base, const SchemaCheck &schema,
                            const QJsonValue &value)
{
    const QList<SchemaFault> faults = schema.faults(value);
    for (const SchemaFault &fault : faults) {
        QList<std::pair<QStringList, QJsonValue>> found;
        collect(value, fault.path, {}, found);
        report(base + fault.path,
               found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : found.first().second,
               fault.what);
    }
}

void Contract::checkRequest(const Facts &facts)
{
    const Exchange &exchange = facts.exchange;
    const QString standardVersion = m_api.basePath().section(u'/', 2, 2);
    if (facts.version != standardVersion)
        report({u"request"_s, u"version"_s}, facts.version, "another version: "_L1 + facts.version);
    if (!hasHeader(exchange.requestHeaders, m_api.keyHeader()))
        report({u"request"_s, u"header"_s, QString::fromLatin1(m_api.keyHeader())}, {},
               u"the key header is missing"_s);
    checkPath(facts);
    checkQuery(facts);
    checkBody(u"request"_s, facts.operation->requestBody, mediaTypeOf(exchange.requestHeaders),
              exchange.requestBody, facts.operation->bodyRequired);
}

void Contract::checkPath(const Facts &facts)
{
    const QStringList &pattern = facts.operation->segments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!pattern.at(i).startsWith(u'{'))
            continue;
        const QString name = pattern.at(i).mid(1, pattern.at(i).size() - 2);
        const Parameter parameter = facts.operation->pathParameters.value(name);
        reportFaults({u"request"_s, u"path"_s, name}, *parameter.schema,
                     typedValue(facts.segments.at(i), parameter));
    }
}

void Contract::checkQuery(const Facts &facts)
{
    const auto &known = facts.operation->queryParameters;
    QSet<QString> seen;
    for (const auto &[name, text] : facts.query) {
        const QStringList place{u"request"_s, u"query"_s, name};
        if (seen.contains(name))
            report(place, text, u"the parameter is given twice"_s);
        seen.insert(name);
        const auto parameter = known.constFind(name);
        if (parameter == known.constEnd())
            report(place, text, u"an unknown query parameter"_s);
        else
            reportFaults(place, *parameter->schema, typedValue(text, *parameter));
    }
    for (const Parameter &parameter : known) {
        if (parameter.required && !seen.contains(parameter.name))
            report({u"request"_s, u"query"_s, parameter.name}, {},
                   u"a required parameter is missing"_s);
    }
}

void Contract::checkBody(const QString &side, const Content &content, const QString &mediaType,
                         const QByteArray &body, bool required)
{
    const QStringList bodyPlace{side, u"body"_s};
    if (content.isEmpty()) {
        if (!body.isEmpty())
            report(bodyPlace, parsed(body), u"a body where none is described"_s);
        return;
    }
    if (body.isEmpty()) {
        if (required)
            report(bodyPlace, {}, u"the body is missing"_s);
        return;
    }
    auto described = content.constFind(mediaType);
    if (described == content.constEnd() && content.contains(u"*/*"_s)) {
        described = content.constFind(u"*/*"_s);
    } else if (described == content.constEnd()) {
        report({side, u"header"_s, u"content-type"_s}, mediaType,
               "a media type that is not described: "_L1 + mediaType);
        return;
    }
    if (!described->has_value())
        return; // bytes
    const QJsonValue value = parsed(body);
    if (value.isUndefined())
        report(bodyPlace, {}, u"the body is not JSON"_s);
    else
        reportFaults(bodyPlace, **described, value);
}

void Contract::checkAnswer(const Facts &facts)
{
    const Exchange &exchange = facts.exchange;
    const auto &responses = facts.operation->responses;
    auto response = responses.constFind(QString::number(exchange.status));
    if (response == responses.constEnd()) {
        response = responses.constFind(u"default"_s);
        if (response == responses.constEnd() || exchange.status < 400) {
            report({u"response"_s, u"status"_s}, exchange.status,
                   u"a status that is not described"_s);
            return;
        }
    }
    for (const QString &name : response->headers) {
        if (!hasHeader(exchange.answerHeaders, name.toLatin1()))
            report({u"response"_s, u"header"_s, name}, {}, u"a described header is missing"_s);
    }
    checkBody(u"response"_s, response->content, mediaTypeOf(exchange.answerHeaders),
              exchange.answerBody, true);
}

void Contract::checkAdditions(const Facts &facts, Sides sides)
{
    const Exchange &exchange = facts.exchange;
    QJsonObject query;
    for (const auto &[name, text] : facts.query) {
        const auto known = facts.operation->queryParameters.constFind(name);
        query.insert(name, known == facts.operation->queryParameters.constEnd()
                               ? QJsonValue(text)
                               : typedValue(text, *known));
    }
    const QJsonObject tree{
        {u"request"_s, QJsonObject{{u"query"_s, query},
                                   {u"header"_s, headerTree(exchange.requestHeaders)},
                                   {u"body"_s, parsed(exchange.requestBody)}}},
        {u"response"_s, QJsonObject{{u"header"_s, headerTree(exchange.answerHeaders)},
                                    {u"body"_s, parsed(exchange.answerBody)}}}};
    const QList<OverlayEntry> additions = m_overlay.additions(m_place.operation, m_place.status);
    for (const OverlayEntry &entry : additions) {
        if (sides == Sides::AnswerOnly && entry.place.first() == "request"_L1)
            continue;
        QList<std::pair<QStringList, QJsonValue>> found;
        collect(tree, entry.place, {}, found);
        for (const auto &[path, value] : std::as_const(found)) {
            Place place = m_place;
            place.path = path;
            if (value.isUndefined()) {
                if (entry.mustExist)
                    m_violations.append({place, "missing, asked for by "_L1 + entry.id});
                continue;
            }
            m_overlay.markUsed(entry.id);
            const QList<SchemaFault> faults = entry.schema.faults(value);
            for (const SchemaFault &fault : faults)
                m_violations.append({place, fault.what + " (asked for by "_L1 + entry.id + u')'});
        }
    }
}

} // namespace ff::contract
