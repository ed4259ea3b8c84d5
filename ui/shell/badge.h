// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace ff {

/// A short word on a soft pill, as "Sandbox" beside a name. Plain text.
class Badge : public QLabel
{
    Q_OBJECT
public:
    Badge(const QString &text, Theme::Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Tone m_tone;
};

} // namespace ff
