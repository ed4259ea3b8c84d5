// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/selectedspans.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace ff {

QList<RowSpan> selectedSpans(const QItemSelectionModel &selection)
{
    // Moved columns make a range of each column, so ranges can lie over one another.
    QList<RowSpan> ranges;
    for (const QItemSelectionRange &range : selection.selection())
        ranges += RowSpan{range.top(), range.bottom()};
    std::sort(ranges.begin(), ranges.end(),
              [](const RowSpan &a, const RowSpan &b) { return a.first < b.first; });
    QList<RowSpan> spans;
    for (const RowSpan &range : std::as_const(ranges)) {
        if (!spans.isEmpty() && range.first <= spans.last().last + 1)
            spans.last().last = qMax(spans.last().last, range.last);
        else
            spans += range;
    }
    return spans;
}

qint64 rowCount(const QList<RowSpan> &spans)
{
    qint64 rows = 0;
    for (const RowSpan &span : spans)
        rows += span.count();
    return rows;
}

} // namespace ff
