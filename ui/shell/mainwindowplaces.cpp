// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/members/memberspage.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectionheader.h"
#include "ui/shell/mainwindow_p.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowstatus.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

namespace ff {

using namespace Qt::StringLiterals;
using NodeKind = ConnectionsTreeModel::NodeKind;

void MainWindow::Private::wirePlaces()
{
    QObject::connect(pane, &ConnectionsPane::placeChanged, &wires, [this] { followPlace(); });
    QObject::connect(pane, &ConnectionsPane::placeClicked, &wires, [this] {
        if (!pane->place().isValid)
            return;
        if (members()) {
            const QScopedValueRollback<bool> following(isFollowing, true);
            tabs->setCurrentWidget(containers);
        }
        goToPlace(pane->place());
    });
    QObject::connect(tabs, &QTabWidget::currentChanged, &wires, [this] { followTab(); });
    QObject::connect(&services.guard, &WriteGuard::changed, &wires, [this](const ConnectionId &id) {
        if (id == current)
            followSelection();
    });
    const auto rescope = [this] {
        if (place.isAll())
            showPage();
        followConnection();
        followSelection();
    };
    QObject::connect(&services.connections, &ConnectionStore::added, &wires, rescope);
    QObject::connect(&services.connections, &ConnectionStore::removed, &wires, rescope);
    QObject::connect(&services.connections, &ConnectionStore::changed, &wires,
                     [this](const ConnectionId &id) {
                         if (id == current)
                             followConnection();
                         followSelection();
                     });
}

void MainWindow::Private::followPlace()
{
    if (isFollowing)
        return;
    goToPlace(pane->place());
}

// The tree leads: what was chosen there is shown on the page it belongs to.
void MainWindow::Private::goToPlace(const ConnectionsPane::Place &to)
{
    {
        const QScopedValueRollback<bool> following(isFollowing, true);
        const bool isOther = to.connection != place.connection || to.node.kind != place.node.kind
                             || to.node.type != place.node.type || to.isValid != place.isValid;
        place = to;
        if (to.node.kind == NodeKind::Snapshots)
            tabs->setCurrentWidget(snapshots);
        else if (to.node.kind == NodeKind::Containers || (members() && isOther))
            tabs->setCurrentWidget(containers);
    }
    followConnection();
    showPage();
    followSelection();
}

// The tabs lead: the tree shows where the page in view belongs.
void MainWindow::Private::followTab()
{
    if (!isFollowing) {
        const QScopedValueRollback<bool> following(isFollowing, true);
        if (const MembersPage *page = members()) {
            const ContainerRef &container = page->container();
            followTree(container.connection, {NodeKind::Containers, container.type});
        } else if (place.isValid) {
            const bool isSnapshots = place.node.kind == NodeKind::Snapshots;
            // A node of the other page would contradict what is shown.
            if (isOnSnapshots() && place.node.kind == NodeKind::Containers)
                place.node = {NodeKind::Snapshots, {}};
            else if (isOnGroups() && isSnapshots)
                place.node = {place.isAll() ? NodeKind::AllConnections : NodeKind::Connection, {}};
            followTree(place.connection, place.node);
        }
    }
    followConnection();
    showPage();
    followSelection();
}

void MainWindow::Private::followTree(const ConnectionId &id, const ConnectionsTreeModel::Node &node)
{
    // A folded connection stands for what is below it: tabs do not unfold the tree.
    pane->showPlace(id, node);
}

void MainWindow::Private::followConnection()
{
    const MembersPage *page = members();
    current = page ? page->container().connection : place.connection;
    const std::optional<Connection> connection = services.connections.find(current);
    if (!connection)
        current = {};
    const bool isAll = !connection && place.isAll();
    const bool any = connection || isAll;
    QString name = tr("All connections");
    if (connection) {
        const QString label = connection->label.text();
        //: A connection's name and its label: "East (Production)".
        name = label.isEmpty() ? connection->name : tr("%1 (%2)").arg(connection->name, label);
    }
    if (page)
        name = tr("%1 — %2").arg(page->title(), name);
    // Ends with the program's name, so that Qt does not append it once more.
    q->setWindowTitle(any ? tr("%1 — Faceferry").arg(name) : u"Faceferry"_s);
    if (connection)
        header->setConnection(*connection);
    else if (isAll)
        header->setAll(int(services.connections.connections().size()));
    const bool wasOnStart = start->isAncestorOf(q->focusWidget());
    centre->setCurrentWidget(any ? pages : static_cast<QWidget *>(start));
    // The empty list of connections is hidden and takes no keys.
    if (!any && !wasOnStart)
        start->setFocus();
    else if (any && wasOnStart)
        pane->setFocus();
    status->setSandbox(connection && connection->isSandbox);
}

void MainWindow::Private::showPage()
{
    // Only the page in view asks the service, and only once the window has been painted. Later,
    // so that a change of connection and page together asks for one listing, not for two.
    if (painted)
        fetchSoon.start();
}

QList<ConnectionId> MainWindow::Private::scopeOf(const ConnectionsPane::Place &of) const
{
    if (!of.isValid)
        return {};
    if (!of.connection.isEmpty())
        return {of.connection};
    QList<ConnectionId> all;
    for (const Connection &connection : services.connections.connections())
        all.append(connection.id);
    return all;
}

void MainWindow::Private::fetchPage()
{
    fetchSoon.stop();
    if (!painted)
        return;
    if (MembersPage *page = members()) {
        page->activate();
        return;
    }
    const Shown wanted{scopeOf(place), isOnGroups() ? place.node.type : std::nullopt};
    std::optional<Shown> &shown = isOnGroups() ? containersOf : snapshotsOf;
    if (shown == wanted)
        return;
    shown = wanted;
    if (isOnGroups())
        containers->setScope(wanted.connections, wanted.type);
    else
        snapshots->setScope(wanted.connections);
    followSelection();
}

bool MainWindow::Private::isOnGroups() const
{
    return tabs->currentWidget() == containers;
}

bool MainWindow::Private::isOnSnapshots() const
{
    return tabs->currentWidget() == snapshots;
}

MembersPage *MainWindow::Private::members() const
{
    return tabs->currentMembers();
}

} // namespace ff
