// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens on the wire: how a request is signed, and what becomes of the calls whose token
// was refused.
#include "tests/faults/everycall.h"

#include "client/logging.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

namespace {

constexpr auto thisGroup = ContainerType::PersonGroup;

QByteArray tokenNumber(int number)
{
    return "eyJ0eXAi.token-" + QByteArray::number(number) + ".c2lnbmF0dXJl";
}

QByteArray bearer(int number)
{
    return "Bearer " + tokenNumber(number);
}

FaultRule refusal(int times)
{
    FaultRule rule;
    rule.times = times;
    rule.answer = FaultServer::json(401, faceError("401", "The token has expired"),
                                    {{"WWW-Authenticate"_ba, "Bearer error=\"invalid_token\""_ba}});
    return rule;
}

FaultRule success()
{
    FaultRule rule;
    rule.answer = FaultServer::json(200, "[]"_ba);
    return rule;
}

std::unique_ptr<FaceClient> makeTokenClient(const FaultServer &server)
{
    auto client = makeClient(server.endpoint());
    client->setCredentials(Credentials::token(tokenNumber(1)));
    return client;
}

QByteArrayList authorizations(const FaultServer &server)
{
    QByteArrayList list;
    for (const SeenRequest &seen : server.requests())
        list += seen.header("authorization"_ba);
    return list;
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsSigned_data();
    void everyCallIsSigned();
    void refusedThenRenewed_data();
    void refusedThenRenewed();
    void manyAreRefusedAtOnce();
    void otherCallsWaitToo();
    void refusedTwice();
    void sameTokenAgain();
    void newTokenCameMeanwhile();
    void noOtherToken();
    void noOtherTokenAndWhy();
    void pendingMeanwhile();
    void requestIdIsKept();
    void lockedMeanwhile();
    void cancelledMeanwhile();
    void badToken();
    void keysAreNotWaitedFor();
    void tokensAreBlotted();
};

void TestToken::everyCallIsSigned_data()
{
    QTest::addColumn<EveryCall>("row");
    for (const EveryCall &row : everyCall())
        QTest::newRow(row.name) << row;
}

void TestToken::everyCallIsSigned()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(400, faceError("BadArgument", "told"))});
    const auto client = makeTokenClient(server);
    QCOMPARE(row.begin(*client)().message, u"told"_s);
    QCOMPARE(authorizations(server), QByteArrayList{bearer(1)});
    QVERIFY(!server.requests().constFirst().hasHeader("ocp-apim-subscription-key"_ba));
}

void TestToken::refusedThenRenewed_data()
{
    QTest::addColumn<EveryCall>("row");
    for (const EveryCall &row : everyCall())
        QTest::newRow(row.name) << row;
}

void TestToken::refusedThenRenewed()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule(refusal(1));
    server.addRule({.answer = FaultServer::json(400, faceError("BadArgument", "told"))});
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const EveryCall::End end = row.begin(*client);
    QTRY_COMPARE(rejected.count(), 1);
    QCOMPARE(server.requests().size(), 1);
    client->setCredentials(Credentials::token(tokenNumber(2)));
    QCOMPARE(end().message, u"told"_s);
    QCOMPARE(authorizations(server), (QByteArrayList{bearer(1), bearer(2)}));
    const QList<SeenRequest> seen = server.requests();
    QCOMPARE(seen.at(1).method, row.method);
    QCOMPARE(seen.at(1).target, row.target);
    QCOMPARE(seen.at(1).body, row.body); // the whole body again
    QVERIFY(seen.at(0).header("client-request-id"_ba) != seen.at(1).header("client-request-id"_ba));
    QCOMPARE(rejected.count(), 1);
}

void TestToken::manyAreRefusedAtOnce()
{
    FaultServer server;
    server.addRule(refusal(3));
    server.addRule(success());
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    connect(client.get(), &FaceClient::tokenRejected, client.get(),
            [&client] { client->setCredentials(Credentials::token(tokenNumber(2))); });
    QList<QFuture<FaceResult<QList<Snapshot>>>> lists;
    for (int i = 0; i < 3; ++i)
        lists += client->listSnapshots({});
    for (const auto &list : lists)
        QVERIFY(resultOf(list).ok());
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(authorizations(server).count(bearer(1)), 3);
    QCOMPARE(authorizations(server).count(bearer(2)), 3);
}

void TestToken::otherCallsWaitToo()
{
    FaultServer server;
    server.addRule(refusal(1));
    server.addRule(success());
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto first = client->listSnapshots({});
    QTRY_COMPARE(rejected.count(), 1);
    const auto second = client->listSnapshots({});
    client->setCredentials(Credentials::token(tokenNumber(2)));
    QVERIFY(resultOf(first).ok());
    QVERIFY(resultOf(second).ok());
    // The second was not spent on a token that is known to be refused.
    QCOMPARE(authorizations(server), (QByteArrayList{bearer(1), bearer(2), bearer(2)}));
}

void TestToken::refusedTwice()
{
    FaultServer server;
    server.addRule(refusal(-1));
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto training = client->train(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(rejected.count(), 1);
    client->setCredentials(Credentials::token(tokenNumber(2)));
    const FaceError error = errorIn(training);
    QVERIFY(error.isUnauthorized());
    QCOMPARE(error.kind, Kind::SignIn);
    QVERIFY2(error.summary().contains(u"access token"_s), qPrintable(error.summary()));
    QCOMPARE(error.delivery, Delivery::Answered);
    QCOMPARE(server.requests().size(), 2);
    // The second token's refusal belongs to the call that met it; the next call asks again.
    const auto next = client->train(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(rejected.count(), 2);
    client->setCredentials(Credentials::missing());
    QCOMPARE(errorIn(next).kind, Kind::SignIn);
}

void TestToken::sameTokenAgain()
{
    FaultServer server;
    server.addRule(refusal(-1));
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto first = client->listSnapshots({});
    QTRY_COMPARE(rejected.count(), 1);
    client->setCredentials(Credentials::token(tokenNumber(1)));
    QVERIFY(errorIn(first).isUnauthorized());
    // Told of once already: nobody would answer a second time, so nobody waits.
    QVERIFY(errorIn(client->listSnapshots({})).isUnauthorized());
    QCOMPARE(rejected.count(), 1);
}

void TestToken::newTokenCameMeanwhile()
{
    FaultServer server;
    FaultRule slow = refusal(1);
    slow.delayMs = 200;
    server.addRule(slow);
    server.addRule(success());
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto list = client->listSnapshots({});
    QTRY_COMPARE(server.requests().size(), 1);
    client->setCredentials(Credentials::token(tokenNumber(2)));
    QVERIFY(resultOf(list).ok());
    QCOMPARE(rejected.count(), 0);
    QCOMPARE(authorizations(server), (QByteArrayList{bearer(1), bearer(2)}));
}

void TestToken::noOtherToken()
{
    FaultServer server;
    server.addRule(refusal(-1));
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto training = client->train(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(rejected.count(), 1);
    client->setCredentials(Credentials::missing());
    const FaceError error = errorIn(training);
    QCOMPARE(error.kind, Kind::SignIn);
    QVERIFY(error.delivery != Delivery::OutcomeUnknown);
    QVERIFY(error.summary().contains(u"Signing in"_s));
    // So do the calls that come later: there is no key to be entered here.
    QCOMPARE(errorIn(client->listSnapshots({})).kind, Kind::SignIn);
    QCOMPARE(server.requests().size(), 1);
}

void TestToken::noOtherTokenAndWhy()
{
    FaultServer server;
    server.addRule(refusal(-1));
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto list = client->listSnapshots({});
    QTRY_COMPARE(rejected.count(), 1);
    FaceError why;
    why.kind = Kind::SignIn;
    why.code = u"invalid_client"_s;
    client->setCredentials(Credentials::missing(why));
    QCOMPARE(errorIn(list).code, u"invalid_client"_s);
}

void TestToken::pendingMeanwhile()
{
    FaultServer server;
    server.addRule(refusal(1));
    server.addRule(success());
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto list = client->listSnapshots({});
    QTRY_COMPARE(rejected.count(), 1);
    client->setCredentials(Credentials::pending());
    client->setCredentials(Credentials::token(tokenNumber(2)));
    QVERIFY(resultOf(list).ok());
    QCOMPARE(rejected.count(), 1);
}

void TestToken::requestIdIsKept()
{
    // The journal knows the request by this one id, whichever of the two took effect.
    FaultServer server;
    server.addRule(refusal(1));
    server.addRule({.answer = FaultServer::http(
                        202, {}, {{"Operation-Location"_ba, "/operations/aaaaaaaa-0000"_ba}})});
    const auto client = makeTokenClient(server);
    connect(client.get(), &FaceClient::tokenRejected, client.get(),
            [&client] { client->setCredentials(Credentials::token(tokenNumber(2))); });
    CallOptions options;
    options.clientRequestId = u"journal-1"_s;
    QVERIFY(resultOf(client->takeSnapshot({thisGroup, ObjectId(u"g"_s), {}, {}}, options)).ok());
    QCOMPARE(server.requests().size(), 2);
    for (const SeenRequest &seen : server.requests())
        QCOMPARE(seen.header("client-request-id"_ba), "journal-1"_ba);
}

void TestToken::lockedMeanwhile()
{
    FaultServer server;
    server.addRule(refusal(1));
    server.addRule(success());
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    const auto training = client->train(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(rejected.count(), 1);
    client->setReadOnly(true);
    QCOMPARE(errorIn(training).kind, Kind::ReadOnly);
    client->setCredentials(Credentials::token(tokenNumber(2)));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestToken::cancelledMeanwhile()
{
    FaultServer server;
    server.addRule(refusal(1));
    const auto client = makeTokenClient(server);
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    CallOptions options;
    options.cancel = makeCancelHandle();
    const auto training = client->train(thisGroup, ObjectId(u"g"_s), options);
    QTRY_COMPARE(rejected.count(), 1);
    cancel(options.cancel);
    const FaceError error = errorIn(training);
    QCOMPARE(error.kind, Kind::Cancelled);
    QCOMPARE(error.delivery, Delivery::Answered);
    QCOMPARE(server.requests().size(), 1);
}

void TestToken::badToken()
{
    FaultServer server;
    const auto client = makeClient(server.endpoint());
    client->setCredentials(Credentials::token("abc\r\nX-Evil: 1"));
    QCOMPARE(errorIn(client->listSnapshots({})).kind, Kind::Refused);
    QCOMPARE(server.connectionCount(), 0);
}

void TestToken::keysAreNotWaitedFor()
{
    FaultServer server;
    server.addRule(refusal(-1));
    const auto client = makeClient(server.endpoint());
    QSignalSpy rejected(client.get(), &FaceClient::tokenRejected);
    QVERIFY(errorIn(client->listSnapshots({})).isUnauthorized());
    QVERIFY(errorIn(client->train(thisGroup, ObjectId(u"g"_s))).isUnauthorized());
    QCOMPARE(rejected.count(), 0);
    QCOMPARE(server.requests().size(), 2);
}

void TestToken::tokensAreBlotted()
{
    FaultServer server;
    const QByteArray token = tokenNumber(5);
    server.addRule({.answer = FaultServer::json(400, faceError("BadArgument", "saw " + token))});
    const auto client = makeClient(server.endpoint());
    client->setCredentials(Credentials::token(token));
    const FaceError error = errorIn(client->listSnapshots({}));
    QCOMPARE(error.message, u"saw [redacted]"_s);
    QVERIFY(server.received(token));
    QVERIFY(!redact(QString::fromLatin1(token)).contains(u"token-5"_s));
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
