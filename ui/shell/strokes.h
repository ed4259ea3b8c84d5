// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

/// The few shapes ConsoleStyle is painted with.
namespace ff::strokes {

/// A rounded box whose outline lies wholly inside `rect`; an invalid outline draws none.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline,
         qreal width, qreal radius);
/// The same with the house's radius.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline,
         qreal width = 1);
/// An arrow head in the middle of `within`.
void chevron(QPainter *painter, const QRectF &within, Qt::ArrowType to, const QColor &colour);
/// True when the option has the focus and the keyboard brought it there.
[[nodiscard]] bool isKeyboardFocus(const QStyleOption *option, const QWidget *widget);
/// True for a text edit of several lines: its frame is to look like a line edit's field.
[[nodiscard]] bool isMultiLineEdit(const QWidget *widget);

} // namespace ff::strokes
