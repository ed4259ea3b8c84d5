// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ratewindow.h"

namespace ff {

namespace {

// For the two clocks' grain and drift.
qint64 countedMs(Tier tier)
{
    const qint64 window = RateWindow::windowMs(tier);
    return window + 25 + window / 200;
}

} // namespace

RateWindow::RateWindow(Tier tier) : m_tier(tier) { }

int RateWindow::requestsPerWindow(Tier tier)
{
    if (tier == Tier::Unlimited)
        return 1'000'000; // more than the slots in flight ever send
    return tier == Tier::Free ? 20 : 10;
}

qint64 RateWindow::windowMs(Tier tier)
{
    return tier == Tier::Free ? 60'000 : 1'000;
}

int RateWindow::share(Tier tier, Lane lane)
{
    const bool free = tier == Tier::Free;
    switch (lane) {
    case Lane::Operator:
        return requestsPerWindow(tier);
    case Lane::Mutation:
        return requestsPerWindow(tier) - (free ? 2 : 1);
    case Lane::Polling:
        return requestsPerWindow(tier) - (free ? 6 : 2);
    case Lane::Prefetch:
        return requestsPerWindow(tier) - (free ? 10 : 3);
    }
    Q_UNREACHABLE();
}

bool RateWindow::mayStart(Lane lane, qint64 nowMs)
{
    forget(nowMs);
    return m_inFlight + static_cast<int>(m_ends.size()) < share(m_tier, lane);
}

void RateWindow::started()
{
    ++m_inFlight;
}

void RateWindow::ended(qint64 nowMs)
{
    Q_ASSERT(m_inFlight > 0);
    --m_inFlight;
    m_ends.push_back(nowMs);
}

qint64 RateWindow::waitMs(Lane lane, qint64 nowMs)
{
    forget(nowMs);
    const int mustLeave = m_inFlight + static_cast<int>(m_ends.size()) - share(m_tier, lane) + 1;
    if (mustLeave <= 0)
        return 0;
    if (mustLeave > static_cast<int>(m_ends.size()))
        return -1;
    return qMax<qint64>(1, m_ends.at(static_cast<std::size_t>(mustLeave - 1)) + countedMs(m_tier)
                               - nowMs);
}

void RateWindow::forget(qint64 nowMs)
{
    while (!m_ends.empty() && m_ends.front() + countedMs(m_tier) <= nowMs)
        m_ends.pop_front();
}

} // namespace ff
