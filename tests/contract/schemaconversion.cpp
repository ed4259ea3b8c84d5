// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/schemaconversion.h"

#include <QJsonArray>
#include <QSet>

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ff::contract {

namespace {
[[noreturn]] void fail(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

QJsonObject convertedProperties(const QJsonObject &properties, const QJsonObject &document)
{
    QJsonObject result;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        result.insert(it.key(), toJsonSchema(it.value().toObject(), document));
    return result;
}

QJsonArray convertedList(const QJsonArray &schemas, const QJsonObject &document)
{
    QJsonArray result;
    for (const QJsonValue &schema : schemas)
        result.append(toJsonSchema(schema.toObject(), document));
    return result;
}

void insertFormat(QJsonObject &schema, const QString &format)
{
    if (format == "uuid"_L1) {
        schema.insert("pattern"_L1, u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-"
                                    "[0-9a-fA-F]{12}$"_s);
    } else if (format == "date-time"_L1) {
        // The service writes UTC only, with at most seven fractional digits (wire-facts "Values").
        schema.insert("pattern"_L1,
                      u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                      "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,7})?Z$"_s);
    } else if (format == "int32"_L1) {
        schema.insert("minimum"_L1, std::numeric_limits<int>::min());
        schema.insert("maximum"_L1, std::numeric_limits<int>::max());
    } else {
        fail("Unknown format: "_L1 + format);
    }
}

/// "[a-z0-9-_]" ends a range with '-', which std::regex may refuse; "[a-z0-9_-]" is the same class.
QString readablePattern(QString pattern)
{
    return pattern.replace("0-9-_]"_L1, "0-9_-]"_L1);
}

void allowNull(QJsonObject &schema)
{
    if (schema.contains("type"_L1))
        schema.insert("type"_L1, QJsonArray{schema.value("type"_L1), u"null"_s});
    if (schema.contains("enum"_L1)) {
        QJsonArray values = schema.value("enum"_L1).toArray();
        values.append(QJsonValue::Null);
        schema.insert("enum"_L1, values);
    }
}

/// Parts of an allOf may repeat each other, but not disagree.
void insertOnce(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (object.contains(key) && object.value(key) != value)
        fail("Two parts of an allOf disagree about "_L1 + key);
    object.insert(key, value);
}

/// Adds what `part` asks for to `whole`: type, properties and required names, which is all that the
/// parts of an allOf hold in this description. Anything else is refused, not lost.
void mergePart(QJsonObject &whole, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it) {
        const QString &key = it.key();
        if (key == "additionalProperties"_L1) {
            continue; // the whole is closed once all its parts are known
        } else if (key == "properties"_L1) {
            QJsonObject properties = whole.value(key).toObject();
            const QJsonObject more = it.value().toObject();
            for (auto property = more.begin(); property != more.end(); ++property)
                insertOnce(properties, property.key(), property.value());
            whole.insert(key, properties);
        } else if (key == "required"_L1) {
            QJsonArray required = whole.value(key).toArray();
            const QJsonArray more = it.value().toArray();
            for (const QJsonValue &name : more)
                required.append(name);
            whole.insert(key, required);
        } else if (key == "type"_L1) {
            insertOnce(whole, key, it.value());
        } else {
            fail("An allOf part says more than is understood: "_L1 + key);
        }
    }
}

/// Keywords both dialects spell alike, and those that only explain.
bool isCopied(const QString &key)
{
    static const QSet<QString> keys{u"type"_s,     u"enum"_s,     u"maxLength"_s, u"minLength"_s,
                                    u"maxItems"_s, u"minItems"_s, u"minimum"_s,   u"maximum"_s};
    return keys.contains(key);
}

bool isExplanation(const QString &key)
{
    return key == "description"_L1 || key == "title"_L1 || key == "default"_L1
           || key == "example"_L1 || key.startsWith("x-"_L1);
}

void convertKeyword(QJsonObject &schema, const QString &key, const QJsonValue &value,
                    const QJsonObject &document)
{
    if (isCopied(key))
        schema.insert(key, value);
    else if (key == "pattern"_L1)
        schema.insert(key, readablePattern(value.toString()));
    else if (key == "format"_L1)
        insertFormat(schema, value.toString());
    else if (key == "items"_L1)
        schema.insert(key, toJsonSchema(value.toObject(), document));
    else if (key == "anyOf"_L1 || key == "oneOf"_L1)
        schema.insert(key, convertedList(value.toArray(), document));
    else if (key == "properties"_L1)
        mergePart(schema, {{key, convertedProperties(value.toObject(), document)}});
    else if (!isExplanation(key))
        fail("Unknown schema keyword: "_L1 + key);
}
} // namespace

QJsonObject resolved(QStringView reference, const QJsonObject &document)
{
    if (!reference.startsWith("#/"_L1))
        fail("Not a local reference: "_L1 + reference.toString());
    QJsonObject at = document;
    const auto steps = reference.mid(2).split(u'/');
    for (const QStringView step : steps) {
        if (!at.value(step).isObject())
            fail("The reference leads nowhere: "_L1 + reference.toString());
        at = at.value(step).toObject();
    }
    return at;
}

QJsonObject resolved(const QJsonObject &object, const QJsonObject &document)
{
    const QJsonValue reference = object.value("$ref"_L1);
    return reference.isString() ? resolved(reference.toString(), document) : object;
}

QJsonObject toJsonSchema(const QJsonObject &openApiSchema, const QJsonObject &document)
{
    const QJsonObject source = resolved(openApiSchema, document);
    if (source.value("format"_L1) == "file"_L1) // a stream of bytes: no JSON to check
        return {};
    QJsonObject schema;
    bool nullable = false;
    for (auto it = source.begin(); it != source.end(); ++it) {
        if (it.key() == "nullable"_L1) {
            nullable = it.value().toBool();
        } else if (it.key() == "allOf"_L1) {
            const QJsonArray parts = it.value().toArray();
            for (const QJsonValue &part : parts)
                mergePart(schema, toJsonSchema(part.toObject(), document));
        } else if (it.key() == "required"_L1) {
            mergePart(schema, {{it.key(), it.value()}});
        } else {
            convertKeyword(schema, it.key(), it.value(), document);
        }
    }
    if (schema.contains(
            "properties"_L1)) // {"not": {}} and not false: a fault for each, with its path
        schema.insert("additionalProperties"_L1, QJsonObject{{"not"_L1, QJsonObject()}});
    if (nullable)
        allowNull(schema);
    return schema;
}

} // namespace ff::contract
