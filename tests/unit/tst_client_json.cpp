// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facejson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

template<class T>
T valueOf(const json::Parsed<T> &parsed)
{
    if (parsed.index() == 1) {
        QTest::qFail(qPrintable(std::get<1>(parsed)), __FILE__, __LINE__);
        return T{};
    }
    return std::get<0>(parsed);
}

QString utc(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

} // namespace

class TestClientJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void states_data();
    void states();
    void userDataForms_data();
    void userDataForms();
    void snapshot2021();
    void unknownSnapshotType();
    void operation2021();
    void operation2019();
    void training();
    void faceListWithFaces();
    void problems_data();
    void problems();
    void bodies();
};

void TestClientJson::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString whole = u"2021-06-08T22:27:57"_s;
    const QString digits = u"6897907"_s;
    for (int count = 0; count <= 7; ++count) {
        const QString fraction = count == 0 ? QString() : QString(u"."_s + digits.first(count));
        const QString ms = digits.first(qMin(count, 3)).leftJustified(3, u'0');
        for (const QString &zone : {u"Z"_s, QString(), u"z"_s, u"+00:00"_s}) {
            QTest::addRow("%d digits, zone '%s'", count, qPrintable(zone))
                << QString(whole + fraction + zone) << QString(whole + u"."_s + ms + u"Z"_s);
        }
    }
    QTest::newRow("offset") << u"2021-06-09T00:27:57+02:00"_s << u"2021-06-08T22:27:57.000Z"_s;
    QTest::newRow("minus") << u"2021-06-08T17:27:57-0500"_s << u"2021-06-08T22:27:57.000Z"_s;
    QTest::newRow("last ms") << u"2021-12-31T23:59:59.9999999Z"_s << u"2021-12-31T23:59:59.999Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.5Z"_s << u"1969-12-31T23:59:59.500Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
    QTest::newRow("no leap day") << u"2023-02-29T00:00:00Z"_s << QString();
    QTest::newRow("date only") << u"2021-06-08"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"yesterday"_s << QString();
    QTest::newRow("hour 25") << u"2021-06-08T25:00:00Z"_s << QString();
}

void TestClientJson::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QDateTime time = json::parseTime(text);
    QCOMPARE(utc(time), expected);
    if (!expected.isEmpty())
        QCOMPARE(time.offsetFromUtc(), 0);
}

void TestClientJson::states_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    const auto row = [](const QString &text, OperationState state) {
        QTest::addRow("%s", qPrintable(text)) << text << static_cast<int>(state);
    };
    for (const QString &text : {u"notstarted"_s, u"notStarted"_s, u"nonstarted"_s, u"NotStarted"_s,
                                u"NONSTARTED"_s, u"Not Started"_s})
        row(text, OperationState::NotStarted);
    row(u"running"_s, OperationState::Running);
    row(u"Running"_s, OperationState::Running);
    row(u"SUCCEEDED"_s, OperationState::Succeeded);
    row(u"succeeded"_s, OperationState::Succeeded);
    row(u"Failed"_s, OperationState::Failed);
    row(u"paused"_s, OperationState::Unknown);
    row(u""_s, OperationState::Unknown);
}

void TestClientJson::states()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QCOMPARE(static_cast<int>(json::parseOperationState(text)), state);
    // The two enums are spelled alike on the wire.
    QCOMPARE(static_cast<int>(json::parseTrainingState(text)), state);
}

void TestClientJson::userDataForms_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << QByteArray() << QString();
    QTest::newRow("null") << R"(,"userData":null)"_ba << QString();
    QTest::newRow("empty") << R"(,"userData":"")"_ba << QString();
    QTest::newRow("text") << R"(,"userData":"x")"_ba << u"x"_s;
}

void TestClientJson::userDataForms()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, expected);
    const auto person = valueOf(json::parsePerson(R"({"personId":"p","name":"n")" + field + "}"));
    QCOMPARE(person.userData, expected);
    const auto face = valueOf(json::parseFace(R"({"persistedFaceId":"f")" + field + "}"));
    QCOMPARE(face.userData, expected);
    const auto group = valueOf(
        json::parseContainer(ContainerType::PersonGroup, R"({"personGroupId":"g")" + field + "}"));
    QCOMPARE(group.userData, expected);
    const auto snapshot =
        valueOf(json::parseSnapshot(R"({"id":"s","type":"PersonGroup")" + field + "}"));
    QCOMPARE(snapshot.userData, expected);
}

void TestClientJson::snapshot2021()
{
    const QByteArray body =
        "[\r\n  {\r\n    \"id\": \"aaaaaaaa-0000-4000-8000-000000000001\",\r\n"
        "    \"account\": \"/subscriptions/s/accounts/east\",\r\n"
        "    \"type\": \"LargePersonGroup\",\r\n    \"applyScope\": [ \"AB\", \"cd\" ],\r\n"
        "    \"userData\": null,\r\n    \"futureField\": {\"x\": [1]},\r\n"
        "    \"createdTime\": \"2021-06-08T22:27:57.6897907Z\",\r\n"
        "    \"lastUpdateTime\": \"2021-06-08T22:28:01Z\"\r\n  }\r\n]"_ba;
    const auto list = valueOf(json::parseSnapshots(body));
    QCOMPARE(list.size(), 1);
    const Snapshot &snapshot = list.first();
    QVERIFY(snapshot.type == ContainerType::LargePersonGroup);
    QCOMPARE(snapshot.applyScope.size(), 2);
    QCOMPARE(snapshot.applyScope.first(), SubscriptionId(u"ab"_s));
    QCOMPARE(snapshot.account, u"/subscriptions/s/accounts/east"_s);
    QCOMPARE(utc(snapshot.createdTime), u"2021-06-08T22:27:57.689Z"_s);
    QCOMPARE(utc(snapshot.lastUpdateTime), u"2021-06-08T22:28:01.000Z"_s);
}

void TestClientJson::unknownSnapshotType()
{
    const auto snapshot =
        valueOf(json::parseSnapshot(R"({"id":"s","type":"DynamicPersonGroup"})"_ba));
    QVERIFY(!snapshot.type);
    QCOMPARE(snapshot.typeName, u"DynamicPersonGroup"_s);
}

void TestClientJson::operation2021()
{
    const auto status = valueOf(json::parseOperationStatus(
        R"({"status":"succeeded","createdTime":"2021-06-08T22:27:57.6897907Z",
            "lastActionTime":"2021-06-08T22:27:58.1Z","finishedTime":"2021-06-08T22:27:59Z",
            "resourceLocation":"/snapshots/s","message":null,"extra":1})"_ba));
    QVERIFY(status.state == OperationState::Succeeded);
    QCOMPARE(utc(status.finishedTime), u"2021-06-08T22:27:59.000Z"_s);
    QCOMPARE(status.resourceLocation, u"/snapshots/s"_s);
    QVERIFY(status.message.isEmpty());
}

void TestClientJson::operation2019()
{
    const auto status = valueOf(json::parseOperationStatus(
        R"({"status":"notstarted","createdTime":"2019-06-08T22:27:57","lastActionTime":null,
            "resourceLocation":"/snapshots/"})"_ba));
    QVERIFY(status.state == OperationState::NotStarted);
    QCOMPARE(status.rawStatus, u"notstarted"_s);
    QVERIFY(status.createdTime.isValid());
    QVERIFY(!status.lastActionTime.isValid());
    QVERIFY(!status.finishedTime.isValid());
    const auto odd = valueOf(json::parseOperationStatus(R"({"status":"Hibernating"})"_ba));
    QVERIFY(odd.state == OperationState::Unknown);
    QCOMPARE(odd.rawStatus, u"Hibernating"_s);
}

void TestClientJson::training()
{
    const auto status = valueOf(json::parseTrainingStatus(
        R"({"status":"failed","createdDateTime":"2021-06-08T22:27:57.6897907Z",
            "lastActionDateTime":null,"lastSuccessfulTrainingDateTime":"2021-06-07T22:27:57Z",
            "lastSuccessfulTrainingId":"x","message":"no faces"})"_ba));
    QVERIFY(status.state == TrainingState::Failed);
    QCOMPARE(status.message, u"no faces"_s);
    QVERIFY(!status.lastActionTime.isValid());
    QCOMPARE(utc(status.lastSuccessfulTime), u"2021-06-07T22:27:57.000Z"_s);
}

void TestClientJson::faceListWithFaces()
{
    const auto list = valueOf(json::parseContainer(
        ContainerType::FaceList,
        R"({"faceListId":"vip","name":"VIP","persistedFaces":[{"persistedFaceId":"a"},
            {"persistedFaceId":"b","userData":"x"}]})"_ba));
    QCOMPARE(list.faces.size(), 2);
    QCOMPARE(list.faces.last().userData, u"x"_s);
    QVERIFY(list.recognitionModel.isEmpty());
}

void TestClientJson::problems_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << " \r\n"_ba;
    QTest::newRow("truncated") << R"([{"personGroupId":"a")"_ba;
    QTest::newRow("html") << "<html></html>"_ba;
    QTest::newRow("id of another type") << R"([{"personGroupId":"a"},{"faceListId":"b"}])"_ba;
    QTest::newRow("id null") << R"([{"personGroupId":null}])"_ba;
    QTest::newRow("id a number") << R"([{"personGroupId":7}])"_ba;
    QTest::newRow("null item") << "[null]"_ba;
    QTest::newRow("object") << R"({"personGroupId":"a"})"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestClientJson::problems()
{
    QFETCH(QByteArray, body);
    const auto parsed = json::parseContainers(ContainerType::PersonGroup, body);
    QCOMPARE(parsed.index(), std::size_t(1));
    QVERIFY(!std::get<1>(parsed).isEmpty());
}

void TestClientJson::bodies()
{
    QCOMPARE(json::writeMetadata({}), "{}"_ba);
    QCOMPARE(json::writeMetadata({u""_s, {}}), R"({"name":""})"_ba);
    QCOMPARE(json::writeSnapshotChange({}), "{}"_ba);
    QCOMPARE(json::writeSnapshotChange({QList<SubscriptionId>{}, {}}), R"({"applyScope":[]})"_ba);
    QCOMPARE(json::writePerson(u"é\"\n"_s, {}), R"({"name":"é\"\n","userData":""})"_ba);
}

QTEST_GUILESS_MAIN(TestClientJson)
#include "tst_client_json.moc"
