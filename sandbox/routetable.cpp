// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/routetable.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
std::optional<QStringList> idsOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == "{}"_L1)
            ids.append(path.at(i));
        else if (pattern.at(i).compare(path.at(i), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return ids;
}
} // namespace

void RouteTable::add(Method method, const QString &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
}

RouteTable::Match RouteTable::find(Method method, const QStringList &path) const
{
    for (const Route &route : m_routes) {
        if (route.method != method)
            continue;
        if (const auto ids = idsOf(route.pattern, path))
            return {&route.handler, *ids};
    }
    return {};
}

} // namespace ff::sandbox
