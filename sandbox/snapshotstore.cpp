// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/snapshotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
const QString columns = u"id, taker, type, userData, created, updated, content, ready"_s;

SnapshotRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toString(),
            query.value(1).toLongLong(),
            static_cast<ContainerType>(query.value(2).toInt()),
            query.value(3),
            query.value(4).toLongLong(),
            query.value(5).toLongLong(),
            query.value(6).toLongLong(),
            query.value(7).toBool(),
            {}};
}
} // namespace

std::optional<SnapshotRow> SnapshotStore::find(const QString &id)
{
    std::optional<SnapshotRow> found;
    m_db.each(u"SELECT "_s + columns + u" FROM snapshots WHERE id=? AND ready=1"_s, {id},
              [&found](const QSqlQuery &query) { found = rowOf(query); });
    if (found)
        found->scope = scopeOf(id);
    return found;
}

QList<SnapshotRow> SnapshotStore::list(const Filter &filter)
{
    QList<SnapshotRow> rows;
    m_db.each(u"SELECT "_s + columns
                  + u" FROM snapshots WHERE ready=1 AND (taker=? OR id IN"
                    " (SELECT snapshot FROM scopes WHERE id=?)) ORDER BY created, id"_s,
              {filter.taker, filter.offeredTo}, [&](const QSqlQuery &query) {
                  SnapshotRow row = rowOf(query);
                  if (!filter.type || row.type == *filter.type)
                      rows.append(std::move(row));
              });
    for (SnapshotRow &row : rows)
        row.scope = scopeOf(row.id);
    if (!filter.scope.isEmpty()) {
        rows.removeIf([&filter](const SnapshotRow &row) {
            return std::ranges::none_of(
                row.scope, [&filter](const QString &id) { return filter.scope.contains(id); });
        });
    }
    return rows;
}

void SnapshotStore::create(const SnapshotRow &row)
{
    m_db.run(u"INSERT INTO snapshots("_s + columns + u") VALUES(?,?,?,?,?,?,?,?)"_s,
             {row.id, row.taker, static_cast<int>(row.type), row.userData, row.created, row.updated,
              row.content, row.ready ? 1 : 0});
    saveScope(row.id, row.scope);
}

void SnapshotStore::update(const QString &id, const std::optional<QStringList> &scope,
                           const std::optional<QString> &userData, Ticks now)
{
    m_db.transaction([&] {
        if (scope)
            saveScope(id, *scope);
        if (userData)
            m_db.run(u"UPDATE snapshots SET userData=? WHERE id=?"_s, {*userData, id});
        m_db.run(u"UPDATE snapshots SET updated=? WHERE id=?"_s, {now, id});
    });
}

void SnapshotStore::publish(const QString &id, Ticks created)
{
    m_db.run(u"UPDATE snapshots SET ready=1, created=?, updated=? WHERE id=?"_s,
             {created, created, id});
}

void SnapshotStore::remove(const QString &id)
{
    m_db.transaction([&] {
        m_db.run(u"DELETE FROM scopes WHERE snapshot=?"_s, {id});
        m_db.run(u"DELETE FROM snapshots WHERE id=?"_s, {id});
    });
}

int SnapshotStore::removeCreatedBefore(Ticks limit)
{
    QStringList ids;
    m_db.each(u"SELECT id FROM snapshots WHERE ready=1 AND created<=?"_s, {limit},
              [&ids](const QSqlQuery &query) { ids.append(query.value(0).toString()); });
    for (const QString &id : std::as_const(ids))
        remove(id);
    return static_cast<int>(ids.size());
}

Ticks SnapshotStore::oldest()
{
    return m_db.number(u"SELECT coalesce(min(created), 0) FROM snapshots WHERE ready=1"_s);
}

QStringList SnapshotStore::scopeOf(const QString &id)
{
    QStringList scope;
    m_db.each(u"SELECT id FROM scopes WHERE snapshot=? ORDER BY position"_s, {id},
              [&scope](const QSqlQuery &query) { scope.append(query.value(0).toString()); });
    return scope;
}

void SnapshotStore::saveScope(const QString &id, const QStringList &scope)
{
    m_db.run(u"DELETE FROM scopes WHERE snapshot=?"_s, {id});
    for (qsizetype i = 0; i < scope.size(); ++i)
        m_db.run(u"INSERT INTO scopes(snapshot, position, id) VALUES(?,?,?)"_s,
                 {id, i, scope.at(i)});
}

} // namespace ff::sandbox
