// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/roworder.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace ff {

/// How ShownRows tells its item model of changes; each begin… before and end… after the change.
struct ShownRowsEdits
{
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    /// The same rows in another order: calls `change`, then maps what points to rows through
    /// `newRowOf(old row)`.
    std::function<void(const std::function<void()> &change,
                       const std::function<int(int)> &newRowOf)>
        relayout;
};

/// Which rows of a RowStore are shown, and in what order. Sorts and searches in a worker thread
/// (few rows at once, here), and takes the result over with a handful of model changes however
/// many rows it concerns: what vanishes is first brought together, what comes is added at the end,
/// then all is put in order. Never a reset but by reset(). GUI thread.
class ShownRows : public QObject
{
    Q_OBJECT
public:
    ShownRows(const RowStore &store, ShownRowsEdits edits, QObject *parent = nullptr);
    ~ShownRows() override;

    /// All is gone; between the model's begin and endResetModel().
    void reset();

    [[nodiscard]] int count() const { return int(shown().size()); }
    [[nodiscard]] RowHandle at(int row) const { return shown().at(row); }
    /// -1 when it is not shown. O(1) but for the first call after rows moved.
    [[nodiscard]] int rowOf(RowHandle handle) const;

    void setSort(const SortSpec &sort);
    [[nodiscard]] const SortSpec &sort() const { return m_sort; }
    void setFilter(const FilterSpec &filter);
    [[nodiscard]] const FilterSpec &filter() const { return m_filter; }
    /// False while a search or sort is under way.
    [[nodiscard]] bool isSettled() const { return !m_job && m_unsorted.empty(); }

    // What the store just did.
    /// Rows were added. Many stand at the end until they are sorted in, soon.
    void added(const std::vector<RowHandle> &handles);
    /// Rows changed in a way that matters to the order or the filter.
    void changed(const std::vector<RowHandle> &handles);
    /// Rows are about to be removed from the store: still readable.
    void removing(const std::vector<RowHandle> &handles);

    [[nodiscard]] qint64 bytes() const;

Q_SIGNALS:
    void settled(); ///< isSettled() became true

private:
    struct Job
    {
        std::atomic_bool cancelled = false;
        std::vector<RowHandle> added; ///< since it began
        std::vector<RowHandle> unsorted; ///< of those and of changed ones
        bool isOutdated = false; ///< rows were removed since it began
    };
    using Positions = std::vector<quint32>; // by handle, or notShown

    [[nodiscard]] const QList<RowHandle> &shown() const { return m_isFiltered ? m_found : m_all; }
    void startJob();
    void arrangeSoon();
    void onArranged(const std::shared_ptr<Job> &job, OrderResult &result);
    void catchUp(const Job &job, OrderResult &result) const;
    void apply(OrderResult &result, bool isFiltered);
    [[nodiscard]] bool applyAsRanges(const QList<RowHandle> &target, const Positions &before,
                                     const Positions &after);
    void removeVanished(const QList<RowHandle> &target, const Positions &before,
                        const Positions &after);
    void insertMissing(const QList<RowHandle> &target, const Positions &before);
    void relayoutTo(const QList<RowHandle> &order);
    void insertInPlace(RowHandle handle);
    void removeOne(RowHandle handle);
    void append(const std::vector<RowHandle> &handles);
    [[nodiscard]] bool continueOrder(const std::vector<RowHandle> &handles) const;
    void updatePositions() const;
    [[nodiscard]] const RowFilter &rowFilter() const;

    const RowStore &m_store;
    ShownRowsEdits m_edits;
    SortSpec m_sort; ///< wished for
    SortSpec m_allSort; ///< what m_all is sorted by, but for m_unsorted
    FilterSpec m_filter; ///< wished for
    mutable std::unique_ptr<RowFilter> m_rowFilter; ///< of m_filter, made when needed
    QList<RowHandle> m_all;
    QList<RowHandle> m_found;
    bool m_isFiltered = false; ///< m_found is shown, else m_all
    bool m_isApplying = false;
    std::vector<RowHandle> m_unsorted;
    mutable Positions m_positions;
    mutable bool m_arePositionsOld = false;
    std::shared_ptr<Job> m_job; ///< under way
    QElapsedTimer m_jobClock;
    qint64 m_jobMs = 0; ///< the last one's
    QTimer m_soon;
    QThreadPool m_pool; ///< of one thread
};

} // namespace ff
