// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TrainingCheck: what makes a training fail is found before it is started.
#include "models/containers/trainingcheck.h"
#include "tests/editing/editfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

QString personIdOf(int n)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

/// A page of persons; each tenth has no face.
FaultRule personsPage(int from, int count, const QString &path)
{
    QJsonArray rows;
    for (int n = from; n < from + count; ++n) {
        QJsonArray faces;
        if (n % 10 != 0)
            faces.append(personIdOf(n));
        rows.append(QJsonObject{{u"personId"_s, personIdOf(n)},
                                {u"name"_s, u"Person %1"_s.arg(n)},
                                {u"userData"_s, QJsonValue()},
                                {u"persistedFaceIds"_s, faces}});
    }
    FaultRule rule;
    rule.method = "GET"_ba;
    rule.path = path;
    rule.answer = FaultServer::json(200, QJsonDocument(rows).toJson());
    return rule;
}

} // namespace

class TestTrainingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
        m_app = std::make_unique<Editing>(m_service);
    }
    void findsPersonsWithoutFaces_data();
    void findsPersonsWithoutFaces();
    void emptyOnes();
    void listsNeedAFace();
    void readsPageByPage();
    void stopsAtTheBound();
    void canBeCancelled();
    void errorsKeepWhatWasFound();
    void faceListsAreNotTrained();

private:
    [[nodiscard]] static bool ends(TrainingCheck &check)
    {
        QSignalSpy finished(&check, &TrainingCheck::finished);
        return check.isFinished() || finished.wait(patienceMs);
    }
    /// Three pages: 2,500 persons, 250 of them without a face.
    void answerThreePages()
    {
        m_service.proxy.addRule(personsPage(2000, 500, u"start="_s + personIdOf(1999)));
        m_service.proxy.addRule(personsPage(1000, 1000, u"start="_s + personIdOf(999)));
        m_service.proxy.addRule(personsPage(0, 1000, u"/employees/persons"_s));
    }
    [[nodiscard]] ContainerRef employees() const
    {
        return m_app->ref(m_app->east, ContainerType::LargePersonGroup, u"employees"_s);
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<Editing> m_app;
};

void TestTrainingCheck::findsPersonsWithoutFaces_data()
{
    QTest::addColumn<ContainerType>("type");
    QTest::newRow("person group") << ContainerType::PersonGroup;
    QTest::newRow("large person group") << ContainerType::LargePersonGroup;
}

void TestTrainingCheck::findsPersonsWithoutFaces()
{
    QFETCH(ContainerType, type);
    const ContainerRef group = m_app->make(m_app->west, type);
    const PersonId with = m_app->person(group, u"With"_s);
    const PersonId without = m_app->person(group, u"Wíthout"_s);
    FaceClient::FaceSource source;
    source.image = pngOfSize(2000);
    QVERIFY(resultOf(m_app->editor.addFace(group, with, source)).ok());
    TrainingCheck check(m_app->clients, group);
    check.start();
    QVERIFY(check.isRunning());
    QVERIFY(ends(check));
    QVERIFY(!check.error());
    QVERIFY(check.isComplete());
    QCOMPARE(check.countedPersons(), 2);
    QCOMPARE(check.withoutFacesCount(), 1);
    QVERIFY(check.withoutFaces().first().id == without);
    QCOMPARE(check.withoutFaces().first().name, u"Wíthout"_s);
    QCOMPARE(check.summary(), u"1 of 2 persons have no face: the training would fail."_s);
    // And the service agrees.
    QVERIFY(resultOf(m_app->client(m_app->west).deletePerson(group.type, group.id, without)).ok());
    TrainingCheck again(m_app->clients, group);
    again.start();
    QVERIFY(ends(again));
    QCOMPARE(again.withoutFacesCount(), 0);
    QCOMPARE(again.summary(), u"All 1 persons have a face."_s);
}

void TestTrainingCheck::emptyOnes()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    TrainingCheck check(m_app->clients, group);
    check.start();
    QVERIFY(ends(check));
    QVERIFY(check.isEmpty());
    QVERIFY(check.summary().contains(u"no persons"_s));
}

void TestTrainingCheck::listsNeedAFace()
{
    const ContainerRef list = m_app->make(m_app->west, ContainerType::LargeFaceList);
    TrainingCheck empty(m_app->clients, list);
    empty.start();
    QVERIFY(ends(empty));
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.summary().contains(u"no faces"_s));
    FaceClient::FaceSource source;
    source.image = pngOfSize(2000);
    QVERIFY(resultOf(m_app->editor.addFace(list, {}, source)).ok());
    m_service.proxy.forget();
    TrainingCheck check(m_app->clients, list);
    check.start();
    QVERIFY(ends(check));
    QVERIFY(!check.isEmpty());
    QCOMPARE(check.withoutFacesCount(), 0); // a face needs no face
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1));
    QVERIFY(m_service.proxy.requests().first().target.contains("top=1"));
}

void TestTrainingCheck::readsPageByPage()
{
    answerThreePages();
    TrainingCheck check(m_app->clients, employees());
    QSignalSpy progressed(&check, &TrainingCheck::progressed);
    check.start();
    QVERIFY(ends(check));
    QCOMPARE(progressed.count(), 3);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(3));
    QCOMPARE(check.countedPersons(), 2500);
    QCOMPARE(check.withoutFacesCount(), 250);
    QCOMPARE(check.withoutFaces().size(), qsizetype(250));
    QCOMPARE(check.withoutFaces().last().name, u"Person 2490"_s);
    QVERIFY(check.isComplete());
    check.start(); // one check an object
    QVERIFY(!check.isRunning());
}

void TestTrainingCheck::stopsAtTheBound()
{
    answerThreePages();
    TrainingCheck check(m_app->clients, employees());
    check.start(2);
    QVERIFY(ends(check));
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(2));
    QCOMPARE(check.countedPersons(), 2000);
    QVERIFY(!check.isComplete());
    QVERIFY(!check.isEmpty());
    QVERIFY(!check.error());
    QVERIFY(check.summary().contains(u"looked at"_s));
}

void TestTrainingCheck::canBeCancelled()
{
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.path = u"start="_s + personIdOf(999);
    m_service.proxy.addRule(hang);
    answerThreePages();
    TrainingCheck check(m_app->clients, employees());
    QSignalSpy finished(&check, &TrainingCheck::finished);
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_service.proxy.requests().size(), qsizetype(2), patienceMs);
    check.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(check.error()->kind, FaceError::Kind::Cancelled);
    QCOMPARE(check.countedPersons(), 1000); // stays
    QVERIFY(!check.isComplete());
    check.cancel();
    QCOMPARE(finished.count(), 1);
    // Or in the middle of a report.
    m_service.proxy.clearRules();
    answerThreePages();
    TrainingCheck other(m_app->clients, employees());
    connect(&other, &TrainingCheck::progressed, &other, [&other] { other.cancel(); });
    QSignalSpy ended(&other, &TrainingCheck::finished);
    other.start();
    QVERIFY(ends(other));
    QCOMPARE(ended.count(), 1);
}

void TestTrainingCheck::errorsKeepWhatWasFound()
{
    FaultRule odd;
    odd.path = u"start="_s;
    odd.answer = FaultServer::json(200, "[{\"personId\":\"x\"},"_ba);
    m_service.proxy.addRule(odd);
    answerThreePages();
    TrainingCheck check(m_app->clients, employees());
    check.start();
    QVERIFY(ends(check));
    QVERIFY(check.error());
    QCOMPARE(check.error()->kind, FaceError::Kind::Malformed);
    QCOMPARE(check.withoutFacesCount(), 100);
    QVERIFY(!check.isComplete());
}

void TestTrainingCheck::faceListsAreNotTrained()
{
    TrainingCheck check(m_app->clients, m_app->ref(m_app->east, ContainerType::FaceList, u"vip"_s));
    check.start();
    QVERIFY(ends(check));
    QCOMPARE(check.error()->kind, FaceError::Kind::Refused);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
}

QTEST_GUILESS_MAIN(TestTrainingCheck)
#include "tst_trainingcheck.moc"
