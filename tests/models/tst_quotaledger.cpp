// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/quotaledger.h"
#include "tests/models/operationfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Phase = OperationPhase;

namespace {

const QString endpoint = u"https://east.cognitiveservices.azure.com"_s;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Connection east(Tier tier = Tier::Standard)
{
    Connection connection;
    connection.id = ConnectionId(u"00000000-0000-4000-8000-000000000001"_s);
    connection.endpoint = Endpoint::fromUserInput(endpoint);
    connection.tier = tier;
    return connection;
}

OperationRecord took(const QString &when, Phase phase = Phase::Succeeded)
{
    OperationRecord record;
    record.connection = east().id;
    record.endpoint = endpoint;
    record.createdAt = utc(when);
    record.finishedAt = record.createdAt;
    record.phase = phase;
    return record;
}

} // namespace

class TestQuotaLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByPhase_data();
    void countsByPhase();
    void countsTheUtcDay();
    void countsTheUtcMonthWhenFree();
    void countsTheResource();
    void loopbackAddressIsNoResource();
    void countsKindsApart();
    void saysWhatIsLeft();
    void neverBelowZero();

private:
    /// The tracker of a journal that holds these rows.
    void given(const QList<OperationRecord> &records)
    {
        m_tracker.reset();
        m_journal = std::make_unique<Journal>(u":memory:"_s);
        for (const OperationRecord &record : records)
            m_journal->insert(record);
        m_tracker =
            std::make_unique<OperationTracker>(*m_journal, m_connections, m_clients, m_clock);
        QSignalSpy loaded(m_tracker.get(), &OperationTracker::loaded);
        m_tracker->start();
        QVERIFY(loaded.count() > 0 || loaded.wait(patienceMs));
        QCOMPARE(m_tracker->records().size(), records.size());
    }
    [[nodiscard]] QuotaLedger ledger() const { return {*m_tracker, m_clock}; }

    FakeClock m_clock{utc(u"2026-05-31T12:00:00Z"_s)};
    ConnectionStore m_connections{QString()};
    SecretStore m_secrets{SecretStore::Mode::MemoryOnly};
    ClientPool m_clients{m_connections, m_secrets};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<OperationTracker> m_tracker;
};

void TestQuotaLedger::countsByPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("used");
    QTest::newRow("waiting") << Phase::Waiting << 0 << 1;
    QTest::newRow("running") << Phase::Running << 0 << 1;
    QTest::newRow("succeeded") << Phase::Succeeded << 0 << 1;
    QTest::newRow("failed") << Phase::Failed << 0 << 1;
    QTest::newRow("cut while sending") << Phase::Sending << 0 << 1;
    QTest::newRow("outcome unknown") << Phase::OutcomeUnknown << 0 << 1;
    QTest::newRow("result unknown") << Phase::ResultUnknown << 0 << 1;
    QTest::newRow("not sent") << Phase::NotSent << 0 << 0;
    QTest::newRow("not sent, for the key was wrong") << Phase::NotSent << 401 << 0;
    QTest::newRow("refused") << Phase::Refused << 403 << 0;
    QTest::newRow("refused with trouble") << Phase::Refused << 500 << 1;
}

void TestQuotaLedger::countsByPhase()
{
    QFETCH(const Phase, phase);
    QFETCH(const int, http);
    OperationRecord record = took(u"2026-05-31T11:00:00Z"_s, phase);
    record.httpStatus = http;
    given({record});
    QTEST(ledger().used(east(), OperationKind::Take), "used");
}

void TestQuotaLedger::countsTheUtcDay()
{
    given({took(u"2026-05-30T23:59:59Z"_s), took(u"2026-05-31T00:00:00Z"_s),
           took(u"2026-05-31T01:00:00+02:00"_s), took(u"2026-05-30T23:00:00-02:00"_s)});
    QCOMPARE(ledger().used(east(), OperationKind::Take), 2);
    m_clock.set(utc(u"2026-06-01T00:00:00Z"_s));
    QCOMPARE(ledger().used(east(), OperationKind::Take), 0);
    m_clock.set(utc(u"2026-05-31T12:00:00Z"_s));
}

void TestQuotaLedger::countsTheUtcMonthWhenFree()
{
    given({took(u"2026-04-30T23:59:59Z"_s), took(u"2026-05-01T00:00:00Z"_s),
           took(u"2026-05-30T10:00:00Z"_s)});
    QCOMPARE(ledger().used(east(Tier::Free), OperationKind::Take), 2);
    QCOMPARE(ledger().used(east(Tier::Standard), OperationKind::Take), 0);
}

void TestQuotaLedger::countsTheResource()
{
    OperationRecord byOther = took(u"2026-05-31T10:00:00Z"_s);
    byOther.connection = ConnectionId(u"00000000-0000-4000-8000-000000000002"_s);
    OperationRecord elsewhere = byOther;
    elsewhere.endpoint = u"https://west.cognitiveservices.azure.com"_s;
    OperationRecord hidden = took(u"2026-05-31T10:00:00Z"_s);
    hidden.hiddenByOperator = true;
    given({byOther, elsewhere, hidden});
    QCOMPARE(ledger().used(east(), OperationKind::Take), 2);
}

void TestQuotaLedger::loopbackAddressIsNoResource()
{
    // The sandbox serves several subscriptions at one address, each with limits of its own.
    OperationRecord byOther = took(u"2026-05-31T10:00:00Z"_s);
    byOther.connection = ConnectionId(u"00000000-0000-4000-8000-000000000002"_s);
    byOther.endpoint = u"http://127.0.0.1:5000"_s;
    given({byOther});
    Connection neighbour = east();
    neighbour.endpoint = Endpoint::fromUserInput(byOther.endpoint);
    QCOMPARE(ledger().used(neighbour, OperationKind::Take), 0);
    neighbour.id = byOther.connection;
    QCOMPARE(ledger().used(neighbour, OperationKind::Take), 1);
}

void TestQuotaLedger::countsKindsApart()
{
    OperationRecord apply = took(u"2026-05-31T10:00:00Z"_s);
    apply.kind = OperationKind::Apply;
    given({apply, apply, took(u"2026-05-31T10:00:00Z"_s)});
    QCOMPARE(ledger().used(east(), OperationKind::Take), 1);
    QCOMPARE(ledger().used(east(), OperationKind::Apply), 2);
}

void TestQuotaLedger::saysWhatIsLeft()
{
    given({took(u"2026-05-31T10:00:00Z"_s), took(u"2026-05-31T10:00:00Z"_s),
           took(u"2026-05-31T10:00:00Z"_s, Phase::OutcomeUnknown)});
    QCOMPARE(ledger().sentence(east(), OperationKind::Take),
             u"At most 97 of 100 takes left today (UTC). Takes made by other tools are not "
             "seen."_s);
    QCOMPARE(ledger().sentence(east(Tier::Free), OperationKind::Take),
             u"At most 97 of 100 takes left this month (UTC). Takes made by other tools are not "
             "seen."_s);
    QCOMPARE(ledger().sentence(east(), OperationKind::Apply),
             u"At most 100 of 100 applies left today (UTC). Applies made by other tools are not "
             "seen."_s);
    QVERIFY(ledger().sentence(east(), OperationKind::Train).isEmpty());
}

void TestQuotaLedger::neverBelowZero()
{
    given(QList<OperationRecord>(103, took(u"2026-05-31T10:00:00Z"_s)));
    QCOMPARE(ledger().used(east(), OperationKind::Take), 103);
    QCOMPARE(ledger().atMostLeft(east(), OperationKind::Take), 0);
}

QTEST_GUILESS_MAIN(TestQuotaLedger)
#include "tst_quotaledger.moc"
