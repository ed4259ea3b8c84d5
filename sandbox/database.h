// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVariantList>

#include <functional>
#include <memory>

namespace ff::sandbox {

/// Thrown when SQLite fails; the router turns it into a 500, the job timer into a log line.
struct StoreError
{
    QString text;
};

/// One SQLite connection with its prepared statements. Used from the thread that opened it only.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens `file`, or a database in memory when it is empty, and brings its schema up to date.
    /// False with a sentence for people: not readable, or written by a newer version.
    bool open(const QString &file, QString *error);

    /// Runs a statement that gives no rows; returns the number of rows it changed.
    int run(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row.
    void each(const QString &sql, const QVariantList &values,
              const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row, or a null variant.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 lastInsertId();

    /// Everything in `work` or nothing of it. Not nested.
    void transaction(const std::function<void()> &work);

private:
    QSqlQuery &statement(const QString &sql, const QVariantList &values);
    bool migrate(QString *error);

    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QVariant m_lastInsertId;
};

} // namespace ff::sandbox
