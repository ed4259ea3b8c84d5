// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed with SIGKILL at each stage of a take; the next run accounts for it.
#include "tests/models/operationfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Phase = OperationPhase;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init();
    void beforeTheRequest();
    void beforeTheAnswer();
    void betweenAnswerAndCommit();
    void afterTheCommit();

private:
    /// Starts the probe; `stage` is where it holds by itself, if anywhere.
    void startProbe(const QString &stage);
    [[nodiscard]] bool hasSaid(const QByteArray &word)
    {
        m_said += m_probe->readAllStandardOutput();
        return m_said.contains(word);
    }
    void kill()
    {
        m_probe->kill();
        QVERIFY(m_probe->waitForFinished(patienceMs));
        QCOMPARE(m_probe->exitStatus(), QProcess::CrashExit);
    }
    /// A new run on the journal that the killed one left.
    void restart()
    {
        m_run = std::make_unique<OperationsRun>(m_service, m_journal, m_clock);
        QVERIFY(m_run->load());
    }
    [[nodiscard]] qsizetype snapshotsMarked(const QString &userData)
    {
        const auto listed = resultOf(m_run->client(m_service.connection(0).id).listSnapshots({}));
        if (!listed.ok())
            QTest::qFail(qPrintable(listed.error().details()), __FILE__, __LINE__);
        return listed.ok() ? std::count_if(
                   listed->cbegin(), listed->cend(),
                   [&userData](const Snapshot &snapshot) { return snapshot.userData == userData; })
                           : -1;
    }

    SandboxBehindProxy m_service;
    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_journal;
    QByteArray m_said;
    // Last: it goes first, before the proxy it talks to.
    std::unique_ptr<QProcess> m_probe;
    std::unique_ptr<OperationsRun> m_run;
};

void TestCrash::init()
{
    m_run.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_journal = m_dir->filePath(u"journal.sqlite"_s);
    m_said.clear();
    m_service.proxy.clearRules();
    m_service.proxy.forget();
}

void TestCrash::startProbe(const QString &stage)
{
    const Connection east = m_service.connection(0);
    const QJsonObject given{
        {u"stage"_s, stage},
        {u"journal"_s, m_journal},
        {u"endpoint"_s, east.endpoint.text()},
        {u"connection"_s, east.id.text()},
        {u"key"_s, QString::fromLatin1(m_service.key(0))},
        {u"scope"_s, m_service.connection(1).subscription.text()},
    };
    m_probe = std::make_unique<QProcess>();
    m_probe->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_probe->start(QStringLiteral(FF_CRASHPROBE), {});
    QVERIFY2(m_probe->waitForStarted(patienceMs), qPrintable(m_probe->errorString()));
    m_probe->write(QJsonDocument(given).toJson(QJsonDocument::Compact) + '\n');
}

void TestCrash::beforeTheRequest()
{
    startProbe(u"written"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("written"_ba), patienceMs);
    kill();
    QCOMPARE(journalRows(m_journal).constFirst().phase, Phase::Sending);
    restart();
    QCOMPARE(m_run->tracker.records().size(), qsizetype(1));
    const OperationRecord record = m_run->tracker.records().constFirst();
    QCOMPARE(record.phase, Phase::OutcomeUnknown);
    QVERIFY(record.message.contains(u"Snapshots page of east"_s));
    QCOMPARE(m_service.proxy.count("POST"_ba), 0);
}

void TestCrash::beforeTheAnswer()
{
    m_service.proxy.addRule({.what = FaultRule::Do::Hang, .method = "POST"_ba});
    startProbe(u"hanging"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_service.proxy.count("POST"_ba), 1, patienceMs);
    kill();
    m_service.proxy.clearRules();
    restart();
    QCOMPARE(m_run->tracker.records().size(), qsizetype(1));
    QCOMPARE(m_run->tracker.records().constFirst().phase, Phase::OutcomeUnknown);
    // It is looked for, never sent again.
    QCOMPARE(snapshotsMarked(u"hanging"_s), qsizetype(0));
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
}

void TestCrash::betweenAnswerAndCommit()
{
    startProbe(u"answered"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("answered"_ba), patienceMs);
    kill();
    restart();
    // The commit may or may not have been made: either way the take is accounted for.
    QCOMPARE(m_run->tracker.records().size(), qsizetype(1));
    const qint64 row = m_run->tracker.records().constFirst().row;
    QTRY_VERIFY_WITH_TIMEOUT(isTerminal(m_run->record(row).phase), patienceMs);
    const Phase phase = m_run->record(row).phase;
    QVERIFY(phase == Phase::Succeeded || phase == Phase::OutcomeUnknown);
    QTRY_COMPARE_WITH_TIMEOUT(snapshotsMarked(u"answered"_s), qsizetype(1), patienceMs);
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
}

void TestCrash::afterTheCommit()
{
    m_service.proxy.addRule(
        {.what = FaultRule::Do::Hang, .method = "GET"_ba, .path = u"/operations/"_s});
    startProbe(u"committed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("accepted"_ba), patienceMs);
    QVERIFY(!hasSaid("not accepted"_ba));
    kill();
    m_service.proxy.clearRules();
    restart();
    QCOMPARE(m_run->tracker.records().size(), qsizetype(1));
    const OperationRecord accepted = m_run->tracker.records().constFirst();
    QVERIFY(!accepted.operation.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->record(accepted.row).phase, Phase::Succeeded, patienceMs);
    const SnapshotId snapshot = m_run->record(accepted.row).snapshot;
    QVERIFY(resultOf(m_run->client(accepted.connection).getSnapshot(snapshot)).ok());
    QCOMPARE(snapshotsMarked(u"committed"_s), qsizetype(1));
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
