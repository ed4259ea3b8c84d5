// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/shownrows.h"

#include "client/whendone.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace ff {

namespace {

/// So few rows are sorted and searched at once, faster than an eye sees.
constexpr qsizetype fewRows = 5'000;
/// So few rows are put into their places, or removed, one by one.
constexpr std::size_t fewSingleRows = 8;
/// While rows keep arriving, sorting them in takes at most this part of a worker's time.
constexpr qint64 restShare = 3;
constexpr qint64 longestRestMs = 1'000;

} // namespace

ShownRows::ShownRows(const RowStore &store, ShownRowsEdits edits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_edits(std::move(edits))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ShownRows::startJob);
}

ShownRows::~ShownRows()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void ShownRows::reset()
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_soon.stop();
    m_all = {};
    m_found = {};
    m_isFiltered = !m_filter.isEmpty();
    m_allSort = m_sort;
    m_unsorted = {};
    m_positions = {};
    m_arePositionsOld = false;
}

int ShownRows::rowOf(RowHandle handle) const
{
    updatePositions();
    if (handle >= m_positions.size() || m_positions[handle] == notShown)
        return -1;
    return int(m_positions[handle]);
}

void ShownRows::updatePositions() const
{
    if (!m_arePositionsOld)
        return;
    m_arePositionsOld = false;
    m_positions.assign(m_store.handleBound(), notShown);
    quint32 position = 0;
    for (const RowHandle handle : shown())
        m_positions[handle] = position++;
}

const RowFilter &ShownRows::rowFilter() const
{
    if (!m_rowFilter)
        m_rowFilter = std::make_unique<RowFilter>(m_filter);
    return *m_rowFilter;
}

void ShownRows::setSort(const SortSpec &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    startJob();
}

void ShownRows::setFilter(const FilterSpec &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_rowFilter.reset();
    startJob();
}

void ShownRows::added(const std::vector<RowHandle> &handles)
{
    if (handles.empty())
        return;
    if (m_job)
        m_job->added.insert(m_job->added.end(), handles.begin(), handles.end());
    const bool areInOrder = continueOrder(handles);
    if (!areInOrder && handles.size() <= fewSingleRows && m_allSort == m_sort) {
        for (const RowHandle handle : handles)
            insertInPlace(handle);
        // The job under way puts them at the end.
        if (m_job)
            m_job->unsorted.insert(m_job->unsorted.end(), handles.begin(), handles.end());
        return;
    }
    append(handles);
    if (areInOrder)
        return;
    m_unsorted.insert(m_unsorted.end(), handles.begin(), handles.end());
    if (m_job)
        m_job->unsorted.insert(m_job->unsorted.end(), handles.begin(), handles.end());
    arrangeSoon();
}

bool ShownRows::continueOrder(const std::vector<RowHandle> &handles) const
{
    // The service lists by id: the usual case.
    if (m_sort != SortSpec{} || m_allSort != m_sort || !m_unsorted.empty())
        return false;
    const ListRows::Id *last = m_all.isEmpty() ? nullptr : &m_store.idOf(m_all.constLast());
    for (const RowHandle handle : handles) {
        const ListRows::Id &id = m_store.idOf(handle);
        if (last && !(*last < id))
            return false;
        last = &id;
    }
    return true;
}

void ShownRows::append(const std::vector<RowHandle> &handles)
{
    QList<RowHandle> matching;
    QList<RowHandle> &list = m_isFiltered ? m_found : m_all;
    if (m_isFiltered) {
        for (const RowHandle handle : handles) {
            m_all.append(handle);
            if (rowFilter().lets(m_store.row(handle)))
                matching.append(handle);
        }
    } else {
        matching = QList<RowHandle>(handles.begin(), handles.end());
    }
    if (matching.isEmpty())
        return;
    const int first = count();
    m_edits.beginInsert(first, first + int(matching.size()) - 1);
    list.append(matching);
    if (!m_arePositionsOld) {
        m_positions.resize(m_store.handleBound(), notShown);
        quint32 position = quint32(first);
        for (const RowHandle handle : std::as_const(matching))
            m_positions[handle] = position++;
    }
    m_edits.endInsert();
}

void ShownRows::insertInPlace(RowHandle handle)
{
    const RowView row = m_store.row(handle);
    const auto placeIn = [&](const QList<RowHandle> &list) {
        return std::upper_bound(list.cbegin(), list.cend(), row,
                                [this](const RowView &a, RowHandle b) {
                                    return isBefore(a, m_store.row(b), m_sort);
                                })
               - list.cbegin();
    };
    if (m_isFiltered) {
        m_all.insert(placeIn(m_all), handle);
        if (!rowFilter().lets(row))
            return;
    }
    QList<RowHandle> &list = m_isFiltered ? m_found : m_all;
    const qsizetype place = placeIn(list);
    m_edits.beginInsert(int(place), int(place));
    list.insert(place, handle);
    m_arePositionsOld = true;
    m_edits.endInsert();
}

void ShownRows::changed(const std::vector<RowHandle> &handles)
{
    if (handles.empty())
        return;
    m_unsorted.insert(m_unsorted.end(), handles.begin(), handles.end());
    if (m_job)
        m_job->unsorted.insert(m_job->unsorted.end(), handles.begin(), handles.end());
    arrangeSoon();
}

void ShownRows::removing(const std::vector<RowHandle> &handles)
{
    if (handles.empty())
        return;
    if (m_job)
        m_job->isOutdated = true;
    if (handles.size() <= fewSingleRows) {
        for (const RowHandle handle : handles)
            removeOne(handle);
        return;
    }
    std::vector<bool> isGone(m_store.handleBound(), false);
    for (const RowHandle handle : handles)
        isGone[handle] = true;
    const auto without = [&isGone](const QList<RowHandle> &list) {
        QList<RowHandle> kept;
        kept.reserve(list.size());
        std::copy_if(list.cbegin(), list.cend(), std::back_inserter(kept),
                     [&isGone](RowHandle handle) { return !isGone[handle]; });
        return kept;
    };
    const auto goes = [&isGone](RowHandle handle) { return bool(isGone[handle]); };
    m_unsorted.erase(std::remove_if(m_unsorted.begin(), m_unsorted.end(), goes), m_unsorted.end());
    OrderResult result;
    result.all = without(m_all);
    if (m_isFiltered)
        result.found = without(m_found);
    result.positions.assign(m_store.handleBound(), notShown);
    quint32 position = 0;
    for (const RowHandle handle : std::as_const(m_isFiltered ? result.found : result.all))
        result.positions[handle] = position++;
    apply(result, m_isFiltered);
}

void ShownRows::removeOne(RowHandle handle)
{
    // Looking through a million numbers takes a tenth of what it takes to renew the positions.
    if (m_isFiltered)
        m_all.removeOne(handle);
    QList<RowHandle> &list = m_isFiltered ? m_found : m_all;
    m_unsorted.erase(std::remove(m_unsorted.begin(), m_unsorted.end(), handle), m_unsorted.end());
    const qsizetype row = list.indexOf(handle);
    if (row < 0)
        return;
    m_edits.beginRemove(int(row), int(row));
    list.removeAt(row);
    m_arePositionsOld = true;
    m_edits.endRemove();
}

void ShownRows::arrangeSoon()
{
    if (m_job || m_soon.isActive())
        return;
    if (m_all.size() <= fewRows && !m_isApplying)
        startJob();
    else
        m_soon.start(int(std::min(m_jobMs * restShare, longestRestMs)));
}

void ShownRows::startJob()
{
    if (m_isApplying) { // a view asked from within a change of ours
        m_soon.start(0);
        return;
    }
    m_soon.stop();
    if (m_job)
        m_job->cancelled = true;
    m_job = std::make_shared<Job>();
    OrderJob order;
    order.rows = m_store.snapshot();
    order.sort = m_sort;
    order.filter = m_filter;
    order.all = m_all;
    order.isSorted = m_allSort == m_sort;
    order.isReverse = m_allSort.by == m_sort.by && m_allSort.descending != m_sort.descending;
    order.unsorted = m_unsorted;
    m_jobClock.start();
    if (m_all.size() <= fewRows) {
        OrderResult result = arrangeRows(std::move(order), m_job->cancelled);
        onArranged(std::shared_ptr<Job>(m_job), result);
        return;
    }
    // By pointer: a future copies what it holds.
    const auto run = [job = m_job, order = std::make_shared<OrderJob>(std::move(order))] {
        return std::make_shared<OrderResult>(arrangeRows(std::move(*order), job->cancelled));
    };
    whenDone(QtConcurrent::run(&m_pool, run), this,
             [this, job = m_job](const std::shared_ptr<OrderResult> &result) {
                 if (result)
                     onArranged(job, *result);
             });
}

void ShownRows::onArranged(const std::shared_ptr<Job> &job, OrderResult &result)
{
    if (job != m_job || result.isCancelled)
        return;
    m_jobMs = m_jobClock.elapsed();
    m_job.reset();
    catchUp(*job, result);
    m_unsorted = job->unsorted;
    m_allSort = m_sort;
    apply(result, !m_filter.isEmpty());
    if (!m_unsorted.empty())
        arrangeSoon();
    else
        Q_EMIT settled();
}

void ShownRows::catchUp(const Job &job, OrderResult &result) const
{
    if (job.added.empty() && !job.isOutdated)
        return;
    QList<RowHandle> &target = m_filter.isEmpty() ? result.all : result.found;
    if (!m_filter.isEmpty())
        result.all.append(QList<RowHandle>(job.added.begin(), job.added.end()));
    for (const RowHandle handle : job.added) {
        if (m_store.isLive(handle) && (m_filter.isEmpty() || rowFilter().lets(m_store.row(handle))))
            target.append(handle);
    }
    if (job.isOutdated) {
        const auto isGone = [this](RowHandle handle) { return !m_store.isLive(handle); };
        result.all.removeIf(isGone);
        result.found.removeIf(isGone);
    }
    result.positions.assign(m_store.handleBound(), notShown);
    quint32 position = 0;
    for (const RowHandle handle : std::as_const(target))
        result.positions[handle] = position++;
}

qint64 ShownRows::bytes() const
{
    return qint64(sizeof(RowHandle))
           * qint64(m_all.capacity() + m_found.capacity() + qsizetype(m_positions.capacity())
                    + qsizetype(m_unsorted.capacity()));
}

} // namespace ff
