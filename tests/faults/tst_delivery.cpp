// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A request that changes something leaves exactly once, whatever the connection does, and what is
// known of its effect is told apart. QNetworkAccessManager would send it up to four times.
#include "client/oneshotbody.h"
#include "tests/faults/faultclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

Q_DECLARE_METATYPE(ff::tests::FaultRule)
Q_DECLARE_METATYPE(ff::FaceError::Delivery)

namespace {

const char operationGuid[] = "f1a2b3c4-0000-4000-8000-000000000001";

QByteArray accepted()
{
    return FaultServer::http(202, {},
                             {{"operation-location"_ba, "/operations/"_ba + operationGuid}});
}

TakeRequest someTake()
{
    return {ContainerType::PersonGroup,
            ObjectId(u"g"_s),
            {SubscriptionId(u"11111111-2222-3333-4444-555555555555"_s)},
            u"kept"_s};
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManagerAloneSendsTwice();
    void closedAtEachStage_data();
    void closedAtEachStage();
    void otherVerbsLeaveOnce_data();
    void otherVerbsLeaveOnce();
    void keptConnectionClosedUnderPost();
    void bodyCutAfterAcceptedKeepsTheOperation();
    void bodyCutOfCreatedPersonIsUnknown();
    void getIsRetriedByUsAlone();
    void refusedPort();
    void unknownHost();
    void gatewayThatLostTheService();
    void lostAnswerBehindAProxy();
};

// The reason for all of this, held fast for the Qt it was seen with.
void TestDelivery::theManagerAloneSendsTwice()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::CloseAfterBody});
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server.endpoint()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(request, "{}"_ba);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.count() > 0 || finished.wait());
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QVERIFY(server.count("POST"_ba) >= 2);
#else
    QVERIFY(server.count("POST"_ba) >= 1); // nothing is known of newer ones
#endif
    delete reply;
}

void TestDelivery::closedAtEachStage_data()
{
    QTest::addColumn<FaultRule>("rule");
    QTest::addColumn<int>("seen");
    QTest::addColumn<Delivery>("delivery");
    using Do = FaultRule::Do;
    const QByteArray whole =
        FaultServer::json(400, R"({"error":{"code":"BadArgument","message":"no"}})"_ba);
    const qint64 head = whole.indexOf("\r\n\r\n") + 4;
    for (const bool reset : {false, true}) {
        const char *how = reset ? "reset" : "close";
        QTest::addRow("%s before reading", how)
            << FaultRule{.what = Do::CloseBeforeReading, .reset = reset} << 0
            << Delivery::OutcomeUnknown;
        QTest::addRow("%s after the headers", how)
            << FaultRule{.what = Do::CloseAfterHeaders, .reset = reset} << 1
            << Delivery::OutcomeUnknown;
        QTest::addRow("%s after the body", how)
            << FaultRule{.what = Do::CloseAfterBody, .reset = reset} << 1
            << Delivery::OutcomeUnknown;
        QTest::addRow("%s inside the status line", how)
            << FaultRule{.answer = whole, .cutAfter = 9, .reset = reset} << 1
            << Delivery::OutcomeUnknown;
        QTest::addRow("%s inside the headers", how)
            << FaultRule{.answer = whole, .cutAfter = head - 10, .reset = reset} << 1
            << Delivery::OutcomeUnknown;
    }
    QTest::addRow("close inside the body")
        << FaultRule{.answer = whole, .cutAfter = head + 5} << 1 << Delivery::Answered;
    QTest::addRow("whole") << FaultRule{.answer = whole} << 1 << Delivery::Answered;
}

void TestDelivery::closedAtEachStage()
{
    QFETCH(FaultRule, rule);
    QFETCH(int, seen);
    QFETCH(Delivery, delivery);
    // Both a POST with a body and one without: train has none.
    for (const bool withBody : {true, false}) {
        FaultServer server;
        server.addRule(rule);
        const auto client = makeClient(server.endpoint());
        FaceError error;
        if (withBody) {
            const auto result = resultOf(client->takeSnapshot(someTake()));
            QVERIFY(!result.ok());
            error = result.error();
        } else {
            const auto result =
                resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
            QVERIFY(!result.ok());
            error = result.error();
        }
        QCOMPARE(server.count("POST"_ba), seen);
        QCOMPARE(server.connectionCount(), 1);
        // A connection closed before reading may break before the body left: both are true then.
        if (rule.what == FaultRule::Do::CloseBeforeReading)
            QVERIFY(error.delivery != Delivery::Answered);
        else if (rule.what == FaultRule::Do::CloseAfterHeaders && withBody)
            QVERIFY(error.delivery != Delivery::Answered);
        else
            QCOMPARE(error.delivery, delivery);
        QVERIFY(!error.summary().isEmpty());
        QVERIFY(!error.advice().isEmpty());
        // Nothing follows later either: the next request on this client is the next one seen.
        server.clearRules();
        server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
        QVERIFY(resultOf(client->listSnapshots({})).ok());
        QCOMPARE(server.count("POST"_ba), seen);
    }
}

void TestDelivery::otherVerbsLeaveOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<FaultRule>("rule");
    using Do = FaultRule::Do;
    for (const QByteArray &method : {"PUT"_ba, "PATCH"_ba, "DELETE"_ba}) {
        QTest::addRow("%s after headers", method.constData())
            << method << FaultRule{.what = Do::CloseAfterHeaders};
        QTest::addRow("%s after body", method.constData())
            << method << FaultRule{.what = Do::CloseAfterBody};
        QTest::addRow("%s in status line", method.constData())
            << method << FaultRule{.answer = "HTTP/1.1 200 OK\r\n\r\n"_ba, .cutAfter = 5};
    }
}

void TestDelivery::otherVerbsLeaveOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(FaultRule, rule);
    FaultServer server;
    server.addRule(rule);
    const auto client = makeClient(server.endpoint());
    const ObjectId id(u"g"_s);
    QFuture<FaceResult<Done>> future;
    if (method == "PUT")
        future = client->createContainer({ContainerType::PersonGroup, id, u"n"_s, {}, {}});
    else if (method == "PATCH")
        future = client->updateContainer(ContainerType::PersonGroup, id, {u"n"_s, {}});
    else
        future = client->deleteContainer(ContainerType::PersonGroup, id);
    const auto result = resultOf(future);
    QVERIFY(!result.ok());
    QCOMPARE(server.count(method), 1);
    QCOMPARE(server.connectionCount(), 1);
    if (rule.what != FaultRule::Do::CloseAfterHeaders)
        QCOMPARE(result.error().delivery, Delivery::OutcomeUnknown);
}

void TestDelivery::keptConnectionClosedUnderPost()
{
    FaultServer server;
    server.addRule({.method = "GET"_ba, .answer = FaultServer::json(200, "[]"_ba)});
    server.addRule({.what = FaultRule::Do::CloseAfterBody, .method = "POST"_ba});
    const auto client = makeClient(server.endpoint());
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    const auto result = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(server.count("POST"_ba), 1);
    QCOMPARE(server.connectionCount(), 1); // the POST did use the kept connection
}

void TestDelivery::bodyCutAfterAcceptedKeepsTheOperation()
{
    FaultServer server;
    const QByteArray answer = "HTTP/1.1 202 Accepted\r\nOperation-Location: /operations/"_ba
                              + operationGuid + "\r\nContent-Length: 100\r\n\r\nabc";
    server.addRule({.answer = answer, .closeAfterAnswer = true});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(result.ok());
    QCOMPARE(result->id.text(), QLatin1StringView(operationGuid));
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestDelivery::bodyCutOfCreatedPersonIsUnknown()
{
    FaultServer server;
    const QByteArray answer =
        FaultServer::json(200, R"({"personId":"aaaaaaaa-0000-4000-8000-000000000001"})"_ba);
    server.addRule({.answer = answer, .cutAfter = answer.size() - 10});
    const auto client = makeClient(server.endpoint());
    const auto result =
        resultOf(client->createPerson(ContainerType::PersonGroup, ObjectId(u"g"_s), u"Ann"_s, {}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Network);
    QCOMPARE(result.error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestDelivery::getIsRetriedByUsAlone()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::CloseAfterBody, .times = 2});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.count("GET"_ba), 3); // the manager's own copies would add to these
    QList<QByteArray> ids;
    for (const SeenRequest &seen : server.requests()) {
        QVERIFY(!seen.header("client-request-id"_ba).isEmpty());
        QVERIFY(!ids.contains(seen.header("client-request-id"_ba)));
        ids += seen.header("client-request-id"_ba);
    }

    server.clearRules();
    server.forget();
    server.addRule({.what = FaultRule::Do::CloseAfterBody});
    const auto result = resultOf(client->listSnapshots({}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().cause, FaceError::Cause::Closed);
    QCOMPARE(server.count("GET"_ba), 3); // bounded
}

void TestDelivery::refusedPort()
{
    quint16 port = 0;
    {
        QTcpServer shut;
        QVERIFY(shut.listen(QHostAddress::LocalHost));
        port = shut.serverPort();
    }
    const auto client = makeClient(u"http://127.0.0.1:%1"_s.arg(port));
    const auto take = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(!take.ok());
    QCOMPARE(take.error().kind, Kind::Network);
    QCOMPARE(take.error().cause, FaceError::Cause::ConnectionRefused);
    QCOMPARE(take.error().delivery, Delivery::NeverSent);
    const auto train = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    QCOMPARE(train.error().delivery, Delivery::NeverSent);
}

void TestDelivery::unknownHost()
{
    // .invalid never resolves (RFC 6761).
    const auto client = makeClient(u"https://faceferry.invalid"_s);
    const auto result = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().cause, FaceError::Cause::HostNotFound);
    QCOMPARE(result.error().delivery, Delivery::NeverSent);
}

void TestDelivery::gatewayThatLostTheService()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::http(504, "<html>Gateway timeout</html>"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Gateway);
    QCOMPARE(result.error().httpStatus, 504);
    QCOMPARE(result.error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestDelivery::lostAnswerBehindAProxy()
{
    FaultServer service;
    service.addRule({.answer = accepted()});
    FaultServer proxy;
    proxy.setUpstream(QHostAddress::LocalHost, service.port());
    proxy.addRule({.what = FaultRule::Do::LoseAnswer, .path = u"/snapshots$"_s, .times = 1});
    const auto client = makeClient(proxy.endpoint());
    const auto lost = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(service.count("POST"_ba), 1); // the service has it

    const auto through = resultOf(client->takeSnapshot(someTake()));
    QVERIFY(through.ok());
    QCOMPARE(service.count("POST"_ba), 2);
    QCOMPARE(service.requests().constLast().body, proxy.requests().last().body);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
