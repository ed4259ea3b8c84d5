// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ff {

/// What a connection's dialog gives to SecretStore. Not set: what is stored stays; empty: it is to
/// be forgotten. Lives in memory alone.
struct ConnectionSecrets
{
    std::optional<QByteArray> key1;
    std::optional<QByteArray> key2;
    std::optional<QByteArray> clientSecret;
    std::optional<QByteArray> proxyPassword;
    /// The sign-in in the browser was for other settings: its stored token is of no use.
    bool forgetRefreshToken = false;
};

} // namespace ff
