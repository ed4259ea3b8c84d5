// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/containersoverview.h"

#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"

#include <QHash>
#include <QPointer>
#include <QPromise>

namespace ff {

namespace {

ContainersModel &asContainers(ListingModel &listing)
{
    return static_cast<ContainersModel &>(listing); // made by our own constructor only
}

} // namespace

ContainersOverview::ContainersOverview(ConnectionStore &connections, ClientPool &clients,
                                       const Clock &clock, QObject *parent)
    : OverviewModel(
        connections,
        [&connections, &clients, &clock] {
            return std::make_unique<ContainersModel>(connections, clients, clock);
        },
        parent)
{ }

void ContainersOverview::follow(ResourceEditor &editor)
{
    forEachListing([known = QPointer(&editor)](ListingModel &listing) {
        if (known)
            asContainers(listing).follow(*known);
    });
}

void ContainersOverview::setChangeBook(ChangeBook &changes)
{
    forEachListing([known = QPointer(&changes)](ListingModel &listing) {
        if (known)
            asContainers(listing).setChangeBook(*known);
    });
}

ContainersModel *ContainersOverview::listing(const ConnectionId &connection) const
{
    return static_cast<ContainersModel *>(listingOf(connection));
}

Container ContainersOverview::containerAt(int row) const
{
    const Place place = placeOf(row);
    return place.listing ? asContainers(*place.listing).containers().at(place.row) : Container();
}

ContainerRef ContainersOverview::refAt(int row) const
{
    const Place place = placeOf(row);
    if (!place.listing)
        return {};
    const Container &container = asContainers(*place.listing).containers().at(place.row);
    return {place.listing->connection(), container.type, container.id};
}

QModelIndex ContainersOverview::indexOf(const ContainerRef &container) const
{
    const ContainersModel *const shown = listing(container.connection);
    return shown ? indexFrom(shown->indexOf(container.type, container.id)) : QModelIndex();
}

QFuture<FaceResult<Done>> ContainersOverview::fetch(const ContainerRef &container)
{
    if (ContainersModel *const shown = listing(container.connection))
        return shown->fetch(container.type, container.id);
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = tr("Its connection is not shown.");
    QPromise<FaceResult<Done>> promise;
    promise.start();
    promise.addResult(error);
    promise.finish();
    return promise.future();
}

void ContainersOverview::requestTraining(const QList<int> &rows, int maxAgeMs)
{
    QHash<ListingModel *, QList<int>> ofListing;
    for (const int row : rows) {
        const Place place = placeOf(row);
        if (place.listing)
            ofListing[place.listing].append(place.row);
    }
    for (auto part = ofListing.cbegin(); part != ofListing.cend(); ++part)
        asContainers(*part.key()).requestTraining(part.value(), maxAgeMs);
}

void ContainersOverview::noteTraining(const ContainerRef &container, const TrainingStatus &status)
{
    if (ContainersModel *const shown = listing(container.connection))
        shown->noteTraining(container.type, container.id, status);
}

QVariant ContainersOverview::data(const QModelIndex &index, int role) const
{
    if (role == ContainerRefRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant::fromValue(refAt(index.row()));
    return OverviewModel::data(index, role);
}

} // namespace ff
