// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopefilterbutton.h"

#include "models/connections/connectionstore.h"
#include "ui/pages/celltext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applyscopepicker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

ScopeFilterButton::ScopeFilterButton(const ConsoleServices &services, QWidget *parent)
    : QToolButton(parent)
    , m_services(services)
{
    setObjectName(u"scopeFilterButton"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(services.theme.icon(u"filter"_s));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &ScopeFilterButton::openPopup);
    showScope();
}

void ScopeFilterButton::setConnection(const ConnectionId &id)
{
    m_connection = id;
    setScope({});
}

void ScopeFilterButton::setScope(const QList<SubscriptionId> &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    showScope();
    Q_EMIT scopeChanged();
}

void ScopeFilterButton::showScope()
{
    QString text = tr("Scope: any");
    if (m_scope.size() == 1) {
        const auto known = m_services.connections.findBySubscription(m_scope.first());
        text = tr("Scope: %1")
                   .arg(singleLine(known ? known->name : shortGuid(m_scope.first().text()), 20));
    } else if (m_scope.size() > 1) {
        text = tr("Scope: %n chosen", nullptr, int(m_scope.size()));
    }
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("Only snapshots whose apply scope names one of these subscriptions"));
}

void ScopeFilterButton::openPopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"scopeFilterPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    auto *hint = new QLabel(tr("Show snapshots offered to any of these:"));
    layout->addWidget(hint);
    auto *picker =
        new ApplyScopePicker(m_services, m_connection, ApplyScopePicker::Purpose::Filter);
    picker->setScope(m_scope);
    hint->setBuddy(picker);
    layout->addWidget(picker);
    auto *buttons = new QHBoxLayout;
    auto *any = new QPushButton(tr("Any scope"));
    any->setObjectName(u"anyScopeButton"_s);
    any->setAccessibleName(any->text());
    auto *show = new QPushButton(tr("Show"));
    show->setObjectName(u"showScopeButton"_s);
    show->setAccessibleName(tr("Show snapshots of the chosen scope"));
    show->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(any);
    buttons->addWidget(show);
    layout->addLayout(buttons);
    connect(any, &QPushButton::clicked, this, [this, popup] {
        setScope({});
        popup->close();
    });
    connect(show, &QPushButton::clicked, this, [this, popup, picker] {
        if (!picker->takeTyped())
            return;
        setScope(picker->scope());
        popup->close();
    });
    popup->resize(600, 376);
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (const QScreen *shown = screen())
        at.setX(qMin(at.x(), shown->availableGeometry().right() - popup->width()));
    popup->move(at);
    popup->show();
    picker->setFocus();
}

} // namespace ff
