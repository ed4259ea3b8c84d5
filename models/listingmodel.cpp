// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listingmodel.h"

#include "models/plaintooltip.h"

#include <utility>

namespace ff {

ListingModel::ListingModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
    , m_clients(clients)
    , m_clock(clock)
{ }

QVariant ListingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTipText(index.row(), index.column()));
    case RawRole:
        return rawValue(index.row(), index.column());
    default:
        return ownValue(index.row(), index.column(), role);
    }
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString text = headerText(section);
    return text.isNull() ? QVariant() : QVariant(text);
}

QString ListingModel::accessibleText(int row, int column) const
{
    return displayText(row, column);
}

QString ListingModel::toolTipText(int row, int column) const
{
    return displayText(row, column);
}

QVariant ListingModel::rawValue(int row, int column) const
{
    return displayText(row, column);
}

void ListingModel::setState(ListState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

CallOptions ListingModel::beginCall(Lane lane)
{
    m_call = makeCancelHandle();
    CallOptions options;
    options.lane = lane;
    options.cancel = m_call;
    return options;
}

void ListingModel::abandonCall()
{
    if (const CancelHandle call = std::exchange(m_call, nullptr))
        cancel(call);
}

} // namespace ff
