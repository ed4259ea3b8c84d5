// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containertypes.h"
#include "sandbox/database.h"
#include "sandbox/sandboxclock.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ff::sandbox {

struct SnapshotRow
{
    QString id;
    qint64 taker = 0; ///< subscription number
    ContainerType type = ContainerType::PersonGroup;
    QVariant userData;
    Ticks created = 0;
    Ticks updated = 0;
    qint64 content = 0; ///< the frozen container
    bool ready = false; ///< its take has succeeded
    QStringList scope; ///< subscription ids, in the taker's order
};

/// Snapshots are stored centrally: every subscription in their scope can apply them.
class SnapshotStore
{
public:
    explicit SnapshotStore(Database &db) : m_db(db) { }

    /// A ready snapshot, whoever asks.
    [[nodiscard]] std::optional<SnapshotRow> find(const QString &id);
    struct Filter
    {
        qint64 taker = 0; ///< shows what this subscription took …
        QString offeredTo; ///< … or what this subscription id is offered
        std::optional<ContainerType> type;
        QStringList scope; ///< any of them; empty: all
    };
    [[nodiscard]] QList<SnapshotRow> list(const Filter &filter);
    void create(const SnapshotRow &row);
    void update(const QString &id, const std::optional<QStringList> &scope,
                const std::optional<QString> &userData, Ticks now);
    /// The take has succeeded: the 48 hours begin.
    void publish(const QString &id, Ticks created);
    void remove(const QString &id);
    /// Removes what is older than `limit`; returns how many.
    int removeCreatedBefore(Ticks limit);
    /// When the oldest was created, or 0.
    [[nodiscard]] Ticks oldest();

private:
    [[nodiscard]] QStringList scopeOf(const QString &id);
    void saveScope(const QString &id, const QStringList &scope);

    Database &m_db;
};

} // namespace ff::sandbox
