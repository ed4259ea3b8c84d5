// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "models/containers/trainingcache.h"
#include "models/editing/changebook.h"
#include "models/listingmodel.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>

#include <array>
#include <functional>
#include <optional>

namespace ff {

class ResourceEditor;

/// The lists and groups of one connection, all four types in one table, paged by fetchMore().
/// Training state costs a call a row: it is asked for rows that requestTraining() names, kept
/// with its age, and a cell not fetched shows "…". Types are asked one after another, rows appear
/// as they come; a type that fails does not keep the others away.
class ContainersModel : public ListingModel
{
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        IdColumn,
        NameColumn,
        ModelColumn, ///< recognition model
        TrainingColumn, ///< see trainingCellText(); "…" while not fetched, "—" for face lists
        UserDataColumn,
        ColumnCount
    };
    enum Role {
        ContainerRole = FirstOwnRole, ///< ff::Container
        TrainingRole, ///< ff::TrainingStatus, invalid QVariant while not fetched
        TrainingAgeRole, ///< QDateTime UTC of the answer, invalid while not fetched
        SinceTrainingRole, ///< int(ChangeBook::SinceTraining), invalid without a book or status
        // For programs, the same in every language.
        TypeNameRole, ///< QString as the service spells it: "LargePersonGroup"
        ModelNameRole, ///< QString, empty when not known
        /// QString: notNeeded, notTrained, notStarted, running, succeeded, failed, unknown; empty
        /// while not fetched, notAvailable when that failed
        TrainingStateRole,
        TrainedAtRole ///< QDateTime UTC of the last success, invalid without one
    };

    ContainersModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                    QObject *parent = nullptr);
    ~ContainersModel() override;

    /// Rows follow what was edited here, without another listing; a container made here costs one
    /// {Type}_Get.
    void follow(ResourceEditor &editor);
    /// Training cells say whether a container was changed from here since.
    void setChangeBook(ChangeBook &changes);

    void setConnection(const ConnectionId &id) override;
    /// Rows are merged by (type, id); training ages stay. As many pages are read again as were
    /// shown. Does nothing while a refresh is under way.
    void refresh() override;
    /// A type could not be listed although rows are shown; error() is the first failure.
    [[nodiscard]] bool hasRefreshError() const override;
    /// The types that could not be listed; their rows, if any, are older than loadedAt().
    [[nodiscard]] QList<ContainerType> failedTypes() const { return m_failedTypes; }
    [[nodiscard]] const QList<Container> &containers() const { return m_rows; }
    /// Invalid also for a row on a page that was not fetched yet: see fetch().
    [[nodiscard]] QModelIndex indexOf(ContainerType type, const ObjectId &id) const;
    /// Makes sure that a container is among the rows, with one {Type}_Get when it is not. It stays
    /// there when the pages before it have not been fetched; a refresh reads it again.
    QFuture<FaceResult<Done>> fetch(ContainerType type, const ObjectId &id);

    /// Asks for the training state of rows that have none yet or one older than maxAgeMs. One row
    /// is taken for the operator's choice and goes first.
    void requestTraining(const QList<int> &rows, int maxAgeMs = 60'000);
    /// A training was started or polled elsewhere: takes its answer without a call.
    void noteTraining(ContainerType type, const ObjectId &id, const TrainingStatus &status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// The rows of one type; the types stand one after another in m_rows.
    struct Segment
    {
        int count = 0;
        int listed = 0; ///< rows from the front that pages brought; those behind came by fetch()
        int fresh = 0; ///< rows from the front that this refresh has read again
        bool hasMore = false; ///< the service has ids after the last row
        bool isSorted = true; ///< by id, as the service promises: then pages merge cheaply
    };

    /// What happened to the type that is being listed, since its page was asked for: the page may
    /// not know of it.
    struct Meanwhile
    {
        QSet<ObjectId> come;
        QSet<ObjectId> gone;
        QHash<ObjectId, MetadataChange> changed;
    };
    using Told = std::function<void(const FaceResult<Done> &)>;

    void ask(ContainerType type, const QString &start, Lane lane);
    void onPage(ContainerType type, const QString &start,
                const FaceResult<QList<Container>> &result);
    void onPageFailed(ContainerType type, const FaceError &error);
    void takePage(ContainerType type, QList<Container> page, bool isLast);
    void heedMeanwhile(ContainerType type, QList<Container> &page, bool isLast) const;
    [[nodiscard]] int coveredRows(const Segment &segment, int begin,
                                  const QList<Container> &page) const;
    void goOn(ContainerType done);
    void finish();
    void abandonRound();
    void resetRows();
    void get(const ContainerKey &key, Lane lane, const Told &told);
    void getUnlistedAgain();
    void putRow(Container row);
    void changeRow(const ContainerKey &key, const MetadataChange &change);
    void dropRow(const ContainerKey &key);
    [[nodiscard]] bool isBeingListed(ContainerType type) const;
    void onConnectionChanged(const ConnectionId &id);
    void onKeyAvailable(const ConnectionId &id);
    void onTrainingChanged(const ContainerKey &key);

    [[nodiscard]] Segment &segmentOf(ContainerType type) { return m_segments[size_t(type)]; }
    [[nodiscard]] int beginOf(ContainerType type) const;
    [[nodiscard]] QString headerText(int column) const override;
    [[nodiscard]] QString displayText(int row, int column) const override;
    [[nodiscard]] QString accessibleText(int row, int column) const override;
    [[nodiscard]] QString toolTipText(int row, int column) const override;
    [[nodiscard]] QVariant rawValue(int row, int column) const override;
    [[nodiscard]] QVariant ownValue(int row, int column, int role) const override;
    [[nodiscard]] QString trainingCell(const Container &container) const;
    [[nodiscard]] QString trainingToolTip(const Container &container) const;
    [[nodiscard]] std::optional<TrainingCache::Entry> trainingOf(const Container &row) const;
    [[nodiscard]] std::optional<ChangeBook::SinceTraining> sinceTraining(
        const Container &container, const TrainingStatus &status) const;

    QList<Container> m_rows;
    std::array<Segment, allContainerTypes.size()> m_segments;
    TrainingCache m_training;
    QPointer<ChangeBook> m_changes; ///< may be null
    QList<ContainerType> m_failedTypes;
    ContainerType m_askedType = ContainerType::FaceList; ///< of the page under way
    ObjectId m_askedStart;
    Meanwhile m_meanwhile;
    QSet<ContainerKey> m_deletedHere; ///< since the last round: answers under way are older
    quint64 m_era = 0; ///< tells what was asked of another resource
    bool m_isRound = false; ///< all types are being read again, not one page more
    bool m_isAnswered = false; ///< a type was listed in this round
    bool m_isFetchingStopped = false; ///< a page failed: views would ask for it without end
};

} // namespace ff
