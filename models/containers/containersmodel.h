// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ff {

class ClientPool;
class ConnectionStore;

/// The lists and groups of one connection, all four types in one table, paged by fetchMore().
/// Training state costs a call a row: it is asked for rows that requestTraining() names, kept
/// with its age, and a cell not fetched shows "…".
class ContainersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        IdColumn,
        NameColumn,
        ModelColumn, ///< recognition model
        TrainingColumn, ///< "Trained 21 Nov, 10:40 · as of 10:42", "Never trained", "…", "—" for
                        ///< face lists
        UserDataColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< sort key of the column
        ContainerRole, ///< ff::Container
        TrainingRole, ///< ff::TrainingStatus, invalid QVariant while not fetched
        TrainingAgeRole ///< QDateTime UTC of the answer, invalid while not fetched
    };

    ContainersModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                    QObject *parent = nullptr);

    void setConnection(const ConnectionId &id); ///< refreshes; an empty id clears
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    void refresh(); ///< rows are merged by (type, id); training ages stay
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] const FaceError &error() const { return m_error; }
    [[nodiscard]] const QList<Container> &containers() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(ContainerType type, const ObjectId &id) const;

    /// Asks for the training state of rows that have none yet or one older than maxAgeMs.
    void requestTraining(const QList<int> &rows, int maxAgeMs = 60'000);
    /// A training was started or polled elsewhere: takes its answer without a call.
    void noteTraining(ContainerType type, const ObjectId &id, const TrainingStatus &status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    QList<Container> m_rows;
    ListState m_state = ListState::NoConnection;
    FaceError m_error;
};

} // namespace ff
