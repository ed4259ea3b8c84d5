// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectiondelegate.h"

#include "client/facetypes.h"
#include "models/clock.h"
#include "models/connections/connectionstreemodel.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QUrl>

namespace ff {

using namespace Qt::StringLiterals;
using NodeKind = ConnectionsTreeModel::NodeKind;

namespace {

constexpr int connectionHeight = 56;
constexpr int allHeight = 40;
constexpr int nodeHeight = 30;
constexpr int narrowestHost = 40; // less of it tells nothing; the tooltip has it in full

QString hostOf(const Connection &connection)
{
    const QUrl url = connection.endpoint.url();
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

NodeKind kindOf(const QModelIndex &index)
{
    return NodeKind(index.data(ConnectionsTreeModel::NodeKindRole).toInt());
}

QString iconOf(const QModelIndex &index)
{
    if (kindOf(index) == NodeKind::AllConnections)
        return u"allconnections"_s;
    if (kindOf(index) == NodeKind::Snapshots)
        return u"snapshot"_s;
    switch (index.data(ConnectionsTreeModel::ContainerTypeRole).value<ContainerType>()) {
    case ContainerType::FaceList:
        return u"facelist"_s;
    case ContainerType::LargeFaceList:
        return u"largefacelist"_s;
    case ContainerType::PersonGroup:
        return u"persongroup"_s;
    case ContainerType::LargePersonGroup:
        break;
    }
    return u"largepersongroup"_s;
}

void drawText(QPainter *painter, const QRect &space, const QString &text, const QFont &font,
              const QColor &colour, Qt::TextElideMode elide)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, elide, space.width()));
}

QRect drawWord(QPainter *painter, const QRect &space, const QString &text,
               const Tokens::Pair &colours, const QFont &font)
{
    const QFontMetrics metrics(font);
    QRect badge(0, 0, metrics.horizontalAdvance(text) + 2 * metrics::unit, metrics.height() + 2);
    badge.moveRight(space.right());
    badge.moveTop(space.center().y() - badge.height() / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.background);
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(colours.foreground);
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, text);
    return space.adjusted(0, 0, -badge.width() - metrics::unit / 2, 0);
}

QRect drawSign(QPainter *painter, const QRect &space, const QIcon &icon)
{
    QRect sign(0, 0, metrics::smallIcon, metrics::smallIcon);
    sign.moveCenter({space.right() - metrics::smallIcon / 2, space.center().y()});
    icon.paint(painter, sign);
    return space.adjusted(0, 0, -metrics::smallIcon - metrics::unit / 2, 0);
}

void drawArrow(QPainter *painter, const QStyleOptionViewItem &option, const QColor &colour)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const QPointF centre(option.rect.x() - 6, option.rect.center().y() + 0.5);
    QPolygonF arrow;
    if (option.state & QStyle::State_Open)
        arrow << centre + QPointF(-3.5, -1.8) << centre + QPointF(0, 1.8)
              << centre + QPointF(3.5, -1.8);
    else
        arrow << centre + QPointF(-1.8, -3.5) << centre + QPointF(1.8, 0)
              << centre + QPointF(-1.8, 3.5);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(arrow);
}

} // namespace

ConnectionDelegate::ConnectionDelegate(const Theme &theme, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
{ }

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case NodeKind::Connection:
        return {160, connectionHeight};
    case NodeKind::AllConnections:
        return {160, allHeight};
    case NodeKind::Containers:
    case NodeKind::Snapshots:
        break;
    }
    return {120, nodeHeight};
}

QString ConnectionDelegate::remainingText(const QDateTime &until, const QDateTime &now)
{
    const qint64 seconds = (now.msecsTo(until) + 999) / 1000;
    if (!until.isValid() || seconds <= 0)
        return {};
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

ConnectionDelegate::Lines ConnectionDelegate::lines(const QRect &first, const QRect &second,
                                                    int nameWidth, const QSize &badge)
{
    if (badge.isEmpty())
        return {first, {}, second};
    Lines lines{first, QRect(QPoint(), badge), second};
    constexpr int gap = metrics::unit / 2;
    const bool fitsBeside = nameWidth + gap + badge.width() <= first.width();
    const QRect &line = fitsBeside ? first : second;
    lines.badge.setWidth(qMin(badge.width(), line.width()));
    lines.badge.moveRight(line.right());
    lines.badge.moveTop(line.center().y() - badge.height() / 2);
    (fitsBeside ? lines.name : lines.host).setRight(lines.badge.left() - gap);
    return lines;
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(painter, option);
    if (kindOf(index) == NodeKind::Connection)
        paintConnection(painter, option, index);
    else
        paintNode(painter, option, index);
    painter->restore();
}

// The whole row, from the pane's edge: the arrow lies on it too.
void ConnectionDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tokens &t = tokensFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    QRect row = option.rect.adjusted(0, 1, -metrics::unit, -1);
    row.setLeft(metrics::unit);
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(!selected                             ? t.hover
                          : option.state & QStyle::State_Active ? t.selection
                                                                : t.inactiveSelection);
        painter->drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if (selected) {
        const int inset = row.height() / 4;
        painter->setBrush(t.accent);
        painter->drawRoundedRect(QRectF(row.x(), row.y() + inset, 3, row.height() - 2 * inset), 1.5,
                                 1.5);
    }
    drawArrow(painter, option, t.secondary);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.initFrom(option.widget);
        focus.rect = row;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QRect ConnectionDelegate::paintLock(QPainter *painter, const QRect &space, const QFont &font,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (!index.data(ConnectionsTreeModel::ReadOnlyRole).toBool())
        return space;
    const QDateTime until = index.data(ConnectionsTreeModel::UnlockedUntilRole).toDateTime();
    const QString remaining = remainingText(until, m_clock.now());
    if (remaining.isEmpty())
        return drawSign(painter, space, m_theme.icon(u"lock"_s, Theme::Tone::Neutral));
    const QRect left = drawSign(painter, space, m_theme.icon(u"unlock"_s, Theme::Tone::Warning));
    const int width = QFontMetrics(font).horizontalAdvance(remaining) + 2;
    QRect time = left;
    time.setLeft(left.right() - width);
    drawText(painter, time, remaining, font,
             tokensFor(option.palette).tone(Theme::Tone::Warning).foreground, Qt::ElideNone);
    return left.adjusted(0, 0, -width - metrics::unit / 2, 0);
}

void ConnectionDelegate::paintConnection(QPainter *painter, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const Tokens &t = tokensFor(option.palette);
    const auto connection = index.data(ConnectionsTreeModel::ConnectionRole).value<Connection>();
    const QFont strong = strongFont(option.font);
    const QFont caption = captionFont(option.font);
    QRect inner = option.rect.adjusted(2, 7, -2 * metrics::unit, -7);
    const QRect dot(inner.x(), inner.y(), metrics::smallIcon, inner.height() / 2);
    Theme::connectionDot(connection.colour).paint(painter, dot);
    inner.setLeft(inner.x() + metrics::smallIcon + metrics::unit / 2);

    QRect first = inner;
    first.setHeight(inner.height() / 2);
    QRect second = inner;
    second.setTop(first.bottom() + 1);
    second = paintLock(painter, second, caption, option, index);
    if (connection.isSandbox)
        second = drawWord(painter, second, tr("Sandbox"), t.tone(Theme::Tone::Accent), caption);
    if (connection.subscription.isEmpty())
        second = drawSign(painter, second, m_theme.icon(u"warning"_s, Theme::Tone::Warning));
    const QString name = index.data().toString();
    const Lines at = lines(first, second, QFontMetrics(strong).horizontalAdvance(name),
                           environmentBadgeSize(connection.label, option.font));
    if (!at.badge.isEmpty())
        paintEnvironmentBadge(painter, at.badge, connection.label, option.font, option.palette);
    drawText(painter, at.name, name, strong, t.text, Qt::ElideRight);
    if (at.host.width() >= narrowestHost)
        drawText(painter, at.host, hostOf(connection), caption, t.secondary, Qt::ElideMiddle);
}

void ConnectionDelegate::paintNode(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &t = tokensFor(option.palette);
    const bool isAll = kindOf(index) == NodeKind::AllConnections;
    const bool isUnavailable =
        !index.data(ConnectionsTreeModel::UnavailableRole).toString().isEmpty();
    const QRect space = option.rect.adjusted(2, 0, -2 * metrics::unit, 0);
    const QRect icon(space.x(), space.center().y() - metrics::smallIcon / 2 + 1, metrics::smallIcon,
                     metrics::smallIcon);
    m_theme.icon(iconOf(index), Theme::Tone::Neutral)
        .paint(painter, icon, Qt::AlignCenter, isUnavailable ? QIcon::Disabled : QIcon::Normal);
    drawText(painter, space.adjusted(metrics::smallIcon + metrics::unit * 3 / 4, 0, 0, 0),
             index.data().toString(), isAll ? strongFont(option.font) : option.font,
             isUnavailable ? t.disabled : t.text, Qt::ElideRight);
}

} // namespace ff
