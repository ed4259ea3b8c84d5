// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/schemacheck.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ff::contract {

struct Parameter
{
    QString name;
    bool required = false;
    QString type; ///< of the value, or of an array: "array"
    QString itemType; ///< of an array's items; they stand comma-separated (style form, no explode)
    std::optional<SchemaCheck> schema;
};

/// Bodies by media type; no schema for bytes, which have no JSON.
using Content = QMap<QString, std::optional<SchemaCheck>>;

struct Response
{
    Content content; ///< empty: the answer has no body
    QStringList headers; ///< names of the headers it must carry, lower case
};

struct Operation
{
    QString id;
    QByteArray method; ///< upper case
    QStringList segments; ///< "{name}" for a parameter
    QHash<QString, Parameter> pathParameters;
    QHash<QString, Parameter> queryParameters;
    Content requestBody;
    bool bodyRequired = false;
    QMap<QString, Response> responses; ///< by status, or "default"
};

/// The published description of the service as lists of rules. Whatever in the file it does not
/// understand is an error, so that no rule is lost in silence.
class OpenApi
{
public:
    /// Throws std::runtime_error with the reason.
    [[nodiscard]] static OpenApi fromFile(const QString &path);
    [[nodiscard]] static OpenApi fromDocument(const QJsonObject &document);

    /// "/face/v1.0"
    [[nodiscard]] const QString &basePath() const { return m_basePath; }
    /// The header that carries the key, lower case.
    [[nodiscard]] const QByteArray &keyHeader() const { return m_keyHeader; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    /// The operation of a method and the decoded segments after the base; path words match without
    /// regard to case (wire-facts "Paths and versions"). Null when there is none.
    [[nodiscard]] const Operation *find(const QByteArray &method,
                                        const QStringList &segments) const;

private:
    QString m_basePath;
    QByteArray m_keyHeader;
    QList<Operation> m_operations;
};

} // namespace ff::contract
