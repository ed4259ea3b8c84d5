// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/connections/connection.h"

#include <QFuture>

namespace ff {

/// What a client needs of a connection's network: its settings with the proxy's password and the
/// certificates of its CA file, which is read and parsed off the calling thread. An error is
/// Kind::Refused and names the file: it cannot be read, or holds no certificate. A file that was
/// asked for is never left out silently.
[[nodiscard]] QFuture<FaceResult<NetworkSettings>> readNetwork(const ConnectionNetwork &network,
                                                               const QByteArray &proxyPassword);

/// The settings name a user at a proxy: his password is in SecretStore.
[[nodiscard]] bool needsProxyPassword(const ConnectionNetwork &network);

} // namespace ff
