// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/containers/trainingtext.h"
#include "models/operations/operationtracker.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/pages/datatable.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/pages/recordjson.h"
#include "ui/pages/snapshoteditdialog.h"
#include "ui/pages/snapshotspage_p.h"
#include "ui/pages/snapshotsproxy.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// What SnapshotsPage shows of a selection, and does with it.
namespace ff {

using namespace Qt::StringLiterals;

QList<Snapshot> SnapshotsPage::Private::selectedRows() const
{
    QModelIndexList rows = frame->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Snapshot> snapshots;
    for (const QModelIndex &row : std::as_const(rows))
        snapshots += row.data(SnapshotsModel::SnapshotRole).value<Snapshot>();
    return snapshots;
}

bool SnapshotsPage::Private::isExpired(const Snapshot &snapshot) const
{
    const std::optional<qint64> left = msToExpiry(snapshot, services.clock.now());
    return left && *left <= 0;
}

QString SnapshotsPage::Private::whyNoChange() const
{
    const QList<Snapshot> rows = selectedRows();
    if (rows.isEmpty())
        return tr("Select a snapshot first.");
    if (rows.size() > 1)
        return tr("Select one snapshot only.");
    if (model.originOf(rows.first()) == SnapshotOrigin::OfferedHere)
        return tr("This snapshot was offered to this resource. Only the resource that took it may "
                  "edit or delete it.");
    return {};
}

QString SnapshotsPage::Private::whyNoApply() const
{
    const QList<Snapshot> rows = selectedRows();
    if (rows.isEmpty())
        return tr("Select a snapshot first.");
    if (rows.size() > 1)
        return tr("Select one snapshot only.");
    if (isExpired(rows.first()))
        return tr("This snapshot has expired: snapshots live for 48 hours. Take a new one.");
    if (!rows.first().type)
        return tr("Faceferry does not know snapshots of the type %1.")
            .arg(singleLine(rows.first().typeName, 40));
    return {};
}

void SnapshotsPage::Private::updateActions()
{
    const QString noChange = whyNoChange();
    editButton->setEnabled(noChange.isEmpty());
    editButton->setToolTip(noChange.isEmpty() ? tr("Edit user data and apply scope") : noChange);
    deleteButton->setEnabled(noChange.isEmpty());
    deleteButton->setToolTip(noChange.isEmpty() ? tr("Delete this snapshot") : noChange);
    const QString noApply = whyNoApply();
    applyButton->setEnabled(noApply.isEmpty());
    applyButton->setToolTip(noApply.isEmpty() ? tr("Make a copy of it in one or more resources")
                                              : noApply);
}

void SnapshotsPage::Private::showCount()
{
    if (model.state() == ListState::NoConnection || !model.loadedAt().isValid()) {
        frame->setCount({});
        return;
    }
    const int all = model.rowCount();
    const int shown = proxy->rowCount();
    const QString count = shown == all ? tr("%n snapshots", nullptr, all)
                                       : tr("%1 of %n snapshots", nullptr, all).arg(shown);
    frame->setCount(
        tr("%1 · as of %2").arg(count, clockTimeText(model.loadedAt(), services.clock.now())));
}

void SnapshotsPage::Private::showDetails()
{
    const QList<Snapshot> rows = selectedRows();
    if (rows.size() == 1) {
        showFields(rows.first());
        return;
    }
    frame->details()->showPlaceholder(
        rows.isEmpty() ? tr("Select a snapshot to see its details.")
                       : tr("%n snapshots are selected.", nullptr, int(rows.size())));
}

QString SnapshotsPage::Private::scopeText(const Snapshot &snapshot) const
{
    QStringList lines;
    for (const SubscriptionId &id : snapshot.applyScope) {
        QStringList names;
        for (const Connection &connection : services.connections.connections()) {
            if (connection.subscription == id)
                names += connection.name;
        }
        lines += names.isEmpty() ? tr("Not a connection of yours · %1").arg(id.text())
                                 : tr("%1 · %2").arg(names.join(u", "_s), id.text());
    }
    return lines.join(u'\n');
}

QString SnapshotsPage::Private::originText(const Snapshot &snapshot) const
{
    switch (model.originOf(snapshot)) {
    case SnapshotOrigin::TakenHere:
        return tr("Taken here");
    case SnapshotOrigin::OfferedHere:
        return tr("Offered to this resource");
    case SnapshotOrigin::Unknown:
        break;
    }
    return tr("Not known: this connection's subscription id is missing or does not match");
}

void SnapshotsPage::Private::showFields(const Snapshot &snapshot)
{
    const QString note = isExpired(snapshot) ? whyNoApply() : whyNoChange();
    frame->details()->showFields(
        tr("%1 snapshot", "a container type: Person group snapshot")
            .arg(singleLine(snapshotTypeText(snapshot), 40)),
        containerIconName(snapshot.type), note,
        {{u"id"_s, tr("Id"), snapshot.id.text()},
         {u"origin"_s, tr("Origin"), originText(snapshot), false},
         {u"account"_s, tr("Taken by (account)"), snapshot.account},
         {u"applyScope"_s, tr("Apply scope"), scopeText(snapshot)},
         {u"created"_s, tr("Created"), localTimeText(snapshot.createdTime), false},
         {u"expires"_s, tr("Expires"),
          tr("%1 · %2", "how long is left, and when it ends")
              .arg(expiryText(msToExpiry(snapshot, services.clock.now())),
                   localTimeText(expiryOf(snapshot))),
          false},
         {u"lastUpdate"_s, tr("Last update"), localTimeText(snapshot.lastUpdateTime), false},
         {u"userData"_s, tr("User data"), snapshot.userData}});
}

void SnapshotsPage::Private::showContradiction(const SubscriptionId &seen)
{
    const auto connection = services.connections.find(model.connection());
    if (!connection)
        return;
    contradicted = seen;
    frame->messages()->showText(
        Theme::Tone::Warning,
        tr("A snapshot of this resource names subscription %1, but %2 is set to %3.")
            .arg(seen.text(), connection->name, connection->subscription.text()),
        tr("Correct it"));
}

void SnapshotsPage::Private::trySelect()
{
    if (wanted.isEmpty() || model.state() == ListState::Loading
        || model.state() == ListState::NoConnection)
        return;
    const QModelIndex source = model.indexOf(wanted);
    if (!source.isValid() && model.isRefreshing())
        return;
    const SnapshotId id = std::exchange(wanted, {});
    if (!source.isValid()) {
        // Where the listing failed, that is what the page tells.
        if (model.state() == ListState::Ready || model.state() == ListState::Empty)
            frame->messages()->showText(
                Theme::Tone::Warning,
                tr("Snapshot %1 is not among the snapshots of this connection. It may have expired "
                   "or been deleted.")
                    .arg(id.text()));
        return;
    }
    if (!proxy->mapFromSource(source).isValid())
        frame->searchField()->clear();
    const QModelIndex index = proxy->mapFromSource(source);
    frame->table()->setCurrentIndex(index);
    frame->table()->scrollTo(index);
}

void SnapshotsPage::Private::edit()
{
    if (!whyNoChange().isEmpty())
        return;
    const Snapshot snapshot = selectedRows().constFirst();
    auto *dialog = new SnapshotEditDialog(
        services, model.connection(), snapshot,
        [this, id = snapshot.id](const SnapshotChange &change) { return model.update(id, change); },
        q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SnapshotsPage::Private::remove()
{
    if (!whyNoChange().isEmpty())
        return;
    const Snapshot snapshot = selectedRows().constFirst();
    Question question;
    question.title = tr("Delete snapshot?");
    question.text = tr("Snapshot %1 will be deleted at the service.").arg(snapshot.id.text());
    question.details = tr("It cannot be brought back. Copies that were already made from it stay; "
                          "nobody can make new ones.");
    question.acceptLabel = tr("Delete snapshot");
    question.destructive = true;
    services.prompts.ask(q, question, [this, snapshot] {
        if (services.operations.hasRunningApplyOf(snapshot.id))
            askAgainWhileApplied(snapshot);
        else
            removeNow(snapshot.id);
    });
}

void SnapshotsPage::Private::askAgainWhileApplied(const Snapshot &snapshot)
{
    Question question;
    question.title = tr("Delete while it is being applied?");
    question.text = tr("An apply of snapshot %1 is still running.").arg(snapshot.id.text());
    question.details = tr("When the snapshot is gone the apply may fail and leave an incomplete "
                          "object behind. Wait for the apply to finish if you can.");
    question.acceptLabel = tr("Delete anyway");
    question.destructive = true;
    services.prompts.ask(q, question, [this, id = snapshot.id] { removeNow(id); });
}

void SnapshotsPage::Private::removeNow(const SnapshotId &id)
{
    frame->messages()->dismiss();
    const ConnectionId connection = model.connection();
    whenDone(model.remove(id), q, [this, id, connection](const FaceResult<Done> &result) {
        if (result.ok() || connection != model.connection())
            return;
        frame->messages()->showError(tr("Snapshot %1 was not deleted.").arg(shortGuid(id.text())),
                                     result.error());
    });
}

void SnapshotsPage::Private::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(q);
    menu->setObjectName(u"snapshotsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<Snapshot> rows = selectedRows();
    const auto add = [this, menu](const QString &icon, const QString &text, const QString &whyNot,
                                  auto slot) {
        QAction *action = menu->addAction(services.theme.icon(icon), text, q, slot);
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    add(u"apply"_s, tr("Apply…"), whyNoApply(),
        [this, rows] { Q_EMIT q->applyRequested(rows.first(), model.connection()); });
    add(u"edit"_s, tr("Edit…"), whyNoChange(), [this] { edit(); });
    add(u"remove"_s, tr("Delete…"), whyNoChange(), [this] { remove(); });
    menu->addSeparator();
    const QString whyNoCopy = rows.isEmpty() ? tr("Select a snapshot first.") : QString();
    add(u"copy"_s, tr("Copy rows"), whyNoCopy, [this] { frame->table()->copySelection(); });
    add(u"copy"_s, tr("Copy id"), whyNoCopy, [rows] {
        QStringList ids;
        for (const Snapshot &row : rows)
            ids += row.id.text();
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    add(u"copy"_s, tr("Copy as JSON"), whyNoCopy,
        [rows] { QGuiApplication::clipboard()->setText(QString::fromUtf8(recordsAsJson(rows))); });
    menu->addSeparator();
    add(u"refresh"_s, tr("Refresh"), {}, [this] { model.refresh(); });
    menu->popup(globalPos);
}

} // namespace ff
