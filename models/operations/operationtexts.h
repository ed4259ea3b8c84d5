// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationtracker.h"

/// What the operations panel says of a row, translated; names and messages of the service are
/// passed through as plain text.
namespace ff::operationtexts {

/// "Take snapshot of employees", "Apply snapshot as employees-copy", "Train employees".
[[nodiscard]] QString what(const OperationRecord &record);

/// The phase and why it may be late: "Running · last answer 40 s ago", "Waiting for the key".
[[nodiscard]] QString state(const OperationRecord &record, const OperationLiveness &liveness,
                            const QDateTime &now);

/// From the request to the end, or to now; -1 when the end is not known.
[[nodiscard]] qint64 elapsedMs(const OperationRecord &record, const QDateTime &now);

/// True when the row's result can be opened.
[[nodiscard]] bool hasResult(const OperationRecord &record);
/// "Show snapshot", "Show group", "Show list", or the page to look at when it is not known.
[[nodiscard]] QString result(const OperationRecord &record);

/// The record's message, or the last poll's error while it runs.
[[nodiscard]] QString message(const OperationRecord &record, const OperationLiveness &liveness);

} // namespace ff::operationtexts
