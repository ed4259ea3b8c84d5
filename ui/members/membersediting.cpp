// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/editing/resourceeditor.h"
#include "ui/members/facespane.h"
#include "ui/members/memberspage_p.h"
#include "ui/members/membertext.h"
#include "ui/members/persondialog.h"
#include "ui/pages/celltext.h"
#include "ui/pages/listframe.h"
#include "ui/shell/messagebar.h"

#include <QPointer>

// What MembersPage makes and changes; deleting and adding faces stand in membersbulk.cpp.
namespace ff {

using namespace Qt::StringLiterals;

void MembersPage::Private::say(Theme::Tone tone, const QString &text, const QString &actionLabel,
                               std::function<void()> action)
{
    isNews = true;
    messageAction = std::move(action);
    frame->messages()->showText(tone, text, actionLabel);
}

void MembersPage::Private::sayError(const QString &what, const FaceError &error)
{
    isNews = true;
    messageAction = {};
    frame->messages()->showError(what, error);
}

void MembersPage::Private::sayDone(Theme::Tone tone, const QString &text)
{
    const QString hint = trainingHint();
    if (hint.isEmpty())
        say(tone, text);
    else
        say(tone, text + u' ' + hint, tr("Train"), [this] { train(); });
}

QString MembersPage::Private::trainingHint() const
{
    return containerTypeInfo(container.type).hasTraining
               ? tr("Train %1 so that this counts.").arg(container.id.text())
               : QString();
}

void MembersPage::Private::newPerson()
{
    auto *dialog = new PersonDialog(services, container.connection,
                                    {tr("New person in %1").arg(container.id.text()), tr("Create"),
                                     tr("The person was not created."), QString(), QString(),
                                     limits::userDataBytes, true},
                                    q);
    const QPointer<PersonDialog> open(dialog);
    QObject::connect(
        dialog, &PersonDialog::saveRequested, q, [this, open](const MetadataChange &given) {
            const QString name = given.name.value_or(QString());
            whenDone(
                services.editor.createPerson(container, name, given.userData.value_or(QString())),
                q, [this, open, name](const FaceResult<PersonId> &result) {
                    if (open)
                        open->showSaved(result.ok() ? nullptr : &result.error());
                    else if (!result.ok())
                        sayError(tr("The person was not created."), result.error());
                    if (!result.ok())
                        return;
                    goTo(result.value().text());
                    say(Theme::Tone::Good,
                        tr("%1 was created. Add faces before you train the group.")
                            .arg(singleLine(name)),
                        tr("Add faces…"), [this] { addFacesAction->trigger(); });
                });
        });
    dialog->open();
}

void MembersPage::Private::edit()
{
    const auto row = onlySelected();
    if (!row)
        return;
    if (hasPersons())
        editPerson(*row);
    else
        editFace({}, {PersistedFaceId(row->id), row->userData});
}

void MembersPage::Private::editPerson(const PagedModel::Row &row)
{
    auto *dialog =
        new PersonDialog(services, container.connection,
                         {tr("Edit person"), tr("Save"), tr("The person was not changed."),
                          row.name, row.userData, limits::userDataBytes, false},
                         q);
    const QPointer<PersonDialog> open(dialog);
    QObject::connect(
        dialog, &PersonDialog::saveRequested, q, [this, open, row](const MetadataChange &change) {
            const PersonId person(row.id);
            MetadataChange back;
            if (change.name)
                back.name = row.name;
            if (change.userData)
                back.userData = row.userData;
            whenDone(
                services.editor.updatePerson(container, person, change), q,
                [this, open, person, back, name = nameOfRow(row)](const FaceResult<Done> &result) {
                    if (open)
                        open->showSaved(result.ok() ? nullptr : &result.error());
                    else if (!result.ok())
                        sayError(tr("The person was not changed."), result.error());
                    if (!result.ok())
                        return;
                    say(Theme::Tone::Good, tr("%1 was changed.").arg(singleLine(name)), tr("Undo"),
                        [this, person, back] {
                            tellUndone(services.editor.updatePerson(container, person, back));
                        });
                });
        });
    dialog->open();
}

void MembersPage::Private::editFace(const PersonId &person, const PersistedFace &face)
{
    dismissNews();
    auto *dialog = new PersonDialog(services, container.connection,
                                    {tr("Edit face %1").arg(shortGuid(face.id.text())), tr("Save"),
                                     tr("The face was not changed."), std::nullopt, face.userData,
                                     limits::faceUserDataBytes, false},
                                    q);
    const QPointer<PersonDialog> open(dialog);
    QObject::connect(dialog, &PersonDialog::saveRequested, q,
                     [this, open, person, face](const MetadataChange &change) {
                         whenDone(services.editor.updateFace(container, person, face.id,
                                                             change.userData.value_or(QString())),
                                  q, [this, open, person, face](const FaceResult<Done> &result) {
                                      if (open)
                                          open->showSaved(result.ok() ? nullptr : &result.error());
                                      else if (!result.ok())
                                          sayError(tr("The face was not changed."), result.error());
                                      if (!result.ok())
                                          return;
                                      say(Theme::Tone::Good,
                                          tr("The user data of the face was changed."), tr("Undo"),
                                          [this, person, face] {
                                              tellUndone(services.editor.updateFace(
                                                  container, person, face.id, face.userData));
                                          });
                                  });
                     });
    dialog->open();
}

void MembersPage::Private::tellUndone(const QFuture<FaceResult<Done>> &sent)
{
    whenDone(sent, q, [this](const FaceResult<Done> &result) {
        if (result.ok())
            say(Theme::Tone::Neutral, tr("The change was undone."));
        else
            sayError(tr("The change was not undone."), result.error());
    });
}

} // namespace ff
