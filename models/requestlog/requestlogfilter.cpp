// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlog/requestlogfilter.h"

#include <algorithm>

namespace ff {

RequestLogFilter::RequestLogFilter(RequestLog &log, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&log);
    setSortRole(RequestLog::RawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RequestLogFilter::setConnection(const ConnectionId &id)
{
    if (m_connection == id)
        return;
    m_connection = id;
    invalidateFilter();
}

void RequestLogFilter::setOutcome(std::optional<RequestLog::Outcome> outcome)
{
    if (m_outcome == outcome)
        return;
    m_outcome = outcome;
    invalidateFilter();
}

void RequestLogFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
}

QList<int> RequestLogFilter::sourceRows() const
{
    QList<int> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows.append(mapToSource(index(row, 0)).row());
    return rows;
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_connection.isEmpty()
        && !(index.data(RequestLog::ConnectionIdRole).value<ConnectionId>() == m_connection))
        return false;
    if (m_outcome && index.data(RequestLog::OutcomeRole).toInt() != int(*m_outcome))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(RequestLog::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace ff
