// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

/// A span of time for people, translated, in its two largest units: "40 s", "1 min 12 s",
/// "2 h 5 min", "3 d 4 h". A negative span (a clock was set back) reads as "0 s".
[[nodiscard]] QString elapsedText(qint64 milliseconds);

} // namespace ff
