// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ff {

/// When to ask again for an operation of this age: 5 % of it, at least 0.5 s, at most 60 s.
[[nodiscard]] constexpr qint64 pollIntervalMs(qint64 ageMs)
{
    return qBound(Q_INT64_C(500), ageMs / 20, Q_INT64_C(60'000));
}

} // namespace ff
