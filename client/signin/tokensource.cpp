// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/tokensource.h"

#include "client/signin/azureclitokens.h"
#include "client/signin/browsertokens.h"
#include "client/signin/serviceprincipaltokens.h"

namespace ff {

std::unique_ptr<TokenSource> makeServicePrincipalTokens(const TokenRequest &request,
                                                        const QByteArray &secret)
{
    return std::make_unique<ServicePrincipalTokens>(request, secret);
}

std::unique_ptr<TokenSource> makeAzureCliTokens(const TokenRequest &request, const QString &program)
{
    return std::make_unique<AzureCliTokens>(request, program);
}

std::unique_ptr<TokenSource> makeBrowserTokens(const TokenRequest &request,
                                               const QByteArray &refreshToken)
{
    return std::make_unique<BrowserTokens>(request, refreshToken);
}

} // namespace ff
