// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/consolestyle.h"
#include "ui/shell/svgicon.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/tokens.h"

#include <QApplication>

#include <optional>

namespace ff {

using namespace Qt::StringLiterals;

Theme::Theme(QObject *parent) : QObject(parent), m_system(new SystemScheme(this))
{
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_applied && m_choice == Choice::System)
            apply();
    });
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool dark = isDark();
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle); // the application owns it
    else if (m_applied && dark == m_dark)
        return;
    m_applied = true;
    m_dark = dark;
    QApplication::setPalette(tokensFor(dark).palette());
    Q_EMIT changed();
}

Theme::Choice Theme::choice() const
{
    return m_choice;
}

bool Theme::isDark() const
{
    return m_choice == Choice::System ? m_system->isDark() : m_choice == Choice::Dark;
}

QIcon Theme::cached(const QString &name, int tone) const
{
    const QString key = name + u'/' + QString::number(tone);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend())
        return *known;
    const QIcon icon = svgIcon(name, tone < 0 ? std::nullopt : std::optional(Tone(tone)));
    m_icons.insert(key, icon);
    return icon;
}

QIcon Theme::icon(const QString &name) const
{
    return cached(name, -1);
}

QIcon Theme::icon(const QString &name, Tone tone) const
{
    return cached(name, int(tone));
}

QColor Theme::foreground(Tone tone) const
{
    return tokensFor(isDark()).tone(tone).foreground;
}

QColor Theme::background(Tone tone) const
{
    return tokensFor(isDark()).tone(tone).background;
}

QList<QColor> Theme::connectionColours()
{
    // Middle lightness: 3:1 against the rows of both schemes, soft selection included.
    return {QColor(0x128a9c), QColor(0x4a7fd6), QColor(0x8f6bd1), QColor(0xc0579c),
            QColor(0xd1564d), QColor(0xb87416), QColor(0x4b8f3f), QColor(0x74818d)};
}

QIcon Theme::connectionDot(const QColor &colour)
{
    return QIcon(new DotIcon(colour));
}

} // namespace ff
