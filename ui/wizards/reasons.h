// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

class QTreeWidgetItem;

namespace ff {

/// Why a snapshot of `from` cannot be applied in `to`, for a row that is shown disabled; empty
/// when it can. Azure stores snapshots per cloud; any other service keeps its own.
[[nodiscard]] QString whyNoCrossing(const Connection &from, const Connection &to);
/// Paints the reason in that column as secondary text although its row is disabled: a reason
/// that cannot be read is none. Once more after each change of the theme.
void tintReason(QTreeWidgetItem &row, int column);

/// How careful one must be with such a connection: the lower, the more dangerous.
[[nodiscard]] int dangerRank(const EnvironmentLabel &label);
/// Puts what the connection is for into that column: icon and word.
void showEnvironment(QTreeWidgetItem &row, int column, const Connection &connection);

} // namespace ff
