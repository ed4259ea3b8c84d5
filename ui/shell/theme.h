// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QObject>

namespace ff {

class SystemScheme;

/// Faceferry's look: our own SVG icons tinted for light and dark, and the few colours the palette
/// does not have. Follows the system (settings portal, else the palette's lightness) unless the
/// operator chose. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    enum class Tone { Neutral, Accent, Good, Warning, Bad }; ///< of badges, bars and states

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice); ///< applies palette and style to the application
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] bool isDark() const;

    /// An icon of resources/icons by name ("take", "apply", "train", "refresh", …), tinted for
    /// the present scheme (it follows a change of scheme by itself); sharp at any scale. A
    /// missing name is a warning and an empty icon.
    [[nodiscard]] QIcon icon(const QString &name) const;
    [[nodiscard]] QIcon icon(const QString &name, Tone tone) const;
    [[nodiscard]] QColor foreground(Tone tone) const; ///< text and icons of that tone
    [[nodiscard]] QColor background(Tone tone) const; ///< soft fill behind such text
    /// The colours offered for connections; readable as a dot or badge in both schemes.
    [[nodiscard]] static QList<QColor> connectionColours();
    /// A dot in a connection's colour, for lists, combo boxes and tables.
    [[nodiscard]] static QIcon connectionDot(const QColor &colour);

Q_SIGNALS:
    void changed(); ///< colours are to be asked for again; pixmaps made from icons too

private:
    void apply();
    [[nodiscard]] QIcon cached(const QString &name, int tone) const;

    /// By name and tone: models ask for icons while they paint. The icons follow the scheme.
    mutable QHash<QString, QIcon> m_icons;
    SystemScheme *m_system;
    Choice m_choice = Choice::System;
    bool m_applied = false;
    bool m_dark = false;
};

} // namespace ff
