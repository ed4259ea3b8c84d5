// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the typed calls make of good answers, and of bad ones that may mean good news.
#include "tests/faults/faultclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

const char guid[] = "aaaaaaaa-0000-4000-8000-000000000001";

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

ObjectId group()
{
    return ObjectId(u"g-1"_s);
}

} // namespace

class TestCallAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationLocation_data();
    void operationLocation();
    void values();
    void neverTrained();
    void createOnExistingIsChecked();
    void deleteOfMissingIsChecked();
    void largePage();
};

void TestCallAnswers::operationLocation_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("found");
    const QByteArray id(guid);
    QTest::newRow("relative") << "operation-location"_ba << QByteArray("/operations/" + id) << true;
    QTest::newRow("capitals") << "OPERATION-LOCATION"_ba << QByteArray("/Operations/" + id) << true;
    QTest::newRow("versioned") << "Operation-Location"_ba
                               << QByteArray("/face/v1.0/operations/" + id) << true;
    QTest::newRow("absolute elsewhere")
        << "Operation-Location"_ba
        << QByteArray("https://elsewhere.example/face/v1.0/operations/" + id + "?x=1") << true;
    QTest::newRow("no operation") << "Operation-Location"_ba << QByteArray("/training") << false;
    QTest::newRow("nothing after it") << "Operation-Location"_ba
                                      << "/operations/"_ba << false;
    QTest::newRow("strange id") << "Operation-Location"_ba
                                << "/operations/a%2Fb"_ba << false;
    QTest::newRow("other header") << "Location"_ba << QByteArray("/operations/" + id) << false;
}

void TestCallAnswers::operationLocation()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, location);
    QFETCH(bool, found);
    FaultServer server;
    server.addRule({.method = "POST"_ba,
                    .answer = FaultServer::http(
                        202, {}, {{name, location}, {"apim-request-id"_ba, "req"_ba}})});
    server.addRule({.answer = FaultServer::json(200, R"({"status":"Running"})"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto taken =
        resultOf(client->takeSnapshot({ContainerType::PersonGroup, group(), {}, {}}));
    QCOMPARE(taken.ok(), found);
    if (!found) {
        QCOMPARE(taken.error().kind, FaceError::Kind::Malformed);
        QCOMPARE(taken.error().delivery, FaceError::Delivery::Answered);
        return;
    }
    QCOMPARE(taken->id.text(), text(guid));
    QCOMPARE(taken->requestId, u"req"_s);
    // Wherever the service pointed, we ask our own endpoint.
    const auto status = resultOf(client->operationStatus(taken->id));
    QVERIFY(status.ok());
    QCOMPARE(status->state, OperationState::Running);
    QCOMPARE(server.requests().last().target, QByteArray("/face/v1.0/operations/") + guid);
}

void TestCallAnswers::values()
{
    FaultServer server;
    const auto client = makeClient(server.endpoint());
    const auto answer = [&server](const QByteArray &body) {
        server.clearRules();
        server.addRule({.answer = FaultServer::json(200, body)});
    };
    answer(R"([{"personGroupId":"a","name":"A","recognitionModel":"recognition_04"}])"_ba);
    const auto groups = resultOf(client->listContainers(ContainerType::PersonGroup, {}));
    QVERIFY(groups.ok());
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().recognitionModel, u"recognition_04"_s);

    answer(R"({"personId":"aaaaaaaa-0000-4000-8000-000000000001"})"_ba);
    const auto person =
        resultOf(client->createPerson(ContainerType::PersonGroup, group(), u"n"_s, {}));
    QVERIFY(person.ok());
    QCOMPARE(person->text(), text(guid));

    answer(R"({"persistedFaceId":"aaaaaaaa-0000-4000-8000-000000000001"})"_ba);
    FaceClient::FaceSource source;
    source.image = "x"_ba;
    const auto face =
        resultOf(client->addFace({ContainerType::LargeFaceList, group(), {}}, source));
    QVERIFY(face.ok());
    QCOMPARE(face->text(), text(guid));
    QVERIFY(resultOf(client->train(ContainerType::PersonGroup, group())).ok());
}

void TestCallAnswers::neverTrained()
{
    FaultServer server;
    server.addRule({.times = 1,
                    .answer = FaultServer::json(
                        404, R"({"error":{"code":"PersonGroupNotTrained","message":"x"}})"_ba)});
    server.addRule({.answer = FaultServer::json(
                        404, R"({"error":{"code":"PersonGroupNotFound","message":"x"}})"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto never = resultOf(client->trainingStatus(ContainerType::PersonGroup, group()));
    QVERIFY(never.ok());
    QCOMPARE(never->state, TrainingState::NotStarted);
    QVERIFY(!never->createdTime.isValid());
    const auto missing = resultOf(client->trainingStatus(ContainerType::PersonGroup, group()));
    QVERIFY(!missing.ok());
    QVERIFY(missing.error().isNotFound());
}

void TestCallAnswers::createOnExistingIsChecked()
{
    FaultServer server;
    server.addRule({.method = "PUT"_ba,
                    .answer = FaultServer::json(
                        409, R"({"error":{"code":"PersonGroupExists","message":"x"}})"_ba)});
    server.addRule({.method = "GET"_ba,
                    .times = 1,
                    .answer = FaultServer::json(
                        200, R"({"personGroupId":"g-1","name":"n","userData":null})"_ba)});
    server.addRule({.method = "GET"_ba,
                    .answer = FaultServer::json(
                        200, R"({"personGroupId":"g-1","name":"somebody else's"})"_ba)});
    const auto client = makeClient(server.endpoint());
    const ContainerDraft draft{ContainerType::PersonGroup, group(), u"n"_s, {}, {}};
    QVERIFY(resultOf(client->createContainer(draft)).ok()); // it is what was asked for
    const auto taken = resultOf(client->createContainer(draft));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().httpStatus, 409);
    QCOMPARE(taken.error().code, u"PersonGroupExists"_s);
    QCOMPARE(server.count("PUT"_ba), 2);
    QCOMPARE(server.count("GET"_ba), 2);
}

void TestCallAnswers::deleteOfMissingIsChecked()
{
    const QByteArray notFound =
        FaultServer::json(404, R"({"error":{"code":"PersonGroupNotFound","message":"x"}})"_ba);
    FaultServer server;
    server.addRule({.method = "DELETE"_ba, .times = 2, .answer = notFound});
    server.addRule({.method = "GET"_ba, .times = 1, .answer = notFound});
    server.addRule({.method = "GET"_ba,
                    .answer = FaultServer::json(200, R"({"personGroupId":"g-1","name":"n"})"_ba)});
    server.addRule({.answer = FaultServer::http(404, "<html>no route</html>"_ba)});
    const auto client = makeClient(server.endpoint());
    QVERIFY(resultOf(client->deleteContainer(ContainerType::PersonGroup, group())).ok());
    const auto there = resultOf(client->deleteContainer(ContainerType::PersonGroup, group()));
    QVERIFY(!there.ok());
    QVERIFY(there.error().isNotFound());
    QCOMPARE(server.count("GET"_ba), 2);
    // A gateway's 404 says nothing of the object.
    const auto gateway = resultOf(client->deleteSnapshot(SnapshotId(u"s"_s)));
    QVERIFY(!gateway.ok());
    QVERIFY(gateway.error().isSnapshotsUnsupported());
    QCOMPARE(server.count("GET"_ba), 2);
}

void TestCallAnswers::largePage()
{
    QByteArrayList persons;
    for (int i = 0; i < 1000; ++i) {
        persons += R"({"personId":"p)" + QByteArray::number(i) + R"(","name":"Person )"
                   + QByteArray::number(i) + R"(","userData":")" + QByteArray(200, 'u')
                   + R"(","persistedFaceIds":["a","b"]})";
    }
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[" + persons.join(",\r\n"_ba) + "]")});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->listPersons(ContainerType::LargePersonGroup, group(), {}));
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 1000);
    QCOMPARE(result->last().name, u"Person 999"_s);
    QCOMPARE(result->last().faceIds.size(), 2);
}

QTEST_GUILESS_MAIN(TestCallAnswers)
#include "tst_callanswers.moc"
