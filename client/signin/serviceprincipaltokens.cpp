// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/serviceprincipaltokens.h"

#include "client/logging.h"

namespace ff {

ServicePrincipalTokens::ServicePrincipalTokens(const TokenRequest &request,
                                               const QByteArray &secret)
    : m_request(request)
    , m_secret(secret)
    , m_endpoint(request, this)
{
    registerSecret(secret);
}

void ServicePrincipalTokens::begin()
{
    QString problem = m_endpoint.problem();
    if (problem.isEmpty() && m_request.tenant.isEmpty())
        problem = tr("The tenant is missing. Enter it in the connection's settings.");
    if (problem.isEmpty() && m_request.clientId.isEmpty())
        problem = tr("The client id is missing. Enter it in the connection's settings.");
    if (problem.isEmpty() && m_secret.isEmpty())
        problem = tr("The client secret is missing. Enter it in the connection's settings.");
    if (!problem.isEmpty()) {
        end(signInError(problem));
        return;
    }
    m_endpoint.post({{QStringLiteral("grant_type"), "client_credentials"},
                     {QStringLiteral("client_id"), m_request.clientId.toUtf8()},
                     {QStringLiteral("client_secret"), m_secret},
                     {QStringLiteral("scope"), m_request.scope.toUtf8()}},
                    [this](const FaceResult<AccessToken> &result) { end(result); });
}

void ServicePrincipalTokens::abandon()
{
    m_endpoint.abandon();
}

} // namespace ff
