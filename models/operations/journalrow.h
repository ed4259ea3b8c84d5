// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <optional>

/// How an OperationRecord is spelled in the journal's table: enums as words, so that a later
/// reordering of an enum cannot change old rows; times as ISO 8601 UTC with milliseconds.
namespace ff::journalrow {

/// The table's columns in order, without the row number.
[[nodiscard]] const QStringList &columns();
/// What stands in them, in the same order.
[[nodiscard]] QVariantList values(const OperationRecord &record);
/// Reads `SELECT row, <columns>`; nothing when a word in it is not known.
[[nodiscard]] std::optional<OperationRecord> read(const QSqlQuery &query);

} // namespace ff::journalrow
