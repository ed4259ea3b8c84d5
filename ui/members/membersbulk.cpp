// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/editing/resourceeditor.h"
#include "ui/members/addfacesdialog.h"
#include "ui/members/bulkdialog.h"
#include "ui/members/facespane.h"
#include "ui/members/memberspage_p.h"
#include "ui/members/membertext.h"
#include "ui/pages/celltext.h"
#include "ui/pages/listframe.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

#include <QPointer>

// What MembersPage deletes, and the faces it adds: one by one after a question, many through a dry
// run.
namespace ff {

using namespace Qt::StringLiterals;

namespace {
// From here on a confirmation is typed: nobody deletes that many in passing.
constexpr int manyPersons = 100;
} // namespace

void MembersPage::Private::remove()
{
    const qint64 count = ff::rowCount(spans());
    if (count == 0 || isTooMany(count, tr("Select fewer, and delete the rest afterwards.")))
        return;
    const QList<PagedModel::Row> rows = selectedRows();
    if (!hasPersons()) {
        QList<PersistedFaceId> ids;
        for (const PagedModel::Row &row : rows)
            ids += PersistedFaceId(row.id);
        removeFaces({}, ids);
        return;
    }
    if (count == 1) {
        removePerson(rows.first());
        return;
    }
    QList<PersonId> ids;
    QStringList names;
    for (const PagedModel::Row &row : rows) {
        ids += PersonId(row.id);
        names += nameOfRow(row);
    }
    removeMany(tr("Delete %Ln persons", nullptr, int(count)),
               tr("The persons and all their faces will be gone. Deleting cannot be undone."),
               deletePersonsSteps(services.editor, container, ids, names));
}

void MembersPage::Private::removePerson(const PagedModel::Row &row)
{
    const QString name = nameOfRow(row);
    Question question;
    question.title = tr("Delete person?");
    //: %1 is a person, %2 the group.
    question.text = tr("%1 will be deleted from %2, with %Ln faces.", nullptr, row.faceCount)
                        .arg(singleLine(name), container.id.text());
    question.details = tr("Deleting cannot be undone. %1").arg(trainingHint());
    question.acceptLabel = tr("Delete person");
    question.destructive = true;
    question.concerning = services.connections.find(container.connection);
    services.prompts.ask(
        q, question, [this, guard = QPointer<MembersPage>(q), id = PersonId(row.id), name] {
            if (!guard)
                return;
            whenDone(services.editor.deletePerson(container, id), q,
                     [this, name](const FaceResult<Done> &result) {
                         if (result.ok())
                             say(Theme::Tone::Good, tr("%1 was deleted.").arg(singleLine(name))
                                                        + u' ' + trainingHint());
                         else
                             sayError(tr("%1 was not deleted.").arg(singleLine(name)),
                                      result.error());
                     });
        });
}

void MembersPage::Private::removeFaces(const PersonId &person, const QList<PersistedFaceId> &ids)
{
    if (ids.size() > 1) {
        removeMany(tr("Delete %Ln faces", nullptr, int(ids.size())),
                   tr("Deleting cannot be undone: the service gives no image back."),
                   deleteFacesSteps(services.editor, container, person, ids));
        return;
    }
    Question question;
    question.title = tr("Delete face?");
    question.text = tr("The face %1 will be deleted from %2.")
                        .arg(shortGuid(ids.first().text()), container.id.text());
    question.details = tr("Deleting cannot be undone: the service gives no image back.");
    question.acceptLabel = tr("Delete face");
    question.destructive = true;
    question.concerning = services.connections.find(container.connection);
    services.prompts.ask(
        q, question, [this, guard = QPointer<MembersPage>(q), person, id = ids.first()] {
            if (!guard)
                return;
            whenDone(services.editor.deleteFace(container, person, id), q,
                     [this](const FaceResult<Done> &result) {
                         if (result.ok())
                             say(Theme::Tone::Good,
                                 tr("The face was deleted.") + u' ' + trainingHint());
                         else
                             sayError(tr("The face was not deleted."), result.error());
                     });
        });
}

void MembersPage::Private::removeMany(const QString &title, const QString &consequence,
                                      const QList<BulkStep> &steps)
{
    Question question;
    question.title = title + u'?';
    question.text =
        tr("Of %1. You see every request before the first one is sent.").arg(container.id.text());
    question.details = consequence;
    question.acceptLabel = tr("Show requests…");
    question.destructive = true;
    question.concerning = services.connections.find(container.connection);
    if (steps.size() >= manyPersons)
        question.typeToConfirm = container.id.text();
    services.prompts.ask(
        q, question, [this, guard = QPointer<MembersPage>(q), title, consequence, steps] {
            if (!guard)
                return;
            BulkDialog::Plan plan;
            plan.connections = {container.connection};
            plan.startLabel = title;
            plan.note = consequence;
            plan.destructive = true;
            auto *dialog =
                new BulkDialog(services, std::make_unique<BulkRun>(title, steps), plan, q);
            dialog->open();
        });
}

void MembersPage::Private::addFaces(const QList<QUrl> &sources)
{
    const QString why = whyNotWrite();
    const auto row = onlySelected();
    if (!why.isEmpty() || (hasPersons() && !row)) {
        say(Theme::Tone::Warning,
            why.isEmpty() ? tr("Select the person whose faces these are, then drop them again.")
                          : why);
        return;
    }
    const PersonId person = hasPersons() ? PersonId(row->id) : PersonId();
    const QString home = hasPersons() ? nameOfRow(*row) : container.id.text();
    auto *dialog = new AddFacesDialog(services, container.connection, home, q);
    QObject::connect(
        dialog, &AddFacesDialog::addRequested, q,
        [this, person, home](const QList<FaceToAdd> &chosen) { sendFaces(person, home, chosen); });
    dialog->open();
    dialog->addSources(sources);
}

void MembersPage::Private::sendFaces(const PersonId &person, const QString &home,
                                     const QList<FaceToAdd> &toAdd)
{
    //: %1 is a person or a list.
    const QString title =
        tr("Add %Ln faces to %1", nullptr, int(toAdd.size())).arg(singleLine(home));
    auto run =
        std::make_unique<BulkRun>(title, addFacesSteps(services.editor, container, person, toAdd));
    BulkDialog::Plan plan;
    plan.connections = {container.connection};
    plan.startLabel = tr("Send");
    plan.startAtOnce = true; // every face was looked at in the dialog before
    auto *dialog = new BulkDialog(services, std::move(run), plan, q);
    QObject::connect(dialog, &BulkDialog::runFinished, q, [this](int done, bool) {
        if (done > 0)
            say(Theme::Tone::Good,
                tr("%Ln faces were added.", nullptr, done) + u' ' + trainingHint());
    });
    dialog->open();
}

} // namespace ff
