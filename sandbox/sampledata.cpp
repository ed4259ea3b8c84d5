// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sampledata.h"

#include "sandbox/samplenames.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

// Version 5: made from a name, so the sample has the same ids on every machine.
QString sampleId(const QString &name)
{
    static const QUuid space(u"{8f1f6a52-7b0e-4c8e-9a35-0d2f5a7c1e64}"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

qint64 addContainer(Services &services, const ContainerRow &row)
{
    return services.containers.create(services.subscriptions.all().first().number, row);
}

void addFaces(Services &services, qint64 container, const QString &personId, const QString &seed,
              int count)
{
    for (int i = 0; i < count; ++i)
        services.persons.createFace(container, personId,
                                    {sampleId(u"%1/face/%2"_s.arg(seed).arg(i)), {}});
}

void addEmployees(Services &services)
{
    constexpr int persons = 1'000;
    const qint64 group =
        addContainer(services, {0, ContainerType::LargePersonGroup, u"employees"_s, u"Employees"_s,
                                u"Everyone with a badge, all sites"_s, u"recognition_04"_s});
    for (int i = 0; i < persons; ++i) {
        const QString seed = u"employees/%1"_s.arg(i);
        const QString badge = u"E-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        const QString data = uR"({"badge":"%1","dept":"%2"})"_s.arg(badge, sampleDepartment(i));
        services.persons.create(group, {sampleId(seed), sampleName(i), data, {}});
        // Most have two faces, some one or three: 2,000 in all.
        const int faces = i % 10 == 3 ? 1 : i % 10 == 8 ? 3 : 2;
        addFaces(services, group, sampleId(seed), seed, faces);
    }
    TrainingRow training;
    training.container = group;
    training.state = JobState::Succeeded;
    training.dueAt = services.clock.now() - ticksPerHour;
    training.startsAt = training.created = training.dueAt - 5 * ticksPerSecond;
    training.lastAction = training.dueAt;
    training.lastSuccess = training.dueAt;
    training.lastSuccessId = sampleId(u"employees/training"_s);
    services.training.save(training);
}

void addVisitors(Services &services)
{
    constexpr int persons = 24;
    const qint64 group =
        addContainer(services, {0, ContainerType::PersonGroup, u"visitors"_s, u"Visitors"_s,
                                u"Front desk, deleted every Friday"_s, u"recognition_04"_s});
    for (int i = 0; i < persons; ++i) {
        const QString seed = u"visitors/%1"_s.arg(i);
        const QString data = uR"({"visit":"V-%1"})"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        services.persons.create(group, {sampleId(seed), sampleName(i * 41 + 5), data, {}});
        addFaces(services, group, sampleId(seed), seed, 1);
    }
}

void addLists(Services &services)
{
    const qint64 vip = addContainer(services, {0, ContainerType::FaceList, u"vip"_s,
                                               u"VIP guests"_s, QVariant(), u"recognition_03"_s});
    constexpr int guests = 12;
    for (int i = 0; i < guests; ++i)
        services.persons.createFace(vip, {},
                                    {sampleId(u"vip/%1"_s.arg(i)), sampleName(i * 29 + 2)});
    const qint64 photos = addContainer(
        services, {0, ContainerType::LargeFaceList, u"badge-photos"_s, u"Badge photos"_s,
                   u"One a badge, newest only"_s, u"recognition_04"_s});
    constexpr int badges = 150;
    for (int i = 0; i < badges; ++i)
        services.persons.createFace(
            photos, {},
            {sampleId(u"badge/%1"_s.arg(i)), u"E-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'))});
}

// Ids in the order of their numbers: SQLite appends what comes sorted.
QString largeGroupId(quint64 number, quint64 count)
{
    const quint64 step = ~quint64(0) / count;
    quint64 random = (number + 1) * 0x9e3779b97f4a7c15ULL;
    random = (random ^ (random >> 31)) * 0xbf58476d1ce4e5b9ULL;
    const quint64 high = number * step + random % step;
    const QString digits =
        u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(random ^ high, 16, 16, QLatin1Char('0'));
    const QStringView view(digits);
    return view.first(8) % u'-' % view.sliced(8, 4) % u"-4"_s % view.sliced(13, 3) % u"-8"_s
           % view.sliced(17, 3) % u'-' % view.sliced(20);
}

// Many rows a statement: at a million the price of each statement is most of it.
void addLargeGroupPersons(Database &db, qint64 group, int count)
{
    constexpr int batch = 200;
    for (int begin = 0; begin < count; begin += batch) {
        const int end = std::min(begin + batch, count);
        QVariantList values;
        values.reserve(qsizetype(end - begin) * 4);
        for (int i = begin; i < end; ++i) {
            const QVariant data = i % 3 == 0 ? QVariant()
                                             : QVariant(uR"({"badge":"L-%1","dept":"%2"})"_s
                                                            .arg(i + 1, 7, 10, QLatin1Char('0'))
                                                            .arg(sampleDepartment(i % 1'000)));
            values << group << largeGroupId(quint64(i), quint64(count)) << distinctSampleName(i)
                   << data;
        }
        db.run(u"INSERT INTO persons(container, personId, name, userData) VALUES(?,?,?,?)"_s
                   + u",(?,?,?,?)"_s.repeated(end - begin - 1),
               values);
    }
}

// A sixteenth has no face, as the ids' last digits fall. A face's id is its person's with another
// version digit, so that these rows come sorted too.
void addLargeGroupFaces(Database &db, qint64 group)
{
    db.run(u"INSERT INTO faces(container, personId, faceId, userData)"
           " SELECT container, personId, substr(personId, 1, 14) || n || substr(personId, 16), NULL"
           " FROM persons CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3)"
           " WHERE container=? AND n <= CASE"
           " WHEN substr(personId, 36) = '0' THEN 0 WHEN substr(personId, 36) < '8' THEN 1"
           " WHEN substr(personId, 36) < 'd' THEN 2 ELSE 3 END ORDER BY personId, n"_s,
           {group});
}

} // namespace

void createLargeGroup(Services &services, int count)
{
    const qint64 owner = services.subscriptions.all().first().number;
    if (services.containers.find(owner, ContainerType::LargePersonGroup, u"million"_s))
        return;
    services.db.transaction([&services, count] {
        const qint64 group = addContainer(
            services, {0, ContainerType::LargePersonGroup, u"million"_s, u"Large group"_s,
                       u"For rehearsals: as many persons as asked for"_s, u"recognition_04"_s});
        addLargeGroupPersons(services.db, group, count);
        addLargeGroupFaces(services.db, group);
    });
}

void createSampleData(Services &services)
{
    if (services.db.number(u"SELECT count(*) FROM containers WHERE place=0"_s) > 0)
        return;
    services.db.transaction([&services] {
        addEmployees(services);
        addVisitors(services);
        addLists(services);
    });
}

} // namespace ff::sandbox
