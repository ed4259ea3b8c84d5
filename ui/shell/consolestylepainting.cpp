// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolestyle.h"
#include "ui/shell/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ff {

namespace {

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

// A rounded box whose outline lies wholly inside `rect`.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline,
         qreal width = 1.0, qreal radius = metrics::radius)
{
    const Saved saved(painter);
    painter->setBrush(fill);
    painter->setPen(outline.isValid() && width > 0 ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
}

void chevron(QPainter *painter, const QRectF &within, Qt::ArrowType to, const QColor &colour)
{
    const Saved saved(painter);
    painter->translate(within.center());
    static constexpr int turn[] = {0, 180, 0, 90, 270}; // by Qt::ArrowType, down is upright
    painter->rotate(turn[to]);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
}

bool isKeyboardFocus(const QStyleOption *option, const QWidget *widget)
{
    if (!(option->state & QStyle::State_HasFocus))
        return false;
    return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

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
    const Saved saved(painter);
    const QColor mark = enabled ? t.onAccent : t.disabled;
    painter->translate(rect.topLeft());
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QPointF(8, 8), 3, 3);
        return;
    }
    painter->setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(partly ? QPolygonF({{4.5, 8}, {11.5, 8}})
                                 : QPolygonF({{4.2, 8.3}, {7, 11}, {11.8, 5.4}}));
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

void drawTab(const QStyleOptionTab &tab, QPainter *painter)
{
    const Tokens &t = tokensFor(tab.palette);
    const bool selected = tab.state & QStyle::State_Selected;
    if (!selected && (tab.state & QStyle::State_MouseOver))
        box(painter, QRectF(tab.rect).adjusted(2, 4, -2, -6), t.hover, {});
    if (selected) {
        const QRectF under(tab.rect.x() + metrics::unit, tab.rect.bottom() - 2,
                           tab.rect.width() - 2 * metrics::unit, 3);
        box(painter, under, t.accent, {}, 0, 1.5);
    }
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokensFor(option->palette);
    const QRect rect = option->rect;
    const bool hovered =
        (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    painter->fillRect(rect, hovered ? t.hover : t.alternate);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (section && section->position != QStyleOptionHeader::End
        && section->position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(rect.right(), rect.y() + metrics::unit, 1,
                          rect.height() - 2 * metrics::unit, t.line);
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &slider, QPainter *painter)
{
    const Tokens &t = tokensFor(bar.palette);
    const bool live = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool lying = bar.orientation == Qt::Horizontal;
    painter->fillRect(bar.rect, t.alternate);
    if (bar.maximum <= bar.minimum)
        return;
    const qreal side = live ? 2 : 3;
    const QRectF handle = lying ? QRectF(slider).adjusted(2, side, -2, -side)
                                : QRectF(slider).adjusted(side, 2, -side, -2);
    QColor colour = t.outline;
    if (!live && !(bar.state & QStyle::State_Sunken))
        colour.setAlphaF(0.55f);
    box(painter, handle, colour, {}, 0, qMin(handle.width(), handle.height()) / 2);
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
    case PE_FrameFocusRect: {
        const bool cell = qobject_cast<const QAbstractItemView *>(widget);
        if (cell && !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return; // the selection shows where we are; the ring is for the keyboard
        return box(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Qt::transparent, t.accent,
                   1.5, 4);
    }
    case PE_Frame:
        painter->save();
        painter->setPen(t.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return painter->restore();
    case PE_FrameGroupBox:
        return box(painter, option->rect, Qt::transparent, t.line);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.tooltip);
        painter->setPen(t.outline);
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_IndicatorArrowDown:
        return chevron(painter, option->rect, Qt::DownArrow,
                       option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowUp:
        return chevron(painter, option->rect, Qt::UpArrow,
                       option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowLeft:
        return chevron(painter, option->rect, Qt::LeftArrow,
                       option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowRight:
        return chevron(painter, option->rect, Qt::RightArrow,
                       option->palette.color(QPalette::ButtonText));
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return chevron(painter, option->rect, up ? Qt::DownArrow : Qt::UpArrow, t.accent);
    }
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: {
        const QRect rect = option->rect;
        const int y = element == PE_FrameTabWidget ? rect.top() : rect.bottom();
        return painter->fillRect(rect.x(), y, rect.width(), 1, t.line);
    }
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        return painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1,
                                 t.line);
    case PE_IndicatorDockWidgetResizeHandle: {
        const QRect rect = option->rect;
        // State_Horizontal: the handle lies between two areas that are side by side.
        if (option->state & State_Horizontal)
            return painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, t.line);
        return painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), t.line);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                QRect arrow = option->rect;
                arrow.setLeft(arrow.right() - 3 * metrics::unit);
                chevron(painter, visualRect(option->direction, option->rect, arrow), Qt::DownArrow,
                        option->palette.color(QPalette::ButtonText));
            }
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const bool destructive = widget && widget->property("destructive").toBool();
            const bool enabled = option->state & State_Enabled;
            if (enabled && destructive)
                copy.palette.setColor(QPalette::ButtonText, t.tone(Theme::Tone::Bad).foreground);
            else if (enabled && (button->features & QStyleOptionButton::DefaultButton))
                copy.palette.setColor(QPalette::ButtonText, t.onAccent);
            copy.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            if (!(tab->state & State_Selected))
                copy.palette.setColor(QPalette::WindowText, t.secondary);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, t.secondary);
            copy.state &= ~State_On; // no bold headers over the selected cell
            if (copy.textAlignment == Qt::AlignCenter)
                copy.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, t.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, t.window);
            if (item->state & (State_Selected | State_Sunken))
                box(painter, QRectF(item->rect).adjusted(1, 2, -1, -2),
                    item->state & State_Sunken ? t.pressed : t.hover, {}, 0, 4);
            const bool mnemonics =
                proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr);
            proxy()->drawItemText(
                painter, item->rect,
                Qt::AlignCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        return painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                                 t.line);
    case CE_Splitter:
        return painter->fillRect(option->rect, t.line);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect rect = frame->rect;
            return frame->frameShape == QFrame::HLine
                       ? painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, t.line)
                       : painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), t.line);
        }
        break;
    case CE_ProgressBarGroove:
        return box(painter, option->rect, t.pressed, {}, 0, qMin(option->rect.height() / 2.0, 4.0));
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar copy = *bar;
            copy.palette.setColor(QPalette::Highlight, t.accentFill);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect slider =
                proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
            return drawScrollBar(*bar, slider, painter);
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo) {
            if (combo->frame)
                drawField(option, painter);
            QRect arrow = option->rect;
            arrow.setLeft(arrow.right() - 3 * metrics::unit);
            const bool enabled = option->state & State_Enabled;
            const Tokens &t = tokensFor(option->palette);
            return chevron(painter, visualRect(option->direction, option->rect, arrow),
                           Qt::DownArrow, enabled ? t.secondary : t.disabled);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ff
