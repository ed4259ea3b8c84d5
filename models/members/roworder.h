// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rowstore.h"
#include "models/members/textmatch.h"

#include <QList>
#include <QString>

#include <atomic>
#include <vector>

namespace ff {

enum class SortBy { Id, Name, Faces, UserData };

/// Texts are ordered by their letters without case and accents (sortkey.h), then by their bytes;
/// equal rows by id. Descending is the exact reverse.
struct SortSpec
{
    SortBy by = SortBy::Id;
    bool descending = false;
    friend bool operator==(const SortSpec &, const SortSpec &) = default;
};

struct FilterSpec
{
    QString text;
    bool onlyWithoutFaces = false;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !onlyWithoutFaces; }
    friend bool operator==(const FilterSpec &, const FilterSpec &) = default;
};

inline constexpr quint32 notShown = 0xffffffff;

/// What a worker needs to put rows in order and to search them.
struct OrderJob
{
    RowSnapshot rows;
    SortSpec sort;
    FilterSpec filter;
    QList<RowHandle> all; ///< every row
    bool isSorted = false; ///< `all` is, but for `unsorted`
    bool isReverse = false; ///< `all` is sorted the other way round, but for `unsorted`
    std::vector<RowHandle> unsorted;
};

struct OrderResult
{
    QList<RowHandle> all; ///< in order
    QList<RowHandle> found; ///< what the filter leaves; unused with an empty filter
    std::vector<quint32> positions; ///< by handle: where it is shown, or notShown
    bool isCancelled = false;
};

/// Pure; a million rows take some tenths of a second, so call it in a worker thread. Stops soon
/// after `cancelled` became true.
[[nodiscard]] OrderResult arrangeRows(OrderJob job, const std::atomic_bool &cancelled);

/// a stands before b in this order.
[[nodiscard]] bool isBefore(const RowView &a, const RowView &b, const SortSpec &sort);

/// A filter made ready for many rows.
class RowFilter
{
public:
    explicit RowFilter(const FilterSpec &filter) : m_filter(filter), m_text(filter.text) { }
    [[nodiscard]] bool isEmpty() const { return m_filter.isEmpty(); }
    [[nodiscard]] bool lets(const RowView &row) const
    {
        return (!m_filter.onlyWithoutFaces || row.faceCount == 0) && m_text.matches(row);
    }

private:
    FilterSpec m_filter;
    TextMatch m_text;
};

} // namespace ff
