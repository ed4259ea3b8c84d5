// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/capabilitybook.h"
#include "models/connections/writeguard.h"
#include "models/editing/resourceeditor.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/containerdeletion.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/editcontainerdialog.h"
#include "ui/pages/newcontainerdialog.h"
#include "ui/pages/trainingstart.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

// What ContainersPage does, and why it may not.
namespace ff {

using namespace Qt::StringLiterals;

QList<ConnectionId> ContainersPage::selectedConnections() const
{
    QList<ConnectionId> ids;
    const QList<ContainerRef> refs = selectedRefs();
    for (const ContainerRef &ref : refs) {
        if (!ids.contains(ref.connection))
            ids += ref.connection;
    }
    return ids;
}

QList<ConnectionId> ContainersPage::writableConnections() const
{
    QList<ConnectionId> ids;
    for (const ConnectionId &id : connections()) {
        if (services().guard.mayWrite(id))
            ids += id;
    }
    return ids;
}

QString ContainersPage::whyNoSelection() const
{
    return whyNoCopy();
}

QString ContainersPage::whyNoWrite() const
{
    const QList<ConnectionId> ids = selectedConnections();
    for (const ConnectionId &id : ids) {
        if (const QString why = services().guard.whyNot(id); !why.isEmpty())
            return why;
    }
    return {};
}

QString ContainersPage::whyNoTake() const
{
    const QList<ConnectionId> ids = selectedConnections();
    if (ids.size() > 1)
        return tr("Select groups and lists of one connection only: a take is a call to one "
                  "resource.");
    if (const QString why = whyNoWrite(); !why.isEmpty())
        return why;
    return services().capabilities.whyNot(ids.value(0), CapabilityBook::Action::TakeSnapshot);
}

QString ContainersPage::whyNoSnapshots() const
{
    QString first;
    for (const ConnectionId &id : connections()) {
        const QString why =
            services().capabilities.whyNot(id, CapabilityBook::Action::TakeSnapshot);
        if (why.isEmpty())
            return {};
        if (first.isEmpty())
            first = why;
    }
    return first;
}

QString ContainersPage::whyNoTraining() const
{
    const QList<ContainerRef> refs = selectedRefs();
    const bool any = std::any_of(refs.begin(), refs.end(), [](const ContainerRef &ref) {
        return containerTypeInfo(ref.type).hasTraining;
    });
    return any ? whyNoWrite() : tr("Face lists need no training: faces are found in them at once.");
}

QString ContainersPage::whyNot(Act act) const
{
    if (act == Act::Export)
        return whyNoExport();
    if (act == Act::New) {
        if (connections().isEmpty())
            return tr("Choose a connection first.");
        return writableConnections().isEmpty() ? services().guard.whyNot(connections().first())
                                               : QString();
    }
    // What no selection can mend is said first.
    if (act == Act::Take) {
        if (const QString why = whyNoSnapshots(); !why.isEmpty())
            return why;
    }
    if (const QString why = whyNoSelection(); !why.isEmpty())
        return why;
    const bool needsOne = act == Act::Open || act == Act::Edit;
    if (needsOne && table()->selectionModel()->selectedRows().size() > 1)
        return tr("Select one group or list only.");
    switch (act) {
    case Act::Edit:
    case Act::Delete:
        return whyNoWrite();
    case Act::Train:
        return whyNoTraining();
    case Act::Take:
        return whyNoTake();
    default:
        return {};
    }
}

void ContainersPage::followActs()
{
    if (!m_rows)
        return;
    allow(m_newButton, whyNot(Act::New), tr("Make a new group or list"));
    allow(m_openButton, whyNot(Act::Open), tr("Show what is in it (Enter)"));
    allow(m_editButton, whyNot(Act::Edit), tr("Edit name and user data (F2)"));
    allow(m_deleteButton, whyNot(Act::Delete), tr("Delete the selection (Del)"));
    allow(m_trainButton, whyNot(Act::Train), tr("Start the training of the selection"));
    allow(m_takeButton, whyNot(Act::Take), tr("Take a snapshot of the selection"));
}

void ContainersPage::newContainer()
{
    if (!whyNot(Act::New).isEmpty())
        return;
    dismissNews();
    // Where a row is selected, its connection is the likely place.
    QList<ConnectionId> places = writableConnections();
    const QList<ConnectionId> current = selectedConnections();
    if (current.size() == 1 && places.removeOne(current.first()))
        places.prepend(current.first());
    auto *dialog = new NewContainerDialog(services(), {places, m_rows->type()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewContainerDialog::created, this, [this](const ContainerRef &made) {
        tell(Theme::Tone::Good,
             tr("%1 was created. It is empty; open it to add to it.").arg(made.id.text()),
             tr("Open"), [this, made] { Q_EMIT openRequested(made); });
        select(made);
        table()->setFocus(); // Enter opens it
    });
    dialog->open();
}

void ContainersPage::editSelected()
{
    if (!tellWhyNot(whyNot(Act::Edit)))
        return;
    dismissNews();
    auto *dialog = new EditContainerDialog(services(), selectedRefs().constFirst(),
                                           selected().constFirst(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditContainerDialog::saved, this, &ContainersPage::edited);
    dialog->open();
}

void ContainersPage::edited(const ContainerRef &container, const MetadataChange &before)
{
    tellUndoable(tr("%1 was changed.").arg(container.id.text()), tr("Undo"),
                 [this, container, before] { undo(container, before); });
}

void ContainersPage::undo(const ContainerRef &container, const MetadataChange &before)
{
    whenDone(services().editor.updateContainer(container, before), this,
             [this, container](const FaceResult<Done> &result) {
                 if (result.ok())
                     tell(Theme::Tone::Good,
                          tr("%1 is as it was before.").arg(container.id.text()));
                 else
                     tellError(tr("The change of %1 was not undone.").arg(container.id.text()),
                               result.error());
             });
}

void ContainersPage::deleteSelected()
{
    if (!tellWhyNot(whyNot(Act::Delete)))
        return;
    dismissNews();
    m_deletion->start(selectedRefs(), selected(), this);
}

void ContainersPage::openSelected()
{
    if (whyNot(Act::Open).isEmpty())
        Q_EMIT openRequested(selectedRefs().constFirst());
}

void ContainersPage::takeSelected()
{
    if (whyNot(Act::Take).isEmpty())
        Q_EMIT takeRequested(selected(), selectedConnections().constFirst());
}

void ContainersPage::trainSelected()
{
    if (!whyNot(Act::Train).isEmpty())
        return;
    dismissNews();
    m_leftOut.clear();
    QList<ContainerRef> wanted;
    QStringList refused;
    const QList<ContainerRef> refs = selectedRefs();
    for (const ContainerRef &ref : refs) {
        if (containerTypeInfo(ref.type).hasTraining)
            wanted += ref;
        else
            refused += ref.id.text();
    }
    if (!refused.isEmpty()) {
        m_leftOut =
            tr("Face lists need no training and were left out: %1.").arg(refused.join(u", "_s));
        tell(Theme::Tone::Neutral, m_leftOut);
    }
    m_training->start(wanted, this);
}

void ContainersPage::train(const QList<ContainerRef> &containers)
{
    const auto round = std::make_shared<TrainingRound>();
    round->waiting = containers.size();
    round->leftOut = std::exchange(m_leftOut, {});
    for (const ContainerRef &container : containers)
        whenDone(services().operations.train(container.connection, container.type, container.id),
                 this, [this, round](const OperationRecord &record) {
                     trained(record, *round);
                     if (--round->waiting == 0)
                         tellTraining(*round);
                 });
}

void ContainersPage::trained(const OperationRecord &record, TrainingRound &round)
{
    switch (record.phase) {
    case OperationPhase::Refused:
    case OperationPhase::NotSent:
        round.tone = Theme::Tone::Bad;
        round.problems +=
            tr("The training of %1 did not start. %2").arg(record.objectId.text(), record.message);
        break;
    case OperationPhase::OutcomeUnknown:
        if (round.tone != Theme::Tone::Bad)
            round.tone = Theme::Tone::Warning;
        round.problems += tr("No answer came for the training of %1. Its training state "
                             "tells whether it started.")
                              .arg(record.objectId.text());
        break;
    default: {
        ++round.started;
        TrainingStatus status;
        status.state = TrainingState::Running;
        status.createdTime = record.acceptedAt;
        // Polled states come by trainingPolled; only a row not polled yet is told "running".
        if (!isTerminal(record.phase))
            m_model->noteTraining({record.connection, record.type, record.objectId}, status);
        break;
    }
    }
}

// The operations panel tells more, but it may be closed.
void ContainersPage::tellTraining(const TrainingRound &round)
{
    QStringList lines = round.problems;
    if (round.started > 0)
        lines += tr("Training of %n groups and lists was started.", nullptr, round.started);
    if (!round.leftOut.isEmpty())
        lines += round.leftOut;
    tell(round.tone, lines.join(u'\n'));
}

void ContainersPage::showMenu(const QPoint &globalPos)
{
    QMenu *menu = newMenu(u"containersMenu"_s);
    // The keys that the table and the window's own actions listen to.
    showKey(addAct(menu, u"open"_s, tr("Open"), whyNot(Act::Open), [this] { openSelected(); }),
            Qt::Key_Return);
    showKey(addAct(menu, u"add"_s, tr("New…"), whyNot(Act::New), [this] { newContainer(); }),
            Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    showKey(addAct(menu, u"edit"_s, tr("Edit…"), whyNot(Act::Edit), [this] { editSelected(); }),
            Qt::Key_F2);
    showKey(
        addAct(menu, u"remove"_s, tr("Delete…"), whyNot(Act::Delete), [this] { deleteSelected(); }),
        QKeySequence::Delete);
    menu->addSeparator();
    showKey(addAct(menu, u"train"_s, tr("Train"), whyNot(Act::Train), [this] { trainSelected(); }),
            Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    showKey(addAct(menu, u"take"_s, tr("Take snapshot…"), whyNot(Act::Take),
                   [this] { takeSelected(); }),
            Qt::CTRL | Qt::Key_T);
    addCopyActs(menu);
    menu->popup(globalPos);
}

} // namespace ff
