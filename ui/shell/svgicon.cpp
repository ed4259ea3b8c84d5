// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/svgicon.h"

#include "ui/shell/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logGui, "face.gui")
}

QIcon svgIcon(const QString &name, std::optional<Theme::Tone> tone)
{
    QFile file(u":/faceferry/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logGui) << "No icon named" << name;
        return {};
    }
    return QIcon(new SvgIcon(name, file.readAll(), tone));
}

SvgIcon::SvgIcon(QString name, QByteArray svg, std::optional<Theme::Tone> tone)
    : m_name(std::move(name))
    , m_svg(std::move(svg))
    , m_tone(tone)
{ }

QColor SvgIcon::colour(QIcon::Mode mode) const
{
    const Tokens &tokens = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.disabled;
    return m_tone ? tokens.tone(*m_tone).foreground : tokens.text;
}

void SvgIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    // The painter's own scale, since the icon's box is in its coordinates.
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    QPixmap image = pixmap(QSize(side, side) * scale, mode, state);
    image.setDevicePixelRatio(scale);
    const QPoint corner(rect.x() + (rect.width() - side) / 2,
                        rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, image);
}

QPixmap SvgIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (size.isEmpty() || m_svg.isEmpty())
        return {};
    const QString tint = colour(mode).name();
    const QString key =
        u"faceferry/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(tint);
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    QByteArray tinted = m_svg;
    tinted.replace("currentColor", tint.toLatin1());
    QSvgRenderer renderer(tinted);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    image = QPixmap(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (mode == QIcon::Disabled && !m_svg.contains("currentColor"))
        painter.setOpacity(0.4);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, image);
    return image;
}

QIconEngine *SvgIcon::clone() const
{
    return new SvgIcon(m_name, m_svg, m_tone);
}

void DotIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal side = qMin(rect.width(), rect.height()) * 0.625;
    QRectF dot(0, 0, side, side);
    dot.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colour);
    if (mode == QIcon::Disabled)
        painter->setOpacity(0.4);
    painter->drawEllipse(dot);
    painter->restore();
}

QPixmap DotIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap image(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return image;
}

} // namespace ff
