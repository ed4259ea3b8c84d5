// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceresult.h"
#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
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
};

} // namespace ff
