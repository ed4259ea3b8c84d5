// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/elapsedtext.h"
#include "models/operations/operationsmodel.h"
#include "models/operations/operationtexts.h"
#include "tests/models/operationfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Phase = OperationPhase;

namespace {

const ConnectionId eastId(u"00000000-0000-4000-8000-000000000001"_s);
const QDateTime noon = QDateTime::fromString(u"2026-05-31T12:00:00.000Z"_s, Qt::ISODateWithMs);

OperationRecord recordOf(const QString &object, Phase phase)
{
    OperationRecord record;
    record.connection = eastId;
    record.connectionName = u"East then"_s;
    record.objectId = ObjectId(object);
    record.phase = phase;
    record.createdAt = noon;
    if (phase == Phase::Running || phase == Phase::Waiting) {
        record.operation = OperationId(u"f1a2b3c4-0000-4000-8000-000000000001"_s);
        record.acceptedAt = record.lastAnswerAt = noon;
    } else {
        record.finishedAt = noon.addSecs(72);
    }
    return record;
}

} // namespace

class TestOperationsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void newestFirstWithoutHidden();
    void showsWhatTheOperatorNeeds();
    void stateTexts_data();
    void stateTexts();
    void resultTexts_data();
    void resultTexts();
    void elapsedTexts_data();
    void elapsedTexts();
    void serviceTextIsPlain();
    void tickTouchesOnlyWhatChanges();
    void noTickWhenAllHasEnded();
    void followsItsConnection();
    void randomEditsMatchThePlainList();
    void liveTakeIsFollowed();

private:
    void given(const QList<OperationRecord> &records)
    {
        m_journal = std::make_unique<Journal>(u":memory:"_s);
        for (const OperationRecord &record : records)
            m_journal->insert(record);
        m_tracker =
            std::make_unique<OperationTracker>(*m_journal, m_connections, m_clients, m_clock);
        m_model = std::make_unique<OperationsModel>(*m_tracker, m_connections, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy loaded(m_tracker.get(), &OperationTracker::loaded);
        m_tracker->start();
        QVERIFY(loaded.count() > 0 || loaded.wait(patienceMs));
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    FakeClock m_clock{noon};
    ConnectionStore m_connections{QString()};
    SecretStore m_secrets{SecretStore::Mode::MemoryOnly};
    ClientPool m_clients{m_connections, m_secrets};
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<OperationTracker> m_tracker;
    std::unique_ptr<OperationsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_tracker.reset();
    m_journal.reset();
    m_connections.remove(eastId);
    m_clock.set(noon);
}

void TestOperationsModel::newestFirstWithoutHidden()
{
    OperationRecord hidden = recordOf(u"hidden"_s, Phase::Succeeded);
    hidden.hiddenByOperator = true;
    given({recordOf(u"first"_s, Phase::Succeeded), hidden, recordOf(u"last"_s, Phase::Failed)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(text(0, OperationsModel::WhatColumn), u"Take snapshot of last"_s);
    QCOMPARE(text(1, OperationsModel::WhatColumn), u"Take snapshot of first"_s);
    QCOMPARE(m_model->indexOf(1).row(), 1);
    QVERIFY(!m_model->indexOf(2).isValid());
    m_tracker->hideFinished();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestOperationsModel::showsWhatTheOperatorNeeds()
{
    OperationRecord failed = recordOf(u"employees"_s, Phase::Failed);
    failed.message = u"The source was deleted."_s;
    given({failed});
    QCOMPARE(m_model->columnCount(), int(OperationsModel::ColumnCount));
    QCOMPARE(text(0, OperationsModel::WhereColumn), u"East then"_s);
    QCOMPARE(text(0, OperationsModel::StateColumn), operationPhaseText(Phase::Failed));
    QCOMPARE(text(0, OperationsModel::ElapsedColumn), u"1 min 12 s"_s);
    QCOMPARE(text(0, OperationsModel::MessageColumn), u"The source was deleted."_s);
    QVERIFY(!text(0, OperationsModel::StartedColumn).isEmpty());
    // Today the time will do; the tooltip always has the day.
    const QModelIndex started = m_model->index(0, OperationsModel::StartedColumn);
    const QDateTime when = started.data(OperationsModel::RawRole).toDateTime().toLocalTime();
    QCOMPARE(started.data().toString(), QLocale().toString(when.time(), QLocale::ShortFormat));
    QVERIFY(started.data(Qt::ToolTipRole).toString().contains(QString::number(when.date().year())));
    m_clock.advanceSecs(2 * 24 * 3'600);
    QCOMPARE(started.data().toString(), QLocale().toString(when.date(), QLocale::ShortFormat));
    m_clock.set(noon);
    const QModelIndex index = m_model->index(0, OperationsModel::ElapsedColumn);
    QCOMPARE(index.data(OperationsModel::RawRole).toLongLong(), 72'000);
    QCOMPARE(index.data(OperationsModel::PhaseRole).toInt(), int(Phase::Failed));
    QCOMPARE(index.data(OperationsModel::RecordRole).value<OperationRecord>().objectId.text(),
             u"employees"_s);
    QCOMPARE(index.data(OperationsModel::HasResultRole).toBool(), false);
    m_clock.advanceSecs(3'600);
    QCOMPARE(text(0, OperationsModel::ElapsedColumn), u"1 min 12 s"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void TestOperationsModel::stateTexts_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<OperationLiveness>("liveness");
    QTest::addColumn<int>("silentSecs");
    QTest::addColumn<QString>("text");
    using Kind = OperationKind;
    OperationLiveness error;
    error.hasError = true;
    OperationLiveness key;
    key.waitsForKey = true;
    OperationLiveness removed = key;
    removed.connectionRemoved = true;
    OperationLiveness moved;
    moved.movedAway = true;
    const QString elsewhere = u"Waiting: the connection has another endpoint now"_s;
    QTest::newRow("running") << Kind::Take << Phase::Running << OperationLiveness{} << 1
                             << u"Running"_s;
    QTest::newRow("waiting") << Kind::Take << Phase::Waiting << OperationLiveness{} << 1
                             << u"Waiting to start"_s;
    QTest::newRow("last poll failed")
        << Kind::Take << Phase::Running << error << 2 << u"Running · last answer 2 s ago"_s;
    QTest::newRow("answer is late") << Kind::Take << Phase::Running << OperationLiveness{} << 40
                                    << u"Running · last answer 40 s ago"_s;
    QTest::newRow("answer is not late yet")
        << Kind::Take << Phase::Running << OperationLiveness{} << 6 << u"Running"_s;
    QTest::newRow("key") << Kind::Take << Phase::Running << key << 40 << u"Waiting for the key"_s;
    QTest::newRow("removed") << Kind::Take << Phase::Running << removed << 40
                             << u"Waiting: connection removed"_s;
    QTest::newRow("training elsewhere") << Kind::Train << Phase::Running << moved << 1 << elsewhere;
    QTest::newRow("take elsewhere, still answering")
        << Kind::Take << Phase::Running << moved << 1 << u"Running"_s;
    QTest::newRow("ended") << Kind::Take << Phase::Succeeded << OperationLiveness{} << 400
                           << u"Succeeded"_s;
}

void TestOperationsModel::stateTexts()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const Phase, phase);
    QFETCH(const OperationLiveness, liveness);
    QFETCH(const int, silentSecs);
    OperationRecord record = recordOf(u"g"_s, phase);
    record.kind = kind;
    record.acceptedAt = record.lastAnswerAt = noon;
    QTEST(operationtexts::state(record, liveness, noon.addSecs(silentSecs)), "text");
}

void TestOperationsModel::resultTexts_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<ContainerType>("type");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<QString>("text");
    using Kind = OperationKind;
    const auto group = ContainerType::PersonGroup;
    const auto list = ContainerType::LargeFaceList;
    QTest::newRow("take") << Kind::Take << Phase::Succeeded << group << true << u"Show snapshot"_s;
    QTest::newRow("apply") << Kind::Apply << Phase::Succeeded << group << true << u"Show group"_s;
    QTest::newRow("apply a list") << Kind::Apply << Phase::Succeeded << list << true
                                  << u"Show list"_s;
    QTest::newRow("train") << Kind::Train << Phase::Succeeded << group << true << u"Show group"_s;
    QTest::newRow("running") << Kind::Take << Phase::Running << group << false << QString();
    QTest::newRow("failed") << Kind::Take << Phase::Failed << group << false << QString();
    QTest::newRow("unknown take") << Kind::Take << Phase::OutcomeUnknown << group << false
                                  << u"Look on the Snapshots page"_s;
    QTest::newRow("lost apply") << Kind::Apply << Phase::ResultUnknown << group << false
                                << u"Look on the Groups page"_s;
}

void TestOperationsModel::resultTexts()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const Phase, phase);
    QFETCH(const ContainerType, type);
    OperationRecord record = recordOf(u"g"_s, phase);
    record.kind = kind;
    record.type = type;
    record.snapshot = SnapshotId(u"e58b3f08-1e8b-4165-81df-aa9858f233dc"_s);
    QTEST(operationtexts::result(record), "text");
    QTEST(operationtexts::hasResult(record), "isLink");
}

void TestOperationsModel::elapsedTexts_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("clock set back") << Q_INT64_C(-5'000) << u"0 s"_s;
    QTest::newRow("seconds") << Q_INT64_C(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << Q_INT64_C(72'000) << u"1 min 12 s"_s;
    QTest::newRow("hours") << Q_INT64_C(7'500'000) << u"2 h 5 min"_s;
    QTest::newRow("days") << Q_INT64_C(273'600'000) << u"3 d 4 h"_s;
}

void TestOperationsModel::elapsedTexts()
{
    QFETCH(const qint64, ms);
    QTEST(elapsedText(ms), "text");
}

void TestOperationsModel::serviceTextIsPlain()
{
    OperationRecord failed = recordOf(u"g"_s, Phase::Failed);
    failed.message = u"<img src='https://elsewhere'>"_s;
    given({failed});
    const QModelIndex index = m_model->index(0, OperationsModel::MessageColumn);
    QCOMPARE(index.data().toString(), failed.message);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
}

void TestOperationsModel::tickTouchesOnlyWhatChanges()
{
    // No such connection: the running ones rest, so nothing but the tick changes the model.
    given({recordOf(u"a"_s, Phase::Running), recordOf(u"ended"_s, Phase::Succeeded),
           recordOf(u"b"_s, Phase::Running), recordOf(u"c"_s, Phase::Waiting)});
    QCOMPARE(m_model->runningCount(), 3);
    QCOMPARE(text(0, OperationsModel::StateColumn), u"Waiting: connection removed"_s);
    QCOMPARE(text(0, OperationsModel::ElapsedColumn), u"0 s"_s);
    m_clock.advanceSecs(5);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 4, patienceMs);
    QSet<int> rows;
    QSet<int> columns;
    for (const QList<QVariant> &arguments : std::as_const(changed)) {
        const auto first = arguments.at(0).toModelIndex();
        const auto last = arguments.at(1).toModelIndex();
        for (int row = first.row(); row <= last.row(); ++row)
            rows.insert(row);
        QCOMPARE(first.column(), last.column());
        columns.insert(first.column());
    }
    QCOMPARE(rows, (QSet<int>{0, 1, 3}));
    QCOMPARE(columns, (QSet<int>{OperationsModel::StateColumn, OperationsModel::ElapsedColumn}));
    QCOMPARE(text(0, OperationsModel::ElapsedColumn), u"5 s"_s);
}

void TestOperationsModel::noTickWhenAllHasEnded()
{
    const auto ticks = [this] {
        const QList<QTimer *> timers = m_model->findChildren<QTimer *>();
        return std::any_of(timers.cbegin(), timers.cend(),
                           [](const QTimer *timer) { return timer->isActive(); });
    };
    given({recordOf(u"a"_s, Phase::Running)});
    QVERIFY(ticks());
    cleanup();
    given({recordOf(u"a"_s, Phase::Succeeded)});
    QCOMPARE(m_model->runningCount(), 0);
    QVERIFY(!ticks());
    // Without a connection nothing is written, and so nothing is shown.
    QCOMPARE(resultOf(m_tracker->take(eastId, {})).phase, Phase::NotSent);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestOperationsModel::followsItsConnection()
{
    given({recordOf(u"a"_s, Phase::Succeeded)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Connection connection;
    connection.id = eastId;
    connection.name = u"East now"_s;
    connection.colour = QColor(Qt::red);
    m_connections.add(connection);
    QVERIFY(changed.count() > 0);
    QCOMPARE(text(0, OperationsModel::WhereColumn), u"East now"_s);
    QCOMPARE(m_model->index(0, 0).data(OperationsModel::ColourRole).value<QColor>(),
             QColor(Qt::red));
}

void TestOperationsModel::randomEditsMatchThePlainList()
{
    // Submissions end at once as NotSent (no key), so rows come and go quickly.
    Connection connection;
    connection.id = eastId;
    connection.name = u"East"_s;
    connection.endpoint = Endpoint::fromUserInput(u"http://127.0.0.1:1"_s);
    m_connections.add(connection);
    given({});
    QRandomGenerator random(20260531);
    QList<qint64> expected;
    for (int step = 0; step < 120; ++step) {
        if (expected.isEmpty() || random.bounded(3) > 0) {
            TakeRequest request;
            request.objectId = ObjectId(u"g%1"_s.arg(step));
            expected.prepend(resultOf(m_tracker->take(eastId, request)).row);
        } else {
            m_tracker->hide(expected.takeAt(random.bounded(int(expected.size()))));
        }
        QCOMPARE(m_model->rowCount(), int(expected.size()));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto record =
                m_model->index(row, 0).data(OperationsModel::RecordRole).value<OperationRecord>();
            QCOMPARE(record.row, expected.at(row));
        }
    }
    QVERIFY(expected.size() > 10);
}

void TestOperationsModel::liveTakeIsFollowed()
{
    SandboxBehindProxy service;
    QVERIFY(service.start(true));
    const Clock clock;
    OperationsRun run(service, u":memory:"_s, clock);
    OperationsModel model(run.tracker, run.connections, clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(run.load());
    const TakeRequest request{ContainerType::PersonGroup,
                              ObjectId(u"visitors"_s),
                              {service.connection(1).subscription},
                              {}};
    const auto take = resultOf(run.tracker.take(service.connection(0).id, request));
    QCOMPARE(model.rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, OperationsModel::ResultColumn).data().toString(),
                              u"Show snapshot"_s, patienceMs);
    QVERIFY(model.indexOf(take.row).data(OperationsModel::HasResultRole).toBool());
    QCOMPARE(model.index(0, OperationsModel::WhereColumn).data().toString(), u"east"_s);
    QVERIFY(!model.index(0, OperationsModel::LastActionColumn).data().toString().isEmpty());
    QCOMPARE(model.runningCount(), 0);
}

QTEST_GUILESS_MAIN(TestOperationsModel)
#include "tst_operationsmodel.moc"
