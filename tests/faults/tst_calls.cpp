// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each typed call says on the wire, and what it never says.
#include "tests/faults/everycall.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Home = FaceClient::FaceHome;
using Call = std::function<FaceError(FaceClient &)>;
Q_DECLARE_METATYPE(Call)

namespace {

ObjectId group()
{
    return ObjectId(u"g-1"_s);
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
};

void TestCalls::onTheWire_data()
{
    QTest::addColumn<EveryCall>("row");
    for (const EveryCall &row : everyCall())
        QTest::newRow(row.name) << row;
}

void TestCalls::onTheWire()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(
                        400, R"({"error":{"code":"BadArgument","message":"told"}})"_ba)});
    const auto client = makeClient(server.endpoint());
    const FaceError error = row.begin(*client)();
    QCOMPARE(error.message, u"told"_s); // the answer came through the same call
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest seen = server.requests().constFirst();
    QCOMPARE(seen.method, row.method);
    QCOMPARE(seen.target, row.target);
    QCOMPARE(seen.body, row.body);
    QVERIFY(seen.complete);
    QCOMPARE(seen.header("ocp-apim-subscription-key"_ba), QByteArray(testKey()));
    QCOMPARE(seen.header("accept"_ba), "application/json"_ba);
    QVERIFY(!seen.header("client-request-id"_ba).isEmpty());
    QVERIFY(!seen.hasHeader("transfer-encoding"_ba));
    QCOMPARE(seen.hasHeader("content-type"_ba), !row.body.isEmpty());
    if (!row.body.isEmpty()) {
        QCOMPARE(seen.header("content-type"_ba),
                 row.body.startsWith('{') ? "application/json"_ba : "application/octet-stream"_ba);
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
    QCOMPARE(server.requests().constLast().target,
             "/face/v1.0/persongroups/a%2Fb%3Fc%23d%25e%20%C3%BC%2B"
             "?returnRecognitionModel=true"_ba);
    errorIn(client->listContainers(ContainerType::PersonGroup, {u"a&b=c+d"_s, 1}));
    QCOMPARE(server.requests().constLast().target,
             "/face/v1.0/persongroups?start=a%26b%3Dc%2Bd&top=1&returnRecognitionModel=true"_ba);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
