// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectioncell.h"

#include "models/connections/connectionstore.h"
#include "models/overviewmodel.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QPainter>

namespace ff {

ConnectionCell::ConnectionCell(const ConnectionStore &connections, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_connections(connections)
{ }

void ConnectionCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto connection =
        m_connections.find(index.data(OverviewModel::ConnectionIdRole).value<ConnectionId>());
    if (!connection) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.icon = Theme::connectionDot(connection->colour);
    cell.features |= QStyleOptionViewItem::HasDecoration;
    cell.decorationSize = {metrics::smallIcon, metrics::smallIcon};
    const QFont small = captionFont(option.font);
    const QSize badge = environmentBadgeSize(connection->label, small);
    // The name gives way to the label, never the other way: the label is what must be seen.
    const int taken = badge.isEmpty() ? 0 : badge.width() + 2 * metrics::unit;
    const int room = option.rect.width() - taken - metrics::smallIcon - 3 * metrics::unit;
    cell.text = cell.fontMetrics.elidedText(singleLine(connection->name, 100), Qt::ElideRight,
                                            qMax(0, room));
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (badge.isEmpty())
        return;
    QRect at(QPoint(), badge);
    at.moveCenter(option.rect.center());
    at.moveRight(option.rect.right() - metrics::unit);
    paintEnvironmentBadge(painter, at, connection->label, small, option.palette);
}

} // namespace ff
