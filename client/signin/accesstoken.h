// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace ff {

/// A Microsoft Entra ID access token and what came with it. Secret: lives in memory alone.
struct AccessToken
{
    QByteArray token;
    QDateTime expiresAt; ///< UTC
    QByteArray refreshToken; ///< secret; browser sign-in only, for SecretStore; else empty
};

} // namespace ff
