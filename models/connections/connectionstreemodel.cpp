// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstreemodel.h"

#include "models/connections/capabilitybook.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/plaintooltip.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// The container types in their own order, then the snapshots.
constexpr int snapshotsRow = int(allContainerTypes.size());
constexpr int childRows = snapshotsRow + 1;
/// From here on there is something to tell apart.
constexpr int connectionsForAllNode = 2;

QString childName(int row)
{
    if (row == snapshotsRow)
        return ConnectionsTreeModel::tr("Snapshots");
    switch (allContainerTypes[size_t(row)]) {
    case ContainerType::FaceList:
        return ConnectionsTreeModel::tr("Face lists");
    case ContainerType::LargeFaceList:
        return ConnectionsTreeModel::tr("Large face lists");
    case ContainerType::PersonGroup:
        return ConnectionsTreeModel::tr("Person groups");
    case ContainerType::LargePersonGroup:
        return ConnectionsTreeModel::tr("Large person groups");
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionsTreeModel::ConnectionsTreeModel(ConnectionStore &connections, WriteGuard &guard,
                                           CapabilityBook &capabilities, QObject *parent)
    : QAbstractItemModel(parent)
    , m_connections(connections)
    , m_guard(guard)
    , m_capabilities(capabilities)
{
    connect(&connections, &ConnectionStore::added, this, &ConnectionsTreeModel::follow);
    connect(&connections, &ConnectionStore::changed, this, &ConnectionsTreeModel::follow);
    connect(&connections, &ConnectionStore::removed, this, &ConnectionsTreeModel::follow);
    connect(&guard, &WriteGuard::changed, this,
            [this](const ConnectionId &id) { touch(rowOf(id)); });
    connect(&capabilities, &CapabilityBook::changed, this,
            [this](const ConnectionId &id) { touch(rowOf(id)); });
    follow();
}

ConnectionsTreeModel::~ConnectionsTreeModel() = default;

/// Makes the branches equal to the store, whatever happened since the last look: a slot of
/// somebody else's may have changed it again before we heard of the first change. The store only
/// ever inserts, so that what stays keeps its order.
void ConnectionsTreeModel::follow()
{
    for (int row = int(m_branches.size()) - 1; row >= 0; --row) {
        const Branch &branch = *m_branches[size_t(row)];
        if (branch.connection && !m_connections.find(branch.connection->id))
            removeBranch(row);
    }
    const QList<Connection> wanted = m_connections.connections();
    const bool wantsAllNode = wanted.size() >= connectionsForAllNode;
    if (hasAllNode() && !wantsAllNode)
        removeBranch(0);
    else if (!hasAllNode() && wantsAllNode)
        insertBranch(0, std::nullopt);
    int row = wantsAllNode ? 1 : 0;
    for (const Connection &connection : wanted) {
        if (row >= int(m_branches.size())
            || !(m_branches[size_t(row)]->connection->id == connection.id)) {
            insertBranch(row, connection);
        } else if (!(*m_branches[size_t(row)]->connection == connection)) {
            m_branches[size_t(row)]->connection = connection;
            touch(row);
        }
        ++row;
    }
}

void ConnectionsTreeModel::insertBranch(int row, const std::optional<Connection> &connection)
{
    beginInsertRows({}, row, row);
    m_branches.insert(m_branches.begin() + row, std::make_unique<Branch>(Branch{connection}));
    endInsertRows();
}

void ConnectionsTreeModel::removeBranch(int row)
{
    beginRemoveRows({}, row, row);
    // It lives until everybody has let go of its children's indexes.
    const std::unique_ptr<Branch> gone = std::move(m_branches[size_t(row)]);
    m_branches.erase(m_branches.begin() + row);
    endRemoveRows();
}

void ConnectionsTreeModel::touch(int row)
{
    if (row < 0)
        return;
    const QModelIndex branch = index(row, 0);
    Q_EMIT dataChanged(branch, branch);
    Q_EMIT dataChanged(index(0, 0, branch), index(childRows - 1, 0, branch));
}

bool ConnectionsTreeModel::hasAllNode() const
{
    return !m_branches.empty() && !m_branches.front()->connection;
}

int ConnectionsTreeModel::rowOf(const Branch *branch) const
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(),
                                    [branch](const auto &b) { return b.get() == branch; });
    return found == m_branches.end() ? -1 : int(found - m_branches.begin());
}

int ConnectionsTreeModel::rowOf(const ConnectionId &id) const
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(), [&id](const auto &b) {
        return b->connection ? b->connection->id == id : id.isEmpty();
    });
    return found == m_branches.end() ? -1 : int(found - m_branches.begin());
}

QModelIndex ConnectionsTreeModel::indexOf(const ConnectionId &id, const Node &node) const
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const QModelIndex branch = index(row, 0);
    switch (node.kind) {
    case NodeKind::AllConnections:
        return id.isEmpty() ? branch : QModelIndex();
    case NodeKind::Connection:
        return id.isEmpty() ? QModelIndex() : branch;
    case NodeKind::Snapshots:
        return index(snapshotsRow, 0, branch);
    case NodeKind::Containers:
        break;
    }
    const auto at = std::find(allContainerTypes.begin(), allContainerTypes.end(),
                              node.type.value_or(allContainerTypes.front()));
    return node.type ? index(int(at - allContainerTypes.begin()), 0, branch) : QModelIndex();
}

QModelIndex ConnectionsTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_branches[size_t(parent.row())].get());
}

QModelIndex ConnectionsTreeModel::parent(const QModelIndex &child) const
{
    const auto *const branch = static_cast<const Branch *>(child.constInternalPointer());
    if (!child.isValid() || !branch)
        return {};
    const int row = rowOf(branch);
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

int ConnectionsTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    return parent.column() == 0 && !parent.constInternalPointer() ? childRows : 0;
}

int ConnectionsTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant ConnectionsTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto *const branch = static_cast<const Branch *>(index.constInternalPointer()))
        return childData(*branch, index.row(), role);
    return branchData(*m_branches[size_t(index.row())], role);
}

QVariant ConnectionsTreeModel::branchData(const Branch &branch, int role) const
{
    switch (role) {
    case NodeKindRole:
        return int(branch.connection ? NodeKind::Connection : NodeKind::AllConnections);
    case Qt::DisplayRole:
        return branch.connection ? branch.connection->name : tr("All connections");
    case Qt::AccessibleTextRole:
        return branch.connection ? spokenText(*branch.connection) : tr("All connections");
    case Qt::ToolTipRole:
        return branch.connection ? plainToolTip(toolTip(*branch.connection)) : QVariant();
    default:
        return connectionData(branch, role);
    }
}

QVariant ConnectionsTreeModel::childData(const Branch &branch, int row, int role) const
{
    const bool isSnapshots = row == snapshotsRow;
    switch (role) {
    case NodeKindRole:
        return int(isSnapshots ? NodeKind::Snapshots : NodeKind::Containers);
    case Qt::DisplayRole:
        return childName(row);
    case Qt::AccessibleTextRole:
        return branch.connection ? tr("%1 of %2").arg(childName(row), branch.connection->name)
                                 : tr("%1 of all connections").arg(childName(row));
    case ContainerTypeRole:
        return isSnapshots ? QVariant() : QVariant::fromValue(allContainerTypes[size_t(row)]);
    case UnavailableRole:
        return isSnapshots ? whyNoSnapshots(branch) : QString();
    case Qt::ToolTipRole: {
        const QString why = isSnapshots ? whyNoSnapshots(branch) : QString();
        return why.isEmpty() ? QVariant() : QVariant(plainToolTip(why));
    }
    default:
        return connectionData(branch, role);
    }
}

QVariant ConnectionsTreeModel::connectionData(const Branch &branch, int role) const
{
    if (!branch.connection)
        return role == ConnectionIdRole ? QVariant::fromValue(ConnectionId()) : QVariant();
    const Connection &connection = *branch.connection;
    switch (role) {
    case ConnectionIdRole:
        return QVariant::fromValue(connection.id);
    case ConnectionRole:
        return QVariant::fromValue(connection);
    case ColourRole:
        return connection.colour;
    case SandboxRole:
        return connection.isSandbox;
    case LabelRole:
        return connection.label.text();
    case LabelKindRole:
        return int(connection.label.kind);
    case ReadOnlyRole:
        return connection.isReadOnly;
    case UnlockedUntilRole: {
        const QDateTime until = m_guard.unlockedUntil(connection.id);
        return until.isValid() ? QVariant(until) : QVariant();
    }
    default:
        return {};
    }
}

QString ConnectionsTreeModel::whyNoSnapshots(const Branch &branch) const
{
    return branch.connection ? m_capabilities.snapshots(branch.connection->id).reason : QString();
}

QString ConnectionsTreeModel::spokenText(const Connection &connection) const
{
    QStringList parts{connection.name};
    if (connection.isSandbox)
        parts += tr("sandbox");
    if (const QString label = connection.label.text(); !label.isEmpty())
        parts += label;
    if (connection.isReadOnly) {
        parts += m_guard.unlockedUntil(connection.id).isValid() ? tr("unlocked for writing")
                                                                : tr("read-only");
    }
    return parts.join(u", "_s);
}

QString ConnectionsTreeModel::toolTip(const Connection &connection) const
{
    QStringList lines{connection.name, connection.endpoint.text()};
    if (connection.isSandbox)
        lines += tr("Sandbox");
    if (const QString label = connection.label.text(); !label.isEmpty())
        lines += label;
    if (connection.isReadOnly) {
        const QDateTime until = m_guard.unlockedUntil(connection.id);
        lines +=
            until.isValid()
                ? tr("Unlocked for writing until %1.")
                      .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat))
                : tr("Read-only");
    }
    return lines.join(u'\n');
}

} // namespace ff
