// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace ff {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[size_t(index)].get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width))
        bottom = qMax(bottom, place.y() + place.height());
    return bottom;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> all = places(rect.width());
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QRect place = all[i].translated(rect.topLeft());
        m_items[i]->setGeometry(QStyle::visualRect(
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect, place));
    }
}

std::vector<QRect> FlowLayout::places(int width) const
{
    std::vector<QRect> all(m_items.size());
    size_t first = 0; // of the line
    QPoint at;
    int lineHeight = 0;
    const auto centreLine = [&](size_t end) {
        for (size_t i = first; i < end; ++i)
            all[i].translate(0, (lineHeight - all[i].height()) / 2);
    };
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (at.x() > 0 && at.x() + size.width() > width) {
            centreLine(i);
            first = i;
            at = {0, at.y() + lineHeight + spacing() / 2};
            lineHeight = 0;
        }
        all[i] = {at, size};
        at.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    centreLine(m_items.size());
    return all;
}

} // namespace ff
