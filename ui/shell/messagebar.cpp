// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/shell/tokens.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Good:
        return u"ok"_s;
    case Theme::Tone::Warning:
        return u"warning"_s;
    case Theme::Tone::Bad:
        return u"failed"_s;
    case Theme::Tone::Neutral:
    case Theme::Tone::Accent:
        break;
    }
    return u"info"_s;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(u"messageLabel"_s, this))
    , m_details(plainLabel(u"messageDetailsLabel"_s, this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_action->setObjectName(u"messageActionButton"_s);
    m_action->setAutoDefault(false);
    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setIcon(theme.icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_details->setFont(captionFont(font()));
    m_icon->setFixedWidth(metrics::toolIcon);
    m_icon->setAccessibleName(tr("Kind of message"));

    // One line of text is as high as the buttons beside it, so that all share a baseline.
    const int inset = (metrics::controlHeight - fontMetrics().lineSpacing()) / 2;
    m_text->setContentsMargins(0, inset, 0, inset);
    m_icon->setFixedHeight(metrics::controlHeight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::margin, metrics::unit / 2, metrics::unit, metrics::unit / 2);
    grid->setHorizontalSpacing(metrics::unit);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_detailsButton, 0, 2, Qt::AlignTop);
    grid->addWidget(m_action, 0, 3, Qt::AlignTop);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    connect(&theme, &Theme::changed, this, &MessageBar::tint);
    hide();
}

void MessageBar::showText(Theme::Tone tone, const QString &text, const QString &actionLabel)
{
    present(tone, text, actionLabel, {});
}

void MessageBar::showError(const QString &what, const FaceError &error)
{
    const QString sentences = what.isEmpty() ? error.summary() : what + u' ' + error.summary();
    QString details = error.details();
    if (!error.message.isEmpty())
        details = details.isEmpty() ? error.message : error.message + u'\n' + details;
    present(Theme::Tone::Bad, sentences + u' ' + error.advice(), {}, details);
}

void MessageBar::present(Theme::Tone tone, const QString &text, const QString &actionLabel,
                         const QString &details)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
    tint();
    show();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

void MessageBar::tint()
{
    const QIcon icon = m_theme.icon(iconOf(m_tone), m_tone);
    m_icon->setPixmap(
        icon.pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatioF()));
    update();
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
    m_details->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background(m_tone));
    QColor line = m_theme.foreground(m_tone);
    line.setAlphaF(0.25f);
    painter.fillRect(0, height() - 1, width(), 1, line);
    painter.fillRect(0, 0, 4, height(), m_theme.foreground(m_tone));
}

} // namespace ff
