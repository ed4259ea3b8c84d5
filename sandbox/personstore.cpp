// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personstore.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

bool PersonStore::exists(qint64 container, const QString &personId)
{
    return m_db.number(u"SELECT count(*) FROM persons WHERE container=? AND personId=?"_s,
                       {container, personId})
           > 0;
}

std::optional<PersonRow> PersonStore::find(qint64 container, const QString &personId)
{
    std::optional<PersonRow> found;
    m_db.each(u"SELECT name, userData FROM persons WHERE container=? AND personId=?"_s,
              {container, personId}, [&](const QSqlQuery &query) {
                  found = PersonRow{personId, query.value(0), query.value(1), {}};
              });
    if (found) {
        const QList<FaceRow> faces = listFaces(container, personId, {});
        for (const FaceRow &face : faces)
            found->faceIds.append(face.faceId);
    }
    return found;
}

QList<PersonRow> PersonStore::list(qint64 container, const Page &page)
{
    QList<PersonRow> rows;
    m_db.each(u"SELECT personId, name, userData FROM persons WHERE container=? AND personId>?"
              " ORDER BY personId LIMIT ?"_s,
              {container, page.start, page.top}, [&rows](const QSqlQuery &query) {
                  rows.append({query.value(0).toString(), query.value(1), query.value(2), {}});
              });
    if (rows.isEmpty())
        return rows;
    // Both lists are in the order of the person's id, so one pass joins them.
    qsizetype at = 0;
    m_db.each(u"SELECT personId, faceId FROM faces WHERE container=? AND personId BETWEEN ? AND ?"
              " ORDER BY personId, faceId"_s,
              {container, rows.first().personId, rows.last().personId},
              [&rows, &at](const QSqlQuery &query) {
                  const QString person = query.value(0).toString();
                  while (at < rows.size() && rows.at(at).personId < person)
                      ++at;
                  if (at < rows.size() && rows.at(at).personId == person)
                      rows[at].faceIds.append(query.value(1).toString());
              });
    return rows;
}

void PersonStore::create(qint64 container, const PersonRow &row)
{
    m_db.run(u"INSERT INTO persons(container, personId, name, userData) VALUES(?,?,?,?)"_s,
             {container, row.personId, row.name, row.userData});
}

void PersonStore::update(qint64 container, const QString &personId,
                         const std::optional<QString> &name, const std::optional<QString> &userData)
{
    if (name)
        m_db.run(u"UPDATE persons SET name=? WHERE container=? AND personId=?"_s,
                 {*name, container, personId});
    if (userData)
        m_db.run(u"UPDATE persons SET userData=? WHERE container=? AND personId=?"_s,
                 {*userData, container, personId});
}

void PersonStore::remove(qint64 container, const QString &personId)
{
    m_db.transaction([&] {
        m_db.run(u"DELETE FROM faces WHERE container=? AND personId=?"_s, {container, personId});
        m_db.run(u"DELETE FROM persons WHERE container=? AND personId=?"_s, {container, personId});
    });
}

std::optional<FaceRow> PersonStore::findFace(qint64 container, const QString &personId,
                                             const QString &faceId)
{
    std::optional<FaceRow> found;
    m_db.each(u"SELECT userData FROM faces WHERE container=? AND personId=? AND faceId=?"_s,
              {container, personId, faceId}, [&](const QSqlQuery &query) {
                  found = FaceRow{faceId, query.value(0)};
              });
    return found;
}

QList<FaceRow> PersonStore::listFaces(qint64 container, const QString &personId, const Page &page)
{
    QList<FaceRow> rows;
    m_db.each(u"SELECT faceId, userData FROM faces WHERE container=? AND personId=? AND faceId>?"
              " ORDER BY faceId LIMIT ?"_s,
              {container, personId, page.start, page.top}, [&rows](const QSqlQuery &query) {
                  rows.append({query.value(0).toString(), query.value(1)});
              });
    return rows;
}

qint64 PersonStore::faceCount(qint64 container, const QString &personId)
{
    return m_db.number(u"SELECT count(*) FROM faces WHERE container=? AND personId=?"_s,
                       {container, personId});
}

void PersonStore::createFace(qint64 container, const QString &personId, const FaceRow &row)
{
    m_db.run(u"INSERT INTO faces(container, personId, faceId, userData) VALUES(?,?,?,?)"_s,
             {container, personId, row.faceId, row.userData});
}

void PersonStore::updateFace(qint64 container, const QString &personId, const QString &faceId,
                             const QString &userData)
{
    m_db.run(u"UPDATE faces SET userData=? WHERE container=? AND personId=? AND faceId=?"_s,
             {userData, container, personId, faceId});
}

void PersonStore::removeFace(qint64 container, const QString &personId, const QString &faceId)
{
    m_db.run(u"DELETE FROM faces WHERE container=? AND personId=? AND faceId=?"_s,
             {container, personId, faceId});
}

} // namespace ff::sandbox
