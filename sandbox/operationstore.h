// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containertypes.h"
#include "sandbox/trainingstore.h"

#include <QList>

#include <optional>

namespace ff::sandbox {

/// Stored as these numbers.
enum class OperationKind { Take = 1, Apply = 2 };

struct OperationRow
{
    QString id;
    qint64 subscription = 0; ///< who submitted it; nobody else sees it
    OperationKind kind = OperationKind::Take;
    JobState state = JobState::NotStarted;
    QString snapshot;
    ContainerType type = ContainerType::PersonGroup;
    QString objectId; ///< the source of a take, the target of an apply
    qint64 content = 0; ///< the frozen container, kept while this is open
    QVariant target; ///< an apply's half-made container
    bool copied = false; ///< the target has all its rows
    Ticks created = 0;
    Ticks lastAction = 0;
    Ticks startsAt = 0;
    Ticks dueAt = 0;
    QVariant finished; ///< Ticks
    QVariant message; ///< of a failure
};

/// Takes and applies, kept after they end: their ids stay readable.
class OperationStore
{
public:
    explicit OperationStore(Database &db) : m_db(db) { }

    [[nodiscard]] std::optional<OperationRow> find(qint64 subscription, const QString &id);
    /// Not yet succeeded or failed, the next due first.
    [[nodiscard]] QList<OperationRow> open();
    void save(const OperationRow &row);
    /// Frozen containers that no snapshot and no open operation needs any more.
    [[nodiscard]] QList<qint64> unusedContents();

private:
    Database &m_db;
};

} // namespace ff::sandbox
