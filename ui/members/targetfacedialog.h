// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/facesource.h"
#include "ui/shell/theme.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ff {

class ImageRectView;

/// Which face of an image is meant, when there are several: a rectangle drawn on the image or given
/// in numbers. Open it with open(); it deletes itself.
class TargetFaceDialog : public QDialog
{
    Q_OBJECT
public:
    TargetFaceDialog(Theme &theme, const FaceSourceRow &source, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Null: any face.
    void targetChosen(const QRect &target);

private:
    void build();
    [[nodiscard]] QWidget *buildNumbers();
    void loadImage();
    void showNumbers(const QRect &target);
    void readNumbers();
    void showHint();
    [[nodiscard]] QRect typed() const;

    Theme &m_theme;
    FaceSourceRow m_source;
    ImageRectView *m_view = nullptr;
    QLabel *m_noView = nullptr;
    QLabel *m_hint = nullptr;
    std::array<QSpinBox *, 4> m_numbers{}; ///< left, top, width, height
    QPushButton *m_accept = nullptr;
};

} // namespace ff
