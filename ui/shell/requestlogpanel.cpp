// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/requestlogpanel.h"

#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/requestlog/requestlog.h"
#include "ui/shell/connectionfilterbox.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/prompts.h"
#include "ui/shell/requestlogproxy.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

RequestLogPanel::RequestLogPanel(const ConsoleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_proxy(new RequestLogProxy(services.requestLog, services.theme, this))
    , m_table(new QTableView)
    , m_states(new ListStateView(services.theme, m_table))
    , m_filterBar(new QWidget(this))
{
    setObjectName(u"requestLogPanel"_s);
    buildActions();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildFilters();
    column->addWidget(m_states, 1);

    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&services.requestLog),
                                      static_cast<QAbstractItemModel *>(m_proxy)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &RequestLogPanel::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RequestLogPanel::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &RequestLogPanel::follow);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestLogPanel::followSelection);
    connect(m_states, &ListStateView::actionTriggered, this, &RequestLogPanel::clearFilters);
    follow();
}

void RequestLogPanel::buildActions()
{
    const auto make = [this](const char *name, const QString &icon, const QString &text,
                             auto slot) {
        auto *action = new QAction(m_services.theme.icon(icon), text, this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_copy = make("copyRequestsAction", u"copy"_s, tr("&Copy"), &RequestLogPanel::copyRows);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_curl = make("copyCurlAction", u"link"_s, tr("Copy as c&url"), &RequestLogPanel::copyCurl);
    m_curl->setToolTip(tr("Copy the call as a curl command; $FACE_KEY stands for the key"));
    m_requestId = make("copyLoggedRequestIdAction", u"copy"_s, tr("Copy request &id"),
                       &RequestLogPanel::copyRequestId);
    m_save = make("saveRequestLogAction", u"export"_s, tr("&Save…"), &RequestLogPanel::save);
    m_save->setToolTip(tr("Save the requests shown, a line of JSON each"));
    m_clear = make("clearRequestLogAction", u"clear"_s, tr("C&lear"),
                   [this] { m_services.requestLog.clear(); });
    m_clear->setToolTip(tr("Clear the list; the file of the profile is kept"));
    for (QAction *action : {m_copy, m_curl, m_requestId, m_save, m_clear})
        ConsoleActions::keepToolTip(action);
}

void RequestLogPanel::buildTable()
{
    m_table->setObjectName(u"requestLogTableView"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_proxy);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight - 4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    static constexpr int characters[] = {13, 20, 9, 48, 25, 11, 10, 36};
    for (int column = 0; column < RequestLog::ColumnCount; ++column)
        m_table->setColumnWidth(column, characters[column] * fontMetrics().averageCharWidth() + 24);
    m_table->addAction(m_copy);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RequestLogPanel::showMenu);
    // Who has scrolled up reads; who is at the end wants to see what comes.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_follows = value == m_table->verticalScrollBar()->maximum(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_follows)
            m_table->verticalScrollBar()->setValue(end);
    });
}

void RequestLogPanel::buildFilters()
{
    m_search = new QLineEdit(m_filterBar);
    m_search->setObjectName(u"requestLogSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("Find a path, status or request id"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_services.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(240);
    m_connection = new ConnectionFilterBox(m_services.connections, m_filterBar);
    m_connection->setObjectName(u"requestLogConnectionComboBox"_s);
    m_outcome = new QComboBox(m_filterBar);
    m_outcome->setObjectName(u"requestLogOutcomeComboBox"_s);
    m_outcome->setAccessibleName(tr("Show requests that"));
    m_outcome->addItem(tr("All outcomes"), -1);
    for (const auto outcome : {RequestLog::Outcome::Succeeded, RequestLog::Outcome::Refused,
                               RequestLog::Outcome::Failed, RequestLog::Outcome::NoAnswer})
        m_outcome->addItem(RequestLogProxy::outcomeText(outcome), int(outcome));
    m_count = new QLabel(m_filterBar);
    m_count->setObjectName(u"requestLogCountLabel"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(m_filterBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::unit);
    row->addWidget(m_search);
    row->addWidget(m_connection);
    row->addWidget(m_outcome);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QAction *action : {m_curl, m_save, m_clear}) {
        auto *button = new QToolButton(m_filterBar);
        QString name = action->objectName();
        button->setObjectName(name.replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        follow();
    });
    connect(m_connection, &ConnectionFilterBox::chosenChanged, this,
            [this](const ConnectionId &id) {
                m_proxy->setConnection(id);
                follow();
            });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        const int chosen = m_outcome->currentData().toInt();
        m_proxy->setOutcome(chosen < 0 ? std::nullopt : std::optional(RequestLog::Outcome(chosen)));
        follow();
    });
}

void RequestLogPanel::follow()
{
    const int all = m_services.requestLog.rowCount();
    const int shown = m_proxy->rowCount();
    if (shown > 0) {
        m_states->showContent();
    } else {
        ListStateView::Message message;
        message.icon = u"requestlog"_s;
        if (all == 0) {
            message.headline = tr("No requests yet");
            message.text = tr("Every call to a Face service is listed here with its answer. Keys, "
                              "tokens and images are never recorded.");
        } else {
            message.headline = tr("No request matches");
            message.text = tr("The filters leave out all %n request(s).", nullptr, all);
            message.actionLabel = tr("Show all requests");
        }
        m_states->showMessage(message);
    }
    m_count->setText(shown == all ? tr("%n request(s)", nullptr, all)
                                  : tr("%1 of %n request(s)", nullptr, all).arg(shown));
    ConsoleActions::allow(m_save, shown > 0, tr("There is nothing to save."));
    ConsoleActions::allow(m_clear, all > 0, tr("There is nothing to clear."));
    followSelection();
}

void RequestLogPanel::followSelection()
{
    const bool any = m_table->selectionModel()->hasSelection();
    for (QAction *action : {m_copy, m_curl, m_requestId})
        ConsoleActions::allow(action, any, tr("Select a request first."));
}

void RequestLogPanel::clearFilters()
{
    m_search->clear();
    m_connection->choose({});
    m_outcome->setCurrentIndex(0);
}

void RequestLogPanel::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < RequestLog::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RequestLogPanel::copyCurl() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList commands;
    for (const QModelIndex &row : rows)
        commands += m_services.requestLog.curlOf(m_proxy->mapToSource(row).row());
    QApplication::clipboard()->setText(commands.join(u'\n'));
}

void RequestLogPanel::copyRequestId() const
{
    QStringList ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids += row.siblingAtColumn(RequestLog::RequestIdColumn).data().toString();
    QApplication::clipboard()->setText(ids.join(u'\n'));
}

void RequestLogPanel::save()
{
    FileChoice choice;
    choice.title = tr("Save the request log");
    choice.filters = {tr("Lines of JSON (*.jsonl)"), tr("All files (*)")};
    choice.suggestedName = u"requests.jsonl"_s;
    const QPointer<RequestLogPanel> self(this);
    m_services.prompts.chooseTarget(window(), choice, [self](const QString &path) {
        if (self)
            self->saveTo(path);
    });
}

void RequestLogPanel::saveTo(const QString &path)
{
    const QList<int> rows = m_proxy->sourceRows();
    whenDone(m_services.requestLog.save(path, rows), this,
             [this, path, count = int(rows.size())](const QString &problem) {
                 Q_EMIT told(problem.isEmpty(),
                             problem.isEmpty()
                                 ? tr("%n request(s) were saved in %1.", nullptr, count)
                                       .arg(QDir::toNativeSeparators(path))
                                 : problem);
             });
}

void RequestLogPanel::showMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"requestLogContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_copy, m_curl, m_requestId});
    menu->addSeparator();
    menu->addActions({m_save, m_clear});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RequestLogPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestLogPanel::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(m_proxy->rowCount() - 1, 0));
    if (m_proxy->rowCount() > 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

QByteArray RequestLogPanel::saveLayout() const
{
    return m_table->horizontalHeader()->saveState();
}

void RequestLogPanel::restoreLayout(const QByteArray &layout)
{
    if (!layout.isEmpty())
        m_table->horizontalHeader()->restoreState(layout);
}

} // namespace ff
