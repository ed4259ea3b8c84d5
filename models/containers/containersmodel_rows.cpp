// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How pages, single answers and edits become ContainersModel's rows; its talk with the service is
// in containersmodel.cpp.
#include "models/containers/containersmodel.h"
#include "models/mergerows.h"

#include <algorithm>

namespace ff {

namespace {

bool isBefore(const Container &a, const Container &b)
{
    return a.id < b.id;
}

void apply(Container &row, const MetadataChange &change)
{
    row.name = change.name.value_or(row.name);
    row.userData = change.userData.value_or(row.userData);
}

} // namespace

int ContainersModel::beginOf(ContainerType type) const
{
    int begin = 0;
    for (size_t i = 0; i < size_t(type); ++i)
        begin += m_segments[i].count;
    return begin;
}

bool ContainersModel::isBeingListed(ContainerType type) const
{
    return m_call && m_askedType == type;
}

/// Brings the page to where the rows are: it may have left the service before an edit.
void ContainersModel::heedMeanwhile(ContainerType type, QList<Container> &page, bool isLast) const
{
    const Meanwhile &since = m_meanwhile;
    page.removeIf([&since](const Container &row) { return since.gone.contains(row.id); });
    QSet<ObjectId> missing = since.come;
    for (Container &row : page) {
        missing.remove(row.id);
        if (const auto change = since.changed.constFind(row.id); change != since.changed.cend())
            apply(row, *change);
    }
    const bool isSorted = m_segments[size_t(type)].isSorted;
    for (const ObjectId &id : std::as_const(missing)) {
        const QModelIndex shown = indexOf(type, id);
        const bool isWithin = isLast || (isSorted && !page.isEmpty() && id < page.last().id);
        if (!shown.isValid() || !isWithin || !(m_askedStart < id))
            continue;
        const Container &row = m_rows.at(shown.row());
        page.insert(
            isSorted ? std::upper_bound(page.begin(), page.end(), row, isBefore) : page.end(), row);
    }
}

void ContainersModel::takePage(ContainerType type, QList<Container> page, bool isLast)
{
    heedMeanwhile(type, page, isLast);
    Segment &segment = segmentOf(type);
    const int begin = beginOf(type) + segment.fresh;
    const bool followsOn =
        segment.fresh == 0 || page.isEmpty() || isBefore(m_rows.at(begin - 1), page.first());
    if (!followsOn || !std::is_sorted(page.cbegin(), page.cend(), isBefore))
        segment.isSorted = false;
    if (!segment.isSorted) { // what came before must not come twice
        QSet<ObjectId> seen;
        for (int row = begin - segment.fresh; row < begin; ++row)
            seen.insert(m_rows.at(row).id);
        page.removeIf([&seen](const Container &row) { return seen.contains(row.id); });
    }
    const int covered = isLast ? segment.count - segment.fresh : coveredRows(segment, begin, page);

    const int behind = segment.count - segment.fresh - covered;
    const int listedBehind = std::max(0, segment.listed - segment.fresh - covered);
    int span = 0; // counts follow each edit: who hears of it may ask for rows
    const RowEdits edits{
        [&](int first, int last) {
            beginRemoveRows({}, first, last);
            span = last - first + 1;
            for (int row = first; row <= last; ++row)
                m_training.forget({type, m_rows.at(row).id});
        },
        [&] {
            segment.count -= span;
            endRemoveRows();
        },
        [&](int first, int last) {
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        },
        [&](int first, int last) {
            beginInsertRows({}, first, last);
            span = last - first + 1;
        },
        [&] {
            segment.count += span;
            endInsertRows();
        },
    };
    mergeRows(
        m_rows, begin, covered, page, [](const Container &row) { return row.id; }, edits);
    segment.fresh = segment.count - behind;
    segment.listed = segment.fresh + listedBehind;
    if (listedBehind == 0)
        segment.hasMore = !isLast;
}

/// How many of the rows from `begin` the page replaces: up to where it ends.
int ContainersModel::coveredRows(const Segment &segment, int begin,
                                 const QList<Container> &page) const
{
    const auto first = m_rows.cbegin() + begin;
    const auto last = first + (segment.count - segment.fresh);
    if (page.isEmpty())
        return 0;
    if (segment.isSorted)
        return int(std::upper_bound(first, last, page.last(), isBefore) - first);
    QSet<ObjectId> named;
    for (const Container &row : page)
        named.insert(row.id);
    int covered = 0;
    for (auto row = first; row != last; ++row) {
        if (named.contains(row->id))
            covered = int(row - first) + 1;
    }
    return covered;
}

void ContainersModel::putRow(Container row)
{
    row.faces.clear(); // FaceList_Get brings them, listings do not
    const QModelIndex shown = indexOf(row.type, row.id);
    if (shown.isValid()) {
        if (m_rows.at(shown.row()) != row) {
            m_rows[shown.row()] = row;
            Q_EMIT dataChanged(shown, shown.siblingAtColumn(ColumnCount - 1));
        }
        return;
    }
    Segment &segment = segmentOf(row.type);
    const auto first = m_rows.cbegin() + beginOf(row.type);
    const auto last = first + segment.count;
    const int offset =
        int((segment.isSorted ? std::lower_bound(first, last, row, isBefore) : last) - first);
    const int at = beginOf(row.type) + offset;
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    ++segment.count;
    if (offset < segment.listed || !segment.hasMore)
        ++segment.listed;
    if (isBeingListed(row.type)) {
        m_meanwhile.come.insert(row.id);
        m_meanwhile.gone.remove(row.id);
        if (offset <= segment.fresh && !(m_askedStart < row.id))
            ++segment.fresh;
    }
    endInsertRows();
    if (m_state != ListState::Ready)
        setState(ListState::Ready);
}

void ContainersModel::changeRow(const ContainerKey &key, const MetadataChange &change)
{
    if (isBeingListed(key.type)) {
        MetadataChange &known = m_meanwhile.changed[key.id];
        known.name = change.name ? change.name : known.name;
        known.userData = change.userData ? change.userData : known.userData;
    }
    const QModelIndex shown = indexOf(key.type, key.id);
    if (!shown.isValid())
        return;
    apply(m_rows[shown.row()], change);
    Q_EMIT dataChanged(shown, shown.siblingAtColumn(ColumnCount - 1));
}

void ContainersModel::dropRow(const ContainerKey &key)
{
    m_training.forget(key);
    if (isBeingListed(key.type)) {
        m_meanwhile.gone.insert(key.id);
        m_meanwhile.come.remove(key.id);
    }
    const QModelIndex shown = indexOf(key.type, key.id);
    if (!shown.isValid())
        return;
    Segment &segment = segmentOf(key.type);
    const int offset = shown.row() - beginOf(key.type);
    beginRemoveRows({}, shown.row(), shown.row());
    m_rows.removeAt(shown.row());
    --segment.count;
    segment.listed -= offset < segment.listed ? 1 : 0;
    segment.fresh -= offset < segment.fresh ? 1 : 0;
    endRemoveRows();
    if (m_rows.isEmpty() && m_state == ListState::Ready)
        setState(m_failedTypes.isEmpty() ? ListState::Empty : ListState::Failed);
}

} // namespace ff
