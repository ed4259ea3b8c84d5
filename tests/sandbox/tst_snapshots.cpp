// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

namespace {
enum { East, West, North };

SandboxOptions options(Tier tier = Tier::Unlimited)
{
    SandboxOptions chosen;
    chosen.tier = tier;
    chosen.subscriptions = {u"east"_s, u"west"_s, u"north"_s};
    return chosen;
}
} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FaceTestClient>(options());
        QVERIFY(m_client->start());
    }
    void cleanup() { m_client.reset(); }

    void copyOfEachType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("path");
        QTest::newRow("FaceList") << u"FaceList"_s << u"/facelists"_s;
        QTest::newRow("LargeFaceList") << u"LargeFaceList"_s << u"/largefacelists"_s;
        QTest::newRow("PersonGroup") << u"PersonGroup"_s << u"/persongroups"_s;
        QTest::newRow("LargePersonGroup") << u"LargePersonGroup"_s << u"/largepersongroups"_s;
    }
    void copyOfEachType()
    {
        QFETCH(QString, type);
        QFETCH(QString, path);
        fill(path, u"source"_s, 3);
        const QByteArray before = contentOf(path, u"source"_s);
        const QString snapshot =
            m_client->takeDone(type, u"source"_s, {m_client->subscriptionId(West)});
        QVERIFY(snapshot.startsWith(u"/snapshots/"_s));

        m_client->caller = West;
        const Reply accepted = m_client->post(snapshot + u"/apply"_s, {{u"objectId"_s, u"copy"_s}});
        QCOMPARE(accepted.status, 202);
        QVERIFY(accepted.body.isEmpty());
        static const QRegularExpression relative(u"^/operations/[0-9a-f-]{36}$"_s);
        QVERIFY(relative.match(accepted.location()).hasMatch());
        QJsonObject operation = m_client->get(accepted.location()).object();
        QCOMPARE(operation.value(u"resourceLocation"_s).toString(), snapshot);
        QVERIFY(!operation.contains(u"finishedTime"_s));
        // Not readable before the operation has succeeded.
        QCOMPARE(m_client->get(path + u"/copy"_s).status, 404);
        m_client->advance(10s);
        operation = m_client->get(accepted.location()).object();
        QCOMPARE(operation.value(u"status"_s).toString(), u"succeeded"_s);
        QVERIFY(operation.contains(u"finishedTime"_s));
        QCOMPARE(operation.value(u"resourceLocation"_s).toString(),
                 u'/' + type.toLower() + u"/copy"_s);
        QCOMPARE(contentOf(path, u"copy"_s), before);
        QVERIFY(before.size() > 150);
        const QJsonObject copy =
            m_client->get(path + u"/copy?returnRecognitionModel=true"_s).object();
        QCOMPARE(copy.value(u"name"_s).toString(), u"The source"_s);
        QCOMPARE(copy.value(u"userData"_s).toString(), u"about"_s);
        QCOMPARE(copy.value(u"recognitionModel"_s).toString(), u"recognition_03"_s);
    }

    void operationStatesFollowTheClock()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const Reply accepted = take(u"g"_s, {West});
        QCOMPARE(accepted.status, 202);
        QJsonObject operation = m_client->get(accepted.location()).object();
        QCOMPARE(operation.value(u"status"_s).toString(), u"notStarted"_s);
        QCOMPARE(operation.value(u"resourceLocation"_s).toString(), u"/snapshots/"_s);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 0);
        m_client->advance(400ms);
        operation = m_client->get(accepted.location()).object();
        QCOMPARE(operation.value(u"status"_s).toString(), u"running"_s);
        static const QRegularExpression time(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}Z$"_s);
        QVERIFY(time.match(operation.value(u"lastActionTime"_s).toString()).hasMatch());
        // Nothing was advanced from here on: the job's own time passes.
        QTRY_COMPARE(m_client->get(accepted.location()).object().value(u"status"_s).toString(),
                     u"succeeded"_s);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 1);
    }

    void takeIsACopyOfItsMoment()
    {
        fill(u"/persongroups"_s, u"g"_s, 2);
        const QByteArray before = contentOf(u"/persongroups"_s, u"g"_s);
        const Reply accepted = take(u"g"_s, {East});
        m_client->post(u"/persongroups/g/persons"_s, {{u"name"_s, u"late"_s}});
        QCOMPARE(m_client->patch(u"/persongroups/g"_s, {{u"name"_s, u"renamed"_s}}).status, 200);
        m_client->advance(10s);
        const QString snapshot =
            m_client->get(accepted.location()).object().value(u"resourceLocation"_s).toString();
        QCOMPARE(m_client->remove(u"/persongroups/g"_s).status, 200);
        QCOMPARE(apply(snapshot, u"back"_s).status, 202);
        m_client->advance(10s);
        QCOMPARE(contentOf(u"/persongroups"_s, u"back"_s), before);
        QCOMPARE(m_client->get(u"/persongroups/back"_s).object().value(u"name"_s).toString(),
                 u"The source"_s);
    }

    void trainedStateTravels()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        QCOMPARE(m_client->post(u"/persongroups/g/train"_s, {}).status, 202);
        m_client->advance(10s);
        const QJsonObject source = m_client->get(u"/persongroups/g/training"_s).object();
        QCOMPARE(source.value(u"status"_s).toString(), u"succeeded"_s);
        const QString snapshot =
            m_client->takeDone(u"PersonGroup"_s, u"g"_s, {m_client->subscriptionId(East)});
        QCOMPARE(apply(snapshot, u"copy"_s).status, 202);
        m_client->advance(10s);
        const QJsonObject copy = m_client->get(u"/persongroups/copy/training"_s).object();
        QCOMPARE(copy.value(u"status"_s).toString(), u"succeeded"_s);
        QCOMPARE(copy.value(u"lastSuccessfulTrainingDateTime"_s),
                 source.value(u"lastSuccessfulTrainingDateTime"_s));

        fill(u"/persongroups"_s, u"h"_s, 1);
        const QString untrained =
            m_client->takeDone(u"PersonGroup"_s, u"h"_s, {m_client->subscriptionId(East)});
        QCOMPARE(apply(untrained, u"h2"_s).status, 202);
        m_client->advance(10s);
        QCOMPARE(m_client->get(u"/persongroups/h2/training"_s).code(), u"PersonGroupNotTrained"_s);
    }

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

    void operationBelongsToWhoSubmittedIt()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const QString operation = take(u"g"_s, {West}).location();
        m_client->caller = West;
        QCOMPARE(m_client->get(operation).code(), u"OperationNotFound"_s);
        m_client->caller = East;
        QCOMPARE(m_client->get(operation).status, 200);
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

    void takeArguments_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString bad = u"BadArgument"_s;
        QTest::newRow("type") << u"type"_s << QJsonValue(u"Group"_s) << 400 << bad;
        QTest::newRow("no type") << u"type"_s << QJsonValue() << 400 << bad;
        QTest::newRow("id form") << u"objectId"_s << QJsonValue(u"A B"_s) << 400 << bad;
        QTest::newRow("no object")
            << u"objectId"_s << QJsonValue(u"none"_s) << 404 << u"PersonGroupNotFound"_s;
        QTest::newRow("no scope") << u"applyScope"_s << QJsonValue() << 400 << bad;
        QTest::newRow("empty scope") << u"applyScope"_s << QJsonValue(QJsonArray()) << 400 << bad;
        QTest::newRow("scope text")
            << u"applyScope"_s << QJsonValue(QJsonArray{u"east"_s}) << 400 << bad;
        QTest::newRow("userData") << u"userData"_s << QJsonValue(QString(16385, u'u')) << 400
                                  << bad;
    }
    void takeArguments()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        fill(u"/persongroups"_s, u"g"_s, 1);
        QJsonObject body{{u"type"_s, u"PersonGroup"_s},
                         {u"objectId"_s, u"g"_s},
                         {u"applyScope"_s, QJsonArray{m_client->subscriptionId(West)}}};
        body.insert(field, value);
        const Reply reply = m_client->post(u"/snapshots"_s, body);
        QTEST(reply.status, "status");
        QTEST(reply.code(), "code");
        m_client->advance(10s);
        QCOMPARE(m_client->get(u"/snapshots"_s).array().size(), 0);
    }

    void applyArguments()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const QString path =
            m_client->takeDone(u"PersonGroup"_s, u"g"_s, {m_client->subscriptionId(East)})
            + u"/apply"_s;
        QCOMPARE(m_client->post(path, {}).message(), u"'objectId' is invalid."_s);
        QCOMPARE(m_client->post(path, {{u"objectId"_s, u"A"_s}}).status, 400);
        QCOMPARE(m_client->post(path, {{u"objectId"_s, u"a"_s}, {u"mode"_s, u"Merge"_s}}).message(),
                 u"'mode' is invalid."_s);
        QCOMPARE(
            m_client->post(path, {{u"objectId"_s, u"a"_s}, {u"mode"_s, u"CreateNew"_s}}).status,
            202);
    }

    void applyOntoAnExistingIdFailsInItsOperation()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        fill(u"/largepersongroups"_s, u"other"_s, 1);
        const QString snapshot =
            m_client->takeDone(u"PersonGroup"_s, u"g"_s, {m_client->subscriptionId(East)});
        const Reply clash = apply(snapshot, u"g"_s);
        // The same id of another type is no conflict.
        const Reply fine = apply(snapshot, u"other"_s);
        const Reply second = apply(snapshot, u"other"_s);
        QCOMPARE(clash.status, 202);
        QCOMPARE(second.status, 202);
        m_client->advance(10s);
        const QJsonObject failed = m_client->get(clash.location()).object();
        QCOMPARE(failed.value(u"status"_s).toString(), u"failed"_s);
        QVERIFY(failed.value(u"message"_s).toString().contains(u"'g' already exists"_s));
        QCOMPARE(m_client->get(fine.location()).object().value(u"status"_s).toString(),
                 u"succeeded"_s);
        QCOMPARE(m_client->get(second.location()).object().value(u"status"_s).toString(),
                 u"failed"_s);
        QCOMPARE(m_client->get(u"/persongroups"_s).array().size(), 2);
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
    // A container with members, in the current caller's subscription.
    void fill(const QString &path, const QString &id, int members)
    {
        const QString one = path + u'/' + id;
        QCOMPARE(m_client
                     ->put(one, {{u"name"_s, u"The source"_s},
                                 {u"userData"_s, u"about"_s},
                                 {u"recognitionModel"_s, u"recognition_03"_s}})
                     .status,
                 200);
        for (int i = 0; i < members; ++i) {
            QString home = one;
            if (path.contains(u"persongroups"_s)) {
                const Reply person =
                    m_client->post(one + u"/persons"_s, {{u"name"_s, u"P%1"_s.arg(i)},
                                                         {u"userData"_s, u"u%1"_s.arg(i)}});
                home += u"/persons/"_s + person.object().value(u"personId"_s).toString();
            }
            QCOMPARE(
                m_client->upload(home + u"/persistedfaces?userData=d"_s, pngOfSize(1500)).status,
                200);
        }
    }

    // Names, userData, person ids and face ids, whatever the container's own id.
    QByteArray contentOf(const QString &path, const QString &id)
    {
        const QString one = path + u'/' + id;
        if (path == u"/facelists"_s)
            return QJsonDocument(m_client->get(one).object().value(u"persistedFaces"_s).toArray())
                .toJson();
        return m_client
            ->get(one + (path == u"/largefacelists"_s ? u"/persistedfaces"_s : u"/persons"_s))
            .body;
    }

    Reply takeOf(const QString &type, const QString &id, const QList<int> &scope)
    {
        QJsonArray ids;
        for (const int index : scope)
            ids.append(m_client->subscriptionId(index));
        return m_client->post(u"/snapshots"_s,
                              {{u"type"_s, type}, {u"objectId"_s, id}, {u"applyScope"_s, ids}});
    }
    Reply take(const QString &id, const QList<int> &scope)
    {
        return takeOf(u"PersonGroup"_s, id, scope);
    }
    Reply apply(const QString &snapshot, const QString &id)
    {
        return m_client->post(snapshot + u"/apply"_s, {{u"objectId"_s, id}});
    }

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

    std::unique_ptr<FaceTestClient> m_client;
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
