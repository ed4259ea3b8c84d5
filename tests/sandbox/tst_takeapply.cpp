// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotsdriver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

/// What take and apply make, and what they refuse.
class TestTakeApply : public SnapshotsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAll(); }
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

    void operationBelongsToWhoSubmittedIt()
    {
        fill(u"/persongroups"_s, u"g"_s, 1);
        const QString operation = take(u"g"_s, {West}).location();
        m_client->caller = West;
        QCOMPARE(m_client->get(operation).code(), u"OperationNotFound"_s);
        m_client->caller = East;
        QCOMPARE(m_client->get(operation).status, 200);
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
};

QTEST_GUILESS_MAIN(TestTakeApply)
#include "tst_takeapply.moc"
