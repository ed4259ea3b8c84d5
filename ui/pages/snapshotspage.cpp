// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshotspage.h"

#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/pages/datatable.h"
#include "ui/pages/listframe.h"
#include "ui/pages/scopefilterbutton.h"
#include "ui/pages/snapshotspage_p.h"
#include "ui/pages/snapshotsproxy.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

SnapshotsPage::Private::Private(SnapshotsPage *page, const ConsoleServices &given)
    : q(page)
    , services(given)
    , model(given.connections, given.clients, given.clock)
{ }

void SnapshotsPage::Private::build()
{
    frame = new ListFrame(services.theme, tr("Search snapshots"));
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    buildFilters();
    buildButtons();

    proxy = new SnapshotsProxy(services.theme, q);
    proxy->setSourceModel(&model);
    DataTable *table = frame->table();
    table->setObjectName(u"snapshotsTable"_s);
    table->setAccessibleName(tr("Snapshots"));
    table->setModel(proxy);
    table->setItemDelegateForColumn(SnapshotsModel::ExpiresInColumn,
                                    new ExpiryDelegate(services.theme, table));
    // The first five fit beside the details in a window of 1280, and tell one snapshot of a type
    // from another.
    table->setColumnStarts({{SnapshotsModel::TypeColumn, 26},
                            {SnapshotsModel::UserDataColumn, 28},
                            {SnapshotsModel::ApplyScopeColumn, 20},
                            {SnapshotsModel::ExpiresInColumn, 16},
                            {SnapshotsModel::OriginColumn, 17},
                            {SnapshotsModel::TakenByColumn, 20},
                            {SnapshotsModel::IdColumn, 14},
                            {SnapshotsModel::CreatedColumn, 24},
                            {SnapshotsModel::LastUpdateColumn, 24, false}},
                           SnapshotsModel::CreatedColumn, Qt::DescendingOrder);
    QObject::connect(table, &DataTable::menuRequested, q,
                     [this](const QPoint &pos) { showMenu(pos); });
    QObject::connect(table, &DataTable::deleteRequested, q, [this] { q->deleteSelected(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        updateActions();
        showDetails();
        Q_EMIT q->selectionChanged();
    });
    QObject::connect(frame->states(), &ListStateView::actionTriggered, q, [this] {
        if (wayOn == WayOn::ClearSearch)
            frame->searchField()->clear();
        else if (wayOn == WayOn::ClearFilters)
            clearFilters();
        else if (wayOn == WayOn::EnterKey)
            Q_EMIT q->keyWanted(model.connection());
        else
            model.refresh();
    });
    QObject::connect(frame->messages(), &MessageBar::actionTriggered, q, [this] {
        if (contradicted.isEmpty())
            return;
        const SubscriptionId to = std::exchange(contradicted, {});
        frame->messages()->dismiss();
        Q_EMIT q->subscriptionCorrected(model.connection(), to);
    });
}

void SnapshotsPage::Private::buildFilters()
{
    typeFilter = new QComboBox;
    typeFilter->setObjectName(u"typeComboBox"_s);
    typeFilter->setAccessibleName(tr("Type"));
    typeFilter->addItem(tr("All types"));
    for (const ContainerType type : allContainerTypes)
        typeFilter->addItem(containerTypeDisplayName(type), QVariant::fromValue(type));
    scopeFilter = new ScopeFilterButton(services);
    frame->addFilter(typeFilter);
    frame->addFilter(scopeFilter);
    QObject::connect(typeFilter, &QComboBox::currentIndexChanged, q, [this] { sendFilter(); });
    QObject::connect(scopeFilter, &ScopeFilterButton::scopeChanged, q, [this] { sendFilter(); });
    QObject::connect(frame, &ListFrame::searchChanged, q, [this](const QString &text) {
        proxy->setSearch(text);
        showState();
    });
    QObject::connect(frame, &ListFrame::refreshRequested, q, [this] { model.refresh(); });
}

void SnapshotsPage::Private::buildButtons()
{
    editButton = frame->makeToolButton(u"editButton"_s, u"edit"_s, tr("Edit snapshot"));
    deleteButton = frame->makeToolButton(u"deleteButton"_s, u"remove"_s, tr("Delete snapshot"));
    applyButton = new QPushButton(services.theme.icon(u"apply"_s), tr("Apply…"));
    applyButton->setObjectName(u"applyButton"_s);
    applyButton->setAccessibleName(tr("Apply the selected snapshot"));
    frame->addButton(editButton);
    frame->addButton(deleteButton);
    frame->addButton(applyButton);
    QObject::connect(editButton, &QToolButton::clicked, q, &SnapshotsPage::editSelected);
    QObject::connect(deleteButton, &QToolButton::clicked, q, &SnapshotsPage::deleteSelected);
    QObject::connect(applyButton, &QPushButton::clicked, q, [this] {
        const QList<Snapshot> rows = selectedRows();
        if (rows.size() == 1)
            Q_EMIT q->applyRequested(rows.first(), model.connection());
    });
}

void SnapshotsPage::Private::connectModel()
{
    QObject::connect(&model, &SnapshotsModel::stateChanged, q, [this] {
        showState();
        tellRefreshError();
    });
    QObject::connect(&model, &SnapshotsModel::subscriptionContradicted, q,
                     [this](const SubscriptionId &seen) { showContradiction(seen); });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, q, [this] {
        showDetails();
        updateActions();
    });
    QObject::connect(proxy, &QAbstractItemModel::rowsInserted, q, [this] { showCount(); });
    QObject::connect(proxy, &QAbstractItemModel::rowsRemoved, q, [this] {
        showCount();
        showDetails();
        updateActions();
    });
}

void SnapshotsPage::Private::connectTracker()
{
    OperationTracker &tracker = services.operations;
    QObject::connect(&tracker, &OperationTracker::loaded, q, [this] { noteTakes(); });
    QObject::connect(
        &tracker, &OperationTracker::recordFinished, q, [this](const OperationRecord &record) {
            if (record.connection != model.connection() || record.kind != OperationKind::Take
                || record.phase != OperationPhase::Succeeded)
                return;
            if (!record.snapshot.isEmpty())
                model.noteTakenHere(record.snapshot);
            model.refresh();
        });
}

void SnapshotsPage::Private::noteTakes()
{
    for (const OperationRecord &record : services.operations.records()) {
        if (record.connection == model.connection() && record.kind == OperationKind::Take
            && !record.snapshot.isEmpty())
            model.noteTakenHere(record.snapshot);
    }
}

void SnapshotsPage::Private::sendFilter()
{
    SnapshotFilter filter;
    if (const QVariant type = typeFilter->currentData(); type.isValid())
        filter.type = type.value<ContainerType>();
    filter.applyScope = scopeFilter->scope();
    if (filter != model.filter())
        model.setFilter(filter);
}

void SnapshotsPage::Private::clearFilters()
{
    {
        const QSignalBlocker oneRequest(typeFilter);
        typeFilter->setCurrentIndex(0);
    }
    scopeFilter->setScope({});
    sendFilter();
}

void SnapshotsPage::Private::showState()
{
    frame->refreshButton()->setEnabled(!model.isRefreshing()
                                       && model.state() != ListState::NoConnection);
    // The first answer is loaded, what comes after it refreshed.
    if (model.state() != ListState::Loading)
        hasAnswer = model.state() != ListState::NoConnection;
    frame->setRefreshing(hasAnswer && model.isRefreshing());
    wayOn = WayOn::Refresh;
    ListStateView *states = frame->states();
    switch (model.state()) {
    case ListState::NoConnection:
        states->showMessage({u"connection"_s,
                             Theme::Tone::Neutral,
                             tr("No connection chosen"),
                             tr("Choose a connection to see its snapshots."),
                             {},
                             {}});
        break;
    case ListState::Loading:
        states->showLoading(
            tr("Loading snapshots of %1…").arg(services.connections.nameOf(model.connection())));
        break;
    case ListState::Empty:
        showEmpty();
        break;
    case ListState::Unsupported:
        showUnsupported();
        break;
    case ListState::Failed:
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

void SnapshotsPage::Private::tellRefreshError()
{
    if (model.isRefreshing())
        return;
    if (model.hasRefreshError())
        frame->messages()->showError(tr("The snapshots could not be refreshed."), model.error());
    else if (toldError)
        frame->messages()->dismiss();
    toldError = model.hasRefreshError();
}

SnapshotsPage::SnapshotsPage(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, services))
{
    setObjectName(u"snapshotsPage"_s);
    setAccessibleName(tr("Snapshots"));
    d->build();
    d->connectModel();
    d->connectTracker();
    d->showState();
}

SnapshotsPage::~SnapshotsPage()
{
    // The model dies with `d`, before the child widgets that show it.
    d->frame->table()->disconnect(this);
    d->proxy->disconnect(this);
    d->frame->table()->setModel(nullptr);
    d->proxy->setSourceModel(nullptr);
}

void SnapshotsPage::setConnection(const ConnectionId &id)
{
    if (id == d->model.connection())
        return;
    d->frame->messages()->dismiss();
    d->contradicted = {};
    d->toldError = false;
    d->hasAnswer = false;
    d->wanted = {};
    {
        const QSignalBlocker quiet(d->typeFilter);
        d->typeFilter->setCurrentIndex(0);
    }
    {
        const QSignalBlocker quiet(d->scopeFilter);
        d->scopeFilter->setConnection(id);
    }
    // The old connection is not asked once more for the sake of the filter.
    d->model.setConnection({});
    d->model.setFilter({});
    d->model.setConnection(id);
    d->noteTakes();
    d->showState();
}

void SnapshotsPage::refresh()
{
    d->model.refresh();
}

void SnapshotsPage::select(const SnapshotId &id)
{
    d->wanted = id;
    // A snapshot that is asked for by name must not hide behind a filter.
    if (d->model.filter() != SnapshotFilter{})
        d->clearFilters();
    // It may be newer than the list: ask once before saying that it is not there.
    if (!d->model.indexOf(id).isValid() && !d->model.isRefreshing())
        d->model.refresh();
    else
        d->trySelect();
}

std::optional<Snapshot> SnapshotsPage::selected() const
{
    const QList<Snapshot> rows = d->selectedRows();
    return rows.size() == 1 ? std::optional(rows.first()) : std::nullopt;
}

void SnapshotsPage::editSelected()
{
    d->edit();
}

void SnapshotsPage::deleteSelected()
{
    d->remove();
}

void SnapshotsPage::focusSearch()
{
    d->frame->focusSearch();
}

QByteArray SnapshotsPage::saveLayout() const
{
    return d->frame->saveLayout();
}

void SnapshotsPage::restoreLayout(const QByteArray &layout)
{
    d->frame->restoreLayout(layout);
}

} // namespace ff
