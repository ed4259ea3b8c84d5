// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containertypes.h"
#include "sandbox/database.h"
#include "sandbox/operationstore.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxoptions.h"

#include <QHash>

#include <deque>

namespace ff::sandbox {

/// How many of a thing a tier allows (wire-facts "Limits").
struct CountLimits
{
    qint64 containers = 0;
    qint64 members = 0; ///< persons of a group, faces of a list
};
[[nodiscard]] CountLimits countLimits(Tier tier, ContainerType type);
inline constexpr qint64 facesPerPerson = 248;

/// The tier's call rate for each subscription: so many calls in any window of its length.
class RateLimiter
{
public:
    explicit RateLimiter(Tier tier) : m_tier(tier) { }

    /// 0 when the call may go on, else the whole seconds until one may.
    [[nodiscard]] int admit(qint64 subscription, Ticks now);

private:
    Tier m_tier;
    QHash<qint64, std::deque<Ticks>> m_calls;
};

/// Takes and applies used: 100 a UTC day on S0, 100 a UTC month on F0. Kept in the store.
class QuotaBook
{
public:
    QuotaBook(Database &db, Tier tier) : m_db(db), m_tier(tier) { }

    [[nodiscard]] bool isUsedUp(qint64 subscription, OperationKind kind, Ticks now);
    void use(qint64 subscription, OperationKind kind, Ticks now);

private:
    [[nodiscard]] QString period(Ticks now) const;

    Database &m_db;
    Tier m_tier;
};

} // namespace ff::sandbox
