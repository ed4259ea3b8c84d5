// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QTimer>

namespace ff {

class ClientPool;
class ConnectionStore;

/// Whose snapshot a row is, seen from the chosen connection.
enum class SnapshotOrigin { TakenHere, OfferedHere, Unknown };

/// The snapshots one connection can see (Snapshot_List), with their 48 h countdown. Rows are
/// updated, inserted and removed by id on refresh; reset only when the connection changes.
class SnapshotsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        IdColumn,
        OriginColumn, ///< "taken here" / "offered to this resource"
        TakenByColumn, ///< connection name where known, else the account's resource name
        ApplyScopeColumn, ///< connection names where known, else GUIDs
        UserDataColumn,
        CreatedColumn,
        ExpiresInColumn,
        LastUpdateColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< sort key of the column
        SnapshotRole, ///< ff::Snapshot
        SnapshotIdRole, ///< QString
        OriginRole, ///< int(SnapshotOrigin)
        ExpiryMsRole, ///< qint64 ms left, negative once expired
        ColourRole ///< QColor of the connection behind TakenBy / first scope, may be invalid
    };

    SnapshotsModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                   QObject *parent = nullptr);

    void setConnection(const ConnectionId &id); ///< refreshes; an empty id clears
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    void setFilter(const SnapshotFilter &filter); ///< sent to the service; refreshes
    [[nodiscard]] SnapshotFilter filter() const { return m_filter; }
    void refresh();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] const FaceError &error() const { return m_error; }
    [[nodiscard]] QDateTime loadedAt() const; ///< UTC, null before the first answer
    [[nodiscard]] const QList<Snapshot> &snapshots() const { return m_rows; }
    [[nodiscard]] SnapshotOrigin originOf(const Snapshot &snapshot) const;
    /// When a listed snapshot proves that the connection's subscription id is wrong: the id it
    /// should have, else empty. (It is listed, so it was taken by or offered to this resource,
    /// yet neither its account nor its scope names the connection's subscription.)
    [[nodiscard]] SubscriptionId contradictedSubscription() const;
    /// Tells that a take of this connection made that snapshot (from the journal): its account
    /// then is this connection's.
    void noteTakenHere(const SnapshotId &id);

    /// Snapshot_Update and Snapshot_Delete; the row follows a success at once.
    QFuture<FaceResult<Done>> update(const SnapshotId &id, const SnapshotChange &change);
    QFuture<FaceResult<Done>> remove(const SnapshotId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void stateChanged();
    void subscriptionContradicted(const ff::SubscriptionId &seen);

private:
    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    SnapshotFilter m_filter;
    QList<Snapshot> m_rows;
    ListState m_state = ListState::NoConnection;
    FaceError m_error;
    QTimer m_countdown;
};

} // namespace ff
