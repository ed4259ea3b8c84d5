// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/journal.h"
#include "models/operations/journalwriter.h"
#include "models/operations/operationpoller.h"
#include "models/operations/operationtracker.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

namespace ff {

/// OperationTracker's rows and their way: submission in operationtracker_submit.cpp, the rest in
/// operationtracker.cpp.
class OperationTracker::Private
{
public:
    using Promise = std::shared_ptr<QPromise<OperationRecord>>;

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

} // namespace ff
