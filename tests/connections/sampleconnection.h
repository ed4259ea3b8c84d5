// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

namespace ff::tests {

/// A connection whose every field differs from its default.
inline Connection sampleConnection()
{
    Connection made;
    made.id = ConnectionId(QStringLiteral("4f1d2c3b-0000-4000-8000-000000000001"));
    made.name = QStringLiteral("Ost \"é\" <b>");
    made.endpoint =
        Endpoint::fromUserInput(QStringLiteral("https://east.cognitiveservices.azure.com"));
    made.subscription = SubscriptionId(QStringLiteral("4f1d2c3b-0000-4000-8000-00000000000a"));
    made.apiVersion = QStringLiteral("v1.2");
    made.tier = Tier::Free;
    made.colour = QColor(1, 2, 3);
    made.label.kind = EnvironmentLabel::Kind::Custom;
    made.label.customText = QStringLiteral("Kiosks");
    made.isReadOnly = true;
    made.signIn.method = SignInMethod::ServicePrincipal;
    made.signIn.keyNumber = 2;
    made.signIn.tenant = QStringLiteral("contoso.example");
    made.signIn.clientId = QStringLiteral("11111111-0000-4000-8000-000000000001");
    made.signIn.authority = QStringLiteral("https://login.example");
    made.network.proxyMode = NetworkSettings::ProxyMode::Socks5;
    made.network.proxyHost = QStringLiteral("proxy.example");
    made.network.proxyPort = 1080;
    made.network.proxyUser = QStringLiteral("ann");
    made.network.caFile = QStringLiteral("/no/such/ca.pem");
    return made;
}

} // namespace ff::tests
