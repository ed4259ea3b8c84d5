// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validation.h"

#include "sandbox/answers.h"
#include "sandbox/containertypes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
[[noreturn]] void refuseTooLong(const QString &field)
{
    throw Refusal{badArgument(u'\'' + field + u"' is too long."_s)};
}
} // namespace

QJsonObject bodyObject(const Request &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        throw Refusal{badArgument(u"Request body is invalid."_s)};
    return document.object();
}

std::optional<QString> stringField(const QJsonObject &body, const QString &field)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        throw Refusal{invalidField(field)};
    return value.toString();
}

std::optional<QString> nameField(const QJsonObject &body)
{
    auto name = stringField(body, u"name"_s);
    if (name && name->toUcs4().size() > nameCharacters)
        refuseTooLong(u"name"_s);
    return name;
}

std::optional<QString> userDataField(const QJsonObject &body, int maxBytes)
{
    auto data = stringField(body, u"userData"_s);
    if (data && data->toUtf8().size() > maxBytes)
        refuseTooLong(u"userData"_s);
    return data;
}

QString objectIdField(const QJsonObject &body)
{
    const auto id = stringField(body, u"objectId"_s);
    if (!id || !isObjectId(*id))
        throw Refusal{invalidField(u"objectId")};
    return *id;
}

std::optional<QStringList> applyScopeField(const QJsonObject &body)
{
    const QString field = u"applyScope"_s;
    const QJsonValue value = body.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isArray() || value.toArray().isEmpty())
        throw Refusal{invalidField(field)};
    QStringList scope;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QString id = entry.toString().toLower();
        if (!isGuid(id))
            throw Refusal{invalidField(field)};
        if (!scope.contains(id))
            scope.append(id);
    }
    return scope;
}

Page pageOf(const Request &request)
{
    Page page;
    page.start = request.query.value(u"start"_s);
    if (page.start.size() > 64)
        throw Refusal{invalidField(u"start")};
    if (const auto top = request.query.constFind(u"top"_s); top != request.query.constEnd()) {
        bool ok = false;
        page.top = top->toInt(&ok);
        if (!ok || page.top < 1 || page.top > 1000)
            throw Refusal{invalidField(u"top")};
    }
    return page;
}

bool boolQuery(const Request &request, const QString &name)
{
    const QString value = request.query.value(name.toLower());
    if (value.isEmpty() || value.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    if (value.compare("true"_L1, Qt::CaseInsensitive) != 0)
        throw Refusal{invalidField(name)};
    return true;
}

} // namespace ff::sandbox
