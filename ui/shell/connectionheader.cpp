// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionheader.h"

#include "ui/shell/badge.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

} // namespace

ConnectionHeader::ConnectionHeader(Theme &theme, QAction *copySubscription, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dot(new QLabel(this))
    , m_name(textLabel("connectionNameLabel", this))
    , m_badge(new Badge(tr("Sandbox"), Theme::Tone::Accent, this))
    , m_endpoint(textLabel("connectionEndpointLabel", this))
    , m_warning(new QLabel(this))
    , m_subscription(textLabel("connectionSubscriptionLabel", this))
    , m_copy(new QToolButton(this))
    , m_edit(new QToolButton(this))
{
    setObjectName(u"connectionHeader"_s);
    m_name->setFont(headlineFont(font()));
    m_badge->setObjectName(u"sandboxBadgeLabel"_s);
    m_endpoint->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"copySubscriptionButton"_s);
    m_copy->setDefaultAction(copySubscription);
    m_copy->setAutoRaise(true);
    m_copy->setFixedSize(24, 24);
    m_copy->setAccessibleName(tr("Copy subscription id"));
    m_edit->setObjectName(u"addSubscriptionButton"_s);
    m_edit->setText(tr("Enter it…"));
    m_edit->setAutoRaise(true);
    m_edit->setFixedHeight(24);
    connect(m_edit, &QToolButton::clicked, this, &ConnectionHeader::subscriptionWanted);

    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::unit);
    first->addWidget(m_dot);
    first->addWidget(m_name);
    first->addWidget(m_badge);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::unit / 2);
    second->addWidget(m_endpoint);
    second->addSpacing(metrics::margin);
    second->addWidget(m_warning);
    second->addWidget(m_subscription);
    second->addWidget(m_copy);
    second->addWidget(m_edit);
    second->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                               metrics::unit / 2);
    column->setSpacing(metrics::unit / 2);
    column->addLayout(first);
    column->addLayout(second);
    connect(&theme, &Theme::changed, this, &ConnectionHeader::tint);
}

void ConnectionHeader::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_name->setText(connection.name);
    m_badge->setVisible(connection.isSandbox);
    m_endpoint->setText(connection.endpoint.text());
    const bool known = !connection.subscription.isEmpty();
    m_warning->setVisible(!known);
    m_subscription->setText(known ? tr("Subscription %1").arg(connection.subscription.text())
                                  : tr("No subscription id: no snapshot can be offered to it."));
    m_copy->setVisible(known);
    m_edit->setVisible(!known && !connection.isSandbox);
    tint();
}

void ConnectionHeader::tint()
{
    const QSize size(metrics::smallIcon, metrics::smallIcon);
    const qreal scale = devicePixelRatioF();
    m_dot->setPixmap(Theme::connectionDot(m_connection.colour).pixmap(size, scale));
    m_warning->setPixmap(m_theme.icon(u"warning"_s, Theme::Tone::Warning).pixmap(size, scale));
    const bool known = !m_connection.subscription.isEmpty();
    QPalette text;
    text.setColor(QPalette::WindowText,
                  m_theme.foreground(known ? Theme::Tone::Neutral : Theme::Tone::Warning));
    m_subscription->setPalette(text);
}

} // namespace ff
