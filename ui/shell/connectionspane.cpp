// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionspane.h"

#include "models/connections/connectionsmodel.h"
#include "ui/shell/connectiondelegate.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QToolButton *actionButton(const char *name, QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

ConnectionsPane::ConnectionsPane(const ConsoleServices &services, const ConsoleActions &actions,
                                 QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_actions(actions)
    , m_list(new QListView)
{
    setObjectName(u"connectionsPane"_s);
    setMinimumWidth(200);
    setAutoFillBackground(true);
    buildList();
    m_states = new ListStateView(services.theme, m_list);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_states, 1);
    column->addWidget(buildFooter());

    ConnectionsModel &model = services.connectionsModel;
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ConnectionsPane::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPane::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConnectionsPane::follow);
    follow();
}

void ConnectionsPane::buildList()
{
    m_list->setObjectName(u"connectionsListView"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(&m_services.connectionsModel);
    m_list->setItemDelegate(new ConnectionDelegate(m_services.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addActions({m_actions.editConnection, m_actions.removeConnection});
    connect(m_list, &QListView::customContextMenuRequested, this, &ConnectionsPane::showMenu);
    connect(m_list, &QListView::activated, m_actions.editConnection, &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionsPane::follow);
}

QWidget *ConnectionsPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Connections"), header);
    title->setObjectName(u"connectionsTitleLabel"_s);
    title->setFont(strongFont(font()));
    title->setBuddy(m_list);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::margin, metrics::unit, metrics::unit, metrics::unit / 2);
    row->addWidget(title, 1);
    row->addWidget(actionButton("addConnectionButton", m_actions.addConnection, header));
    return header;
}

QWidget *ConnectionsPane::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::unit, metrics::unit / 2, metrics::unit, metrics::unit / 2);
    row->setSpacing(metrics::unit / 2);
    row->addWidget(actionButton("editConnectionButton", m_actions.editConnection, footer));
    row->addWidget(actionButton("testConnectionButton", m_actions.testConnection, footer));
    row->addStretch(1);
    row->addWidget(actionButton("removeConnectionButton", m_actions.removeConnection, footer));
    return footer;
}

ConnectionId ConnectionsPane::current() const
{
    return m_list->currentIndex().data(ConnectionsModel::ConnectionIdRole).value<ConnectionId>();
}

void ConnectionsPane::setCurrent(const ConnectionId &id)
{
    m_list->setCurrentIndex(m_services.connectionsModel.indexOf(id));
}

void ConnectionsPane::follow()
{
    if (m_services.connectionsModel.rowCount() == 0) {
        ListStateView::Message message;
        message.icon = u"connection"_s;
        message.headline = tr("No connections");
        m_states->showMessage(message);
    } else {
        m_states->showContent();
    }
    // A view that gets the focus makes a row current without selecting it.
    QItemSelectionModel *selection = m_list->selectionModel();
    if (selection->currentIndex().isValid() && !selection->isSelected(selection->currentIndex()))
        selection->select(selection->currentIndex(), QItemSelectionModel::ClearAndSelect);
    const ConnectionId id = current();
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT currentChanged(id);
}

void ConnectionsPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_list);
    menu->setObjectName(u"connectionContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_list->indexAt(position).isValid()) {
        menu->addActions({m_actions.editConnection, m_actions.testConnection, m_actions.enterKey});
        menu->addSeparator();
        menu->addActions({m_actions.copyEndpoint, m_actions.copySubscription});
        menu->addSeparator();
        menu->addAction(m_actions.removeConnection);
    } else {
        menu->addAction(m_actions.addConnection);
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace ff
