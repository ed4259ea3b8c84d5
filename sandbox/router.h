// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/routes.h"

namespace ff::sandbox {

/// The gateway: API version, path, key or token, rate, then the route; and the headers of every
/// answer.
class Router
{
public:
    explicit Router(Services &services);

    [[nodiscard]] Answer handle(const Request &request);

private:
    [[nodiscard]] Answer admit(const Request &request);
    /// Whose key or token this is; nullptr when it is nobody's.
    [[nodiscard]] const Subscription *callerOf(const Request &request) const;
    [[nodiscard]] Answer call(const RouteTable::Handler &handler, const Call &call);

    Services &m_services;
    RouteTable m_withSnapshots;
    RouteTable m_withoutSnapshots;
};

} // namespace ff::sandbox
