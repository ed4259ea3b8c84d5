// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/editing/changebook.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ff {

/// A training state in full: "Trained 21 Nov 2026 10:40, changed here since (as of 10:42)", "Never
/// trained", "Training since 10:42", "Failed: <the service's message>". Translated; local times;
/// `asOf` is when the answer came, `now` decides whether its day must be named. All times UTC.
/// `since`: see ChangeBook; nothing where no book is kept.
[[nodiscard]] QString trainingText(const TrainingStatus &status, const QDateTime &asOf,
                                   const QDateTime &now,
                                   std::optional<ChangeBook::SinceTraining> since = {});
/// The same as short as a table cell wants it: "Trained 10:40 · changed here since", "Trained 10:40
/// · no change from here", without a book "Trained 10:40 · as of 10:42"; each time with its day
/// when that is not today.
[[nodiscard]] QString trainingCellText(const TrainingStatus &status, const QDateTime &asOf,
                                       const QDateTime &now,
                                       std::optional<ChangeBook::SinceTraining> since = {});
/// The time of day, with the day when it is not today's.
[[nodiscard]] QString clockTimeText(const QDateTime &utc, const QDateTime &now);

} // namespace ff
