// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"

#include "sandbox/schema.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
// QtSql binds a null QString as NULL, to which SQL compares nothing. Here only a variant that
// holds nothing, as a NULL column gives it, means NULL.
QVariant bindable(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isEmpty())
        return u""_s;
    return value;
}
} // namespace

Database::Database() : m_connection(u"sandbox-"_s + QUuid::createUuid().toString()) { }

Database::~Database()
{
    m_statements.clear();
    if (m_db.isValid()) {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool Database::open(const QString &file, QString *error)
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_db.open()) {
        *error = QCoreApplication::translate("Sandbox", "The sandbox cannot open its store %1: %2.")
                     .arg(file, m_db.lastError().databaseText());
        return false;
    }
    try {
        // NORMAL: what was committed survives a crash of the process, which is all that is asked
        // of a rehearsal service, at a hundredth of the price of FULL.
        for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s})
            static_cast<void>(value(pragma));
        return migrate(error);
    } catch (const StoreError &problem) {
        *error = QCoreApplication::translate("Sandbox", "The sandbox cannot use its store %1: %2.")
                     .arg(file, problem.text);
        return false;
    }
}

bool Database::migrate(QString *error)
{
    const qint64 found = number(u"PRAGMA user_version"_s);
    const QList<QStringList> &steps = schemaSteps();
    if (found > steps.size()) {
        *error = QCoreApplication::translate(
            "Sandbox", "The sandbox's store was written by a newer version of this program.");
        return false;
    }
    for (qint64 version = found; version < steps.size(); ++version) {
        transaction([&] {
            for (const QString &sql : steps.at(version))
                run(sql);
            run(u"PRAGMA user_version=%1"_s.arg(version + 1));
        });
    }
    return true;
}

QSqlQuery &Database::statement(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_db);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QString text = query->lastError().databaseText();
            m_statements.remove(sql);
            throw StoreError{text};
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bindable(values.at(i)));
    if (!query->exec()) {
        const QString text = query->lastError().databaseText();
        query->finish();
        throw StoreError{text};
    }
    return *query;
}

int Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = statement(sql, values);
    const int changed = query.numRowsAffected();
    m_lastInsertId = query.lastInsertId();
    query.finish();
    return changed;
}

void Database::each(const QString &sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery &query = statement(sql, values);
    while (query.next())
        row(query);
    query.finish(); // a statement left open would hold up the write-ahead log
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = statement(sql, values);
    QVariant first;
    if (query.next())
        first = query.value(0);
    query.finish();
    return first;
}

qint64 Database::number(const QString &sql, const QVariantList &values)
{
    return value(sql, values).toLongLong();
}

qint64 Database::lastInsertId()
{
    return m_lastInsertId.toLongLong();
}

void Database::transaction(const std::function<void()> &work)
{
    run(u"BEGIN IMMEDIATE"_s);
    try {
        work();
        run(u"COMMIT"_s);
    } catch (...) {
        run(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace ff::sandbox
