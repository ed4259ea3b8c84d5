// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/connections/connection.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QList>

#include <memory>

namespace ff {

class ClientPool;
class ConnectionStore;

/// Every exchange of this run, newest last, as a table model; at most `capacity` rows are kept.
/// With a path, also as lines in a file that is begun anew at 5 MB (one older file is kept),
/// written in a worker thread. Redacted already when it comes in. Rows come in at most once a
/// frame. GUI thread.
class RequestLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ConnectionColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        AttemptColumn,
        RequestIdColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< sort key of the column
        ConnectionIdRole, ///< ff::ConnectionId
        OutcomeRole, ///< int(Outcome)
        RecordRole, ///< ff::ExchangeRecord
        ColourRole, ///< QColor of the connection; invalid when it was removed
        SearchRole ///< QString: what a filter looks at
    };
    /// A redirect counts as refused, an answer that was cut off as failed.
    enum class Outcome { Succeeded, Refused /* 4xx */, Failed /* 5xx */, NoAnswer };
    static constexpr int capacity = 5000;

    RequestLog(ConnectionStore &connections, ClientPool &clients, const QString &path,
               QObject *parent = nullptr);
    ~RequestLog() override; ///< waits for a write under way

    [[nodiscard]] static Outcome outcomeOf(const ExchangeRecord &record);
    /// The call as a curl command for a POSIX shell, with $FACE_KEY in place of the key and
    /// @body.json in place of a body.
    [[nodiscard]] QString curlOf(int row) const;
    void clear(); ///< the rows, not the file
    /// Writes these rows to a file, a line of JSON each, in a worker thread. Ends with an empty
    /// text, or with a translated sentence of what went wrong; the file then is as it was.
    [[nodiscard]] QFuture<QString> save(const QString &path, const QList<int> &rows) const;
    /// The same with every row there is.
    [[nodiscard]] QFuture<QString> save(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// The log's file could not be written: a sentence. Once until it can be written again.
    void fileFailed(const QString &sentence);

private:
    void take(const ConnectionId &id, const ExchangeRecord &record);
    void insertPending();
    void dropFront(int wanted);
    void nameChanged(const ConnectionId &id);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
