// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/requestlog/requestlog.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ff {

/// RequestLog by connection, outcome and text; sorts by RequestLog::RawRole. Fit for the log's few
/// thousand rows only.
class RequestLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RequestLogFilter(RequestLog &log, QObject *parent = nullptr);

    void setConnection(const ConnectionId &id); ///< empty: all
    void setOutcome(std::optional<RequestLog::Outcome> outcome); ///< nothing: all
    /// Part of any cell, the ids or the problem, any case; several words all have to be there.
    void setText(const QString &text);
    /// The log's rows that are shown, in the order shown: for RequestLog::save().
    [[nodiscard]] QList<int> sourceRows() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ConnectionId m_connection;
    std::optional<RequestLog::Outcome> m_outcome;
    QStringList m_words;
};

} // namespace ff
