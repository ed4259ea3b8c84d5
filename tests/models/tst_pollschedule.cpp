// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pollschedule.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

const ConnectionId east(u"00000000-0000-4000-8000-000000000001"_s);
const ConnectionId west(u"00000000-0000-4000-8000-000000000002"_s);

/// Plays a schedule whose operations answer at once and are planned again by their age.
QList<qint64> play(PollSchedule &schedule, int operations, qint64 untilMs)
{
    for (int row = 1; row <= operations; ++row)
        schedule.plan(row, east, 0);
    QList<qint64> polls;
    for (auto next = schedule.nextMs(); next && *next <= untilMs; next = schedule.nextMs()) {
        const QList<qint64> rows = schedule.takeDue(*next);
        for (const qint64 row : rows) {
            polls.append(*next);
            schedule.plan(row, east, *next + pollIntervalMs(*next));
        }
    }
    return polls;
}

/// The most polls in any half-open window of this length.
qsizetype mostWithin(const QList<qint64> &polls, qint64 windowMs)
{
    qsizetype most = 0;
    for (auto it = polls.cbegin(); it != polls.cend(); ++it) {
        const auto end = std::lower_bound(it, polls.cend(), *it + windowMs);
        most = std::max<qsizetype>(most, end - it);
    }
    return most;
}

} // namespace

class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalGrowsWithAge_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<qint64>("interval");
        QTest::newRow("clock set back") << Q_INT64_C(-5'000) << Q_INT64_C(500);
        QTest::newRow("just accepted") << Q_INT64_C(0) << Q_INT64_C(500);
        QTest::newRow("10 s") << Q_INT64_C(10'000) << Q_INT64_C(500);
        QTest::newRow("20 s") << Q_INT64_C(20'000) << Q_INT64_C(1'000);
        QTest::newRow("10 min") << Q_INT64_C(600'000) << Q_INT64_C(30'000);
        QTest::newRow("20 min") << Q_INT64_C(1'200'000) << Q_INT64_C(60'000);
        QTest::newRow("5 h") << Q_INT64_C(18'000'000) << Q_INT64_C(60'000);
    }
    void intervalGrowsWithAge()
    {
        QFETCH(const qint64, age);
        QTEST(pollIntervalMs(age), "interval");
    }

    void staysWithinHalfTheRate_data()
    {
        QTest::addColumn<bool>("free");
        QTest::addColumn<qint64>("window");
        QTest::addColumn<qsizetype>("most");
        QTest::newRow("free") << true << Q_INT64_C(60'000) << qsizetype(10);
        QTest::newRow("standard") << false << Q_INT64_C(1'000) << qsizetype(5);
    }
    void staysWithinHalfTheRate()
    {
        QFETCH(const bool, free);
        QFETCH(const qint64, window);
        PollSchedule schedule;
        schedule.setTier(east, free ? Tier::Free : Tier::Standard);
        const QList<qint64> polls = play(schedule, 40, 300'000);
        // The limit is used while forty operations wait: a schedule that hardly polls fails too.
        QTEST(mostWithin(polls, window), "most");
    }

    void everyOneHasATurn()
    {
        PollSchedule schedule;
        schedule.setTier(east, Tier::Free);
        QSet<qint64> polled;
        for (int row = 1; row <= 10; ++row)
            schedule.plan(row, east, 0);
        qint64 now = 0;
        while (polled.size() < 10 && now < 60'000) {
            now = schedule.nextMs().value();
            const QList<qint64> rows = schedule.takeDue(now);
            for (const qint64 row : rows) {
                polled.insert(row);
                schedule.plan(row, east, now + 500);
            }
        }
        QCOMPARE(polled.size(), qsizetype(10));
    }

    void oneInFlight()
    {
        PollSchedule schedule;
        schedule.plan(1, east, 0);
        QCOMPARE(schedule.takeDue(0), QList<qint64>{1});
        QCOMPARE(schedule.takeDue(100'000), QList<qint64>{});
        QVERIFY(!schedule.nextMs());
        schedule.plan(1, east, 100'500);
        QCOMPARE(schedule.nextMs().value(), Q_INT64_C(100'500));
        QCOMPARE(schedule.takeDue(100'499), QList<qint64>{});
        QCOMPARE(schedule.takeDue(100'500), QList<qint64>{1});
    }

    void connectionsDoNotWaitForEachOther()
    {
        PollSchedule schedule;
        schedule.setTier(east, Tier::Free);
        schedule.plan(1, east, 0);
        schedule.plan(2, east, 0);
        schedule.plan(3, west, 10);
        QCOMPARE(schedule.takeDue(10), (QList<qint64>{1, 3}));
        QCOMPARE(schedule.nextMs().value(), Q_INT64_C(6'010));
        QCOMPARE(schedule.takeDue(6'010), QList<qint64>{2});
    }

    void pausedRests()
    {
        PollSchedule schedule;
        schedule.plan(1, east, 0);
        schedule.setPaused(east, true);
        QVERIFY(schedule.isPaused(east));
        QVERIFY(!schedule.nextMs());
        QCOMPARE(schedule.takeDue(1'000'000), QList<qint64>{});
        schedule.setPaused(east, false);
        QCOMPARE(schedule.takeDue(1'000'000), QList<qint64>{1});
    }

    void holdIsHonoured()
    {
        PollSchedule schedule;
        schedule.plan(1, east, 0);
        schedule.plan(2, west, 0);
        schedule.holdUntil(east, 26'000);
        schedule.holdUntil(east, 1'000);
        QCOMPARE(schedule.takeDue(25'999), QList<qint64>{2});
        QCOMPARE(schedule.nextMs().value(), Q_INT64_C(26'000));
        QCOMPARE(schedule.takeDue(26'000), QList<qint64>{1});
    }

    void removedIsForgotten()
    {
        PollSchedule schedule;
        schedule.plan(1, east, 0);
        schedule.plan(2, east, 5);
        schedule.remove(1);
        schedule.remove(1);
        QCOMPARE(schedule.takeDue(5), QList<qint64>{2});
    }

    void planningAgainReplaces()
    {
        PollSchedule schedule;
        schedule.plan(1, east, 0);
        schedule.plan(1, west, 700);
        QCOMPARE(schedule.nextMs().value(), Q_INT64_C(700));
        QCOMPARE(schedule.takeDue(700), QList<qint64>{1});
        QCOMPARE(schedule.takeDue(700'000), QList<qint64>{});
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
