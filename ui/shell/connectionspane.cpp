// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionspane.h"

#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/shell/connectiondelegate.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;
using NodeKind = ConnectionsTreeModel::NodeKind;

namespace {

constexpr qint32 stateVersion = 1;

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
    , m_model(services.connections, services.guard, services.capabilities)
    , m_tree(new ConnectionsTree)
{
    setObjectName(u"connectionsPane"_s);
    setMinimumWidth(216);
    setAutoFillBackground(true);
    buildTree();
    m_states = new ListStateView(services.theme, m_tree);
    setFocusProxy(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_states, 1);
    column->addWidget(buildFooter());

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(&services.guard, &WriteGuard::changed, this, &ConnectionsPane::followUnlocking);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConnectionsPane::followRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPane::followRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConnectionsPane::followRows);
    followUnlocking();
    followRows();
}

void ConnectionsPane::buildTree()
{
    m_tree->setObjectName(u"connectionsTreeView"_s);
    m_tree->setAccessibleName(tr("Connections"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ConnectionDelegate(m_services.theme, m_services.clock, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(metrics::unit * 3);
    // The delegate paints the selection, round and under the arrow as well.
    QPalette colours = m_tree->palette();
    colours.setColor(QPalette::Highlight, Qt::transparent);
    colours.setColor(QPalette::Inactive, QPalette::Highlight, Qt::transparent);
    m_tree->setPalette(colours);
    m_tree->setMouseTracking(true);
    m_tree->setExpandsOnDoubleClick(false); // a double click edits
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->addActions({m_actions.editConnection, m_actions.removeConnection});
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ConnectionsPane::showMenu);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        switch (NodeKind(index.data(ConnectionsTreeModel::NodeKindRole).toInt())) {
        case NodeKind::Connection:
            m_actions.editConnection->trigger();
            break;
        case NodeKind::AllConnections:
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
            break;
        case NodeKind::Containers:
        case NodeKind::Snapshots:
            Q_EMIT placeClicked();
            break;
        }
    });
    connect(m_tree, &QTreeView::clicked, this, &ConnectionsPane::placeClicked);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_wanted.reset(); // the operator chose
        follow();
    });
}

QWidget *ConnectionsPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Connections"), header);
    title->setObjectName(u"connectionsTitleLabel"_s);
    title->setFont(strongFont(font()));
    title->setBuddy(m_tree);
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

ConnectionsPane::Key ConnectionsPane::keyOf(const QModelIndex &index) const
{
    Key key;
    key.connection = index.data(ConnectionsTreeModel::ConnectionIdRole).value<ConnectionId>();
    key.kind = index.data(ConnectionsTreeModel::NodeKindRole).toInt();
    const QVariant type = index.data(ConnectionsTreeModel::ContainerTypeRole);
    key.type = type.isValid() ? int(type.value<ContainerType>()) : -1;
    return key;
}

QModelIndex ConnectionsPane::indexOf(const Key &key) const
{
    ConnectionsTreeModel::Node node;
    node.kind = NodeKind(key.kind);
    if (key.type >= 0)
        node.type = ContainerType(key.type);
    return m_model.indexOf(key.connection, node);
}

ConnectionsPane::Place ConnectionsPane::place() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return {};
    const Key key = keyOf(index);
    Place place;
    place.isValid = true;
    place.connection = key.connection;
    place.node.kind = NodeKind(key.kind);
    if (key.type >= 0)
        place.node.type = ContainerType(key.type);
    return place;
}

void ConnectionsPane::setCurrent(const ConnectionId &id)
{
    if (place().isValid && current() == id)
        return;
    setPlace(id, {id.isEmpty() ? NodeKind::AllConnections : NodeKind::Connection, {}});
}

bool ConnectionsPane::setPlace(const ConnectionId &id, const ConnectionsTreeModel::Node &node)
{
    const QModelIndex index = m_model.indexOf(id, node);
    if (!index.isValid())
        return false;
    if (index.parent().isValid())
        m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

void ConnectionsPane::showPlace(const ConnectionId &id, const ConnectionsTreeModel::Node &node)
{
    QModelIndex index = m_model.indexOf(id, node);
    if (index.parent().isValid() && !m_tree->isExpanded(index.parent()))
        index = index.parent();
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void ConnectionsPane::followRows()
{
    if (m_model.rowCount() == 0) {
        ListStateView::Message message;
        message.icon = u"connection"_s;
        message.headline = tr("No connections");
        m_states->showMessage(message);
    } else {
        m_states->showContent();
    }
    for (const ConnectionId &id : QList<ConnectionId>(m_wantedOpen)) {
        const QModelIndex index = m_model.indexOf(
            id, {id.isEmpty() ? NodeKind::AllConnections : NodeKind::Connection, {}});
        if (!index.isValid())
            continue;
        m_tree->expand(index);
        m_wantedOpen.removeOne(id);
    }
    if (m_wanted) {
        if (const QModelIndex index = indexOf(*m_wanted); index.isValid()) {
            m_wanted.reset();
            m_isRestored = true;
            m_tree->setCurrentIndex(index);
        }
    }
    if (!m_tree->currentIndex().isValid() && m_model.rowCount() > 0) {
        // The first connection rather than all: what is looked at is asked for.
        const std::optional<Key> wanted = m_wanted;
        const QList<Connection> &all = m_services.connections.connections();
        if (!all.isEmpty())
            setCurrent(all.constFirst().id);
        m_wanted = wanted;
    }
    follow();
}

void ConnectionsPane::follow()
{
    // A view that gets the focus makes a row current without selecting it.
    QItemSelectionModel *selection = m_tree->selectionModel();
    if (selection->currentIndex().isValid() && !selection->isSelected(selection->currentIndex()))
        selection->select(selection->currentIndex(), QItemSelectionModel::ClearAndSelect);
    std::optional<Key> now;
    if (m_tree->currentIndex().isValid())
        now = keyOf(m_tree->currentIndex());
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT placeChanged();
}

void ConnectionsPane::followUnlocking()
{
    const QList<Connection> &all = m_services.connections.connections();
    const bool any = std::any_of(all.cbegin(), all.cend(), [this](const Connection &one) {
        return m_services.guard.unlockedUntil(one.id).isValid();
    });
    if (any)
        m_tick.start();
    else
        m_tick.stop();
    m_tree->viewport()->update();
}

QByteArray ConnectionsPane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion;
    QStringList open;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_tree->isExpanded(index))
            open += keyOf(index).connection.text();
    }
    for (const ConnectionId &id : m_wantedOpen)
        open += id.text();
    const QModelIndex current = m_tree->currentIndex();
    const Key key = m_wanted ? *m_wanted : keyOf(current);
    out << open << (m_wanted || current.isValid()) << key.connection.text() << qint32(key.kind)
        << qint32(key.type);
    return state;
}

void ConnectionsPane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    QStringList open;
    bool hasCurrent = false;
    QString connection;
    qint32 kind = 0;
    qint32 type = -1;
    in >> version >> open >> hasCurrent >> connection >> kind >> type;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return;
    const bool isKind = kind >= 0 && kind <= int(NodeKind::Snapshots);
    const bool isType = type >= -1 && type < int(allContainerTypes.size());
    m_wantedOpen.clear();
    for (const QString &id : open)
        m_wantedOpen.append(ConnectionId(id));
    if (hasCurrent && isKind && isType)
        m_wanted = Key{ConnectionId(connection), kind, type};
    followRows();
}

void ConnectionsPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_tree);
    menu->setObjectName(u"connectionContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_tree->indexAt(position).isValid() && !current().isEmpty()) {
        menu->addActions({m_actions.editConnection, m_actions.testConnection, m_actions.enterKey,
                          m_actions.rotateKeys});
        menu->addSeparator();
        menu->addActions({m_actions.unlock, m_actions.lock});
        menu->addSeparator();
        menu->addActions({m_actions.copyEndpoint, m_actions.copySubscription});
        menu->addSeparator();
        menu->addAction(m_actions.removeConnection);
    } else {
        menu->addAction(m_actions.addConnection);
        menu->addActions({m_actions.importConnections, m_actions.exportConnections});
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace ff
