// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/validation.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ff::sandbox {

struct PersonRow
{
    QString personId;
    QVariant name;
    QVariant userData;
    QStringList faceIds;
};

struct FaceRow
{
    QString faceId;
    QVariant userData;
};

/// Persons of a group, and the faces of persons and of lists. A list's faces have no person: their
/// person id is empty.
class PersonStore
{
public:
    explicit PersonStore(Database &db) : m_db(db) { }

    [[nodiscard]] bool exists(qint64 container, const QString &personId);
    [[nodiscard]] std::optional<PersonRow> find(qint64 container, const QString &personId);
    /// In the order of their ids, faces included.
    [[nodiscard]] QList<PersonRow> list(qint64 container, const Page &page);
    void create(qint64 container, const PersonRow &row);
    void update(qint64 container, const QString &personId, const std::optional<QString> &name,
                const std::optional<QString> &userData);
    /// With its faces.
    void remove(qint64 container, const QString &personId);

    [[nodiscard]] std::optional<FaceRow> findFace(qint64 container, const QString &personId,
                                                  const QString &faceId);
    [[nodiscard]] QList<FaceRow> listFaces(qint64 container, const QString &personId,
                                           const Page &page);
    [[nodiscard]] qint64 faceCount(qint64 container, const QString &personId);
    void createFace(qint64 container, const QString &personId, const FaceRow &row);
    void updateFace(qint64 container, const QString &personId, const QString &faceId,
                    const QString &userData);
    void removeFace(qint64 container, const QString &personId, const QString &faceId);

private:
    Database &m_db;
};

} // namespace ff::sandbox
