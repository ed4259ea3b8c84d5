// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sampledata.h"

#include "sandbox/samplenames.h"

#include <QUuid>

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

} // namespace

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
