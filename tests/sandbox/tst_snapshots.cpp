// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotsdriver.h"

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

/// Who sees and changes snapshots, how long they live, and how many there may be.
class TestSnapshots : public SnapshotsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAll(); }
    void cleanup() { m_client.reset(); }

    void whoMayDoWhat()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const QString snapshot = m_client->takeDone(
            u"PersonGroup"_s, u"g"_s,
            {m_client->subscriptionId(West).toUpper(), m_client->subscriptionId(West)});
        const QJsonObject own = m_client->get(snapshot).object();
        QCOMPARE(
            own.value(u"account"_s).toString(),
            u"/subscriptions/%1/resourceGroups/sandbox/providers/Microsoft.CognitiveServices/accounts/east"_s
                .arg(m_client->subscriptionId(East)));
        QCOMPARE(own.value(u"applyScope"_s).toArray(), QJsonArray{m_client->subscriptionId(West)});
        QVERIFY(own.value(u"userData"_s).isNull());
        // The taker is not in the scope by itself.
        QCOMPARE(apply(snapshot, u"x"_s).status, 403);

        m_client->caller = West;
        QCOMPARE(m_client->get(snapshot).status, 200);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 1);
        QCOMPARE(m_client->patch(snapshot, {{u"userData"_s, u"x"_s}}).status, 403);
        QCOMPARE(m_client->remove(snapshot).status, 403);

        m_client->caller = North;
        QCOMPARE(m_client->get(snapshot).code(), u"SnapshotNotFound"_s);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 0);
        QCOMPARE(apply(snapshot, u"x"_s).status, 403);
        QCOMPARE(apply(u"/snapshots/00000000-0000-0000-0000-000000000000"_s, u"x"_s).status, 404);

        m_client->caller = East;
        m_client->advance(1s);
        QCOMPARE(m_client->patch(snapshot, {{u"userData"_s, u"note"_s}}).status, 200);
        QJsonObject changed = m_client->get(snapshot).object();
        QCOMPARE(changed.value(u"applyScope"_s), own.value(u"applyScope"_s));
        QCOMPARE(changed.value(u"userData"_s).toString(), u"note"_s);
        QVERIFY(changed.value(u"lastUpdateTime"_s).toString()
                > own.value(u"lastUpdateTime"_s).toString());
        QCOMPARE(changed.value(u"createdTime"_s), own.value(u"createdTime"_s));
        QCOMPARE(
            m_client
                ->patch(snapshot, {{u"applyScope"_s, QJsonArray{m_client->subscriptionId(North)}}})
                .status,
            200);
        m_client->caller = West;
        QCOMPARE(m_client->get(snapshot).status, 404);
        m_client->caller = North;
        QCOMPARE(m_client->get(snapshot).status, 200);
        m_client->caller = East;
        QCOMPARE(m_client->remove(snapshot).status, 200);
        QCOMPARE(m_client->get(snapshot).status, 404);
    }

    void filters()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        fill(u"/facelists"_s, u"f"_s, 1);
        const QString west = m_client->subscriptionId(West);
        const QString north = m_client->subscriptionId(North);
        QVERIFY(!m_client->takeDone(u"PersonGroup"_s, u"g"_s, {west}).isEmpty());
        QVERIFY(!m_client->takeDone(u"FaceList"_s, u"f"_s, {west, north}).isEmpty());
        const auto count = [this](const QString &query) {
            return m_client->get(u"/snapshots?"_s + query).array().size();
        };
        QCOMPARE(count({}), 2);
        QCOMPARE(count(u"type=FaceList"_s), 1);
        QCOMPARE(count(u"type=LargeFaceList"_s), 0);
        QCOMPARE(count(u"applyScope="_s + north), 1);
        QCOMPARE(count(u"applyScope=%1,%2"_s.arg(north, west.toUpper())), 2);
        QCOMPARE(count(u"type=PersonGroup&applyScope="_s + north), 0);
        QCOMPARE(m_client->get(u"/snapshots?type=Nonsense"_s).message(), u"'type' is invalid."_s);
        QCOMPARE(m_client->get(u"/snapshots?applyScope=abc"_s).message(),
                 u"'applyScope' is invalid."_s);
    }

    void expiry()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const QString snapshot =
            m_client->takeDone(u"PersonGroup"_s, u"g"_s, {m_client->subscriptionId(East)});
        m_client->advance(47h);
        QCOMPARE(m_client->get(snapshot).status, 200);
        // An apply that runs when its snapshot expires, or is deleted, ends well all the same.
        m_client->advance(1h - 10s);
        const Reply running = apply(snapshot, u"late"_s);
        QCOMPARE(running.status, 202);
        m_client->advance(1h);
        QCOMPARE(m_client->get(snapshot).code(), u"SnapshotNotFound"_s);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 0);
        QCOMPARE(apply(snapshot, u"later"_s).status, 404);
        QCOMPARE(m_client->get(running.location()).object().value(u"status"_s).toString(),
                 u"succeeded"_s);
        QCOMPARE(contentOf(u"/persongroups"_s, u"late"_s), contentOf(u"/persongroups"_s, u"g"_s));
    }

    void deletedWhileApplied()
    {
        fill(u"/persongroups"_s, u"g"_s, 2);
        const QString snapshot =
            m_client->takeDone(u"PersonGroup"_s, u"g"_s, {m_client->subscriptionId(East)});
        const Reply running = apply(snapshot, u"copy"_s);
        QCOMPARE(m_client->remove(snapshot).status, 200);
        m_client->advance(10s);
        QCOMPARE(m_client->get(running.location()).object().value(u"status"_s).toString(),
                 u"succeeded"_s);
        QCOMPARE(contentOf(u"/persongroups"_s, u"copy"_s), contentOf(u"/persongroups"_s, u"g"_s));
    }

    void quotas_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::newRow("S0") << Tier::Standard;
        QTest::newRow("F0") << Tier::Free;
    }
    void quotas()
    {
        QFETCH(Tier, tier);
        m_client = std::make_unique<FaceTestClient>(options(tier));
        QVERIFY(m_client->start());
        toStartOfPeriod(tier);
        QCOMPARE(m_client->put(u"/facelists/f"_s, {}).status, 200);
        QString snapshot;
        for (int i = 0; i < 100; ++i) {
            const Reply taken = takeOf(u"FaceList"_s, u"f"_s, {East});
            QCOMPARE(taken.status, 202);
            m_client->advance(4s); // under the rate of either tier
            if (i == 0)
                snapshot = m_client->get(taken.location())
                               .object()
                               .value(u"resourceLocation"_s)
                               .toString();
        }
        Reply refused = takeOf(u"FaceList"_s, u"f"_s, {East});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"QuotaExceeded"_s);
        // Applies have a quota of their own, and so has every subscription.
        m_client->advance(4s);
        QCOMPARE(apply(snapshot, u"copy"_s).status, 202);
        m_client->caller = West;
        QCOMPARE(m_client->put(u"/facelists/f"_s, {}).status, 200);
        QCOMPARE(takeOf(u"FaceList"_s, u"f"_s, {East}).status, 202);
        m_client->caller = East;
        m_client->advance(24h);
        QCOMPARE(takeOf(u"FaceList"_s, u"f"_s, {East}).status, tier == Tier::Free ? 403 : 202);
        m_client->advance(24h * 31);
        QCOMPARE(takeOf(u"FaceList"_s, u"f"_s, {East}).status, 202);
    }

    void applyQuota()
    {
        m_client = std::make_unique<FaceTestClient>(options(Tier::Standard));
        QVERIFY(m_client->start());
        toStartOfPeriod(Tier::Standard);
        QCOMPARE(m_client->put(u"/facelists/f"_s, {}).status, 200);
        const QString snapshot =
            m_client->takeDone(u"FaceList"_s, u"f"_s, {m_client->subscriptionId(East)});
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(apply(snapshot, u"f"_s).status, 202);
            m_client->advance(200ms);
        }
        QCOMPARE(apply(snapshot, u"f"_s).code(), u"QuotaExceeded"_s);
    }

    void sixtyFourFaceLists()
    {
        for (int i = 0; i < 64; ++i)
            QCOMPARE(m_client->put(u"/facelists/f%1"_s.arg(i), {}).status, 200);
        const Reply refused = m_client->put(u"/facelists/f64"_s, {});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"QuotaExceeded"_s);
        const QString snapshot =
            m_client->takeDone(u"FaceList"_s, u"f1"_s, {m_client->subscriptionId(East)});
        const Reply applied = apply(snapshot, u"f64"_s);
        QCOMPARE(applied.status, 202);
        m_client->advance(10s);
        QCOMPARE(m_client->get(applied.location()).object().value(u"status"_s).toString(),
                 u"failed"_s);
    }

private:
    // To ten minutes into a UTC day, and for F0 a month, so that no period ends within the test.
    void toStartOfPeriod(Tier tier)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QDate day = now.date().addDays(1);
        if (tier == Tier::Free)
            day = QDate(day.year(), day.month(), 1).addMonths(1);
        const QDateTime start(day, QTime(0, 10), Qt::UTC);
        m_client->advance(std::chrono::milliseconds(now.msecsTo(start)));
    }
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
