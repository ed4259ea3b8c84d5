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

    /// Reads the file; a translated sentence for the operator when not all of it could be read,
    /// else empty. What cannot be read is never overwritten: a damaged file is kept aside as
    /// connections.json.damaged-<n>; with one of a newer version, or one that may not be read,
    /// nothing is saved in this run.
    [[nodiscard]] QString load();

    /// In the order in which they were added; the sandbox's always last.
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const ConnectionId &id) const;
    /// The first connection of that subscription, for names beside apply scopes.
    [[nodiscard]] std::optional<Connection> findBySubscription(const SubscriptionId &id) const;
    /// The connection's name, or `fallback` when it was removed.
    [[nodiscard]] QString nameOf(const ConnectionId &id, const QString &fallback = {}) const;

    /// Adds; makes an id when it is empty or taken, and a colour when it has none. Returns the id.
    ConnectionId add(Connection connection);
    /// Takes the place of the connection with the same id; unknown ids and equal values do nothing.
    void replace(const Connection &connection);
    /// Forgets the connection. Its key is SecretStore's: the caller removes it there.
    void remove(const ConnectionId &id);

Q_SIGNALS:
    void added(const ff::ConnectionId &id);
    void changed(const ff::ConnectionId &id);
    void removed(const ff::ConnectionId &id);
    /// Saving failed: a sentence for the operator. What was changed holds for this session.
    void saveFailed(const QString &sentence);

private:
    void save();
    [[nodiscard]] QString setAside(bool keepOriginal) const;
    [[nodiscard]] qsizetype indexOf(const ConnectionId &id) const;
    [[nodiscard]] QColor freeColour() const;

    QString m_path; ///< empty: memory only
    QString m_whyReadOnly; ///< a sentence; not empty: never save
    QList<Connection> m_connections;
};

} // namespace ff
