// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectiondialog.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "ui/shell/connectionform.h"
#include "ui/shell/connectiontest.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/signinfields.h"
#include "ui/shell/tokens.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// The first colour no connection has yet.
QColor freeColour(const ConnectionStore &store)
{
    const QList<QColor> colours = Theme::connectionColours();
    for (const QColor &colour : colours) {
        const auto hasIt = [&](const Connection &other) { return other.colour == colour; };
        if (std::none_of(store.connections().cbegin(), store.connections().cend(), hasIt))
            return colour;
    }
    return colours.at(store.connections().size() % colours.size());
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConsoleServices &services,
                                   const std::optional<Connection> &connection, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_before(connection)
    , m_form(new ConnectionForm(services, this))
    , m_tester(new ConnectionTest(services, this))
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(connection ? tr("Edit connection") : tr("Add connection"));
    build();
    if (connection) {
        m_form->load(*connection);
        readStored();
    } else {
        m_form->suggestColour(freeColour(services.connections));
    }
    connect(m_form, &ConnectionForm::changed, this, &ConnectionDialog::follow);
    connect(m_tester, &ConnectionTest::finished, this, &ConnectionDialog::showResult);
    connect(m_tester, &ConnectionTest::browserWanted, this, [this](const QUrl &page) {
        showState({}, Theme::Tone::Neutral, tr("Sign in in the browser…"),
                  tr("The test goes on when you have signed in on the page that opens."));
        Q_EMIT browserWanted(page);
    });
    followSignIn();
    m_form->focusFirst();
    follow();
}

void ConnectionDialog::readStored()
{
    for (const SecretSlot slot :
         {SecretSlot::Key1, SecretSlot::Key2, SecretSlot::ClientSecret, SecretSlot::ProxyPassword})
        whenDone(m_services.secrets.read(m_before->id, slot), this,
                 [this, slot](const SecretOutcome &outcome) { m_form->setStored(slot, outcome); });
}

void ConnectionDialog::build()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    m_problem = plainLabel("problemLabel", this);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_goToProblem = new QToolButton(this);
    m_goToProblem->setObjectName(u"goToProblemButton"_s);
    m_goToProblem->setText(tr("Go t&here"));
    m_goToProblem->setAutoRaise(true);
    m_goToProblem->setToolTip(tr("Show the field that keeps this from being saved"));
    connect(m_goToProblem, &QToolButton::clicked, m_form, &ConnectionForm::goToProblem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_before ? tr("S&ave") : tr("&Add"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_goToProblem);
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::unit, 2 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::unit * 3 / 2);
    if (m_before)
        column->addWidget(new ConnectionLine(*m_before, this));
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(line);
    column->addWidget(buildTest());
    column->addLayout(foot);
    setMinimumWidth(620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
}

QWidget *ConnectionDialog::buildTest()
{
    auto *area = new QWidget(this);
    m_test = new QPushButton(m_services.theme.icon(u"test"_s), tr("&Test connection"), area);
    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    m_resultIcon = new QLabel(area);
    m_resultIcon->setFixedSize(metrics::toolIcon, metrics::controlHeight);
    m_resultHeadline = plainLabel("testResultLabel", area);
    m_resultHeadline->setFont(strongFont(font()));
    m_resultHeadline->setMinimumHeight(metrics::controlHeight);
    m_resultHeadline->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_resultDetail = plainLabel("testDetailLabel", area);
    m_resultDetail->setForegroundRole(QPalette::PlaceholderText);
    m_resultDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_resultDetail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Two lines: the longest answer fits without the dialog growing under the pointer.
    m_resultDetail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_progress = new QProgressBar(area);
    m_progress->setObjectName(u"testProgressBar"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::unit / 2);
    m_progress->setAccessibleName(tr("Testing the connection"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    m_progress->hide();

    auto *test = new QGridLayout(area);
    test->setContentsMargins(0, 0, 0, 0);
    test->setHorizontalSpacing(metrics::unit);
    test->setVerticalSpacing(metrics::unit / 2);
    test->addWidget(m_test, 0, 0);
    test->addWidget(m_resultIcon, 0, 1);
    test->addWidget(m_resultHeadline, 0, 2);
    test->addWidget(m_progress, 1, 0, Qt::AlignTop);
    test->addWidget(m_resultDetail, 1, 2);
    test->setColumnStretch(2, 1);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    return area;
}

void ConnectionDialog::save()
{
    if (!m_form->problem().sentence.isEmpty())
        return;
    Q_EMIT saved(m_form->connection(), m_form->secrets());
    accept();
}

void ConnectionDialog::focusKey()
{
    m_form->focusKey();
}

void ConnectionDialog::focusSubscription()
{
    m_form->focusSubscription();
}

void ConnectionDialog::showAddress(const QUrl &page)
{
    m_form->focusKey();
    m_form->signIn().showAddress(page);
}

bool ConnectionDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A window's layout keeps its least width only: lines that wrap would be squeezed.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void ConnectionDialog::done(int result)
{
    m_tester->cancel();
    QDialog::done(result);
}

void ConnectionDialog::follow()
{
    const QString problem = m_form->problem().sentence;
    m_problem->setText(problem);
    m_goToProblem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    m_save->setToolTip(problem);
    m_test->setEnabled(m_tester->isRunning() || problem.isEmpty());
    m_test->setToolTip(problem);
    const bool isSaved = m_before && !m_form->isChanged();
    m_form->signIn().allowSignIn(isSaved, isSaved ? QString()
                                                  : tr("Save the connection first; you sign in "
                                                       "then."));
    if (m_tester->isRunning())
        stopTest(); // its answer would be about other input
    else
        showState({}, Theme::Tone::Neutral, {}, {});
}

void ConnectionDialog::followSignIn()
{
    SignInFields &signIn = m_form->signIn();
    connect(&signIn, &SignInFields::signInRequested, this, [this] {
        m_form->signIn().showSignIn(Theme::Tone::Accent,
                                    tr("Sign in on the page that opens in the browser."));
        const bool wasSignedIn = m_services.clients.hasKey(m_before->id);
        m_form->signIn().setSigningIn(!wasSignedIn);
        if (wasSignedIn) // renewed in silence: no signal comes
            m_form->signIn().showSignIn(Theme::Tone::Good, tr("You are signed in."));
        Q_EMIT signInRequested(m_before->id);
    });
    connect(&signIn, &SignInFields::signInCancelled, this, [this] {
        m_form->signIn().setSigningIn(false);
        m_form->signIn().showSignIn(Theme::Tone::Neutral, tr("The sign-in was cancelled."));
        m_services.clients.reloadKey(m_before->id); // which lets go of the browser
    });
    if (!m_before)
        return;
    connect(&m_services.clients, &ClientPool::keyAvailable, this, [this](const ConnectionId &id) {
        if (!(id == m_before->id))
            return;
        m_form->signIn().setSigningIn(false);
        m_form->signIn().showSignIn(Theme::Tone::Good, tr("You are signed in."));
    });
    connect(&m_services.clients, &ClientPool::signInFailed, this,
            [this](const ConnectionId &id, const FaceError &error) {
                if (!(id == m_before->id) || !m_form->signIn().isSigningIn())
                    return;
                m_form->signIn().setSigningIn(false);
                m_form->signIn().showSignIn(Theme::Tone::Bad,
                                            error.summary() + u' ' + error.advice());
            });
}

void ConnectionDialog::toggleTest()
{
    if (m_tester->isRunning()) {
        stopTest();
        return;
    }
    m_test->setText(tr("S&top testing"));
    m_progress->show();
    showState({}, Theme::Tone::Neutral, tr("Asking the Face service…"), {});
    m_tester->run(m_form->connection(), m_form->secrets());
}

void ConnectionDialog::stopTest()
{
    m_tester->cancel();
    m_progress->hide();
    m_test->setText(tr("&Test connection"));
    m_test->setEnabled(m_form->problem().sentence.isEmpty());
    showState({}, Theme::Tone::Neutral, {}, {});
}

void ConnectionDialog::showResult(const ProbeResult &result)
{
    m_progress->hide();
    m_test->setText(tr("&Test connection"));
    switch (result.outcome) {
    case ProbeResult::Outcome::Fine:
        return showState(u"ok"_s, Theme::Tone::Good, result.headline, result.detail);
    case ProbeResult::Outcome::FineWithoutSnapshots:
        return showState(u"warning"_s, Theme::Tone::Warning, result.headline, result.detail);
    case ProbeResult::Outcome::WrongKey:
        return showState(u"key"_s, Theme::Tone::Bad, result.headline, result.detail);
    case ProbeResult::Outcome::Untrusted:
        return showState(u"lock"_s, Theme::Tone::Bad, result.headline, result.detail);
    case ProbeResult::Outcome::Unreachable:
    case ProbeResult::Outcome::NoFaceService:
    case ProbeResult::Outcome::Failed:
        return showState(u"failed"_s, Theme::Tone::Bad, result.headline, result.detail);
    }
}

void ConnectionDialog::showState(const QString &icon, Theme::Tone tone, const QString &headline,
                                 const QString &detail)
{
    if (icon.isEmpty())
        m_resultIcon->clear();
    else
        m_resultIcon->setPixmap(
            m_services.theme.icon(icon, tone)
                .pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatioF()));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(tone));
    m_resultHeadline->setPalette(palette);
    m_resultHeadline->setText(headline);
    m_resultDetail->setText(detail);
    if (headline.isEmpty())
        return;
    QAccessibleEvent alert(m_resultHeadline, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ff
