// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes, applies and trainings from the request to their row's end, and what a restart makes of
// them: against the real sandbox, with a proxy before it that makes the trouble.
#include "tests/models/operationfixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Do = FaultRule::Do;
using Phase = OperationPhase;

Q_DECLARE_METATYPE(ff::tests::FaultRule)

namespace {

const QString takePath = u"/snapshots$"_s;

QByteArray faceError(int status, const QByteArray &code, const QByteArray &message)
{
    return FaultServer::json(
        status, R"({"error":{"code":")" + code + R"(","message":")" + message + R"("}})",
        {{"apim-request-id"_ba, "support-asks-for-this"_ba}});
}

} // namespace

class TestOperationTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takeApplyAndTrain();
    void rowIsWrittenBeforeTheRequest();
    void unwritableJournalSendsNothing();
    void removedConnectionSendsNothing();
    void missingKeySendsNothing();
    void submissionErrors_data();
    void submissionErrors();
    void unreachableHostIsNotSent();
    void failedIsTheServicesOwn();
    void rowsCutWhileSending();
    void acceptedIsPolledOnAfterRestart();
    void hiddenRowsStayInTheJournal();
    void journalTroubleIsMadeUpFor();

private:
    [[nodiscard]] TakeRequest takeOf(const QString &object, ContainerType type) const
    {
        return {type, ObjectId(object), {m_service.connection(1).subscription}, u"by test"_s};
    }
    [[nodiscard]] OperationRecord ended(const OperationRecord &record) const
    {
        if (!QTest::qWaitFor([&] { return isTerminal(m_run->record(record.row).phase); },
                             patienceMs))
            QTest::qFail("the operation did not end", __FILE__, __LINE__);
        return m_run->record(record.row);
    }
    void restart(bool withKeys = true)
    {
        m_run.reset();
        m_run = std::make_unique<OperationsRun>(m_service, m_journalPath, m_clock, withKeys);
    }

    SandboxBehindProxy m_service;
    Clock m_clock;
    ConnectionId m_east;
    ConnectionId m_west;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_journalPath;
    std::unique_ptr<OperationsRun> m_run;
};

void TestOperationTracker::initTestCase()
{
    QVERIFY(m_service.start(true));
    m_east = m_service.connection(0).id;
    m_west = m_service.connection(1).id;
}

void TestOperationTracker::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_journalPath = m_dir->filePath(u"journal.sqlite"_s);
    m_service.proxy.clearRules();
    m_service.proxy.forget();
    restart();
    QVERIFY(m_run->load());
}

void TestOperationTracker::cleanup()
{
    m_run.reset();
}

void TestOperationTracker::takeApplyAndTrain()
{
    QSignalSpy added(&m_run->tracker, &OperationTracker::recordAdded);
    QSignalSpy finished(&m_run->tracker, &OperationTracker::recordFinished);
    const auto submitted =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(submitted.phase, Phase::Waiting);
    QVERIFY(submitted.row > 0);
    QVERIFY(!submitted.operation.isEmpty());
    QCOMPARE(journalRows(m_journalPath), QList<OperationRecord>{submitted});
    const OperationRecord take = ended(submitted);
    QCOMPARE(take.phase, Phase::Succeeded);
    QVERIFY2(limits::isGuid(take.snapshot.text()), qPrintable(take.snapshot.text()));
    QVERIFY(take.message.isEmpty());
    QVERIFY(take.finishedAt >= take.createdAt);
    QVERIFY(take.lastActionAt.isValid());

    const ApplyRequest request{take.snapshot, ObjectId(u"visitors-copy"_s)};
    auto future = m_run->tracker.apply(m_west, ContainerType::PersonGroup, request);
    const OperationRecord accepted = resultOf(future);
    QVERIFY(m_run->tracker.hasRunningApplyOf(take.snapshot));
    const OperationRecord apply = ended(accepted);
    QCOMPARE(apply.phase, Phase::Succeeded);
    QVERIFY2(apply.message.isEmpty(), qPrintable(apply.message));
    QVERIFY(!m_run->tracker.hasRunningApplyOf(take.snapshot));
    const auto copy = resultOf(m_run->client(m_west).getContainer(ContainerType::PersonGroup,
                                                                  ObjectId(u"visitors-copy"_s)));
    QVERIFY(copy.ok());

    const OperationRecord train = ended(resultOf(
        m_run->tracker.train(m_west, ContainerType::PersonGroup, ObjectId(u"visitors-copy"_s))));
    QCOMPARE(train.phase, Phase::Succeeded);
    QCOMPARE(added.count(), 3);
    QCOMPARE(finished.count(), 3);
    m_run.reset();
    QCOMPARE(journalRows(m_journalPath), (QList<OperationRecord>{take, apply, train}));
}

void TestOperationTracker::rowIsWrittenBeforeTheRequest()
{
    m_service.proxy.addRule({.what = Do::Hang, .method = "POST"_ba, .path = takePath});
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    const auto submitting =
        m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup));
    QTRY_COMPARE_WITH_TIMEOUT(m_service.proxy.count("POST"_ba), 1, patienceMs);
    QVERIFY(!submitting.isFinished());
    const QList<OperationRecord> rows = journalRows(m_journalPath);
    QCOMPARE(rows.size(), qsizetype(1));
    QCOMPARE(rows.constFirst().phase, Phase::Sending);
    QCOMPARE(rows.constFirst().userData, u"by test"_s);
    QVERIFY(limits::isGuid(rows.constFirst().clientRequestId));
    QCOMPARE(m_service.proxy.requests().constLast().header("client-request-id"_ba),
             rows.constFirst().clientRequestId.toLatin1());
}

void TestOperationTracker::unwritableJournalSendsNothing()
{
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_journalPath = m_dir->filePath(u"file/journal.sqlite"_s);
    restart();
    QSignalSpy failed(&m_run->tracker, &OperationTracker::journalFailed);
    QSignalSpy added(&m_run->tracker, &OperationTracker::recordAdded);
    const auto record =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(record.phase, Phase::NotSent);
    QCOMPARE(record.row, 0);
    QVERIFY(!record.message.isEmpty());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(added.count(), 0);
    // A request that had been handed over would come before this one's answer.
    QVERIFY(resultOf(m_run->client(m_east).listSnapshots({})).ok());
    QCOMPARE(m_service.proxy.count("POST"_ba), 0);
}

void TestOperationTracker::removedConnectionSendsNothing()
{
    m_run->connections.remove(m_east);
    const auto record =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(record.phase, Phase::NotSent);
    QVERIFY(!record.message.isEmpty());
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
}

void TestOperationTracker::missingKeySendsNothing()
{
    restart(false);
    const auto record =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(record.phase, Phase::NotSent);
    QVERIFY(record.row > 0);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
    QCOMPARE(journalRows(m_journalPath), QList<OperationRecord>{record});
}

void TestOperationTracker::submissionErrors_data()
{
    QTest::addColumn<FaultRule>("rule");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("message");
    const auto answer = [](const QByteArray &bytes) {
        return FaultRule{.what = Do::Answer, .method = "POST"_ba, .answer = bytes};
    };
    const QString look = u"Look for it on the Snapshots page of east"_s;
    QTest::newRow("400") << answer(faceError(400, "BadArgument", "'applyScope' is invalid."))
                         << Phase::Refused << 400 << u"'applyScope' is invalid."_s;
    QTest::newRow("403") << answer(faceError(403, "QuotaExceeded", "No more takes today."))
                         << Phase::Refused << 403 << u"No more takes today."_s;
    QTest::newRow("401") << answer(faceError(401, "401", "Access denied.")) << Phase::Refused << 401
                         << u"Access denied."_s;
    QTest::newRow("429") << answer(FaultServer::http(429, {}, {{"Retry-After"_ba, "1"_ba}}))
                         << Phase::Refused << 429 << QString();
    QTest::newRow("500") << answer(faceError(500, "InternalServerError", "Try again."))
                         << Phase::Refused << 500 << u"Try again."_s;
    QTest::newRow("gateway lost the service")
        << answer(FaultServer::http(504, "<html>Gateway Timeout</html>")) << Phase::OutcomeUnknown
        << 504 << look;
    QTest::newRow("accepted without an operation")
        << answer(FaultServer::http(202, {})) << Phase::OutcomeUnknown << 202 << look;
    QTest::newRow("closed after the body")
        << FaultRule{.what = Do::CloseAfterBody, .method = "POST"_ba} << Phase::OutcomeUnknown << 0
        << look;
    QTest::newRow("reset after the body")
        << FaultRule{.what = Do::CloseAfterBody, .method = "POST"_ba, .reset = true}
        << Phase::OutcomeUnknown << 0 << look;
}

void TestOperationTracker::submissionErrors()
{
    QFETCH(const FaultRule, rule);
    QFETCH(const QString, message);
    m_service.proxy.addRule(rule);
    QSignalSpy finished(&m_run->tracker, &OperationTracker::recordFinished);
    const auto record =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QTEST(record.phase, "phase");
    QTEST(record.httpStatus, "http");
    QVERIFY2(record.message.contains(message), qPrintable(record.message));
    QVERIFY(!record.message.isEmpty());
    QVERIFY(record.operation.isEmpty());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
    QCOMPARE(journalRows(m_journalPath), QList<OperationRecord>{record});
    if (rule.answer.contains("support-asks"))
        QCOMPARE(record.requestId, u"support-asks-for-this"_s);
}

void TestOperationTracker::unreachableHostIsNotSent()
{
    Connection nowhere = m_service.connection(0);
    {
        FaultServer gone;
        nowhere.endpoint = Endpoint::fromUserInput(gone.endpoint());
    }
    m_run->connections.replace(nowhere);
    const auto record =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(record.phase, Phase::NotSent);
    QCOMPARE(journalRows(m_journalPath), QList<OperationRecord>{record});
}

void TestOperationTracker::failedIsTheServicesOwn()
{
    const OperationRecord take =
        ended(resultOf(m_run->tracker.take(m_east, takeOf(u"vip"_s, ContainerType::FaceList))));
    QCOMPARE(take.phase, Phase::Succeeded);
    const ApplyRequest request{take.snapshot, ObjectId(u"vip-copy"_s)};
    const auto apply = [&] {
        return ended(resultOf(m_run->tracker.apply(m_west, ContainerType::FaceList, request)));
    };
    QCOMPARE(apply().phase, Phase::Succeeded);
    const OperationRecord again = apply();
    QCOMPARE(again.phase, Phase::Failed);
    QVERIFY(!again.message.isEmpty());
    const auto status = resultOf(m_run->client(m_west).operationStatus(again.operation));
    QVERIFY(status.ok());
    QCOMPARE(again.message, status->message);
}

void TestOperationTracker::rowsCutWhileSending()
{
    // The program dies while the answer is held back: the row says Sending and nothing more.
    m_service.proxy.addRule({.what = Do::Hang, .method = "POST"_ba});
    m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup));
    m_run->tracker.apply(
        m_west, ContainerType::PersonGroup,
        {SnapshotId(u"e58b3f08-1e8b-4165-81df-aa9858f233dc"_s), ObjectId(u"cut"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_service.proxy.count("POST"_ba), 2, patienceMs);
    restart();
    QSignalSpy finished(&m_run->tracker, &OperationTracker::recordFinished);
    QVERIFY(m_run->load());
    const QList<OperationRecord> records = m_run->tracker.records();
    QCOMPARE(records.size(), qsizetype(2));
    QCOMPARE(records.at(0).phase, Phase::OutcomeUnknown);
    QVERIFY(records.at(0).message.contains(u"Snapshots page of east"_s));
    QCOMPARE(records.at(1).phase, Phase::OutcomeUnknown);
    QVERIFY(records.at(1).message.contains(u"group cut exists in west"_s));
    QCOMPARE(finished.count(), 2);
    m_run.reset();
    QCOMPARE(journalRows(m_journalPath), records);
    QCOMPARE(m_service.proxy.count("POST"_ba), 2);
}

void TestOperationTracker::acceptedIsPolledOnAfterRestart()
{
    // No poll gets through in the first run, so the operation cannot end there.
    m_service.proxy.addRule({.what = Do::Hang, .method = "GET"_ba, .path = u"/operations/"_s});
    const auto submitted =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    QCOMPARE(submitted.phase, Phase::Waiting);
    restart();
    m_service.proxy.clearRules();
    QVERIFY(m_run->load());
    QCOMPARE(m_run->record(submitted.row).operation, submitted.operation);
    QVERIFY(!isTerminal(m_run->record(submitted.row).phase));
    const OperationRecord take = ended(submitted);
    QCOMPARE(take.phase, Phase::Succeeded);
    QVERIFY(!take.snapshot.isEmpty());
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
}

void TestOperationTracker::hiddenRowsStayInTheJournal()
{
    m_service.proxy.addRule({.what = Do::Hang, .method = "GET"_ba, .path = u"/operations/"_s});
    const auto running =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    const auto refused = resultOf(
        m_run->tracker.take(m_east, takeOf(u"no-such-group"_s, ContainerType::PersonGroup)));
    QCOMPARE(refused.phase, Phase::Refused);
    QCOMPARE(refused.httpStatus, 404);
    m_run->tracker.hideFinished();
    m_run->tracker.hide(running.row);
    QVERIFY(!m_run->record(running.row).hiddenByOperator);
    QVERIFY(m_run->record(refused.row).hiddenByOperator);
    m_run.reset();
    const QList<OperationRecord> rows = journalRows(m_journalPath);
    QCOMPARE(rows.size(), qsizetype(2));
    QVERIFY(!rows.at(0).hiddenByOperator);
    QVERIFY(rows.at(1).hiddenByOperator);
}

void TestOperationTracker::journalTroubleIsMadeUpFor()
{
    const auto rename = [this](const QString &from, const QString &to) {
        const QString name = u"outside"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(m_journalPath);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
        }
        QSqlDatabase::removeDatabase(name);
    };
    m_service.proxy.addRule({.what = Do::Answer,
                             .method = "GET"_ba,
                             .path = u"/operations/"_s,
                             .answer = FaultServer::http(503, {})});
    const auto submitted =
        resultOf(m_run->tracker.take(m_east, takeOf(u"visitors"_s, ContainerType::PersonGroup)));
    rename(u"operations"_s, u"out_of_reach"_s);
    m_service.proxy.clearRules();
    QSignalSpy failed(&m_run->tracker, &OperationTracker::journalFailed);
    const OperationRecord take = ended(submitted);
    QCOMPARE(take.phase, Phase::Succeeded);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patienceMs);
    rename(u"out_of_reach"_s, u"operations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(journalRows(m_journalPath).constFirst(), take, patienceMs);
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestOperationTracker)
#include "tst_operationtracker.moc"
