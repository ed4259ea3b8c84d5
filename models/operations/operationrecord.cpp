// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationrecord.h"

#include <QCoreApplication>

namespace ff {

QString operationKindText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Take:
        return QCoreApplication::translate("OperationRecord", "Take snapshot");
    case OperationKind::Apply:
        return QCoreApplication::translate("OperationRecord", "Apply snapshot");
    case OperationKind::Train:
        return QCoreApplication::translate("OperationRecord", "Train");
    }
    return {};
}

QString operationPhaseText(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Sending:
        return QCoreApplication::translate("OperationRecord", "Sending");
    case OperationPhase::Waiting:
        return QCoreApplication::translate("OperationRecord", "Waiting to start");
    case OperationPhase::Running:
        return QCoreApplication::translate("OperationRecord", "Running");
    case OperationPhase::Succeeded:
        return QCoreApplication::translate("OperationRecord", "Succeeded");
    case OperationPhase::Failed:
        return QCoreApplication::translate("OperationRecord", "Failed");
    case OperationPhase::Refused:
        return QCoreApplication::translate("OperationRecord", "Refused");
    case OperationPhase::NotSent:
        return QCoreApplication::translate("OperationRecord", "Not sent");
    case OperationPhase::OutcomeUnknown:
        return QCoreApplication::translate("OperationRecord", "Outcome unknown");
    case OperationPhase::ResultUnknown:
        return QCoreApplication::translate("OperationRecord", "Result unknown");
    }
    return {};
}

bool hasMovedAway(const OperationRecord &record, const Connection &connection)
{
    if (record.endpoint.isEmpty() || record.endpoint == connection.endpoint.text())
        return false;
    return !(connection.endpoint.isLoopback()
             && Endpoint::fromUserInput(record.endpoint).isLoopback());
}

} // namespace ff
