// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listingpage.h"

#include "models/connections/capabilitybook.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/containers/trainingtext.h"
#include "ui/pages/connectioncell.h"
#include "ui/pages/listframe.h"
#include "ui/pages/pageproxy.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

ListingPage::ListingPage(const ConsoleServices &services, std::unique_ptr<OverviewModel> model,
                         const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_words(words)
    , m_model(std::move(model))
{
    setAccessibleName(words.name);
    build();
    connectModel();
}

ListingPage::~ListingPage()
{
    // The model dies before the child widgets that show it.
    table()->disconnect(this);
    table()->setModel(nullptr);
    if (m_proxy) {
        m_proxy->disconnect(this);
        m_proxy->setSourceModel(nullptr);
    }
    m_model->disconnect(this);
}

void ListingPage::build()
{
    m_frame = new ListFrame(m_services.theme, m_words.search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_typeFilter = new QComboBox;
    m_typeFilter->setObjectName(u"typeComboBox"_s);
    m_typeFilter->setAccessibleName(tr("Type"));
    m_typeFilter->addItem(tr("All types"));
    for (const ContainerType type : allContainerTypes)
        m_typeFilter->addItem(containerTypeDisplayName(type), QVariant::fromValue(type));
    m_frame->addFilter(m_typeFilter);
    connect(m_frame, &ListFrame::refreshRequested, this, &ListingPage::refresh);
    connect(m_frame->states(), &ListStateView::actionTriggered, this, [this] {
        if (const auto act = m_inPlaceAct)
            act();
    });
    const auto actOnBar = [this] {
        const auto act = std::exchange(m_barAct, {});
        clearBar();
        if (act)
            act();
    };
    connect(m_frame->messages(), &MessageBar::actionTriggered, this, actOnBar);
    connect(m_frame->messages(), &MessageBar::dismissed, this, &ListingPage::clearBar);
    m_undoAction = new QAction(this);
    m_undoAction->setObjectName(u"undoAction"_s);
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undoAction->setEnabled(false);
    connect(m_undoAction, &QAction::triggered, this, actOnBar);
    addAction(m_undoAction);
    // By hand only: the page clears the search itself to show what it tells of.
    connect(m_frame->searchField(), &QLineEdit::textEdited, this, &ListingPage::dismissNews);
    connect(m_typeFilter, &QComboBox::activated, this, &ListingPage::dismissNews);
    connect(&m_services.guard, &WriteGuard::changed, this, &ListingPage::updateActs);
    connect(&m_services.capabilities, &CapabilityBook::changed, this, &ListingPage::updateActs);
}

void ListingPage::setTable(PageProxy *proxy, const Columns &columns)
{
    m_proxy = proxy;
    m_columns = columns;
    proxy->setParent(this);
    proxy->setSourceModel(m_model.get());
    table()->setObjectName(columns.tableName);
    table()->setAccessibleName(m_words.name);
    table()->setModel(proxy);
    table()->setItemDelegateForColumn(
        columns.connection,
        new ConnectionCell(m_services.connections, OverviewModel::ConnectionIdRole, table()));
    table()->setColumnStarts(columns.starts, columns.sort, columns.order);
    table()->decideColumn(columns.connection, false);
    connectTable();
    showState();
}

void ListingPage::connectTable()
{
    connect(table(), &DataTable::menuRequested, this, [this](const QPoint &pos) { showMenu(pos); });
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActs();
        showDetails();
        Q_EMIT selectionChanged();
    });
    connect(m_frame, &ListFrame::searchChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] { showCount(); });
    // The proxy drops rows before the model does, so only then the count is right.
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, [this] { showCount(); });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] {
        showCount();
        showDetails();
        updateActs();
    });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] {
        showDetails();
        updateActs();
    });
}

void ListingPage::connectModel()
{
    connect(m_model.get(), &OverviewModel::stateChanged, this, [this] {
        showState();
        tellProblems();
    });
    connect(&m_services.connections, &ConnectionStore::removed, this,
            [this](const ConnectionId &id) {
                if (m_scope.removeAll(id) > 0)
                    applyScope();
            });
}

DataTable *ListingPage::table() const
{
    return m_frame->table();
}

void ListingPage::setConnection(const ConnectionId &id)
{
    showScope(id.isEmpty() ? QList<ConnectionId>() : QList<ConnectionId>{id});
}

void ListingPage::showScope(const QList<ConnectionId> &connections)
{
    if (connections == m_scope)
        return;
    m_scope = connections;
    m_hasAnswer = false;
    clearBar();
    applyScope();
}

void ListingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isShownOnce, true))
        applyScope();
}

void ListingPage::applyScope()
{
    table()->decideColumn(m_columns.connection, m_scope.size() > 1);
    if (!m_isShownOnce)
        return;
    scopeShown();
    m_model->setConnections(m_scope);
    showState();
}

QString ListingPage::scopeName() const
{
    return m_scope.size() == 1 ? m_services.connections.nameOf(m_scope.first())
                               : tr("%n connections", nullptr, int(m_scope.size()));
}

void ListingPage::refresh()
{
    dismissNews();
    m_model->refresh();
}

QModelIndexList ListingPage::selectedRows() const
{
    QModelIndexList rows = table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListingPage::selectRow(const QModelIndex &source)
{
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_frame->searchField()->clear();
        clearFilters();
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    // Whatever keys are held: the view itself would toggle the row while Ctrl is down.
    table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    table()->scrollTo(index);
}

void ListingPage::updateActs()
{
    followActs();
    Q_EMIT actsChanged();
}

void ListingPage::focusSearch()
{
    m_frame->focusSearch();
}

QByteArray ListingPage::saveLayout() const
{
    return m_frame->saveLayout();
}

void ListingPage::restoreLayout(const QByteArray &layout)
{
    m_frame->restoreLayout(layout);
}

} // namespace ff
