// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/networksettings.h"

#include <QSslConfiguration>

class QNetworkAccessManager;

namespace ff {

/// Makes `manager` travel as `settings` say from the next request on. Links it keeps open are
/// dropped, so that none of its requests may be on the wire. The system's proxy is never asked for
/// `toLoopback`. A proxy's password is tried once for each connection and registered as a secret.
/// Call it again when settings change.
void applyNetworkSettings(QNetworkAccessManager &manager, const NetworkSettings &settings,
                          bool toLoopback);

/// The system's authorities and the added ones: for each request.
[[nodiscard]] QSslConfiguration tlsConfigurationFor(const NetworkSettings &settings);

} // namespace ff
