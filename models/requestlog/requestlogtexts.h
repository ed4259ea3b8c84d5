// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/connections/connection.h"

#include <QByteArray>
#include <QString>

namespace ff {

/// One row of the request log: the exchange, and what its connection was at that time.
struct LoggedExchange
{
    ConnectionId connection;
    QString connectionName;
    QString endpoint; ///< "https://name.cognitiveservices.azure.com"
    bool usesToken = false; ///< signed with an Entra ID token, else with a key
    ExchangeRecord record;
};

/// What the request log shows and writes of an exchange. Pure.
namespace requestlogtexts {

[[nodiscard]] QString status(const ExchangeRecord &record); ///< "200", "404 PersonGroupNotFound"
[[nodiscard]] QString duration(qint64 ms); ///< "85 ms", "1.2 s"
/// For a POSIX shell: every text from elsewhere is quoted.
[[nodiscard]] QString curl(const LoggedExchange &exchange);
/// One line of JSON with its newline.
[[nodiscard]] QByteArray jsonLine(const LoggedExchange &exchange);

} // namespace requestlogtexts

} // namespace ff
