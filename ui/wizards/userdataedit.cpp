// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/userdataedit.h"

#include "ui/shell/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

UserDataEdit::UserDataEdit(Theme &theme, int maximumBytes, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_maximumBytes(maximumBytes)
    , m_edit(new QPlainTextEdit)
    , m_counter(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit / 2);
    m_edit->setObjectName(u"userDataEdit"_s);
    m_edit->setAccessibleName(tr("User data"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(96);
    m_counter->setObjectName(u"userDataCounterLabel"_s);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setForegroundRole(QPalette::WindowText); // A wizard has its pages painted with Text.
    m_counter->setWordWrap(true);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_counter);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    connect(&theme, &Theme::changed, this, &UserDataEdit::showCount);
    showCount();
}

void UserDataEdit::setText(const QString &text)
{
    if (text != this->text())
        m_edit->setPlainText(text);
}

QString UserDataEdit::text() const
{
    return m_edit->toPlainText();
}

bool UserDataEdit::fits() const
{
    return text().toUtf8().size() <= m_maximumBytes;
}

void UserDataEdit::showCount()
{
    const qsizetype bytes = text().toUtf8().size();
    const QLocale locale;
    const QString count =
        tr("%1 of %2 bytes").arg(locale.toString(bytes), locale.toString(m_maximumBytes));
    const bool over = bytes > m_maximumBytes;
    m_counter->setText(
        over ? tr("%1: shorten it by %Ln bytes", nullptr, int(bytes - m_maximumBytes)).arg(count)
             : count);
    m_counter->setAccessibleName(m_counter->text());
    QPalette palette = m_counter->palette();
    palette.setColor(QPalette::WindowText,
                     over ? m_theme.foreground(Theme::Tone::Bad)
                          : QWidget::palette().color(QPalette::PlaceholderText));
    m_counter->setPalette(palette);
}

} // namespace ff
