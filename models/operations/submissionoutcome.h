// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/operations/operationrecord.h"

namespace ff {

/// What a failed submission means for its row. An answer that does not say whether the service
/// acted (a gateway that lost the service, a 202 without its operation) is OutcomeUnknown: a
/// request that may have been carried out is never called refused.
[[nodiscard]] OperationPhase phaseAfterSubmitError(const FaceError &error);

/// Where the operator sees whether a request of unknown outcome was carried out, translated:
/// "Look for it on the Snapshots page of East; if it is there, it was taken."
[[nodiscard]] QString whereToLook(const OperationRecord &record);

/// Ends a row that was being sent with the error of its submission.
void endWithSubmitError(OperationRecord &record, const FaceError &error, const QDateTime &now);

/// Ends a row found in phase Sending when the journal is loaded: the program stopped in between.
void endCutSubmission(OperationRecord &record);

} // namespace ff
