// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "models/requestlog/requestlog.h"
#include "ui/members/memberspage.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/connectionheader.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/notices.h"
#include "ui/shell/operationsdock.h"
#include "ui/shell/operationspanel.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/requestlogdock.h"
#include "ui/shell/requestlogpanel.h"
#include "ui/shell/startpage.h"
#include "ui/wizards/applywizard.h"
#include "ui/wizards/takewizard.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QUrl>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString keyTopic(const ConnectionId &id)
{
    return u"key:"_s + id.text();
}

} // namespace

MainWindow::Private::Private(const ConsoleServices &given, QSettings &kept, MainWindow *window)
    : q(window)
    , services(given)
    , settings(kept)
    , actions(new ConsoleActions(given.theme, window))
    , commands(new ConnectionCommands(given, window))
{
    fetchSoon.setSingleShot(true);
    fetchSoon.setInterval(0);
    QObject::connect(&fetchSoon, &QTimer::timeout, &wires, [this] { fetchPage(); });
    build();
    wireActions();
    wirePages();
    wirePlaces();
    wireServices();
    wireSignIn();
    wireAppearance();
    restoreLayout();
    place = pane->place();
    if (members())
        followTab();
    else
        followPlace();
}

void MainWindow::Private::wirePages()
{
    const auto follow = [this] { followSelection(); };
    QObject::connect(containers, &ContainersPage::selectionChanged, &wires, follow);
    QObject::connect(containers, &ContainersPage::actsChanged, &wires, follow);
    QObject::connect(snapshots, &SnapshotsPage::selectionChanged, &wires, follow);
    QObject::connect(snapshots, &SnapshotsPage::actsChanged, &wires, follow);
    QObject::connect(containers, &ContainersPage::takeRequested, &wires,
                     [this](const QList<Container> &sources, const ConnectionId &from) {
                         openTake(sources, from);
                     });
    QObject::connect(containers, &ContainersPage::openRequested, &wires,
                     [this](const ContainerRef &container) { q->openContainer(container); });
    QObject::connect(containers, &ContainersPage::openWithoutFacesRequested, &wires,
                     [this](const ContainerRef &container) { q->openContainer(container); });
    QObject::connect(
        snapshots, &SnapshotsPage::applyRequested, &wires,
        [this](const Snapshot &snapshot, const ConnectionId &from) { openApply(snapshot, from); });
    QObject::connect(snapshots, &SnapshotsPage::subscriptionCorrected, &wires,
                     [this](const ConnectionId &id, const SubscriptionId &to) {
                         if (std::optional<Connection> connection = services.connections.find(id)) {
                             connection->subscription = to;
                             services.connections.replace(*connection);
                         }
                     });
    const auto enterKey = [this](const ConnectionId &id) { giveAccess(id); };
    QObject::connect(containers, &ContainersPage::keyWanted, &wires, enterKey);
    QObject::connect(snapshots, &SnapshotsPage::keyWanted, &wires, enterKey);
    QObject::connect(snapshots, &SnapshotsPage::editConnectionWanted, &wires,
                     [this](const ConnectionId &id) { commands->edit(id); });
    QObject::connect(tabs, &PageTabs::keyWanted, &wires, enterKey);
    QObject::connect(header, &ConnectionHeader::subscriptionWanted, &wires,
                     [this] { commands->enterSubscription(current); });
    OperationsPanel *panel = dock->panel();
    QObject::connect(panel, &OperationsPanel::showSnapshotRequested, &wires,
                     [this](const ConnectionId &id, const SnapshotId &snapshot) {
                         q->showSnapshots(id);
                         snapshots->select(snapshot);
                     });
    QObject::connect(panel, &OperationsPanel::showContainerRequested, &wires,
                     [this](const ConnectionId &id, ContainerType type, const ObjectId &object) {
                         q->showContainers(id);
                         containers->select({id, type, object});
                     });
    QObject::connect(
        logDock->panel(), &RequestLogPanel::told, &wires,
        [this](bool good, const QString &sentence) {
            notices->add(
                {u"requestlog"_s, good ? Theme::Tone::Good : Theme::Tone::Bad, sentence, {}, {}});
        });
}

void MainWindow::Private::wireServices()
{
    const auto say = [this](const QString &sentence) { q->announce(sentence); };
    QObject::connect(&services.connections, &ConnectionStore::saveFailed, &wires, say);
    QObject::connect(&services.operations, &OperationTracker::journalFailed, &wires, say);
    QObject::connect(&services.requestLog, &RequestLog::fileFailed, &wires, say);
    QObject::connect(commands, &ConnectionCommands::added, &wires,
                     [this](const ConnectionId &id) { q->showConnection(id); });
    QObject::connect(commands, &ConnectionCommands::told, &wires,
                     [this](Theme::Tone tone, const QString &sentence) {
                         notices->add({u"connection"_s, tone, sentence, {}, {}});
                     });
    QObject::connect(&services.operations, &OperationTracker::keyNeeded, &wires,
                     [this](const ConnectionId &id) {
                         askForKey(id, tr("Operations on %1 wait for its key."));
                     });
    QObject::connect(
        &services.clients, &ClientPool::keyMissing, &wires, [this](const ConnectionId &id) {
            const auto connection = services.connections.find(id);
            if (id == current && connection && connection->signIn.method == SignInMethod::Key)
                askForKey(id, tr("There is no key for %1 yet."));
        });
    QObject::connect(&services.clients, &ClientPool::keyAvailable, &wires,
                     [this](const ConnectionId &id) {
                         signingIn.remove(id);
                         notices->withdraw(keyTopic(id));
                     });
    QObject::connect(&services.connections, &ConnectionStore::removed, &wires,
                     [this](const ConnectionId &id) { notices->withdraw(keyTopic(id)); });
    QObject::connect(&services.clients, &ClientPool::deprecationAnnounced, &wires,
                     [this](const ConnectionId &id, const QString &text) {
                         if (deprecations.contains(id.text() + text))
                             return;
                         deprecations.insert(id.text() + text);
                         q->announce(
                             tr("%1 announces: %2").arg(services.connections.nameOf(id), text));
                     });
}

void MainWindow::Private::wireSignIn()
{
    QObject::connect(&services.clients, &ClientPool::signInFailed, &wires,
                     [this](const ConnectionId &id, const FaceError &error) {
                         const auto connection = services.connections.find(id);
                         if (!connection)
                             return;
                         const bool inBrowser = connection->signIn.method == SignInMethod::Browser;
                         const bool isAnswer = signingIn.remove(id);
                         const bool isOnPage = id == current || place.isAll();
                         // The page says it in place, with the same button.
                         if (isOnPage && !isAnswer && ListStateView::needsOperator(error))
                             return;
                         Notices::Notice notice;
                         notice.topic = keyTopic(id);
                         notice.text =
                             tr("%1: %2 %3").arg(connection->name, error.summary(), error.advice());
                         notice.actionLabel = inBrowser ? tr("Sign in") : tr("Edit connection…");
                         notice.action = [this, id] { giveAccess(id); };
                         notices->add(notice);
                     });
    QObject::connect(commands, &ConnectionCommands::browserFailed, &wires,
                     [this](const QUrl &page) {
                         Notices::Notice notice;
                         notice.topic = u"browser"_s;
                         notice.text = tr("No browser could be opened. Open the address of the "
                                          "sign-in yourself on this computer.");
                         notice.actionLabel = tr("Copy address");
                         notice.action = [page] {
                             QApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded));
                         };
                         notices->add(notice);
                     });
}

void MainWindow::Private::giveAccess(const ConnectionId &id)
{
    signingIn.insert(id);
    commands->giveAccess(id);
}

void MainWindow::Private::askForKey(const ConnectionId &id, const QString &sentence)
{
    Notices::Notice notice;
    notice.topic = keyTopic(id);
    notice.text = sentence.arg(services.connections.nameOf(id));
    const std::optional<Connection> connection = services.connections.find(id);
    const bool usesKeys = !connection || connection->signIn.method == SignInMethod::Key;
    notice.actionLabel = usesKeys ? tr("Enter key…") : tr("Sign in");
    notice.action = [this, id] { giveAccess(id); };
    notices->add(notice);
}

void MainWindow::Private::openTake(const QList<Container> &sources, const ConnectionId &from)
{
    if (sources.isEmpty())
        return;
    auto *wizard = new TakeWizard(services, from, sources, q);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(wizard, &TakeWizard::submitted, &wires,
                     [this](const QList<OperationRecord> &records) { showSubmitted(records); });
    wizard->open();
}

void MainWindow::Private::openApply(const Snapshot &snapshot, const ConnectionId &from)
{
    auto *wizard = new ApplyWizard(services, from, snapshot, q);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(wizard, &ApplyWizard::submitted, &wires,
                     [this](const QList<OperationRecord> &records) { showSubmitted(records); });
    wizard->open();
}

void MainWindow::Private::showSubmitted(const QList<OperationRecord> &records)
{
    dock->show();
    dock->raise();
    if (!records.isEmpty())
        dock->panel()->select(records.last().row);
}

int MainWindow::Private::runningOperations() const
{
    const QList<OperationRecord> &records = services.operations.records();
    return int(std::count_if(records.cbegin(), records.cend(), [](const OperationRecord &record) {
        return !isTerminal(record.phase);
    }));
}

MainWindow::MainWindow(const ConsoleServices &services, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(services, settings, this))
{ }

MainWindow::~MainWindow() = default;

void MainWindow::showConnection(const ConnectionId &id)
{
    d->pane->setCurrent(id);
}

void MainWindow::offerConnection(const ConnectionId &id)
{
    if (!d->pane->isRestored())
        showConnection(id);
}

void MainWindow::showContainers(const ConnectionId &id)
{
    showConnection(id);
    d->tabs->setCurrentWidget(d->containers);
    d->fetchPage(); // who asks for the page may select in it next
}

void MainWindow::showSnapshots(const ConnectionId &id)
{
    showConnection(id);
    d->tabs->setCurrentWidget(d->snapshots);
    d->fetchPage();
}

void MainWindow::openContainer(const ContainerRef &container)
{
    if (MembersPage *page = d->tabs->openContainer(container))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setBrowserOpener(const std::function<bool(const QUrl &)> &opener)
{
    d->commands->setBrowserOpener(opener);
}

void MainWindow::announce(const QString &sentence)
{
    d->notices->add({{}, Theme::Tone::Warning, sentence, {}, {}});
}

void MainWindow::offerSandbox(bool offered)
{
    d->sandboxOffered = offered;
    d->start->setSandboxOffered(offered);
    d->followSelection();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = d->runningOperations();
    if (running == 0 || d->quitConfirmed) {
        d->saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    Question question;
    question.title = tr("Quit Faceferry?");
    question.text = tr("%n operation(s) go on at the service; Faceferry watches them again when "
                       "you start it.",
                       nullptr, running);
    question.acceptLabel = tr("Quit");
    d->services.prompts.ask(this, question, [this] {
        d->quitConfirmed = true;
        close();
    });
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !d->painted) {
        d->painted = true;
        d->showPage();
    }
    return handled;
}

} // namespace ff
