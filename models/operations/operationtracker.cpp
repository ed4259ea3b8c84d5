// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationtracker.h"

#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker_p.h"
#include "models/operations/pollanswer.h"
#include "models/operations/submissionoutcome.h"

#include <algorithm>

namespace ff {

void OperationTracker::Private::keep(const OperationRecord &record)
{
    indexOfRow.insert(record.row, records.size());
    records.append(record);
}

template<class Status>
void OperationTracker::Private::onAnswer(qint64 row, const FaceResult<Status> &answer)
{
    const auto index = indexOfRow.constFind(row);
    if (index == indexOfRow.constEnd() || isTerminal(records.at(*index).phase))
        return;
    if (!answer.ok()) {
        onPollError(row, answer.error());
        return;
    }
    lastErrors.remove(row);
    change(row,
           [this, &answer](OperationRecord &record) { takeOver(record, *answer, clock.now()); });
}

void OperationTracker::Private::onPollError(qint64 row, const FaceError &error)
{
    const OperationRecord record = records.at(indexOfRow.value(row));
    // Our own doing (the connection was edited, the program ends): says nothing of the service.
    if (error.kind == FaceError::Kind::Cancelled)
        return;
    if (error.isNotFound() && !q->liveness(row).movedAway) {
        change(row, [this](OperationRecord &kept) { endLost(kept, clock.now()); });
        return;
    }
    lastErrors.insert(row, error);
    Q_EMIT q->recordChanged(record);
}

void OperationTracker::Private::onRestChanged(const ConnectionId &connection)
{
    const QList<OperationRecord> snapshot = records;
    for (const OperationRecord &record : snapshot) {
        if (record.connection == connection && !isTerminal(record.phase))
            Q_EMIT q->recordChanged(record);
    }
}

void OperationTracker::Private::onLoaded(const JournalResult<QList<OperationRecord>> &result)
{
    loading = false;
    if (!result.ok())
        Q_EMIT q->journalFailed(result.error);
    if (!result.ok() && result.value.isEmpty())
        return;
    QList<OperationRecord> cut;
    for (OperationRecord record : result.value) {
        // What was submitted in this run before the journal was read is ours already, and alive.
        if (indexOfRow.contains(record.row))
            continue;
        if (record.phase == OperationPhase::Sending) {
            endCutSubmission(record);
            cut.append(record);
            writer.write(record);
        }
        keep(record);
    }
    std::sort(records.begin(), records.end(),
              [](const auto &a, const auto &b) { return a.row < b.row; });
    for (qsizetype index = 0; index < records.size(); ++index)
        indexOfRow.insert(records.at(index).row, index);
    loaded = true;
    Q_EMIT q->loaded();
    const QList<OperationRecord> all = records;
    for (const OperationRecord &record : all) {
        if (record.phase == OperationPhase::Waiting || record.phase == OperationPhase::Running)
            poller.watch(record, true);
    }
    for (const OperationRecord &record : cut)
        Q_EMIT q->recordFinished(record);
}

OperationTracker::OperationTracker(Journal &journal, ConnectionStore &connections,
                                   ClientPool &clients, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, journal, connections, clients, clock))
{
    connect(&d->writer, &JournalWriter::failed, this, &OperationTracker::journalFailed);
    connect(&d->poller, &OperationPoller::keyNeeded, this, &OperationTracker::keyNeeded);
    connect(&d->poller, &OperationPoller::restChanged, this,
            [this](const ConnectionId &connection) { d->onRestChanged(connection); });
    connect(&d->poller, &OperationPoller::operationAnswered, this,
            [this](qint64 row, const FaceResult<OperationStatus> &answer) {
                d->onAnswer(row, answer);
            });
    connect(&d->poller, &OperationPoller::trainingAnswered, this,
            [this](qint64 row, const FaceResult<TrainingStatus> &answer) {
                d->onAnswer(row, answer);
                const auto record = find(row);
                if (answer.ok() && record)
                    Q_EMIT trainingPolled(*record, *answer);
            });
}

OperationTracker::~OperationTracker() = default;

void OperationTracker::start()
{
    if (d->loading || d->loaded)
        return;
    d->loading = true;
    whenDone(d->journal.loadAll(), this,
             [this](const JournalResult<QList<OperationRecord>> &result) { d->onLoaded(result); });
}

bool OperationTracker::isLoaded() const
{
    return d->loaded;
}

QFuture<OperationRecord> OperationTracker::take(const ConnectionId &connection,
                                                const TakeRequest &request)
{
    OperationRecord record;
    record.kind = OperationKind::Take;
    record.connection = connection;
    record.type = request.type;
    record.objectId = request.objectId;
    record.applyScope = request.applyScope;
    record.userData = request.userData;
    return d->submit(record);
}

QFuture<OperationRecord> OperationTracker::apply(const ConnectionId &connection, ContainerType type,
                                                 const ApplyRequest &request)
{
    OperationRecord record;
    record.kind = OperationKind::Apply;
    record.connection = connection;
    record.type = type;
    record.objectId = request.objectId;
    record.snapshot = request.snapshot;
    return d->submit(record);
}

QFuture<OperationRecord> OperationTracker::train(const ConnectionId &connection, ContainerType type,
                                                 const ObjectId &id)
{
    OperationRecord record;
    record.kind = OperationKind::Train;
    record.connection = connection;
    record.type = type;
    record.objectId = id;
    return d->submit(record);
}

const QList<OperationRecord> &OperationTracker::records() const
{
    return d->records;
}

std::optional<OperationRecord> OperationTracker::find(qint64 row) const
{
    const auto index = d->indexOfRow.constFind(row);
    return index == d->indexOfRow.constEnd() ? std::nullopt : std::optional(d->records.at(*index));
}

OperationLiveness OperationTracker::liveness(qint64 row) const
{
    OperationLiveness liveness;
    const auto record = find(row);
    if (!record || isTerminal(record->phase) || record->phase == OperationPhase::Sending)
        return liveness;
    const auto error = d->lastErrors.constFind(row);
    liveness.hasError = error != d->lastErrors.constEnd();
    if (liveness.hasError)
        liveness.lastError = *error;
    const auto connection = d->connections.find(record->connection);
    liveness.connectionRemoved = !connection;
    liveness.movedAway = connection && hasMovedAway(*record, *connection);
    liveness.waitsForKey = connection && d->poller.waitsForKey(record->connection);
    return liveness;
}

bool OperationTracker::hasRunningApplyOf(const SnapshotId &snapshot) const
{
    return std::any_of(d->records.cbegin(), d->records.cend(),
                       [&snapshot](const OperationRecord &record) {
                           return record.kind == OperationKind::Apply && record.snapshot == snapshot
                                  && !isTerminal(record.phase);
                       });
}

void OperationTracker::hideFinished()
{
    const QList<OperationRecord> all = d->records;
    for (const OperationRecord &record : all)
        hide(record.row);
}

void OperationTracker::hide(qint64 row)
{
    const auto record = find(row);
    if (!record || !isTerminal(record->phase) || record->hiddenByOperator)
        return;
    d->change(row, [](OperationRecord &kept) { kept.hiddenByOperator = true; });
}

} // namespace ff
