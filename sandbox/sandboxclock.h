// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>

namespace ff::sandbox {

/// A point in time as the service writes it: 100 ns steps since 1970, UTC.
using Ticks = qint64;

inline constexpr Ticks ticksPerMs = 10'000;
inline constexpr Ticks ticksPerSecond = 1'000 * ticksPerMs;
inline constexpr Ticks ticksPerHour = 3'600 * ticksPerSecond;

[[nodiscard]] inline Ticks ticksOf(std::chrono::milliseconds duration)
{
    return duration.count() * ticksPerMs;
}

/// "2021-06-08T22:27:57.6897907Z": seven fractional digits (wire-facts "Values").
[[nodiscard]] QString timeText(Ticks ticks);
/// "2021-06-08": the UTC day.
[[nodiscard]] QString dayText(Ticks ticks);

/// The only clock of the sandbox: the system's, plus an offset that tests advance.
class SandboxClock
{
public:
    [[nodiscard]] Ticks now() const
    {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count() / 100 + m_offset;
    }
    [[nodiscard]] Ticks offset() const { return m_offset; }
    void setOffset(Ticks offset) { m_offset = offset; }
    void advance(std::chrono::milliseconds by) { m_offset += ticksOf(by); }

private:
    Ticks m_offset = 0;
};

} // namespace ff::sandbox
