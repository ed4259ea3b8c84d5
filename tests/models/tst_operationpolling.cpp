// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What may happen while an accepted operation is polled, and that only the service ends it.
#include "models/operations/operationtexts.h"
#include "tests/models/operationfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Do = FaultRule::Do;
using Phase = OperationPhase;

Q_DECLARE_METATYPE(ff::tests::FaultRule)

namespace {

const QString operationsPath = u"/operations/"_s;
const QString trainingPath = u"/training$"_s;

FaultRule answerPolls(const QByteArray &answer, int times = -1)
{
    return {.what = Do::Answer,
            .method = "GET"_ba,
            .path = u"/operations/|/training$"_s,
            .times = times,
            .answer = answer};
}

QByteArray training(const QByteArray &status, const QByteArray &at)
{
    return FaultServer::json(200, R"({"status":")" + status
                                      + R"(","createdDateTime":"2026-01-01T00:00:00Z")"
                                        R"(,"lastActionDateTime":")"
                                      + at + R"(","lastSuccessfulTrainingDateTime":")" + at
                                      + R"("})");
}

} // namespace

class TestOperationPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void troubleDoesNotEndAnOperation_data();
    void troubleDoesNotEndAnOperation();
    void unknownStateKeepsPolling();
    void rejectedKeyIsAskedForOnce();
    void missingKeyAfterRestart();
    void missingTokenAfterRestart();
    void lostOperationIsResultUnknown();
    void removedConnectionRests();
    void notFoundElsewhereIsNoEnd();
    void otherObjectIsNamed();
    void olderTrainingStatusDoesNotCount();
    void emptyGroupFailsToTrain();
    void replacedGroupLosesItsTraining();

private:
    [[nodiscard]] OperationRecord take()
    {
        const TakeRequest request{ContainerType::PersonGroup,
                                  ObjectId(u"visitors"_s),
                                  {m_service.connection(1).subscription},
                                  {}};
        const OperationRecord record = resultOf(m_run->tracker.take(m_east, request));
        if (record.phase != Phase::Waiting)
            QTest::qFail(qPrintable(record.message), __FILE__, __LINE__);
        return record;
    }
    [[nodiscard]] OperationRecord train()
    {
        return resultOf(
            m_run->tracker.train(m_east, ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
    }
    [[nodiscard]] bool hasError(qint64 row) const { return m_run->tracker.liveness(row).hasError; }
    [[nodiscard]] bool waitsForKey(qint64 row) const
    {
        return m_run->tracker.liveness(row).waitsForKey;
    }

    SandboxBehindProxy m_service;
    Clock m_clock;
    ConnectionId m_east;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<OperationsRun> m_run;
};

#define TRY_PHASE(operation_, wanted)                                                              \
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record((operation_).row).phase, wanted, patienceMs)

void TestOperationPolling::initTestCase()
{
    QVERIFY(m_service.start(true));
    m_east = m_service.connection(0).id;
}

void TestOperationPolling::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_run = std::make_unique<OperationsRun>(m_service, m_dir->filePath(u"j.sqlite"_s), m_clock);
    QVERIFY(m_run->load());
}

void TestOperationPolling::cleanup()
{
    m_run.reset();
}

void TestOperationPolling::troubleDoesNotEndAnOperation_data()
{
    QTest::addColumn<FaultRule>("rule");
    QTest::newRow("500") << answerPolls(
        FaultServer::json(500, R"({"error":{"code":"InternalServerError","message":"no"}})"));
    QTest::newRow("429") << answerPolls(FaultServer::http(429, {}, {{"Retry-After"_ba, "1"_ba}}));
    QTest::newRow("403") << answerPolls(
        FaultServer::json(403, R"({"error":{"code":"UnsupportedFeature","message":"no"}})"));
    QTest::newRow("404 of a gateway")
        << answerPolls(FaultServer::http(404, "<html>Not Found</html>"));
    QTest::newRow("HTML") << answerPolls(FaultServer::http(200, "<html>Welcome</html>"));
    QTest::newRow("truncated JSON") << answerPolls(FaultServer::json(200, R"({"status":"succee)"));
    FaultRule closing = answerPolls({});
    closing.what = Do::CloseAfterBody;
    QTest::newRow("closed") << closing;
}

void TestOperationPolling::troubleDoesNotEndAnOperation()
{
    QFETCH(const FaultRule, rule);
    m_service.proxy.addRule(rule);
    QSignalSpy finished(&m_run->tracker, &OperationTracker::recordFinished);
    const OperationRecord record = take();
    QTRY_VERIFY_WITH_TIMEOUT(hasError(record.row), patienceMs);
    QVERIFY(!isTerminal(m_run->record(record.row).phase));
    QVERIFY(operationtexts::state(m_run->record(record.row), m_run->tracker.liveness(record.row),
                                  m_clock.now())
                .contains(u"last answer"_s));
    QCOMPARE(finished.count(), 0);
    m_service.proxy.clearRules();
    TRY_PHASE(record, Phase::Succeeded);
    QVERIFY(!hasError(record.row));
    QCOMPARE(finished.count(), 1);
}

void TestOperationPolling::unknownStateKeepsPolling()
{
    m_service.proxy.addRule(
        answerPolls(FaultServer::json(200, R"({"status":"postponed","resourceLocation":"/"})"), 1));
    const OperationRecord record = take();
    QTRY_VERIFY_WITH_TIMEOUT(m_run->record(record.row).message.contains(u"postponed"_s),
                             patienceMs);
    QVERIFY(!isTerminal(m_run->record(record.row).phase));
    TRY_PHASE(record, Phase::Succeeded);
    QVERIFY(m_run->record(record.row).message.isEmpty());
}

void TestOperationPolling::rejectedKeyIsAskedForOnce()
{
    m_service.proxy.addRule(answerPolls(
        FaultServer::json(401, R"({"error":{"code":"401","message":"Access denied."}})")));
    QSignalSpy keyNeeded(&m_run->tracker, &OperationTracker::keyNeeded);
    const OperationRecord one = take();
    const OperationRecord two = take();
    QTRY_VERIFY_WITH_TIMEOUT(waitsForKey(one.row) && waitsForKey(two.row), patienceMs);
    QCOMPARE(keyNeeded.count(), 1);
    QCOMPARE(keyNeeded.constFirst().constFirst().value<ConnectionId>(), m_east);
    QVERIFY(!isTerminal(m_run->record(one.row).phase));

    // The same wrong key again: asked anew, once.
    m_run->clients.setKey(m_east, m_service.key(0));
    QTRY_COMPARE_WITH_TIMEOUT(keyNeeded.count(), 2, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(waitsForKey(one.row) && waitsForKey(two.row), patienceMs);

    m_service.proxy.clearRules();
    m_run->clients.setKey(m_east, m_service.key(0));
    QVERIFY(!waitsForKey(one.row));
    TRY_PHASE(one, Phase::Succeeded);
    TRY_PHASE(two, Phase::Succeeded);
    QCOMPARE(keyNeeded.count(), 2);
}

void TestOperationPolling::missingKeyAfterRestart()
{
    m_service.proxy.addRule({.what = Do::Hang, .method = "GET"_ba, .path = operationsPath});
    const OperationRecord record = take();
    m_run.reset();
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_run =
        std::make_unique<OperationsRun>(m_service, m_dir->filePath(u"j.sqlite"_s), m_clock, false);
    QSignalSpy keyNeeded(&m_run->tracker, &OperationTracker::keyNeeded);
    QVERIFY(m_run->load());
    QTRY_VERIFY_WITH_TIMEOUT(waitsForKey(record.row), patienceMs);
    QCOMPARE(keyNeeded.count(), 1);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
    m_run->clients.setKey(m_east, m_service.key(0));
    TRY_PHASE(record, Phase::Succeeded);
}

// Polling without a token would only fail, call after call: it rests as without a key.
void TestOperationPolling::missingTokenAfterRestart()
{
    m_service.proxy.addRule({.what = Do::Hang, .method = "GET"_ba, .path = operationsPath});
    const OperationRecord record = take();
    m_run.reset();
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    m_run =
        std::make_unique<OperationsRun>(m_service, m_dir->filePath(u"j.sqlite"_s), m_clock, false);
    const Connection withKey = *m_run->connections.find(m_east);
    Connection withToken = withKey;
    withToken.signIn.method = SignInMethod::ServicePrincipal;
    withToken.signIn.tenant = u"contoso.com"_s;
    withToken.signIn.clientId = u"00000000-0000-4000-8000-0000000000aa"_s;
    m_run->connections.replace(withToken);
    QSignalSpy keyNeeded(&m_run->tracker, &OperationTracker::keyNeeded);
    QVERIFY(m_run->load());
    QTRY_VERIFY_WITH_TIMEOUT(waitsForKey(record.row), patienceMs);
    QCOMPARE(keyNeeded.count(), 1);
    QVERIFY(!isTerminal(m_run->record(record.row).phase));
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
    m_run->connections.replace(withKey);
    m_run->clients.setKey(m_east, m_service.key(0));
    TRY_PHASE(record, Phase::Succeeded);
}

void TestOperationPolling::lostOperationIsResultUnknown()
{
    m_service.proxy.addRule(answerPolls(FaultServer::json(
        404, R"({"error":{"code":"OperationNotFound","message":"Operation not found."}})")));
    QSignalSpy finished(&m_run->tracker, &OperationTracker::recordFinished);
    const OperationRecord record = take();
    TRY_PHASE(record, Phase::ResultUnknown);
    QVERIFY(m_run->record(record.row).message.contains(u"Snapshots page of east"_s));
    QCOMPARE(finished.count(), 1);
}

void TestOperationPolling::removedConnectionRests()
{
    m_service.proxy.addRule({.what = Do::Hang, .method = "GET"_ba, .path = operationsPath});
    const OperationRecord record = take();
    QSignalSpy changed(&m_run->tracker, &OperationTracker::recordChanged);
    const Connection connection = m_run->connections.find(m_east).value();
    m_run->connections.remove(m_east);
    QVERIFY(m_run->tracker.liveness(record.row).connectionRemoved);
    QVERIFY(changed.count() > 0);
    QVERIFY(!isTerminal(m_run->record(record.row).phase));
    m_service.proxy.clearRules();
    m_run->secrets.keepForSession(m_east, m_service.key(0));
    QCOMPARE(m_run->connections.add(connection), m_east);
    QVERIFY(!m_run->tracker.liveness(record.row).connectionRemoved);
    TRY_PHASE(record, Phase::Succeeded);
}

void TestOperationPolling::notFoundElsewhereIsNoEnd()
{
    m_service.proxy.addRule(answerPolls(FaultServer::json(
        404, R"({"error":{"code":"OperationNotFound","message":"Operation not found."}})")));
    OperationRecord record;
    record.connection = m_east;
    record.endpoint = u"https://elsewhere.cognitiveservices.azure.com"_s;
    record.operation = OperationId(u"f1a2b3c4-0000-4000-8000-000000000001"_s);
    record.phase = Phase::Running;
    record.createdAt = record.acceptedAt = record.lastAnswerAt = m_clock.now();
    // The row was sent to an endpoint that is not the connection's any more.
    record.row = resultOf(m_run->journal.insert(record)).value.row;
    const QString path = m_dir->filePath(u"j.sqlite"_s);
    m_run.reset();
    m_run = std::make_unique<OperationsRun>(m_service, path, m_clock);
    QVERIFY(m_run->load());
    QVERIFY(m_run->tracker.liveness(record.row).movedAway);
    QTRY_VERIFY_WITH_TIMEOUT(hasError(record.row), patienceMs);
    QCOMPARE(m_run->record(record.row).phase, Phase::Running);
}

void TestOperationPolling::otherObjectIsNamed()
{
    m_service.proxy.addRule(
        {.what = Do::Answer,
         .method = "POST"_ba,
         .answer = FaultServer::http(
             202, {},
             {{"operation-location"_ba, "/operations/f1a2b3c4-0000-4000-8000-000000000001"_ba}})});
    m_service.proxy.addRule(answerPolls(FaultServer::json(
        200, R"({"status":"succeeded","resourceLocation":"/persongroup/another"})")));
    const OperationRecord record = resultOf(m_run->tracker.apply(
        m_east, ContainerType::PersonGroup,
        {SnapshotId(u"e58b3f08-1e8b-4165-81df-aa9858f233dc"_s), ObjectId(u"wanted"_s)}));
    TRY_PHASE(record, Phase::Succeeded);
    const QString message = m_run->record(record.row).message;
    QVERIFY2(message.contains(u"another"_s) && message.contains(u"wanted"_s), qPrintable(message));
}

void TestOperationPolling::olderTrainingStatusDoesNotCount()
{
    const QByteArray old = training("succeeded", "2026-01-01T10:00:00Z");
    m_service.proxy.addRule({.what = Do::Answer,
                             .method = "POST"_ba,
                             .path = u"/train$"_s,
                             .answer = FaultServer::http(202, {})});
    m_service.proxy.addRule(answerPolls(old));
    QSignalSpy polled(&m_run->tracker, &OperationTracker::trainingPolled);
    const OperationRecord record = train();
    QCOMPARE(record.phase, Phase::Waiting);
    QVERIFY(record.trainingBefore.contains(u"succeeded"_s));
    QTRY_VERIFY_WITH_TIMEOUT(polled.count() >= 2, patienceMs);
    QCOMPARE(m_run->record(record.row).phase, Phase::Waiting);

    // Nor does it after a restart, when only the journal knows what stood there before.
    m_run.reset();
    m_run = std::make_unique<OperationsRun>(m_service, m_dir->filePath(u"j.sqlite"_s), m_clock);
    QSignalSpy polledAgain(&m_run->tracker, &OperationTracker::trainingPolled);
    QVERIFY(m_run->load());
    QTRY_VERIFY_WITH_TIMEOUT(polledAgain.count() >= 1, patienceMs);
    QCOMPARE(m_run->record(record.row).phase, Phase::Waiting);

    m_service.proxy.clearRules();
    m_service.proxy.addRule(answerPolls(training("succeeded", "2026-01-01T10:00:07Z")));
    TRY_PHASE(record, Phase::Succeeded);
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
}

void TestOperationPolling::emptyGroupFailsToTrain()
{
    ContainerDraft draft;
    draft.type = ContainerType::PersonGroup;
    draft.id = ObjectId(u"empty"_s);
    draft.name = u"Empty"_s;
    QVERIFY(resultOf(m_run->client(m_east).createContainer(draft)).ok());
    const OperationRecord record =
        resultOf(m_run->tracker.train(m_east, ContainerType::PersonGroup, draft.id));
    QCOMPARE(record.phase, Phase::Waiting);
    TRY_PHASE(record, Phase::Failed);
    QVERIFY(!m_run->record(record.row).message.isEmpty());
    const OperationRecord refused = resultOf(
        m_run->tracker.train(m_east, ContainerType::PersonGroup, ObjectId(u"no-such-group"_s)));
    QCOMPARE(refused.phase, Phase::NotSent);
    QCOMPARE(refused.httpStatus, 404);
}

void TestOperationPolling::replacedGroupLosesItsTraining()
{
    m_service.proxy.addRule({.what = Do::Answer,
                             .method = "POST"_ba,
                             .path = u"/train$"_s,
                             .answer = FaultServer::http(202, {})});
    m_service.proxy.addRule(answerPolls(training("running", "2026-01-01T10:00:00Z"), 2));
    m_service.proxy.addRule(answerPolls(FaultServer::json(
        404, R"({"error":{"code":"PersonGroupNotTrained","message":"Not trained."}})")));
    const OperationRecord record = train();
    TRY_PHASE(record, Phase::ResultUnknown);
    QVERIFY(m_run->record(record.row).message.contains(u"visitors"_s));
}

QTEST_GUILESS_MAIN(TestOperationPolling)
#include "tst_operationpolling.moc"
