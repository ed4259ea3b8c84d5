// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

namespace ff {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xf4f5f7);
    t.base = QColor(0xffffff);
    t.alternate = QColor(0xf9fafb);
    t.text = QColor(0x1a2025);
    t.secondary = QColor(0x54606b);
    t.disabled = QColor(0x98a1a9);
    t.line = QColor(0xdce0e4);
    t.outline = QColor(0x89929b);
    t.hover = QColor(0xe9ecef);
    t.pressed = QColor(0xdde1e5);
    t.selection = QColor(0xd2ebef);
    t.inactiveSelection = QColor(0xe3e7ea);
    t.accent = QColor(0x0b6b7b);
    t.accentFill = QColor(0x0b6b7b);
    t.onAccent = QColor(0xffffff);
    t.tooltip = QColor(0xffffff);
    t.tones = {Tokens::Pair{QColor(0x4d5964), QColor(0xe9ecef)},
               {QColor(0x0a6272), QColor(0xddf0f3)},
               {QColor(0x1a6a3d), QColor(0xdff3e6)},
               {QColor(0x804c00), QColor(0xfdf0d5)},
               {QColor(0xad2219), QColor(0xfce6e4)}};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x1f2427);
    t.base = QColor(0x171b1e);
    t.alternate = QColor(0x1b2023);
    t.text = QColor(0xe6eaec);
    t.secondary = QColor(0xa5afb7);
    t.disabled = QColor(0x677179);
    t.line = QColor(0x333a3f);
    t.outline = QColor(0x6f7a83);
    t.hover = QColor(0x2a3035);
    t.pressed = QColor(0x343b41);
    t.selection = QColor(0x16373e);
    t.inactiveSelection = QColor(0x2d3439);
    t.accent = QColor(0x5cc0d0);
    t.accentFill = QColor(0x1a7a8a);
    t.onAccent = QColor(0xffffff);
    t.tooltip = QColor(0x2a3035);
    t.tones = {Tokens::Pair{QColor(0xaeb8c0), QColor(0x2c3338)},
               {QColor(0x74cddb), QColor(0x17363d)},
               {QColor(0x76d49c), QColor(0x17352a)},
               {QColor(0xecb85c), QColor(0x3a2d12)},
               {QColor(0xf59a92), QColor(0x45211f)}};
    return t;
}

} // namespace

QPalette Tokens::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, window);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::ToolTipBase, tooltip);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Inactive, QPalette::Highlight, inactiveSelection);
    p.setColor(QPalette::Light, base);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, outline);
    p.setColor(QPalette::Shadow, outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, inactiveSelection);
    return p;
}

const Tokens &tokensFor(bool dark)
{
    static const Tokens light = lightTokens();
    static const Tokens night = darkTokens();
    return dark ? night : light;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return tokensFor(palette.color(QPalette::Window).lightness() < 128);
}

QFont headlineFont(const QFont &from)
{
    QFont font = from;
    font.setPointSizeF(from.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &from)
{
    QFont font = from;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont(const QFont &from)
{
    QFont font = from;
    font.setPointSizeF(from.pointSizeF() * 0.9);
    return font;
}

} // namespace ff
