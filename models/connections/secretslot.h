// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace ff {

/// What is kept for a connection in SecretStore; each is a keychain entry of its own,
/// "faceferry/<connection id>/<slot>".
enum class SecretSlot {
    Key1, ///< "key1"
    Key2, ///< "key2"
    ClientSecret, ///< "clientsecret": of a service principal
    RefreshToken, ///< "refreshtoken": of a sign-in in the browser
    ProxyPassword ///< "proxypassword"
};

inline constexpr std::array secretSlots{SecretSlot::Key1, SecretSlot::Key2,
                                        SecretSlot::ClientSecret, SecretSlot::RefreshToken,
                                        SecretSlot::ProxyPassword};

} // namespace ff
