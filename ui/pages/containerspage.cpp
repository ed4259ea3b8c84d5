// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containerspage.h"

#include "client/whendone.h"
#include "models/connections/capabilitybook.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/containerdeletion.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/listframe.h"
#include "ui/pages/trainingstart.h"

#include <QComboBox>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

using Model = ContainersModel;

std::unique_ptr<ContainersOverview> makeModel(const ConsoleServices &services)
{
    auto model = std::make_unique<ContainersOverview>(services.connections, services.clients,
                                                      services.clock);
    model->follow(services.editor);
    model->setChangeBook(services.changes);
    return model;
}

} // namespace

ContainersPage::ContainersPage(const ConsoleServices &services, QWidget *parent)
    : ListingPage(services, makeModel(services),
                  {tr("Groups and lists"), tr("Search groups and lists"),
                   tr("Choose a connection to see its groups and lists."),
                   tr("Loading groups and lists of %1…"),
                   tr("No group or list shown here matches the search and the chosen type."),
                   tr("Select a group or list first."), u"groups-and-lists"_s},
                  parent)
    , m_model(static_cast<ContainersOverview *>(model()))
    , m_deletion(new ContainerDeletion(services, this))
    , m_training(new TrainingStart(services, this))
{
    setObjectName(u"containersPage"_s);
    addButtons();
    addTable();
    connectModel();
    connectTracker();
    connectHelpers();
}

void ContainersPage::addButtons()
{
    m_newButton = new QPushButton(services().theme.icon(u"add"_s), tr("New…"));
    m_newButton->setObjectName(u"newContainerButton"_s);
    m_newButton->setAccessibleName(tr("New group or list"));
    m_openButton = frame()->makeToolButton(u"openButton"_s, u"open"_s, tr("Open"));
    m_editButton = frame()->makeToolButton(u"editButton"_s, u"edit"_s, tr("Edit"));
    m_deleteButton = frame()->makeToolButton(u"deleteButton"_s, u"remove"_s, tr("Delete"));
    m_trainButton = new QPushButton(services().theme.icon(u"train"_s), tr("Train"));
    m_trainButton->setObjectName(u"trainButton"_s);
    m_trainButton->setAccessibleName(tr("Train the selected groups and lists"));
    m_takeButton = new QPushButton(services().theme.icon(u"take"_s), tr("Take snapshot…"));
    m_takeButton->setObjectName(u"takeSnapshotButton"_s);
    m_takeButton->setAccessibleName(tr("Take a snapshot of the selected groups and lists"));
    for (QWidget *button : std::initializer_list<QWidget *>{
             m_newButton, m_openButton, m_editButton, m_deleteButton, m_trainButton, m_takeButton})
        frame()->addButton(button);
    connect(m_newButton, &QPushButton::clicked, this, &ContainersPage::newContainer);
    connect(m_openButton, &QToolButton::clicked, this, &ContainersPage::openSelected);
    connect(m_editButton, &QToolButton::clicked, this, &ContainersPage::editSelected);
    connect(m_deleteButton, &QToolButton::clicked, this, &ContainersPage::deleteSelected);
    connect(m_trainButton, &QPushButton::clicked, this, &ContainersPage::trainSelected);
    connect(m_takeButton, &QPushButton::clicked, this, &ContainersPage::takeSelected);
}

void ContainersPage::addTable()
{
    m_rows = new ContainersProxy(services().theme);
    const int connection = ContainersOverview::ConnectionColumn;
    // The first four fit beside the details in a window of 1280.
    setTable(m_rows, {u"containersTable"_s,
                      connection,
                      {{connection, 34, false},
                       {Model::TypeColumn, 24},
                       {Model::IdColumn, 22},
                       {Model::NameColumn, 20},
                       {Model::TrainingColumn, 40},
                       {Model::ModelColumn, 22},
                       {Model::UserDataColumn, 30}},
                      Model::IdColumn,
                      Qt::AscendingOrder,
                      {{connection, u"connection"_s, OverviewModel::ConnectionNameRole, {}},
                       {Model::TypeColumn, u"type"_s, Model::TypeNameRole, {}},
                       {Model::IdColumn, u"id"_s, Model::RawRole, {}},
                       {Model::NameColumn, u"name"_s, Model::RawRole, {}},
                       {Model::ModelColumn, u"recognitionModel"_s, Model::ModelNameRole, {}},
                       {Model::TrainingColumn, u"trainingState"_s, Model::TrainingStateRole, {}},
                       {Model::TrainingColumn, u"trainedAt"_s, Model::TrainedAtRole, {}},
                       {Model::TrainingColumn, u"trainingAsOf"_s, Model::TrainingAgeRole, {}},
                       {Model::UserDataColumn, u"userData"_s, Model::RawRole, {}}}});
    m_trainingDelay.setSingleShot(true);
    m_trainingDelay.setInterval(150);
    const auto soon = [this] { m_trainingDelay.start(); };
    connect(&m_trainingDelay, &QTimer::timeout, this, &ContainersPage::requestTraining);
    connect(table(), &DataTable::rowsInViewChanged, this, soon);
    connect(this, &ListingPage::selectionChanged, this, soon);
    connect(table(), &DataTable::activated, this, &ContainersPage::openSelected);
    connect(table(), &DataTable::editRequested, this, &ContainersPage::editSelected);
    connect(table(), &DataTable::deleteRequested, this, &ContainersPage::deleteSelected);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, soon);
    connect(typeFilter(), &QComboBox::currentIndexChanged, this, &ContainersPage::followType);
    connect(frame(), &ListFrame::searchChanged, this, &ContainersPage::fetchForSearch);
}

void ContainersPage::connectModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        trySelect();
        fetchForSearch();
        m_trainingDelay.start();
    });
}

void ContainersPage::connectTracker()
{
    OperationTracker &tracker = services().operations;
    connect(&tracker, &OperationTracker::trainingPolled, this,
            [this](const OperationRecord &record, const TrainingStatus &status) {
                m_model->noteTraining({record.connection, record.type, record.objectId}, status);
            });
    connect(
        &tracker, &OperationTracker::recordFinished, this, [this](const OperationRecord &record) {
            if (record.kind != OperationKind::Apply || record.phase != OperationPhase::Succeeded)
                return;
            if (ContainersModel *listing = m_model->listing(record.connection))
                listing->refresh();
        });
}

void ContainersPage::connectHelpers()
{
    connect(&services().capabilities, &CapabilityBook::changed, this, [this] {
        if (m_model->state() == ListState::Empty)
            showState(); // what to begin with depends on it
    });
    connect(m_deletion, &ContainerDeletion::failed, this,
            [this](const ContainerRef &container, const FaceError &error) {
                tellError(tr("%1 was not deleted.").arg(container.id.text()), error);
            });
    connect(m_deletion, &ContainerDeletion::deleted, this,
            [this](const QString &what) { tell(Theme::Tone::Good, what); });
    connect(m_training, &TrainingStart::ready, this, &ContainersPage::train);
    connect(m_training, &TrainingStart::openRequested, this,
            &ContainersPage::openWithoutFacesRequested);
}

void ContainersPage::setScope(const QList<ConnectionId> &connections,
                              std::optional<ContainerType> type)
{
    if (connections != this->connections())
        m_wanted.reset();
    const int index = type ? typeFilter()->findText(containerTypeDisplayName(*type)) : 0;
    typeFilter()->setCurrentIndex(index);
    showScope(connections);
}

void ContainersPage::scopeShown()
{
    for (const ConnectionId &id : connections())
        services().capabilities.probe(id);
}

void ContainersPage::followType()
{
    const QVariant type = typeFilter()->currentData();
    m_rows->setType(type.isValid() ? std::optional(type.value<ContainerType>()) : std::nullopt);
    fetchForSearch();
    showState();
}

void ContainersPage::clearFilters()
{
    typeFilter()->setCurrentIndex(0);
}

void ContainersPage::stateShown()
{
    if (!m_rows)
        return;
    m_trainingDelay.start();
    trySelect();
}

void ContainersPage::requestTraining()
{
    if (m_model->state() != ListState::Ready || !table()->isVisible())
        return;
    QList<int> rows;
    const auto add = [this, &rows](const QModelIndex &index) {
        const auto container = index.data(Model::ContainerRole).value<Container>();
        const int row = m_rows->mapToSource(index).row();
        if (containerTypeInfo(container.type).hasTraining && !rows.contains(row))
            rows += row;
    };
    const QList<int> inView = table()->rowsInView();
    if (inView.size() == 2) {
        for (int row = inView.first(); row <= inView.last(); ++row)
            add(m_rows->index(row, 0));
    }
    // A whole selection of thousands is no reason for thousands of calls.
    constexpr qsizetype mostSelected = 50;
    const QModelIndexList picked = table()->selectionModel()->selectedRows();
    for (qsizetype i = 0; i < qMin(picked.size(), mostSelected); ++i)
        add(picked.at(i));
    if (!rows.isEmpty())
        m_model->requestTraining(rows);
}

void ContainersPage::fetchForSearch()
{
    // Search and type look at what is loaded; so load the rest, page by page, while they are set.
    const bool narrowed = m_rows->type() || !m_rows->search().isEmpty();
    if (narrowed && m_model->state() == ListState::Ready && m_model->canFetchMore({}))
        m_model->fetchMore({});
}

void ContainersPage::select(const ContainerRef &container)
{
    m_wanted = container;
    trySelect();
}

void ContainersPage::select(ContainerType type, const ObjectId &id)
{
    select({connections().value(0), type, id});
}

void ContainersPage::trySelect()
{
    if (!m_wanted || m_model->state() == ListState::Loading
        || m_model->state() == ListState::NoConnection)
        return;
    const QModelIndex source = m_model->indexOf(*m_wanted);
    if (source.isValid()) {
        m_wanted.reset();
        selectRow(source);
        return;
    }
    if (m_model->isRefreshing())
        return;
    // It may be newer than the list, or on a page that is not here: one GET tells.
    const ContainerRef wanted = *std::exchange(m_wanted, std::nullopt);
    whenDone(m_model->fetch(wanted), this,
             [this, wanted](const FaceResult<Done> &result) { fetched(wanted, result); });
}

void ContainersPage::fetched(const ContainerRef &container, const FaceResult<Done> &result)
{
    if (const QModelIndex source = m_model->indexOf(container); source.isValid())
        selectRow(source);
    else if (!result.ok() && !result.error().isNotFound()) {
        // Where the listing failed, that is what the page tells.
        if (m_model->state() != ListState::Failed)
            tellError(tr("%1 could not be looked up.").arg(container.id.text()), result.error());
    } else {
        tell(Theme::Tone::Warning, tr("%1 is not among the groups and lists of this connection.")
                                       .arg(container.id.text()));
    }
}

} // namespace ff
