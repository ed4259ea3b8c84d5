// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionsmodel.h"

#include "models/connections/connectionstore.h"
#include "models/mergerows.h"
#include "models/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace ff {

ConnectionsModel::ConnectionsModel(ConnectionStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_rows(store.connections())
{
    connect(&store, &ConnectionStore::added, this, &ConnectionsModel::follow);
    connect(&store, &ConnectionStore::changed, this, &ConnectionsModel::follow);
    connect(&store, &ConnectionStore::removed, this, &ConnectionsModel::follow);
}

void ConnectionsModel::follow()
{
    const RowEdits edits{
        [this](int first, int last) { beginRemoveRows({}, first, last); },
        [this] { endRemoveRows(); },
        [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); },
        [this](int first, int last) { beginInsertRows({}, first, last); },
        [this] { endInsertRows(); },
    };
    mergeRows(
        m_rows, 0, int(m_rows.size()), m_store.connections(),
        [](const Connection &connection) { return connection.id; }, edits);
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Connection &connection = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connection.name;
    case Qt::AccessibleTextRole:
        return connection.isSandbox ? tr("%1, sandbox").arg(connection.name) : connection.name;
    case Qt::ToolTipRole: {
        QStringList lines{connection.endpoint.text()};
        lines += connection.subscription.isEmpty()
                     ? tr("No subscription id: snapshots cannot be offered to it.")
                     : tr("Subscription %1").arg(connection.subscription.text());
        if (connection.isSandbox)
            lines += tr("Sandbox");
        return plainToolTip(lines.join(u'\n'));
    }
    case ConnectionIdRole:
        return QVariant::fromValue(connection.id);
    case SubscriptionRole:
        return connection.subscription.text();
    case EndpointRole:
        return connection.endpoint.text();
    case ColourRole:
        return connection.colour;
    case SandboxRole:
        return connection.isSandbox;
    case ConnectionRole:
        return QVariant::fromValue(connection);
    default:
        return {};
    }
}

QModelIndex ConnectionsModel::indexOf(const ConnectionId &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == id)
            return index(row);
    }
    return {};
}

} // namespace ff
