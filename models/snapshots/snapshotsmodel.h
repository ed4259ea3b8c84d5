// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <optional>

namespace ff {

class ClientPool;
class ConnectionStore;

/// Whose snapshot a row is, seen from the chosen connection.
enum class SnapshotOrigin { TakenHere, OfferedHere, Unknown };

/// The snapshots one connection can see (Snapshot_List), with their 48 h countdown. Rows are
/// updated, inserted and removed by id on refresh; reset only when the connection changes. One
/// listing is under way at a time; a listing that fails keeps the rows there are.
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
        ExpiryMsRole, ///< qint64 ms left, negative once expired; invalid when not known
        ColourRole ///< QColor of the connection behind TakenBy / first scope, may be invalid
    };

    SnapshotsModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                   QObject *parent = nullptr);
    ~SnapshotsModel() override;

    void setConnection(const ConnectionId &id); ///< refreshes; an empty id clears
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    /// Sent to the service; refreshes. Rows stay until its answer is here.
    void setFilter(const SnapshotFilter &filter);
    [[nodiscard]] SnapshotFilter filter() const { return m_filter; }
    void refresh(); ///< does nothing while a listing is under way

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_call != nullptr; }
    /// The last listing failed although rows are shown: views put error() into a bar.
    [[nodiscard]] bool hasRefreshError() const { return m_hasRefreshError; }
    /// Of Failed, Unsupported and hasRefreshError().
    [[nodiscard]] const FaceError &error() const { return m_error; }
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; } ///< UTC, null before the first
    [[nodiscard]] const QList<Snapshot> &snapshots() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(const SnapshotId &id) const;
    [[nodiscard]] SnapshotOrigin originOf(const Snapshot &snapshot) const;
    /// When a listed snapshot proves that the connection's subscription id is wrong: the id it
    /// should have, else empty. (It is listed, so it was taken by or offered to this resource,
    /// yet neither its account nor its scope names the connection's subscription.)
    [[nodiscard]] SubscriptionId contradictedSubscription() const;
    /// Tells that a take of the chosen connection made that snapshot (from the journal): its
    /// account then is this connection's. Forgotten when another connection is chosen.
    void noteTakenHere(const SnapshotId &id);

    /// Snapshot_Update; the row follows a success at once, and is read again.
    QFuture<FaceResult<Done>> update(const SnapshotId &id, const SnapshotChange &change);
    /// Snapshot_Delete; the row goes with the success. A snapshot that is gone already counts as
    /// deleted: FaceClient looks before it calls a 404 an error.
    QFuture<FaceResult<Done>> remove(const SnapshotId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// state(), isRefreshing(), error() or loadedAt() changed.
    void stateChanged();
    /// Once for each id that contradictedSubscription() comes to name.
    void subscriptionContradicted(const ff::SubscriptionId &seen);

private:
    void list();
    void abandonCall();
    void restartIfRefreshing();
    void onListed(const FaceResult<QList<Snapshot>> &result);
    void onListFailed(const FaceError &error);
    void onConnectionChanged(const ConnectionId &id);
    void onConnectionRemoved(const ConnectionId &id);
    void onKeyAvailable(const ConnectionId &id);
    void onUpdated(const SnapshotId &id, const SnapshotChange &change,
                   const FaceResult<Done> &result);
    void onRemoved(const SnapshotId &id, const FaceResult<Done> &result);
    void setRows(const QList<Snapshot> &rows);
    void resetRows();
    void namesChanged();
    void tick();
    void armCountdown();
    void learnAccount();
    void announceContradiction();
    void setState(ListState state);

    [[nodiscard]] QSet<SubscriptionId> possibleSubscriptions() const;
    [[nodiscard]] QString displayText(const Snapshot &snapshot, int column) const;
    [[nodiscard]] QString toolTipText(const Snapshot &snapshot, int column) const;
    [[nodiscard]] QVariant rawValue(const Snapshot &snapshot, int column) const;
    [[nodiscard]] QVariant colourOf(const Snapshot &snapshot, int column) const;
    [[nodiscard]] std::optional<Connection> takerOf(const Snapshot &snapshot) const;
    [[nodiscard]] QString scopeText(const Snapshot &snapshot) const;

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    std::optional<Connection> m_known; ///< as it was when its rows were asked for
    SnapshotFilter m_filter;
    QList<Snapshot> m_rows;
    ListState m_state = ListState::NoConnection;
    FaceError m_error;
    bool m_hasRefreshError = false;
    QDateTime m_loadedAt;
    CancelHandle m_call; ///< of the listing under way; tells an answer from an older one's
    QTimer m_countdown;
    QSet<SnapshotId> m_takenHere;
    QString m_account; ///< this connection's own, once a snapshot taken here was listed
    SubscriptionId m_announced;
};

} // namespace ff
