// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolestyle.h"
#include "ui/shell/strokes.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace ff {

using strokes::box;
using strokes::chevron;
using strokes::isKeyboardFocus;
using strokes::isMultiLineEdit;

namespace {

void drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver;
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool destructive = widget && widget->property("destructive").toBool();
    const bool focus = isKeyboardFocus(option, widget);
    if (!enabled) {
        if (!flat)
            box(painter, option->rect, t.window, t.line);
        return;
    }
    if (isDefault && !destructive) {
        const QColor fill = down      ? t.accentFill.darker(115)
                            : hovered ? t.accentFill.darker(107)
                                      : t.accentFill;
        box(painter, option->rect, fill, {});
        if (focus)
            box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), Qt::transparent, t.onAccent,
                1.5, metrics::radius - 2);
        return;
    }
    const QColor fill = down      ? t.pressed
                        : hovered ? t.hover
                        : flat    ? QColor(Qt::transparent)
                                  : t.base;
    QColor outline = flat ? QColor() : t.outline;
    if (destructive)
        outline = t.tone(Theme::Tone::Bad).foreground;
    box(painter, option->rect, fill, focus ? t.accent : outline, focus ? 2 : 1);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokensFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = enabled && (option->state & QStyle::State_HasFocus);
    // The widget's own base: pages may mark a field with a palette of its own.
    box(painter, option->rect, option->palette.color(QPalette::Base),
        focus     ? t.accent
        : enabled ? t.outline
                  : t.line,
        focus ? 2 : 1);
}

void drawCheckMark(const QStyleOption *option, QPainter *painter, bool round, const QWidget *widget)
{
    const Tokens &t = tokensFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    QRectF rect(0, 0, metrics::smallIcon, metrics::smallIcon);
    rect.moveCenter(QRectF(option->rect).center());
    const bool filled = on || partly;
    const bool focus = isKeyboardFocus(option, widget);
    box(painter, rect,
        !enabled ? t.window
        : filled ? t.accentFill
                 : t.base,
        !enabled           ? t.line
        : filled && !focus ? t.accentFill
        : focus            ? t.accent
                           : t.outline,
        focus ? 2 : 1, round ? rect.width() / 2 : 4);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? t.onAccent : t.disabled;
    painter->translate(rect.topLeft());
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QPointF(8, 8), 3, 3);
        painter->restore();
        return;
    }
    painter->setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(partly ? QPolygonF(QList<QPointF>{{4.5, 8}, {11.5, 8}})
                                 : QPolygonF(QList<QPointF>{{4.2, 8.3}, {7, 11}, {11.8, 5.4}}));
    painter->restore();
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokensFor(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        return;
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        box(painter, option->rect, t.pressed, {});
    else if (option->state & QStyle::State_MouseOver)
        box(painter, option->rect, t.hover, {});
}

void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (widget && !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return; // the ring is for the keyboard
    box(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Qt::transparent,
        tokensFor(option->palette).accent, 1.5, 4);
}

void drawFrame(const QRect &rect, QPainter *painter, const QColor &line)
{
    painter->save();
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

// The hairlines between areas; false when the element is none of them.
bool drawLine(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const QColor line = tokensFor(option->palette).line;
    const QRect rect = option->rect;
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, line);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelStatusBar:
        painter->fillRect(rect.x(), rect.y(), rect.width(), 1, line);
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        // State_Horizontal: the handle lies between two areas one above the other.
        if (option->state & QStyle::State_Horizontal)
            painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, line);
        else
            painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), line);
        return true;
    case QStyle::PE_Frame:
        drawFrame(rect, painter, line);
        return true;
    case QStyle::PE_FrameGroupBox:
        box(painter, rect, Qt::transparent, line);
        return true;
    case QStyle::PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

} // namespace

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return drawPushButton(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            return drawField(option, painter);
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    }
    case PE_FrameLineEdit:
        return drawField(option, painter);
    case PE_IndicatorCheckBox:
        return drawCheckMark(option, painter, false, widget);
    case PE_IndicatorRadioButton:
        return drawCheckMark(option, painter, true, widget);
    case PE_FrameFocusRect:
        return drawFocusRing(option, painter, widget);
    case PE_Frame:
        if (isMultiLineEdit(widget))
            return drawField(option, painter);
        drawLine(element, option, painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.tooltip);
        return drawFrame(option->rect, painter, t.outline);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return chevron(painter, option->rect, arrowOf(element),
                       option->palette.color(QPalette::ButtonText));
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return chevron(painter, option->rect, up ? Qt::DownArrow : Qt::UpArrow, t.accent);
    }
    default:
        if (!drawLine(element, option, painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace ff
