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
        friend bool operator==(const Snapshots &, const Snapshots &) = default;
    };
    /// What not every resource can do. All else works with every version and needs no question.
    enum class Action { TakeSnapshot, ApplySnapshot, EditSnapshot, DeleteSnapshot };

    CapabilityBook(ConnectionStore &connections, ClientPool &clients, QObject *parent = nullptr);

    /// Unknown until asked; a version that does not document snapshots is still asked, since
    /// private endpoints differ.
    [[nodiscard]] Snapshots snapshots(const ConnectionId &id) const;
    /// Why the action does not exist there, in translated sentences; empty when it does, or when
    /// it is not known yet: then the service's own answer tells.
    [[nodiscard]] QString whyNot(const ConnectionId &id, Action action) const;
    /// Asks the service once for each connection and version; does nothing when it was asked. An
    /// error that says nothing of snapshots (network, key) leaves Unknown and the next call asks
    /// again; a key that comes later asks by itself.
    void probe(const ConnectionId &id);
    /// A listing of snapshots ended elsewhere: its result answers without a call of our own.
    /// A null `error` means that it succeeded.
    void noteSnapshotListing(const ConnectionId &id, const FaceError *error);

Q_SIGNALS:
    void changed(const ff::ConnectionId &id);

private:
    struct Entry
    {
        Snapshots snapshots;
        bool isAsked = false; ///< answered, or a call of ours is under way
        bool waitsForKey = false;
        Endpoint endpoint; ///< of which all this is known
        QString apiVersion;
    };
    Entry *entryOf(const ConnectionId &id);
    void follow(const ConnectionId &id);
    void onListed(const ConnectionId &id, const Entry &asked, const FaceError *error);
    void set(const ConnectionId &id, const Snapshots &snapshots);

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace ff
