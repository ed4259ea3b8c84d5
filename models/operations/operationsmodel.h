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
    /// The tracker, the connections and the clock outlive the model.
    OperationsModel(OperationTracker &tracker, ConnectionStore &connections, const Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Operations in the panel that have not ended.
    [[nodiscard]] int runningCount() const;
    /// The first column of the journal's row, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(qint64 row) const;

private:
    void reload();
    void onAdded(const OperationRecord &record);
    void onChanged(const OperationRecord &record);
    void onTick();
    void updateTick();
    /// Where a row of this number stands or would stand.
    [[nodiscard]] qsizetype positionOf(qint64 row) const;
    [[nodiscard]] bool isAt(qsizetype position, qint64 row) const;
    [[nodiscard]] QString displayText(const OperationRecord &record, int column) const;
    /// As displayed, but with day and time in full.
    [[nodiscard]] QString fullText(const OperationRecord &record, int column) const;
    [[nodiscard]] QVariant rawValue(const OperationRecord &record, int column) const;

    OperationTracker &m_tracker;
    ConnectionStore &m_connections;
    const Clock &m_clock;
    QList<OperationRecord> m_rows;
    QTimer m_tick;
};

} // namespace ff
