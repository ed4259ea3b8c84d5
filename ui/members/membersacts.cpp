// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/operations/operationtracker.h"
#include "ui/members/memberspage_p.h"
#include "ui/pages/listframe.h"
#include "ui/pages/trainingstart.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QCheckBox>

// What the window's menus do on MembersPage, and the training of what it shows.
namespace ff {

using namespace Qt::StringLiterals;

void MembersPage::Private::buildTraining()
{
    trainAction = new QAction(services.theme.icon(u"train"_s), tr("Train"), q);
    trainAction->setObjectName(u"trainMembersAction"_s);
    QObject::connect(trainAction, &QAction::triggered, q, [this] { train(); });
    training = new TrainingStart(services, q);
    QObject::connect(training, &TrainingStart::ready, q, [this](const QList<ContainerRef> &ready) {
        if (ready.isEmpty())
            return;
        whenDone(services.operations.train(container.connection, container.type, container.id), q,
                 [this](const OperationRecord &record) { trained(record); });
    });
    QObject::connect(training, &TrainingStart::openRequested, q, [this] { q->showWithoutFaces(); });
}

QString MembersPage::Private::whyNotTrain() const
{
    return containerTypeInfo(container.type).hasTraining
               ? whyNotWrite()
               : tr("Face lists need no training: faces are found in them at once.");
}

void MembersPage::Private::train()
{
    if (!whyNotTrain().isEmpty())
        return;
    dismissNews();
    training->start({container}, q);
}

void MembersPage::Private::trained(const OperationRecord &record)
{
    const QString id = container.id.text();
    switch (record.phase) {
    case OperationPhase::Refused:
    case OperationPhase::NotSent:
        say(Theme::Tone::Bad, tr("The training of %1 did not start. %2").arg(id, record.message));
        break;
    case OperationPhase::OutcomeUnknown:
        say(Theme::Tone::Warning, tr("No answer came for the training of %1. Its training state "
                                     "tells whether it started.")
                                      .arg(id));
        break;
    default:
        say(Theme::Tone::Good, tr("The training of %1 was started.").arg(id));
        break;
    }
}

void MembersPage::Private::dismissNews()
{
    if (!std::exchange(isNews, false))
        return;
    messageAction = {};
    frame->messages()->dismiss();
}

QAction *MembersPage::Private::actionOf(Act act) const
{
    switch (act) {
    case Act::Copy:
        return copyIdAction;
    case Act::Export:
        return exportAction;
    case Act::Edit:
        return editAction;
    case Act::Delete:
        return deleteAction;
    case Act::Train:
        break;
    }
    return trainAction;
}

QString MembersPage::whyNot(Act act) const
{
    const QAction *action = d->actionOf(act);
    return action->isEnabled() ? QString() : action->toolTip();
}

QString MembersPage::actText(Act act) const
{
    return d->actionOf(act)->text();
}

// A disabled action does nothing when it is triggered.
void MembersPage::copyId()
{
    d->copyIdAction->trigger();
}

void MembersPage::copyJson()
{
    d->copyJsonAction->trigger();
}

void MembersPage::exportTable()
{
    d->exportAction->trigger();
}

void MembersPage::editSelected()
{
    d->editAction->trigger();
}

void MembersPage::deleteSelected()
{
    d->deleteAction->trigger();
}

void MembersPage::train()
{
    d->trainAction->trigger();
}

} // namespace ff
