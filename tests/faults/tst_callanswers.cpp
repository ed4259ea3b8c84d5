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
    void unparsedPages();
    void lastPageIsNotFull();
    void badPage_data();
    void badPage();
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
    QCOMPARE(server.requests().constLast().target, QByteArray("/face/v1.0/operations/") + guid);
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

namespace {

QByteArray page(int rows, const QByteArray &idField, int userDataBytes)
{
    QByteArrayList items;
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        items += "{\"" + idField + R"(":"aaaaaaaa-0000-4000-8000-)" + number + R"(","userData":")"
                 + QByteArray(userDataBytes, 'u') + "\"}";
    }
    return "[" + items.join(",\r\n"_ba) + "]";
}

} // namespace

void TestCallAnswers::unparsedPages()
{
    // Small enough for the GUI thread, and so large that a worker reads it.
    for (const int userDataBytes : {10, 2'000}) {
        FaultServer server;
        const QByteArray persons = page(100, "personId"_ba, userDataBytes);
        const QByteArray faces = page(100, "persistedFaceId"_ba, userDataBytes);
        server.addRule({.path = u"/persons"_s, .answer = FaultServer::json(200, persons)});
        server.addRule({.answer = FaultServer::json(200, faces)});
        const auto client = makeClient(server.endpoint());
        const auto group1 = resultOf(
            client->listPersonsPage(ContainerType::PersonGroup, group(), {u"start"_s, 100}));
        QVERIFY(group1.ok());
        QCOMPARE(group1->body, persons);
        QCOMPARE(group1->lastId, u"aaaaaaaa-0000-4000-8000-000000000099"_s);
        QVERIFY(group1->isFull);
        const auto list =
            resultOf(client->listFacesPage(ContainerType::LargeFaceList, group(), {{}, 100}));
        QVERIFY(list.ok());
        QCOMPARE(list->body, faces);
        QCOMPARE(list->lastId, group1->lastId);
        QVERIFY(list->isFull);
        const QByteArray target = server.requests().constFirst().target;
        QVERIFY(target.contains("start=start&top=100"));
    }
}

void TestCallAnswers::lastPageIsNotFull()
{
    FaultServer server;
    server.addRule({.times = 1, .answer = FaultServer::json(200, page(999, "personId"_ba, 1))});
    server.addRule({.answer = FaultServer::json(200, "[ ]\r\n"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto last =
        resultOf(client->listPersonsPage(ContainerType::LargePersonGroup, group(), {}));
    QVERIFY(last.ok());
    QVERIFY(!last->isFull);
    QVERIFY(!last->lastId.isEmpty());
    const auto empty =
        resultOf(client->listPersonsPage(ContainerType::LargePersonGroup, group(), {}));
    QVERIFY(empty.ok());
    QVERIFY(!empty->isFull);
    QVERIFY(empty->lastId.isEmpty());
    const auto refused = resultOf(client->listFacesPage(ContainerType::PersonGroup, group(), {}));
    QCOMPARE(refused.error().kind, FaceError::Kind::Refused);
    const auto noPersons = resultOf(client->listPersonsPage(ContainerType::FaceList, group(), {}));
    QCOMPARE(noPersons.error().kind, FaceError::Kind::Refused);
}

void TestCallAnswers::badPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << "<html>sign in</html>"_ba;
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("cut") << page(3, "personId"_ba, 5).chopped(1);
    // Nobody could ask for the page after it: the same one would come again and again.
    QTest::newRow("no id at the end") << R"([{"name":"x"}])"_ba;
}

void TestCallAnswers::badPage()
{
    QFETCH(QByteArray, body);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, body)});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->listPersonsPage(ContainerType::PersonGroup, group(), {}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, FaceError::Kind::Malformed);
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallAnswers)
#include "tst_callanswers.moc"
