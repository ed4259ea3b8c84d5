// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationtracker.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ff {

/// The tracker's rows for the operations panel, newest first, hidden ones left out. A one-second
/// tick keeps "elapsed" and "last answer 40 s ago" true while something runs.
class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhatColumn, ///< "Take snapshot of employees"
        WhereColumn, ///< connection name
        StateColumn, ///< phase, with "last answer 40 s ago", "waiting for the key", …
        StartedColumn,
        ElapsedColumn,
        LastActionColumn,
        ResultColumn, ///< "Show snapshot", "Show group", or where to look
        MessageColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1,
        RecordRole, ///< ff::OperationRecord
        PhaseRole, ///< int(OperationPhase)
        ColourRole, ///< QColor of the connection
        HasResultRole ///< bool: ResultColumn is a link
    };
    OperationsModel(OperationTracker &tracker, ConnectionStore &connections, const Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] QModelIndex indexOf(qint64 row) const;

private:
    OperationTracker &m_tracker;
    ConnectionStore &m_connections;
    const Clock &m_clock;
    QList<OperationRecord> m_rows;
    QTimer m_tick;
};

} // namespace ff
