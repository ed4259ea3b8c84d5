// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ff {

class ClientPool;
class ConnectionStore;
class SecretStore;

/// A file that takes connections to another computer:
/// {"format":"faceferry-connections","version":1,"connections":[…]}, each entry as
/// connectionToJson() writes it. There is no place for a secret in it. Suffix below.
[[nodiscard]] QByteArray connectionExportText(const QList<Connection> &connections);
/// Writes it (QSaveFile). An empty text, or a translated sentence of what went wrong.
[[nodiscard]] QString exportConnections(const QString &path, const QList<Connection> &connections);

namespace connectionexport {
inline constexpr QLatin1StringView suffix{"faceferry-connections.json"};
inline constexpr qint64 largestFile = 1024 * 1024; ///< bytes
inline constexpr int mostConnections = 1000;
} // namespace connectionexport

/// One connection of an imported file, and what to do with it.
struct ImportedConnection
{
    enum class Conflict {
        None,
        SameId, ///< the same connection, from this or another computer
        SameEndpoint ///< another connection to the same resource
    };
    enum class Choice {
        Skip,
        Replace, ///< the existing connection takes these settings; only with a conflict
        Add ///< beside what there is: "keep both"
    };
    Connection connection; ///< texts are bounded and hold no control characters
    Conflict conflict = Conflict::None;
    ConnectionId existing; ///< with a conflict
    QString existingName; ///< plain text
    /// Add without a conflict, else Skip; the operator chooses.
    Choice choice = Choice::Add;
    /// Translated sentences for what will not be as it was, such as a missing CA file.
    QStringList remarks;
};

/// What a file holds, before anything is changed.
struct ConnectionImport
{
    QString error; ///< translated sentence: nothing could be read; empty: see the rest
    QList<ImportedConnection> connections;
    /// A translated sentence for each entry that cannot be used, with its name or number.
    QStringList problems;
};

/// Reads at most 1 MB; looks for conflicts with the store's connections, the sandbox's left out.
[[nodiscard]] ConnectionImport readConnectionImport(const QString &path,
                                                    const ConnectionStore &store);
/// The same with the file's content.
[[nodiscard]] ConnectionImport parseConnectionImport(const QByteArray &text,
                                                     const ConnectionStore &store);

/// What an import did.
struct ImportOutcome
{
    int added = 0;
    int replaced = 0;
    int skipped = 0;
    QList<ConnectionId> needSecrets; ///< the operator is asked for their keys or secrets
};

/// Does what was chosen. A connection that is replaced keeps its id and the sandbox is never
/// touched; it stays read-only when it was. When it would send its secrets elsewhere from now on
/// (endpoint, sign-in, network), they are forgotten first, so that no file can have a stored key
/// sent to an address of its own.
[[nodiscard]] ImportOutcome applyConnectionImport(const ConnectionImport &import,
                                                  ConnectionStore &store, SecretStore &secrets,
                                                  ClientPool &clients);

} // namespace ff
