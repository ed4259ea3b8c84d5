// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containerspage.h"

#include "models/connections/connectionstore.h"
#include "models/containers/trainingtext.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/pages/containerspage_p.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/datatable.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

ContainersPage::Private::Private(ContainersPage *page, const ConsoleServices &given)
    : q(page)
    , services(given)
    , model(given.connections, given.clients, given.clock)
{ }

void ContainersPage::Private::build()
{
    frame = new ListFrame(services.theme, tr("Search groups and lists"));
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);

    typeFilter = new QComboBox;
    typeFilter->setObjectName(u"typeComboBox"_s);
    typeFilter->setAccessibleName(tr("Type"));
    typeFilter->addItem(tr("All types"));
    for (const ContainerType type : allContainerTypes)
        typeFilter->addItem(containerTypeDisplayName(type), QVariant::fromValue(type));
    frame->addFilter(typeFilter);

    trainButton = new QPushButton(tr("Train"));
    trainButton->setObjectName(u"trainButton"_s);
    trainButton->setAccessibleName(tr("Train the selected groups and lists"));
    trainButton->setIcon(services.theme.icon(u"train"_s));
    frame->addButton(trainButton);
    takeButton = new QPushButton(tr("Take snapshot…"));
    takeButton->setObjectName(u"takeSnapshotButton"_s);
    takeButton->setAccessibleName(tr("Take a snapshot of the selected groups and lists"));
    takeButton->setIcon(services.theme.icon(u"take"_s));
    frame->addButton(takeButton);

    proxy = new ContainersProxy(services.theme, q);
    proxy->setSourceModel(&model);
    DataTable *table = frame->table();
    table->setObjectName(u"containersTable"_s);
    table->setAccessibleName(tr("Groups and lists"));
    table->setModel(proxy);
    // The first four fit beside the details in a window of 1280.
    table->setColumnStarts({{ContainersModel::TypeColumn, 26},
                            {ContainersModel::IdColumn, 24},
                            {ContainersModel::NameColumn, 24},
                            {ContainersModel::TrainingColumn, 36},
                            {ContainersModel::ModelColumn, 22},
                            {ContainersModel::UserDataColumn, 30}},
                           ContainersModel::IdColumn, Qt::AscendingOrder);

    trainingDelay.setSingleShot(true);
    trainingDelay.setInterval(150);
    QObject::connect(&trainingDelay, &QTimer::timeout, q, [this] { requestTraining(); });
    QObject::connect(table, &DataTable::rowsInViewChanged, q, [this] { trainingDelay.start(); });
    QObject::connect(table, &DataTable::menuRequested, q,
                     [this](const QPoint &pos) { showMenu(pos); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        updateActions();
        showDetails();
        trainingDelay.start();
        Q_EMIT q->selectionChanged();
    });
    QObject::connect(typeFilter, &QComboBox::currentIndexChanged, q, [this] {
        const QVariant type = typeFilter->currentData();
        proxy->setType(type.isValid() ? std::optional(type.value<ContainerType>()) : std::nullopt);
        fetchForSearch();
        showState();
    });
    QObject::connect(frame, &ListFrame::searchChanged, q, [this](const QString &text) {
        proxy->setSearch(text);
        fetchForSearch();
        showState();
    });
    QObject::connect(frame, &ListFrame::refreshRequested, q, [this] { model.refresh(); });
    QObject::connect(trainButton, &QPushButton::clicked, q, [this] { q->trainSelected(); });
    QObject::connect(takeButton, &QPushButton::clicked, q,
                     [this] { Q_EMIT q->takeRequested(selected(), model.connection()); });
    QObject::connect(frame->states(), &ListStateView::actionTriggered, q, [this] {
        if (wayOn == WayOn::EnterKey) {
            Q_EMIT q->keyWanted(model.connection());
        } else if (wayOn == WayOn::ClearSearch) {
            frame->searchField()->clear();
            typeFilter->setCurrentIndex(0);
        } else {
            model.refresh();
        }
    });
}

void ContainersPage::Private::connectModel()
{
    QObject::connect(&model, &ContainersModel::stateChanged, q, [this] {
        showState();
        tellRefreshError();
    });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, q, [this] {
        trySelect();
        fetchForSearch();
        trainingDelay.start();
    });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, q, [this] { showDetails(); });
    QObject::connect(proxy, &QAbstractItemModel::rowsInserted, q, [this] { showCount(); });
    QObject::connect(proxy, &QAbstractItemModel::rowsRemoved, q, [this] {
        showCount();
        showDetails();
        updateActions();
    });
    QObject::connect(proxy, &QAbstractItemModel::layoutChanged, q,
                     [this] { trainingDelay.start(); });
}

void ContainersPage::Private::connectTracker()
{
    OperationTracker &tracker = services.operations;
    QObject::connect(&tracker, &OperationTracker::trainingPolled, q,
                     [this](const OperationRecord &record, const TrainingStatus &status) {
                         if (record.connection == model.connection())
                             model.noteTraining(record.type, record.objectId, status);
                     });
    QObject::connect(
        &tracker, &OperationTracker::recordFinished, q, [this](const OperationRecord &record) {
            if (record.connection == model.connection() && record.kind == OperationKind::Apply
                && record.phase == OperationPhase::Succeeded)
                model.refresh();
        });
}

void ContainersPage::Private::showState()
{
    const bool refreshing = model.isRefreshing();
    frame->refreshButton()->setEnabled(!refreshing && model.state() != ListState::NoConnection);
    // The first answer is loaded, what comes after it refreshed.
    if (model.state() != ListState::Loading)
        hasAnswer = model.state() != ListState::NoConnection;
    frame->setRefreshing(hasAnswer && refreshing);
    ListStateView *states = frame->states();
    wayOn = WayOn::Refresh;
    switch (model.state()) {
    case ListState::NoConnection:
        states->showMessage({u"connection"_s,
                             Theme::Tone::Neutral,
                             tr("No connection chosen"),
                             tr("Choose a connection to see its groups and lists."),
                             {},
                             {}});
        break;
    case ListState::Loading:
        states->showLoading(tr("Loading groups and lists of %1…")
                                .arg(services.connections.nameOf(model.connection())));
        break;
    case ListState::Empty:
        states->showMessage({u"persongroup"_s,
                             Theme::Tone::Neutral,
                             tr("No groups or lists here yet"),
                             tr("Apply a snapshot to this connection, or create a group or list "
                                "with your own tools, and it will be shown here."),
                             {},
                             tr("Refresh")});
        break;
    case ListState::Failed:
    case ListState::Unsupported:
        showFailed();
        break;
    case ListState::Ready:
        showReady();
        break;
    }
    showCount();
    updateActions();
    showDetails();
    trySelect();
}

void ContainersPage::Private::tellRefreshError()
{
    if (model.isRefreshing())
        return;
    if (model.hasRefreshError()) {
        QStringList types;
        for (const ContainerType type : model.failedTypes())
            types += containerTypeDisplayName(type);
        frame->messages()->showError(
            tr("Not everything could be refreshed (%1).", "a list of container types")
                .arg(types.join(u", "_s)),
            model.error());
    } else if (toldError) {
        frame->messages()->dismiss();
    }
    toldError = model.hasRefreshError();
}

void ContainersPage::Private::showFailed()
{
    ListStateView::Message message = ListStateView::messageFor(model.error());
    if (model.error().kind == FaceError::Kind::MissingKey) {
        wayOn = WayOn::EnterKey;
        message.actionLabel = tr("Enter key…");
    }
    frame->states()->showMessage(message);
}

void ContainersPage::Private::showReady()
{
    if (proxy->rowCount() > 0 || model.canFetchMore({})) {
        frame->states()->showContent();
        trainingDelay.start();
        return;
    }
    wayOn = WayOn::ClearSearch;
    frame->states()->showMessage({u"search"_s,
                                  Theme::Tone::Neutral,
                                  tr("Nothing matches"),
                                  tr("No group or list of this connection matches the search and "
                                     "the chosen type."),
                                  {},
                                  tr("Clear search")});
}

void ContainersPage::Private::showCount()
{
    if (model.state() != ListState::Ready && model.rowCount() == 0) {
        frame->setCount({});
        return;
    }
    const int all = model.rowCount();
    const int shown = proxy->rowCount();
    QString count = shown == all ? tr("%n groups and lists", nullptr, all)
                                 : tr("%1 of %n groups and lists", nullptr, all).arg(shown);
    if (model.canFetchMore({}))
        count = tr("%1 so far", "a count that is not complete yet").arg(count);
    if (model.loadedAt().isValid())
        count =
            tr("%1 · as of %2").arg(count, clockTimeText(model.loadedAt(), services.clock.now()));
    frame->setCount(count);
}

void ContainersPage::Private::showDetails()
{
    const QList<Container> rows = selected();
    DetailsPane *details = frame->details();
    if (rows.size() != 1) {
        details->showPlaceholder(
            rows.isEmpty() ? tr("Select a group or list to see its details.")
                           : tr("%n groups and lists are selected.", nullptr, int(rows.size())));
        return;
    }
    const Container &row = rows.first();
    const QModelIndex index =
        model.indexOf(row.type, row.id).siblingAtColumn(ContainersModel::TrainingColumn);
    QList<DetailsPane::Field> fields{
        {u"type"_s, tr("Type"), containerTypeDisplayName(row.type), false},
        {u"id"_s, tr("Id"), row.id.text()},
        {u"name"_s, tr("Name"), row.name},
        {u"recognitionModel"_s, tr("Recognition model"), row.recognitionModel},
        {u"training"_s, tr("Training"), index.data(Qt::AccessibleTextRole).toString(), false}};
    const auto training = index.data(ContainersModel::TrainingRole).value<TrainingStatus>();
    if (!training.message.isEmpty())
        fields += {u"trainingMessage"_s, tr("Training message"), training.message};
    fields += {u"userData"_s, tr("User data"), row.userData};
    details->showFields(row.name.isEmpty() ? row.id.text() : row.name, containerIconName(row.type),
                        {}, fields);
}

QList<Container> ContainersPage::Private::selected() const
{
    QModelIndexList rows = frame->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Container> containers;
    for (const QModelIndex &row : std::as_const(rows))
        containers += row.data(ContainersModel::ContainerRole).value<Container>();
    return containers;
}

ContainersPage::ContainersPage(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, services))
{
    setObjectName(u"containersPage"_s);
    setAccessibleName(tr("Groups and lists"));
    d->build();
    d->connectModel();
    d->connectTracker();
    d->showState();
}

ContainersPage::~ContainersPage()
{
    // The model dies with `d`, before the child widgets that show it.
    d->frame->table()->disconnect(this);
    d->proxy->disconnect(this);
    d->frame->table()->setModel(nullptr);
    d->proxy->setSourceModel(nullptr);
}

void ContainersPage::setConnection(const ConnectionId &id)
{
    if (id == d->model.connection())
        return;
    d->frame->messages()->dismiss();
    d->toldError = false;
    d->hasAnswer = false;
    d->wanted.reset();
    d->model.setConnection(id);
    d->showState();
}

void ContainersPage::refresh()
{
    d->model.refresh();
}

void ContainersPage::select(ContainerType type, const ObjectId &id)
{
    d->wanted = {type, id};
    // It may be newer than the list: ask once before saying that it is not there.
    if (!d->model.indexOf(type, id).isValid() && !d->model.isRefreshing())
        d->model.refresh();
    else
        d->trySelect();
}

QList<Container> ContainersPage::selected() const
{
    return d->selected();
}

void ContainersPage::trainSelected()
{
    d->train(d->selected());
}

void ContainersPage::focusSearch()
{
    d->frame->focusSearch();
}

QByteArray ContainersPage::saveLayout() const
{
    return d->frame->saveLayout();
}

void ContainersPage::restoreLayout(const QByteArray &layout)
{
    d->frame->restoreLayout(layout);
}

} // namespace ff
