// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/endpoint.h"

#include <QUrl>

namespace ff {

/// The cloud's own authority for Microsoft Entra ID; the global one for private endpoints.
[[nodiscard]] QUrl defaultAuthority(Endpoint::Cloud cloud);
/// What a token for that cloud's Face resources is asked for ("…/.default").
[[nodiscard]] QString tokenScope(Endpoint::Cloud cloud);

/// Why this cannot be a sign-in authority: a translated sentence; empty when it can. https, or
/// http on loopback: secrets and tokens travel there.
[[nodiscard]] QString authorityProblem(const QUrl &authority);
/// Why this cannot be a tenant: a GUID or a domain. Translated; empty when it can, and for an
/// empty one.
[[nodiscard]] QString tenantProblem(const QString &tenant);

} // namespace ff
