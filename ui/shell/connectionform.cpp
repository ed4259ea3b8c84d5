// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionform.h"

#include "ui/shell/generalfields.h"
#include "ui/shell/networkfields.h"
#include "ui/shell/signinfields.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace ff {

using namespace Qt::StringLiterals;

ConnectionForm::ConnectionForm(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_theme(services.theme)
    , m_tabs(new QTabWidget(this))
    , m_general(new GeneralFields(services.theme))
    , m_signIn(new SignInFields(services.theme))
    , m_network(new NetworkFields(services))
{
    m_tabs->setObjectName(u"connectionTabWidget"_s);
    m_tabs->setAccessibleName(tr("Parts of the connection"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(true);
    addPage(m_general, "generalPage", tr("&General"));
    addPage(m_signIn, "signInPage", tr("Sign-&in"));
    addPage(m_network, "networkPage", tr("Net&work"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_general, &FieldForm::changed, this,
            [this] { m_signIn->setEndpoint(m_general->endpoint()); });
    for (FieldForm *fields :
         {static_cast<FieldForm *>(m_general), static_cast<FieldForm *>(m_signIn),
          static_cast<FieldForm *>(m_network)})
        connect(fields, &FieldForm::changed, this, &ConnectionForm::follow);
    follow();
}

void ConnectionForm::addPage(FieldForm *fields, const char *name, const QString &title)
{
    auto *page = new QWidget;
    page->setObjectName(QLatin1StringView(name));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::margin, 0, 0);
    column->addWidget(fields);
    column->addStretch(1);
    m_tabs->addTab(page, title);
}

void ConnectionForm::load(const Connection &connection)
{
    m_before = connection;
    m_general->load(connection);
    m_signIn->load(connection);
    m_network->load(connection);
    follow();
}

void ConnectionForm::suggestColour(const QColor &colour)
{
    m_general->suggestColour(colour);
}

void ConnectionForm::setStored(SecretSlot slot, const SecretOutcome &outcome)
{
    if (slot == SecretSlot::ProxyPassword)
        m_network->setStored(outcome);
    else
        m_signIn->setStored(slot, outcome);
}

void ConnectionForm::follow()
{
    // A page that still lacks something says so, once the pages before it are complete.
    const QList<FieldProblem> problems{m_general->problem(), m_signIn->problem(),
                                       m_network->problem()};
    bool isComplete = true;
    for (int page = 0; page < m_tabs->count(); ++page) {
        const bool lacks = isComplete && !problems.at(page).sentence.isEmpty();
        const bool isEmptyStart = !m_before && page == 0;
        m_tabs->setTabIcon(page, lacks && !isEmptyStart
                                     ? m_theme.icon(u"warning"_s, Theme::Tone::Warning)
                                     : QIcon());
        isComplete = isComplete && problems.at(page).sentence.isEmpty();
    }
    Q_EMIT changed();
}

FieldProblem ConnectionForm::problem() const
{
    if (const FieldProblem problem = m_general->problem(); !problem.sentence.isEmpty())
        return problem;
    if (const FieldProblem problem = m_signIn->problem(); !problem.sentence.isEmpty())
        return problem;
    return m_network->problem();
}

void ConnectionForm::goToProblem()
{
    QWidget *field = problem().field;
    if (!field)
        return;
    for (int page = 0; page < m_tabs->count(); ++page) {
        if (m_tabs->widget(page)->isAncestorOf(field))
            m_tabs->setCurrentIndex(page);
    }
    field->setFocus(Qt::OtherFocusReason);
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_before.value_or(Connection());
    m_general->apply(connection);
    m_signIn->apply(connection);
    m_network->apply(connection);
    return connection;
}

ConnectionSecrets ConnectionForm::secrets() const
{
    ConnectionSecrets secrets;
    m_signIn->fill(secrets);
    m_network->fill(secrets);
    return secrets;
}

bool ConnectionForm::isChanged() const
{
    const ConnectionSecrets typed = secrets();
    return !m_before || connection() != *m_before || typed.key1 || typed.key2 || typed.clientSecret
           || typed.proxyPassword;
}

void ConnectionForm::focusFirst()
{
    m_tabs->setCurrentIndex(0);
    m_general->focusFirst();
}

void ConnectionForm::focusKey()
{
    m_tabs->setCurrentIndex(1);
    m_signIn->focusKey();
}

void ConnectionForm::focusSubscription()
{
    m_tabs->setCurrentIndex(0);
    m_general->focusSubscription();
}

} // namespace ff
