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
    qint64 faceCount = 0;
    for (const PagedModel::Row &row : rows) {
        ids += PersonId(row.id);
        names += nameOfRow(row);
        faceCount += row.faceCount;
    }
    QString what =
        tr("%Ln persons will be deleted from %1.", nullptr, int(count)).arg(container.id.text());
    if (faceCount > 0)
        what += u' ' + tr("Their %Ln faces will be deleted as well.", nullptr, int(faceCount));
    removeMany({tr("Delete %Ln persons", nullptr, int(count)), what,
                tr("The persons and all their faces will be gone. Deleting cannot be undone."),
                [](int done) { return tr("%Ln persons were deleted.", nullptr, done); },
                deletePersonsSteps(services.editor, container, ids, names)});
}

void MembersPage::Private::removePerson(const PagedModel::Row &row)
{
    const QString name = nameOfRow(row);
    Question question;
    question.title = tr("Delete person?");
    //: %1 is a person, %2 the group.
    question.text =
        tr("%1 will be deleted from %2.").arg(singleLine(name), container.id.text()) + u' '
        + (row.faceCount == 0 ? tr("This person has no face.")
                              : tr("The %Ln faces of this person will be deleted as well.", nullptr,
                                   row.faceCount));
    question.details = tr("Deleting cannot be undone. %1").arg(trainingHint());
    question.acceptLabel = tr("Delete person");
    question.destructive = true;
    question.concerning = services.connections.find(container.connection);
    services.prompts.ask(
        q, question, [this, guard = QPointer<MembersPage>(q), id = PersonId(row.id), name] {
            if (!guard)
                return;
            whenDone(
                services.editor.deletePerson(container, id), q,
                [this, name](const FaceResult<Done> &result) {
                    if (result.ok())
                        sayDone(Theme::Tone::Good, tr("%1 was deleted.").arg(singleLine(name)));
                    else
                        sayError(tr("%1 was not deleted.").arg(singleLine(name)), result.error());
                });
        });
}

void MembersPage::Private::removeFaces(const PersonId &person, const QList<PersistedFaceId> &ids)
{
    dismissNews();
    const QString home = singleLine(nameOf(person));
    const auto count = int(ids.size());
    if (count > 1) {
        //: %1 is a group or list, %2 a person.
        const QString what =
            home.isEmpty()
                ? tr("%Ln faces will be deleted from %1.", nullptr, count).arg(container.id.text())
                : tr("%Ln faces of %2 will be deleted from %1.", nullptr, count)
                      .arg(container.id.text(), home);
        removeMany({tr("Delete %Ln faces", nullptr, count), what,
                    tr("Deleting cannot be undone: the service gives no image back."),
                    [](int done) { return tr("%Ln faces were deleted.", nullptr, done); },
                    deleteFacesSteps(services.editor, container, person, ids)});
        return;
    }
    Question question;
    question.title = tr("Delete face?");
    const QString face = shortGuid(ids.first().text());
    //: %1 is a face, %2 a group or list, %3 a person.
    question.text =
        home.isEmpty()
            ? tr("The face %1 will be deleted from %2.").arg(face, container.id.text())
            : tr("The face %1 of %3 will be deleted from %2.").arg(face, container.id.text(), home);
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
                             sayDone(Theme::Tone::Good, tr("The face was deleted."));
                         else
                             sayError(tr("The face was not deleted."), result.error());
                     });
        });
}

QString MembersPage::Private::nameOf(const PersonId &person) const
{
    const auto row = onlySelected();
    return row && hasPersons() && PersonId(row->id) == person ? nameOfRow(*row) : QString();
}

void MembersPage::Private::removeMany(const Removal &removal)
{
    Question question;
    question.title = removal.title + u'?';
    question.text = removal.what + u' ' + tr("You see every request before the first one is sent.");
    question.details = removal.consequence;
    question.acceptLabel = tr("Show requests…");
    question.destructive = true;
    question.concerning = services.connections.find(container.connection);
    if (removal.steps.size() >= manyPersons)
        question.typeToConfirm = container.id.text();
    services.prompts.ask(q, question, [this, guard = QPointer<MembersPage>(q), removal] {
        if (!guard)
            return;
        BulkDialog::Plan plan;
        plan.connections = {container.connection};
        plan.startLabel = removal.title;
        plan.note = removal.consequence;
        plan.destructive = true;
        plan.doneText = removal.doneText;
        auto *dialog = new BulkDialog(
            services, std::make_unique<BulkRun>(removal.title, removal.steps), plan, q);
        tellBulk(dialog, removal.doneText);
        dialog->open();
    });
}

void MembersPage::Private::tellBulk(BulkDialog *dialog,
                                    const std::function<QString(int done)> &doneText)
{
    // What is sent again afterwards is added to what was done before.
    const auto sum = std::make_shared<int>(0);
    QObject::connect(
        dialog, &BulkDialog::runFinished, q, [this, sum, doneText](int done, bool isLast) {
            *sum += done;
            dismissNews();
            if (*sum == 0)
                return;
            if (isLast)
                sayDone(Theme::Tone::Good, doneText(*sum));
            else
                sayDone(Theme::Tone::Warning, doneText(*sum) + u' ' + tr("The rest was not done."));
        });
}

void MembersPage::Private::addFaces(const QList<QUrl> &sources)
{
    dismissNews();
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
    QObject::connect(dialog, &AddFacesDialog::addRequested, q,
                     [this, person, home, dialog](const QList<FaceToAdd> &chosen) {
                         sendFaces(person, home, chosen, dialog->leftOut());
                     });
    dialog->open();
    dialog->addSources(sources);
}

void MembersPage::Private::sendFaces(const PersonId &person, const QString &home,
                                     const QList<FaceToAdd> &toAdd, const QStringList &leftOut)
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
    plan.doneText = [](int done) { return tr("%Ln faces were added.", nullptr, done); };
    plan.leftOut = leftOut;
    auto *dialog = new BulkDialog(services, std::move(run), plan, q);
    tellBulk(dialog, plan.doneText);
    dialog->open();
}

} // namespace ff
