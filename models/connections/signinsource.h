// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/signin/tokensource.h"
#include "models/connections/connection.h"
#include "models/connections/secretslot.h"

#include <memory>
#include <optional>

namespace ff {

/// What the connection's sign-in asks the authority for.
[[nodiscard]] TokenRequest tokenRequestOf(const Connection &connection,
                                          const NetworkSettings &network);
/// Where the tokens of a connection come from that signs in with Entra ID: null for
/// SignInMethod::Key. `secret` is what signInSlot() keeps.
[[nodiscard]] std::unique_ptr<TokenSource> makeTokenSource(const Connection &connection,
                                                           const NetworkSettings &network,
                                                           const QByteArray &secret);
/// Where SecretStore keeps what the connection signs in with; nothing for the Azure CLI.
[[nodiscard]] std::optional<SecretSlot> signInSlot(const SignInSettings &settings);

} // namespace ff
