// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overviewmodel.h"
#include "models/snapshots/snapshotsmodel.h"

#include <QFuture>

namespace ff {

/// The snapshots that one, several or all connections can see in one table; see OverviewModel.
/// Columns and roles are those of SnapshotsModel, plus ConnectionColumn and ConnectionIdRole. A
/// snapshot that several connections see has a row for each: what may be done with it differs.
class SnapshotsOverview : public OverviewModel
{
    Q_OBJECT
public:
    enum Column {
        ConnectionColumn = SnapshotsModel::ColumnCount, ///< name and label
        ColumnCount
    };

    SnapshotsOverview(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                      QObject *parent = nullptr);

    /// Sent to the service for each connection; refreshes. Rows stay until its answer is here.
    void setFilter(const SnapshotFilter &filter);
    [[nodiscard]] SnapshotFilter filter() const { return m_filter; }

    [[nodiscard]] Snapshot snapshotAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const ConnectionId &connection, const SnapshotId &id) const;
    /// See SnapshotsModel::noteTakenHere(); nothing when the connection is not shown.
    void noteTakenHere(const ConnectionId &connection, const SnapshotId &id);
    /// See SnapshotsModel. Refused when the connection is not shown.
    QFuture<FaceResult<Done>> update(const ConnectionId &connection, const SnapshotId &id,
                                     const SnapshotChange &change);
    QFuture<FaceResult<Done>> remove(const ConnectionId &connection, const SnapshotId &id);
    /// The listing of a connection that is shown, else null. Do not keep it.
    [[nodiscard]] SnapshotsModel *listing(const ConnectionId &connection) const;

Q_SIGNALS:
    /// See SnapshotsModel::subscriptionContradicted().
    void subscriptionContradicted(const ff::ConnectionId &connection,
                                  const ff::SubscriptionId &seen);

private:
    SnapshotFilter m_filter;
};

} // namespace ff
