// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/containers/trainingtext.h"
#include "models/export/tableexport.h"
#include "ui/members/facespane.h"
#include "ui/members/loadstrip.h"
#include "ui/members/memberspage_p.h"
#include "ui/members/membertext.h"
#include "ui/pages/celltext.h"
#include "ui/pages/datatable.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

// What MembersPage shows: states, counts, the selection's details.
namespace ff {

using namespace Qt::StringLiterals;

void MembersPage::Private::showState()
{
    const ListState state = model.state();
    frame->refreshButton()->setEnabled(isActivated && !isGone && !model.isBusy());
    if (state != ListState::Loading)
        hasAnswer = state != ListState::NoConnection;
    wayOn = WayOn::Refresh;
    ListStateView *states = frame->states();
    const auto tone = Theme::Tone::Neutral;
    if (isGone) {
        states->showMessage({u"remove"_s,
                             tone,
                             tr("Deleted"),
                             tr("%1 was deleted. You can close this tab.").arg(container.id.text()),
                             {},
                             {}});
    } else if (state == ListState::Ready) {
        showReady();
    } else if (state == ListState::Empty) {
        const bool mayWrite = whyNotWrite().isEmpty();
        wayOn = mayWrite ? WayOn::Add : WayOn::Refresh;
        const QString label = hasPersons() ? tr("New person…") : tr("Add faces…");
        states->showMessage(
            {hasPersons() ? u"person"_s : u"face"_s,
             tone,
             hasPersons() ? tr("No persons yet") : tr("No faces yet"),
             hasPersons() ? tr("Create the first person of this group, then add their faces.")
                          : tr("Add faces from files or addresses, or drop image files here."),
             {},
             mayWrite ? label : tr("Refresh")});
    } else if (state == ListState::Failed || state == ListState::Unsupported) {
        showFailed();
    } else if (state == ListState::Loading) {
        states->showLoading(
            (hasPersons() ? tr("Loading persons of %1…") : tr("Loading faces of %1…"))
                .arg(container.id.text()));
    } else {
        states->showLoading({});
    }
    showStrip();
    updateActions();
}

void MembersPage::Private::showFailed()
{
    ListStateView::Message message = ListStateView::messageFor(model.error());
    if (ListStateView::needsOperator(model.error())) {
        wayOn = WayOn::EnterKey;
        if (model.error().kind == FaceError::Kind::MissingKey)
            message.actionLabel = tr("Enter key…");
    }
    frame->states()->showMessage(message);
}

void MembersPage::Private::showReady()
{
    ListStateView *states = frame->states();
    if (model.rowCount() > 0) {
        states->showContent();
        return;
    }
    const bool narrowed = !model.search().isEmpty() || (withoutFace && withoutFace->isChecked());
    if (!narrowed) { // the rows come with the next frame
        states->showLoading({});
        return;
    }
    ListStateView::Message message{u"search"_s, Theme::Tone::Neutral, tr("Nothing matches"), {}, {},
                                   {}};
    if (model.isComplete()) {
        message.text = hasPersons() ? tr("No person of this group matches.")
                                    : tr("No face of this list matches.");
        message.actionLabel = tr("Clear search");
        wayOn = WayOn::ClearSearch;
    } else {
        message.text = tr("Nothing among the %Ln loaded rows matches, and there may be more.",
                          nullptr, int(model.loadedCount()));
        message.actionLabel = tr("Load all");
        wayOn = WayOn::LoadAll;
    }
    if (model.isLoadingAll())
        message.actionLabel.clear();
    if (!searchedId().isEmpty() && searchedId().compare(missing, Qt::CaseInsensitive) == 0) {
        // It was asked for already.
        message.text = hasPersons() ? tr("No person of this group has this id.")
                                    : tr("No face of this list has this id.");
        message.actionLabel = tr("Clear search");
        wayOn = WayOn::ClearSearch;
    } else if (!searchedId().isEmpty() && !model.isComplete()) {
        message.actionLabel = hasPersons() ? tr("Go to this person") : tr("Go to this face");
        message.text = tr("It is not among the %Ln loaded rows. It can be asked for by its id.",
                          nullptr, int(model.loadedCount()));
        wayOn = WayOn::GoTo;
    }
    states->showMessage(message);
}

void MembersPage::Private::wayOnTaken()
{
    switch (wayOn) {
    case WayOn::Refresh:
        q->refresh();
        break;
    case WayOn::ClearSearch:
        frame->searchField()->clear();
        if (withoutFace)
            withoutFace->setChecked(false);
        break;
    case WayOn::EnterKey:
        Q_EMIT q->keyWanted(container.connection);
        break;
    case WayOn::Add:
        if (hasPersons())
            newPerson();
        else
            addFaces();
        break;
    case WayOn::LoadAll:
        model.loadAll();
        break;
    case WayOn::GoTo:
        goTo(searchedId());
        break;
    }
}

QString MembersPage::Private::searchedId() const
{
    const QString text = frame->searchField()->text().trimmed();
    return limits::isGuid(text) ? text : QString();
}

QString MembersPage::Private::countText() const
{
    if (model.state() != ListState::Ready && model.loadedCount() == 0)
        return {};
    const QLocale locale;
    const int loaded = int(model.loadedCount());
    const int shown = model.rowCount();
    const bool narrowed = !model.search().isEmpty() || (withoutFace && withoutFace->isChecked());
    QStringList parts;
    QString count =
        hasPersons() ? tr("%Ln persons", nullptr, loaded) : tr("%Ln faces", nullptr, loaded);
    if (!model.isComplete())
        count = hasPersons() ? tr("%Ln persons loaded", nullptr, loaded)
                             : tr("%Ln faces loaded", nullptr, loaded);
    if (narrowed)
        //: "12 of 3,000 persons loaded"
        count = tr("%1 of %2").arg(locale.toString(shown), count);
    if (!model.isComplete())
        count = hasPersons() ? tr("%1; the group may have more").arg(count)
                             : tr("%1; the list may have more").arg(count);
    parts += count;
    if (hasPersons() && model.withoutFacesCount() > 0)
        parts += tr("%Ln without a face", nullptr, int(model.withoutFacesCount()));
    const qint64 selected = ff::rowCount(spans());
    if (selected > 1)
        parts += tr("%Ln selected", nullptr, int(selected));
    if (model.loadedAt().isValid() && !model.isLoadingAll())
        parts += tr("as of %1").arg(clockTimeText(model.loadedAt(), services.clock.now()));
    return ListFrame::countText(parts.join(u" · "_s),
                                hasAnswer && model.isBusy() && !model.isLoadingAll());
}

void MembersPage::Private::showStrip()
{
    strip->setCount(countText());
    if (rowsExport)
        strip->showExport(rowsExport->rowsDone(), rowsExport->rowsTotal());
    else if (model.isLoadingAll())
        strip->showLoading(model.progress());
    else
        strip->showIdle(model.state() == ListState::Ready && !model.isComplete() && !isGone);
    const QString id = searchedId();
    const bool offers = !id.isEmpty() && !isGone && model.rowOf(id) < 0 && !model.isComplete()
                        && model.state() == ListState::Ready
                        && wayOn != WayOn::GoTo // one button for it is enough
                        && id.compare(missing, Qt::CaseInsensitive) != 0;
    //: %1 is the beginning of an id.
    const QString label = hasPersons() ? tr("Go to person %1") : tr("Go to face %1");
    strip->setGoTo(offers ? label.arg(shortGuid(id)) : QString());
}

void MembersPage::Private::showSelection()
{
    updateActions();
    strip->setCount(countText());
    DetailsPane *details = frame->details();
    const auto row = onlySelected();
    if (!row) {
        const auto count = int(ff::rowCount(spans()));
        QString hint;
        if (count == 0)
            hint = hasPersons() ? tr("Select a person to see the details.")
                                : tr("Select a face to see its details.");
        else
            hint = hasPersons() ? tr("%Ln persons are selected.", nullptr, count)
                                : tr("%Ln faces are selected.", nullptr, count);
        details->showPlaceholder(hint);
        if (faces)
            faces->showPerson({}, count == 0 ? tr("Select one person to see the faces.") : hint);
        return;
    }
    if (!hasPersons()) {
        details->showFields(
            tr("Face"), u"face"_s, {},
            {{u"id"_s, tr("Id"), row->id}, {u"userData"_s, tr("User data"), row->userData}});
        return;
    }
    details->showFields(nameOfRow(*row), u"person"_s, {},
                        {{u"id"_s, tr("Id"), row->id},
                         {u"faceCount"_s, tr("Faces"), QLocale().toString(row->faceCount), false},
                         {u"userData"_s, tr("User data"), row->userData}});
    faces->showPerson(PersonId(row->id));
}

void MembersPage::Private::tellPageError()
{
    if (model.isBusy())
        return;
    if (model.hasPageError()) {
        sayError(tr("Not everything could be loaded."), model.error());
        isNews = false; // it stays true until all is loaded
    } else if (toldPageError && !isNews) {
        frame->messages()->dismiss();
    }
    toldPageError = model.hasPageError();
}

} // namespace ff
