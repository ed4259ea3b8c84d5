// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/containers/trainingcache.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace ff {

class ClientPool;
class ConnectionStore;

/// The lists and groups of one connection, all four types in one table, paged by fetchMore().
/// Training state costs a call a row: it is asked for rows that requestTraining() names, kept
/// with its age, and a cell not fetched shows "…". Types are asked one after another, rows appear
/// as they come; a type that fails does not keep the others away.
class ContainersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        IdColumn,
        NameColumn,
        ModelColumn, ///< recognition model
        TrainingColumn, ///< see trainingText(); "…" while not fetched, "—" for face lists
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
    ~ContainersModel() override;

    void setConnection(const ConnectionId &id); ///< refreshes; an empty id clears
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    /// Rows are merged by (type, id); training ages stay. As many pages are read again as were
    /// shown. Does nothing while a refresh is under way.
    void refresh();
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_call != nullptr; }
    /// A type could not be listed although rows are shown: views put error() into a bar.
    [[nodiscard]] bool hasRefreshError() const;
    /// The first failure; of Failed and hasRefreshError().
    [[nodiscard]] const FaceError &error() const { return m_error; }
    /// The types that could not be listed; their rows, if any, are older than loadedAt().
    [[nodiscard]] QList<ContainerType> failedTypes() const { return m_failedTypes; }
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; } ///< UTC, null before the first
    [[nodiscard]] const QList<Container> &containers() const { return m_rows; }
    /// Invalid also for a row on a page that was not fetched yet.
    [[nodiscard]] QModelIndex indexOf(ContainerType type, const ObjectId &id) const;

    /// Asks for the training state of rows that have none yet or one older than maxAgeMs. One row
    /// is taken for the operator's choice and goes first.
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
    /// state(), isRefreshing(), error() or loadedAt() changed.
    void stateChanged();

private:
    /// The rows of one type; the types stand one after another in m_rows.
    struct Segment
    {
        int count = 0;
        int fresh = 0; ///< rows from the front that this refresh has read again
        bool hasMore = false; ///< the service has ids after the last row
        bool isSorted = true; ///< by id, as the service promises: then pages merge cheaply
    };

    void ask(ContainerType type, const QString &start, Lane lane);
    void onPage(ContainerType type, const QString &start,
                const FaceResult<QList<Container>> &result);
    void onPageFailed(ContainerType type, const FaceError &error);
    void takePage(ContainerType type, QList<Container> page, bool isLast);
    [[nodiscard]] int coveredRows(const Segment &segment, int begin,
                                  const QList<Container> &page) const;
    void goOn(ContainerType done);
    void finish();
    void abandonCall();
    void resetRows();
    void onConnectionChanged(const ConnectionId &id);
    void onKeyAvailable(const ConnectionId &id);
    void onTrainingChanged(const ContainerKey &key);
    void setState(ListState state);

    [[nodiscard]] Segment &segmentOf(ContainerType type) { return m_segments[size_t(type)]; }
    [[nodiscard]] int beginOf(ContainerType type) const;
    [[nodiscard]] QString displayText(const Container &container, int column) const;
    [[nodiscard]] QString accessibleText(const Container &container, int column) const;
    [[nodiscard]] QString toolTipText(const Container &container, int column) const;
    [[nodiscard]] QVariant rawValue(const Container &container, int column) const;
    [[nodiscard]] QString trainingCell(const Container &container) const;

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    std::optional<Connection> m_known; ///< as it was when its rows were asked for
    QList<Container> m_rows;
    std::array<Segment, allContainerTypes.size()> m_segments;
    TrainingCache m_training;
    ListState m_state = ListState::NoConnection;
    FaceError m_error;
    QList<ContainerType> m_failedTypes;
    QDateTime m_loadedAt;
    CancelHandle m_call; ///< of the page under way; tells an answer from an older one's
    bool m_isRound = false; ///< all types are being read again, not one page more
    bool m_isAnswered = false; ///< a type was listed in this round
    bool m_isFetchingStopped = false; ///< a page failed: views would ask for it without end
};

} // namespace ff
