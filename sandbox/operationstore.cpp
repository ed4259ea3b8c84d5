// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/operationstore.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
const QString columns =
    u"id, subscription, kind, state, snapshot, type, objectId, content, target, copied,"
    " created, lastAction, startsAt, dueAt, finished, message"_s;

OperationRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toString(),
            query.value(1).toLongLong(),
            static_cast<OperationKind>(query.value(2).toInt()),
            static_cast<JobState>(query.value(3).toInt()),
            query.value(4).toString(),
            static_cast<ContainerType>(query.value(5).toInt()),
            query.value(6).toString(),
            query.value(7).toLongLong(),
            query.value(8),
            query.value(9).toBool(),
            query.value(10).toLongLong(),
            query.value(11).toLongLong(),
            query.value(12).toLongLong(),
            query.value(13).toLongLong(),
            query.value(14),
            query.value(15)};
}
} // namespace

std::optional<OperationRow> OperationStore::find(qint64 subscription, const QString &id)
{
    std::optional<OperationRow> found;
    m_db.each(u"SELECT "_s + columns + u" FROM operations WHERE id=? AND subscription=?"_s,
              {id, subscription}, [&found](const QSqlQuery &query) { found = rowOf(query); });
    return found;
}

QList<OperationRow> OperationStore::open()
{
    QList<OperationRow> rows;
    m_db.each(u"SELECT "_s + columns + u" FROM operations WHERE state<2 ORDER BY dueAt"_s, {},
              [&rows](const QSqlQuery &query) { rows.append(rowOf(query)); });
    return rows;
}

void OperationStore::save(const OperationRow &row)
{
    m_db.run(u"INSERT OR REPLACE INTO operations("_s + columns
                 + u") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
             {row.id, row.subscription, static_cast<int>(row.kind), static_cast<int>(row.state),
              row.snapshot, static_cast<int>(row.type), row.objectId, row.content, row.target,
              row.copied ? 1 : 0, row.created, row.lastAction, row.startsAt, row.dueAt,
              row.finished, row.message});
}

QList<qint64> OperationStore::unusedContents()
{
    QList<qint64> numbers;
    m_db.each(u"SELECT number FROM containers WHERE place=1"
              " AND number NOT IN (SELECT content FROM snapshots)"
              " AND number NOT IN (SELECT content FROM operations WHERE state<2)"_s,
              {},
              [&numbers](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    return numbers;
}

} // namespace ff::sandbox
