// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotsoverview.h"

#include <QPromise>

namespace ff {

namespace {

SnapshotsModel &asSnapshots(ListingModel &listing)
{
    return static_cast<SnapshotsModel &>(listing); // made by our own constructor only
}

QFuture<FaceResult<Done>> notShown()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = SnapshotsOverview::tr("Its connection is not shown.");
    QPromise<FaceResult<Done>> promise;
    promise.start();
    promise.addResult(error);
    promise.finish();
    return promise.future();
}

} // namespace

SnapshotsOverview::SnapshotsOverview(ConnectionStore &connections, ClientPool &clients,
                                     const Clock &clock, QObject *parent)
    : OverviewModel(
        connections,
        [&connections, &clients, &clock] {
            return std::make_unique<SnapshotsModel>(connections, clients, clock);
        },
        parent)
{
    forEachListing([this](ListingModel &made) {
        SnapshotsModel &shown = asSnapshots(made);
        shown.setFilter(m_filter);
        connect(&shown, &SnapshotsModel::subscriptionContradicted, this,
                [this, &shown](const SubscriptionId &seen) {
                    Q_EMIT subscriptionContradicted(shown.connection(), seen);
                });
    });
}

SnapshotsModel *SnapshotsOverview::listing(const ConnectionId &connection) const
{
    return static_cast<SnapshotsModel *>(listingOf(connection));
}

void SnapshotsOverview::setFilter(const SnapshotFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    const QList<ConnectionId> shown = connections();
    for (const ConnectionId &id : shown) {
        if (SnapshotsModel *const part = listing(id))
            part->setFilter(filter);
    }
}

Snapshot SnapshotsOverview::snapshotAt(int row) const
{
    const Place place = placeOf(row);
    return place.listing ? asSnapshots(*place.listing).snapshots().at(place.row) : Snapshot();
}

QModelIndex SnapshotsOverview::indexOf(const ConnectionId &connection, const SnapshotId &id) const
{
    const SnapshotsModel *const shown = listing(connection);
    return shown ? indexFrom(shown->indexOf(id)) : QModelIndex();
}

void SnapshotsOverview::noteTakenHere(const ConnectionId &connection, const SnapshotId &id)
{
    if (SnapshotsModel *const shown = listing(connection))
        shown->noteTakenHere(id);
}

QFuture<FaceResult<Done>> SnapshotsOverview::update(const ConnectionId &connection,
                                                    const SnapshotId &id,
                                                    const SnapshotChange &change)
{
    SnapshotsModel *const shown = listing(connection);
    return shown ? shown->update(id, change) : notShown();
}

QFuture<FaceResult<Done>> SnapshotsOverview::remove(const ConnectionId &connection,
                                                    const SnapshotId &id)
{
    SnapshotsModel *const shown = listing(connection);
    return shown ? shown->remove(id) : notShown();
}

} // namespace ff
