// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/journal.h"

#include <QCoreApplication>
#include <QSqlDatabase>

namespace ff {

/// The journal's tables and statements. Lives on the journal's thread; blocks while it works. A
/// call that finds the file closed (it could not be opened before) tries to open it again.
class JournalDatabase
{
    Q_DECLARE_TR_FUNCTIONS(JournalDatabase)
public:
    explicit JournalDatabase(const QString &path);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    /// Every row that can be read, oldest first, and a sentence when some cannot.
    [[nodiscard]] JournalResult<QList<OperationRecord>> loadAll();
    [[nodiscard]] JournalResult<OperationRecord> insert(const OperationRecord &record);
    /// All in one transaction, or none.
    [[nodiscard]] JournalResult<Done> update(const QList<OperationRecord> &records);

    /// The newest schema this program knows.
    [[nodiscard]] static int currentSchemaVersion();

private:
    [[nodiscard]] QString ensureOpen();
    [[nodiscard]] QString open();
    [[nodiscard]] QString migrate();
    [[nodiscard]] QString writeProblem(const QString &reason) const;

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    bool m_ready = false;
};

} // namespace ff
