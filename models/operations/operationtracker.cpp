// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationtracker.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/operations/journal.h"
#include "models/operations/journalwriter.h"
#include "models/operations/operationpoller.h"
#include "models/operations/pollanswer.h"
#include "models/operations/submissionoutcome.h"

#include <QPromise>
#include <QUuid>

#include <algorithm>

namespace ff {

using Promise = std::shared_ptr<QPromise<OperationRecord>>;

class OperationTracker::Private
{
public:
    Private(OperationTracker *tracker, Journal &theJournal, ConnectionStore &theConnections,
            ClientPool &theClients, const Clock &theClock)
        : q(tracker)
        , journal(theJournal)
        , connections(theConnections)
        , clients(theClients)
        , clock(theClock)
        , writer(theJournal)
        , poller(theConnections, theClients, theClock)
    { }

    // Submission: row, (for a training: its status before,) request, row.
    QFuture<OperationRecord> submit(OperationRecord record);
    void readTrainingBefore(qint64 row, const Promise &promise);
    void send(qint64 row, const Promise &promise);
    void accepted(qint64 row, const AcceptedOperation &operation, const Promise &promise);
    void notAccepted(qint64 row, const FaceError &error, const Promise &promise);

    // What the service says of accepted operations.
    template<class Status>
    void onAnswer(qint64 row, const FaceResult<Status> &answer);
    void onPollError(qint64 row, const FaceError &error);
    void onRestChanged(const ConnectionId &connection);

    void onLoaded(const JournalResult<QList<OperationRecord>> &result);
    void keep(const OperationRecord &record);
    template<class Change>
    void change(qint64 row, Change apply, std::function<void()> whenWritten = {});

    OperationTracker *q;
    Journal &journal;
    ConnectionStore &connections;
    ClientPool &clients;
    const Clock &clock;
    JournalWriter writer;
    OperationPoller poller;
    QList<OperationRecord> records;
    QHash<qint64, qsizetype> indexOfRow;
    QHash<qint64, FaceError> lastErrors;
    bool loading = false;
    bool loaded = false;
};

namespace {

FaceError connectionGone()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = OperationTracker::tr("The connection was removed.");
    return error;
}

void finish(const Promise &promise, const OperationRecord &record)
{
    promise->addResult(record);
    promise->finish();
}

} // namespace

template<class Change>
void OperationTracker::Private::change(qint64 row, Change apply, std::function<void()> whenWritten)
{
    OperationRecord &kept = records[indexOfRow.value(row)];
    const bool wasTerminal = isTerminal(kept.phase);
    apply(kept);
    // A copy: whoever listens may add rows, and the list would move.
    const OperationRecord record = kept;
    if (isTerminal(record.phase)) {
        poller.forget(row);
        lastErrors.remove(row);
    }
    writer.write(record, std::move(whenWritten));
    Q_EMIT q->recordChanged(record);
    if (!wasTerminal && isTerminal(record.phase))
        Q_EMIT q->recordFinished(record);
}

void OperationTracker::Private::keep(const OperationRecord &record)
{
    indexOfRow.insert(record.row, records.size());
    records.append(record);
}

QFuture<OperationRecord> OperationTracker::Private::submit(OperationRecord record)
{
    auto promise = std::make_shared<QPromise<OperationRecord>>();
    promise->start();
    const QFuture<OperationRecord> future = promise->future();
    record.createdAt = clock.now();
    const auto connection = connections.find(record.connection);
    if (!connection) {
        endWithSubmitError(record, connectionGone(), record.createdAt);
        finish(promise, record);
        return future;
    }
    record.connectionName = connection->name;
    record.endpoint = connection->endpoint.text();
    record.clientRequestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whenDone(journal.insert(record), q,
             [this, promise](const JournalResult<OperationRecord> &result) {
                 OperationRecord written = result.value;
                 if (!result.ok()) {
                     written.row = 0;
                     written.phase = OperationPhase::NotSent;
                     written.message = result.error;
                     written.finishedAt = clock.now();
                     Q_EMIT q->journalFailed(result.error);
                     finish(promise, written);
                     return;
                 }
                 keep(written);
                 Q_EMIT q->recordAdded(written);
                 if (written.kind == OperationKind::Train)
                     readTrainingBefore(written.row, promise);
                 else
                     send(written.row, promise);
             });
    return future;
}

void OperationTracker::Private::readTrainingBefore(qint64 row, const Promise &promise)
{
    const OperationRecord record = records.at(indexOfRow.value(row));
    FaceClient *client = clients.client(record.connection);
    if (!client) {
        notAccepted(row, connectionGone(), promise);
        return;
    }
    CallOptions options;
    options.lane = Lane::Mutation;
    whenDone(
        client->trainingStatus(record.type, record.objectId, options), q,
        [this, row, promise](const FaceResult<TrainingStatus> &before) {
            if (!before.ok()) {
                // Whatever came of this question, the training itself was not asked for.
                FaceError error = before.error();
                error.delivery = FaceError::Delivery::NeverSent;
                notAccepted(row, error, promise);
                return;
            }
            change(
                row,
                [&before](OperationRecord &kept) { kept.trainingBefore = trainingMark(*before); },
                [this, row, promise] { send(row, promise); });
        });
}

void OperationTracker::Private::send(qint64 row, const Promise &promise)
{
    const OperationRecord record = records.at(indexOfRow.value(row));
    FaceClient *client = clients.client(record.connection);
    if (!client) {
        notAccepted(row, connectionGone(), promise);
        return;
    }
    CallOptions options;
    options.lane = Lane::Mutation;
    options.clientRequestId = record.clientRequestId;
    const auto onOperation = [this, row, promise](const FaceResult<AcceptedOperation> &answer) {
        if (answer.ok())
            accepted(row, *answer, promise);
        else
            notAccepted(row, answer.error(), promise);
    };
    switch (record.kind) {
    case OperationKind::Take:
        whenDone(client->takeSnapshot(
                     {record.type, record.objectId, record.applyScope, record.userData}, options),
                 q, onOperation);
        break;
    case OperationKind::Apply:
        whenDone(client->applySnapshot({record.snapshot, record.objectId}, options), q,
                 onOperation);
        break;
    case OperationKind::Train:
        whenDone(client->train(record.type, record.objectId, options), q,
                 [this, row, promise](const FaceResult<Done> &answer) {
                     if (answer.ok())
                         accepted(row, {}, promise);
                     else
                         notAccepted(row, answer.error(), promise);
                 });
        break;
    }
}

void OperationTracker::Private::accepted(qint64 row, const AcceptedOperation &operation,
                                         const Promise &promise)
{
    change(
        row,
        [this, &operation](OperationRecord &record) {
            record.phase = OperationPhase::Waiting;
            record.operation = operation.id;
            record.requestId = operation.requestId;
            record.acceptedAt = clock.now();
            record.lastAnswerAt = record.acceptedAt;
        },
        [this, row, promise] { finish(promise, records.at(indexOfRow.value(row))); });
    poller.watch(records.at(indexOfRow.value(row)), false);
}

void OperationTracker::Private::notAccepted(qint64 row, const FaceError &error,
                                            const Promise &promise)
{
    change(
        row,
        [this, &error](OperationRecord &record) { endWithSubmitError(record, error, clock.now()); },
        [this, row, promise] { finish(promise, records.at(indexOfRow.value(row))); });
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
