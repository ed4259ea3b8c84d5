// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/members/memberspage.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/pagetabs.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr char ownText[] = "ownText";

/// Names the action after what it does on the page in view; empty: by its own name.
void rename(QAction *action, const QString &text)
{
    if (!action->property(ownText).isValid())
        action->setProperty(ownText, action->text());
    action->setText(text.isEmpty() ? action->property(ownText).toString() : text);
}

} // namespace

void MainWindow::Private::followSelection()
{
    followConnectionActions();
    followContainerActions();
    followSnapshotActions();
}

void MainWindow::Private::followConnectionActions()
{
    const std::optional<Connection> connection = services.connections.find(current);
    const bool chosen = connection.has_value();
    const QString choose = place.isAll() ? tr("Choose one connection in the tree first.")
                                         : tr("Choose a connection first.");
    const QString add = tr("Add a connection first.");
    for (QAction *action : {actions->editConnection, actions->testConnection,
                            actions->removeConnection, actions->copyEndpoint})
        ConsoleActions::allow(action, chosen, choose);
    for (QAction *action :
         {actions->refresh, actions->search, actions->showGroups, actions->showSnapshots})
        ConsoleActions::allow(action, chosen || place.isAll(), add);
    const bool isSandbox = chosen && connection->isSandbox;
    const bool usesKeys = chosen && connection->signIn.method == SignInMethod::Key;
    for (QAction *action : {actions->enterKey, actions->rotateKeys})
        ConsoleActions::allow(action, usesKeys && !isSandbox,
                              !chosen     ? choose
                              : isSandbox ? tr("The sandbox makes its keys itself.")
                                          : tr("This connection does not sign in with a key."));
    ConsoleActions::allow(actions->signIn, chosen && !usesKeys,
                          chosen ? tr("This connection signs in with a key.") : choose);
    const bool isOpen = chosen && services.guard.unlockedUntil(current).isValid();
    const QString notReadOnly = chosen ? tr("This connection is not read-only.") : choose;
    const bool isReadOnly = chosen && connection->isReadOnly;
    ConsoleActions::allow(actions->unlock, isReadOnly && !isOpen,
                          isReadOnly ? tr("It is unlocked already.") : notReadOnly);
    ConsoleActions::allow(actions->lock, isReadOnly && isOpen,
                          isReadOnly ? tr("It is locked already.") : notReadOnly);
    ConsoleActions::allow(actions->copySubscription, chosen && !connection->subscription.isEmpty(),
                          chosen ? tr("This connection has no subscription id.") : choose);
    ConsoleActions::allow(actions->startSandbox, sandboxOffered,
                          tr("The sandbox is running or cannot be started here."));
    const QList<Connection> &all = services.connections.connections();
    const bool anyOwn =
        std::any_of(all.cbegin(), all.cend(), [](const Connection &one) { return !one.isSandbox; });
    ConsoleActions::allow(actions->exportConnections, anyOwn,
                          tr("There is no connection of your own yet."));
    ConsoleActions::allow(actions->closeTab, tabs->canCloseCurrent(),
                          tr("Only tabs of groups and lists can be closed."));
}

void MainWindow::Private::followContainerActions()
{
    using Act = ContainersPage::Act;
    const bool any = !current.isEmpty() || place.isAll();
    const QString elsewhere =
        any ? tr("Go to the page “Groups and lists” for this.") : tr("Choose a connection first.");
    const QList<std::pair<QAction *, Act>> acts{
        {actions->newContainer, Act::New},   {actions->openContainer, Act::Open},
        {actions->editContainer, Act::Edit}, {actions->deleteContainer, Act::Delete},
        {actions->train, Act::Train},        {actions->take, Act::Take}};
    for (const auto &[action, act] : acts) {
        const QString reason = any && isOnGroups() ? containers->whyNot(act) : elsewhere;
        ConsoleActions::allow(action, reason.isEmpty(), reason);
    }
    // What both pages have.
    const QList<std::pair<QAction *, std::pair<Act, SnapshotsPage::Act>>> shared{
        {actions->copyId, {Act::Copy, SnapshotsPage::Act::Copy}},
        {actions->copyJson, {Act::Copy, SnapshotsPage::Act::Copy}},
        {actions->exportTable, {Act::Export, SnapshotsPage::Act::Export}}};
    for (const auto &[action, act] : shared) {
        const QString reason = !any           ? elsewhere
                               : isOnGroups() ? containers->whyNot(act.first)
                                              : snapshots->whyNot(act.second);
        ConsoleActions::allow(action, reason.isEmpty(), reason);
    }
    followMemberActions();
}

// In a group's tab the same actions concern its persons or faces.
void MainWindow::Private::followMemberActions()
{
    using Act = MembersPage::Act;
    const MembersPage *page = members();
    const QList<std::pair<QAction *, Act>> acts{
        {actions->copyId, Act::Copy},        {actions->copyJson, Act::Copy},
        {actions->exportTable, Act::Export}, {actions->editContainer, Act::Edit},
        {actions->train, Act::Train},        {actions->deleteContainer, Act::Delete}};
    for (const auto &[action, act] : acts) {
        const bool isNamed = act == Act::Edit || act == Act::Delete;
        if (isNamed)
            rename(action, page ? u'&' + page->actText(act) : QString());
        if (!page)
            continue;
        const QString reason = page->whyNot(act);
        ConsoleActions::allow(action, reason.isEmpty(), reason);
        if (reason.isEmpty() && isNamed)
            action->setToolTip(page->actText(act));
        else if (reason.isEmpty() && act == Act::Train)
            action->setToolTip(tr("Train %1").arg(page->container().id.text()));
    }
}

void MainWindow::Private::followSnapshotActions()
{
    using Act = SnapshotsPage::Act;
    const bool any = !current.isEmpty() || place.isAll();
    const QString elsewhere =
        any ? tr("Go to the page “Snapshots” for this.") : tr("Choose a connection first.");
    const QList<std::pair<QAction *, Act>> acts{{actions->apply, Act::Apply},
                                                {actions->editSnapshot, Act::Edit},
                                                {actions->deleteSnapshot, Act::Delete}};
    for (const auto &[action, act] : acts) {
        const QString reason = any && isOnSnapshots() ? snapshots->whyNot(act) : elsewhere;
        ConsoleActions::allow(action, reason.isEmpty(), reason);
    }
}

} // namespace ff
