// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ff {

/// A bar above the content that says one thing where the operator is looking: a failed action, a
/// warning, a hint with a button. Stays until closed or replaced. Plain text, accessible (Alert).
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(Theme &theme, QWidget *parent = nullptr); ///< hidden until shown

    void showText(Theme::Tone tone, const QString &text, const QString &actionLabel = {});
    /// Summary and advice; status, code and request id behind "Details".
    void showError(const QString &what, const FaceError &error);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed(); ///< the operator closed it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Theme::Tone tone, const QString &text, const QString &actionLabel,
                 const QString &details);
    void tint();

    Theme &m_theme;
    Theme::Tone m_tone = Theme::Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QToolButton *m_detailsButton;
    QToolButton *m_close;
};

} // namespace ff
