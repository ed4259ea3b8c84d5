// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace ff {

enum class OperationKind { Take, Apply, Train };

/// Where an operation stands. Closed; only OperationTracker moves a record from one to another.
enum class OperationPhase {
    Sending, ///< journalled, no answer yet; after a restart this reads as OutcomeUnknown
    Waiting, ///< accepted, the service has not started
    Running,
    Succeeded, ///< terminal
    Failed, ///< terminal: the service's own "failed"
    Refused, ///< terminal: the service answered the request with an error
    NotSent, ///< terminal: it never left this machine
    OutcomeUnknown, ///< terminal here: sent, no answer; says where to look
    ResultUnknown ///< terminal: accepted, later not to be found: look for the object
};
[[nodiscard]] constexpr bool isTerminal(OperationPhase phase)
{
    return phase >= OperationPhase::Succeeded;
}
[[nodiscard]] QString operationKindText(OperationKind kind); ///< translated: "Take snapshot"
[[nodiscard]] QString operationPhaseText(OperationPhase phase); ///< translated

/// One row of the journal: a take, apply or training, from before its request to its end.
/// A value; the journal numbers it. Holds no secret.
struct OperationRecord
{
    qint64 row = 0; ///< journal number, 0 before it is written
    OperationKind kind = OperationKind::Take;
    ConnectionId connection; ///< whose key submitted it and polls it
    QString connectionName; ///< at that time, for when it is removed
    QString endpoint; ///< at that time: quotas belong to the resource, not to its connection
    ContainerType type = ContainerType::PersonGroup;
    ObjectId objectId; ///< take, train: the source; apply: the new container
    SnapshotId snapshot; ///< apply: what is applied; take: the result, once known
    QList<SubscriptionId> applyScope; ///< take
    QString userData; ///< take
    OperationPhase phase = OperationPhase::Sending;
    OperationId operation; ///< take, apply: once accepted
    QString message; ///< the service's or the network's words, plain text
    int httpStatus = 0; ///< of a refusal
    QString code; ///< Face code of a refusal
    QString requestId; ///< apim-request-id of the submitting call
    QString clientRequestId; ///< of the submitting call, made before it was sent
    QDateTime createdAt; ///< UTC, written before the request
    QDateTime acceptedAt; ///< UTC, the 202
    QDateTime lastActionAt; ///< UTC, the service's lastActionTime
    QDateTime lastAnswerAt; ///< UTC, our last good poll
    QDateTime finishedAt; ///< UTC
    bool hiddenByOperator = false; ///< cleared from the panel; still counted
    QString trainingBefore; ///< train: trainingMark() of the status before it was sent

    friend bool operator==(const OperationRecord &, const OperationRecord &) = default;
};

/// True when `connection` now names another resource than the one that was sent to. Two loopback
/// endpoints are taken for one: a sandbox listens on another port each time.
[[nodiscard]] bool hasMovedAway(const OperationRecord &record, const Connection &connection);

} // namespace ff

Q_DECLARE_METATYPE(ff::OperationRecord)
