// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/sandboxclock.h"

#include <QList>

#include <optional>

namespace ff::sandbox {

/// How far a take, an apply or a training is. Stored as these numbers.
enum class JobState { NotStarted = 0, Running = 1, Succeeded = 2, Failed = 3 };

/// As the newest service spells it: "notStarted", "running", "succeeded", "failed".
[[nodiscard]] QString jobStateText(JobState state);

struct TrainingRow
{
    qint64 container = 0;
    JobState state = JobState::NotStarted;
    Ticks created = 0;
    QVariant lastAction; ///< Ticks, null before it runs
    Ticks startsAt = 0;
    Ticks dueAt = 0;
    QVariant lastSuccess; ///< Ticks, null when it never succeeded
    QVariant lastSuccessId;
    QVariant message;
};

/// The latest training of each container, and when one last succeeded.
class TrainingStore
{
public:
    explicit TrainingStore(Database &db) : m_db(db) { }

    [[nodiscard]] std::optional<TrainingRow> find(qint64 container);
    [[nodiscard]] QList<TrainingRow> open();
    void save(const TrainingRow &row);
    /// A trained source makes a trained copy; a failed or unfinished training does not travel.
    void copy(qint64 source, qint64 target);

private:
    Database &m_db;
};

} // namespace ff::sandbox
