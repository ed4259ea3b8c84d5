// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QList>
#include <QObject>

#include <optional>

namespace ff {

/// The operator's connections, kept in the profile's connections.json (QSaveFile; no secrets) and
/// in memory. Sandbox connections are kept in memory only. GUI thread.
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    /// An empty profileDir keeps everything in memory.
    explicit ConnectionStore(const QString &profileDir, QObject *parent = nullptr);

    /// Reads the file; a sentence for the operator when it cannot be read (the file is then kept
    /// aside under a new name, never overwritten), else empty.
    [[nodiscard]] QString load();

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const ConnectionId &id) const;
    /// The first connection of that subscription, for names beside apply scopes.
    [[nodiscard]] std::optional<Connection> findBySubscription(const SubscriptionId &id) const;
    /// The connection's name, or `fallback` when it was removed.
    [[nodiscard]] QString nameOf(const ConnectionId &id, const QString &fallback = {}) const;

    /// Adds; makes an id when it is empty. Returns the id.
    ConnectionId add(Connection connection);
    void replace(const Connection &connection);
    void remove(const ConnectionId &id);

Q_SIGNALS:
    void added(const ff::ConnectionId &id);
    void changed(const ff::ConnectionId &id);
    void removed(const ff::ConnectionId &id);
    /// Saving failed: a sentence for the operator.
    void saveFailed(const QString &sentence);

private:
    void save();

    QString m_path;
    QList<Connection> m_connections;
};

} // namespace ff
