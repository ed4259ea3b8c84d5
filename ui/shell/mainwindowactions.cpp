// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/operationsdock.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>
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
    on(actions->goToOperations, [this] { dock->goTo(); });
    on(actions->about, [this] { showAbout(); });
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
