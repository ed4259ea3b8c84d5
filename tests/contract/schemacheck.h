// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace ff::contract {

/// One place of a JSON value that breaks its schema: the steps to it from the root, and why.
struct SchemaFault
{
    QStringList path;
    QString what;
    friend bool operator==(const SchemaFault &, const SchemaFault &) = default;
};

/// A JSON Schema (draft 7) ready to be held against values. Reports every leaf fault, not only the
/// first, since the overlay forgives them one by one. Hides the schema library from all others.
class SchemaCheck
{
public:
    /// Throws std::runtime_error when `schema` itself is wrong: a rule nobody can read must not
    /// pass as a rule that everything meets.
    explicit SchemaCheck(const QJsonObject &schema);

    [[nodiscard]] QList<SchemaFault> faults(const QJsonValue &value) const;
    [[nodiscard]] bool accepts(const QJsonValue &value) const { return faults(value).isEmpty(); }

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace ff::contract
