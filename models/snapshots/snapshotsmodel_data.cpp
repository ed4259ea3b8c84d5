// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What SnapshotsModel says of its rows; its talk with the service is in snapshotsmodel.cpp.
#include "models/connections/connectionstore.h"
#include "models/snapshots/snapshotsmodel.h"
#include "models/snapshots/snapshottext.h"

#include <QColor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString originName(SnapshotOrigin origin)
{
    switch (origin) {
    case SnapshotOrigin::TakenHere:
        return u"takenHere"_s;
    case SnapshotOrigin::OfferedHere:
        return u"offeredHere"_s;
    case SnapshotOrigin::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SnapshotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QModelIndex SnapshotsModel::indexOf(const SnapshotId &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const Snapshot &row) { return row.id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), 0);
}

QString SnapshotsModel::accessibleText(int row, int column) const
{
    return column == ExpiresInColumn ? expiryText(msToExpiry(m_rows.at(row), m_clock.now()))
                                     : displayText(row, column);
}

QVariant SnapshotsModel::ownValue(int row, int column, int role) const
{
    const Snapshot &snapshot = m_rows.at(row);
    switch (role) {
    case SnapshotRole:
        return QVariant::fromValue(snapshot);
    case SnapshotIdRole:
        return snapshot.id.text();
    case OriginRole:
        return int(originOf(snapshot));
    case ExpiryMsRole: {
        const std::optional<qint64> left = msToExpiry(snapshot, m_clock.now());
        return left ? QVariant(*left) : QVariant();
    }
    case ColourRole:
        return colourOf(snapshot, column);
    case TypeNameRole:
        return snapshot.type ? QString(containerTypeInfo(*snapshot.type).wireName)
                             : snapshot.typeName;
    case OriginNameRole:
        return originName(originOf(snapshot));
    case AccountRole:
        return snapshot.account;
    case ScopeIdsRole: {
        QStringList ids;
        for (const SubscriptionId &id : snapshot.applyScope)
            ids += id.text();
        return ids;
    }
    default:
        return {};
    }
}

QString SnapshotsModel::displayText(int row, int column) const
{
    const Snapshot &snapshot = m_rows.at(row);
    switch (column) {
    case TypeColumn:
        return snapshotTypeText(snapshot);
    case IdColumn:
        return snapshot.id.text();
    case OriginColumn:
        switch (originOf(snapshot)) {
        case SnapshotOrigin::TakenHere:
            return tr("Taken here");
        case SnapshotOrigin::OfferedHere:
            return tr("Offered to this resource");
        case SnapshotOrigin::Unknown:
            return tr("Not known");
        }
        return {};
    case TakenByColumn: {
        const std::optional<Connection> taker = takerOf(snapshot);
        return taker ? taker->name : resourceNameOfAccount(snapshot.account);
    }
    case ApplyScopeColumn:
        return scopeText(snapshot);
    case UserDataColumn:
        return snapshot.userData;
    case CreatedColumn:
        return localTimeText(snapshot.createdTime);
    case ExpiresInColumn:
        return timeLeftText(msToExpiry(snapshot, m_clock.now()));
    case LastUpdateColumn:
        return localTimeText(snapshot.lastUpdateTime);
    default:
        return {};
    }
}

QString SnapshotsModel::toolTipText(int row, int column) const
{
    const Snapshot &snapshot = m_rows.at(row);
    switch (column) {
    case TakenByColumn:
        return snapshot.account;
    case ApplyScopeColumn: {
        QStringList lines;
        for (const SubscriptionId &id : snapshot.applyScope) {
            const std::optional<Connection> known = m_connections.findBySubscription(id);
            lines +=
                known ? tr("%1: %2", "connection name: subscription id").arg(known->name, id.text())
                      : id.text();
        }
        return lines.join(u'\n');
    }
    case ExpiresInColumn:
        return snapshot.createdTime.isValid()
                   ? expiryText(msToExpiry(snapshot, m_clock.now())) + u'\n'
                         + tr("The service deletes it at %1.")
                               .arg(localTimeText(expiryOf(snapshot)))
                   : QString();
    default:
        return displayText(row, column);
    }
}

QVariant SnapshotsModel::rawValue(int row, int column) const
{
    const Snapshot &snapshot = m_rows.at(row);
    switch (column) {
    case OriginColumn:
        return int(originOf(snapshot));
    case CreatedColumn:
        return snapshot.createdTime;
    case ExpiresInColumn: // the instant, not what is left: sorting must not depend on now
        return expiryOf(snapshot);
    case LastUpdateColumn:
        return snapshot.lastUpdateTime;
    default:
        return displayText(row, column);
    }
}

QVariant SnapshotsModel::colourOf(const Snapshot &snapshot, int column) const
{
    std::optional<Connection> behind;
    if (column == TakenByColumn)
        behind = takerOf(snapshot);
    else if (column == ApplyScopeColumn && !snapshot.applyScope.isEmpty())
        behind = m_connections.findBySubscription(snapshot.applyScope.first());
    return behind ? QVariant(behind->colour) : QVariant();
}

std::optional<Connection> SnapshotsModel::takerOf(const Snapshot &snapshot) const
{
    // Several connections may share a subscription: ours comes first where we know better.
    if (originOf(snapshot) == SnapshotOrigin::TakenHere)
        return m_connections.find(m_connection);
    return m_connections.findBySubscription(subscriptionOfAccount(snapshot.account));
}

QString SnapshotsModel::scopeText(const Snapshot &snapshot) const
{
    QStringList names;
    for (const SubscriptionId &id : snapshot.applyScope) {
        const std::optional<Connection> known = m_connections.findBySubscription(id);
        names += known ? known->name : id.text();
    }
    return names.join(tr(", ", "between names in a list"));
}

QString SnapshotsModel::headerText(int column) const
{
    switch (column) {
    case TypeColumn:
        return tr("Type");
    case IdColumn:
        return tr("Snapshot id");
    case OriginColumn:
        return tr("Origin");
    case TakenByColumn:
        return tr("Taken by");
    case ApplyScopeColumn:
        return tr("Apply scope");
    case UserDataColumn:
        return tr("User data");
    case CreatedColumn:
        return tr("Created");
    case ExpiresInColumn:
        return tr("Expires in");
    case LastUpdateColumn:
        return tr("Last update");
    default:
        return {};
    }
}

} // namespace ff
