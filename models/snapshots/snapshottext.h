// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ff {

/// When the service deletes the snapshot: 48 h after createdTime. Null when that is not known.
[[nodiscard]] QDateTime expiryOf(const Snapshot &snapshot);
/// Milliseconds left at `now`, negative once expired; nothing when createdTime is not known.
[[nodiscard]] std::optional<qint64> msToExpiry(const Snapshot &snapshot, const QDateTime &now);
/// "Expires in 47 h 12 min", "Expires in 12 min 5 s", "Expired"; translated.
[[nodiscard]] QString expiryText(std::optional<qint64> msLeft);
/// The same without the words, for a column whose header says them: "47 h 12 min", "Expired".
[[nodiscard]] QString timeLeftText(std::optional<qint64> msLeft);
/// The type's name for people; an unknown type as the service sent it.
[[nodiscard]] QString snapshotTypeText(const Snapshot &snapshot);
/// A UTC time in the operator's zone and locale, or a dash.
[[nodiscard]] QString localTimeText(const QDateTime &utc);
/// Whether the service would list the snapshot under that filter.
[[nodiscard]] bool matchesFilter(const Snapshot &snapshot, const SnapshotFilter &filter);

} // namespace ff
