// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/listingmodel.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace ff {

class ConnectionStore;

/// The listings of several connections as one table: a ListingModel for each shown connection,
/// one below the other, with one column more at the end that names the connection. Nothing is
/// fetched for connections not shown. Rows come, go and change as in the listings; never reset.
/// GUI thread.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum OverviewRole {
        ConnectionIdRole = Qt::UserRole + 64, ///< ff::ConnectionId, any column
        ConnectionNameRole = ConnectionIdRole + 32, ///< QString without the label, any column
    };
    struct Problem
    {
        ConnectionId connection;
        FaceError error;
    };
    ~OverviewModel() override;

    /// Shows those, in that order; unknown ones are left out. Those shown before keep their rows;
    /// new ones are fetched. A connection that is removed goes by itself.
    void setConnections(const QList<ConnectionId> &connections);
    [[nodiscard]] QList<ConnectionId> connections() const;
    void refresh(); ///< all that are shown

    /// NoConnection: none is shown. Ready: some have rows. Loading: no rows yet, and some
    /// connections have not answered. Empty: all that answered have nothing. Failed: no rows, and
    /// a connection failed. Unsupported: all of them are.
    [[nodiscard]] ListState state() const;
    [[nodiscard]] bool isRefreshing() const; ///< some are
    /// Rows are shown, but problems() is not empty.
    [[nodiscard]] bool hasRefreshError() const;
    /// Of each connection that could not be listed, or not as a whole, in their order.
    [[nodiscard]] QList<Problem> problems() const;
    /// Those whose resource does not have what is listed (snapshots).
    [[nodiscard]] QList<ConnectionId> unsupported() const;
    [[nodiscard]] FaceError error() const; ///< the first problem's, or of Unsupported
    /// UTC, of the oldest listing shown; null before the first.
    [[nodiscard]] QDateTime loadedAt() const;
    [[nodiscard]] ConnectionId connectionAt(int row) const;
    [[nodiscard]] int rowCountOf(const ConnectionId &connection) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// state(), isRefreshing(), problems(), unsupported(), loadedAt() or connections() changed.
    void stateChanged();

protected:
    using MakeListing = std::function<std::unique_ptr<ListingModel>()>;
    OverviewModel(ConnectionStore &connections, MakeListing makeListing, QObject *parent);

    struct Place
    {
        ListingModel *listing = nullptr;
        int row = 0;
    };
    [[nodiscard]] Place placeOf(int row) const; ///< listing null for a row that is not there
    [[nodiscard]] ListingModel *listingOf(const ConnectionId &connection) const; ///< may be null
    [[nodiscard]] QModelIndex indexFrom(const QModelIndex &ofListing) const;
    /// Calls it for each listing there is, and for each that comes later.
    void forEachListing(const std::function<void(ListingModel &)> &prepare);

private:
    struct Part
    {
        ConnectionId connection;
        std::unique_ptr<ListingModel> listing;
    };
    void follow(ListingModel &listing);
    void followRows(ListingModel &listing);
    void insertPart(int at, Part part);
    [[nodiscard]] Part takePart(int at);
    void retire(Part part);
    [[nodiscard]] int beginOf(const ListingModel &listing) const;
    [[nodiscard]] QString connectionText(const ConnectionId &id) const;
    void onConnectionChanged(const ConnectionId &id);

    ConnectionStore &m_connections;
    MakeListing m_makeListing;
    std::unique_ptr<ListingModel> m_prototype; ///< knows columns while no connection is shown
    std::vector<Part> m_parts;
    std::vector<std::function<void(ListingModel &)>> m_preparations;
};

} // namespace ff
