// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/overlay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ff::contract {

namespace {
[[noreturn]] void fail(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

bool matchesName(const QString &pattern, const QString &name)
{
    return QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive).match(name).hasMatch();
}

/// A departure at "…/userData" also forgives nothing below it: places are matched as a whole.
bool matchesPlace(const QStringList &pattern, const QStringList &path)
{
    return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                      [](const QString &step, const QString &actual) {
                          return step == "*"_L1 || step == actual;
                      });
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        strings.append(entry.toString());
    return strings;
}

OverlayEntry readEntry(const QJsonObject &source, const QString &schemaKey)
{
    static const QStringList known{u"id"_s,     u"source"_s, u"why"_s,    u"operations"_s,
                                   u"status"_s, u"place"_s,  u"exists"_s, schemaKey};
    const QString id = source.value("id"_L1).toString();
    const QStringList keys = source.keys();
    for (const QString &key : keys) {
        if (key != schemaKey && !known.contains(key))
            fail("Overlay entry "_L1 + id + " has an unknown field "_L1 + key);
    }
    for (const QString &key : {u"id"_s, u"source"_s, u"why"_s, u"place"_s}) {
        if (source.value(key).toString().isEmpty())
            fail("An overlay entry lacks its "_L1 + key + ": "_L1 + id);
    }
    if (!source.value(schemaKey).isObject())
        fail("Overlay entry "_L1 + id + " lacks its "_L1 + schemaKey);
    OverlayEntry entry{id,
                       source.value("source"_L1).toString(),
                       stringsOf(source.value("operations"_L1)),
                       {},
                       source.value("place"_L1).toString().split(u'/'),
                       SchemaCheck(source.value(schemaKey).toObject()),
                       source.value("exists"_L1).toBool()};
    const QJsonArray statuses = source.value("status"_L1).toArray();
    for (const QJsonValue &status : statuses)
        entry.statuses.append(status.toInt());
    if (entry.operations.isEmpty())
        fail("Overlay entry "_L1 + id + " names no operation"_L1);
    return entry;
}

QList<OverlayEntry> readEntries(const QJsonValue &list, const QString &schemaKey)
{
    QList<OverlayEntry> entries;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        entries.append(readEntry(entry.toObject(), schemaKey));
    return entries;
}
} // namespace

bool OverlayEntry::covers(const QString &operation, int status) const
{
    return (statuses.isEmpty() || statuses.contains(status))
           && std::any_of(operations.begin(), operations.end(),
                          [&](const QString &pattern) { return matchesName(pattern, operation); });
}

Overlay Overlay::fromFile(const QString &path)
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

Overlay Overlay::fromDocument(const QJsonObject &document)
{
    Overlay overlay;
    overlay.m_departures = readEntries(document.value("departures"_L1), u"allow"_s);
    overlay.m_additions = readEntries(document.value("additions"_L1), u"require"_s);
    QSet<QString> ids;
    for (const auto *list : {&overlay.m_departures, &overlay.m_additions}) {
        for (const OverlayEntry &entry : *list) {
            if (ids.contains(entry.id))
                fail("Two overlay entries share the id "_L1 + entry.id);
            ids.insert(entry.id);
        }
    }
    return overlay;
}

bool Overlay::forgives(const Place &place, const QJsonValue &value)
{
    for (const OverlayEntry &entry : std::as_const(m_departures)) {
        if (entry.covers(place.operation, place.status) && matchesPlace(entry.place, place.path)
            && entry.schema.accepts(value)) {
            m_used.insert(entry.id);
            return true;
        }
    }
    return false;
}

QList<OverlayEntry> Overlay::additions(const QString &operation, int status) const
{
    QList<OverlayEntry> result;
    std::copy_if(m_additions.begin(), m_additions.end(), std::back_inserter(result),
                 [&](const OverlayEntry &entry) { return entry.covers(operation, status); });
    return result;
}

QStringList Overlay::unused() const
{
    QStringList ids;
    for (const auto *list : {&m_departures, &m_additions}) {
        for (const OverlayEntry &entry : *list) {
            if (!m_used.contains(entry.id))
                ids.append(entry.id);
        }
    }
    return ids;
}

} // namespace ff::contract
