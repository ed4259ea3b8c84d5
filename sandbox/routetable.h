// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/subscriptions.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace ff::sandbox {

/// A request that was let in.
struct Call
{
    const Request &request;
    const Subscription &caller;
    QStringList ids; ///< what stood for each `{}` of the route's pattern
    QString base; ///< "http://host:port/face/v1.0"
};

/// Paths below the version. Words are matched without regard to case, ids are handed on as sent.
class RouteTable
{
public:
    using Handler = std::function<Answer(const Call &)>;

    /// `pattern`: "persongroups/{}/persons/{}".
    void add(Method method, const QString &pattern, Handler handler);

    struct Match
    {
        const Handler *handler = nullptr; ///< null: no such route
        QStringList ids;
    };
    [[nodiscard]] Match find(Method method, const QStringList &path) const;

private:
    struct Route
    {
        Method method;
        QStringList pattern;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace ff::sandbox
