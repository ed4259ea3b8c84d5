// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"

#include <QtGlobal>

#include <deque>

namespace ff {

/// How many requests a tier lets us send now. The service counts arrivals in a window; an arrival
/// lies between our send and the end of the exchange, so a request is counted from its send until
/// one window after its end. However long the way, the service then never sees more than the
/// tier's number in any window of its own. Pure: time is given in milliseconds.
class RateWindow
{
public:
    explicit RateWindow(Tier tier);

    /// Lower lanes leave a part of the window to the operator, who may use all of it.
    [[nodiscard]] bool mayStart(Lane lane, qint64 nowMs);
    void started();
    void ended(qint64 nowMs);
    /// Milliseconds until counted requests that have ended make room for `lane`; -1 when only the
    /// end of one in flight can.
    [[nodiscard]] qint64 waitMs(Lane lane, qint64 nowMs);

    [[nodiscard]] static int requestsPerWindow(Tier tier);
    [[nodiscard]] static qint64 windowMs(Tier tier); ///< the service's own
    /// What `lane` may use of the window.
    [[nodiscard]] static int share(Tier tier, Lane lane);

private:
    void forget(qint64 nowMs);

    Tier m_tier;
    int m_inFlight = 0;
    std::deque<qint64> m_ends; // oldest first
};

} // namespace ff
