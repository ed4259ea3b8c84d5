// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that no Face service should give, and a few it does: each ends in an error that says
// what happened, within bounds of size and time, and the key goes nowhere else.
#include "tests/faults/faultclient.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorForms_data();
    void errorForms();
    void malformedJson_data();
    void malformedJson();
    void emptyBodies();
    void requestIdsAreKept();
    void redirectIsNotFollowed();
    void unauthorizedWithChallenge();
    void insecureEndpointSendsNothing();
    void deprecationIsAnnouncedOnce();
    void exchangesAreRecorded();
    void neverTrainedIsNoNews();
    void keyThatIsEchoedIsBlotted();
};

void TestAnswers::errorForms_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("codeHeader");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const QByteArray &body,
                        const QByteArray &codeHeader, Kind kind, const QString &code,
                        const QString &message) {
        QTest::newRow(name) << status << body << codeHeader << static_cast<int>(kind) << code
                            << message;
    };
    row("face", 400, faceError("BadArgument", "'top' is invalid."), {}, Kind::Service,
        u"BadArgument"_s, u"'top' is invalid."_s);
    row("face not found", 404, faceError("PersonGroupNotFound", "none"), {}, Kind::Service,
        u"PersonGroupNotFound"_s, u"none"_s);
    row("gateway 401", 401, faceError("401", "Access denied"), {}, Kind::Gateway, u"401"_s,
        u"Access denied"_s);
    row("gateway 404", 404, faceError("404", "Resource not found"), {}, Kind::Gateway, u"404"_s,
        u"Resource not found"_s);
    row("gateway number", 403, R"({"statusCode":403,"message":"Out of call volume quota."})"_ba, {},
        Kind::Gateway, u"403"_s, u"Out of call volume quota."_s);
    row("html", 403,
        "<html><head><title>No</title><style>b{}</style></head><body><h1>Access &amp; more</h1>"
        "<p>denied</p></body></html>"_ba,
        {}, Kind::Gateway, {}, u"Access & more denied"_s);
    row("html title only", 403, "<html><head><title>Gone</title></head><body></body></html>"_ba, {},
        Kind::Gateway, {}, u"Gone"_s);
    row("empty", 403, {}, {}, Kind::Gateway, {}, {});
    row("empty with code header", 403, {}, "QuotaExceeded"_ba, Kind::Service, u"QuotaExceeded"_s,
        {});
    row("message with html", 400, faceError("BadArgument", "<b>bad</b> field"), {}, Kind::Service,
        u"BadArgument"_s, u"bad field"_s);
    row("json of something else", 400, R"([1,2,3])"_ba, {}, Kind::Gateway, {}, u"[1,2,3]"_s);
    row("unknown status", 418, {}, {}, Kind::Gateway, {}, {});
}

void TestAnswers::errorForms()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, codeHeader);
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, message);
    FaultServer server;
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!codeHeader.isEmpty())
        headers.append({"x-ms-error-code"_ba, codeHeader});
    server.addRule({.answer = FaultServer::http(status, body, headers)});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->getSnapshot(SnapshotId(u"s"_s)));
    QVERIFY(!result.ok());
    const FaceError &error = result.error();
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
    QCOMPARE(error.delivery, Delivery::Answered);
    QVERIFY(!error.summary().isEmpty());
    QVERIFY(!error.advice().isEmpty());
    QVERIFY(error.details().contains(QString::number(status)));
    QVERIFY(!error.summary().contains(u'<'));
}

void TestAnswers::malformedJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("truncated") << R"([{"personId":"a","name":"An)"_ba;
    QTest::newRow("html with 200") << "<html><body>Sign in to the hotel</body></html>"_ba;
    QTest::newRow("object for list") << "{}"_ba;
    QTest::newRow("list of strings") << R"(["a"])"_ba;
    QTest::newRow("without an id") << R"([{"name":"Ann"}])"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("long and truncated")
        << QByteArray("[" + QByteArray(R"({"personId":"a"},)").repeated(20'000));
}

void TestAnswers::malformedJson()
{
    QFETCH(QByteArray, body);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, body)});
    const auto client = makeClient(server.endpoint());
    const auto result =
        resultOf(client->listPersons(ContainerType::PersonGroup, ObjectId(u"g"_s), {}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Malformed);
    QCOMPARE(result.error().httpStatus, 200);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(server.count("GET"_ba), 1); // asking again would not help
}

void TestAnswers::emptyBodies()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::http(200, {})});
    const auto client = makeClient(server.endpoint());
    const ObjectId id(u"g"_s);
    QVERIFY(resultOf(client->deleteContainer(ContainerType::PersonGroup, id)).ok());
    QVERIFY(resultOf(client->updateContainer(ContainerType::PersonGroup, id, {u"n"_s, {}})).ok());
    // A take without an operation cannot be followed, and nobody may think it did not happen.
    const auto take = resultOf(client->takeSnapshot({ContainerType::PersonGroup, id, {}, {}}));
    QVERIFY(!take.ok());
    QCOMPARE(take.error().kind, Kind::Malformed);
    QCOMPARE(take.error().delivery, Delivery::Answered);
    QVERIFY(take.error().message.contains(u"accepted"_s));
}

void TestAnswers::requestIdsAreKept()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(400, faceError("BadArgument", "no"),
                                                {{"Apim-Request-Id"_ba, "the-services-id"_ba}})});
    const auto client = makeClient(server.endpoint());
    CallOptions options;
    options.clientRequestId = u"0a0a0a0a-0000-4000-8000-000000000001"_s;
    const auto result = resultOf(client->getSnapshot(SnapshotId(u"s"_s), options));
    QCOMPARE(result.error().requestId, u"the-services-id"_s);
    QCOMPARE(result.error().clientRequestId, options.clientRequestId);
    QCOMPARE(server.requests().constFirst().header("client-request-id"_ba),
             options.clientRequestId.toLatin1());
    QVERIFY(result.error().details().contains(u"the-services-id"_s));

    const auto again = resultOf(client->getSnapshot(SnapshotId(u"s"_s)));
    QVERIFY(!again.error().clientRequestId.isEmpty());
    QVERIFY(again.error().clientRequestId != options.clientRequestId);
    QCOMPARE(server.requests().constLast().header("client-request-id"_ba),
             again.error().clientRequestId.toLatin1());
}

void TestAnswers::redirectIsNotFollowed()
{
    FaultServer other;
    other.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultServer server;
        server.addRule({.answer = FaultServer::http(
                            status, {}, {{"Location"_ba, other.endpoint().toLatin1() + "/x"}})});
        const auto client = makeClient(server.endpoint());
        const auto get = resultOf(client->listSnapshots({}));
        QVERIFY(!get.ok());
        QCOMPARE(get.error().kind, Kind::Gateway);
        QCOMPARE(get.error().httpStatus, status);
        QVERIFY(get.error().message.contains(u"edirect"_s));
        const auto post = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
        QCOMPARE(post.error().kind, Kind::Gateway);
        QVERIFY(server.received(testKey())); // the key does go to its own service
    }
    QCOMPARE(other.connectionCount(), 0);
}

void TestAnswers::unauthorizedWithChallenge()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(
                        401, faceError("401", "Access denied due to invalid subscription key"),
                        {{"WWW-Authenticate"_ba, "Basic realm=\"face\""_ba}})});
    const auto client = makeClient(server.endpoint());
    const auto get = resultOf(client->listSnapshots({}));
    QVERIFY(get.error().isUnauthorized());
    QVERIFY(get.error().message.contains(u"Access denied"_s));
    const auto post = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    QVERIFY(post.error().isUnauthorized());
    QCOMPARE(post.error().delivery, Delivery::Answered);
    QCOMPARE(server.count("POST"_ba), 1);
    QVERIFY(!post.error().advice().isEmpty());
}

void TestAnswers::insecureEndpointSendsNothing()
{
    const auto client = makeClient(u"http://192.0.2.1:5000"_s);
    const auto result = resultOf(client->listSnapshots({}));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Refused);
    QCOMPARE(result.error().delivery, Delivery::NeverSent);
    QVERIFY(result.error().message.contains(u"unencrypted"_s));
}

void TestAnswers::deprecationIsAnnouncedOnce()
{
    FaultServer server;
    const auto with = [](const QByteArray &text) {
        return FaultServer::json(200, "[]"_ba, {{"azure-deprecating"_ba, text}});
    };
    server.addRule({.times = 2, .answer = with("going away"_ba)});
    server.addRule({.answer = with("going away sooner"_ba)});
    const auto client = makeClient(server.endpoint());
    QSignalSpy announced(client.get(), &FaceClient::deprecationAnnounced);
    QSignalSpy exchanged(client.get(), &FaceClient::exchangeFinished);
    for (int i = 0; i < 4; ++i)
        QVERIFY(resultOf(client->listSnapshots({})).ok());
    QTRY_COMPARE(exchanged.count(), 4);
    QCOMPARE(announced.count(), 2);
    QCOMPARE(announced.at(0).first().toString(), u"going away"_s);
    QCOMPARE(announced.at(1).first().toString(), u"going away sooner"_s);
    const auto record = exchanged.first().first().value<ExchangeRecord>();
    QCOMPARE(record.method, "GET"_ba);
    QCOMPARE(record.path, u"/face/v1.0/snapshots"_s);
    QCOMPARE(record.httpStatus, 200);
}

void TestAnswers::exchangesAreRecorded()
{
    FaultServer server;
    server.addRule({.method = "POST"_ba,
                    .answer = FaultServer::json(403, faceError("QuotaExceeded", "full"),
                                                {{"apim-request-id"_ba, "r-1"_ba}})});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QSignalSpy exchanged(client.get(), &FaceClient::exchangeFinished);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    FaceClient::FaceSource source;
    source.url = u"https://x/y.jpg"_s;
    source.userData = u"private & more"_s;
    source.detectionModel = u"detection_03"_s;
    const FaceClient::FaceHome home{ContainerType::FaceList, ObjectId(u"l"_s), {}};
    QVERIFY(!resultOf(client->addFace(home, source)).ok());
    QVERIFY(resultOf(client->listFaces(ContainerType::LargeFaceList, ObjectId(u"l"_s), {u"a"_s, 5}))
                .ok());
    QTRY_COMPARE(exchanged.count(), 2);
    const auto added = exchanged.at(0).first().value<ExchangeRecord>();
    QCOMPARE(added.method, "POST"_ba);
    QCOMPARE(added.path, u"/face/v1.0/facelists/l/persistedfaces"_s);
    QCOMPARE(added.query, u"userData=&detectionModel=detection_03"_s);
    QCOMPARE(added.httpStatus, 403);
    QCOMPARE(added.code, u"QuotaExceeded"_s);
    QCOMPARE(added.requestId, u"r-1"_s);
    QCOMPARE(added.startedAt.timeSpec(), Qt::UTC);
    QVERIFY(added.startedAt >= before);
    QVERIFY(added.startedAt <= QDateTime::currentDateTimeUtc());
    QVERIFY(server.received("private%20%26%20more"_ba));
    const auto listed = exchanged.at(1).first().value<ExchangeRecord>();
    QCOMPARE(listed.query, u"start=a&top=5"_s);
    QVERIFY(listed.code.isEmpty());
    QVERIFY(listed.startedAt >= added.startedAt);
}

void TestAnswers::neverTrainedIsNoNews()
{
    static QList<std::pair<QtMsgType, QString>> lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"face.net.debug=true"_s);
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            lines.append({type, text});
        });
    FaultServer server;
    server.addRule({.answer = FaultServer::json(404, faceError("PersonGroupNotTrained", "Not."))});
    const auto client = makeClient(server.endpoint());
    QSignalSpy exchanged(client.get(), &FaceClient::exchangeFinished);
    const auto result =
        resultOf(client->trainingStatus(ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(result.ok());
    QTRY_VERIFY(!exchanged.isEmpty());
    QCOMPARE(exchanged.first().first().value<ExchangeRecord>().httpStatus, 404);
    QList<QtMsgType> told;
    for (const auto &[type, text] : std::as_const(lines)) {
        if (text.contains(u"GET /face/v1.0/persongroups/visitors/training"_s))
            told += type;
    }
    QCOMPARE(told, QList<QtMsgType>{QtDebugMsg});
}

void TestAnswers::keyThatIsEchoedIsBlotted()
{
    QLoggingCategory::setFilterRules(u"face.net.debug=true"_s);
    static QStringList lines;
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines += text; });
    FaultServer server;
    const QByteArray key = testKey();
    server.addRule({.answer = FaultServer::json(
                        400, faceError("BadArgument", "Ocp-Apim-Subscription-Key: ") + key,
                        {{"apim-request-id"_ba, key}, {"x-ms-error-code"_ba, key}})});
    const auto client = makeClient(server.endpoint());
    const auto result = resultOf(client->getSnapshot(SnapshotId(QString::fromLatin1(key))));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!result.ok());
    const FaceError &error = result.error();
    const QString shown = error.message + error.code + error.requestId + error.summary()
                          + error.advice() + error.details();
    QVERIFY(!shown.contains(QString::fromLatin1(key)));
    QVERIFY(!lines.isEmpty());
    QVERIFY(lines.join(u'\n').contains(u"GET /face/v1.0/snapshots/"_s));
    QVERIFY(!lines.join(u'\n').contains(QString::fromLatin1(key)));
    QVERIFY(server.received(key));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
