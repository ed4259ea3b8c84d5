// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who took a listed snapshot, and what that proves of the connection's subscription id.
#include "models/connections/connectionstore.h"
#include "models/snapshots/snapshotsmodel.h"

#include <algorithm>

namespace ff {

namespace {

bool isSameAccount(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0; // Azure resource paths have no case
}

} // namespace

SnapshotOrigin SnapshotsModel::originOf(const Snapshot &snapshot) const
{
    if (m_takenHere.contains(snapshot.id))
        return SnapshotOrigin::TakenHere;
    if (!m_account.isEmpty()) {
        return isSameAccount(snapshot.account, m_account) ? SnapshotOrigin::TakenHere
                                                          : SnapshotOrigin::OfferedHere;
    }
    const SubscriptionId own = m_known ? m_known->subscription : SubscriptionId();
    const SubscriptionId taker = subscriptionOfAccount(snapshot.account);
    if (own.isEmpty() || taker.isEmpty())
        return SnapshotOrigin::Unknown;
    if (taker == own)
        return SnapshotOrigin::TakenHere;
    return snapshot.applyScope.contains(own) ? SnapshotOrigin::OfferedHere
                                             : SnapshotOrigin::Unknown;
}

void SnapshotsModel::noteTakenHere(const SnapshotId &id)
{
    if (id.isEmpty() || m_takenHere.contains(id))
        return;
    m_takenHere.insert(id);
    learnAccount();
    namesChanged();
    announceContradiction();
}

void SnapshotsModel::learnAccount()
{
    if (!m_account.isEmpty())
        return;
    for (const Snapshot &row : std::as_const(m_rows)) {
        if (m_takenHere.contains(row.id) && !row.account.isEmpty()) {
            m_account = row.account;
            namesChanged();
            return;
        }
    }
}

/// The subscriptions that every listed snapshot was taken by or offered to; ours is among them.
QSet<SubscriptionId> SnapshotsModel::possibleSubscriptions() const
{
    QSet<SubscriptionId> possible;
    bool isFirst = true;
    for (const Snapshot &row : m_rows) {
        const SubscriptionId taker = subscriptionOfAccount(row.account);
        if (taker.isEmpty())
            continue; // an account of unknown form proves nothing
        QSet<SubscriptionId> named(row.applyScope.cbegin(), row.applyScope.cend());
        named.insert(taker);
        possible = isFirst ? named : possible & named;
        isFirst = false;
    }
    return possible;
}

SubscriptionId SnapshotsModel::contradictedSubscription() const
{
    const SubscriptionId own = m_known ? m_known->subscription : SubscriptionId();
    if (own.isEmpty())
        return {};
    if (const SubscriptionId proven = subscriptionOfAccount(m_account); !proven.isEmpty())
        return proven == own ? SubscriptionId() : proven;

    const QSet<SubscriptionId> possible = possibleSubscriptions();
    if (possible.isEmpty() || possible.contains(own))
        return {};
    if (possible.size() == 1)
        return *possible.cbegin();
    // Others' ids are others' ids; of the rest, a taker's is the likeliest.
    QList<SubscriptionId> left;
    for (const SubscriptionId &id : possible) {
        if (!m_connections.findBySubscription(id))
            left.append(id);
    }
    if (left.size() == 1)
        return left.first();
    for (const Snapshot &row : m_rows) {
        if (const SubscriptionId taker = subscriptionOfAccount(row.account); left.contains(taker))
            return taker;
    }
    return {};
}

void SnapshotsModel::announceContradiction()
{
    const SubscriptionId seen = contradictedSubscription();
    if (seen.isEmpty() || seen == m_announced)
        return;
    m_announced = seen;
    Q_EMIT subscriptionContradicted(seen);
}

} // namespace ff
