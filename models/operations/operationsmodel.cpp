// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationsmodel.h"

#include "models/connections/connectionstore.h"
#include "models/operations/elapsedtext.h"
#include "models/operations/operationtexts.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <chrono>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// As short as it can be told apart: the time for today, else the day; the tooltip has both.
QString timeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local.date(), QLocale::ShortFormat);
}

// A tooltip that begins like HTML is shown as HTML; the service's words never are.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace

OperationsModel::OperationsModel(OperationTracker &tracker, ConnectionStore &connections,
                                 const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tracker(tracker)
    , m_connections(connections)
    , m_clock(clock)
    , m_tick(this)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &OperationsModel::onTick);
    connect(&m_tracker, &OperationTracker::loaded, this, &OperationsModel::reload);
    connect(&m_tracker, &OperationTracker::recordAdded, this, &OperationsModel::onAdded);
    connect(&m_tracker, &OperationTracker::recordChanged, this, &OperationsModel::onChanged);
    const auto onConnection = [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, WhereColumn), index(rowCount() - 1, WhereColumn));
    };
    connect(&m_connections, &ConnectionStore::added, this, onConnection);
    connect(&m_connections, &ConnectionStore::changed, this, onConnection);
    connect(&m_connections, &ConnectionStore::removed, this, onConnection);
    reload();
}

void OperationsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const QList<OperationRecord> &records = m_tracker.records();
    std::copy_if(records.crbegin(), records.crend(), std::back_inserter(m_rows),
                 [](const OperationRecord &record) { return !record.hiddenByOperator; });
    endResetModel();
    updateTick();
}

qsizetype OperationsModel::positionOf(qint64 row) const
{
    const auto it = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), row,
        [](const OperationRecord &record, qint64 wanted) { return record.row > wanted; });
    return it - m_rows.cbegin();
}

bool OperationsModel::isAt(qsizetype position, qint64 row) const
{
    return position < m_rows.size() && m_rows.at(position).row == row;
}

void OperationsModel::onAdded(const OperationRecord &record)
{
    const qsizetype position = positionOf(record.row);
    if (record.hiddenByOperator || isAt(position, record.row))
        return;
    beginInsertRows({}, int(position), int(position));
    m_rows.insert(position, record);
    endInsertRows();
    updateTick();
}

void OperationsModel::onChanged(const OperationRecord &record)
{
    const qsizetype position = positionOf(record.row);
    if (!isAt(position, record.row)) {
        onAdded(record);
        return;
    }
    if (record.hiddenByOperator) {
        beginRemoveRows({}, int(position), int(position));
        m_rows.removeAt(position);
        endRemoveRows();
    } else {
        m_rows[position] = record;
        Q_EMIT dataChanged(index(int(position), 0), index(int(position), ColumnCount - 1));
    }
    updateTick();
}

void OperationsModel::updateTick()
{
    if (runningCount() == 0)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void OperationsModel::onTick()
{
    const auto runs = [this](int row) { return !isTerminal(m_rows.at(row).phase); };
    for (int first = 0; first < rowCount(); ++first) {
        if (!runs(first))
            continue;
        int last = first;
        while (last + 1 < rowCount() && runs(last + 1))
            ++last;
        for (const int column : {int(StateColumn), int(ElapsedColumn)})
            Q_EMIT dataChanged(index(first, column), index(last, column),
                               {Qt::DisplayRole, RawRole});
        first = last;
    }
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int OperationsModel::runningCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const OperationRecord &record) {
        return !isTerminal(record.phase);
    }));
}

QModelIndex OperationsModel::indexOf(qint64 row) const
{
    const qsizetype position = positionOf(row);
    return isAt(position, row) ? index(int(position), 0) : QModelIndex();
}

QString OperationsModel::displayText(const OperationRecord &record, int column) const
{
    switch (column) {
    case WhatColumn:
        return operationtexts::what(record);
    case WhereColumn:
        return m_connections.nameOf(record.connection, record.connectionName);
    case StateColumn:
        return operationtexts::state(record, m_tracker.liveness(record.row), m_clock.now());
    case StartedColumn:
        return timeText(record.createdAt, m_clock.now());
    case ElapsedColumn: {
        const qint64 elapsed = operationtexts::elapsedMs(record, m_clock.now());
        return elapsed < 0 ? QString() : elapsedText(elapsed);
    }
    case LastActionColumn:
        return timeText(record.lastActionAt, m_clock.now());
    case ResultColumn:
        return operationtexts::result(record);
    case MessageColumn:
        return operationtexts::message(record, m_tracker.liveness(record.row));
    default:
        return {};
    }
}

QVariant OperationsModel::rawValue(const OperationRecord &record, int column) const
{
    switch (column) {
    case StateColumn:
        return int(record.phase);
    case StartedColumn:
        return record.createdAt;
    case ElapsedColumn:
        return operationtexts::elapsedMs(record, m_clock.now());
    case LastActionColumn:
        return record.lastActionAt;
    default:
        return displayText(record, column);
    }
}

QString OperationsModel::fullText(const OperationRecord &record, int column) const
{
    if (column != StartedColumn && column != LastActionColumn)
        return displayText(record, column);
    const QDateTime time = column == StartedColumn ? record.createdAt : record.lastActionAt;
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OperationRecord &record = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(fullText(record, index.column()));
    case RawRole:
        return rawValue(record, index.column());
    case RecordRole:
        return QVariant::fromValue(record);
    case PhaseRole:
        return int(record.phase);
    case ColourRole: {
        const auto connection = m_connections.find(record.connection);
        return connection ? QVariant(connection->colour) : QVariant();
    }
    case HasResultRole:
        return operationtexts::hasResult(record);
    default:
        return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("Operation"), tr("Connection"),  tr("State"),  tr("Started"),
        tr("Elapsed"),   tr("Last action"), tr("Result"), tr("Message")};
    return titles.at(size_t(section));
}

} // namespace ff
