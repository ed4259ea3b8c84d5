// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/authority.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::SignIn)
};

} // namespace

QUrl defaultAuthority(Endpoint::Cloud cloud)
{
    switch (cloud) {
    case Endpoint::Cloud::UsGovernment:
        return QUrl(u"https://login.microsoftonline.us"_s);
    case Endpoint::Cloud::China:
        return QUrl(u"https://login.partner.microsoftonline.cn"_s);
    case Endpoint::Cloud::Global:
    case Endpoint::Cloud::Private:
        break;
    }
    return QUrl(u"https://login.microsoftonline.com"_s);
}

QString tokenScope(Endpoint::Cloud cloud)
{
    switch (cloud) {
    case Endpoint::Cloud::UsGovernment:
        return u"https://cognitiveservices.azure.us/.default"_s;
    case Endpoint::Cloud::China:
        return u"https://cognitiveservices.azure.cn/.default"_s;
    case Endpoint::Cloud::Global:
    case Endpoint::Cloud::Private:
        break;
    }
    return u"https://cognitiveservices.azure.com/.default"_s;
}

QString authorityProblem(const QUrl &authority)
{
    if (!authority.isValid() || authority.host().isEmpty() || authority.hasQuery()
        || authority.hasFragment() || !authority.userInfo().isEmpty()) {
        return Text::tr("The sign-in address is not a web address. It looks like "
                        "https://login.microsoftonline.com.");
    }
    const bool isLoopback =
        authority.host() == "localhost"_L1 || QHostAddress(authority.host()).isLoopback();
    if (authority.scheme() == "https"_L1 || (authority.scheme() == "http"_L1 && isLoopback))
        return {};
    return Text::tr("The sign-in address must start with https, since secrets travel there.");
}

QString tenantProblem(const QString &tenant)
{
    // It becomes part of a path and of a command line.
    static const QRegularExpression allowed(
        uR"(\A[A-Za-z0-9](?:[A-Za-z0-9-]|\.(?!\.)){0,253}\z)"_s);
    if (tenant.isEmpty() || allowed.match(tenant).hasMatch())
        return {};
    return Text::tr("The tenant must be a tenant id or a domain such as contoso.onmicrosoft.com.");
}

} // namespace ff
