// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker_p.h"
#include "models/operations/pollanswer.h"
#include "models/operations/submissionoutcome.h"

#include <QUuid>

namespace ff {

namespace {

FaceError connectionGone()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = OperationTracker::tr("The connection was removed.");
    return error;
}

void finish(const std::shared_ptr<QPromise<OperationRecord>> &promise,
            const OperationRecord &record)
{
    promise->addResult(record);
    promise->finish();
}

} // namespace

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

} // namespace ff
