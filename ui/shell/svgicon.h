// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIconEngine>

#include <optional>

namespace ff {

/// Draws one of our SVG files at the size and scale it is asked for, in the colour that fits the
/// application's palette at that moment: an icon once given out follows a change of scheme.
class SvgIcon final : public QIconEngine
{
public:
    /// `tone` empty: the palette's text colour. `svg` uses currentColor where it is tinted.
    SvgIcon(QString name, QByteArray svg, std::optional<Theme::Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_name;
    QByteArray m_svg;
    std::optional<Theme::Tone> m_tone;
};

/// The icon of resources/icons by name; a missing one is a warning and an empty icon. Without a
/// tone it has the text's colour. Theme keeps them: ask it where there is one.
[[nodiscard]] QIcon svgIcon(const QString &name, std::optional<Theme::Tone> tone = {});

/// A filled circle in a connection's colour.
class DotIcon final : public QIconEngine
{
public:
    explicit DotIcon(const QColor &colour) : m_colour(colour) { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new DotIcon(m_colour); }
    bool isNull() override { return false; }

private:
    QColor m_colour;
};

} // namespace ff
