// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QStyledItemDelegate>

#include <optional>

namespace ff {

class ConnectionStore;

/// The cell that names a row's connection: colour dot, name, and the label as a badge. A cell
/// without a known connection is painted as any other.
class ConnectionCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `role`: the model's role with the ConnectionId.
    ConnectionCell(const ConnectionStore &connections, int role, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] std::optional<Connection> connectionOf(const QModelIndex &index) const;

    const ConnectionStore &m_connections;
    int m_role;
};

} // namespace ff
