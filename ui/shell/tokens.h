// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFont>
#include <QPalette>

#include <array>

namespace ff {

/// The one place where Faceferry's colours and measures stand, once for light and once for dark.
/// Text pairs keep WCAG AA (4.5:1), control outlines 3:1; tst_theme holds them to it.
struct Tokens
{
    struct Pair
    {
        QColor foreground;
        QColor background;
    };
    QColor window; ///< behind controls
    QColor base; ///< behind rows and in fields
    QColor alternate; ///< every other row, the sidebar
    QColor text;
    QColor secondary; ///< captions, hints, headers
    QColor disabled;
    QColor line; ///< hairlines between areas
    QColor outline; ///< round controls; 3:1 on base
    QColor hover;
    QColor pressed;
    QColor selection; ///< soft, text keeps its colour on it
    QColor inactiveSelection;
    QColor accent; ///< text, icons, focus rings
    QColor accentFill; ///< the default button, checked boxes
    QColor onAccent; ///< text on accentFill
    QColor tooltip;
    std::array<Pair, 5> tones; ///< by Theme::Tone

    [[nodiscard]] const Pair &tone(Theme::Tone tone) const { return tones[size_t(tone)]; }
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Tokens &tokensFor(bool dark);
/// The tokens whose palette that is; for painters that have nothing but a style option.
[[nodiscard]] const Tokens &tokensFor(const QPalette &palette);

/// Measures, in device-independent pixels. Everything stands on a grid of eight.
namespace metrics {
inline constexpr int unit = 8;
inline constexpr int margin = 16; ///< round a window's content
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 32;
inline constexpr int radius = 6;
inline constexpr int smallIcon = 16;
inline constexpr int toolIcon = 20;
inline constexpr int heroIcon = 48; ///< of empty states
} // namespace metrics

/// Fonts of headlines, of strong labels, and of captions, from the widget's own.
[[nodiscard]] QFont headlineFont(const QFont &from);
[[nodiscard]] QFont strongFont(const QFont &from);
[[nodiscard]] QFont captionFont(const QFont &from);

} // namespace ff
