// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/tst_contract.h"

#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

#include <chrono>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ff;
using namespace ff::contract;

namespace {

void addTypes(bool (*wanted)(const ContainerTypeInfo &))
{
    QTest::addColumn<ContainerType>("type");
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = containerTypeInfo(type);
        if (wanted(info))
            QTest::newRow(info.wireName.data()) << type;
    }
}

QString pathOf(ContainerType type)
{
    return QString(containerTypeInfo(type).path);
}

/// A 32 × 32 bitmap in 24 bits: the smallest real picture that the service does not find too small.
QByteArray picture()
{
    constexpr int side = 32;
    constexpr int headerSize = 54;
    QByteArray bytes(headerSize + side * side * 3, '\x7f');
    const auto put32 = [&bytes](int at, quint32 value) {
        qToLittleEndian(value, bytes.data() + at);
    };
    bytes.replace(0, headerSize, QByteArray(headerSize, '\0'));
    bytes.replace(0, 2, "BM");
    put32(2, static_cast<quint32>(bytes.size()));
    put32(10, headerSize);
    put32(14, 40);
    put32(18, side);
    put32(22, side);
    put32(26, 1 | (24U << 16)); // planes, bits a pixel
    return bytes;
}

} // namespace

void TestContract::initTestCase()
{
    try {
        m_contract =
            std::make_unique<Contract>(Contract::fromFolder(QString::fromUtf8(FF_CONTRACT_DIR)));
    } catch (const std::runtime_error &error) {
        QFAIL(error.what());
    }
    // A refused call is a line of the log, and most calls here are made to be refused.
    QLoggingCategory::setFilterRules(u"face.net.info=false"_s);
    sandbox::SandboxOptions options;
    options.tier = sandbox::Tier::Unlimited;
    options.speed = sandbox::Speed::Realistic; // jobs long enough to be seen waiting
    m_drive = std::make_unique<Drive>(*m_contract, options);
    QCOMPARE(m_drive->start(), QString());
}

void TestContract::cleanup()
{
    const QStringList complaints = m_drive->takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

bool TestContract::create(ContainerType type, const QString &id)
{
    ContainerDraft draft;
    draft.type = type;
    draft.id = ObjectId(id);
    draft.name = "Name of "_L1 + id;
    draft.userData = u"ä \"quoted\" €"_s;
    draft.recognitionModel = u"recognition_02"_s;
    return m_drive->await(east().createContainer(draft)).ok();
}

PersonId TestContract::createPerson(ContainerType type, const QString &id)
{
    const auto person =
        m_drive->await(east().createPerson(type, ObjectId(id), u"Ada Example"_s, u"one"_s));
    return person.ok() ? *person : PersonId();
}

FaceClient::FaceHome TestContract::homeIn(ContainerType type, const QString &id)
{
    FaceClient::FaceHome home{type, ObjectId(id), {}};
    if (containerTypeInfo(type).hasPersons)
        home.person = createPerson(type, id);
    return home;
}

void TestContract::containers_data()
{
    addTypes([](const ContainerTypeInfo &) { return true; });
}

void TestContract::containers()
{
    QFETCH(ContainerType, type);
    for (const QString &id : {u"c-1"_s, u"c-2"_s, u"c-3"_s})
        QVERIFY(create(type, id));
    const auto one = m_drive->await(east().getContainer(type, ObjectId(u"c-1"_s)));
    QVERIFY(one.ok());
    QCOMPARE(one->userData, u"ä \"quoted\" €"_s);
    QCOMPARE(one->recognitionModel, u"recognition_02"_s);

    const auto first = m_drive->await(east().listContainers(type, {{}, 2}));
    QVERIFY(first.ok());
    if (containerTypeInfo(type).isPaged) {
        QCOMPARE(first->size(), 2);
        const auto rest = m_drive->await(east().listContainers(type, {first->last().id.text(), 2}));
        QVERIFY(rest.ok());
        QCOMPARE(rest->size(), 1);
        QCOMPARE(rest->first().id.text(), u"c-3"_s);
    } else {
        QCOMPARE(first->size(), 3);
    }
    QVERIFY(m_drive->await(east().updateContainer(type, ObjectId(u"c-1"_s), {u"New"_s, {}})).ok());
    QVERIFY(m_drive->await(east().updateContainer(type, ObjectId(u"c-1"_s), {{}, u""_s})).ok());
    const auto changed = m_drive->await(east().getContainer(type, ObjectId(u"c-1"_s)));
    QVERIFY(changed.ok());
    QCOMPARE(changed->name, u"New"_s);
    QCOMPARE(changed->userData, QString());

    const Exchange plain =
        m_drive->send({"GET", ("v1.0/"_L1 + pathOf(type) + "/c-1"_L1).toLatin1()});
    QCOMPARE(plain.status, 200);
    QVERIFY(!plain.answerBody.contains("recognitionModel"));

    for (const QString &id : {u"c-1"_s, u"c-2"_s, u"c-3"_s})
        QVERIFY(m_drive->await(east().deleteContainer(type, ObjectId(id))).ok());
    const auto none = m_drive->await(east().listContainers(type, {}));
    QVERIFY(none.ok());
    QVERIFY(none->isEmpty());
}

void TestContract::containerErrors_data()
{
    addTypes([](const ContainerTypeInfo &) { return true; });
}

void TestContract::containerErrors()
{
    QFETCH(ContainerType, type);
    const QString name = containerTypeInfo(type).wireName;
    const QString notFound = "404 "_L1 + name + "NotFound"_L1;
    const ObjectId nothing(u"nothing"_s);
    const auto got = m_drive->await(east().getContainer(type, nothing));
    QCOMPARE(m_drive->lastAnswer(), notFound);
    QVERIFY(!got.ok() && got.error().isNotFound());
    QCOMPARE(got.error().code, name + "NotFound"_L1);
    QVERIFY(!got.error().requestId.isEmpty());
    QVERIFY(!m_drive->await(east().updateContainer(type, nothing, {u"x"_s, {}})).ok());
    QCOMPARE(m_drive->lastAnswer(), notFound);
    // Whether a 404 after a DELETE counts as done is the client's business; the answer is not.
    (void)m_drive->await(east().deleteContainer(type, nothing));
    QCOMPARE(m_drive->lastAnswer(), notFound);

    QVERIFY(create(type, u"taken"_s));
    ContainerDraft other;
    other.type = type;
    other.id = ObjectId(u"taken"_s);
    other.name = u"Another"_s;
    const auto refused = m_drive->await(east().createContainer(other));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().httpStatus, 409);
    QCOMPARE(refused.error().code, name + "Exists"_L1);
    QVERIFY(m_drive->await(east().deleteContainer(type, other.id)).ok());
}

void TestContract::absentUserDataComesAsNull_data()
{
    addTypes([](const ContainerTypeInfo &) { return true; });
}

void TestContract::absentUserDataComesAsNull()
{
    QFETCH(ContainerType, type);
    const QByteArray one = ("v1.0/"_L1 + pathOf(type) + "/bare"_L1).toLatin1();
    QCOMPARE(m_drive->send({"PUT", one, R"({"name":"Bare"})"}).status, 200);
    const auto got = m_drive->await(east().getContainer(type, ObjectId(u"bare"_s)));
    QVERIFY(got.ok());
    QCOMPARE(got->userData, QString());
    QVERIFY(m_drive->last().answerBody.contains("\"userData\": null"));
    QVERIFY(m_drive->last().answerBody.contains("\r\n    "));
    const auto all = m_drive->await(east().listContainers(type, {}));
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 1);
    QVERIFY(m_drive->await(east().deleteContainer(type, ObjectId(u"bare"_s))).ok());
}

void TestContract::newerModels()
{
    for (const QString &model : {u"recognition_03"_s, u"recognition_04"_s}) {
        ContainerDraft draft{ContainerType::PersonGroup, ObjectId(model), u"n"_s, {}, model};
        QVERIFY(m_drive->await(east().createContainer(draft)).ok());
        const auto got = m_drive->await(east().getContainer(draft.type, draft.id));
        QVERIFY(got.ok());
        QCOMPARE(got->recognitionModel, model);
    }
    const auto all = m_drive->await(east().listContainers(ContainerType::PersonGroup, {}));
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 2);
    for (const Container &container : *all)
        QVERIFY(m_drive->await(east().deleteContainer(container.type, container.id)).ok());
}

void TestContract::persons_data()
{
    addTypes([](const ContainerTypeInfo &info) { return info.hasPersons; });
}

void TestContract::persons()
{
    QFETCH(ContainerType, type);
    const ObjectId group(u"people"_s);
    QVERIFY(create(type, group.text()));
    QList<PersonId> ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(createPerson(type, group.text()));
        QVERIFY(!ids.last().isEmpty());
    }
    const auto first = m_drive->await(east().listPersons(type, group, {{}, 2}));
    QVERIFY(first.ok());
    QCOMPARE(first->size(), 2);
    const auto rest = m_drive->await(east().listPersons(type, group, {first->last().id.text(), 2}));
    QVERIFY(rest.ok());
    QCOMPARE(rest->size(), 1);
    QVERIFY(m_drive->await(east().updatePerson(type, group, ids.at(0), {u"Grace"_s, u"x"_s})).ok());
    const auto got = m_drive->await(east().getPerson(type, group, ids.at(0)));
    QVERIFY(got.ok());
    QCOMPARE(got->name, u"Grace"_s);
    QCOMPARE(got->userData, u"x"_s);
    const QByteArray all = ("v1.0/"_L1 + pathOf(type) + "/people/persons"_L1).toLatin1();
    QCOMPARE(m_drive->send({"POST", all, R"({"name":"Bare"})"}).status, 200);
    QVERIFY(m_drive->await(east().listPersons(type, group, {})).ok());
    QVERIFY(m_drive->last().answerBody.contains("\"userData\": null"));

    QVERIFY(m_drive->await(east().deletePerson(type, group, ids.at(0))).ok());
    const auto gone = m_drive->await(east().getPerson(type, group, ids.at(0)));
    QVERIFY(!gone.ok() && gone.error().isNotFound());
    QCOMPARE(m_drive->lastAnswer(), u"404 PersonNotFound"_s);
    QVERIFY(!m_drive->await(east().updatePerson(type, group, ids.at(0), {u"x"_s, {}})).ok());
    (void)m_drive->await(east().deletePerson(type, group, ids.at(0)));
    const ObjectId nothing(u"nothing"_s);
    QVERIFY(!m_drive->await(east().listPersons(type, nothing, {})).ok());
    QVERIFY(!m_drive->await(east().createPerson(type, nothing, u"x"_s, {})).ok());
    QCOMPARE(m_drive->lastAnswer(),
             "404 "_L1 + QString(containerTypeInfo(type).wireName) + "NotFound"_L1);
    QVERIFY(m_drive->await(east().deleteContainer(type, group)).ok());
}

void TestContract::faces_data()
{
    addTypes([](const ContainerTypeInfo &) { return true; });
}

void TestContract::faces()
{
    QFETCH(ContainerType, type);
    const ObjectId container(u"with-faces"_s);
    QVERIFY(create(type, container.text()));
    const FaceClient::FaceHome home = homeIn(type, container.text());
    const auto uploaded = m_drive->await(east().addFace(home, {picture(), {}, {}, {}, {}}));
    QVERIFY(uploaded.ok());
    const auto linked = m_drive->await(east().addFace(home, {{},
                                                             u"https://example.com/a.jpg?x=1&y=2"_s,
                                                             u"left, 50 % & more + ö"_s,
                                                             {10, 20, 30, 40},
                                                             u"detection_02"_s}));
    QVERIFY(linked.ok());
    const auto newest =
        m_drive->await(east().addFace(home, {picture(), {}, u"n"_s, {}, u"detection_03"_s}));
    QVERIFY(newest.ok());

    if (type == ContainerType::FaceList) {
        const auto list = m_drive->await(east().getContainer(type, container));
        QVERIFY(list.ok());
        QCOMPARE(list->faces.size(), 3);
        QVERIFY(m_drive->last().answerBody.contains("\"userData\": null"));
    } else {
        const auto got = m_drive->await(east().getFace(home, *linked));
        QVERIFY(got.ok());
        QCOMPARE(got->userData, u"left, 50 % & more + ö"_s);
        QVERIFY(m_drive->await(east().getFace(home, *uploaded)).ok());
        QVERIFY(m_drive->last().answerBody.contains("\"userData\": null"));
        QVERIFY(m_drive->await(east().updateFace(home, *uploaded, u"new"_s)).ok());
        const auto changed = m_drive->await(east().getFace(home, *uploaded));
        QVERIFY(changed.ok());
        QCOMPARE(changed->userData, u"new"_s);
    }
    if (type == ContainerType::LargeFaceList) {
        const auto first = m_drive->await(east().listFaces(type, container, {{}, 2}));
        QVERIFY(first.ok());
        QCOMPARE(first->size(), 2);
        const auto rest =
            m_drive->await(east().listFaces(type, container, {first->last().id.text(), 2}));
        QVERIFY(rest.ok());
        QCOMPARE(rest->size(), 1);
    }
    if (containerTypeInfo(type).hasPersons) {
        const auto person = m_drive->await(east().getPerson(type, container, home.person));
        QVERIFY(person.ok());
        QCOMPARE(person->faceIds.size(), 3);
    }
    QVERIFY(m_drive->await(east().deleteFace(home, *uploaded)).ok());
    (void)m_drive->await(east().deleteFace(home, *uploaded));
    QCOMPARE(m_drive->lastAnswer(), u"404 PersistedFaceNotFound"_s);
    if (type != ContainerType::FaceList) {
        QVERIFY(!m_drive->await(east().getFace(home, *uploaded)).ok());
        QVERIFY(!m_drive->await(east().updateFace(home, *uploaded, u"x"_s)).ok());
        QCOMPARE(m_drive->lastAnswer(), u"404 PersistedFaceNotFound"_s);
    }
    QVERIFY(m_drive->await(east().deleteContainer(type, container)).ok());
}

void TestContract::faceErrors()
{
    const ContainerType type = ContainerType::LargePersonGroup;
    QVERIFY(create(type, u"face-errors"_s));
    const FaceClient::FaceHome home = homeIn(type, u"face-errors"_s);
    const auto add = [&](const QByteArray &image, const QString &url) {
        const auto added = m_drive->await(east().addFace(home, {image, url, {}, {}, {}}));
        return added.ok() ? QString() : added.error().code;
    };
    QCOMPARE(add(QByteArray(100, 'x'), {}), u"InvalidImageSize"_s);
    QCOMPARE(add(QByteArray(2000, 'x'), {}), u"InvalidImage"_s);
    QCOMPARE(add({}, u"ftp://example.com/a.jpg"_s), u"InvalidURL"_s);
    QVERIFY(m_drive->await(east().deleteContainer(type, home.id)).ok());
    QVERIFY(!m_drive->await(east().addFace(home, {picture(), {}, {}, {}, {}})).ok());
    QCOMPARE(m_drive->lastAnswer(), u"404 LargePersonGroupNotFound"_s);
}

void TestContract::training_data()
{
    addTypes([](const ContainerTypeInfo &info) { return info.hasTraining; });
}

void TestContract::training()
{
    QFETCH(ContainerType, type);
    const ObjectId container(u"trained"_s);
    const QString name = containerTypeInfo(type).wireName;
    QVERIFY(create(type, container.text()));
    const FaceClient::FaceHome home = homeIn(type, container.text());
    QVERIFY(m_drive->await(east().addFace(home, {picture(), {}, {}, {}, {}})).ok());

    const auto never = m_drive->await(east().trainingStatus(type, container));
    QVERIFY(never.ok());
    QCOMPARE(never->state, TrainingState::NotStarted);
    QCOMPARE(m_drive->lastAnswer(), "404 "_L1 + name + "NotTrained"_L1);
    QVERIFY(m_drive->await(east().train(type, container)).ok());
    m_drive->holdJobs();
    const auto waiting = m_drive->await(east().trainingStatus(type, container));
    QVERIFY(waiting.ok());
    QCOMPARE(waiting->rawStatus, u"notStarted"_s);
    const auto again = m_drive->await(east().train(type, container));
    QVERIFY(!again.ok());
    QCOMPARE(m_drive->lastAnswer(), "409 "_L1 + name + "TrainingNotFinished"_L1);
    m_drive->releaseJobs();
    m_drive->advanceClock(1h);
    const auto done = m_drive->await(east().trainingStatus(type, container));
    QVERIFY(done.ok());
    QCOMPARE(done->state, TrainingState::Succeeded);
    QVERIFY(done->lastSuccessfulTime.isValid());
    QVERIFY(m_drive->await(east().deleteContainer(type, container)).ok());
    QVERIFY(!m_drive->await(east().trainingStatus(type, container)).ok());
    QCOMPARE(m_drive->lastAnswer(), "404 "_L1 + name + "NotFound"_L1);
    QVERIFY(!m_drive->await(east().train(type, container)).ok());
}

void TestContract::trainingOfAnEmptyGroupFails()
{
    const ContainerType type = ContainerType::PersonGroup;
    const ObjectId container(u"empty"_s);
    QVERIFY(create(type, container.text()));
    QVERIFY(m_drive->await(east().train(type, container)).ok());
    m_drive->advanceClock(1h);
    const auto status = m_drive->await(east().trainingStatus(type, container));
    QVERIFY(status.ok());
    QCOMPARE(status->state, TrainingState::Failed);
    QVERIFY(!status->message.isEmpty());
    QVERIFY(m_drive->await(east().deleteContainer(type, container)).ok());
}

QTEST_GUILESS_MAIN(TestContract)
