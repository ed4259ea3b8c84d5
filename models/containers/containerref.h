// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"

namespace ff {

/// Names one list or group of one connection, across the whole console.
struct ContainerRef
{
    ConnectionId connection;
    ContainerType type = ContainerType::PersonGroup;
    ObjectId id;
    [[nodiscard]] bool isEmpty() const { return connection.isEmpty() || id.isEmpty(); }
    friend bool operator==(const ContainerRef &, const ContainerRef &) = default;
    friend size_t qHash(const ContainerRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.connection, int(ref.type), ref.id);
    }
};

} // namespace ff

Q_DECLARE_METATYPE(ff::ContainerRef)
