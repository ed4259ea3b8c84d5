// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/capabilitybook.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionprobe.h"
#include "models/connections/connectionstore.h"

namespace ff {

namespace {

bool isOf(const Endpoint &endpoint, const QString &apiVersion, const Connection &connection)
{
    return endpoint == connection.endpoint && apiVersion == connection.apiVersion;
}

} // namespace

CapabilityBook::CapabilityBook(ConnectionStore &connections, ClientPool &clients, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clients(clients)
{
    connect(&connections, &ConnectionStore::changed, this, &CapabilityBook::follow);
    connect(&connections, &ConnectionStore::removed, this,
            [this](const ConnectionId &id) { m_entries.remove(id); });
    connect(&clients, &ClientPool::keyAvailable, this, [this](const ConnectionId &id) {
        if (m_entries.value(id).waitsForKey)
            probe(id);
    });
}

/// The entry for the connection as it is now; null when there is no such connection.
CapabilityBook::Entry *CapabilityBook::entryOf(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return nullptr;
    Entry &entry = m_entries[id];
    if (!isOf(entry.endpoint, entry.apiVersion, *connection)) {
        entry = {};
        entry.endpoint = connection->endpoint;
        entry.apiVersion = connection->apiVersion;
    }
    return &entry;
}

CapabilityBook::Snapshots CapabilityBook::snapshots(const ConnectionId &id) const
{
    const auto entry = m_entries.constFind(id);
    const std::optional<Connection> connection = m_connections.find(id);
    if (entry == m_entries.constEnd() || !connection
        || !isOf(entry->endpoint, entry->apiVersion, *connection))
        return {};
    return entry->snapshots;
}

QString CapabilityBook::whyNot(const ConnectionId &id, Action action) const
{
    const Snapshots known = snapshots(id);
    if (known.answer != Answer::No)
        return {};
    QString what;
    switch (action) {
    case Action::TakeSnapshot:
        what = tr("No snapshot can be taken here.");
        break;
    case Action::ApplySnapshot:
        what = tr("No snapshot can be applied here.");
        break;
    case Action::EditSnapshot:
        what = tr("There are no snapshots to edit here.");
        break;
    case Action::DeleteSnapshot:
        what = tr("There are no snapshots to delete here.");
        break;
    }
    return what + u' ' + known.reason;
}

void CapabilityBook::probe(const ConnectionId &id)
{
    Entry *const entry = entryOf(id);
    if (!entry || entry->isAsked)
        return;
    entry->isAsked = true;
    entry->waitsForKey = false;
    const Entry asked = *entry; // the client may answer at once, or tell of its key
    CallOptions options;
    options.lane = Lane::Prefetch;
    whenDone(m_clients.client(id)->listSnapshots({}, options), this,
             [this, id, asked](const FaceResult<QList<Snapshot>> &result) {
                 onListed(id, asked, result.ok() ? nullptr : &result.error());
             });
}

void CapabilityBook::onListed(const ConnectionId &id, const Entry &asked, const FaceError *error)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !(entry->endpoint == asked.endpoint)
        || entry->apiVersion != asked.apiVersion)
        return; // the connection names another resource by now
    if (error && !error->isSnapshotsUnsupported()) {
        // Answered elsewhere meanwhile: that stands.
        entry->isAsked = entry->snapshots.answer != Answer::Unknown;
        const bool wantsKey =
            !entry->isAsked
            && (error->kind == FaceError::Kind::MissingKey || error->kind == FaceError::Kind::SignIn
                || error->isUnauthorized());
        // The key may have come while this error was on its way to us.
        if (wantsKey && error->kind == FaceError::Kind::MissingKey && m_clients.hasKey(id))
            probe(id);
        else
            entry->waitsForKey = wantsKey;
        return;
    }
    noteSnapshotListing(id, error);
}

void CapabilityBook::noteSnapshotListing(const ConnectionId &id, const FaceError *error)
{
    if (error && !error->isSnapshotsUnsupported())
        return;
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return;
    if (error)
        set(id, {Answer::No, noSnapshotsText(*connection)});
    else
        set(id, {Answer::Yes, {}});
}

void CapabilityBook::set(const ConnectionId &id, const Snapshots &snapshots)
{
    Entry *const entry = entryOf(id);
    entry->isAsked = true;
    entry->waitsForKey = false;
    if (entry->snapshots == snapshots)
        return;
    entry->snapshots = snapshots;
    Q_EMIT changed(id);
}

void CapabilityBook::follow(const ConnectionId &id)
{
    const auto entry = m_entries.constFind(id);
    const std::optional<Connection> connection = m_connections.find(id);
    if (entry == m_entries.constEnd() || !connection
        || isOf(entry->endpoint, entry->apiVersion, *connection))
        return;
    const bool wasKnown = entry->snapshots.answer != Answer::Unknown;
    m_entries.remove(id);
    if (wasKnown)
        Q_EMIT changed(id);
}

} // namespace ff
