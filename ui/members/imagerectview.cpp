// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/imagerectview.h"

#include "ui/shell/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ff {

namespace {
constexpr int leastDrag = 4; // on the screen; less is a click
constexpr int keyStep = 1;
constexpr int bigKeyStep = 10;
} // namespace

ImageRectView::ImageRectView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imageRectView"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Image with the target face"));
    setAccessibleDescription(tr("Drag a rectangle round the face. The arrow keys move it."));
}

void ImageRectView::setImage(const QImage &shown, QSize pixels)
{
    m_image = shown;
    m_pixels = pixels;
    update();
}

void ImageRectView::setTarget(const QRect &target)
{
    m_rect = target;
    update();
}

QRectF ImageRectView::imageArea() const
{
    if (!m_pixels.isValid())
        return {};
    // Small images are shown larger, so that a face in them can be met.
    const QSizeF size = QSizeF(m_pixels).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPoint ImageRectView::pixelAt(const QPointF &position) const
{
    const QRectF area = imageArea();
    if (area.isEmpty())
        return {};
    const QPointF inside = position - area.topLeft();
    const double x = inside.x() * m_pixels.width() / area.width();
    const double y = inside.y() * m_pixels.height() / area.height();
    return {qBound(0, qRound(x), m_pixels.width()), qBound(0, qRound(y), m_pixels.height())};
}

void ImageRectView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.alternate);
    const QRectF area = imageArea();
    if (area.isEmpty() || m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_image);
    if (!m_rect.isNull()) {
        const double scale = area.width() / m_pixels.width();
        const QRectF shown(area.topLeft() + QPointF(m_rect.topLeft()) * scale,
                           QSizeF(m_rect.size()) * scale);
        QPainterPath outside;
        outside.addRect(area);
        outside.addRect(shown);
        painter.fillPath(outside, QColor(0, 0, 0, 120));
        painter.setPen(QPen(Qt::white, 3));
        painter.drawRect(shown);
        painter.setPen(QPen(tokens.accentFill, 1.5));
        painter.drawRect(shown);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ImageRectView::change(const QRect &target)
{
    if (target == m_rect)
        return;
    m_rect = target;
    update();
    Q_EMIT targetChanged(m_rect);
}

void ImageRectView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_image.isNull())
        return;
    m_isDragging = true;
    m_before = m_rect;
    m_start = pixelAt(event->position());
}

void ImageRectView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    const QPoint now = pixelAt(event->position());
    const QRect drawn(QPoint(qMin(m_start.x(), now.x()), qMin(m_start.y(), now.y())),
                      QSize(qAbs(now.x() - m_start.x()), qAbs(now.y() - m_start.y())));
    const double scale = imageArea().width() / m_pixels.width();
    const bool isClick = qMin(drawn.width(), drawn.height()) * scale < leastDrag;
    change(isClick ? m_before : drawn);
}

void ImageRectView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_isDragging = false;
}

void ImageRectView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? bigKeyStep : keyStep;
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_rect.isNull())
        return;
    QRect moved = m_rect.translated(by);
    moved.moveLeft(qBound(0, moved.left(), qMax(0, m_pixels.width() - moved.width())));
    moved.moveTop(qBound(0, moved.top(), qMax(0, m_pixels.height() - moved.height())));
    change(moved);
}

} // namespace ff
