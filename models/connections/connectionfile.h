// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QByteArray>
#include <QList>

namespace ff {

/// The text of connections.json, version 2: {"version":2,"connections":[…]}, each entry as
/// connectionToJson() writes it. Version 1 had no label, readOnly, signIn and network; it is still
/// read. There is no place for a key.
struct ConnectionFile
{
    enum class Reading { Whole, Partly, Damaged, Newer };
    Reading reading = Reading::Damaged;
    QList<Connection> connections; ///< those that could be read, each id once
    int skipped = 0; ///< entries that could not be read
};

[[nodiscard]] ConnectionFile parseConnectionFile(const QByteArray &text);
/// Sandbox connections are left out.
[[nodiscard]] QByteArray connectionFileText(const QList<Connection> &connections);

} // namespace ff
