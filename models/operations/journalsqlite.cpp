// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journalsqlite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace ff::sqlite {

using namespace Qt::StringLiterals;

namespace {

QString run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) ? QString() : query.lastError().text();
}

} // namespace

QSqlDatabase addDatabase(const QString &connectionName, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(path);
    // Another window of the same profile may hold the lock for a commit; five seconds are ample.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return database;
}

QString integrityProblem(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return query.lastError().text();
    const QString verdict = query.value(0).toString();
    return verdict == "ok"_L1 ? QString() : verdict;
}

QString makeDurable(QSqlDatabase &database)
{
    // In-memory databases answer "memory" to the first; that is not an error.
    if (const QString error = run(database, u"PRAGMA journal_mode=WAL"_s); !error.isEmpty())
        return error;
    return run(database, u"PRAGMA synchronous=FULL"_s);
}

std::optional<int> schemaVersion(QSqlDatabase &database, QString *error)
{
    QSqlQuery query(database);
    if (query.exec(u"PRAGMA user_version"_s) && query.next())
        return query.value(0).toInt();
    *error = query.lastError().text();
    return std::nullopt;
}

QString setSchemaVersion(QSqlDatabase &database, int version)
{
    return run(database, u"PRAGMA user_version=%1"_s.arg(version));
}

QString beginWrite(QSqlDatabase &database)
{
    return run(database, u"BEGIN IMMEDIATE"_s);
}

QString numberedKeyDefinition()
{
    return u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
}

} // namespace ff::sqlite
