// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A call from queue to end: keys that come late or not at all, cancelling, a client that goes
// away, and how many requests are under way at once.
#include "client/whendone.h"
#include "tests/faults/faultclient.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheKey();
    void missingKeyFails();
    void newKeyIsUsed();
    void strangeKeyIsNotSent();
    void cancelWhileQueued();
    void cancelOnTheWire();
    void cancelledBeforehand();
    void clientGoesAway();
    void fiveAndOneForTheOperator();
    void contextThatDied();
};

namespace {

std::unique_ptr<FaceClient> keylessClient(const FaultServer &server)
{
    ClientConfig config;
    config.endpoint = Endpoint::fromUserInput(server.endpoint());
    config.limits = shortLimits();
    return std::make_unique<FaceClient>(config);
}

TakeRequest someTake()
{
    return {ContainerType::PersonGroup, ObjectId(u"g"_s), {}, {}};
}

} // namespace

void TestLifecycle::waitsForTheKey()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = keylessClient(server);
    QCOMPARE(client->credentialsState(), Credentials::State::Pending);
    const auto early = client->listSnapshots({});
    const auto other = makeClient(server.endpoint());
    QVERIFY(resultOf(other->listSnapshots({})).ok()); // time passes, requests go
    QVERIFY(!early.isFinished());
    QCOMPARE(server.requests().size(), 1);
    client->setCredentials(Credentials::key("later-key-1234"_ba));
    QVERIFY(resultOf(early).ok());
    QCOMPARE(server.requests().constLast().header("ocp-apim-subscription-key"_ba),
             "later-key-1234"_ba);
}

void TestLifecycle::missingKeyFails()
{
    FaultServer server;
    const auto client = keylessClient(server);
    const auto waiting = client->takeSnapshot(someTake());
    client->setCredentials(Credentials::missing());
    QCOMPARE(resultOf(waiting).error().kind, Kind::MissingKey);
    QCOMPARE(resultOf(waiting).error().delivery, Delivery::NeverSent);
    const auto later = resultOf(client->listSnapshots({}));
    QCOMPARE(later.error().kind, Kind::MissingKey);
    QCOMPARE(server.connectionCount(), 0);
    // And it is not for ever.
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    client->setCredentials(Credentials::key(testKey()));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
}

void TestLifecycle::newKeyIsUsed()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    client->setCredentials(Credentials::key("rotated-key-5678"_ba));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.requests().at(0).header("ocp-apim-subscription-key"_ba), QByteArray(testKey()));
    QCOMPARE(server.requests().at(1).header("ocp-apim-subscription-key"_ba), "rotated-key-5678"_ba);
}

void TestLifecycle::strangeKeyIsNotSent()
{
    FaultServer server;
    const auto client = keylessClient(server);
    client->setCredentials(Credentials::key("abc\r\nX-Injected: yes"_ba));
    const auto result = resultOf(client->listSnapshots({}));
    QCOMPARE(result.error().kind, Kind::Refused);
    QCOMPARE(server.connectionCount(), 0);
    client->setCredentials(Credentials::key(testKey()));
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    QVERIFY(resultOf(client->listSnapshots({})).ok()); // its slot was given back
}

void TestLifecycle::cancelWhileQueued()
{
    FaultServer server;
    const auto client = keylessClient(server);
    CallOptions options;
    options.cancel = makeCancelHandle();
    const auto queued = client->takeSnapshot(someTake(), options);
    cancel(options.cancel);
    QVERIFY(queued.isFinished());
    QCOMPARE(resultOf(queued).error().kind, Kind::Cancelled);
    QCOMPARE(resultOf(queued).error().delivery, Delivery::NeverSent);
    client->setCredentials(Credentials::key(testKey()));
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.count("POST"_ba), 0);
}

void TestLifecycle::cancelOnTheWire()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::Hang});
    QSignalSpy seen(&server, &FaultServer::requestSeen);
    const auto client = makeClient(server.endpoint());
    for (const bool withBody : {true, false}) {
        seen.clear();
        CallOptions options;
        options.cancel = makeCancelHandle();
        FaceError error;
        if (withBody) {
            const auto future = client->takeSnapshot(someTake(), options);
            QVERIFY(seen.count() > 0 || seen.wait());
            cancel(options.cancel);
            error = resultOf(future).error();
        } else {
            const auto future =
                client->train(ContainerType::PersonGroup, ObjectId(u"g"_s), options);
            QVERIFY(seen.count() > 0 || seen.wait());
            cancel(options.cancel);
            error = resultOf(future).error();
        }
        QCOMPARE(error.kind, Kind::Cancelled);
        QCOMPARE(error.delivery, Delivery::OutcomeUnknown);
        cancel(options.cancel); // twice does no harm
    }
    QCOMPARE(server.count("POST"_ba), 2);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLifecycle::cancelledBeforehand()
{
    FaultServer server;
    const auto client = makeClient(server.endpoint());
    CallOptions options;
    options.cancel = makeCancelHandle();
    cancel(options.cancel);
    const auto result = resultOf(client->listSnapshots({}, options));
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QCOMPARE(server.connectionCount(), 0);
}

void TestLifecycle::clientGoesAway()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::Hang});
    QSignalSpy seen(&server, &FaultServer::requestSeen);
    auto client = makeClient(server.endpoint());
    const auto onTheWire = client->takeSnapshot(someTake());
    QVERIFY(seen.count() > 0 || seen.wait());
    auto pendingClient = keylessClient(server);
    const auto queued = pendingClient->takeSnapshot(someTake());
    int told = 0;
    whenDone(onTheWire, this, [&told](const FaceResult<AcceptedOperation> &result) {
        if (!result.ok() && result.error().kind == Kind::Cancelled)
            ++told;
    });
    client.reset();
    pendingClient.reset();
    QVERIFY(onTheWire.isFinished());
    QVERIFY(queued.isFinished());
    QCOMPARE(resultOf(onTheWire).error().kind, Kind::Cancelled);
    QCOMPARE(resultOf(onTheWire).error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(resultOf(queued).error().kind, Kind::Cancelled);
    QCOMPARE(resultOf(queued).error().delivery, Delivery::NeverSent);
    QTRY_COMPARE(told, 1);
}

void TestLifecycle::fiveAndOneForTheOperator()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::Hang});
    auto client = makeClient(server.endpoint());
    CallOptions prefetch;
    prefetch.lane = Lane::Prefetch;
    prefetch.cancel = makeCancelHandle();
    QList<QFuture<FaceResult<QList<Snapshot>>>> futures;
    for (int i = 0; i < 7; ++i)
        futures += client->listSnapshots({}, prefetch);
    QTRY_COMPARE(server.requests().size(), 5);
    // The operator's own request passes by all that wait.
    const auto mine = client->getSnapshot(SnapshotId(u"mine"_s));
    QTRY_COMPARE(server.requests().size(), 6);
    QVERIFY(server.requests().constLast().target.endsWith("/mine"));
    const auto second = client->getSnapshot(SnapshotId(u"second"_s));
    cancel(prefetch.cancel); // the five end, the waiting two never leave
    QTRY_COMPARE(server.requests().size(), 7);
    QVERIFY(server.requests().constLast().target.endsWith("/second"));
    for (const auto &future : std::as_const(futures))
        QCOMPARE(resultOf(future).error().kind, Kind::Cancelled);
}

void TestLifecycle::contextThatDied()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto future = client->listSnapshots({});
    int called = 0;
    {
        QObject context;
        whenDone(future, &context, [&called](const FaceResult<QList<Snapshot>> &) { ++called; });
    }
    int here = 0;
    whenDone(future, this, [&here](const FaceResult<QList<Snapshot>> &) { ++here; });
    whenDone(future, this, [&here](const FaceResult<QList<Snapshot>> &) { ++here; });
    QTRY_COMPARE(here, 2); // two may listen, unlike with then()
    QCOMPARE(called, 0);
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
