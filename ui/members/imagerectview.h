// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QWidget>

namespace ff {

/// An image on which a rectangle is drawn with the mouse, or moved with the arrow keys. All
/// rectangles are in the pixels of the original, however large it is shown.
class ImageRectView : public QWidget
{
    Q_OBJECT
public:
    explicit ImageRectView(QWidget *parent = nullptr);

    /// `shown`: the image, maybe smaller than the original of `pixels`.
    void setImage(const QImage &shown, QSize pixels);
    void setTarget(const QRect &target); ///< null: none
    [[nodiscard]] QRect target() const { return m_rect; }
    /// Where the image stands in this widget.
    [[nodiscard]] QRectF imageArea() const;
    [[nodiscard]] QPoint pixelAt(const QPointF &position) const; ///< kept inside the image
    [[nodiscard]] QSize sizeHint() const override { return {560, 400}; }

Q_SIGNALS:
    void targetChanged(const QRect &target); ///< by the operator

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void change(const QRect &target);

    QImage m_image;
    QSize m_pixels;
    QRect m_rect;
    QPoint m_start; ///< of the drag, in pixels
    QRect m_before; ///< comes back after a mere click
    bool m_isDragging = false;
};

} // namespace ff
