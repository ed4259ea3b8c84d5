// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace ff {

class CapabilityBook;
class ConnectionStore;
class WriteGuard;

/// The console's navigation: "All connections" (only when there are two or more), then each
/// connection; below each of them face lists, large face lists, person groups, large person groups
/// and snapshots. Shows what is known and asks the service for nothing. Follows the store by
/// inserting, removing and changing rows, so that expanded and selected nodes stay. GUI thread.
class ConnectionsTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class NodeKind {
        AllConnections, ///< every connection; no ConnectionId
        Connection,
        Containers, ///< of the type in ContainerTypeRole
        Snapshots
    };
    enum Role {
        NodeKindRole = Qt::UserRole + 1, ///< int(NodeKind)
        ConnectionIdRole, ///< ff::ConnectionId; empty below "All connections" and for itself
        ContainerTypeRole, ///< ff::ContainerType; invalid unless NodeKind::Containers
        ConnectionRole, ///< ff::Connection; invalid below "All connections"
        ColourRole, ///< QColor of the connection, also for the nodes below it
        SandboxRole, ///< bool
        LabelRole, ///< QString: EnvironmentLabel::text(), may be empty
        LabelKindRole, ///< int(EnvironmentLabel::Kind)
        ReadOnlyRole, ///< bool: the connection is read-only, unlocked or not
        UnlockedUntilRole, ///< QDateTime UTC; invalid unless it is unlocked now
        UnavailableRole ///< QString: why a Snapshots node has nothing; empty: has, or not known
    };
    /// Names a node without an index: what a view keeps over restarts.
    struct Node
    {
        NodeKind kind = NodeKind::AllConnections;
        std::optional<ContainerType> type = {}; ///< NodeKind::Containers only
    };

    ConnectionsTreeModel(ConnectionStore &connections, WriteGuard &guard,
                         CapabilityBook &capabilities, QObject *parent = nullptr);
    ~ConnectionsTreeModel() override;

    /// An empty id means "All connections" and what is below it. Invalid when there is no such
    /// node now.
    [[nodiscard]] QModelIndex indexOf(const ConnectionId &id, const Node &node) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A node of the first level. Its address is the internal pointer of its children.
    struct Branch
    {
        std::optional<Connection> connection; ///< nothing: "All connections"
    };

    void follow();
    void insertBranch(int row, const std::optional<Connection> &connection);
    void removeBranch(int row);
    void touch(int row);
    [[nodiscard]] int rowOf(const Branch *branch) const;
    [[nodiscard]] int rowOf(const ConnectionId &id) const;
    [[nodiscard]] bool hasAllNode() const;
    [[nodiscard]] QVariant branchData(const Branch &branch, int role) const;
    [[nodiscard]] QVariant childData(const Branch &branch, int row, int role) const;
    /// What a connection's node and the nodes below it share.
    [[nodiscard]] QVariant connectionData(const Branch &branch, int role) const;
    [[nodiscard]] QString spokenText(const Connection &connection) const;
    [[nodiscard]] QString toolTip(const Connection &connection) const;
    [[nodiscard]] QString whyNoSnapshots(const Branch &branch) const;

    ConnectionStore &m_connections;
    WriteGuard &m_guard;
    CapabilityBook &m_capabilities;
    // A copy: the store has changed already when it tells, and a model must announce before.
    std::vector<std::unique_ptr<Branch>> m_branches;
};

} // namespace ff
