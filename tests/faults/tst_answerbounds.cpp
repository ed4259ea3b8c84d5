// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers out of bounds of time, size and rate: what is waited for, what is sent again, what is cut
// off, and that each call ends.
#include "tests/faults/faultclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

namespace {

// Content-Encoding "deflate" is the zlib form, which qCompress() writes behind four bytes of size.
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).sliced(4);
}

} // namespace

class TestAnswerBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateLimitIsObeyed();
    void rateLimitOnPostIsNotRetried();
    void longRetryAfterIsToldAtOnce();
    void serverErrorsAreRetriedForGet();
    void neverAnswers();
    void dripMeetsTheDeadline();
    void hugeBody_data();
    void hugeBody();
    void bomb();
};

void TestAnswerBounds::rateLimitIsObeyed()
{
    FaultServer server;
    server.addRule({.times = 1,
                    .answer = FaultServer::http(
                        429, R"({"statusCode":429,"message":"Rate limit is exceeded."})"_ba,
                        {{"Retry-After"_ba, "1"_ba}})});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QVERIFY(clock.elapsed() >= 1000); // no earlier than asked; later is fine
    QCOMPARE(server.count("GET"_ba), 2);

    // Without the header, the pause is ours.
    server.forget();
    server.clearRules();
    server.addRule({.times = 1, .answer = FaultServer::http(429, {})});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.count("GET"_ba), 2);
}

void TestAnswerBounds::rateLimitOnPostIsNotRetried()
{
    FaultServer server;
    server.addRule({.method = "POST"_ba,
                    .answer = FaultServer::json(
                        429, faceError("RateLimitExceeded", "Try again in 1 seconds."))});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().httpStatus, 429);
    QCOMPARE(result.error().delivery, Delivery::Answered);
    QCOMPARE(result.error().retryAfterMs, 1000); // read out of the message
    QVERIFY(result.error().isTransient());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QVERIFY(clock.elapsed() >= 900); // the pause is everybody's
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestAnswerBounds::longRetryAfterIsToldAtOnce()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::http(429, {}, {{"Retry-After"_ba, "86400"_ba}})});
    const auto client = makeClient(server.endpoint());
    const auto first = resultOf(client->listSnapshots({}));
    QCOMPARE(first.error().retryAfterMs, 86'400'000);
    const auto second = resultOf(client->listSnapshots({}));
    QCOMPARE(second.error().httpStatus, 429);
    QCOMPARE(second.error().delivery, Delivery::NeverSent);
    QVERIFY(second.error().retryAfterMs > 86'000'000);
    QCOMPARE(server.count("GET"_ba), 1);
}

void TestAnswerBounds::serverErrorsAreRetriedForGet()
{
    FaultServer server;
    server.addRule({.times = 1, .answer = FaultServer::http(500, {})});
    server.addRule({.times = 1, .answer = FaultServer::http(503, "<html>busy</html>"_ba)});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(server.count("GET"_ba), 3);

    server.forget();
    server.clearRules();
    server.addRule({.answer = FaultServer::http(500, {})});
    const auto bounded = resultOf(client->listSnapshots({}));
    QCOMPARE(bounded.error().httpStatus, 500);
    QCOMPARE(server.count("GET"_ba), 3);
}

void TestAnswerBounds::neverAnswers()
{
    FaultServer server;
    server.addRule({.what = FaultRule::Do::Hang});
    ClientLimits limits = shortLimits();
    limits.inactivityMs = 200;
    limits.deadlineMs = 60'000;
    const auto client = makeClient(server.endpoint(), limits);
    const auto post = resultOf(client->takeSnapshot({}));
    // An empty object id is no id of a path here: the request went.
    QCOMPARE(post.error().cause, FaceError::Cause::Timeout);
    QCOMPARE(post.error().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(server.count("POST"_ba), 1);
    const auto get = resultOf(client->listSnapshots({}));
    QCOMPARE(get.error().cause, FaceError::Cause::Timeout);
    QCOMPARE(server.count("GET"_ba), 3);

    limits.inactivityMs = 60'000;
    limits.deadlineMs = 200;
    FaultServer second;
    second.addRule({.what = FaultRule::Do::Hang});
    const auto hurried = makeClient(second.endpoint(), limits);
    const auto late = resultOf(hurried->listSnapshots({}));
    QCOMPARE(late.error().cause, FaceError::Cause::Timeout);
    QCOMPARE(second.count("GET"_ba), 1); // the deadline is the call's, not the attempt's
}

void TestAnswerBounds::dripMeetsTheDeadline()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, QByteArray(100'000, ' ')), .dripMs = 50});
    ClientLimits limits = shortLimits();
    limits.inactivityMs = 30'000; // never met by a byte each 50 ms
    limits.deadlineMs = 500;
    const auto client = makeClient(server.endpoint(), limits);
    const auto result = resultOf(client->listSnapshots({}));
    QCOMPARE(result.error().kind, Kind::Network);
    QCOMPARE(result.error().cause, FaceError::Cause::Timeout);
    QTRY_COMPARE(server.openConnections(), 0); // and the socket is not left open
}

void TestAnswerBounds::hugeBody_data()
{
    QTest::addColumn<bool>("declared");
    QTest::addColumn<bool>("listing");
    QTest::newRow("declared, object") << true << false;
    QTest::newRow("chunked, object") << false << false;
    QTest::newRow("declared, list") << true << true;
    QTest::newRow("chunked, list") << false << true;
}

void TestAnswerBounds::hugeBody()
{
    QFETCH(bool, declared);
    QFETCH(bool, listing);
    constexpr qint64 size = 300LL * 1024 * 1024;
    FaultServer server;
    FaultRule rule;
    rule.floodBytes = size;
    rule.floodChunked = !declared;
    rule.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba
                  + (declared ? "Content-Length: " + QByteArray::number(size)
                              : "Transfer-Encoding: chunked"_ba)
                  + "\r\n\r\n";
    server.addRule(rule);
    QSignalSpy wroteAll(&server, &FaultServer::answered);
    const auto client = makeClient(server.endpoint());
    FaceError error;
    if (listing)
        error = resultOf(client->listSnapshots({})).error();
    else
        error = resultOf(client->getSnapshot(SnapshotId(u"s"_s))).error();
    QCOMPARE(error.kind, Kind::TooLarge);
    QCOMPARE(error.delivery, Delivery::Answered);
    QVERIFY(!error.advice().isEmpty());
    QCOMPARE(wroteAll.count(), 0); // it was cut, not read to its end
    QCOMPARE(server.count("GET"_ba), 1);
}

void TestAnswerBounds::bomb()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::http(200, deflated(QByteArray(64 * 1024 * 1024, ' ')),
                                                {{"Content-Encoding"_ba, "deflate"_ba},
                                                 {"Content-Type"_ba, "application/json"_ba}})});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->getSnapshot(SnapshotId(u"s"_s)));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::TooLarge);

    // The same road carries what fits the bound, however well it compresses.
    server.clearRules();
    const QByteArray list = "[" + QByteArray(20'000'000, ' ') + "]";
    server.addRule({.answer = FaultServer::http(200, deflated(list),
                                                {{"Content-Encoding"_ba, "deflate"_ba}})});
    QVERIFY(resultOf(client->listSnapshots({})).ok());

    server.clearRules();
    server.addRule({.answer = FaultServer::http(200, "this is not compressed at all"_ba,
                                                {{"Content-Encoding"_ba, "gzip"_ba}})});
    const auto rubbish = resultOf(client->listSnapshots({}));
    QVERIFY(!rubbish.ok());
    QCOMPARE(rubbish.error().kind, Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestAnswerBounds)
#include "tst_answerbounds.moc"
