// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/containersmodel.h"
#include "ui/pages/celltext.h"
#include "ui/pages/containersproxy.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/returnkey.h"
#include "ui/wizards/takepages.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

TakeSourcesPage::TakeSourcesPage(const ConsoleServices &services, TakeDraft &draft,
                                 ContainersModel &available)
    : DraftPage(draft)
    , m_services(services)
    , m_available(available)
{
    setObjectName(u"takeSourcesPage"_s);
    setTitle(tr("What to take"));
    buildChosen();
    buildAvailable(available);
}

void TakeSourcesPage::buildChosen()
{
    m_chosen = new QTreeWidget;
    m_chosen->setObjectName(u"chosenTree"_s);
    m_chosen->setAccessibleName(tr("Groups and lists to take"));
    m_chosen->setHeaderLabels({tr("Id"), tr("Type"), tr("Name")});
    m_chosen->setRootIsDecorated(false);
    m_chosen->setUniformRowHeights(true);
    m_chosen->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_chosen->header()->resizeSection(0, 208);
    m_chosen->header()->resizeSection(1, 176);
    m_remove = new QPushButton(m_services.theme.icon(u"remove"_s), tr("Remove"));
    m_remove->setObjectName(u"removeSourceButton"_s);
    m_remove->setAccessibleName(tr("Remove from what is taken"));
    m_remove->setAutoDefault(false);
    m_more = new QPushButton(m_services.theme.icon(u"add"_s), tr("Add more…"));
    m_more->setObjectName(u"moreSourcesButton"_s);
    m_more->setAccessibleName(tr("Add more groups and lists"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::unit);
    row->addWidget(m_more);
    row->addWidget(m_remove);
    row->addStretch();
    m_chosen->setMinimumHeight(104);
    column()->addWidget(m_chosen, 2);
    column()->addLayout(row);
    connect(m_remove, &QPushButton::clicked, this, &TakeSourcesPage::removeSelected);
    connect(m_more, &QPushButton::toggled, this, &TakeSourcesPage::showAvailable);
    connect(m_chosen, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_chosen->selectedItems().isEmpty()); });
}

void TakeSourcesPage::buildAvailable(ContainersModel &available)
{
    m_picker = new QWidget;
    auto *layout = new QVBoxLayout(m_picker);
    layout->setContentsMargins(0, metrics::unit, 0, 0);
    layout->setSpacing(metrics::unit);
    m_search = new QLineEdit;
    m_search->setObjectName(u"availableSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search the connection's groups and lists"));
    m_search->setPlaceholderText(tr("Search groups and lists"));
    m_search->setClearButtonEnabled(true);
    new ReturnKey(m_search); // searches as one types; Return is no way to the next page
    m_proxy = new ContainersProxy(m_services.theme, this);
    m_proxy->setSourceModel(&available);
    m_proxy->sort(ContainersModel::IdColumn);
    m_list = new QTreeView;
    m_list->setObjectName(u"availableView"_s);
    m_list->setAccessibleName(tr("The connection's groups and lists"));
    m_list->setModel(m_proxy);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int column : {ContainersModel::ModelColumn, ContainersModel::TrainingColumn})
        m_list->hideColumn(column);
    m_list->header()->resizeSection(ContainersModel::TypeColumn, 176);
    m_list->header()->resizeSection(ContainersModel::IdColumn, 176);
    m_add = new QPushButton(tr("Add selected"));
    m_add->setObjectName(u"addSourceButton"_s);
    m_add->setAccessibleName(tr("Add the selected groups and lists"));
    m_add->setAutoDefault(false);
    m_hint = new QLabel;
    m_hint->setObjectName(u"availableHintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_hint, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    column()->addWidget(m_picker, 3);
    m_picker->hide();
    connect(m_search, &QLineEdit::textChanged, m_proxy, &PageProxy::setSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TakeSourcesPage::updateAdd);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TakeSourcesPage::updateAdd);
    updateAdd();
    connect(m_add, &QPushButton::clicked, this, &TakeSourcesPage::addSelected);
    connect(m_list, &QTreeView::doubleClicked, this, &TakeSourcesPage::addSelected);
    connect(&available, &ContainersModel::stateChanged, this, &TakeSourcesPage::showLoading);
}

void TakeSourcesPage::load(const TakeDraft &draft)
{
    setLead(tr("A snapshot is taken of each of these, from %1.").arg(draft.source.name));
    m_objects = draft.objects;
    showChosen();
    m_more->setChecked(m_objects.isEmpty());
}

void TakeSourcesPage::apply(TakeDraft &draft) const
{
    draft.objects = m_objects;
}

QWidget *TakeSourcesPage::firstField() const
{
    return m_objects.isEmpty() ? static_cast<QWidget *>(m_search) : m_chosen;
}

bool TakeSourcesPage::isComplete() const
{
    return !m_objects.isEmpty();
}

void TakeSourcesPage::showChosen()
{
    m_chosen->clear();
    for (const Container &object : std::as_const(m_objects)) {
        auto *item = new QTreeWidgetItem(m_chosen);
        item->setText(0, object.id.text());
        item->setIcon(0, m_services.theme.icon(containerIconName(object.type)));
        item->setText(1, containerTypeDisplayName(object.type));
        item->setText(2, singleLine(object.name));
    }
    m_remove->setEnabled(false);
    m_proxy->setLeftOut(m_objects);
    Q_EMIT completeChanged();
}

void TakeSourcesPage::showAvailable(bool shown)
{
    m_picker->setVisible(shown);
    if (shown) {
        Q_EMIT moreWanted();
        showLoading();
    }
}

void TakeSourcesPage::showLoading()
{
    switch (m_available.state()) {
    case ListState::Loading:
        m_hint->setText(tr("Loading…"));
        break;
    case ListState::Empty:
        m_hint->setText(tr("This connection has no groups or lists."));
        break;
    case ListState::Failed:
        m_hint->setText(m_available.error().summary() + u' ' + m_available.error().advice());
        break;
    default:
        m_hint->clear();
    }
}

void TakeSourcesPage::updateAdd()
{
    m_add->setEnabled(m_list->selectionModel()->hasSelection());
}

void TakeSourcesPage::addSelected()
{
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows()) {
        const auto object = row.data(ContainersModel::ContainerRole).value<Container>();
        m_objects += object;
    }
    m_list->clearSelection();
    showChosen();
}

void TakeSourcesPage::removeSelected()
{
    for (int row = m_chosen->topLevelItemCount() - 1; row >= 0; --row) {
        if (m_chosen->topLevelItem(row)->isSelected())
            m_objects.removeAt(row);
    }
    showChosen();
}

} // namespace ff
