// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationtexts.h"

#include "models/operations/elapsedtext.h"
#include "models/operations/pollschedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff::operationtexts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OperationTexts)
};

/// An answer older than this was due: two intervals, and what a slow call takes.
qint64 answerIsLateAfterMs(const OperationRecord &record, const QDateTime &now)
{
    const qint64 age = std::max<qint64>(0, record.acceptedAt.msecsTo(now));
    return 2 * pollIntervalMs(age) + 5'000;
}

} // namespace

QString what(const OperationRecord &record)
{
    const QString &object = record.objectId.text();
    switch (record.kind) {
    case OperationKind::Take:
        return Text::tr("Take snapshot of %1").arg(object);
    case OperationKind::Apply:
        return Text::tr("Apply snapshot as %1").arg(object);
    case OperationKind::Train:
        return Text::tr("Train %1").arg(object);
    }
    return {};
}

QString state(const OperationRecord &record, const OperationLiveness &liveness,
              const QDateTime &now)
{
    const QString phase = operationPhaseText(record.phase);
    if (isTerminal(record.phase) || record.phase == OperationPhase::Sending)
        return phase;
    if (liveness.connectionRemoved)
        return Text::tr("Waiting: connection removed");
    if (liveness.waitsForKey)
        return Text::tr("Waiting for the key");
    if (liveness.movedAway && (liveness.hasError || record.kind == OperationKind::Train))
        return Text::tr("Waiting: the connection has another endpoint now");
    const qint64 silentMs = record.lastAnswerAt.msecsTo(now);
    if (!liveness.hasError && silentMs <= answerIsLateAfterMs(record, now))
        return phase;
    return Text::tr("%1 · last answer %2 ago", "state of an operation, a span of time")
        .arg(phase, elapsedText(silentMs));
}

qint64 elapsedMs(const OperationRecord &record, const QDateTime &now)
{
    if (isTerminal(record.phase) && !record.finishedAt.isValid())
        return -1;
    const QDateTime end = isTerminal(record.phase) ? record.finishedAt : now;
    return std::max<qint64>(0, record.createdAt.msecsTo(end));
}

bool hasResult(const OperationRecord &record)
{
    return record.phase == OperationPhase::Succeeded
           && (record.kind != OperationKind::Take || !record.snapshot.isEmpty());
}

QString result(const OperationRecord &record)
{
    const bool isTake = record.kind == OperationKind::Take;
    if (hasResult(record)) {
        if (isTake)
            return Text::tr("Show snapshot");
        return containerTypeInfo(record.type).hasPersons ? Text::tr("Show group")
                                                         : Text::tr("Show list");
    }
    const bool mustLook = record.phase == OperationPhase::Succeeded
                          || record.phase == OperationPhase::OutcomeUnknown
                          || record.phase == OperationPhase::ResultUnknown;
    if (!mustLook)
        return {};
    return isTake ? Text::tr("Look on the Snapshots page") : Text::tr("Look on the Groups page");
}

QString message(const OperationRecord &record, const OperationLiveness &liveness)
{
    return record.message.isEmpty() && liveness.hasError ? liveness.lastError.summary()
                                                         : record.message;
}

} // namespace ff::operationtexts
