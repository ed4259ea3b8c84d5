// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionheader.h"

#include "models/clock.h"
#include "models/connections/writeguard.h"
#include "ui/shell/badge.h"
#include "ui/shell/connectiondelegate.h"
#include "ui/shell/environmentbadge.h"
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

QToolButton *textButton(const char *name, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(24);
    return button;
}

} // namespace

ConnectionHeader::ConnectionHeader(const ConsoleServices &services, const Actions &actions,
                                   QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_dot(new QLabel(this))
    , m_name(textLabel("connectionNameLabel", this))
    , m_badge(new Badge(tr("Sandbox"), Theme::Tone::Accent, this))
    , m_label(new EnvironmentBadge(this))
    , m_second(new QWidget(this))
    , m_endpoint(textLabel("connectionEndpointLabel", m_second))
    , m_warning(new QLabel(m_second))
    , m_subscription(textLabel("connectionSubscriptionLabel", m_second))
    , m_copy(new QToolButton(m_second))
    , m_edit(new QToolButton(m_second))
{
    setObjectName(u"connectionHeader"_s);
    m_name->setFont(headlineFont(font()));
    m_badge->setObjectName(u"sandboxBadgeLabel"_s);
    m_label->setObjectName(u"headerEnvironmentBadge"_s);
    m_endpoint->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"copySubscriptionButton"_s);
    m_copy->setDefaultAction(actions.copySubscription);
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
    first->addWidget(m_label);
    first->addWidget(m_badge);
    first->addStretch(1);
    first->addWidget(buildLock(actions));
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
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
    column->addWidget(m_second);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionHeader::followLock);
    connect(&services.guard, &WriteGuard::changed, this, &ConnectionHeader::followLock);
    connect(&services.theme, &Theme::changed, this, &ConnectionHeader::tint);
}

QWidget *ConnectionHeader::buildLock(const Actions &actions)
{
    m_lock = new QWidget(this);
    m_lock->setObjectName(u"readOnlyBadge"_s);
    m_lockIcon = new QLabel(m_lock);
    m_lockText = textLabel("readOnlyLabel", m_lock);
    m_unlockButton = textButton("unlockButton", actions.unlock, m_lock);
    m_lockButton = textButton("lockButton", actions.lock, m_lock);
    auto *row = new QHBoxLayout(m_lock);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::unit / 2);
    row->addWidget(m_lockIcon);
    row->addWidget(m_lockText);
    row->addSpacing(metrics::unit / 2);
    row->addWidget(m_unlockButton);
    row->addWidget(m_lockButton);
    return m_lock;
}

void ConnectionHeader::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_isAll = false;
    m_name->setText(connection.name);
    m_badge->setVisible(connection.isSandbox);
    m_label->setLabel(connection.label);
    m_second->show();
    m_endpoint->setText(connection.endpoint.text());
    const bool known = !connection.subscription.isEmpty();
    m_warning->setVisible(!known);
    m_subscription->setText(known ? tr("Subscription %1").arg(connection.subscription.text())
                                  : tr("No subscription id: no snapshot can be offered to it."));
    m_copy->setVisible(known);
    m_edit->setVisible(!known && !connection.isSandbox);
    tint();
}

void ConnectionHeader::setAll(int connections)
{
    m_connection = {};
    m_isAll = true;
    m_name->setText(tr("All connections"));
    m_badge->hide();
    m_label->setLabel({});
    m_warning->hide();
    m_copy->hide();
    m_edit->hide();
    m_endpoint->setText(tr("%n connection(s) in one table", nullptr, connections));
    m_subscription->clear();
    tint();
}

void ConnectionHeader::followLock()
{
    m_lock->setVisible(!m_isAll && m_connection.isReadOnly);
    if (m_isAll || !m_connection.isReadOnly) {
        m_tick.stop();
        return;
    }
    const QDateTime until = m_services.guard.unlockedUntil(m_connection.id);
    const QString remaining = ConnectionDelegate::remainingText(until, m_services.clock.now());
    const bool isOpen = !remaining.isEmpty();
    const Theme::Tone tone = isOpen ? Theme::Tone::Warning : Theme::Tone::Neutral;
    m_lockIcon->setPixmap(
        m_services.theme.icon(isOpen ? u"unlock"_s : u"lock"_s, tone)
            .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    m_lockText->setText(isOpen ? tr("Can be changed for %1").arg(remaining) : tr("Read-only"));
    QPalette colours;
    colours.setColor(QPalette::WindowText, m_services.theme.foreground(tone));
    m_lockText->setPalette(colours);
    m_unlockButton->setVisible(!isOpen);
    m_lockButton->setVisible(isOpen);
    if (isOpen)
        m_tick.start();
    else
        m_tick.stop();
}

void ConnectionHeader::tint()
{
    const QSize size(metrics::smallIcon, metrics::smallIcon);
    const qreal scale = devicePixelRatioF();
    const Theme &theme = m_services.theme;
    m_dot->setPixmap(m_isAll ? theme.icon(u"allconnections"_s).pixmap(size, scale)
                             : Theme::connectionDot(m_connection.colour).pixmap(size, scale));
    m_warning->setPixmap(theme.icon(u"warning"_s, Theme::Tone::Warning).pixmap(size, scale));
    const bool known = m_isAll || !m_connection.subscription.isEmpty();
    QPalette text;
    text.setColor(QPalette::WindowText,
                  theme.foreground(known ? Theme::Tone::Neutral : Theme::Tone::Warning));
    m_subscription->setPalette(text);
    followLock();
}

} // namespace ff
