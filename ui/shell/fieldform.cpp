// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldform.h"

#include "ui/shell/tokens.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 400;
}

FieldForm::FieldForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::margin);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::addRow(const QString &caption, QWidget *field, QLabel *hint, QWidget *buddy)
{
    QWidget *target = buddy ? buddy : field;
    auto *label = new QLabel(caption, this);
    label->setMinimumHeight(metrics::controlHeight);
    label->setBuddy(target);
    QString plain = caption;
    if (target->accessibleName().isEmpty())
        target->setAccessibleName(plain.remove(u'&'));
    if (!hint) { // the distance that a hint would bring
        hint = new QLabel(this);
        hint->setFixedHeight(metrics::unit);
    }
    const int row = m_grid->rowCount();
    // Room beside it: where a letter is underlined, the text may be wider than its hint says.
    label->setContentsMargins(0, 0, metrics::unit / 2, 0);
    // The fields stay where they are when rows come and go.
    m_grid->setColumnMinimumWidth(
        0, std::max(m_grid->columnMinimumWidth(0), label->sizeHint().width()));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(hint, row + 1, 1);
    m_rows[field] = {label, field, hint};
}

void FieldForm::addText(QLabel *text)
{
    m_grid->addWidget(text, m_grid->rowCount(), 0, 1, 2);
    m_rows[text] = {text};
}

void FieldForm::setRowShown(QWidget *field, bool shown)
{
    // Not QFormLayout::setRowVisible: it forgets fields that were hidden before the first show.
    m_hidden[field] = !shown;
    for (QWidget *part : m_rows.value(field))
        part->setVisible(shown);
}

bool FieldForm::isRowShown(const QWidget *field) const
{
    return !m_hidden.value(field);
}

QLineEdit *FieldForm::lineEdit(const char *objectName, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(objectName));
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(fieldWidth);
    connect(edit, &QLineEdit::textChanged, this, &FieldForm::changed);
    return edit;
}

QLineEdit *FieldForm::secretEdit(const char *objectName, const QString &placeholder,
                                 const char *showActionName)
{
    QLineEdit *edit = lineEdit(objectName, placeholder);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QAction *reveal = edit->addAction(m_theme.icon(u"show"_s), QLineEdit::TrailingPosition);
    reveal->setObjectName(QLatin1StringView(showActionName));
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show what is typed"));
    connect(reveal, &QAction::toggled, this, [this, edit, reveal](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(m_theme.icon(shown ? u"hide"_s : u"show"_s));
        reveal->setToolTip(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    });
    return edit;
}

QLabel *FieldForm::hintLabel(const char *objectName)
{
    QLabel *hint = textLabel(objectName, {});
    hint->setFont(captionFont(font()));
    // Room for one line from the start: the form does not jump while it is typed in.
    hint->setContentsMargins(0, metrics::unit / 2, 0, metrics::unit);
    hint->setMinimumHeight(hint->fontMetrics().lineSpacing() + metrics::unit * 3 / 2);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    hint->setSizePolicy(policy); // one line where it fits
    return hint;
}

QLabel *FieldForm::textLabel(const char *objectName, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QLatin1StringView(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void FieldForm::setHint(QLabel *hint, Theme::Tone tone, const QString &text)
{
    hint->setText(text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.foreground(tone));
    hint->setPalette(palette);
}

bool FieldForm::hasStrangeCharacters(const QByteArray &secret)
{
    return std::any_of(secret.cbegin(), secret.cend(),
                       [](char byte) { return byte < 0x21 || byte > 0x7e; });
}

} // namespace ff
