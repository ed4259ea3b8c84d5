// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/schemacheck.h"

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ff::contract {

/// Where in an exchange a rule is about: the operation, the status that came back, and a path such
/// as "request/query/top", "response/header/operation-location" or "response/body/0/userData".
struct Place
{
    QString operation;
    int status = 0;
    QStringList path;

    [[nodiscard]] QString text() const { return path.join(QLatin1Char('/')); }
};

/// One entry of overlay.json. A departure forgives a finding whose value meets `schema`; an
/// addition demands that the value at its place meets `schema` although the OpenAPI file says
/// nothing of it. Both name their source and must be used by a test.
struct OverlayEntry
{
    QString id;
    QString source; ///< a section of wire-facts, or the service's documentation
    QStringList operations; ///< with '*' for any text
    QList<int> statuses; ///< empty: any
    QStringList place; ///< '*' for any one step
    SchemaCheck schema;
    bool mustExist = false; ///< additions: an absent value is a violation where its parent is there

    [[nodiscard]] bool covers(const QString &operation, int status) const;
};

/// The list of everything that the OpenAPI file does not say, or says otherwise, with proof of use.
class Overlay
{
public:
    /// Throws std::runtime_error on an entry without id, source or reason, or not understood.
    [[nodiscard]] static Overlay fromFile(const QString &path);
    [[nodiscard]] static Overlay fromDocument(const QJsonObject &document);

    /// Whether a departure forgives `value` at `place`; that departure is used from then on.
    [[nodiscard]] bool forgives(const Place &place, const QJsonValue &value);
    /// The additions for an operation and status.
    [[nodiscard]] QList<OverlayEntry> additions(const QString &operation, int status) const;
    void markUsed(const QString &id) { m_used.insert(id); }

    /// Ids of entries that nothing needed: the list is longer than the truth.
    [[nodiscard]] QStringList unused() const;

private:
    QList<OverlayEntry> m_departures;
    QList<OverlayEntry> m_additions;
    QSet<QString> m_used;
};

} // namespace ff::contract
