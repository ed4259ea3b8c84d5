// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/roworder.h"

#include "models/members/sortkey.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>

namespace ff {

namespace {

/// Merging pays while few rows are out of place.
constexpr std::size_t mergeShare = 4;

struct Item
{
    quint64 prefix = 0; // the eight bytes of the key that are compared now
    RowHandle handle = 0;
    quint32 key = 0; // where its key begins
};
using Items = std::vector<Item>;
using ItemIterator = Items::iterator;

std::string_view textOf(const RowView &row, SortBy by)
{
    return by == SortBy::UserData ? row.userData : row.name;
}

quint64 idPrefix(const ListRows::Id &id)
{
    return qFromBigEndian<quint64>(id.data());
}

/// Sorts by whole keys, eight bytes at a time: comparing numbers that lie in the items instead of
/// texts that lie all over the memory is what makes a million fast.
class KeySort
{
public:
    KeySort(const RowSnapshot &rows, SortBy by, const std::atomic_bool &cancelled)
        : m_rows(rows)
        , m_by(by)
        , m_cancelled(cancelled)
    { }

    /// False when it was cancelled.
    bool run(QList<RowHandle> &handles)
    {
        Items items;
        items.reserve(std::size_t(handles.size()));
        for (const RowHandle handle : std::as_const(handles)) {
            if (items.size() % 4096 == 0 && m_cancelled)
                return false;
            items.push_back({0, handle, quint32(m_keys.size())});
            appendSortKey(textOf(m_rows.row(handle), m_by), m_keys);
            m_keys.append(keyPadding, '\0'); // ends the key and lets any eight bytes be read
        }
        sort(items.begin(), items.end(), 0);
        if (m_cancelled)
            return false;
        std::transform(items.begin(), items.end(), handles.begin(),
                       [](const Item &item) { return item.handle; });
        return true;
    }

private:
    static constexpr std::size_t keyPadding = 8;

    void sort(ItemIterator begin, ItemIterator end, quint32 depth)
    {
        for (auto item = begin; item != end; ++item)
            item->prefix = qFromBigEndian<quint64>(m_keys.data() + item->key + depth);
        const auto byPrefix = [](const Item &a, const Item &b) { return a.prefix < b.prefix; };
        if (!std::is_sorted(begin, end, byPrefix))
            std::sort(begin, end, byPrefix);
        for (auto group = begin; group != end && !m_cancelled;) {
            const auto next = std::find_if(
                group + 1, end, [group](const Item &item) { return item.prefix != group->prefix; });
            if (next - group > 1) {
                // A last byte of zero: the keys end here.
                if ((group->prefix & 0xff) == 0)
                    std::sort(group, next, [this](const Item &a, const Item &b) {
                        return isTieBefore(a.handle, b.handle);
                    });
                else
                    sort(group, next, depth + 8);
            }
            group = next;
        }
    }

    [[nodiscard]] bool isTieBefore(RowHandle a, RowHandle b) const
    {
        const RowView first = m_rows.row(a);
        const RowView second = m_rows.row(b);
        const int order = textOf(first, m_by).compare(textOf(second, m_by));
        return order != 0 ? order < 0 : first.id < second.id;
    }

    const RowSnapshot &m_rows;
    SortBy m_by;
    const std::atomic_bool &m_cancelled;
    std::string m_keys;
};

bool sortByNumber(const RowSnapshot &rows, SortBy by, QList<RowHandle> &handles,
                  const std::atomic_bool &cancelled)
{
    Items items;
    items.reserve(std::size_t(handles.size()));
    for (const RowHandle handle : std::as_const(handles)) {
        const RowView row = rows.row(handle);
        quint64 prefix = idPrefix(row.id);
        if (by == SortBy::Faces) // and as much of the id as there is room for
            prefix = (quint64(row.faceCount) << 48) | (prefix >> 16);
        items.push_back({prefix, handle, 0});
    }
    if (cancelled)
        return false;
    const auto before = [&rows](const Item &a, const Item &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix
                                    : rows.row(a.handle).id < rows.row(b.handle).id;
    };
    if (!std::is_sorted(items.begin(), items.end(), before))
        std::sort(items.begin(), items.end(), before);
    std::transform(items.begin(), items.end(), handles.begin(),
                   [](const Item &item) { return item.handle; });
    return !cancelled;
}

bool sortRows(const RowSnapshot &rows, const SortSpec &sort, QList<RowHandle> &handles,
              const std::atomic_bool &cancelled)
{
    const bool done = sort.by == SortBy::Name || sort.by == SortBy::UserData
                          ? KeySort(rows, sort.by, cancelled).run(handles)
                          : sortByNumber(rows, sort.by, handles, cancelled);
    if (done && sort.descending)
        std::reverse(handles.begin(), handles.end());
    return done;
}

/// Puts job.unsorted into their places among the others.
bool mergeUnsorted(const OrderJob &job, QList<RowHandle> &all, const std::atomic_bool &cancelled)
{
    std::vector<bool> isUnsorted(job.rows.handleBound(), false);
    for (const RowHandle handle : job.unsorted)
        isUnsorted[handle] = true;
    QList<RowHandle> sorted;
    QList<RowHandle> others;
    sorted.reserve(job.all.size());
    for (const RowHandle handle : job.all)
        (isUnsorted[handle] ? others : sorted).append(handle);
    if (!sortRows(job.rows, job.sort, others, cancelled))
        return false;
    all.clear();
    all.reserve(job.all.size());
    auto from = sorted.cbegin();
    for (const RowHandle handle : std::as_const(others)) {
        const RowView row = job.rows.row(handle);
        const auto to =
            std::upper_bound(from, sorted.cend(), row, [&job](const RowView &a, RowHandle b) {
                return isBefore(a, job.rows.row(b), job.sort);
            });
        std::copy(from, to, std::back_inserter(all));
        all.append(handle);
        from = to;
        if (cancelled)
            return false;
    }
    std::copy(from, sorted.cend(), std::back_inserter(all));
    return true;
}

/// By handle: found or not. Block after block, as the text lies in memory.
bool findRows(const OrderJob &job, std::vector<bool> &isIn, const std::atomic_bool &cancelled)
{
    const RowFilter filter(job.filter);
    const auto &blocks = job.rows.blocks();
    isIn.assign(job.rows.handleBound(), false);
    for (std::size_t number = 0; number < blocks.size(); ++number) {
        if (cancelled)
            return false;
        const RowBlock *const block = blocks[number].get();
        const quint32 count = block ? quint32(block->rows.size()) : 0;
        for (quint32 at = 0; at < count; ++at) {
            if (block->isLive(at) && filter.lets(block->row(at)))
                isIn[(number << RowBlock::bits) + at] = true;
        }
    }
    return true;
}

OrderResult cancelledResult()
{
    OrderResult result;
    result.isCancelled = true;
    return result;
}

int compareTexts(std::string_view a, std::string_view b)
{
    std::string first;
    std::string second;
    appendSortKey(a, first);
    appendSortKey(b, second);
    const int order = first.compare(second);
    return order != 0 ? order : a.compare(b);
}

} // namespace

OrderResult arrangeRows(OrderJob job, const std::atomic_bool &cancelled)
{
    OrderResult result;
    if (job.isReverse)
        std::reverse(job.all.begin(), job.all.end());
    result.all = job.all;
    if ((!job.isSorted && !job.isReverse)
        || job.unsorted.size() * mergeShare > std::size_t(job.all.size())) {
        if (!sortRows(job.rows, job.sort, result.all, cancelled))
            return cancelledResult();
    } else if (!job.unsorted.empty() && !mergeUnsorted(job, result.all, cancelled)) {
        return cancelledResult();
    }
    if (!job.filter.isEmpty()) {
        std::vector<bool> isIn;
        if (!findRows(job, isIn, cancelled))
            return cancelledResult();
        for (const RowHandle handle : std::as_const(result.all)) {
            if (isIn[handle])
                result.found.append(handle);
        }
    }
    const QList<RowHandle> &shown = job.filter.isEmpty() ? result.all : result.found;
    result.positions.assign(job.rows.handleBound(), notShown);
    quint32 position = 0;
    for (const RowHandle handle : shown)
        result.positions[handle] = position++;
    return result;
}

bool isBefore(const RowView &a, const RowView &b, const SortSpec &sort)
{
    int order = 0;
    switch (sort.by) {
    case SortBy::Id:
        break;
    case SortBy::Name:
    case SortBy::UserData:
        order = compareTexts(textOf(a, sort.by), textOf(b, sort.by));
        break;
    case SortBy::Faces:
        order = a.faceCount - b.faceCount;
        break;
    }
    if (order == 0)
        order = a.id < b.id ? -1 : b.id < a.id ? 1 : 0;
    return sort.descending ? order > 0 : order < 0;
}

} // namespace ff
