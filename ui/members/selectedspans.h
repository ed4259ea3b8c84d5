// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QItemSelectionModel;

namespace ff {

/// Rows first to last, both of them selected and all between them.
struct RowSpan
{
    int first = 0;
    int last = 0;
    [[nodiscard]] qint64 count() const { return qint64(last) - first + 1; }
};

/// The selected rows in their order, as spans: a million selected rows are one span, and nobody
/// looks at each of them.
[[nodiscard]] QList<RowSpan> selectedSpans(const QItemSelectionModel &selection);
[[nodiscard]] qint64 rowCount(const QList<RowSpan> &spans);

} // namespace ff
