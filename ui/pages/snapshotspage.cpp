// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshotspage.h"

#include "models/connections/capabilitybook.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/listframe.h"
#include "ui/pages/scopefilterbutton.h"
#include "ui/pages/snapshotsproxy.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

using Model = SnapshotsModel;

SnapshotsPage::SnapshotsPage(const ConsoleServices &services, QWidget *parent)
    : ListingPage(
        services,
        std::make_unique<SnapshotsOverview>(services.connections, services.clients, services.clock),
        {tr("Snapshots"), tr("Search snapshots"), tr("Choose a connection to see its snapshots."),
         tr("Loading snapshots of %1…"), tr("No snapshot of this list matches the search."),
         tr("Select a snapshot first."), u"snapshots"_s},
        parent)
    , m_model(static_cast<SnapshotsOverview *>(model()))
{
    setObjectName(u"snapshotsPage"_s);
    addFilters();
    addButtons();
    addTable();
    connectTracker();
}

void SnapshotsPage::addFilters()
{
    m_scopeFilter = new ScopeFilterButton(services());
    frame()->addFilter(m_scopeFilter);
    connect(typeFilter(), &QComboBox::currentIndexChanged, this, &SnapshotsPage::sendFilter);
    connect(m_scopeFilter, &ScopeFilterButton::scopeChanged, this, &SnapshotsPage::sendFilter);
}

void SnapshotsPage::addButtons()
{
    m_editButton = frame()->makeToolButton(u"editButton"_s, u"edit"_s, tr("Edit snapshot"));
    m_deleteButton = frame()->makeToolButton(u"deleteButton"_s, u"remove"_s, tr("Delete snapshot"));
    m_applyButton = new QPushButton(services().theme.icon(u"apply"_s), tr("Apply…"));
    m_applyButton->setObjectName(u"applyButton"_s);
    m_applyButton->setAccessibleName(tr("Apply the selected snapshot"));
    frame()->addButton(m_editButton);
    frame()->addButton(m_deleteButton);
    frame()->addButton(m_applyButton);
    connect(m_editButton, &QToolButton::clicked, this, &SnapshotsPage::editSelected);
    connect(m_deleteButton, &QToolButton::clicked, this, &SnapshotsPage::deleteSelected);
    connect(m_applyButton, &QPushButton::clicked, this, &SnapshotsPage::applySelected);
}

void SnapshotsPage::addTable()
{
    m_rows = new SnapshotsProxy(services().theme);
    const int connection = SnapshotsOverview::ConnectionColumn;
    // The first five fit beside the details in a window of 1280, and tell one snapshot of a type
    // from another.
    setTable(m_rows, {u"snapshotsTable"_s,
                      connection,
                      {{connection, 34, false},
                       {Model::TypeColumn, 24},
                       {Model::UserDataColumn, 26},
                       {Model::ApplyScopeColumn, 20},
                       {Model::ExpiresInColumn, 16},
                       {Model::OriginColumn, 17},
                       {Model::TakenByColumn, 20},
                       {Model::IdColumn, 14},
                       {Model::CreatedColumn, 24},
                       {Model::LastUpdateColumn, 24, false}},
                      Model::CreatedColumn,
                      Qt::DescendingOrder,
                      {{connection, u"connection"_s, OverviewModel::ConnectionNameRole, {}},
                       {Model::TypeColumn, u"type"_s, Model::TypeNameRole, {}},
                       {Model::IdColumn, u"id"_s, Model::SnapshotIdRole, {}},
                       {Model::OriginColumn, u"origin"_s, Model::OriginNameRole, {}},
                       {Model::TakenByColumn, u"takenBy"_s, Qt::DisplayRole, {}},
                       {Model::TakenByColumn, u"account"_s, Model::AccountRole, {}},
                       {Model::ApplyScopeColumn, u"applyScope"_s, Model::ScopeIdsRole, {}},
                       {Model::UserDataColumn, u"userData"_s, Model::RawRole, {}},
                       {Model::CreatedColumn, u"createdTime"_s, Model::RawRole, {}},
                       {Model::ExpiresInColumn, u"expiresAt"_s, Model::RawRole, {}},
                       {Model::LastUpdateColumn, u"lastUpdateTime"_s, Model::RawRole, {}}}});
    table()->setItemDelegateForColumn(Model::ExpiresInColumn,
                                      new ExpiryDelegate(services().theme, table()));
    connect(table(), &DataTable::deleteRequested, this, &SnapshotsPage::deleteSelected);
    connect(table(), &DataTable::editRequested, this, &SnapshotsPage::editSelected);
    connect(m_model, &SnapshotsOverview::subscriptionContradicted, this,
            &SnapshotsPage::showContradiction);
}

void SnapshotsPage::connectTracker()
{
    OperationTracker &tracker = services().operations;
    connect(&tracker, &OperationTracker::loaded, this, &SnapshotsPage::noteTakes);
    connect(&tracker, &OperationTracker::recordFinished, this,
            [this](const OperationRecord &record) {
                if (record.kind != OperationKind::Take || record.phase != OperationPhase::Succeeded)
                    return;
                SnapshotsModel *listing = m_model->listing(record.connection);
                if (!listing)
                    return;
                if (!record.snapshot.isEmpty())
                    listing->noteTakenHere(record.snapshot);
                listing->refresh();
            });
}

void SnapshotsPage::noteTakes()
{
    for (const OperationRecord &record : services().operations.records()) {
        if (record.kind == OperationKind::Take && !record.snapshot.isEmpty())
            m_model->noteTakenHere(record.connection, record.snapshot);
    }
}

void SnapshotsPage::setScope(const QList<ConnectionId> &connections)
{
    showScope(connections);
}

void SnapshotsPage::scopeShown()
{
    m_wanted = {};
    {
        const QSignalBlocker quiet(typeFilter());
        typeFilter()->setCurrentIndex(0);
    }
    {
        const QSignalBlocker quiet(m_scopeFilter);
        m_scopeFilter->setConnection(connections().value(0));
    }
    // The old connections are not asked once more for the sake of the filter.
    if (m_model->filter() != SnapshotFilter{}) {
        m_model->setConnections({});
        m_model->setFilter({});
    }
}

// The page's own listing tells what a probe would ask.
void SnapshotsPage::noteCapabilities()
{
    for (const ConnectionId &id : m_model->connections()) {
        const SnapshotsModel *listing = m_model->listing(id);
        if (!listing || listing->isRefreshing())
            continue;
        const bool failed = listing->state() == ListState::Failed
                            || listing->state() == ListState::Unsupported
                            || listing->hasRefreshError();
        if (failed || listing->loadedAt().isValid())
            services().capabilities.noteSnapshotListing(id, failed ? &listing->error() : nullptr);
    }
}

void SnapshotsPage::sendFilter()
{
    SnapshotFilter filter;
    if (const QVariant type = typeFilter()->currentData(); type.isValid())
        filter.type = type.value<ContainerType>();
    filter.applyScope = m_scopeFilter->scope();
    if (filter != m_model->filter())
        m_model->setFilter(filter);
}

void SnapshotsPage::clearFilters()
{
    {
        const QSignalBlocker oneRequest(typeFilter());
        typeFilter()->setCurrentIndex(0);
    }
    m_scopeFilter->setScope({});
    sendFilter();
}

void SnapshotsPage::stateShown()
{
    if (!m_rows)
        return;
    noteTakes();
    noteCapabilities();
    trySelect();
}

QModelIndex SnapshotsPage::indexOf(const SnapshotId &id) const
{
    for (const ConnectionId &connection : m_model->connections()) {
        if (const QModelIndex index = m_model->indexOf(connection, id); index.isValid())
            return index;
    }
    return {};
}

void SnapshotsPage::select(const SnapshotId &id)
{
    m_wanted = id;
    m_hasAskedForWanted = m_model->isRefreshing();
    // A snapshot that is asked for by name must not hide behind a filter.
    if (m_model->filter() != SnapshotFilter{}) {
        m_hasAskedForWanted = true;
        clearFilters();
    }
    trySelect();
}

void SnapshotsPage::trySelect()
{
    const ListState state = m_model->state();
    if (m_wanted.isEmpty() || state == ListState::Loading || state == ListState::NoConnection)
        return;
    if (const QModelIndex source = indexOf(m_wanted); source.isValid()) {
        m_wanted = {};
        selectRow(source);
        return;
    }
    if (m_model->isRefreshing())
        return;
    // It may be newer than the list: ask once before saying that it is not there.
    if (!std::exchange(m_hasAskedForWanted, true)) {
        m_model->refresh();
        return;
    }
    const SnapshotId id = std::exchange(m_wanted, {});
    // Where the listing failed, that is what the page tells.
    if (state == ListState::Ready || state == ListState::Empty)
        tell(Theme::Tone::Warning,
             tr("Snapshot %1 is not among the snapshots of this connection. It may have expired "
                "or been deleted.")
                 .arg(id.text()));
}

} // namespace ff
