// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QSqlDatabase;

/// What is SQLite's own about the journal: its file, its pragmas, its locks. Everything else of the
/// journal is plain SQL. Called on the journal's thread; a QString result is an error text of the
/// database for people, empty when it worked.
namespace ff::sqlite {

/// A closed handle of its own name; remove it with QSqlDatabase::removeDatabase.
[[nodiscard]] QSqlDatabase addDatabase(const QString &connectionName, const QString &path);

/// PRAGMA quick_check. Writes nothing.
[[nodiscard]] QString integrityProblem(QSqlDatabase &database);

/// WAL and synchronous=FULL: a committed row survives the loss of power.
[[nodiscard]] QString makeDurable(QSqlDatabase &database);

/// PRAGMA user_version; nothing when it cannot be read.
[[nodiscard]] std::optional<int> schemaVersion(QSqlDatabase &database, QString *error);
[[nodiscard]] QString setSchemaVersion(QSqlDatabase &database, int version);

/// BEGIN IMMEDIATE: takes the write lock at once, so that two programs do not migrate together.
[[nodiscard]] QString beginWrite(QSqlDatabase &database);

/// The column definition of a key that the database numbers and never uses twice.
[[nodiscard]] QString numberedKeyDefinition();

} // namespace ff::sqlite
