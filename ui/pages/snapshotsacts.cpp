// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/capabilitybook.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/operations/operationtracker.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/pages/snapshoteditdialog.h"
#include "ui/pages/snapshotspage.h"
#include "ui/pages/snapshotsproxy.h"
#include "ui/shell/prompts.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// What SnapshotsPage does with a selection, and why it may not.
namespace ff {

using namespace Qt::StringLiterals;

bool SnapshotsPage::isExpired(const Snapshot &snapshot) const
{
    const std::optional<qint64> left = msToExpiry(snapshot, services().clock.now());
    return left && *left <= 0;
}

QString SnapshotsPage::whyNoSingle() const
{
    if (const QString why = whyNoCopy(); !why.isEmpty())
        return why;
    return table()->selectionModel()->selectedRows().size() > 1 ? tr("Select one snapshot only.")
                                                                : QString();
}

QString SnapshotsPage::whyNoChange(Act act) const
{
    if (const QString why = whyNoSingle(); !why.isEmpty())
        return why;
    const Row row = rows().constFirst();
    if (originOf(row) == SnapshotOrigin::OfferedHere)
        return tr("This snapshot was offered to this resource. Only the resource that took it may "
                  "edit or delete it.");
    if (const QString why = services().guard.whyNot(row.connection); !why.isEmpty())
        return why;
    return services().capabilities.whyNot(
        row.connection, act == Act::Edit ? CapabilityBook::Action::EditSnapshot
                                         : CapabilityBook::Action::DeleteSnapshot);
}

QString SnapshotsPage::whyNoApply() const
{
    if (const QString why = whyNoSingle(); !why.isEmpty())
        return why;
    const Row row = rows().constFirst();
    if (isExpired(row.snapshot))
        return tr("This snapshot has expired: snapshots live for 48 hours. Take a new one.");
    if (!row.snapshot.type)
        return tr("Faceferry does not know snapshots of the type %1.")
            .arg(singleLine(row.snapshot.typeName, 40));
    // Whether the targets may be written to is told where they are chosen.
    return services().capabilities.whyNot(row.connection, CapabilityBook::Action::ApplySnapshot);
}

QString SnapshotsPage::whyNot(Act act) const
{
    switch (act) {
    case Act::Apply:
        return whyNoApply();
    case Act::Edit:
    case Act::Delete:
        return whyNoChange(act);
    case Act::Copy:
        return whyNoCopy();
    case Act::Export:
        return whyNoExport();
    }
    return {};
}

void SnapshotsPage::followActs()
{
    if (!m_rows)
        return;
    allow(m_editButton, whyNot(Act::Edit), tr("Edit user data and apply scope (F2)"));
    allow(m_deleteButton, whyNot(Act::Delete), tr("Delete this snapshot (Del)"));
    allow(m_applyButton, whyNot(Act::Apply), tr("Make a copy of it in one or more resources"));
}

void SnapshotsPage::applySelected()
{
    if (whyNot(Act::Apply).isEmpty())
        Q_EMIT applyRequested(*selected(), selectedConnection());
}

void SnapshotsPage::editSelected()
{
    if (!tellWhyNot(whyNot(Act::Edit)))
        return;
    dismissNews();
    const Row row = rows().constFirst();
    auto *dialog = new SnapshotEditDialog(
        services(), row.connection, row.snapshot,
        [this, row](const SnapshotChange &change) {
            return m_model->update(row.connection, row.snapshot.id, change);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SnapshotsPage::deleteSelected()
{
    if (!tellWhyNot(whyNot(Act::Delete)))
        return;
    dismissNews();
    const Row row = rows().constFirst();
    Question question;
    question.title = tr("Delete snapshot?");
    question.text = tr("Snapshot %1 will be deleted at the service.").arg(row.snapshot.id.text());
    question.details = tr("It cannot be brought back. Copies that were already made from it stay; "
                          "nobody can make new ones.");
    question.acceptLabel = tr("Delete snapshot");
    question.destructive = true;
    question.concerning = services().connections.find(row.connection);
    services().prompts.ask(this, question, [this, row] {
        if (services().operations.hasRunningApplyOf(row.snapshot.id))
            askAgainWhileApplied(row);
        else
            removeNow(row);
    });
}

void SnapshotsPage::askAgainWhileApplied(const Row &row)
{
    Question question;
    question.title = tr("Delete while it is being applied?");
    question.text = tr("An apply of snapshot %1 is still running.").arg(row.snapshot.id.text());
    question.details = tr("When the snapshot is gone the apply may fail and leave an incomplete "
                          "object behind. Wait for the apply to finish if you can.");
    question.acceptLabel = tr("Delete anyway");
    question.destructive = true;
    question.concerning = services().connections.find(row.connection);
    services().prompts.ask(this, question, [this, row] { removeNow(row); });
}

void SnapshotsPage::removeNow(const Row &row)
{
    whenDone(m_model->remove(row.connection, row.snapshot.id), this,
             [this, id = row.snapshot.id](const FaceResult<Done> &result) {
                 if (!result.ok())
                     tellError(tr("Snapshot %1 was not deleted.").arg(shortGuid(id.text())),
                               result.error());
             });
}

void SnapshotsPage::showMenu(const QPoint &globalPos)
{
    QMenu *menu = newMenu(u"snapshotsMenu"_s);
    showKey(addAct(menu, u"apply"_s, tr("Apply…"), whyNot(Act::Apply), [this] { applySelected(); }),
            Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    showKey(addAct(menu, u"edit"_s, tr("Edit…"), whyNot(Act::Edit), [this] { editSelected(); }),
            Qt::Key_F2);
    showKey(
        addAct(menu, u"remove"_s, tr("Delete…"), whyNot(Act::Delete), [this] { deleteSelected(); }),
        QKeySequence::Delete);
    addCopyActs(menu);
    menu->popup(globalPos);
}

} // namespace ff
