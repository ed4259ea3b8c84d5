// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolestyle.h"
#include "ui/shell/strokes.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QStyleOption>

namespace ff {

using strokes::box;
using strokes::chevron;

namespace {

// Icon and text as one group in the middle of the button.
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(button.palette);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool destructive = widget && widget->property("destructive").toBool();
    const bool filled = (button.features & QStyleOptionButton::DefaultButton) && !destructive;
    const QColor ink = !enabled      ? t.disabled
                       : destructive ? t.tone(Theme::Tone::Bad).foreground
                       : filled      ? t.onAccent
                                     : button.palette.color(QPalette::ButtonText);
    QRect space = button.rect;
    if (button.features & QStyleOptionButton::HasMenu)
        space.setRight(space.right() - 2 * metrics::unit);
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const int flags =
        Qt::AlignVCenter
        | (style->styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic);
    const QSize text = button.text.isEmpty()
                           ? QSize()
                           : button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    const bool hasIcon = !button.icon.isNull();
    const int gap = hasIcon && !button.text.isEmpty() ? 6 : 0;
    const int iconWidth = hasIcon ? button.iconSize.width() : 0;
    const int width = qMin(iconWidth + gap + text.width(), space.width() - 4);
    QRect group(space.x() + (space.width() - width) / 2, space.y(), width, space.height());
    if (hasIcon) {
        QRect at(group.x(), group.y() + (group.height() - button.iconSize.height()) / 2, iconWidth,
                 button.iconSize.height());
        at = QStyle::visualRect(button.direction, group, at);
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap icon =
            button.icon.pixmap(button.iconSize, scale, enabled ? QIcon::Normal : QIcon::Disabled);
        if (enabled && (filled || destructive)) { // one colour with the text beside it
            QPainter tint(&icon);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(icon.rect(), ink);
        }
        painter->drawPixmap(at, icon);
    }
    QRect words = group;
    words.setLeft(group.x() + iconWidth + gap);
    words = QStyle::visualRect(button.direction, group, words);
    painter->setPen(ink);
    painter->drawText(words, flags | Qt::AlignLeft, button.text);
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

// As QCommonStyle does it, but asking the style in use where label and arrow go.
void drawHeader(const QStyleOptionHeader &header, const QStyle *style, QPainter *painter,
                const QWidget *widget)
{
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    style->drawControl(QStyle::CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part = header;
    part.rect = style->subElementRect(QStyle::SE_HeaderLabel, &header, widget);
    style->drawControl(QStyle::CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = style->subElementRect(QStyle::SE_HeaderArrow, &header, widget);
        style->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(item.palette);
    const bool sunken = item.state & QStyle::State_Sunken;
    painter->fillRect(item.rect, t.window);
    if (sunken || (item.state & QStyle::State_Selected))
        box(painter, QRectF(item.rect).adjusted(1, 2, -1, -2), sunken ? t.pressed : t.hover, {}, 0,
            4);
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const bool mnemonics = style->styleHint(QStyle::SH_UnderlineShortcut, &item, widget);
    style->drawItemText(painter, item.rect,
                        Qt::AlignCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                        item.palette, item.state & QStyle::State_Enabled, item.text,
                        QPalette::WindowText);
}

void drawButtonMenuArrow(const QStyleOptionButton &button, QPainter *painter)
{
    QRect arrow = button.rect;
    arrow.setLeft(arrow.right() - 3 * metrics::unit);
    chevron(painter, QStyle::visualRect(button.direction, button.rect, arrow), Qt::DownArrow,
            button.palette.color(QPalette::ButtonText));
}

// Options as Fusion is to see them; false when the element is not one of these.
bool drawAdjusted(const QProxyStyle &style, QStyle::ControlElement element,
                  const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option->palette);
    const auto base = [&](const QStyleOption &copy) {
        style.baseStyle()->drawControl(element, &copy, painter, widget);
        return true;
    };
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == QStyle::CE_TabBarTabLabel) {
        QStyleOptionTab copy = *tab;
        if (!(tab->state & QStyle::State_Selected))
            copy.palette.setColor(QPalette::WindowText, t.secondary);
        return base(copy);
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == QStyle::CE_HeaderLabel) {
        QStyleOptionHeader copy = *header;
        copy.palette.setColor(QPalette::ButtonText, t.secondary);
        copy.state &= ~QStyle::State_On; // no bold headers over the selected cell
        if (copy.textAlignment == Qt::AlignCenter)
            copy.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width());
        return base(copy);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == QStyle::CE_ItemViewItem) {
        // The soft selection lets text keep its colour: links stay links.
        QStyleOptionViewItem copy = *item;
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            copy.palette.setColor(group, QPalette::HighlightedText,
                                  copy.palette.color(group, QPalette::Text));
        return base(copy);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == QStyle::CE_ProgressBarContents) {
        QStyleOptionProgressBar copy = *bar;
        copy.palette.setColor(QPalette::Highlight, t.accentFill);
        return base(copy);
    }
    return false;
}

// A line between things in a layout; false for every other frame.
bool drawRule(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
        return false;
    const QRect rect = frame->rect;
    const QColor line = tokensFor(option->palette).line;
    if (frame->frameShape == QFrame::HLine)
        painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, line);
    else
        painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), line);
    return true;
}

void drawCombo(const QStyleOptionComboBox &combo, const QStyle *style, QPainter *painter,
               const QWidget *widget)
{
    if (combo.frame)
        style->drawPrimitive(QStyle::PE_FrameLineEdit, &combo, painter, widget);
    const Tokens &t = tokensFor(combo.palette);
    QRect arrow = combo.rect;
    arrow.setLeft(arrow.right() - 3 * metrics::unit);
    chevron(painter, QStyle::visualRect(combo.direction, combo.rect, arrow), Qt::DownArrow,
            combo.state & QStyle::State_Enabled ? t.secondary : t.disabled);
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

// Fusion moves thin stripes, which in a bar of four pixels look like a full one.
void ConsoleStyle::drawBusy(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    constexpr qint64 roundMs = 1600;
    constexpr double share = 0.3; // of the bar's length
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    const QRectF all(option->rect);
    const double length = all.width() * share;
    const double phase = double(clock.elapsed() % roundMs) / double(roundMs);
    const double from = all.left() - length + phase * (all.width() + length);
    const double radius = qMin(all.height() / 2.0, 4.0);
    QPainterPath groove;
    groove.addRoundedRect(all, radius, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(groove);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokensFor(option->palette).accentFill);
    painter->drawRoundedRect(QRectF(from, all.top(), length, all.height()), radius, radius);
    painter->restore();
    if (!widget)
        return;
    const QPointer<QWidget> bar(const_cast<QWidget *>(widget)); // to be asked to paint again
    if (!m_busyBars.contains(bar))
        m_busyBars += bar;
    if (!m_busyTimer.isActive())
        m_busyTimer.start();
}

void ConsoleStyle::moveBusyBars()
{
    m_busyBars.removeIf([](const QPointer<QWidget> &widget) {
        const auto *bar = qobject_cast<const QProgressBar *>(widget.data());
        return !bar || !bar->isVisible() || bar->minimum() != bar->maximum();
    });
    if (m_busyBars.isEmpty())
        m_busyTimer.stop();
    for (const QPointer<QWidget> &bar : std::as_const(m_busyBars))
        bar->update();
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option->palette);
    const QRect rect = option->rect;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (button && (button->features & QStyleOptionButton::HasMenu))
            drawButtonMenuArrow(*button, painter);
        return;
    case CE_PushButtonLabel:
        if (button)
            return drawButtonLabel(*button, painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*tab, painter);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*header, proxy(), painter, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(rect, t.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, painter, widget);
        break;
    case CE_ToolBar:
        painter->fillRect(rect, t.window);
        return painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, t.line);
    case CE_Splitter:
        return painter->fillRect(rect, t.line);
    case CE_ShapedFrame:
        if (drawRule(option, painter))
            return;
        break;
    case CE_ProgressBarGroove:
        return box(painter, rect, t.pressed, {}, 0, qMin(rect.height() / 2.0, 4.0));
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->minimum == bar->maximum)
            return drawBusy(option, painter, widget);
        [[fallthrough]];
    default:
        if (drawAdjusted(*this, element, option, painter, widget))
            return;
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(
            *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawCombo(*combo, proxy(), painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ff
