// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/operations/operationrecord.h"

namespace ff {

/// Snapshot_GetOperationStatus into its row: phase, times, the result or the reason of a failure.
/// A state we do not know leaves the phase as it is.
void takeOver(OperationRecord &record, const OperationStatus &status, const QDateTime &now);

/// {Type}_GetTrainingStatus into the row of a training. A terminal status counts only when it is
/// not the one that stood there before our request: it changed since (record.trainingBefore), or
/// we saw it running. Compares the service's times with each other, never with our clock.
void takeOver(OperationRecord &record, const TrainingStatus &status, const QDateTime &now);

/// One line that changes whenever a training of the object starts or ends.
[[nodiscard]] QString trainingMark(const TrainingStatus &status);

/// Ends an accepted operation that the service does not know any more.
void endLost(OperationRecord &record, const QDateTime &now);

} // namespace ff
