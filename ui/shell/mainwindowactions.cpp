// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "ui/members/memberspage.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/operationsdock.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/requestlogdock.h"
#include "ui/shell/requestlogpanel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSettings>

#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr auto appearanceKey = "window/appearance"_L1;
}

void MainWindow::Private::wireActions()
{
    const auto on = [this](QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, &wires, slot);
    };
    on(actions->startSandbox, [this] { Q_EMIT q->sandboxRequested(); });
    on(actions->importConnections, [this] { commands->importConnections(); });
    on(actions->exportConnections, [this] { commands->exportConnections(); });
    on(actions->closeTab, [this] { tabs->closeCurrent(); });
    on(actions->quit, [this] { q->close(); });
    on(actions->showGroups, [this] { tabs->setCurrentWidget(containers); });
    on(actions->showSnapshots, [this] { tabs->setCurrentWidget(snapshots); });
    on(actions->goToOperations, [this] { dock->goTo(); });
    on(actions->goToRequestLog, [this] { logDock->goTo(); });
    on(actions->about, [this] { showAbout(); });
    wireConnectionActions();
    wireObjectActions();
}

void MainWindow::Private::wireConnectionActions()
{
    const auto on = [this](QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, &wires, slot);
    };
    on(actions->addConnection, [this] { commands->add(); });
    on(actions->editConnection, [this] { commands->edit(current); });
    on(actions->enterKey, [this] { commands->enterKey(current); });
    on(actions->testConnection, [this] { commands->test(current); });
    on(actions->signIn, [this] {
        signingIn.insert(current);
        commands->signIn(current);
    });
    on(actions->rotateKeys, [this] { commands->rotateKeys(current); });
    on(actions->unlock, [this] { commands->unlock(current); });
    on(actions->lock, [this] { commands->lock(current); });
    on(actions->removeConnection, [this] { commands->remove(current); });
    on(actions->copyEndpoint, [this] {
        if (const auto connection = services.connections.find(current))
            QApplication::clipboard()->setText(connection->endpoint.text());
    });
    on(actions->copySubscription, [this] {
        if (const auto connection = services.connections.find(current))
            QApplication::clipboard()->setText(connection->subscription.text());
    });
}

void MainWindow::Private::wireObjectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, &wires, slot);
    };
    // Each page does it in its own way; the one in view is meant.
    const auto onPage = [this, on](QAction *action, auto ofGroups, auto ofSnapshots,
                                   auto ofMembers) {
        on(action, [this, ofGroups, ofSnapshots, ofMembers] {
            if (MembersPage *page = members())
                (page->*ofMembers)();
            else if (isOnGroups())
                (containers->*ofGroups)();
            else if (isOnSnapshots())
                (snapshots->*ofSnapshots)();
        });
    };
    onPage(actions->copyId, &ContainersPage::copyId, &SnapshotsPage::copyId, &MembersPage::copyId);
    onPage(actions->copyJson, &ContainersPage::copyJson, &SnapshotsPage::copyJson,
           &MembersPage::copyJson);
    onPage(actions->exportTable, &ContainersPage::exportTable, &SnapshotsPage::exportTable,
           &MembersPage::exportTable);
    const auto onGroup = [this, on](QAction *action, auto ofGroups, auto ofMembers) {
        on(action, [this, ofGroups, ofMembers] {
            if (MembersPage *page = members())
                (page->*ofMembers)();
            else
                (containers->*ofGroups)();
        });
    };
    onGroup(actions->editContainer, &ContainersPage::editSelected, &MembersPage::editSelected);
    onGroup(actions->deleteContainer, &ContainersPage::deleteSelected,
            &MembersPage::deleteSelected);
    onGroup(actions->train, &ContainersPage::trainSelected, &MembersPage::train);
    QObject::connect(tabs, &QTabWidget::currentChanged, &wires,
                     [this, followed = QMetaObject::Connection()]() mutable {
                         QObject::disconnect(followed);
                         if (const MembersPage *page = members())
                             followed = QObject::connect(page, &MembersPage::actsChanged, &wires,
                                                         [this] { followContainerActions(); });
                     });
    on(actions->search, [this] {
        if (logDock->isAncestorOf(QApplication::focusWidget()))
            logDock->panel()->focusSearch();
        else if (MembersPage *page = members())
            page->focusSearch();
        else
            isOnGroups() ? containers->focusSearch() : snapshots->focusSearch();
    });
    on(actions->refresh, [this] {
        if (MembersPage *page = members())
            page->refresh();
        else
            isOnGroups() ? containers->refresh() : snapshots->refresh();
    });
    on(actions->newContainer, [this] { containers->newContainer(); });
    on(actions->openContainer, [this] { containers->openSelected(); });
    on(actions->take, [this] {
        const QList<ContainerRef> chosen = containers->selectedRefs();
        if (!chosen.isEmpty())
            openTake(containers->selected(), chosen.constFirst().connection);
    });
    on(actions->apply, [this] {
        if (const auto snapshot = snapshots->selected())
            openApply(*snapshot, snapshots->selectedConnection());
    });
    on(actions->editSnapshot, [this] { snapshots->editSelected(); });
    on(actions->deleteSnapshot, [this] { snapshots->deleteSelected(); });
}

void MainWindow::Private::wireAppearance()
{
    const QList<std::pair<QAction *, Theme::Choice>> choices{
        {actions->systemScheme, Theme::Choice::System},
        {actions->lightScheme, Theme::Choice::Light},
        {actions->darkScheme, Theme::Choice::Dark}};
    const int kept = settings.value(appearanceKey, int(Theme::Choice::System)).toInt();
    for (const auto &[action, choice] : choices) {
        QObject::connect(action, &QAction::triggered, &wires, [this, chosen = choice] {
            services.theme.setChoice(chosen);
            settings.setValue(appearanceKey, int(chosen));
        });
        if (kept == int(choice))
            action->setChecked(true);
    }
    const bool known = kept >= int(Theme::Choice::System) && kept <= int(Theme::Choice::Dark);
    services.theme.setChoice(known ? Theme::Choice(kept) : Theme::Choice::System);
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

} // namespace ff
