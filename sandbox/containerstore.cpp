// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/containerstore.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

constexpr int sliceRows = 5'000;

const QString columns = u"number, type, objectId, name, userData, model"_s;

ContainerRow rowOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            static_cast<ContainerType>(query.value(1).toInt()),
            query.value(2).toString(),
            query.value(3),
            query.value(4),
            query.value(5).toString()};
}

} // namespace

std::optional<ContainerRow> ContainerStore::find(qint64 subscription, ContainerType type,
                                                 const QString &objectId)
{
    std::optional<ContainerRow> found;
    m_db.each(u"SELECT "_s + columns
                  + u" FROM containers WHERE subscription=? AND type=? AND objectId=?"_s,
              {subscription, static_cast<int>(type), objectId},
              [&found](const QSqlQuery &query) { found = rowOf(query); });
    return found;
}

std::optional<ContainerRow> ContainerStore::byNumber(qint64 number)
{
    std::optional<ContainerRow> found;
    m_db.each(u"SELECT "_s + columns + u" FROM containers WHERE number=?"_s, {number},
              [&found](const QSqlQuery &query) { found = rowOf(query); });
    return found;
}

QList<ContainerRow> ContainerStore::list(qint64 subscription, ContainerType type, const Page &page)
{
    QList<ContainerRow> rows;
    m_db.each(u"SELECT "_s + columns
                  + u" FROM containers WHERE subscription=? AND type=? AND objectId>?"
                    " ORDER BY objectId LIMIT ?"_s,
              {subscription, static_cast<int>(type), page.start, page.top},
              [&rows](const QSqlQuery &query) { rows.append(rowOf(query)); });
    return rows;
}

qint64 ContainerStore::count(qint64 subscription, ContainerType type)
{
    return m_db.number(u"SELECT count(*) FROM containers WHERE subscription=? AND type=?"_s,
                       {subscription, static_cast<int>(type)});
}

qint64 ContainerStore::personCount(qint64 container)
{
    return m_db.number(u"SELECT count(*) FROM persons WHERE container=?"_s, {container});
}

qint64 ContainerStore::faceCount(qint64 container)
{
    return m_db.number(u"SELECT count(*) FROM faces WHERE container=?"_s, {container});
}

qint64 ContainerStore::personsWithoutFace(qint64 container)
{
    return m_db.number(u"SELECT count(*) FROM persons p WHERE container=? AND NOT EXISTS"
                       " (SELECT 1 FROM faces f WHERE f.container=p.container"
                       " AND f.personId=p.personId)"_s,
                       {container});
}

qint64 ContainerStore::create(qint64 subscription, const ContainerRow &row)
{
    m_db.run(u"INSERT INTO containers(subscription, type, objectId, name, userData, model)"
             " VALUES(?,?,?,?,?,?)"_s,
             {subscription, static_cast<int>(row.type), row.objectId, row.name, row.userData,
              row.model});
    return m_db.lastInsertId();
}

void ContainerStore::update(qint64 number, const std::optional<QString> &name,
                            const std::optional<QString> &userData)
{
    if (name)
        m_db.run(u"UPDATE containers SET name=? WHERE number=?"_s, {*name, number});
    if (userData)
        m_db.run(u"UPDATE containers SET userData=? WHERE number=?"_s, {*userData, number});
}

void ContainerStore::remove(qint64 number)
{
    m_db.run(u"UPDATE containers SET subscription=NULL, place=? WHERE number=?"_s,
             {static_cast<int>(Place::Leaving), number});
    m_db.run(u"DELETE FROM training WHERE container=?"_s, {number});
}

bool ContainerStore::sweep()
{
    const qint64 number = m_db.number(u"SELECT number FROM containers WHERE place=? LIMIT 1"_s,
                                      {static_cast<int>(Place::Leaving)});
    if (number == 0)
        return false;
    m_db.transaction([this, number] {
        const int faces =
            m_db.run(u"DELETE FROM faces WHERE container=? AND (personId, faceId) IN"
                     " (SELECT personId, faceId FROM faces WHERE container=? LIMIT ?)"_s,
                     {number, number, sliceRows});
        const int persons = m_db.run(u"DELETE FROM persons WHERE container=? AND personId IN"
                                     " (SELECT personId FROM persons WHERE container=? LIMIT ?)"_s,
                                     {number, number, sliceRows});
        if (faces < sliceRows && persons < sliceRows)
            m_db.run(u"DELETE FROM containers WHERE number=?"_s, {number});
    });
    return true;
}

qint64 ContainerStore::createHidden(Place place, const ContainerRow &source, const QString &label)
{
    m_db.run(u"INSERT INTO containers(subscription, place, type, objectId, name, userData, model)"
             " VALUES(NULL,?,?,?,?,?,?)"_s,
             {static_cast<int>(place), static_cast<int>(source.type), label, source.name,
              source.userData, source.model});
    return m_db.lastInsertId();
}

void ContainerStore::copyAll(qint64 source, qint64 target)
{
    m_db.run(u"INSERT INTO persons(container, personId, name, userData)"
             " SELECT ?, personId, name, userData FROM persons WHERE container=?"
             " ORDER BY personId"_s,
             {target, source});
    m_db.run(u"INSERT INTO faces(container, personId, faceId, userData)"
             " SELECT ?, personId, faceId, userData FROM faces WHERE container=?"
             " ORDER BY personId, faceId"_s,
             {target, source});
}

bool ContainerStore::copySlice(qint64 source, qint64 target)
{
    int persons = 0;
    int faces = 0;
    m_db.transaction([&] {
        persons = m_db.run(
            u"INSERT INTO persons(container, personId, name, userData)"
            " SELECT ?, personId, name, userData FROM persons WHERE container=? AND personId >"
            " coalesce((SELECT max(personId) FROM persons WHERE container=?), '')"
            " ORDER BY personId LIMIT ?"_s,
            {target, source, target, sliceRows});
        QString person;
        QString face;
        m_db.each(u"SELECT personId, faceId FROM faces WHERE container=?"
                  " ORDER BY personId DESC, faceId DESC LIMIT 1"_s,
                  {target}, [&person, &face](const QSqlQuery &query) {
                      person = query.value(0).toString();
                      face = query.value(1).toString();
                  });
        faces = m_db.run(u"INSERT INTO faces(container, personId, faceId, userData)"
                         " SELECT ?, personId, faceId, userData FROM faces WHERE container=?"
                         " AND (personId, faceId) > (?, ?) ORDER BY personId, faceId LIMIT ?"_s,
                         {target, source, person, face, sliceRows});
    });
    return persons == sliceRows || faces == sliceRows;
}

void ContainerStore::arrive(qint64 number, qint64 subscription, const QString &objectId)
{
    m_db.run(u"UPDATE containers SET subscription=?, place=0, objectId=? WHERE number=?"_s,
             {subscription, objectId, number});
}

} // namespace ff::sandbox
