// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/connections/clientpool.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/connectionheader.h"
#include "ui/shell/connectionspane.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/notices.h"
#include "ui/shell/operationsdock.h"
#include "ui/shell/operationspanel.h"
#include "ui/shell/prompts.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowstatus.h"
#include "ui/wizards/applywizard.h"
#include "ui/wizards/takewizard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "window/appearance"_L1;

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
    build();
    wireActions();
    wirePages();
    wireServices();
    wireAppearance();
    restoreLayout();
    followRows();
    followConnection();
}

void MainWindow::Private::wireActions()
{
    const auto on = [this](QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, q, slot);
    };
    on(actions->startSandbox, [this] { Q_EMIT q->sandboxRequested(); });
    on(actions->quit, [this] { q->close(); });
    on(actions->addConnection, [this] { commands->add(); });
    on(actions->editConnection, [this] { commands->edit(current); });
    on(actions->enterKey, [this] { commands->enterKey(current); });
    on(actions->testConnection, [this] { commands->test(current); });
    on(actions->removeConnection, [this] { commands->remove(current); });
    on(actions->copyEndpoint, [this] {
        if (const auto connection = services.connections.find(current))
            QApplication::clipboard()->setText(connection->endpoint.text());
    });
    on(actions->copySubscription, [this] {
        if (const auto connection = services.connections.find(current))
            QApplication::clipboard()->setText(connection->subscription.text());
    });
    on(actions->search,
       [this] { isOnGroups() ? containers->focusSearch() : snapshots->focusSearch(); });
    on(actions->refresh, [this] { isOnGroups() ? containers->refresh() : snapshots->refresh(); });
    on(actions->take, [this] { openTake(containers->selected()); });
    on(actions->train, [this] { containers->trainSelected(); });
    on(actions->apply, [this] {
        if (const auto snapshot = snapshots->selected())
            openApply(*snapshot);
    });
    on(actions->editSnapshot, [this] { snapshots->editSelected(); });
    on(actions->deleteSnapshot, [this] { snapshots->deleteSelected(); });
    on(actions->showGroups, [this] { tabs->setCurrentWidget(containers); });
    on(actions->showSnapshots, [this] { tabs->setCurrentWidget(snapshots); });
    on(actions->about, [this] { showAbout(); });
}

void MainWindow::Private::wirePages()
{
    QObject::connect(pane, &ConnectionsPane::currentChanged, q, [this] { followConnection(); });
    QObject::connect(tabs, &QTabWidget::currentChanged, q, [this] {
        showPage();
        followSelection();
    });
    QObject::connect(containers, &ContainersPage::selectionChanged, q,
                     [this] { followSelection(); });
    QObject::connect(snapshots, &SnapshotsPage::selectionChanged, q, [this] { followSelection(); });
    QObject::connect(containers, &ContainersPage::takeRequested, q,
                     [this](const QList<Container> &sources) { openTake(sources); });
    QObject::connect(snapshots, &SnapshotsPage::applyRequested, q,
                     [this](const Snapshot &snapshot) { openApply(snapshot); });
    QObject::connect(snapshots, &SnapshotsPage::subscriptionCorrected, q,
                     [this](const ConnectionId &id, const SubscriptionId &to) {
                         if (std::optional<Connection> connection = services.connections.find(id)) {
                             connection->subscription = to;
                             services.connections.replace(*connection);
                         }
                     });
    OperationsPanel *panel = dock->panel();
    QObject::connect(panel, &OperationsPanel::showSnapshotRequested, q,
                     [this](const ConnectionId &id, const SnapshotId &snapshot) {
                         q->showSnapshots(id);
                         snapshots->select(snapshot);
                     });
    QObject::connect(panel, &OperationsPanel::showContainerRequested, q,
                     [this](const ConnectionId &id, ContainerType type, const ObjectId &object) {
                         q->showContainers(id);
                         containers->select(type, object);
                     });
}

void MainWindow::Private::wireServices()
{
    const auto say = [this](const QString &sentence) { q->announce(sentence); };
    QObject::connect(&services.connections, &ConnectionStore::saveFailed, q, say);
    QObject::connect(&services.operations, &OperationTracker::journalFailed, q, say);
    QObject::connect(&services.connections, &ConnectionStore::changed, q,
                     [this](const ConnectionId &id) {
                         if (id == current)
                             followConnection();
                     });
    QObject::connect(&services.connectionsModel, &QAbstractItemModel::rowsInserted, q,
                     [this] { followRows(); });
    QObject::connect(commands, &ConnectionCommands::added, q,
                     [this](const ConnectionId &id) { q->showConnection(id); });
    QObject::connect(commands, &ConnectionCommands::told, q,
                     [this](Theme::Tone tone, const QString &sentence) {
                         notices->add({u"connection"_s, tone, sentence, {}, {}});
                     });
    QObject::connect(
        &services.operations, &OperationTracker::keyNeeded, q, [this](const ConnectionId &id) {
            Notices::Notice notice;
            notice.topic = keyTopic(id);
            notice.text =
                tr("Operations on %1 wait for its key.").arg(services.connections.nameOf(id));
            notice.actionLabel = tr("Enter key…");
            notice.action = [this, id] { commands->enterKey(id); };
            notices->add(notice);
        });
    const auto keyIsBack = [this](const ConnectionId &id) { notices->withdraw(keyTopic(id)); };
    QObject::connect(&services.clients, &ClientPool::keyAvailable, q, keyIsBack);
    QObject::connect(&services.connections, &ConnectionStore::removed, q, keyIsBack);
    QObject::connect(&services.clients, &ClientPool::deprecationAnnounced, q,
                     [this](const ConnectionId &id, const QString &text) {
                         if (deprecations.contains(id.text() + text))
                             return;
                         deprecations.insert(id.text() + text);
                         q->announce(
                             tr("%1 announces: %2").arg(services.connections.nameOf(id), text));
                     });
}

void MainWindow::Private::wireAppearance()
{
    const QList<std::pair<QAction *, Theme::Choice>> choices{
        {actions->systemScheme, Theme::Choice::System},
        {actions->lightScheme, Theme::Choice::Light},
        {actions->darkScheme, Theme::Choice::Dark}};
    const int kept = settings.value(appearanceKey, int(Theme::Choice::System)).toInt();
    for (const auto &[action, choice] : choices) {
        QObject::connect(action, &QAction::triggered, q, [this, chosen = choice] {
            services.theme.setChoice(chosen);
            settings.setValue(appearanceKey, int(chosen));
        });
        if (kept == int(choice))
            action->setChecked(true);
    }
    const bool known = kept >= int(Theme::Choice::System) && kept <= int(Theme::Choice::Dark);
    services.theme.setChoice(known ? Theme::Choice(kept) : Theme::Choice::System);
}

void MainWindow::Private::followRows()
{
    if (services.connectionsModel.rowCount() == 0 || !pane->current().isEmpty())
        return;
    const bool isBack = services.connections.find(remembered).has_value();
    pane->setCurrent(isBack ? remembered : services.connections.connections().first().id);
}

void MainWindow::Private::followConnection()
{
    current = pane->current();
    const std::optional<Connection> connection = services.connections.find(current);
    if (!connection)
        current = {};
    q->setWindowTitle(connection ? tr("Faceferry — %1").arg(connection->name) : u"Faceferry"_s);
    if (connection)
        header->setConnection(*connection);
    centre->setCurrentWidget(connection ? pages : static_cast<QWidget *>(start));
    status->setSandbox(connection && connection->isSandbox);
    showPage();
    followSelection();
}

void MainWindow::Private::showPage()
{
    // Only the page in view asks the service, and only once the window has been painted.
    if (!painted)
        return;
    ConnectionId &shown = isOnGroups() ? containersOf : snapshotsOf;
    if (shown == current)
        return;
    shown = current;
    if (isOnGroups())
        containers->setConnection(current);
    else
        snapshots->setConnection(current);
}

void MainWindow::Private::followSelection()
{
    const std::optional<Connection> connection = services.connections.find(current);
    const QString choose = tr("Choose a connection first.");
    const bool chosen = connection.has_value();
    for (QAction *action : {actions->editConnection, actions->testConnection,
                            actions->removeConnection, actions->copyEndpoint, actions->refresh,
                            actions->search, actions->showGroups, actions->showSnapshots})
        ConsoleActions::allow(action, chosen, choose);
    ConsoleActions::allow(actions->enterKey, chosen && !connection->isSandbox,
                          chosen ? tr("The sandbox makes its keys itself.") : choose);
    ConsoleActions::allow(actions->copySubscription, chosen && !connection->subscription.isEmpty(),
                          chosen ? tr("This connection has no subscription id.") : choose);
    ConsoleActions::allow(actions->startSandbox, sandboxOffered,
                          tr("The sandbox is running or cannot be started here."));

    const QList<Container> objects =
        chosen && isOnGroups() ? containers->selected() : QList<Container>();
    const bool trainable = std::any_of(objects.cbegin(), objects.cend(), [](const Container &one) {
        return containerTypeInfo(one.type).hasTraining;
    });
    const QString selectGroup =
        !chosen        ? choose
        : isOnGroups() ? tr("Select one or more groups or lists first.")
                       : tr("Select one or more groups or lists on the page “Groups and lists”.");
    ConsoleActions::allow(actions->take, !objects.isEmpty(), selectGroup);
    ConsoleActions::allow(actions->train, trainable,
                          objects.isEmpty() ? selectGroup : tr("Face lists are not trained."));
    const bool snapshot = chosen && !isOnGroups() && snapshots->selected();
    const QString selectSnapshot = !chosen        ? choose
                                   : isOnGroups() ? tr("Select a snapshot on the page “Snapshots”.")
                                                  : tr("Select a snapshot first.");
    for (QAction *action : {actions->apply, actions->editSnapshot, actions->deleteSnapshot})
        ConsoleActions::allow(action, snapshot, selectSnapshot);
}

void MainWindow::Private::openTake(const QList<Container> &sources)
{
    if (sources.isEmpty())
        return;
    auto *wizard = new TakeWizard(services, current, sources, q);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(wizard, &TakeWizard::submitted, q,
                     [this](const QList<OperationRecord> &records) { showSubmitted(records); });
    wizard->open();
}

void MainWindow::Private::openApply(const Snapshot &snapshot)
{
    auto *wizard = new ApplyWizard(services, current, snapshot, q);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(wizard, &ApplyWizard::submitted, q,
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

void MainWindow::Private::showAbout()
{
    services.prompts.tell(q, tr("Faceferry %1").arg(QStringLiteral(FF_VERSION)),
                          tr("A desktop console for the face lists, person groups and snapshots of "
                             "Azure AI Face resources."),
                          tr("© 2026 The Faceferry developers. Free software under the GNU General "
                             "Public License, version 3 or later. Runs on Qt %1.")
                              .arg(QLatin1StringView(qVersion())));
}

bool MainWindow::Private::isOnGroups() const
{
    return tabs->currentWidget() == containers;
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

void MainWindow::showContainers(const ConnectionId &id)
{
    showConnection(id);
    d->tabs->setCurrentWidget(d->containers);
}

void MainWindow::showSnapshots(const ConnectionId &id)
{
    showConnection(id);
    d->tabs->setCurrentWidget(d->snapshots);
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
        QTimer::singleShot(0, this, [this] { d->showPage(); });
    }
    return handled;
}

} // namespace ff
