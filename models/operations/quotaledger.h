// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/operations/operationrecord.h"

namespace ff {

class OperationTracker;

/// Counts takes and applies of a connection in the current UTC day (month on the free tier) from
/// the journal. Takes by other tools are not seen; an unknown outcome counts as used.
class QuotaLedger
{
public:
    static constexpr int limit = 100; ///< takes, and applies, each (wire-facts "Limits")

    QuotaLedger(const OperationTracker &tracker, const Clock &clock);

    /// How many of `limit` are used as far as the journal knows: all that were sent, but for those
    /// the service refused (4xx). Of every connection with the same endpoint.
    [[nodiscard]] int used(const Connection &connection, OperationKind kind) const;
    [[nodiscard]] int atMostLeft(const Connection &connection, OperationKind kind) const;
    /// "At most 97 of 100 takes left today (UTC). Takes made by other tools are not seen."
    /// Empty for trainings, which have no limit.
    [[nodiscard]] QString sentence(const Connection &connection, OperationKind kind) const;

private:
    const OperationTracker &m_tracker;
    const Clock &m_clock;
};

} // namespace ff
