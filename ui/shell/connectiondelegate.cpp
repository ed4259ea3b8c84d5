// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectiondelegate.h"

#include "models/connections/connectionsmodel.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QUrl>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 56;

QString hostOf(const QModelIndex &index)
{
    const QUrl url(index.data(ConnectionsModel::EndpointRole).toString());
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

// Draws the badge at the right end of `space`; returns what is left of it.
QRect drawBadge(QPainter *painter, const QRect &space, const QString &text,
                const Tokens::Pair &colours, const QFont &font)
{
    const QFontMetrics metrics(font);
    QRect badge(0, 0, metrics.horizontalAdvance(text) + 2 * metrics::unit, metrics.height() + 4);
    badge.moveRight(space.right());
    badge.moveTop(space.top() + (space.height() - badge.height()) / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.background);
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(colours.foreground);
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, text);
    return space.adjusted(0, 0, -badge.width() - metrics::unit, 0);
}

} // namespace

ConnectionDelegate::ConnectionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &t = tokensFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(metrics::unit, 2, -metrics::unit, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(!selected                             ? t.hover
                          : option.state & QStyle::State_Active ? t.selection
                                                                : t.inactiveSelection);
        painter->drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if (selected) {
        painter->setBrush(t.accent);
        painter->drawRoundedRect(QRectF(row.x(), row.y() + 14, 3, row.height() - 28), 1.5, 1.5);
    }

    QRect inner = row.adjusted(metrics::unit, 6, -metrics::unit, -6);
    const auto colour = index.data(ConnectionsModel::ColourRole).value<QColor>();
    const QFont strong = strongFont(option.font);
    const QFont caption = captionFont(option.font);
    const QRect dot(inner.x(), inner.y(), metrics::smallIcon, inner.height() / 2);
    Theme::connectionDot(colour).paint(painter, dot);
    inner.setLeft(inner.x() + metrics::smallIcon + metrics::unit);

    QRect first = inner;
    first.setHeight(inner.height() / 2);
    QRect second = inner;
    second.setTop(first.bottom() + 1);
    if (index.data(ConnectionsModel::SandboxRole).toBool())
        first = drawBadge(painter, first, tr("Sandbox"), t.tone(Theme::Tone::Accent), caption);
    if (index.data(ConnectionsModel::SubscriptionRole).toString().isEmpty()) {
        QRect sign(0, 0, metrics::smallIcon, metrics::smallIcon);
        sign.moveCenter({second.right() - metrics::unit, second.center().y()});
        m_theme.icon(u"warning"_s, Theme::Tone::Warning).paint(painter, sign);
        second.setRight(sign.left() - metrics::unit / 2);
    }
    painter->setFont(strong);
    painter->setPen(t.text);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(caption);
    painter->setPen(t.secondary);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(caption).elidedText(hostOf(index), Qt::ElideMiddle, second.width()));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.initFrom(option.widget);
        focus.rect = row;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace ff
