// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <functional>
#include <vector>

namespace ff {

/// What mergeRows() tells an item model; rows count from the model's first row. begin… is called
/// before the list changes and end… after, as QAbstractItemModel asks.
struct RowEdits
{
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int first, int last)> changed;
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
};

namespace mergedetail {

/// Marks the largest set of rows that already stand in the target's order, so that a row that
/// moved costs a removal and an insertion and its neighbours keep their selection.
/// `targets[i]` is the target position of row i, or -1 when the row is gone.
inline std::vector<bool> keptRows(const std::vector<int> &targets)
{
    std::vector<int> tails; // tails[n]: row that ends the lowest increasing run of n + 1 rows
    std::vector<int> before(targets.size(), -1);
    for (int row = 0; row < int(targets.size()); ++row) {
        if (targets[size_t(row)] < 0)
            continue;
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), targets[size_t(row)],
                             [&](int tail, int target) { return targets[size_t(tail)] < target; });
        if (at != tails.begin())
            before[size_t(row)] = *(at - 1);
        if (at == tails.end())
            tails.push_back(row);
        else
            *at = row;
    }
    std::vector<bool> kept(targets.size(), false);
    for (int row = tails.empty() ? -1 : tails.back(); row >= 0; row = before[size_t(row)])
        kept[size_t(row)] = true;
    return kept;
}

} // namespace mergedetail

/// Makes `count` rows from `first` equal to `target` by their keys: removes, updates, then inserts,
/// each in contiguous ranges, so that views keep selection and scroll position. A key that stands
/// twice in `target` counts once. Costs no more than O(n log n) in the rows looked at.
template<class Row, class KeyOf>
void mergeRows(QList<Row> &rows, int first, int count, const QList<Row> &target, KeyOf keyOf,
               const RowEdits &edits)
{
    using Key = std::decay_t<decltype(keyOf(target.front()))>;
    QList<Row> wanted;
    wanted.reserve(target.size());
    QHash<Key, int> positions;
    for (const Row &row : target) {
        if (positions.contains(keyOf(row)))
            continue;
        positions.insert(keyOf(row), int(wanted.size()));
        wanted.append(row);
    }

    std::vector<int> targets;
    targets.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        targets.push_back(positions.value(keyOf(rows.at(first + i)), -1));
    const std::vector<bool> kept = mergedetail::keptRows(targets);

    for (int end = count; end > 0;) { // from the back: earlier rows keep their numbers
        int begin = end - 1;
        if (kept[size_t(begin)]) {
            end = begin;
            continue;
        }
        while (begin > 0 && !kept[size_t(begin - 1)])
            --begin;
        edits.beginRemove(first + begin, first + end - 1);
        rows.remove(first + begin, end - begin);
        edits.endRemove();
        end = begin;
    }

    std::vector<bool> present(size_t(wanted.size()), false);
    std::vector<int> order; // target positions of the rows that stayed
    for (int i = 0; i < count; ++i) {
        if (kept[size_t(i)]) {
            present[size_t(targets[size_t(i)])] = true;
            order.push_back(targets[size_t(i)]);
        }
    }
    for (int i = 0; i < int(order.size()); ++i) {
        const int begin = i;
        while (i < int(order.size()) && rows.at(first + i) != wanted.at(order[size_t(i)])) {
            rows[first + i] = wanted.at(order[size_t(i)]);
            ++i;
        }
        if (i > begin)
            edits.changed(first + begin, first + i - 1);
    }

    for (int i = 0; i < int(wanted.size()); ++i) {
        if (present[size_t(i)])
            continue;
        int end = i;
        while (end < int(wanted.size()) && !present[size_t(end)])
            ++end;
        edits.beginInsert(first + i, first + end - 1);
        rows.insert(first + i, end - i, Row{});
        for (int row = i; row < end; ++row)
            rows[first + row] = wanted.at(row);
        edits.endInsert();
        i = end;
    }
}

} // namespace ff
