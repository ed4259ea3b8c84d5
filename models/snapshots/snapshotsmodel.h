// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listingmodel.h"

#include <QFuture>
#include <QSet>
#include <QTimer>

#include <optional>

namespace ff {

/// Whose snapshot a row is, seen from the chosen connection.
enum class SnapshotOrigin { TakenHere, OfferedHere, Unknown };

/// The snapshots one connection can see (Snapshot_List), with their 48 h countdown. Rows are
/// updated, inserted and removed by id on refresh; reset only when the connection changes. One
/// listing is under way at a time; a listing that fails keeps the rows there are.
class SnapshotsModel : public ListingModel
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
        SnapshotRole = FirstOwnRole, ///< ff::Snapshot
        SnapshotIdRole, ///< QString
        OriginRole, ///< int(SnapshotOrigin)
        ExpiryMsRole, ///< qint64 ms left, negative once expired; invalid when not known
        ColourRole, ///< QColor of the connection behind TakenBy / first scope, may be invalid
        // For programs, the same in every language.
        TypeNameRole, ///< QString as the service spells it: "LargePersonGroup"
        OriginNameRole, ///< QString: takenHere, offeredHere, unknown
        AccountRole, ///< QString: the taker's Azure resource path
        ScopeIdsRole ///< QStringList of subscription ids
    };

    SnapshotsModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                   QObject *parent = nullptr);
    ~SnapshotsModel() override;

    void setConnection(const ConnectionId &id) override;
    /// Sent to the service; refreshes. Rows stay until its answer is here.
    void setFilter(const SnapshotFilter &filter);
    [[nodiscard]] SnapshotFilter filter() const { return m_filter; }
    void refresh() override;

    [[nodiscard]] bool hasRefreshError() const override { return m_hasRefreshError; }
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

Q_SIGNALS:
    /// Once for each id that contradictedSubscription() comes to name.
    void subscriptionContradicted(const ff::SubscriptionId &seen);

private:
    void list();
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

    [[nodiscard]] QString headerText(int column) const override;
    [[nodiscard]] QString displayText(int row, int column) const override;
    [[nodiscard]] QString accessibleText(int row, int column) const override;
    [[nodiscard]] QString toolTipText(int row, int column) const override;
    [[nodiscard]] QVariant rawValue(int row, int column) const override;
    [[nodiscard]] QVariant ownValue(int row, int column, int role) const override;
    [[nodiscard]] QSet<SubscriptionId> possibleSubscriptions() const;
    [[nodiscard]] QVariant colourOf(const Snapshot &snapshot, int column) const;
    [[nodiscard]] std::optional<Connection> takerOf(const Snapshot &snapshot) const;
    [[nodiscard]] QString scopeText(const Snapshot &snapshot) const;

    SnapshotFilter m_filter;
    QList<Snapshot> m_rows;
    bool m_hasRefreshError = false;
    QTimer m_countdown;
    QSet<SnapshotId> m_takenHere;
    QString m_account; ///< this connection's own, once a snapshot taken here was listed
    SubscriptionId m_announced;
};

} // namespace ff
