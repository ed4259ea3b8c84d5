// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/limiter.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
constexpr qint64 operationsPerPeriod = 100;
}

CountLimits countLimits(Tier tier, ContainerType type)
{
    const bool free = tier == Tier::Free;
    switch (type) {
    case ContainerType::FaceList:
        break;
    case ContainerType::LargeFaceList:
        return free ? CountLimits{64, 1'000} : CountLimits{1'000'000, 1'000'000};
    case ContainerType::PersonGroup:
        return free ? CountLimits{1'000, 1'000} : CountLimits{1'000'000, 10'000};
    case ContainerType::LargePersonGroup:
        return free ? CountLimits{1'000, 1'000} : CountLimits{1'000'000, 1'000'000};
    }
    return {64, 1'000};
}

int RateLimiter::admit(qint64 subscription, Ticks now)
{
    if (m_tier == Tier::Unlimited)
        return 0;
    const size_t most = m_tier == Tier::Free ? 20 : 10;
    const Ticks window = (m_tier == Tier::Free ? 60 : 1) * ticksPerSecond;
    std::deque<Ticks> &calls = m_calls[subscription];
    while (!calls.empty() && calls.front() <= now - window)
        calls.pop_front();
    if (calls.size() >= most) {
        const Ticks wait = calls.front() + window - now;
        return static_cast<int>((wait + ticksPerSecond - 1) / ticksPerSecond);
    }
    calls.push_back(now);
    return 0;
}

QString QuotaBook::period(Ticks now) const
{
    return m_tier == Tier::Free ? dayText(now).first(7) : dayText(now);
}

bool QuotaBook::isUsedUp(qint64 subscription, OperationKind kind, Ticks now)
{
    return m_tier != Tier::Unlimited
           && m_db.number(u"SELECT used FROM usage WHERE subscription=? AND kind=? AND period=?"_s,
                          {subscription, static_cast<int>(kind), period(now)})
                  >= operationsPerPeriod;
}

void QuotaBook::use(qint64 subscription, OperationKind kind, Ticks now)
{
    m_db.run(u"INSERT INTO usage(subscription, kind, period, used) VALUES(?,?,?,1)"
             " ON CONFLICT(subscription, kind, period) DO UPDATE SET used=used+1"_s,
             {subscription, static_cast<int>(kind), period(now)});
}

} // namespace ff::sandbox
