// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "models/connections/connection.h"
#include "models/connections/connectionstreemodel.h"
#include "ui/shell/consoleservices.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QTreeView;

namespace ff {

class ConsoleActions;
class ListStateView;

/// The left pane: all connections as a tree with what each of them holds, and the actions that
/// belong to them. Asks the service for nothing.
class ConnectionsPane : public QWidget
{
    Q_OBJECT
public:
    /// The node that is looked at.
    struct Place
    {
        ConnectionId connection; ///< empty: all of them, or none
        ConnectionsTreeModel::Node node{ConnectionsTreeModel::NodeKind::Connection};
        bool isValid = false; ///< false: there is no connection at all
        [[nodiscard]] bool isAll() const { return isValid && connection.isEmpty(); }
    };

    ConnectionsPane(const ConsoleServices &services, const ConsoleActions &actions,
                    QWidget *parent = nullptr);

    [[nodiscard]] Place place() const;
    [[nodiscard]] ConnectionId current() const { return place().connection; }
    /// Selects the connection, unless it or what is below it is selected already.
    void setCurrent(const ConnectionId &id);
    /// Selects a node; false when there is no such node now.
    bool setPlace(const ConnectionId &id, const ConnectionsTreeModel::Node &node);

    /// The same without unfolding the tree: a folded connection is selected itself.
    void showPlace(const ConnectionId &id, const ConnectionsTreeModel::Node &node);

    [[nodiscard]] QByteArray saveState() const; ///< what is expanded, and the current node
    /// Nodes of connections that are not there yet (the sandbox's) are selected and expanded when
    /// they come.
    void restoreState(const QByteArray &state);
    [[nodiscard]] bool isRestored() const { return m_isRestored; } ///< that node is there again

Q_SIGNALS:
    /// Another node is current; not for changes of a connection's settings.
    void placeChanged();
    /// The current node was clicked once more: its page is wanted.
    void placeClicked();

private:
    struct Key
    {
        ConnectionId connection;
        int kind = 0;
        int type = -1;
        friend bool operator==(const Key &, const Key &) = default;
    };
    void buildTree();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFooter();
    void follow();
    void followRows();
    void followUnlocking();
    void showMenu(const QPoint &position);
    [[nodiscard]] Key keyOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Key &key) const;

    ConsoleServices m_services;
    const ConsoleActions &m_actions;
    ConnectionsTreeModel m_model;
    QTreeView *m_tree;
    ListStateView *m_states = nullptr;
    std::optional<Key> m_told; ///< last one announced
    std::optional<Key> m_wanted; ///< to be current when it comes
    QList<ConnectionId> m_wantedOpen; ///< to be expanded when they come
    bool m_isRestored = false;
    QTimer m_tick; ///< while something is unlocked: its remaining time is shown
};

} // namespace ff
