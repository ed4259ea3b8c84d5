// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include "models/connections/connectionstore.h"
#include "models/plaintooltip.h"

#include <algorithm>
#include <utility>

namespace ff {

OverviewModel::OverviewModel(ConnectionStore &connections, MakeListing makeListing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_makeListing(std::move(makeListing))
    , m_prototype(m_makeListing())
{
    connect(&connections, &ConnectionStore::changed, this, &OverviewModel::onConnectionChanged);
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) {
        QList<ConnectionId> left = this->connections();
        if (left.removeOne(id))
            setConnections(left);
    });
}

OverviewModel::~OverviewModel() = default;

QList<ConnectionId> OverviewModel::connections() const
{
    QList<ConnectionId> shown;
    for (const Part &part : m_parts)
        shown.append(part.connection);
    return shown;
}

void OverviewModel::setConnections(const QList<ConnectionId> &connections)
{
    QList<ConnectionId> wanted;
    for (const ConnectionId &id : connections) {
        if (!wanted.contains(id) && m_connections.find(id))
            wanted.append(id);
    }
    if (wanted == this->connections())
        return;
    for (int at = int(m_parts.size()) - 1; at >= 0; --at) {
        if (!wanted.contains(m_parts[size_t(at)].connection))
            retire(takePart(at));
    }
    for (int at = 0; at < int(wanted.size()); ++at) {
        const ConnectionId &id = wanted.at(at);
        const auto known = std::find_if(m_parts.begin() + at, m_parts.end(),
                                        [&id](const Part &part) { return part.connection == id; });
        if (known != m_parts.end()) {
            if (known != m_parts.begin() + at)
                insertPart(at, takePart(int(known - m_parts.begin())));
            continue;
        }
        std::unique_ptr<ListingModel> listing = m_makeListing();
        ListingModel &made = *listing;
        follow(made);
        for (const auto &prepare : m_preparations)
            prepare(made);
        insertPart(at, {id, std::move(listing)});
        made.setConnection(id);
    }
    Q_EMIT stateChanged();
}

void OverviewModel::follow(ListingModel &listing)
{
    connect(&listing, &ListingModel::stateChanged, this, &OverviewModel::stateChanged);
    connect(&listing, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                Q_EMIT dataChanged(indexFrom(first), indexFrom(last), roles);
            });
    followRows(listing);
}

void OverviewModel::followRows(ListingModel &listing)
{
    ListingModel *const from = &listing;
    connect(from, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this, from](const QModelIndex &, int first, int last) {
                const int begin = beginOf(*from);
                beginInsertRows({}, begin + first, begin + last);
            });
    connect(from, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(from, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, from](const QModelIndex &, int first, int last) {
                const int begin = beginOf(*from);
                beginRemoveRows({}, begin + first, begin + last);
            });
    connect(from, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    // Another resource behind the connection: the listing begins anew, without a row.
    const auto isRemoving = std::make_shared<bool>(false);
    connect(from, &QAbstractItemModel::modelAboutToBeReset, this, [this, from, isRemoving] {
        const int count = from->rowCount();
        *isRemoving = count > 0;
        if (*isRemoving)
            beginRemoveRows({}, beginOf(*from), beginOf(*from) + count - 1);
    });
    connect(from, &QAbstractItemModel::modelReset, this, [this, from, isRemoving] {
        Q_ASSERT(from->rowCount() == 0);
        if (std::exchange(*isRemoving, false))
            endRemoveRows();
    });
}

void OverviewModel::forEachListing(const std::function<void(ListingModel &)> &prepare)
{
    m_preparations.push_back(prepare);
    for (const Part &part : m_parts)
        prepare(*part.listing);
}

void OverviewModel::insertPart(int at, Part part)
{
    int begin = 0;
    for (int before = 0; before < at; ++before)
        begin += m_parts[size_t(before)].listing->rowCount();
    const int count = part.listing->rowCount();
    if (count > 0)
        beginInsertRows({}, begin, begin + count - 1);
    m_parts.insert(m_parts.begin() + at, std::move(part));
    if (count > 0)
        endInsertRows();
}

OverviewModel::Part OverviewModel::takePart(int at)
{
    const ListingModel &listing = *m_parts[size_t(at)].listing;
    const int begin = beginOf(listing);
    const int count = listing.rowCount();
    if (count > 0)
        beginRemoveRows({}, begin, begin + count - 1);
    Part part = std::move(m_parts[size_t(at)]);
    m_parts.erase(m_parts.begin() + at);
    if (count > 0)
        endRemoveRows();
    return part;
}

void OverviewModel::retire(Part part)
{
    // Who asked for this may have heard of it from the listing itself.
    part.listing->disconnect(this);
    part.listing.release()->deleteLater();
}

void OverviewModel::refresh()
{
    for (const Part &part : m_parts)
        part.listing->refresh();
}

ListState OverviewModel::state() const
{
    if (m_parts.empty())
        return ListState::NoConnection;
    const auto some = [this](ListState state) {
        return std::any_of(m_parts.begin(), m_parts.end(),
                           [state](const Part &part) { return part.listing->state() == state; });
    };
    // In the order in which one decides what is shown.
    for (const ListState state :
         {ListState::Ready, ListState::Loading, ListState::Failed, ListState::Empty}) {
        if (some(state))
            return state;
    }
    return some(ListState::Unsupported) ? ListState::Unsupported : ListState::NoConnection;
}

bool OverviewModel::isRefreshing() const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const Part &part) { return part.listing->isRefreshing(); });
}

bool OverviewModel::hasRefreshError() const
{
    return state() == ListState::Ready && !problems().isEmpty();
}

QList<OverviewModel::Problem> OverviewModel::problems() const
{
    QList<Problem> found;
    for (const Part &part : m_parts) {
        if (part.listing->state() == ListState::Failed || part.listing->hasRefreshError())
            found.append({part.connection, part.listing->error()});
    }
    return found;
}

QList<ConnectionId> OverviewModel::unsupported() const
{
    QList<ConnectionId> found;
    for (const Part &part : m_parts) {
        if (part.listing->state() == ListState::Unsupported)
            found.append(part.connection);
    }
    return found;
}

FaceError OverviewModel::error() const
{
    if (const QList<Problem> found = problems(); !found.isEmpty())
        return found.first().error;
    const QList<ConnectionId> without = unsupported();
    return without.isEmpty() ? FaceError() : listingOf(without.first())->error();
}

QDateTime OverviewModel::loadedAt() const
{
    QDateTime oldest;
    for (const Part &part : m_parts) {
        const QDateTime at = part.listing->loadedAt();
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

int OverviewModel::beginOf(const ListingModel &listing) const
{
    int begin = 0;
    for (const Part &part : m_parts) {
        if (part.listing.get() == &listing)
            break;
        begin += part.listing->rowCount();
    }
    return begin;
}

OverviewModel::Place OverviewModel::placeOf(int row) const
{
    if (row < 0)
        return {};
    for (const Part &part : m_parts) {
        const int count = part.listing->rowCount();
        if (row < count)
            return {part.listing.get(), row};
        row -= count;
    }
    return {};
}

ListingModel *OverviewModel::listingOf(const ConnectionId &connection) const
{
    for (const Part &part : m_parts) {
        if (part.connection == connection)
            return part.listing.get();
    }
    return nullptr;
}

QModelIndex OverviewModel::indexFrom(const QModelIndex &ofListing) const
{
    if (!ofListing.isValid())
        return {};
    const auto *const listing = static_cast<const ListingModel *>(ofListing.model());
    return index(beginOf(*listing) + ofListing.row(), ofListing.column());
}

ConnectionId OverviewModel::connectionAt(int row) const
{
    const Place place = placeOf(row);
    return place.listing ? place.listing->connection() : ConnectionId();
}

int OverviewModel::rowCountOf(const ConnectionId &connection) const
{
    const ListingModel *const listing = listingOf(connection);
    return listing ? listing->rowCount() : 0;
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    int count = 0;
    if (!parent.isValid()) {
        for (const Part &part : m_parts)
            count += part.listing->rowCount();
    }
    return count;
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_prototype->columnCount() + 1;
}

QString OverviewModel::connectionText(const ConnectionId &id) const
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return {};
    const QString label = connection->label.text();
    return label.isEmpty() ? connection->name
                           : tr("%1 (%2)", "connection name (its label, such as production)")
                                 .arg(connection->name, label);
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    if (role == ConnectionIdRole)
        return QVariant::fromValue(place.listing->connection());
    if (role == ConnectionNameRole)
        return m_connections.nameOf(place.listing->connection());
    if (index.column() < m_prototype->columnCount())
        return place.listing->index(place.row, index.column()).data(role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case ListingModel::RawRole:
        return connectionText(place.listing->connection());
    case Qt::ToolTipRole:
        return plainToolTip(connectionText(place.listing->connection()));
    default: // of the row, whatever the column
        return role < Qt::UserRole ? QVariant() : place.listing->index(place.row, 0).data(role);
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOurs = orientation == Qt::Horizontal && section == m_prototype->columnCount();
    if (isOurs && role == Qt::DisplayRole)
        return tr("Connection");
    if (orientation == Qt::Horizontal && !isOurs)
        return m_prototype->headerData(section, orientation, role);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool OverviewModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
        return part.listing->canFetchMore({});
    });
}

void OverviewModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    for (const Part &part : m_parts) {
        if (part.listing->canFetchMore({})) {
            part.listing->fetchMore({});
            return;
        }
    }
}

void OverviewModel::onConnectionChanged(const ConnectionId &id)
{
    const ListingModel *const listing = listingOf(id);
    const int count = listing ? listing->rowCount() : 0;
    if (count == 0)
        return;
    const int begin = beginOf(*listing);
    const int column = m_prototype->columnCount();
    Q_EMIT dataChanged(index(begin, column), index(begin + count - 1, column));
}

} // namespace ff
