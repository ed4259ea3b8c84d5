// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ff {

class ConnectionStore;

/// The cell that names a row's connection: colour dot, name, and the label as a badge. For models
/// that have OverviewModel::ConnectionIdRole.
class ConnectionCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConnectionCell(const ConnectionStore &connections, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const ConnectionStore &m_connections;
};

} // namespace ff
