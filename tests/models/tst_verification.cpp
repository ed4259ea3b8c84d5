// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy made by the real sandbox is verified, and each way a copy can differ is found.
#include "models/transfers/containercomparison.h"
#include "models/transfers/verification.h"
#include "tests/models/operationfixture.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Change = std::function<void(ContainerContents &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const VerificationReport::Check *checkOf(const VerificationReport &report, const QString &what)
{
    const auto it = std::find_if(report.checks.cbegin(), report.checks.cend(),
                                 [&what](const auto &check) { return check.what == what; });
    return it == report.checks.cend() ? nullptr : &*it;
}

qint64 comparedOf(const VerificationReport &report, const QString &what)
{
    const auto *check = checkOf(report, what);
    return check ? check->compared : -1;
}

ContainerContents group()
{
    ContainerContents contents;
    contents.container.type = ContainerType::PersonGroup;
    contents.container.name = u"Visitors"_s;
    contents.container.userData = u"floor 3"_s;
    contents.container.recognitionModel = u"recognition_04"_s;
    contents.training.state = TrainingState::Succeeded;
    for (int n = 0; n < 3; ++n) {
        Person person;
        person.id = PersonId(u"00000000-0000-4000-8000-00000000000%1"_s.arg(n));
        person.name = u"Person %1"_s.arg(n);
        person.userData = u"badge %1"_s.arg(n);
        for (int face = 0; face < 2; ++face)
            person.faceIds.append(
                PersistedFaceId(u"11111111-0000-4000-8000-0000000000%1%2"_s.arg(n).arg(face)));
        contents.persons.append(person);
    }
    return contents;
}

ContainerContents list()
{
    ContainerContents contents;
    contents.container.type = ContainerType::LargeFaceList;
    contents.container.name = u"Badges"_s;
    for (int n = 0; n < 3; ++n)
        contents.container.faces.append(
            {PersistedFaceId(u"11111111-0000-4000-8000-00000000000%1"_s.arg(n)),
             u"face %1"_s.arg(n)});
    return contents;
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsDifferences_data();
    void findsDifferences();
    void equalInAnyOrder();
    void namesTheFirstThousandOnly();
    void copiesAreVerified_data();
    void copiesAreVerified();
    void changedCopyIsNot();
    void missingCopyIsNotCompleted();
    void shortPagesAreReadToTheEnd();
    void repeatedPageEnds();
    void cancelEndsIt();

private:
    [[nodiscard]] bool copy(ContainerType type, const QString &from, const QString &to);
    [[nodiscard]] VerificationReport verify(ContainerType type, const QString &from,
                                            const QString &to)
    {
        Verification verification(m_run->clients);
        return resultOf(
            verification.run({m_east, type, ObjectId(from)}, {m_west, type, ObjectId(to)}));
    }

    SandboxBehindProxy m_service;
    Clock m_clock;
    ConnectionId m_east;
    ConnectionId m_west;
    std::unique_ptr<OperationsRun> m_run;
};

void TestVerification::initTestCase()
{
    QVERIFY(m_service.start(true));
    m_east = m_service.connection(0).id;
    m_west = m_service.connection(1).id;
    m_run = std::make_unique<OperationsRun>(m_service, u":memory:"_s, m_clock);
    QVERIFY(m_run->load());
}

bool TestVerification::copy(ContainerType type, const QString &from, const QString &to)
{
    const TakeRequest request{type, ObjectId(from), {m_service.connection(1).subscription}, {}};
    const auto hasEnded = [this](const OperationRecord &record) {
        return QTest::qWaitFor([&] { return isTerminal(m_run->record(record.row).phase); },
                               patienceMs);
    };
    const OperationRecord take = resultOf(m_run->tracker.take(m_east, request));
    if (!hasEnded(take))
        return false;
    const OperationRecord apply = resultOf(
        m_run->tracker.apply(m_west, type, {m_run->record(take.row).snapshot, ObjectId(to)}));
    return hasEnded(apply) && m_run->record(apply.row).phase == OperationPhase::Succeeded;
}

void TestVerification::findsDifferences_data()
{
    QTest::addColumn<bool>("isGroup");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("checks"); // those that must differ, and no others
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, bool isGroup, const Change &change,
                        const QStringList &checks, const QString &named) {
        QTest::newRow(name) << isGroup << change << checks << named;
    };
    row(
        "name", true, [](auto &c) { c.container.name += u"!"_s; }, {u"Name"_s}, u"Visitors!"_s);
    row(
        "user data", true, [](auto &c) { c.container.userData.clear(); }, {u"User data"_s},
        u"floor 3"_s);
    row(
        "model", true, [](auto &c) { c.container.recognitionModel = u"recognition_01"_s; },
        {u"Recognition model"_s}, u"recognition_01"_s);
    row(
        "training", true, [](auto &c) { c.training = {}; }, {u"Training state"_s},
        u"not trained"_s);
    row(
        "person name", true, [](auto &c) { c.persons[1].name = u"X"_s; }, {u"Person names"_s},
        u"00000000-0000-4000-8000-000000000001"_s);
    row(
        "person user data", true, [](auto &c) { c.persons[2].userData = u"X"_s; },
        {u"Person user data"_s}, u"00000000-0000-4000-8000-000000000002"_s);
    row(
        "face of a person", true, [](auto &c) { c.persons[0].faceIds.removeLast(); },
        {u"Number of faces"_s, u"Face ids"_s}, u"11111111-0000-4000-8000-000000000001"_s);
    row(
        "another face", true,
        [](auto &c) {
            c.persons[0].faceIds[0] = PersistedFaceId(u"22222222-0000-4000-8000-000000000000"_s);
        },
        {u"Face ids"_s}, u"22222222-0000-4000-8000-000000000000"_s);
    row(
        "missing person", true, [](auto &c) { c.persons.removeFirst(); },
        {u"Number of persons"_s, u"Number of faces"_s, u"Person ids"_s},
        u"00000000-0000-4000-8000-000000000000"_s);
    row(
        "another person", true,
        [](auto &c) { c.persons[0].id = PersonId(u"33333333-0000-4000-8000-000000000000"_s); },
        {u"Person ids"_s}, u"33333333-0000-4000-8000-000000000000"_s);
    row(
        "missing face", false, [](auto &c) { c.container.faces.removeLast(); },
        {u"Number of faces"_s, u"Face ids"_s}, u"11111111-0000-4000-8000-000000000002"_s);
    row(
        "face user data", false, [](auto &c) { c.container.faces[0].userData.clear(); },
        {u"Face user data"_s}, u"11111111-0000-4000-8000-000000000000"_s);
}

void TestVerification::findsDifferences()
{
    QFETCH(const bool, isGroup);
    QFETCH(const Change, change);
    QFETCH(QStringList, checks);
    QFETCH(const QString, named);
    const ContainerContents source = isGroup ? group() : list();
    ContainerContents target = source;
    change(target);
    const VerificationReport report = compareContainers(source, target);
    QVERIFY(report.completed);
    QVERIFY(!report.isVerified());
    QStringList differing;
    qint64 count = 0;
    for (const auto &check : report.checks) {
        count += check.different;
        if (check.different > 0)
            differing.append(check.what);
    }
    differing.sort();
    checks.sort();
    QCOMPARE(differing, checks);
    QCOMPARE(report.differenceCount, count);
    QCOMPARE(report.differences.size(), count);
    QVERIFY2(report.differences.join(u'\n').contains(named),
             qPrintable(report.differences.join(u'\n')));
}

void TestVerification::equalInAnyOrder()
{
    const ContainerContents source = group();
    ContainerContents target = source;
    std::reverse(target.persons.begin(), target.persons.end());
    std::reverse(target.persons[0].faceIds.begin(), target.persons[0].faceIds.end());
    target.persons[1].id = PersonId(target.persons[1].id.text().toUpper());
    const VerificationReport report = compareContainers(source, target);
    QVERIFY2(report.isVerified(), qPrintable(report.differences.join(u'\n')));
    QCOMPARE(comparedOf(report, u"Person ids"_s), 3);
    QCOMPARE(comparedOf(report, u"Face ids"_s), 6);
}

void TestVerification::namesTheFirstThousandOnly()
{
    ContainerContents source = list();
    source.container.faces.clear();
    for (int n = 0; n < 1'500; ++n)
        source.container.faces.append(
            {PersistedFaceId(u"11111111-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'))), {}});
    ContainerContents target = source;
    target.container.faces.clear();
    const VerificationReport report = compareContainers(source, target);
    QCOMPARE(report.differences.size(), qsizetype(1'000));
    QCOMPARE(report.differenceCount, 1'501);
}

void TestVerification::copiesAreVerified_data()
{
    QTest::addColumn<ContainerType>("type");
    QTest::addColumn<QString>("object");
    QTest::addColumn<qint64>("persons");
    QTest::newRow("large person group")
        << ContainerType::LargePersonGroup << u"employees"_s << Q_INT64_C(1'000);
    QTest::newRow("person group") << ContainerType::PersonGroup << u"visitors"_s << Q_INT64_C(0);
    QTest::newRow("face list") << ContainerType::FaceList << u"vip"_s << Q_INT64_C(-1);
    QTest::newRow("large face list")
        << ContainerType::LargeFaceList << u"badge-photos"_s << Q_INT64_C(-1);
}

void TestVerification::copiesAreVerified()
{
    QFETCH(const ContainerType, type);
    QFETCH(const QString, object);
    QFETCH(const qint64, persons);
    QVERIFY(copy(type, object, object + u"-copy"_s));
    Verification verification(m_run->clients);
    QSignalSpy progressed(&verification, &Verification::progressed);
    const VerificationReport report = resultOf(verification.run(
        {m_east, type, ObjectId(object)}, {m_west, type, ObjectId(object + u"-copy"_s)}));
    QVERIFY2(report.completed, qPrintable(report.error.details()));
    QVERIFY2(report.isVerified(), qPrintable(report.differences.join(u'\n')));
    QVERIFY(!report.notCompared.isEmpty());
    QVERIFY(comparedOf(report, u"Face ids"_s) > 0);
    if (persons == 1'000) {
        QCOMPARE(comparedOf(report, u"Person ids"_s), persons);
        QCOMPARE(comparedOf(report, u"Face ids"_s), 2'000);
        QCOMPARE(progressed.constLast().constFirst().toLongLong(), 2 * persons);
    } else if (persons == 0) {
        QVERIFY(comparedOf(report, u"Person names"_s) > 0);
    } else {
        QVERIFY(comparedOf(report, u"Face user data"_s) > 0);
    }
}

void TestVerification::changedCopyIsNot()
{
    QVERIFY(copy(ContainerType::PersonGroup, u"visitors"_s, u"changed"_s));
    const ObjectId changed(u"changed"_s);
    FaceClient &west = m_run->client(m_west);
    const auto persons = resultOf(west.listPersons(ContainerType::PersonGroup, changed, {}));
    QVERIFY(persons.ok() && persons->size() >= 2);
    MetadataChange rename;
    rename.name = u"Somebody else"_s;
    const Person &first = persons->at(0);
    QVERIFY(
        resultOf(west.updatePerson(ContainerType::PersonGroup, changed, first.id, rename)).ok());
    QVERIFY(
        resultOf(west.deletePerson(ContainerType::PersonGroup, changed, persons->at(1).id)).ok());
    const VerificationReport report =
        verify(ContainerType::PersonGroup, u"visitors"_s, u"changed"_s);
    QVERIFY(report.completed);
    QVERIFY(!report.isVerified());
    QCOMPARE(checkOf(report, u"Person names"_s)->different, 1);
    QCOMPARE(checkOf(report, u"Person ids"_s)->different, 1);
    QVERIFY(report.differences.join(u'\n').contains(persons->at(1).id.text()));
}

void TestVerification::missingCopyIsNotCompleted()
{
    const VerificationReport report =
        verify(ContainerType::PersonGroup, u"visitors"_s, u"no-such-copy"_s);
    QVERIFY(!report.completed);
    QVERIFY(!report.isVerified());
    QVERIFY(report.failedAtTarget);
    QCOMPARE(report.error.code, u"PersonGroupNotFound"_s);
    Verification other(m_run->clients);
    const ContainerRef nowhere{ConnectionId(u"nowhere"_s), ContainerType::FaceList, ObjectId()};
    QVERIFY(!resultOf(other.run(nowhere, nowhere)).completed);
}

void TestVerification::shortPagesAreReadToTheEnd()
{
    const auto page = [](int from, int count) {
        QByteArrayList persons;
        for (int n = from; n < from + count; ++n)
            persons += R"({"personId":"00000000-0000-4000-8000-00000000000)" + QByteArray::number(n)
                       + R"(","name":"n","persistedFaceIds":[]})";
        return FaultServer::json(200, "[" + persons.join(',') + "]");
    };
    const auto rule = [this](const QString &path, const QByteArray &answer) {
        m_service.proxy.addRule(
            {.what = FaultRule::Do::Answer, .method = "GET"_ba, .path = path, .answer = answer});
    };
    rule(u"paged/persons\\?.*start=.*000000000003"_s, page(4, 0));
    rule(u"paged/persons\\?.*start=.*000000000002"_s, page(3, 1));
    rule(u"paged/persons"_s, page(1, 2));
    rule(u"paged/training"_s, FaultServer::json(200, R"({"status":"succeeded"})"));
    rule(u"persongroups/paged"_s,
         FaultServer::json(200, R"({"personGroupId":"paged","name":"Paged"})"));
    const VerificationReport report = verify(ContainerType::PersonGroup, u"paged"_s, u"paged"_s);
    m_service.proxy.clearRules();
    QVERIFY2(report.completed, qPrintable(report.error.details()));
    QCOMPARE(comparedOf(report, u"Person ids"_s), 3);
}

void TestVerification::repeatedPageEnds()
{
    const auto rule = [this](const QString &path, const QByteArray &answer) {
        m_service.proxy.addRule(
            {.what = FaultRule::Do::Answer, .method = "GET"_ba, .path = path, .answer = answer});
    };
    rule(u"paged/persistedfaces"_s,
         FaultServer::json(200, R"([{"persistedFaceId":"00000000-0000-4000-8000-000000000001"}])"));
    rule(u"paged/training"_s, FaultServer::json(200, R"({"status":"succeeded"})"));
    rule(u"largefacelists/paged"_s,
         FaultServer::json(200, R"({"largeFaceListId":"paged","name":"Paged"})"));
    const VerificationReport report = verify(ContainerType::LargeFaceList, u"paged"_s, u"paged"_s);
    m_service.proxy.clearRules();
    QVERIFY(!report.completed);
    QCOMPARE(report.error.kind, FaceError::Kind::Malformed);
}

void TestVerification::cancelEndsIt()
{
    m_service.proxy.addRule({.what = FaultRule::Do::Hang, .method = "GET"_ba});
    Verification verification(m_run->clients);
    const auto running =
        verification.run({m_east, ContainerType::PersonGroup, ObjectId(u"visitors"_s)},
                         {m_west, ContainerType::PersonGroup, ObjectId(u"visitors"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(m_service.proxy.openConnections() > 0, patienceMs);
    QVERIFY(!running.isFinished());
    verification.cancel();
    const VerificationReport report = resultOf(running);
    m_service.proxy.clearRules();
    QVERIFY(!report.completed);
    QCOMPARE(report.error.kind, FaceError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
