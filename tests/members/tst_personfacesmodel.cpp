// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonFacesModel against the real sandbox, with a misbehaving proxy between.
#include "models/members/personfacesmodel.h"

#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestPersonFacesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init();
    void showsAPersonsFaces();
    void readsUserDataOnDemand();
    void followsEdits();
    void aPersonThatIsNotThere();
    void anotherPersonWins();

private:
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return m_model->state() == ListState::Ready; }, patienceMs);
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
    std::unique_ptr<PersonFacesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ContainerRef m_group;
    QList<Person> m_persons;
};

void TestPersonFacesModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_service.proxy.clearRules();
    m_app = std::make_unique<Browsing>(m_service);
    Connection fast = m_app->east;
    fast.tier = Tier::Unlimited;
    m_app->connections.replace(fast);
    m_group = {m_app->east.id, ContainerType::LargePersonGroup, ObjectId(u"employees"_s)};
    const auto persons =
        resultOf(m_app->client(m_app->east).listPersons(m_group.type, m_group.id, {{}, 100}));
    QVERIFY(persons.ok());
    m_persons.clear();
    for (const Person &person : *persons) {
        if (person.faceIds.size() >= 2)
            m_persons.append(person);
    }
    QVERIFY(m_persons.size() >= 2);
    m_model = std::make_unique<PersonFacesModel>(m_app->clients, m_app->editor);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_service.proxy.forget();
}

void TestPersonFacesModel::showsAPersonsFaces()
{
    QCOMPARE(m_model->state(), ListState::NoConnection);
    m_model->open(m_group, m_persons.at(0).id);
    QCOMPARE(m_model->state(), ListState::Loading);
    QVERIFY(m_model->details().id.isEmpty());
    QVERIFY(isReady());
    QCOMPARE(m_model->details(), m_persons.at(0));
    QCOMPARE(m_model->rowCount(), int(m_persons.at(0).faceIds.size()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->faceAt(row).id, m_persons.at(0).faceIds.at(row));
    QCOMPARE(m_model->index(0, PersonFacesModel::UserDataColumn).data().toString(),
             QString(QChar(0x2026)));
    m_model->open({}, {});
    QCOMPARE(m_model->state(), ListState::NoConnection);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPersonFacesModel::readsUserDataOnDemand()
{
    const Person &person = m_persons.at(0);
    QVERIFY(resultOf(m_app->client(m_app->east)
                         .updateFace({m_group.type, m_group.id, person.id}, person.faceIds.at(1),
                                     u"left\nside"_s))
                .ok());
    m_model->open(m_group, person.id);
    QVERIFY(isReady());
    m_service.proxy.forget();
    m_model->requestUserData({1});
    m_model->requestUserData({1, -1, 99}); // under way, and not there
    QTRY_COMPARE(m_model->faceAt(1).userData, u"left\nside"_s);
    QCOMPARE(m_model->index(1, PersonFacesModel::UserDataColumn).data().toString(), u"left side"_s);
    m_model->requestUserData({1}); // known
    m_model->requestUserData({0});
    QTRY_COMPARE(m_model->index(0, PersonFacesModel::UserDataColumn).data().toString(), QString());
    QCOMPARE(m_service.proxy.count("GET"_ba), 2);
    m_model->refresh();
    QTRY_COMPARE(m_service.proxy.count("GET"_ba), 3);
    QCOMPARE(m_model->faceAt(1).userData, u"left\nside"_s); // shown until it is read again
}

void TestPersonFacesModel::followsEdits()
{
    m_model->open(m_group, m_persons.at(0).id);
    QVERIFY(isReady());
    const int before = m_model->rowCount();
    const PersistedFace face{PersistedFaceId(u"99999999-0000-4000-8000-000000000001"_s), u"one"_s};
    Q_EMIT m_app->editor.faceAdded(m_group, m_persons.at(1).id, face);
    QCOMPARE(m_model->rowCount(), before); // another person's
    Q_EMIT m_app->editor.faceAdded(m_group, m_persons.at(0).id, face);
    QCOMPARE(m_model->rowCount(), before + 1);
    QCOMPARE(m_model->faceAt(before), face);
    QCOMPARE(int(m_model->details().faceIds.size()), before + 1);
    Q_EMIT m_app->editor.faceChanged(m_group, m_persons.at(0).id, {face.id, u"two"_s});
    QCOMPARE(m_model->faceAt(before).userData, u"two"_s);
    Q_EMIT m_app->editor.faceDeleted(m_group, m_persons.at(0).id, face.id);
    QCOMPARE(m_model->rowCount(), before);
    Q_EMIT m_app->editor.personChanged(m_group, m_persons.at(0).id, {u"Renamed"_s, std::nullopt});
    QCOMPARE(m_model->details().name, u"Renamed"_s);
    Q_EMIT m_app->editor.personDeleted(m_group, m_persons.at(0).id);
    QCOMPARE(m_model->state(), ListState::NoConnection);
}

void TestPersonFacesModel::aPersonThatIsNotThere()
{
    m_model->open(m_group, PersonId(u"12121212-3434-4565-8787-909090909090"_s));
    QTRY_COMPARE(m_model->state(), ListState::Failed);
    QCOMPARE(m_model->error().code, u"PersonNotFound"_s);
}

void TestPersonFacesModel::anotherPersonWins()
{
    FaultRule slow;
    slow.what = FaultRule::Do::Forward;
    slow.path = m_persons.at(0).id.text();
    slow.delayMs = 300;
    m_service.proxy.addRule(slow);
    m_model->open(m_group, m_persons.at(0).id);
    m_model->open(m_group, m_persons.at(1).id);
    QVERIFY(isReady());
    QSignalSpy changed(m_model.get(), &PersonFacesModel::stateChanged);
    QVERIFY2(!changed.wait(500), "an answer about the person before arrived");
    QCOMPARE(m_model->details().id, m_persons.at(1).id);
}

QTEST_GUILESS_MAIN(TestPersonFacesModel)
#include "tst_personfacesmodel.moc"
