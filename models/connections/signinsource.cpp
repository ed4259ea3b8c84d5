// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/signinsource.h"

#include "client/signin/authority.h"

using namespace Qt::StringLiterals;

namespace ff {

TokenRequest tokenRequestOf(const Connection &connection, const NetworkSettings &network)
{
    const Endpoint::Cloud cloud = connection.endpoint.cloud();
    TokenRequest request;
    request.authority = connection.signIn.authority.isEmpty() ? defaultAuthority(cloud)
                                                              : QUrl(connection.signIn.authority);
    request.tenant = connection.signIn.tenant;
    request.clientId = connection.signIn.clientId;
    request.scope = tokenScope(cloud);
    request.network = network;
    return request;
}

std::unique_ptr<TokenSource> makeTokenSource(const Connection &connection,
                                             const NetworkSettings &network,
                                             const QByteArray &secret)
{
    const TokenRequest request = tokenRequestOf(connection, network);
    switch (connection.signIn.method) {
    case SignInMethod::Key:
        return nullptr;
    case SignInMethod::ServicePrincipal:
        return makeServicePrincipalTokens(request, secret);
    case SignInMethod::AzureCli:
        return makeAzureCliTokens(request, u"az"_s);
    case SignInMethod::Browser:
        return makeBrowserTokens(request, secret);
    }
    Q_UNREACHABLE();
}

std::optional<SecretSlot> signInSlot(const SignInSettings &settings)
{
    switch (settings.method) {
    case SignInMethod::Key:
        return settings.keyNumber == 2 ? SecretSlot::Key2 : SecretSlot::Key1;
    case SignInMethod::ServicePrincipal:
        return SecretSlot::ClientSecret;
    case SignInMethod::Browser:
        return SecretSlot::RefreshToken;
    case SignInMethod::AzureCli:
        break;
    }
    return std::nullopt;
}

} // namespace ff
