// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/connections/connection.h"

#include <QHash>
#include <QList>
#include <QtGlobal>

#include <optional>

namespace ff {

/// When to ask again for an operation of this age: 5 % of it, at least 0.5 s, at most 60 s.
[[nodiscard]] constexpr qint64 pollIntervalMs(qint64 ageMs)
{
    return qBound(Q_INT64_C(500), ageMs / 20, Q_INT64_C(60'000));
}

/// The least time between two polls of one connection, however many operations it has: half of the
/// tier's calls (20 a minute, 10 a second; wire-facts "Limits"), so that the operator has the rest.
[[nodiscard]] constexpr qint64 pollSpacingMs(Tier tier)
{
    return tier == Tier::Free ? 6'000 : 200;
}

/// Who is polled when. A value without a timer or a clock: times are milliseconds of any clock that
/// never goes back, given by the caller. Of one connection the longest due goes first.
class PollSchedule
{
public:
    /// An operation is due at `dueMs`; replaces what was planned for it.
    void plan(qint64 row, const ConnectionId &connection, qint64 dueMs);
    void remove(qint64 row);
    void setTier(const ConnectionId &connection, Tier tier);
    /// A paused connection is not polled; what is planned for it stays planned.
    void setPaused(const ConnectionId &connection, bool paused);
    [[nodiscard]] bool isPaused(const ConnectionId &connection) const;
    /// No poll of this connection before `untilMs` (Retry-After). Never shortens an earlier hold.
    void holdUntil(const ConnectionId &connection, qint64 untilMs);

    /// Rows to poll now: at most one a connection, each taken out of the plan and counted as sent.
    [[nodiscard]] QList<qint64> takeDue(qint64 nowMs);
    /// When takeDue() has something next; nothing when no one waits.
    [[nodiscard]] std::optional<qint64> nextMs() const;

private:
    struct Lane
    {
        QHash<qint64, qint64> dueByRow;
        qint64 spacingMs = pollSpacingMs(Tier::Standard);
        qint64 notBeforeMs = 0; ///< of spacing and holds, whichever is later
        bool paused = false;
    };
    struct Next
    {
        qint64 row = 0;
        qint64 atMs = 0;
    };
    [[nodiscard]] static std::optional<Next> nextOf(const Lane &lane);

    QHash<ConnectionId, Lane> m_lanes;
    QHash<qint64, ConnectionId> m_connectionOf;
};

} // namespace ff
