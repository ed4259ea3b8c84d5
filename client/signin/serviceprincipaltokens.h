// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/singlefetch.h"
#include "client/signin/tokenendpoint.h"

namespace ff {

/// A service principal's client credentials: see makeServicePrincipalTokens().
class ServicePrincipalTokens : public SingleFetch
{
    Q_OBJECT
public:
    ServicePrincipalTokens(const TokenRequest &request, const QByteArray &secret);

protected:
    void begin() override;
    void abandon() override;

private:
    TokenRequest m_request;
    QByteArray m_secret;
    TokenEndpoint m_endpoint;
};

} // namespace ff
