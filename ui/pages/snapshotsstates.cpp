// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "ui/pages/listframe.h"
#include "ui/pages/snapshotspage_p.h"
#include "ui/pages/snapshotsproxy.h"
#include "ui/shell/liststateview.h"

#include <algorithm>

// What SnapshotsPage shows where the rows would be.
namespace ff {

using namespace Qt::StringLiterals;

void SnapshotsPage::Private::showReady()
{
    if (proxy->rowCount() > 0) {
        frame->states()->showContent();
        return;
    }
    wayOn = WayOn::ClearSearch;
    frame->states()->showMessage({u"search"_s,
                                  Theme::Tone::Neutral,
                                  tr("Nothing matches"),
                                  tr("No snapshot of this list matches the search."),
                                  {},
                                  tr("Clear search")});
}

void SnapshotsPage::Private::showEmpty()
{
    if (model.filter() != SnapshotFilter{}) {
        wayOn = WayOn::ClearFilters;
        frame->states()->showMessage({u"filter"_s,
                                      Theme::Tone::Neutral,
                                      tr("Nothing matches"),
                                      tr("The service has no snapshot of that type and scope for "
                                         "this connection."),
                                      {},
                                      tr("Clear filters")});
        return;
    }
    frame->states()->showMessage(
        {u"snapshot"_s,
         Theme::Tone::Neutral,
         tr("No snapshots yet"),
         tr("Take one of a group or list of this connection, or have one offered to it. A snapshot "
            "lives for 48 hours."),
         {},
         tr("Refresh")});
}

void SnapshotsPage::Private::showFailed()
{
    ListStateView::Message message = ListStateView::messageFor(model.error());
    if (model.error().kind == FaceError::Kind::MissingKey) {
        wayOn = WayOn::EnterKey;
        message.actionLabel = tr("Enter key…");
    }
    frame->states()->showMessage(message);
}

void SnapshotsPage::Private::showUnsupported()
{
    // Where the version has no such calls nothing was retired, and asking again changes nothing.
    const auto connection = services.connections.find(model.connection());
    const QString version = connection ? connection->apiVersion : QString();
    const QList<ApiVersionInfo> &versions = apiVersions();
    const bool without = std::any_of(versions.begin(), versions.end(), [&](const auto &known) {
        return known.path == version && !known.documentsSnapshots;
    });
    if (without) {
        frame->states()->showMessage(
            {u"cloud"_s, Theme::Tone::Warning,
             tr("API version %1 has no snapshot calls").arg(version),
             tr("Change the API version in the connection's settings (v1.0 has them on endpoints "
                "that still serve snapshots)."),
             model.error().details(), QString()});
        return;
    }
    frame->states()->showMessage(
        {u"cloud"_s, Theme::Tone::Warning, tr("This resource has no snapshots"),
         tr("Microsoft retired the snapshot calls on its public endpoints on 30 June 2023. "
            "Groups and lists can still be seen, searched and trained here. Snapshots work in the "
            "sandbox and on private endpoints that still serve them; elsewhere a collection moves "
            "only by building it again from the original images."),
         model.error().details(), tr("Ask again")});
}

} // namespace ff
