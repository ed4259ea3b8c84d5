// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolestyle.h"

#include "ui/shell/strokes.h"
#include "ui/shell/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace ff {

using strokes::isMultiLineEdit;

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("fusion")), m_busyTimer(this)
{
    constexpr int frameMs = 40;
    m_busyTimer.setObjectName(QStringLiteral("busyTimer"));
    m_busyTimer.setInterval(frameMs);
    connect(&m_busyTimer, &QTimer::timeout, this, &ConsoleStyle::moveBusyBars);
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QToolButton *>(widget)
        || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A frame asks for its width while it is made, when it is no text edit yet.
    if (auto *frame = qobject_cast<QFrame *>(widget); frame && isMultiLineEdit(frame))
        frame->setFrameStyle(frame->frameStyle());
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? metrics::margin : metrics::unit;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
    case PM_DockWidgetTitleMargin:
        return metrics::unit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::smallIcon;
    case PM_ToolBarIconSize:
        return metrics::toolIcon;
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::rowHeight;
    case PM_FocusFrameHMargin:
        return metrics::unit - 1; // item views add one: text stands 8 px into its cell
    case PM_HeaderMarkSize:
        return 12;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return metrics::rowHeight;
    case PM_TabBarTabHSpace:
        return 3 * metrics::unit;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_MenuBarHMargin:
        return metrics::unit / 2;
    case PM_DefaultFrameWidth:
        return isMultiLineEdit(widget) ? 3 : 1; // the text's ground leaves the round field free
    case PM_SplitterWidth: // QSplitter widens the grip of a line this thin by itself
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(tokensFor(option ? option->palette : QPalette()).line.rgba());
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow, a widget's own enum
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const int width = bare ? metrics::controlHeight : size.width() + 4 * metrics::unit;
        return {qMax(bare ? 0 : 80, width), qMax(metrics::controlHeight, size.height() + 10)};
    }
    case CT_ComboBox:
        result.rwidth() += metrics::unit;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(metrics::controlHeight, result.height()));
        return result;
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += metrics::unit;
        return result.expandedTo({metrics::controlHeight, metrics::controlHeight});
    }
    case CT_TabBarTab:
        result.setHeight(qMax(5 * metrics::unit, result.height()));
        return result;
    case CT_HeaderSection:
        result.setHeight(qMax(metrics::rowHeight, result.height()));
        return result;
    case CT_ItemViewItem:
        result.setHeight(qMax(metrics::rowHeight - 4, result.height()));
        return result;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(metrics::rowHeight - 4, result.height()));
        return result;
    }
    case CT_MenuBarItem:
        result.setHeight(qMax(metrics::rowHeight - 4, result.height()));
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(3 * metrics::unit, result.height()));
        return result;
    default:
        return result;
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(5, 0, -5, 0); // QLineEdit adds 2, the frame 1: text at 8
    }
    if (element == SE_HeaderArrow || element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QRect inner = option->rect.adjusted(metrics::unit, 0, -metrics::unit, 0);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int arrow = sorted ? 12 : 0;
        return visualRect(option->direction, option->rect,
                          element == SE_HeaderArrow
                              ? QRect(inner.right() - arrow + 1, inner.y(), arrow, inner.height())
                              : inner.adjusted(0, 0, -arrow, 0));
    }
    if (element == SE_ItemViewItemText) {
        // Icon and text are one thing: 8 px between them, not the margins of two.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && (item->features & QStyleOptionViewItem::HasDecoration)
            && item->decorationPosition == QStyleOptionViewItem::Left)
            return item->direction == Qt::RightToLeft ? rect.adjusted(0, 0, metrics::unit, 0)
                                                      : rect.adjusted(-metrics::unit, 0, 0, 0);
    }
    if (element == SE_ItemViewItemFocusRect) {
        return option->rect; // round the icon as well: a ring beside it would cut the text
    }
    return rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect all = option->rect;
        return visualRect(option->direction, all, all.adjusted(7, 1, -26, -1));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = qBound(qMin(length, metrics::rowHeight), slider, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect = lying ? QRect(from, 0, to - from, bar->rect.height())
                                 : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return stretch(start, start + slider);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + slider, length);
    default:
        return {};
    }
}

} // namespace ff
