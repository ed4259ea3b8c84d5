// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "models/connections/connection.h"

#include <QHash>
#include <QObject>

namespace ff {

class ClientPool;
class ConnectionStore;

/// What a connection's resource can do: known from its version, then from one cheap call
/// (Snapshot_List) when the connection is first looked at. An action that is not possible stays
/// visible, disabled, and says why.
class CapabilityBook : public QObject
{
    Q_OBJECT
public:
    enum class Answer { Unknown, Yes, No };
    struct Snapshots
    {
        Answer answer = Answer::Unknown;
        QString reason; ///< translated sentence, when No
    };

    CapabilityBook(ConnectionStore &connections, ClientPool &clients, QObject *parent = nullptr);

    /// Unknown until asked; a version that does not document snapshots is still asked, since
    /// private endpoints differ.
    [[nodiscard]] Snapshots snapshots(const ConnectionId &id) const;
    /// Asks the service once for each connection and version; does nothing when it was asked.
    void probe(const ConnectionId &id);
    /// A listing of snapshots ended elsewhere: its result answers without a call of our own.
    void noteSnapshotListing(const ConnectionId &id, const FaceError *error);

Q_SIGNALS:
    void changed(const ff::ConnectionId &id);

private:
    struct Entry
    {
        Snapshots snapshots;
        bool isAsked = false;
    };
    void set(const ConnectionId &id, const Snapshots &snapshots);

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace ff
