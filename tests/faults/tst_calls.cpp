// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each typed call says on the wire, and what it makes of a good answer.
#include "tests/faults/faultclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Home = FaceClient::FaceHome;
using Call = std::function<FaceError(FaceClient &)>;
Q_DECLARE_METATYPE(Call)

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

template<class T>
FaceError errorIn(const QFuture<FaceResult<T>> &future)
{
    const FaceResult<T> result = resultOf(future);
    return result.ok() ? FaceError{} : result.error();
}

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheWire_data();
    void onTheWire();
    void refused_data();
    void refused();
    void oddCharacters();
    void operationLocation_data();
    void operationLocation();
    void values();
    void neverTrained();
    void createOnExistingIsChecked();
    void deleteOfMissingIsChecked();
    void largePage();
};

void TestCalls::onTheWire_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body, const Call &call) {
        QTest::newRow(name) << call << method << QByteArray("/face/v1.0" + target) << body;
    };
    using Type = ContainerType;
    row("list face lists", "GET"_ba, "/facelists?returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) {
            return errorIn(c.listContainers(Type::FaceList, {u"x"_s, 10}));
        });
    row("list large face lists", "GET"_ba,
        "/largefacelists?start=x&top=10&returnRecognitionModel=true"_ba, {}, [](FaceClient &c) {
            return errorIn(c.listContainers(Type::LargeFaceList, {u"x"_s, 10}));
        });
    row("list groups", "GET"_ba, "/persongroups?top=1000&returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) { return errorIn(c.listContainers(Type::PersonGroup, {})); });
    row("get large group", "GET"_ba, "/largepersongroups/g-1?returnRecognitionModel=true"_ba, {},
        [](FaceClient &c) { return errorIn(c.getContainer(Type::LargePersonGroup, group())); });
    row("create", "PUT"_ba, "/persongroups/g-1"_ba,
        R"({"name":"n","recognitionModel":"recognition_04","userData":"u"})"_ba, [](FaceClient &c) {
            return errorIn(c.createContainer(
                {Type::PersonGroup, group(), u"n"_s, u"u"_s, u"recognition_04"_s}));
        });
    row("create without model", "PUT"_ba, "/facelists/g-1"_ba, R"({"name":"n","userData":""})"_ba,
        [](FaceClient &c) {
            return errorIn(c.createContainer({Type::FaceList, group(), u"n"_s, {}, {}}));
        });
    row("update", "PATCH"_ba, "/largefacelists/g-1"_ba, R"({"userData":"u"})"_ba,
        [](FaceClient &c) {
            return errorIn(c.updateContainer(Type::LargeFaceList, group(), {{}, u"u"_s}));
        });
    row("delete", "DELETE"_ba, "/facelists/g-1"_ba, {},
        [](FaceClient &c) { return errorIn(c.deleteContainer(Type::FaceList, group())); });
    row("list persons", "GET"_ba, "/persongroups/g-1/persons?start=p&top=5"_ba, {},
        [](FaceClient &c) {
            return errorIn(c.listPersons(Type::PersonGroup, group(), {u"p"_s, 5}));
        });
    row("get person", "GET"_ba, "/persongroups/g-1/persons/p"_ba, {}, [](FaceClient &c) {
        return errorIn(c.getPerson(Type::PersonGroup, group(), PersonId(u"p"_s)));
    });
    row("create person", "POST"_ba, "/largepersongroups/g-1/persons"_ba,
        R"({"name":"Ann","userData":"u"})"_ba, [](FaceClient &c) {
            return errorIn(c.createPerson(Type::LargePersonGroup, group(), u"Ann"_s, u"u"_s));
        });
    row("update person", "PATCH"_ba, "/persongroups/g-1/persons/p"_ba, R"({"name":"Bo"})"_ba,
        [](FaceClient &c) {
            return errorIn(
                c.updatePerson(Type::PersonGroup, group(), PersonId(u"p"_s), {u"Bo"_s, {}}));
        });
    row("delete person", "DELETE"_ba, "/persongroups/g-1/persons/p"_ba, {}, [](FaceClient &c) {
        return errorIn(c.deletePerson(Type::PersonGroup, group(), PersonId(u"p"_s)));
    });
    row("list faces", "GET"_ba, "/largefacelists/g-1/persistedfaces?top=1000"_ba, {},
        [](FaceClient &c) { return errorIn(c.listFaces(Type::LargeFaceList, group(), {})); });
    row("get face of person", "GET"_ba, "/persongroups/g-1/persons/p/persistedfaces/f"_ba, {},
        [](FaceClient &c) {
            return errorIn(c.getFace(Home{Type::PersonGroup, group(), PersonId(u"p"_s)},
                                     PersistedFaceId(u"f"_s)));
        });
    row("add face from image", "POST"_ba,
        "/facelists/g-1/persistedfaces?userData=a%26b%2Bc%20%C3%A9&targetFace=1,2,3,4"
        "&detectionModel=detection_03"_ba,
        "\xff\xd8image"_ba, [](FaceClient &c) {
            FaceClient::FaceSource source;
            source.image = "\xff\xd8image"_ba;
            source.userData = u"a&b+c é"_s;
            source.targetFace = {1, 2, 3, 4};
            source.detectionModel = u"detection_03"_s;
            return errorIn(c.addFace(Home{Type::FaceList, group(), {}}, source));
        });
    row("add face from url", "POST"_ba, "/persongroups/g-1/persons/p/persistedfaces"_ba,
        R"({"url":"https://x/y.jpg"})"_ba, [](FaceClient &c) {
            FaceClient::FaceSource source;
            source.url = u"https://x/y.jpg"_s;
            return errorIn(c.addFace(Home{Type::PersonGroup, group(), PersonId(u"p"_s)}, source));
        });
    row("update face", "PATCH"_ba, "/largefacelists/g-1/persistedfaces/f"_ba,
        R"({"userData":"u"})"_ba, [](FaceClient &c) {
            return errorIn(c.updateFace(Home{Type::LargeFaceList, group(), {}},
                                        PersistedFaceId(u"f"_s), u"u"_s));
        });
    row("delete face", "DELETE"_ba, "/facelists/g-1/persistedfaces/f"_ba, {}, [](FaceClient &c) {
        return errorIn(c.deleteFace(Home{Type::FaceList, group(), {}}, PersistedFaceId(u"f"_s)));
    });
    row("train", "POST"_ba, "/largefacelists/g-1/train"_ba, {},
        [](FaceClient &c) { return errorIn(c.train(Type::LargeFaceList, group())); });
    row("training", "GET"_ba, "/persongroups/g-1/training"_ba, {},
        [](FaceClient &c) { return errorIn(c.trainingStatus(Type::PersonGroup, group())); });
    row("list snapshots", "GET"_ba, "/snapshots"_ba, {},
        [](FaceClient &c) { return errorIn(c.listSnapshots({})); });
    row("list some snapshots", "GET"_ba, "/snapshots?type=LargePersonGroup&applyScope=a-b,c-d"_ba,
        {}, [](FaceClient &c) {
            return errorIn(c.listSnapshots(
                {Type::LargePersonGroup, {SubscriptionId(u"a-b"_s), SubscriptionId(u"c-d"_s)}}));
        });
    row("get snapshot", "GET"_ba, "/snapshots/s"_ba, {},
        [](FaceClient &c) { return errorIn(c.getSnapshot(SnapshotId(u"s"_s))); });
    row("update scope", "PATCH"_ba, "/snapshots/s"_ba, R"({"applyScope":["a-b"]})"_ba,
        [](FaceClient &c) {
            return errorIn(c.updateSnapshot(SnapshotId(u"s"_s),
                                            {QList<SubscriptionId>{SubscriptionId(u"a-b"_s)}, {}}));
        });
    row("update userData", "PATCH"_ba, "/snapshots/s"_ba, R"({"userData":""})"_ba,
        [](FaceClient &c) {
            return errorIn(c.updateSnapshot(SnapshotId(u"s"_s), {{}, QString()}));
        });
    row("delete snapshot", "DELETE"_ba, "/snapshots/s"_ba, {},
        [](FaceClient &c) { return errorIn(c.deleteSnapshot(SnapshotId(u"s"_s))); });
    row("take", "POST"_ba, "/snapshots"_ba,
        R"({"applyScope":["a-b"],"objectId":"g-1","type":"LargePersonGroup","userData":"u"})"_ba,
        [](FaceClient &c) {
            return errorIn(c.takeSnapshot(
                {Type::LargePersonGroup, group(), {SubscriptionId(u"a-b"_s)}, u"u"_s}));
        });
    row("apply", "POST"_ba, "/snapshots/s/apply"_ba, R"({"mode":"CreateNew","objectId":"copy"})"_ba,
        [](FaceClient &c) {
            return errorIn(c.applySnapshot({SnapshotId(u"s"_s), ObjectId(u"copy"_s)}));
        });
    row("operation", "GET"_ba, "/operations/o"_ba, {},
        [](FaceClient &c) { return errorIn(c.operationStatus(OperationId(u"o"_s))); });
}

void TestCalls::onTheWire()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(
                        400, R"({"error":{"code":"BadArgument","message":"told"}})"_ba)});
    const auto client = makeClient(server.endpoint());
    const FaceError error = call(*client);
    QCOMPARE(error.message, u"told"_s); // the answer came through the same call
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest seen = server.requests().first();
    QCOMPARE(seen.method, method);
    QCOMPARE(seen.target, target);
    QCOMPARE(seen.body, body);
    QVERIFY(seen.complete);
    QCOMPARE(seen.header("ocp-apim-subscription-key"_ba), QByteArray(testKey()));
    QCOMPARE(seen.header("accept"_ba), "application/json"_ba);
    QVERIFY(!seen.header("client-request-id"_ba).isEmpty());
    QVERIFY(!seen.hasHeader("transfer-encoding"_ba));
    QCOMPARE(seen.hasHeader("content-type"_ba), !body.isEmpty());
    if (!body.isEmpty()) {
        QCOMPARE(seen.header("content-type"_ba),
                 body.startsWith('{') ? "application/json"_ba : "application/octet-stream"_ba);
    }
}

void TestCalls::refused_data()
{
    QTest::addColumn<Call>("call");
    using Type = ContainerType;
    QTest::newRow("persons of a list") << Call(
        [](FaceClient &c) { return errorIn(c.listPersons(Type::LargeFaceList, group(), {})); });
    QTest::newRow("training of a face list")
        << Call([](FaceClient &c) { return errorIn(c.train(Type::FaceList, group())); });
    QTest::newRow("empty id") << Call(
        [](FaceClient &c) { return errorIn(c.deleteContainer(Type::PersonGroup, ObjectId())); });
    QTest::newRow("dots as id") << Call([](FaceClient &c) {
        return errorIn(c.deleteContainer(Type::PersonGroup, ObjectId(u".."_s)));
    });
    QTest::newRow("empty snapshot id")
        << Call([](FaceClient &c) { return errorIn(c.deleteSnapshot(SnapshotId())); });
    QTest::newRow("create with capitals") << Call([](FaceClient &c) {
        return errorIn(c.createContainer({Type::PersonGroup, ObjectId(u"Group"_s), {}, {}, {}}));
    });
    QTest::newRow("apply as a blank id") << Call([](FaceClient &c) {
        return errorIn(c.applySnapshot({SnapshotId(u"s"_s), ObjectId(u"a b"_s)}));
    });
    QTest::newRow("face of a group without a person") << Call([](FaceClient &c) {
        FaceClient::FaceSource source;
        source.url = u"https://x"_s;
        return errorIn(c.addFace(Home{Type::PersonGroup, group(), {}}, source));
    });
    QTest::newRow("face from nothing") << Call([](FaceClient &c) {
        return errorIn(c.addFace(Home{Type::FaceList, group(), {}}, {}));
    });
}

void TestCalls::refused()
{
    QFETCH(Call, call);
    FaultServer server;
    const auto client = makeClient(server.endpoint());
    const FaceError error = call(*client);
    QCOMPARE(error.kind, FaceError::Kind::Refused);
    QCOMPARE(error.delivery, FaceError::Delivery::NeverSent);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void TestCalls::oddCharacters()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(400, {})});
    const auto client = makeClient(server.endpoint());
    errorIn(client->getContainer(ContainerType::PersonGroup, ObjectId(u"a/b?c#d%e ü+"_s)));
    QCOMPARE(server.requests().last().target,
             "/face/v1.0/persongroups/a%2Fb%3Fc%23d%25e%20%C3%BC%2B"
             "?returnRecognitionModel=true"_ba);
    errorIn(client->listContainers(ContainerType::PersonGroup, {u"a&b=c+d"_s, 1}));
    QCOMPARE(server.requests().last().target,
             "/face/v1.0/persongroups?start=a%26b%3Dc%2Bd&top=1&returnRecognitionModel=true"_ba);
}

void TestCalls::operationLocation_data()
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

void TestCalls::operationLocation()
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

void TestCalls::values()
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

void TestCalls::neverTrained()
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

void TestCalls::createOnExistingIsChecked()
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

void TestCalls::deleteOfMissingIsChecked()
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

void TestCalls::largePage()
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

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
