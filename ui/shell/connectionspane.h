// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QWidget>

class QListView;

namespace ff {

class ConsoleActions;
class ListStateView;

/// The left pane: the connections, with the actions that belong to them.
class ConnectionsPane : public QWidget
{
    Q_OBJECT
public:
    ConnectionsPane(const ConsoleServices &services, const ConsoleActions &actions,
                    QWidget *parent = nullptr);

    [[nodiscard]] ConnectionId current() const; ///< empty: none
    void setCurrent(const ConnectionId &id);

Q_SIGNALS:
    void currentChanged(const ff::ConnectionId &id);

private:
    void buildList();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFooter();
    void follow();
    void showMenu(const QPoint &position);

    ConsoleServices m_services;
    const ConsoleActions &m_actions;
    QListView *m_list;
    ListStateView *m_states = nullptr;
    ConnectionId m_told; ///< last one announced
};

} // namespace ff
