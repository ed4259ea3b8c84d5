// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How ShownRows passes from one order to another with few model changes. A table view looks at all
// its rows at every change of them: two hundred thousand ranges would take it minutes.
#include "models/members/shownrows.h"

#include <algorithm>

namespace ff {

namespace {

/// Ranges times rows that a view takes within a frame or two; ranges keep the view where it is.
constexpr qsizetype rangeBudget = 4'000'000;

struct Range
{
    int first = 0;
    int last = 0;
};

bool isIn(const std::vector<quint32> &positions, RowHandle handle)
{
    return handle < positions.size() && positions[handle] != notShown;
}

/// The rows of `list` that are not in `positions`, as ranges; false when there are too many.
bool rangesNotIn(const QList<RowHandle> &list, const std::vector<quint32> &positions,
                 qsizetype most, std::vector<Range> &ranges)
{
    for (int row = 0; row < int(list.size()); ++row) {
        if (isIn(positions, list.at(row)))
            continue;
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else if (qsizetype(ranges.size()) == most)
            return false;
        else
            ranges.push_back({row, row});
    }
    return true;
}

/// The rows of `list` that stay do so in the order they have.
bool keepsOrder(const QList<RowHandle> &list, const std::vector<quint32> &after)
{
    qint64 last = -1;
    for (const RowHandle handle : list) {
        if (!isIn(after, handle))
            continue;
        if (qint64(after[handle]) < last)
            return false;
        last = after[handle];
    }
    return true;
}

} // namespace

void ShownRows::apply(OrderResult &result, bool isFiltered)
{
    updatePositions();
    const Positions before = std::move(m_positions);
    m_positions = {};
    m_arePositionsOld = true;
    m_found = shown();
    m_isFiltered = true; // m_found is what is shown while it is changed
    m_isApplying = true;
    m_all = result.all;
    const QList<RowHandle> target = isFiltered ? result.found : result.all;
    if (m_found != target && !applyAsRanges(target, before, result.positions)) {
        removeVanished(target, before, result.positions);
        insertMissing(target, before);
        if (m_found != target)
            relayoutTo(target);
    }
    m_isApplying = false;
    m_isFiltered = isFiltered;
    m_found = isFiltered ? target : QList<RowHandle>();
    m_positions = std::move(result.positions);
    m_arePositionsOld = false;
}

bool ShownRows::applyAsRanges(const QList<RowHandle> &target, const Positions &before,
                              const Positions &after)
{
    const qsizetype most = rangeBudget / std::max<qsizetype>(1, m_found.size() + target.size());
    std::vector<Range> vanished;
    std::vector<Range> missing;
    if (!rangesNotIn(m_found, after, most, vanished)
        || !rangesNotIn(target, before, most - qsizetype(vanished.size()), missing)
        || !keepsOrder(m_found, after))
        return false;
    for (auto range = vanished.rbegin(); range != vanished.rend(); ++range) {
        m_edits.beginRemove(range->first, range->last);
        m_found.remove(range->first, range->last - range->first + 1);
        m_arePositionsOld = true;
        m_edits.endRemove();
    }
    for (const Range &range : missing) {
        m_edits.beginInsert(range.first, range.last);
        m_found.insert(range.first, range.last - range.first + 1, RowHandle());
        std::copy(target.cbegin() + range.first, target.cbegin() + range.last + 1,
                  m_found.begin() + range.first);
        m_arePositionsOld = true;
        m_edits.endInsert();
    }
    return true;
}

void ShownRows::removeVanished(const QList<RowHandle> &target, const Positions &before,
                               const Positions &after)
{
    QList<RowHandle> vanished;
    qsizetype place = -1;
    for (qsizetype row = 0; row < m_found.size(); ++row) {
        if (isIn(after, m_found.at(row)))
            continue;
        place = place < 0 ? row : place;
        vanished.append(m_found.at(row));
    }
    if (vanished.isEmpty())
        return;
    QList<RowHandle> kept;
    if (keepsOrder(m_found, after)) {
        std::copy_if(m_found.cbegin(), m_found.cend(), std::back_inserter(kept),
                     [&after](RowHandle handle) { return isIn(after, handle); });
    } else {
        std::copy_if(target.cbegin(), target.cend(), std::back_inserter(kept),
                     [&before](RowHandle handle) { return isIn(before, handle); });
        place = 0;
    }
    // Together where the first of them stood: a view whose current row goes then moves to the row
    // that followed.
    QList<RowHandle> together = kept.first(place);
    together.append(vanished);
    together.append(kept.sliced(place));
    if (together != m_found)
        relayoutTo(together);
    m_edits.beginRemove(int(place), int(place + vanished.size() - 1));
    m_found = kept;
    m_arePositionsOld = true;
    m_edits.endRemove();
}

void ShownRows::insertMissing(const QList<RowHandle> &target, const Positions &before)
{
    QList<RowHandle> missing;
    std::copy_if(target.cbegin(), target.cend(), std::back_inserter(missing),
                 [&before](RowHandle handle) { return !isIn(before, handle); });
    if (missing.isEmpty())
        return;
    const int first = count();
    m_edits.beginInsert(first, first + int(missing.size()) - 1);
    m_found.append(missing);
    m_arePositionsOld = true;
    m_edits.endInsert();
}

void ShownRows::relayoutTo(const QList<RowHandle> &order)
{
    const QList<RowHandle> before = m_found;
    m_edits.relayout(
        [&] {
            m_found = order;
            m_arePositionsOld = true;
        },
        [&](int row) { return rowOf(before.at(row)); });
}

} // namespace ff
