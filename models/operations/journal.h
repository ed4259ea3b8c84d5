// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

/// A journal answer: a value, or a sentence that says what could not be written and why.
template<class T>
struct JournalResult
{
    T value{};
    QString error; ///< empty when it worked; translated, plain text
    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// The SQLite file (profile/journal.sqlite, WAL, synchronous=FULL, schema versioned) in which every
/// take, apply and training stands before it is sent. Works on a thread of its own; futures
/// finish when the row is committed. Calls are carried out in the order they were made. A file of
/// a newer schema, or a damaged one, is refused and left as it is.
class Journal : public QObject
{
    Q_OBJECT
public:
    /// Opens on the worker thread; errors come with the first answer. ":memory:" for tests.
    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override; ///< finishes what was asked, then closes

    /// Oldest first. With an error `value` still holds the rows that could be read.
    QFuture<JournalResult<QList<OperationRecord>>> loadAll();
    /// Returns the record with its row number.
    QFuture<JournalResult<OperationRecord>> insert(const OperationRecord &record);
    QFuture<JournalResult<Done>> update(const OperationRecord &record);
    /// All of them in one commit, or none.
    QFuture<JournalResult<Done>> updateAll(const QList<OperationRecord> &records);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
