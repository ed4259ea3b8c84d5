// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/strokes.h"

#include "ui/shell/tokens.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPolygonF>
#include <QStyle>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace ff::strokes {

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline,
         qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool lined = outline.isValid() && width > 0;
    painter->setBrush(fill);
    painter->setPen(lined ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = lined ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline,
         qreal width)
{
    box(painter, rect, fill, outline, width, metrics::radius);
}

void chevron(QPainter *painter, const QRectF &within, Qt::ArrowType to, const QColor &colour)
{
    static constexpr int turn[] = {0, 180, 0, 90, 270}; // by Qt::ArrowType; down is upright
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(within.center());
    painter->rotate(turn[to]);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter->restore();
}

bool isKeyboardFocus(const QStyleOption *option, const QWidget *widget)
{
    if (!(option->state & QStyle::State_HasFocus))
        return false;
    return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool isMultiLineEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace ff::strokes
