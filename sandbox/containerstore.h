// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containertypes.h"
#include "sandbox/database.h"
#include "sandbox/validation.h"

#include <QList>

#include <optional>

namespace ff::sandbox {

/// Where a container is. Stored as these numbers.
enum class Place {
    Subscription = 0, ///< an operator's own
    Snapshot = 1, ///< the frozen content of a snapshot
    Arriving = 2, ///< the half-made target of an apply
    Leaving = 3 ///< deleted, its rows going in slices
};

struct ContainerRow
{
    qint64 number = 0;
    ContainerType type = ContainerType::PersonGroup;
    QString objectId;
    QVariant name; ///< null when never given
    QVariant userData;
    QString model;
};

/// The four container types and the copying of their content.
class ContainerStore
{
public:
    explicit ContainerStore(Database &db) : m_db(db) { }

    [[nodiscard]] std::optional<ContainerRow> find(qint64 subscription, ContainerType type,
                                                   const QString &objectId);
    [[nodiscard]] std::optional<ContainerRow> byNumber(qint64 number);
    [[nodiscard]] QList<ContainerRow> list(qint64 subscription, ContainerType type,
                                           const Page &page);
    [[nodiscard]] qint64 count(qint64 subscription, ContainerType type);
    [[nodiscard]] qint64 personCount(qint64 container);
    [[nodiscard]] qint64 faceCount(qint64 container);
    [[nodiscard]] qint64 personsWithoutFace(qint64 container);

    /// The new container's number.
    qint64 create(qint64 subscription, const ContainerRow &row);
    void update(qint64 number, const std::optional<QString> &name,
                const std::optional<QString> &userData);
    /// Out of sight at once; the rows go with sweep().
    void remove(qint64 number);
    /// Deletes a slice of what was removed. True when more is left.
    bool sweep();

    /// A container like `source` without its persons and faces, at a place nobody lists.
    qint64 createHidden(Place place, const ContainerRow &source, const QString &label);
    /// Persons and faces of `source` into the empty `target`, ids kept, in two statements.
    void copyAll(qint64 source, qint64 target);
    /// The next slice of the same copy; it finds by itself where it stopped. True when more is
    /// left. `source` must not change meanwhile.
    bool copySlice(qint64 source, qint64 target);
    /// An arriving container becomes its subscription's own.
    void arrive(qint64 number, qint64 subscription, const QString &objectId);

private:
    Database &m_db;
};

} // namespace ff::sandbox
