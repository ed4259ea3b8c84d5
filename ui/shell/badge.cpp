// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/badge.h"

#include "ui/shell/tokens.h"

#include <QPainter>

namespace ff {

Badge::Badge(const QString &text, Theme::Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(captionFont(font()));
    setContentsMargins(metrics::unit, 2, metrics::unit, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tokens::Pair &colours = tokensFor(palette()).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colours.foreground);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ff
