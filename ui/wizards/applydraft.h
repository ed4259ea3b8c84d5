// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"

#include <QList>
#include <QString>

namespace ff {

/// What the apply wizard gathers.
struct ApplyDraft
{
    struct Target
    {
        Connection connection;
        QString objectId; ///< as typed
    };
    Connection origin; ///< whose listing showed the snapshot
    Snapshot snapshot;
    QList<Target> targets;
    bool goesOverQuota = false; ///< the operator ticked that the journal's count may be behind
};

} // namespace ff
