// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journaldatabase.h"

#include "models/operations/journalrow.h"
#include "models/operations/journalsqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

/// One step from a schema version to the next: the statements that make it.
QList<QStringList> migrations()
{
    return {{u"CREATE TABLE operations ("
             "row %1,"
             " kind TEXT NOT NULL, connection TEXT NOT NULL, connection_name TEXT NOT NULL,"
             " endpoint TEXT NOT NULL, container_type TEXT NOT NULL, object_id TEXT NOT NULL,"
             " snapshot_id TEXT NOT NULL, apply_scope TEXT NOT NULL, user_data TEXT NOT NULL,"
             " phase TEXT NOT NULL, operation_id TEXT NOT NULL, message TEXT NOT NULL,"
             " http_status INTEGER NOT NULL, code TEXT NOT NULL, request_id TEXT NOT NULL,"
             " client_request_id TEXT NOT NULL, created_at TEXT NOT NULL, accepted_at TEXT,"
             " last_action_at TEXT, last_answer_at TEXT, finished_at TEXT,"
             " hidden INTEGER NOT NULL, training_before TEXT NOT NULL)"_s.arg(
                 sqlite::numberedKeyDefinition())}};
}

/// Bound values and a statement: what every write needs.
QString execute(QSqlDatabase &database, const QString &statement, const QVariantList &values,
                QSqlQuery *out = nullptr)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return query.lastError().text();
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return query.lastError().text();
    if (out)
        *out = std::move(query);
    return {};
}

} // namespace

JournalDatabase::JournalDatabase(const QString &path)
    : m_path(path)
    , m_connectionName(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(sqlite::addDatabase(m_connectionName, path))
{ }

JournalDatabase::~JournalDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

int JournalDatabase::currentSchemaVersion()
{
    return int(migrations().size());
}

QString JournalDatabase::ensureOpen()
{
    if (m_ready)
        return {};
    const QString problem = open();
    m_ready = problem.isEmpty();
    if (!m_ready)
        m_database.close();
    return problem;
}

QString JournalDatabase::open()
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const bool inFile = m_path != ":memory:"_L1;
    if (inFile && !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return tr("The folder of the journal %1 cannot be made.").arg(shown);
    if (!m_database.open())
        return tr("The journal %1 cannot be opened: %2.").arg(shown, m_database.lastError().text());
    if (const QString damage = sqlite::integrityProblem(m_database); !damage.isEmpty()) {
        return tr("The journal %1 is damaged: %2. Close Faceferry, move the file to a safe place "
                  "and start again.")
            .arg(shown, damage);
    }
    QString error;
    const std::optional<int> version = sqlite::schemaVersion(m_database, &error);
    if (!version)
        return tr("The journal %1 cannot be read: %2.").arg(shown, error);
    if (*version > currentSchemaVersion()) {
        return tr("The journal %1 was written by a newer Faceferry. Nothing was changed in it; use "
                  "that version, or another profile.")
            .arg(shown);
    }
    error = sqlite::makeDurable(m_database);
    if (error.isEmpty() && *version < currentSchemaVersion())
        error = migrate();
    return error.isEmpty() ? QString() : writeProblem(error);
}

QString JournalDatabase::migrate()
{
    if (const QString error = sqlite::beginWrite(m_database); !error.isEmpty())
        return error;
    // Asked again under the lock: another program may have migrated in between.
    QString error;
    const std::optional<int> version = sqlite::schemaVersion(m_database, &error);
    const QList<QStringList> steps = migrations();
    for (qsizetype step = version.value_or(0); error.isEmpty() && step < steps.size(); ++step) {
        for (const QString &statement : steps.at(step)) {
            error = execute(m_database, statement, {});
            if (!error.isEmpty())
                break;
        }
    }
    if (error.isEmpty())
        error = sqlite::setSchemaVersion(m_database, currentSchemaVersion());
    if (error.isEmpty() && !m_database.commit())
        error = m_database.lastError().text();
    if (!error.isEmpty())
        m_database.rollback();
    return error;
}

QString JournalDatabase::writeProblem(const QString &reason) const
{
    return tr("The journal %1 cannot be written: %2.")
        .arg(QDir::toNativeSeparators(m_path), reason);
}

JournalResult<QList<OperationRecord>> JournalDatabase::loadAll()
{
    JournalResult<QList<OperationRecord>> result;
    result.error = ensureOpen();
    if (!result.ok())
        return result;
    const QString shown = QDir::toNativeSeparators(m_path);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT row, %1 FROM operations ORDER BY row"_s.arg(
            journalrow::columns().join(u", ")))) {
        result.error =
            tr("The journal %1 cannot be read: %2.").arg(shown, query.lastError().text());
        return result;
    }
    int unreadable = 0;
    while (query.next()) {
        if (const auto record = journalrow::read(query))
            result.value.append(*record);
        else
            ++unreadable;
    }
    if (query.lastError().isValid())
        result.error =
            tr("The journal %1 cannot be read: %2.").arg(shown, query.lastError().text());
    else if (unreadable > 0)
        result.error =
            tr("%n row(s) of the journal %1 are not understood and are left as they are.", nullptr,
               unreadable)
                .arg(shown);
    return result;
}

JournalResult<OperationRecord> JournalDatabase::insert(const OperationRecord &record)
{
    JournalResult<OperationRecord> result;
    result.value = record;
    result.error = ensureOpen();
    if (!result.ok())
        return result;
    const QStringList &names = journalrow::columns();
    const QString marks = QStringList(names.size(), u"?"_s).join(u", ");
    QSqlQuery query(m_database);
    // A single statement outside a transaction is committed when exec() returns.
    const QString error = execute(
        m_database, u"INSERT INTO operations (%1) VALUES (%2)"_s.arg(names.join(u", "), marks),
        journalrow::values(record), &query);
    if (!error.isEmpty())
        result.error = writeProblem(error);
    else
        result.value.row = query.lastInsertId().toLongLong();
    return result;
}

JournalResult<Done> JournalDatabase::update(const QList<OperationRecord> &records)
{
    JournalResult<Done> result;
    result.error = ensureOpen();
    if (!result.ok())
        return result;
    const QString statement =
        u"UPDATE operations SET %1 = ? WHERE row = ?"_s.arg(journalrow::columns().join(u" = ?, "));
    QString error = sqlite::beginWrite(m_database);
    for (const OperationRecord &record : records) {
        if (!error.isEmpty())
            break;
        QVariantList values = journalrow::values(record);
        values.append(record.row);
        QSqlQuery query(m_database);
        error = execute(m_database, statement, values, &query);
        if (error.isEmpty() && query.numRowsAffected() != 1)
            error = tr("row %1 is not there").arg(record.row);
    }
    if (error.isEmpty() && !m_database.commit())
        error = m_database.lastError().text();
    if (!error.isEmpty()) {
        m_database.rollback();
        result.error = writeProblem(error);
    }
    return result;
}

} // namespace ff
