// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pollschedule.h"

#include <algorithm>
#include <utility>

namespace ff {

void PollSchedule::plan(qint64 row, const ConnectionId &connection, qint64 dueMs)
{
    remove(row);
    m_connectionOf.insert(row, connection);
    m_lanes[connection].dueByRow.insert(row, dueMs);
}

void PollSchedule::remove(qint64 row)
{
    const auto known = m_connectionOf.constFind(row);
    if (known == m_connectionOf.constEnd())
        return;
    m_lanes[*known].dueByRow.remove(row);
    m_connectionOf.erase(known);
}

void PollSchedule::setTier(const ConnectionId &connection, Tier tier)
{
    m_lanes[connection].spacingMs = pollSpacingMs(tier);
}

void PollSchedule::setPaused(const ConnectionId &connection, bool paused)
{
    m_lanes[connection].paused = paused;
}

bool PollSchedule::isPaused(const ConnectionId &connection) const
{
    return m_lanes.value(connection).paused;
}

void PollSchedule::holdUntil(const ConnectionId &connection, qint64 untilMs)
{
    Lane &lane = m_lanes[connection];
    lane.notBeforeMs = std::max(lane.notBeforeMs, untilMs);
}

std::optional<PollSchedule::Next> PollSchedule::nextOf(const Lane &lane)
{
    if (lane.paused || lane.dueByRow.isEmpty())
        return std::nullopt;
    Next first{0, 0};
    for (auto it = lane.dueByRow.cbegin(); it != lane.dueByRow.cend(); ++it) {
        // The row number decides between equals, so that the order does not hang on a hash.
        if (first.row == 0 || std::pair(it.value(), it.key()) < std::pair(first.atMs, first.row))
            first = {it.key(), it.value()};
    }
    first.atMs = std::max(first.atMs, lane.notBeforeMs);
    return first;
}

QList<qint64> PollSchedule::takeDue(qint64 nowMs)
{
    QList<qint64> rows;
    for (Lane &lane : m_lanes) {
        const std::optional<Next> next = nextOf(lane);
        if (!next || next->atMs > nowMs)
            continue;
        rows.append(next->row);
        lane.dueByRow.remove(next->row);
        lane.notBeforeMs = nowMs + lane.spacingMs;
        m_connectionOf.remove(next->row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<qint64> PollSchedule::nextMs() const
{
    std::optional<qint64> earliest;
    for (const Lane &lane : m_lanes) {
        if (const std::optional<Next> next = nextOf(lane))
            earliest = earliest ? std::min(*earliest, next->atMs) : next->atMs;
    }
    return earliest;
}

} // namespace ff
