// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trainingstore.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
const QString columns = u"container, state, created, lastAction, startsAt, dueAt, lastSuccess,"
                        " lastSuccessId, message"_s;

TrainingRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            static_cast<JobState>(query.value(1).toInt()),
            query.value(2).toLongLong(),
            query.value(3),
            query.value(4).toLongLong(),
            query.value(5).toLongLong(),
            query.value(6),
            query.value(7),
            query.value(8)};
}
} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::NotStarted:
        return u"notStarted"_s;
    case JobState::Running:
        return u"running"_s;
    case JobState::Succeeded:
        return u"succeeded"_s;
    case JobState::Failed:
        break;
    }
    return u"failed"_s;
}

std::optional<TrainingRow> TrainingStore::find(qint64 container)
{
    std::optional<TrainingRow> found;
    m_db.each(u"SELECT "_s + columns + u" FROM training WHERE container=?"_s, {container},
              [&found](const QSqlQuery &query) { found = rowOf(query); });
    return found;
}

QList<TrainingRow> TrainingStore::open()
{
    QList<TrainingRow> rows;
    m_db.each(u"SELECT "_s + columns + u" FROM training WHERE state<2 ORDER BY dueAt"_s, {},
              [&rows](const QSqlQuery &query) { rows.append(rowOf(query)); });
    return rows;
}

void TrainingStore::save(const TrainingRow &row)
{
    m_db.run(u"INSERT OR REPLACE INTO training("_s + columns + u") VALUES(?,?,?,?,?,?,?,?,?)"_s,
             {row.container, static_cast<int>(row.state), row.created, row.lastAction, row.startsAt,
              row.dueAt, row.lastSuccess, row.lastSuccessId, row.message});
}

void TrainingStore::copy(qint64 source, qint64 target)
{
    auto row = find(source);
    if (!row || row->lastSuccess.isNull())
        return;
    row->container = target;
    row->state = JobState::Succeeded;
    row->message = {};
    row->lastAction = row->lastSuccess;
    save(*row);
}

} // namespace ff::sandbox
