// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailspane.h"

#include "ui/pages/valueview.h"
#include "ui/shell/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details of the selection"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);

    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_icon = new QLabel;
    m_icon->setFixedSize(24, 24);
    m_title = new QLabel;
    m_title->setObjectName(u"detailsTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_note = new QLabel;
    m_note->setObjectName(u"detailsNoteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(8);
    m_note->setAutoFillBackground(true);
    layout->addWidget(m_note);
    m_fields = new QWidget;
    layout->addWidget(m_fields);
    m_placeholder = new QLabel;
    m_placeholder->setObjectName(u"detailsPlaceholderLabel"_s);
    m_placeholder->setTextFormat(Qt::PlainText);
    m_placeholder->setWordWrap(true);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_placeholder, 1);
    layout->addStretch();
    setWidget(m_body);
    connect(&theme, &Theme::changed, this, &DetailsPane::updateIcons);
    showPlaceholder({});
}

void DetailsPane::showFields(const QString &title, const QString &iconName, const QString &note,
                             const QList<Field> &fields)
{
    m_iconName = iconName;
    m_icon->show();
    m_title->setText(title);
    m_title->show();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_placeholder->hide();
    const bool same =
        std::equal(m_rows.begin(), m_rows.end(), fields.begin(), fields.end(),
                   [](const Row &row, const Field &field) { return row.field.key == field.key; });
    if (!same)
        rebuild(fields);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        Row &row = m_rows[i];
        row.field = fields.at(i);
        row.view->setValue(row.field.value.isEmpty() ? u"—"_s : row.field.value);
        row.copy->setVisible(row.field.copyable && !row.field.value.isEmpty());
    }
    m_fields->show();
    updateIcons();
}

void DetailsPane::showPlaceholder(const QString &sentence)
{
    m_icon->hide();
    m_title->hide();
    m_note->hide();
    m_fields->hide();
    m_placeholder->setText(sentence);
    m_placeholder->show();
}

void DetailsPane::rebuild(const QList<Field> &fields)
{
    m_rows.clear();
    auto *fresh = new QWidget;
    auto *layout = new QVBoxLayout(fresh);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    for (const Field &field : fields) {
        Row row{field, new ValueView, new QToolButton};
        auto *label = new QLabel(field.label);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(row.view);
        row.view->setObjectName(field.key + u"Value"_s);
        row.view->setAccessibleName(field.label);
        row.copy->setObjectName(field.key + u"CopyButton"_s);
        row.copy->setAccessibleName(tr("Copy %1").arg(field.label));
        row.copy->setToolTip(tr("Copy"));
        row.copy->setAutoRaise(true);
        row.copy->setIconSize({16, 16});
        QSizePolicy keeps = row.copy->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        row.copy->setSizePolicy(keeps);
        const qsizetype at = m_rows.size();
        connect(row.copy, &QToolButton::clicked, this,
                [this, at] { QGuiApplication::clipboard()->setText(m_rows.at(at).field.value); });
        row.copy->setFixedSize(24, 24);
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::unit);
        line->addWidget(label, 1);
        line->addWidget(row.copy);
        layout->addLayout(line);
        layout->addWidget(row.view);
        layout->addSpacing(metrics::unit);
        m_rows += row;
    }
    delete m_body->layout()->replaceWidget(m_fields, fresh);
    delete m_fields;
    m_fields = fresh;
}

void DetailsPane::updateIcons()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(m_theme.icon(m_iconName).pixmap(QSize(24, 24), devicePixelRatioF()));
    for (const Row &row : std::as_const(m_rows))
        row.copy->setIcon(m_theme.icon(u"copy"_s));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::Window, m_theme.background(Theme::Tone::Warning));
    palette.setColor(QPalette::WindowText, m_theme.foreground(Theme::Tone::Warning));
    m_note->setPalette(palette);
}

} // namespace ff
