// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/openapi.h"

#include "tests/contract/schemaconversion.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ff::contract {

namespace {
[[noreturn]] void fail(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

Content readContent(const QJsonObject &content, const QJsonObject &document)
{
    Content result;
    for (auto it = content.begin(); it != content.end(); ++it) {
        const QJsonObject schema =
            toJsonSchema(it.value().toObject().value("schema"_L1).toObject(), document);
        if (schema.isEmpty())
            result.insert(it.key(), std::nullopt);
        else
            result.insert(it.key(), SchemaCheck(schema));
    }
    return result;
}

Parameter readParameter(const QJsonObject &source, const QJsonObject &document)
{
    Parameter parameter;
    parameter.name = source.value("name"_L1).toString();
    parameter.required = source.value("required"_L1).toBool();
    const QJsonObject schema = toJsonSchema(source.value("schema"_L1).toObject(), document);
    parameter.type = schema.value("type"_L1).toString();
    if (parameter.name.isEmpty() || parameter.type.isEmpty())
        fail("A parameter without name or type: "_L1 + parameter.name);
    if (parameter.type == "array"_L1) {
        if (source.value("style"_L1) != "form"_L1 || source.value("explode"_L1).toBool(true))
            fail("Only comma-separated arrays are understood: "_L1 + parameter.name);
        parameter.itemType = schema.value("items"_L1).toObject().value("type"_L1).toString();
    }
    parameter.schema = SchemaCheck(schema);
    return parameter;
}

void readParameters(Operation &operation, const QJsonArray &list, const QJsonObject &document)
{
    for (const QJsonValue &entry : list) {
        const QJsonObject source = resolved(entry.toObject(), document);
        const Parameter parameter = readParameter(source, document);
        const QString where = source.value("in"_L1).toString();
        if (where == "path"_L1)
            operation.pathParameters.insert(parameter.name, parameter);
        else if (where == "query"_L1)
            operation.queryParameters.insert(parameter.name, parameter);
        else
            fail("A parameter in an unknown place: "_L1 + where);
    }
}

void readResponses(Operation &operation, const QJsonObject &responses, const QJsonObject &document)
{
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        const QJsonObject source = resolved(it.value().toObject(), document);
        Response response;
        response.content = readContent(source.value("content"_L1).toObject(), document);
        const QStringList names = source.value("headers"_L1).toObject().keys();
        for (const QString &name : names)
            response.headers.append(name.toLower());
        operation.responses.insert(it.key(), response);
    }
}

Operation readOperation(const QString &method, const QString &path, const QJsonObject &source,
                        const QJsonObject &document)
{
    Operation operation;
    operation.id = source.value("operationId"_L1).toString();
    operation.method = method.toUpper().toLatin1();
    operation.segments = path.split(u'/', Qt::SkipEmptyParts);
    readParameters(operation, source.value("parameters"_L1).toArray(), document);
    const QJsonObject body = resolved(source.value("requestBody"_L1).toObject(), document);
    operation.requestBody = readContent(body.value("content"_L1).toObject(), document);
    operation.bodyRequired = body.value("required"_L1).toBool();
    readResponses(operation, source.value("responses"_L1).toObject(), document);
    if (operation.id.isEmpty() || operation.responses.isEmpty())
        fail("An operation without id or responses: "_L1 + method + u' ' + path);
    for (const QString &segment : std::as_const(operation.segments)) {
        if (segment.startsWith(u'{')
            && !operation.pathParameters.contains(segment.mid(1, segment.size() - 2)))
            fail("An undescribed path parameter "_L1 + segment + " in "_L1 + operation.id);
    }
    return operation;
}

bool isMethod(const QString &word)
{
    static const QStringList methods{u"get"_s, u"put"_s, u"post"_s, u"patch"_s, u"delete"_s};
    return methods.contains(word);
}

bool matches(const Operation &operation, const QStringList &segments)
{
    return std::equal(operation.segments.begin(), operation.segments.end(), segments.begin(),
                      segments.end(), [](const QString &pattern, const QString &segment) {
                          return pattern.startsWith(u'{')
                                 || pattern.compare(segment, Qt::CaseInsensitive) == 0;
                      });
}
} // namespace

OpenApi OpenApi::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail("Cannot read "_L1 + path + ": "_L1 + file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        fail(path + ": "_L1 + error.errorString());
    return fromDocument(document.object());
}

OpenApi OpenApi::fromDocument(const QJsonObject &document)
{
    OpenApi api;
    const QJsonObject server = document.value("servers"_L1).toArray().at(0).toObject();
    api.m_basePath = server.value("url"_L1).toString().section(u'}', 1);
    const QJsonObject schemes = resolved(u"#/components/securitySchemes", document);
    for (auto it = schemes.begin(); it != schemes.end(); ++it)
        api.m_keyHeader = it->toObject().value("name"_L1).toString().toLower().toLatin1();
    const QJsonObject paths = document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto it = methods.begin(); it != methods.end(); ++it) {
            if (!isMethod(it.key()))
                fail("Not a method: "_L1 + it.key() + " of "_L1 + path.key());
            api.m_operations.append(
                readOperation(it.key(), path.key(), it.value().toObject(), document));
        }
    }
    if (api.m_basePath.isEmpty() || api.m_keyHeader.isEmpty() || api.m_operations.isEmpty())
        fail(u"The description lacks a server, a key header or operations."_s);
    return api;
}

const Operation *OpenApi::find(const QByteArray &method, const QStringList &segments) const
{
    const auto it =
        std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &operation) {
            return operation.method == method && matches(operation, segments);
        });
    return it == m_operations.end() ? nullptr : &*it;
}

} // namespace ff::contract
