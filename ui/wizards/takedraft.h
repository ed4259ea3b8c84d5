// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"

namespace ff {

/// What the take wizard gathers.
struct TakeDraft
{
    Connection source;
    QList<Container> objects;
    QList<SubscriptionId> scope;
    QString userData;
    bool goesOverQuota = false; ///< the operator ticked that the journal's count may be behind
};

} // namespace ff
