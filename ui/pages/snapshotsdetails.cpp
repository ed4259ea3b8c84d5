// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/pages/recordjson.h"
#include "ui/pages/snapshotspage.h"
#include "ui/pages/snapshotsproxy.h"

#include <algorithm>

// What SnapshotsPage says of its rows, and in their place.
namespace ff {

using namespace Qt::StringLiterals;

QList<SnapshotsPage::Row> SnapshotsPage::rows() const
{
    QList<Row> rows;
    const QModelIndexList picked = selectedRows();
    for (const QModelIndex &row : picked)
        rows += {row.data(OverviewModel::ConnectionIdRole).value<ConnectionId>(),
                 row.data(SnapshotsModel::SnapshotRole).value<Snapshot>()};
    return rows;
}

std::optional<Snapshot> SnapshotsPage::selected() const
{
    const QList<Row> picked = rows();
    return picked.size() == 1 ? std::optional(picked.first().snapshot) : std::nullopt;
}

ConnectionId SnapshotsPage::selectedConnection() const
{
    const QList<Row> picked = rows();
    return picked.size() == 1 ? picked.first().connection : ConnectionId();
}

QStringList SnapshotsPage::selectedIds() const
{
    QStringList ids;
    const QList<Row> picked = rows();
    for (const Row &row : picked)
        ids += row.snapshot.id.text();
    return ids;
}

QByteArray SnapshotsPage::selectedJson() const
{
    QList<Snapshot> snapshots;
    const QList<Row> picked = rows();
    for (const Row &row : picked)
        snapshots += row.snapshot;
    return recordsAsJson(snapshots);
}

QString SnapshotsPage::countText(int shown, int all) const
{
    return shown == all ? tr("%n snapshots", nullptr, all)
                        : tr("%1 of %n snapshots", nullptr, all).arg(shown);
}

QString SnapshotsPage::problemText(const ConnectionId &connection) const
{
    return connections().size() > 1 ? tr("The snapshots of %1 could not be refreshed.")
                                          .arg(services().connections.nameOf(connection))
                                    : tr("The snapshots could not be refreshed.");
}

ListingPage::InPlace SnapshotsPage::emptyState()
{
    if (m_model->filter() != SnapshotFilter{})
        return {{u"filter"_s,
                 Theme::Tone::Neutral,
                 tr("Nothing matches"),
                 tr("The service has no snapshot of that type and scope for this connection."),
                 {},
                 tr("Clear filters")},
                [this] { clearFilters(); }};
    return {{u"snapshot"_s,
             Theme::Tone::Neutral,
             tr("No snapshots yet"),
             tr("Take one of a group or list of this connection, or have one offered to it. A "
                "snapshot lives for 48 hours."),
             {},
             tr("Refresh")},
            [this] { refresh(); }};
}

ListingPage::InPlace SnapshotsPage::unsupportedState()
{
    // Where the version has no such calls nothing was retired, and asking again changes nothing.
    const auto connection = services().connections.find(connections().value(0));
    const QString version =
        connection && connections().size() == 1 ? connection->apiVersion : QString();
    const QList<ApiVersionInfo> &versions = apiVersions();
    const bool without = std::any_of(versions.begin(), versions.end(), [&](const auto &known) {
        return known.path == version && !known.documentsSnapshots;
    });
    const QString details = m_model->error().details();
    if (without)
        return {{u"cloud"_s, Theme::Tone::Warning,
                 tr("API version %1 has no snapshot calls").arg(version),
                 tr("Change the API version in the connection's settings (v1.0 has them on "
                    "endpoints that still serve snapshots)."),
                 details, tr("Edit connection…")},
                [this, id = connection->id] { Q_EMIT editConnectionWanted(id); }};
    return {{u"cloud"_s, Theme::Tone::Warning, tr("This resource has no snapshots"),
             tr("Microsoft retired the snapshot calls on its public endpoints on 30 June 2023. "
                "Groups and lists can still be seen, searched and trained here. Snapshots work in "
                "the sandbox and on private endpoints that still serve them; elsewhere a "
                "collection moves only by building it again from the original images."),
             details, tr("Ask again")},
            [this] { refresh(); }};
}

void SnapshotsPage::showDetails()
{
    if (!m_rows)
        return;
    const QList<Row> picked = rows();
    if (picked.size() == 1) {
        showFields(picked.first());
        return;
    }
    frame()->details()->showPlaceholder(
        picked.isEmpty() ? tr("Select a snapshot to see its details.")
                         : tr("%n snapshots are selected.", nullptr, int(picked.size())));
}

QString SnapshotsPage::scopeText(const Snapshot &snapshot) const
{
    QStringList lines;
    for (const SubscriptionId &id : snapshot.applyScope) {
        QStringList names;
        for (const Connection &connection : services().connections.connections()) {
            if (connection.subscription == id)
                names += connection.name;
        }
        lines += names.isEmpty() ? tr("Not a connection of yours · %1").arg(id.text())
                                 : tr("%1 · %2").arg(names.join(u", "_s), id.text());
    }
    return lines.join(u'\n');
}

SnapshotOrigin SnapshotsPage::originOf(const Row &row) const
{
    const SnapshotsModel *listing = m_model->listing(row.connection);
    return listing ? listing->originOf(row.snapshot) : SnapshotOrigin::Unknown;
}

QString SnapshotsPage::originText(const Row &row) const
{
    switch (originOf(row)) {
    case SnapshotOrigin::TakenHere:
        return tr("Taken here");
    case SnapshotOrigin::OfferedHere:
        return tr("Offered to this resource");
    case SnapshotOrigin::Unknown:
        break;
    }
    return tr("Not known: this connection's subscription id is missing or does not match");
}

void SnapshotsPage::showFields(const Row &row)
{
    const Snapshot &snapshot = row.snapshot;
    const QDateTime now = services().clock.now();
    QList<DetailsPane::Field> fields;
    if (connections().size() > 1)
        fields += {u"connection"_s, tr("Connection"), services().connections.nameOf(row.connection),
                   false};
    fields += {{u"id"_s, tr("Id"), snapshot.id.text()},
               {u"origin"_s, tr("Origin"), originText(row), false},
               {u"account"_s, tr("Taken by (account)"), snapshot.account},
               {u"applyScope"_s, tr("Apply scope"), scopeText(snapshot)},
               {u"created"_s, tr("Created"), localTimeText(snapshot.createdTime), false},
               {u"expires"_s, tr("Expires"),
                tr("%1 · %2", "how long is left, and when it ends")
                    .arg(expiryText(msToExpiry(snapshot, now)), localTimeText(expiryOf(snapshot))),
                false},
               {u"lastUpdate"_s, tr("Last update"), localTimeText(snapshot.lastUpdateTime), false},
               {u"userData"_s, tr("User data"), snapshot.userData}};
    frame()->details()->showFields(tr("%1 snapshot", "a container type: Person group snapshot")
                                       .arg(singleLine(snapshotTypeText(snapshot), 40)),
                                   containerIconName(snapshot.type),
                                   isExpired(snapshot) ? whyNoApply() : whyNoChange(Act::Edit),
                                   fields);
}

void SnapshotsPage::showContradiction(const ConnectionId &connection, const SubscriptionId &seen)
{
    const auto known = services().connections.find(connection);
    if (!known)
        return;
    tell(Theme::Tone::Warning,
         tr("A snapshot of this resource names subscription %1, but %2 is set to %3.")
             .arg(seen.text(), known->name, known->subscription.text()),
         tr("Correct it"),
         [this, connection, seen] { Q_EMIT subscriptionCorrected(connection, seen); });
    keepMessage(); // it is told once only
}

} // namespace ff
