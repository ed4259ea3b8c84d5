// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environmentbadge.h"

#include "ui/shell/svgicon.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QPainter>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeIcon = 14;
constexpr int longestText = 160; // an own word is as long as its author likes

QString shownText(const EnvironmentLook &look, const QFont &font)
{
    return QFontMetrics(font).elidedText(look.text, Qt::ElideRight, longestText);
}

QFont badgeFont(const QFont &from)
{
    return strongFont(captionFont(from));
}

} // namespace

EnvironmentLook environmentLook(const EnvironmentLabel &label)
{
    switch (label.kind) {
    case EnvironmentLabel::Kind::None:
        break;
    case EnvironmentLabel::Kind::Production:
        return {label.text(), u"shield"_s, Theme::Tone::Bad};
    case EnvironmentLabel::Kind::Staging:
        return {label.text(), u"stage"_s, Theme::Tone::Warning};
    case EnvironmentLabel::Kind::Test:
        return {label.text(), u"sandbox"_s, Theme::Tone::Accent};
    case EnvironmentLabel::Kind::Custom:
        return {label.text(), u"label"_s, Theme::Tone::Neutral};
    }
    return {};
}

QIcon environmentIcon(const EnvironmentLabel &label)
{
    const EnvironmentLook look = environmentLook(label);
    return look.text.isEmpty() ? QIcon() : svgIcon(look.icon, look.tone);
}

QSize environmentBadgeSize(const EnvironmentLabel &label, const QFont &font)
{
    const EnvironmentLook look = environmentLook(label);
    if (look.text.isEmpty())
        return {};
    const QFont small = badgeFont(font);
    const QFontMetrics metrics(small);
    return {metrics.horizontalAdvance(shownText(look, small)) + badgeIcon + 5 + 2 * metrics::unit,
            qMax(metrics.height(), badgeIcon) + 4};
}

void paintEnvironmentBadge(QPainter *painter, const QRect &rect, const EnvironmentLabel &label,
                           const QFont &font, const QPalette &palette)
{
    const EnvironmentLook look = environmentLook(label);
    if (look.text.isEmpty())
        return;
    const Tokens::Pair &colours = tokensFor(palette).tone(look.tone);
    const QFont small = badgeFont(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.background);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QRect icon(rect.x() + metrics::unit - 1, rect.y() + (rect.height() - badgeIcon) / 2,
                     badgeIcon, badgeIcon);
    environmentIcon(label).paint(painter, icon);
    painter->setPen(colours.foreground);
    painter->setFont(small);
    const QRect room = rect.adjusted(icon.right() + 5 - rect.x(), 0, 0, 0);
    const int widest = qMin(room.width() - metrics::unit / 2, longestText);
    if (widest > 2 * metrics::unit) // else the icon and the colour must do
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(look.text, Qt::ElideRight, widest));
    painter->restore();
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"environmentBadge"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void EnvironmentBadge::setLabel(const EnvironmentLabel &label)
{
    m_label = label;
    const EnvironmentLook look = environmentLook(label);
    setAccessibleName(look.text);
    setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return environmentBadgeSize(m_label, font());
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEnvironmentBadge(&painter, rect(), m_label, font(), palette());
}

ConnectionLine::ConnectionLine(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_name(new QLabel(this))
    , m_badge(new EnvironmentBadge(this))
{
    setObjectName(u"connectionLine"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(u"connectionLineNameLabel"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(strongFont(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::unit);
    row->addWidget(m_dot);
    row->addWidget(m_name);
    row->addWidget(m_badge);
    row->addStretch(1);
}

ConnectionLine::ConnectionLine(const Connection &connection, QWidget *parent)
    : ConnectionLine(parent)
{
    setConnection(connection);
}

void ConnectionLine::setConnection(const Connection &connection)
{
    m_dot->setPixmap(
        Theme::connectionDot(connection.colour)
            .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    m_name->setText(connection.name);
    m_badge->setLabel(connection.label);
    const QString label = connection.label.text();
    //: A connection's name and its label: "East, Production".
    setAccessibleName(label.isEmpty() ? connection.name : tr("%1, %2").arg(connection.name, label));
}

} // namespace ff
