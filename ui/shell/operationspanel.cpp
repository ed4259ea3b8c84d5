// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operationspanel.h"

#include "models/operations/operationsmodel.h"
#include "models/operations/operationtexts.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/connectioncell.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/operationsproxy.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTableView>

#include <optional>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString fullTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime()) : QString();
}

// What the columns must show in full, in the language of the day: a running operation that the
// service is silent about, and where to look when its result is not known.
QString longestState()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OperationRecord record;
    record.phase = OperationPhase::Running;
    record.lastAnswerAt = now.addSecs(-40);
    OperationLiveness liveness;
    liveness.hasError = true;
    return operationtexts::state(record, liveness, now);
}

QString longestResult()
{
    OperationRecord record;
    record.kind = OperationKind::Take;
    record.phase = OperationPhase::OutcomeUnknown;
    return operationtexts::result(record);
}

} // namespace

class OperationsPanel::Private
{
public:
    Private(const ConsoleServices &given, OperationsPanel *panel);

    void buildTable();
    void buildStrip();
    void follow();
    void followSelection();
    void onActivated(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void copy(const QString &text) const { QApplication::clipboard()->setText(text); }
    [[nodiscard]] std::optional<OperationRecord> recordAt(const QModelIndex &index) const;
    [[nodiscard]] bool hasResult(const QModelIndex &index) const;
    void showResult(const OperationRecord &record);
    [[nodiscard]] QString detailsOf(const QModelIndex &index) const;

    OperationsPanel *q;
    ConsoleServices services;
    OperationsModel *model;
    OperationsProxy *proxy;
    QTableView *table;
    ListStateView *states;
    QWidget *strip; ///< the selected row's message in full
    QLabel *stripLabel;
    qint64 wanted = 0; ///< to be selected when it arrives
    QObject wires; ///< context of the connections: the widgets still signal while they die
};

OperationsPanel::Private::Private(const ConsoleServices &given, OperationsPanel *panel)
    : q(panel)
    , services(given)
    , model(new OperationsModel(given.operations, given.connections, given.clock, panel))
    , proxy(new OperationsProxy(given.theme, panel))
    , table(new QTableView)
    , states(new ListStateView(given.theme, table))
    , strip(new QWidget(panel))
    , stripLabel(new QLabel(strip))
{
    proxy->setSourceModel(model);
    buildTable();
    buildStrip();
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(states, 1);
    column->addWidget(strip);

    const auto followLater = [this] { follow(); };
    connect(model, &QAbstractItemModel::rowsInserted, &wires, followLater);
    connect(model, &QAbstractItemModel::rowsRemoved, &wires, followLater);
    connect(model, &QAbstractItemModel::modelReset, &wires, followLater);
    connect(model, &QAbstractItemModel::dataChanged, &wires,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // The tick of the clock names its roles; it changes neither counts nor messages.
                if (roles.isEmpty())
                    follow();
            });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, &wires,
            [this] { followSelection(); });
    connect(states, &ListStateView::actionTriggered, &wires, [this] { Q_EMIT q->allWanted(); });
    follow();
}

void OperationsPanel::Private::buildTable()
{
    table->setObjectName(u"operationsTableView"_s);
    table->setAccessibleName(tr("Operations"));
    table->setModel(proxy);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->setMouseTracking(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicator(OperationsModel::StartedColumn, Qt::DescendingOrder);
    static constexpr int widths[] = {216, 220, 160, 96, 80, 104, 120, 96};
    for (int column = 0; column < OperationsModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    const auto fit = [this](int column, const QString &text, int besides) {
        const int needed = table->fontMetrics().horizontalAdvance(text) + besides;
        table->setColumnWidth(column, qMax(needed, table->columnWidth(column)));
    };
    table->setItemDelegateForColumn(
        OperationsModel::WhereColumn,
        new ConnectionCell(services.connections, OperationsProxy::ConnectionIdRole, table));
    const int margins = 2 * metrics::unit + 2;
    fit(OperationsModel::StateColumn, longestState(), margins + metrics::smallIcon + metrics::unit);
    fit(OperationsModel::ResultColumn, longestResult(), margins);

    connect(table, &QTableView::clicked, &wires, [this](const QModelIndex &index) {
        if (index.column() == OperationsModel::ResultColumn)
            onActivated(index);
    });
    connect(table, &QTableView::doubleClicked, &wires, [this](const QModelIndex &index) {
        if (index.column() != OperationsModel::ResultColumn)
            onActivated(index);
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        auto *follows = new QAction(table);
        follows->setShortcut(key);
        follows->setShortcutContext(Qt::WidgetShortcut);
        connect(follows, &QAction::triggered, &wires,
                [this] { onActivated(table->currentIndex()); });
        table->addAction(follows);
    }
    connect(table, &QTableView::entered, &wires, [this](const QModelIndex &index) {
        const bool link = index.column() == OperationsModel::ResultColumn && hasResult(index);
        table->viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(table, &QTableView::customContextMenuRequested, &wires,
            [this](const QPoint &position) { showMenu(position); });
}

void OperationsPanel::Private::buildStrip()
{
    stripLabel->setObjectName(u"operationMessageLabel"_s);
    stripLabel->setAccessibleName(tr("Message of the selected operation"));
    stripLabel->setTextFormat(Qt::PlainText);
    stripLabel->setWordWrap(true);
    stripLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    strip->setAutoFillBackground(true);
    auto *row = new QVBoxLayout(strip);
    row->setContentsMargins(metrics::margin, metrics::unit, metrics::margin, metrics::unit);
    row->addWidget(stripLabel);
    strip->hide();
}

void OperationsPanel::Private::follow()
{
    if (wanted != 0)
        q->select(wanted);
    if (proxy->rowCount() > 0) {
        states->showContent();
    } else if (model->rowCount() > 0) {
        ListStateView::Message message;
        message.icon = u"operations"_s;
        message.headline = tr("No operations of this connection");
        message.text =
            tr("%n operation(s) of other connections are not shown.", nullptr, model->rowCount());
        message.actionLabel = tr("Show all operations");
        states->showMessage(message);
    } else {
        ListStateView::Message message;
        message.icon = u"operations"_s;
        message.headline = tr("No operations yet");
        message.text = tr("Take a snapshot of a list or group to begin. Every take, apply and "
                          "training is listed here until you clear it.");
        states->showMessage(message);
    }
    followSelection();
    Q_EMIT q->countsChanged();
}

void OperationsPanel::Private::followSelection()
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    QString text;
    if (!rows.isEmpty()) {
        const int row = rows.first().row();
        text = proxy->index(row, OperationsModel::MessageColumn).data().toString();
    }
    stripLabel->setText(text);
    strip->setVisible(!text.isEmpty());
}

std::optional<OperationRecord> OperationsPanel::Private::recordAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return index.data(OperationsModel::RecordRole).value<OperationRecord>();
}

bool OperationsPanel::Private::hasResult(const QModelIndex &index) const
{
    return index.data(OperationsModel::HasResultRole).toBool();
}

void OperationsPanel::Private::onActivated(const QModelIndex &index)
{
    if (const auto record = recordAt(index); record && hasResult(index))
        showResult(*record);
}

void OperationsPanel::Private::showResult(const OperationRecord &record)
{
    if (record.kind == OperationKind::Take)
        Q_EMIT q->showSnapshotRequested(record.connection, record.snapshot);
    else
        Q_EMIT q->showContainerRequested(record.connection, record.type, record.objectId);
}

QString OperationsPanel::Private::detailsOf(const QModelIndex &index) const
{
    QStringList lines;
    for (int column = 0; column < OperationsModel::ColumnCount; ++column) {
        const QModelIndex cell = proxy->index(index.row(), column);
        const QVariant raw = cell.data(OperationsModel::RawRole);
        const bool isTime = raw.metaType() == QMetaType::fromType<QDateTime>();
        const QString text = isTime ? fullTime(raw.toDateTime()) : cell.data().toString();
        if (!text.isEmpty())
            lines += tr("%1: %2").arg(
                proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    const OperationRecord record = recordAt(index).value_or(OperationRecord());
    if (!record.operation.isEmpty())
        lines += tr("Operation id: %1").arg(record.operation.text());
    if (!record.snapshot.isEmpty())
        lines += tr("Snapshot id: %1").arg(record.snapshot.text());
    if (record.httpStatus != 0)
        lines += tr("Answer: HTTP %1 %2").arg(QString::number(record.httpStatus), record.code);
    if (!record.requestId.isEmpty())
        lines += tr("Request id: %1").arg(record.requestId);
    if (!record.clientRequestId.isEmpty())
        lines += tr("Client request id: %1").arg(record.clientRequestId);
    return lines.join(u'\n');
}

void OperationsPanel::Private::showMenu(const QPoint &position)
{
    const QModelIndex index = table->indexAt(position);
    const std::optional<OperationRecord> record = recordAt(index);
    if (!record)
        return;
    const Theme &theme = services.theme;
    auto *menu = new QMenu(table);
    menu->setObjectName(u"operationContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(theme.icon(u"arrow"_s), tr("Show &result"), q,
                                    [this, record = *record] { showResult(record); });
    show->setObjectName(u"showResultAction"_s);
    show->setEnabled(hasResult(index));
    menu->addSeparator();
    menu->addAction(theme.icon(u"copy"_s), tr("&Copy details"), q,
                    [this, text = detailsOf(index)] { copy(text); })
        ->setObjectName(u"copyDetailsAction"_s);
    QAction *requestId =
        menu->addAction(tr("Copy request &id"), q, [this, id = record->requestId] { copy(id); });
    requestId->setObjectName(u"copyRequestIdAction"_s);
    requestId->setEnabled(!record->requestId.isEmpty());
    menu->addSeparator();
    QAction *hide = menu->addAction(tr("&Hide"), q,
                                    [this, row = record->row] { services.operations.hide(row); });
    hide->setObjectName(u"hideOperationAction"_s);
    hide->setEnabled(isTerminal(record->phase));
    menu->popup(table->viewport()->mapToGlobal(position));
}

OperationsPanel::OperationsPanel(const ConsoleServices &services, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"operationsPanel"_s);
    d = std::make_unique<Private>(services, this);
}

OperationsPanel::~OperationsPanel() = default;

void OperationsPanel::setConnection(const ConnectionId &id)
{
    d->proxy->setConnection(id);
    d->follow();
}

void OperationsPanel::select(qint64 row)
{
    if (const QModelIndex source = d->model->indexOf(row);
        source.isValid() && !d->proxy->mapFromSource(source).isValid())
        Q_EMIT allWanted();
    const QModelIndex index = d->proxy->mapFromSource(d->model->indexOf(row));
    d->wanted = index.isValid() ? 0 : row;
    if (!index.isValid())
        return;
    d->table->setCurrentIndex(index);
    d->table->scrollTo(index);
}

void OperationsPanel::focusTable()
{
    if (!d->table->currentIndex().isValid())
        d->table->setCurrentIndex(d->proxy->index(0, 0));
    d->table->setFocus(Qt::ShortcutFocusReason);
}

int OperationsPanel::runningCount() const
{
    return d->model->runningCount();
}

int OperationsPanel::finishedCount() const
{
    return d->model->rowCount() - runningCount();
}

void OperationsPanel::clearFinished()
{
    d->services.operations.hideFinished();
}

QByteArray OperationsPanel::saveLayout() const
{
    return d->table->horizontalHeader()->saveState();
}

void OperationsPanel::restoreLayout(const QByteArray &layout)
{
    if (!layout.isEmpty())
        d->table->horizontalHeader()->restoreState(layout);
}

} // namespace ff
