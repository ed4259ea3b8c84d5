// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/whendone.h"
#include "models/connections/writeguard.h"
#include "ui/members/actionbutton.h"
#include "ui/members/facespane.h"
#include "ui/members/memberspage_p.h"
#include "ui/members/membertext.h"
#include "ui/pages/datatable.h"
#include "ui/pages/listframe.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// What can be done on MembersPage: actions, buttons, the menu, finding and copying.
namespace ff {

using namespace Qt::StringLiterals;

void MembersPage::Private::buildActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QKeySequence &keys, void (Private::*act)()) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : services.theme.icon(icon), text, q);
        action->setObjectName(name);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, q, [this, act] {
            dismissNews();
            (this->*act)();
        });
        return action;
    };
    const bool persons = hasPersons();
    if (persons)
        newPersonAction = make(u"newPersonAction"_s, u"add"_s, tr("New person…"), Qt::Key_Insert,
                               &Private::newPerson);
    addFacesAction = new QAction(services.theme.icon(u"face"_s), tr("Add faces…"), q);
    addFacesAction->setObjectName(u"addFacesAction"_s);
    QObject::connect(addFacesAction, &QAction::triggered, q, [this] { addFaces(); });
    editAction = make(u"editAction"_s, u"edit"_s, persons ? tr("Edit person…") : tr("Edit face…"),
                      Qt::Key_F2, &Private::edit);
    deleteAction =
        make(u"deleteAction"_s, u"remove"_s, persons ? tr("Delete persons…") : tr("Delete faces…"),
             QKeySequence::Delete, &Private::remove);
    copyRowsAction = make(u"copyRowsAction"_s, u"copy"_s, tr("Copy rows"), QKeySequence::Copy,
                          &Private::copyRows);
    copyIdAction = make(u"copyIdAction"_s, {}, tr("Copy id"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                        &Private::copyIds);
    copyJsonAction = make(u"copyJsonAction"_s, {}, tr("Copy as JSON"), {}, &Private::copyJson);
    exportAction = make(u"exportAction"_s, u"export"_s, tr("Export…"), {}, &Private::exportRows);
    refreshAction = new QAction(services.theme.icon(u"refresh"_s), tr("Refresh"), q);
    QObject::connect(refreshAction, &QAction::triggered, q, [this] { q->refresh(); });
    buildTraining();
}

void MembersPage::Private::buildButtons()
{
    if (hasPersons()) {
        withoutFace = new QCheckBox(tr("Without a face"));
        withoutFace->setObjectName(u"withoutFaceCheckBox"_s);
        withoutFace->setToolTip(tr("Show only persons without a face: they make a training fail."));
        frame->addFilter(withoutFace);
        QObject::connect(withoutFace, &QCheckBox::toggled, q, [this](bool only) {
            dismissNews();
            model.setOnlyWithoutFaces(only);
            showState();
        });
    }
    const auto toolButton = [this](const QString &name, QAction *action, const QString &icon) {
        QToolButton *button = frame->makeToolButton(name, icon, action->text());
        bindToAction(button, action);
        frame->addButton(button);
    };
    toolButton(u"exportButton"_s, exportAction, u"export"_s);
    toolButton(u"editButton"_s, editAction, u"edit"_s);
    toolButton(u"deleteButton"_s, deleteAction, u"remove"_s);
    if (containerTypeInfo(container.type).hasTraining)
        toolButton(u"trainMembersButton"_s, trainAction, u"train"_s);
    const auto pushButton = [this](const QString &name, QAction *action) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setObjectName(name);
        bindToAction(button, action);
        frame->addButton(button);
    };
    pushButton(u"addFacesButton"_s, addFacesAction);
    if (newPersonAction)
        pushButton(u"newPersonButton"_s, newPersonAction);
}

QString MembersPage::Private::whyNotWrite() const
{
    if (isGone)
        return tr("%1 was deleted.").arg(container.id.text());
    return services.guard.whyNot(container.connection);
}

void MembersPage::Private::updateActions()
{
    const QString guard = whyNotWrite();
    const qint64 count = ff::rowCount(spans());
    const bool isListed = model.state() == ListState::Ready || model.state() == ListState::Empty;
    const auto why = [&guard](bool possible, const QString &sentence) {
        return guard.isEmpty() ? (possible ? QString() : sentence) : guard;
    };
    const QString notYet = tr("Wait until the first page is loaded.");
    const QString one =
        hasPersons() ? tr("Select one person first.") : tr("Select one face first.");
    const QString some = hasPersons() ? tr("Select a person first.") : tr("Select a face first.");
    if (newPersonAction)
        explain(newPersonAction, why(isListed, notYet));
    if (hasPersons())
        explain(addFacesAction, why(count == 1, one));
    else
        explain(addFacesAction, why(isListed, notYet));
    // FaceList has calls to add and delete a face, none to change one.
    if (container.type == ContainerType::FaceList)
        explain(editAction, tr("The service cannot change a face of a face list. Delete the face "
                               "and add it again."));
    else
        explain(editAction, why(count == 1, one));
    explain(deleteAction, why(count > 0, some));
    for (QAction *action : {copyRowsAction, copyIdAction, copyJsonAction})
        explain(action, count > 0 ? QString() : some);
    QString whyNoExport;
    if (model.rowCount() == 0)
        whyNoExport = tr("There are no rows to export.");
    else if (rowsExport)
        whyNoExport = tr("An export is under way.");
    explain(exportAction, whyNoExport);
    explain(refreshAction, isGone ? guard : QString());
    explain(trainAction, whyNotTrain());
    if (faces)
        faces->updateActions();
    Q_EMIT q->actsChanged();
}

void MembersPage::Private::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(q);
    menu->setObjectName(u"membersMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (newPersonAction)
        menu->addAction(newPersonAction);
    menu->addActions({addFacesAction, editAction, deleteAction});
    menu->addSeparator();
    menu->addActions({copyRowsAction, copyIdAction, copyJsonAction, exportAction});
    menu->addSeparator();
    if (containerTypeInfo(container.type).hasTraining)
        menu->addAction(trainAction);
    menu->addAction(refreshAction);
    menu->popup(globalPos);
}

QList<RowSpan> MembersPage::Private::spans() const
{
    return selectedSpans(*frame->table()->selectionModel());
}

QList<PagedModel::Row> MembersPage::Private::selectedRows() const
{
    QList<PagedModel::Row> rows;
    for (const RowSpan &span : spans()) {
        for (int row = span.first; row <= span.last; ++row) {
            if (rows.size() >= mostRowsAtOnce)
                return rows;
            rows += model.rowAt(row);
        }
    }
    return rows;
}

std::optional<PagedModel::Row> MembersPage::Private::onlySelected() const
{
    const QList<RowSpan> selected = spans();
    if (selected.size() != 1 || selected.first().count() != 1)
        return std::nullopt;
    return model.rowAt(selected.first().first);
}

bool MembersPage::Private::isTooMany(qint64 rows, const QString &wayOut)
{
    if (rows <= mostRowsAtOnce)
        return false;
    const QLocale locale;
    say(Theme::Tone::Warning,
        tr("%1 rows are selected, and at most %2 can be taken at once. %3")
            .arg(locale.toString(rows), locale.toString(mostRowsAtOnce), wayOut));
    return true;
}

bool MembersPage::Private::isTooManyToCopy()
{
    return isTooMany(ff::rowCount(spans()),
                     tr("Select fewer, or use Export, which takes any number."));
}

void MembersPage::Private::copyRows()
{
    if (!isTooManyToCopy())
        frame->table()->copySelection();
}

void MembersPage::Private::copyIds()
{
    if (isTooManyToCopy())
        return;
    QStringList ids;
    for (const PagedModel::Row &row : selectedRows())
        ids += row.id;
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void MembersPage::Private::copyJson()
{
    if (isTooManyToCopy())
        return;
    QByteArray json;
    if (hasPersons()) {
        json = personsAsJson(selectedRows());
    } else {
        QList<PersistedFace> rows;
        for (const PagedModel::Row &row : selectedRows())
            rows += PersistedFace{PersistedFaceId(row.id), row.userData};
        json = facesAsJson(rows);
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json));
}

void MembersPage::Private::goTo(const QString &id)
{
    q->activate();
    dismissNews();
    missing.clear();
    wanted = id;
    if (model.rowOf(id) >= 0) {
        trySelect();
        return;
    }
    whenDone(model.fetch(id), q, [this, id](const FaceResult<Done> &result) {
        if (wanted.compare(id, Qt::CaseInsensitive) != 0)
            return; // another was asked for meanwhile
        if (result.ok()) {
            trySelect();
            return;
        }
        wanted.clear();
        if (result.error().isNotFound()) {
            missing = id;
            showState();
            say(Theme::Tone::Warning, (hasPersons() ? tr("There is no person with the id %1 in %2.")
                                                    : tr("There is no face with the id %1 in %2."))
                                          .arg(id, container.id.text()));
        } else {
            sayError(hasPersons() ? tr("The person could not be looked up.")
                                  : tr("The face could not be looked up."),
                     result.error());
        }
    });
}

void MembersPage::Private::keepInView()
{
    if (!isWidening)
        return;
    isWidening = model.rowCount() < model.loadedCount();
    const QList<RowSpan> selected = spans();
    if (!selected.isEmpty())
        frame->table()->scrollTo(model.index(selected.first().first, PagedModel::IdColumn),
                                 QAbstractItemView::PositionAtCenter);
}

void MembersPage::Private::trySelect()
{
    if (wanted.isEmpty())
        return;
    int row = model.rowOf(wanted);
    const bool isSearched =
        frame->searchField()->text().trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
    if (row < 0 && !isSearched
        && (!model.search().isEmpty() || (withoutFace && withoutFace->isChecked()))) {
        // It stands behind the search; what was asked for by id comes out.
        frame->searchField()->clear();
        searchDelay.stop();
        model.setSearch({});
        if (withoutFace)
            withoutFace->setChecked(false);
        row = model.rowOf(wanted);
    }
    if (row < 0)
        return; // rows come with the next frame, and this is called again
    wanted.clear();
    const QModelIndex index =
        model.index(row, hasPersons() ? PagedModel::NameColumn : PagedModel::IdColumn);
    frame->table()->setCurrentIndex(index);
    frame->table()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    frame->table()->setFocus();
}

} // namespace ff
