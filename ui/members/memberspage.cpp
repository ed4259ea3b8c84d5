// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/editing/resourceeditor.h"
#include "models/export/tableexport.h"
#include "ui/members/facespane.h"
#include "ui/members/loadstrip.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/memberspage_p.h"
#include "ui/pages/datatable.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"

#include <QCheckBox>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 layoutVersion = 1;
constexpr int frameMs = 16; // a fast typist's keys are searched for together

} // namespace

MembersPage::Private::Private(MembersPage *page, const ConsoleServices &given,
                              const ContainerRef &ref)
    : q(page)
    , services(given)
    , container(ref)
    , model(given.clients, given.editor)
{ }

void MembersPage::Private::build()
{
    frame = new ListFrame(services.theme, hasPersons() ? tr("Search persons or enter an id")
                                                       : tr("Search faces or enter an id"));
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(frame, 1);
    strip = new LoadStrip(services.theme);
    layout->addWidget(strip);
    buildActions();
    buildTable();
    buildDetails();
    buildButtons();

    searchDelay.setSingleShot(true);
    searchDelay.setInterval(frameMs);
    QObject::connect(&searchDelay, &QTimer::timeout, q, [this] {
        const QString search = frame->searchField()->text().trimmed();
        isWidening = search.isEmpty() && !model.search().isEmpty();
        model.setSearch(search);
        showState();
        keepInView();
    });
    // As wide as an id, where there is room.
    constexpr int fieldIcons = 80;
    const QString anId(36, u'0');
    frame->searchField()->setMaximumWidth(
        frame->searchField()->fontMetrics().horizontalAdvance(anId) + fieldIcons);
    QObject::connect(frame->searchField(), &QLineEdit::textEdited, q, [this] { dismissNews(); });
    QObject::connect(frame, &ListFrame::searchChanged, q, [this] { searchDelay.start(); });
    QObject::connect(frame->searchField(), &QLineEdit::returnPressed, q, [this] {
        const QString id = searchedId();
        if (!id.isEmpty())
            goTo(id);
    });
    QObject::connect(frame, &ListFrame::refreshRequested, q, [this] { q->refresh(); });
    QObject::connect(frame->states(), &ListStateView::actionTriggered, q, [this] { wayOnTaken(); });
    QObject::connect(frame->messages(), &MessageBar::actionTriggered, q, [this] {
        const auto action = std::exchange(messageAction, {});
        frame->messages()->dismiss();
        if (action)
            action();
    });
    QObject::connect(strip, &LoadStrip::loadAllRequested, q, [this] { model.loadAll(); });
    QObject::connect(strip, &LoadStrip::cancelRequested, q, [this] {
        if (rowsExport)
            rowsExport->cancel();
        else
            model.stopLoading();
    });
    QObject::connect(strip, &LoadStrip::goToRequested, q, [this] { goTo(searchedId()); });
}

void MembersPage::Private::buildTable()
{
    DataTable *table = frame->table();
    table->setObjectName(u"membersTable"_s);
    table->setAccessibleName(hasPersons() ? tr("Persons") : tr("Faces"));
    table->setItemDelegate(new MemberDelegate(
        services.theme, hasPersons() ? int(PagedModel::FacesColumn) : -1, table));
    table->setModel(&model);
    // By id, the order in which pages come: rows then never move while more are loaded.
    if (hasPersons())
        table->setColumnStarts({{PagedModel::NameColumn, 24},
                                {PagedModel::IdColumn, 44},
                                {PagedModel::FacesColumn, 9},
                                {PagedModel::UserDataColumn, 16}},
                               PagedModel::IdColumn, Qt::AscendingOrder);
    else
        table->setColumnStarts({{PagedModel::IdColumn, 44},
                                {PagedModel::UserDataColumn, 40},
                                {PagedModel::NameColumn, 10, false},
                                {PagedModel::FacesColumn, 10, false}},
                               PagedModel::IdColumn, Qt::AscendingOrder);
    for (QAction *action : {editAction, deleteAction, copyRowsAction, copyIdAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
    if (newPersonAction) { // of the whole page: an empty group shows no table
        newPersonAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(newPersonAction);
    }
    QObject::connect(table, &DataTable::menuRequested, q,
                     [this](const QPoint &pos) { showMenu(pos); });
    QObject::connect(table, &QAbstractItemView::doubleClicked, q,
                     [this] { editAction->trigger(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { showSelection(); });
}

void MembersPage::Private::buildDetails()
{
    if (!hasPersons())
        return;
    faces = new FacesPane(services, container);
    side = new QSplitter(Qt::Vertical);
    side->setObjectName(u"facesSplitter"_s);
    side->setAccessibleName(tr("Details and faces"));
    side->setHandleWidth(1);
    auto *across = frame->findChild<QSplitter *>(u"detailsSplitter"_s);
    side->addWidget(frame->details());
    side->addWidget(faces);
    side->setChildrenCollapsible(false);
    side->setSizes({240, 280});
    side->setMinimumWidth(280);
    across->addWidget(side);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 0);
    across->setSizes({680, 340});
    QObject::connect(faces, &FacesPane::addRequested, q, [this] { addFaces(); });
    QObject::connect(faces, &FacesPane::editRequested, q, [this](const PersistedFace &face) {
        editFace(faces->model().person(), face);
    });
    QObject::connect(
        faces, &FacesPane::deleteRequested, q,
        [this](const QList<PersistedFaceId> &ids) { removeFaces(faces->model().person(), ids); });
}

void MembersPage::Private::connectModel()
{
    QObject::connect(&model, &PagedModel::stateChanged, q, [this] {
        showState();
        tellPageError();
    });
    QObject::connect(&model, &PagedModel::progressed, q, [this] { showStrip(); });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, q, [this] {
        showState();
        trySelect();
        keepInView();
    });
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, q, [this] {
        showState();
        showSelection();
    });
    QObject::connect(&model, &QAbstractItemModel::modelReset, q, [this] {
        showState();
        showSelection();
    });
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, q, [this] {
        showSelection();
        keepInView();
    });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, q, [this] { showSelection(); });
}

void MembersPage::Private::connectServices()
{
    QObject::connect(&services.guard, &WriteGuard::changed, q, [this](const ConnectionId &id) {
        if (id == container.connection)
            showState();
    });
    QObject::connect(&services.editor, &ResourceEditor::containerDeleted, q,
                     [this](const ContainerRef &deleted) {
                         if (deleted != container)
                             return;
                         isGone = true;
                         Q_EMIT q->titleChanged(q->title());
                         showState();
                     });
    QObject::connect(&services.clients, &ClientPool::keyAvailable, q,
                     [this](const ConnectionId &id) {
                         if (id == container.connection && model.state() == ListState::Failed
                             && model.error().kind == FaceError::Kind::MissingKey)
                             q->refresh();
                     });
}

MembersPage::MembersPage(const ConsoleServices &services, const ContainerRef &container,
                         QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, services, container))
{
    setObjectName(u"membersPage"_s);
    setAcceptDrops(true);
    d->build();
    d->connectModel();
    d->connectServices();
    d->showState();
    d->showSelection();
}

MembersPage::~MembersPage() = default;

const ContainerRef &MembersPage::container() const
{
    return d->container;
}

QString MembersPage::title() const
{
    //: A tab's title: the id of a group that was deleted.
    return d->isGone ? tr("%1 (deleted)").arg(d->container.id.text()) : d->container.id.text();
}

void MembersPage::activate()
{
    if (d->isActivated)
        return;
    d->isActivated = true;
    d->model.open(d->container);
    d->showState();
}

void MembersPage::refresh()
{
    if (!d->isActivated) {
        activate();
        return;
    }
    d->model.refresh();
    if (d->faces)
        d->faces->refresh();
}

void MembersPage::focusSearch()
{
    d->frame->focusSearch();
}

void MembersPage::showWithoutFaces()
{
    if (d->withoutFace)
        d->withoutFace->setChecked(true);
}

void MembersPage::goTo(const QString &id)
{
    d->goTo(id);
}

QByteArray MembersPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << d->hasPersons() << d->frame->saveLayout()
           << (d->side ? d->side->saveState() : QByteArray());
    return bytes;
}

void MembersPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool ofPersons = false;
    QByteArray table;
    QByteArray splitter;
    stream >> version >> ofPersons >> table >> splitter;
    // Columns of persons make no sense for faces.
    if (stream.status() != QDataStream::Ok || version != layoutVersion
        || ofPersons != d->hasPersons())
        return;
    d->frame->restoreLayout(table);
    if (d->side)
        d->side->restoreState(splitter);
}

void MembersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && (event->possibleActions() & Qt::CopyAction)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MembersPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->addFaces(event->mimeData()->urls());
}

} // namespace ff
