// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/liststateview.h"

#include "client/signin/tokenanswer.h"
#include "ui/shell/tokens.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 200; // an answer that comes sooner shows no "loading" at all
constexpr int textWidth = 480; // about 70 characters, a comfortable line

QLabel *centredLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    return label;
}

// A column of widgets in the upper middle: the eye looks above the centre.
QBoxLayout *stage(QWidget *page, const QList<QWidget *> &widgets)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::unit);
    column->addStretch(2);
    for (QWidget *widget : widgets) {
        // Wrapped text takes the width it may have; the rest of the row is left free beside it.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(3);
    return column;
}

} // namespace

ListStateView::ListStateView(Theme &theme, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_content(content)
    , m_loading(new QWidget)
    , m_message(new QWidget)
    , m_loadingLabel(centredLabel(u"loadingLabel"_s, m_loading))
    , m_progress(new QProgressBar(m_loading))
    , m_icon(new QLabel(m_message))
    , m_headline(centredLabel(u"stateHeadlineLabel"_s, m_message))
    , m_text(centredLabel(u"stateTextLabel"_s, m_message))
    , m_details(centredLabel(u"stateDetailsLabel"_s, m_message))
    , m_action(new QPushButton(m_message))
    , m_quiet(new QTimer(this))
{
    m_progress->setObjectName(u"loadingProgressBar"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, metrics::unit / 2);
    m_progress->setAccessibleName(tr("Loading"));
    m_loadingLabel->setForegroundRole(QPalette::PlaceholderText);
    stage(m_loading, {m_progress, m_loadingLabel});

    m_headline->setFont(headlineFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_details->setFont(captionFont(font()));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(u"stateActionButton"_s);
    m_action->setAutoDefault(false);
    m_action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_icon->setFixedSize(metrics::heroIcon, metrics::heroIcon);
    QBoxLayout *column = stage(m_message, {m_icon, m_headline, m_text, m_details, m_action});
    column->insertSpacing(column->count() - 2, metrics::unit);

    // The states stand on the ground the rows would stand on.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(content);
    for (QWidget *page : {m_loading, m_message}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(area ? area->viewport()->backgroundRole() : QPalette::Base);
    }
    addWidget(content);
    addWidget(m_loading);
    addWidget(m_message);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
    connect(m_action, &QPushButton::clicked, this, &ListStateView::actionTriggered);
    connect(&theme, &Theme::changed, this, &ListStateView::tint);
}

void ListStateView::showContent()
{
    m_quiet->stop();
    setCurrentWidget(m_content);
}

void ListStateView::showLoading(const QString &what)
{
    m_loadingLabel->setText(what);
    if (currentWidget() != m_loading && !m_quiet->isActive())
        m_quiet->start();
}

void ListStateView::showMessage(const Message &message)
{
    m_quiet->stop();
    m_shown = message;
    m_headline->setText(message.headline);
    m_text->setText(message.text);
    m_details->setText(message.details);
    m_action->setText(message.actionLabel);
    m_action->setVisible(!message.actionLabel.isEmpty());
    tint();
    fit();
    setCurrentWidget(m_message);
    m_message->setAccessibleName(message.headline);
    m_message->setAccessibleDescription(message.text);
    QAccessibleEvent named(m_message, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

void ListStateView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fit();
}

void ListStateView::fit()
{
    // In a low panel lines that wrap would lie on each other: what says least goes first.
    const int height = this->height();
    m_icon->setVisible(!m_shown.icon.isEmpty());
    m_details->setVisible(!m_shown.details.isEmpty());
    m_text->setVisible(!m_shown.text.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_text)}) {
        m_message->layout()->activate(); // what was shown or hidden counts at once
        if (m_message->layout()->totalHeightForWidth(width()) <= height)
            return;
        part->hide();
    }
}

void ListStateView::tint()
{
    if (m_shown.icon.isEmpty())
        return;
    const QIcon icon = m_theme.icon(m_shown.icon, m_shown.tone);
    const QSize size(metrics::heroIcon, metrics::heroIcon);
    m_icon->setPixmap(icon.pixmap(size, devicePixelRatioF()));
}

ListStateView::Message ListStateView::messageFor(const FaceError &error)
{
    Message message;
    message.tone = error.isTransient() ? Theme::Tone::Warning : Theme::Tone::Bad;
    message.icon = u"failed"_s;
    if (error.kind == FaceError::Kind::Network || error.kind == FaceError::Kind::Gateway)
        message.icon = u"cloud"_s;
    else if (error.kind == FaceError::Kind::MissingKey || error.kind == FaceError::Kind::SignIn
             || error.isUnauthorized())
        message.icon = u"key"_s;
    else if (error.kind == FaceError::Kind::Tls)
        message.icon = u"lock"_s;
    message.headline = error.summary();
    message.text = error.advice();
    message.details = error.details();
    if (!error.message.isEmpty() && !message.details.contains(error.message)
        && !message.headline.contains(error.message)) {
        message.details =
            message.details.isEmpty() ? error.message : error.message + u'\n' + message.details;
    }
    message.actionLabel = tr("Try again");
    if (error.kind == FaceError::Kind::SignIn && needsOperator(error))
        message.actionLabel = tr("Sign in");
    return message;
}

bool ListStateView::needsOperator(const FaceError &error)
{
    if (error.kind == FaceError::Kind::MissingKey)
        return true;
    return error.kind == FaceError::Kind::SignIn
           && (error.code == "sign_in_needed"_L1 || needsNewSignIn(error));
}

} // namespace ff
