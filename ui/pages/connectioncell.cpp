// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectioncell.h"

#include "models/connections/connectionstore.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QPainter>

namespace ff {

namespace {
constexpr int gap = metrics::unit; // between name and label
constexpr int textStart = metrics::smallIcon + 2 * metrics::unit - 2; // as the style has it
} // namespace

ConnectionCell::ConnectionCell(const ConnectionStore &connections, int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_connections(connections)
    , m_role(role)
{ }

std::optional<Connection> ConnectionCell::connectionOf(const QModelIndex &index) const
{
    return m_connections.find(index.data(m_role).value<ConnectionId>());
}

QSize ConnectionCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto connection = connectionOf(index);
    const QSize badge =
        connection ? environmentBadgeSize(connection->label, captionFont(option.font)) : QSize();
    if (!badge.isEmpty())
        size.rwidth() += badge.width() + gap + metrics::unit;
    return size;
}

void ConnectionCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto connection = connectionOf(index);
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
    QSize badge = environmentBadgeSize(connection->label, small);
    // The name comes first; what is left is the label's, whose icon and colour always stay.
    constexpr int narrowestBadge = metrics::smallIcon + 2 * metrics::unit;
    const QString name = singleLine(connection->name, 100);
    // A width that is just enough is too little once fractions are rounded.
    int nameWidth = cell.fontMetrics.horizontalAdvance(name) + 2;
    const int room = option.rect.width() - textStart - metrics::unit;
    if (!badge.isEmpty()) {
        badge.setWidth(qMin(badge.width(), qMax(narrowestBadge, room - gap - nameWidth)));
        nameWidth = qMin(nameWidth, room - gap - badge.width());
    }
    cell.text = cell.fontMetrics.elidedText(name, Qt::ElideRight, qBound(0, nameWidth, room));
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (badge.isEmpty())
        return;
    QRect at(QPoint(), badge);
    at.moveCenter(option.rect.center());
    at.moveLeft(option.rect.left() + textStart + qMax(0, nameWidth) + gap);
    paintEnvironmentBadge(painter, at, connection->label, small, option.palette);
}

} // namespace ff
