// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/endpoint.h"
#include "client/faceresult.h"
#include "client/facetypes.h"
#include "client/httpanswer.h"
#include "client/logging.h"
#include "client/oneshotbody.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

class TestClientValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpoints_data();
    void endpoints();
    void endpointOrigin();
    void clouds_data();
    void clouds();
    void containerTypes();
    void accounts();
    void objectIds_data();
    void objectIds();
    void guids();
    void idsCompare();
    void everyErrorHasAdvice();
    void errorsReadAsSentences();
    void adviceDiffersByCode();
    void errorPredicates();
    void retryAfter_data();
    void retryAfter();
    void plainText();
    void redaction_data();
    void redaction();
    void registeredSecrets();
    void oneShotBody();
};

void TestClientValues::endpoints_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Endpoint::Problem>("problem");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("version");
    using Problem = Endpoint::Problem;
    const QString azure = u"https://east.cognitiveservices.azure.com"_s;
    QTest::newRow("plain") << azure << Problem::None << azure << QString();
    QTest::newRow("slash") << QString(azure + u"/"_s) << Problem::None << azure << QString();
    QTest::newRow("slashes, blanks")
        << QString(u"  "_s + azure + u"//  "_s) << Problem::None << azure << QString();
    QTest::newRow("version") << QString(azure + u"/face/v1.0"_s) << Problem::None << azure
                             << u"v1.0"_s;
    QTest::newRow("preview, slash, capitals")
        << u"HTTPS://East.CognitiveServices.Azure.com/Face/v1.0-preview/"_s << Problem::None
        << azure << u"v1.0-preview"_s;
    QTest::newRow("a call") << QString(azure + u"/face/v1.2/detect?x=1#y"_s) << Problem::None
                            << azure << u"v1.2"_s;
    QTest::newRow("face only") << QString(azure + u"/face"_s) << Problem::None << azure
                               << QString();
    QTest::newRow("no scheme") << u"east.cognitiveservices.azure.com"_s << Problem::None << azure
                               << QString();
    QTest::newRow("quoted") << u"\""_s + azure + u"\""_s << Problem::None << azure << QString();
    QTest::newRow("default port") << QString(azure + u":443/"_s) << Problem::None << azure
                                  << QString();
    QTest::newRow("port") << QString(azure + u":8443"_s) << Problem::None
                          << QString(azure + u":8443"_s) << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:5000/"_s << Problem::None
                              << u"http://127.0.0.1:5000"_s << QString();
    QTest::newRow("loopback name, no scheme")
        << u"localhost:5000"_s << Problem::None << u"http://localhost:5000"_s << QString();
    QTest::newRow("loopback v6") << u"http://[::1]:5000"_s << Problem::None
                                 << u"http://[::1]:5000"_s << QString();
    QTest::newRow("http") << u"http://host:5000"_s << Problem::InsecureHttp << u"http://host:5000"_s
                          << QString();
    QTest::newRow("http, looks local") << u"http://localhost.example.com"_s << Problem::InsecureHttp
                                       << u"http://localhost.example.com"_s << QString();
    QTest::newRow("http, looks like 127")
        << u"http://127.0.0.1.example.com"_s << Problem::InsecureHttp
        << u"http://127.0.0.1.example.com"_s << QString();
    QTest::newRow("user") << u"https://me:secret@host"_s << Problem::HasUserInfo
                          << u"https://host"_s << QString();
    QTest::newRow("user hides the host")
        << u"https://east.cognitiveservices.azure.com@evil.example"_s << Problem::HasUserInfo
        << u"https://evil.example"_s << QString();
    QTest::newRow("ftp") << u"ftp://host"_s << Problem::UnsupportedScheme << u"ftp://host"_s
                         << QString();
    QTest::newRow("empty") << u"   "_s << Problem::Empty << QString() << QString();
    QTest::newRow("words") << u"my face resource"_s << Problem::NotAUrl << QString() << QString();
    QTest::newRow("scheme only") << u"https://"_s << Problem::NotAUrl << QString() << QString();
}

void TestClientValues::endpoints()
{
    QFETCH(QString, pasted);
    QFETCH(Endpoint::Problem, problem);
    QFETCH(QString, text);
    QFETCH(QString, version);
    const Endpoint endpoint = Endpoint::fromUserInput(pasted);
    QCOMPARE(endpoint.problem(), problem);
    QCOMPARE(endpoint.isValid(), problem == Endpoint::Problem::None);
    QCOMPARE(endpoint.problemText().isEmpty(), endpoint.isValid());
    QCOMPARE(endpoint.text(), text);
    QCOMPARE(endpoint.pastedVersion(), version);
    // What was normalised stays as it is.
    if (endpoint.isValid())
        QCOMPARE(Endpoint::fromUserInput(endpoint.text()), endpoint);
}

void TestClientValues::endpointOrigin()
{
    const Endpoint endpoint = Endpoint::fromUserInput(u"https://host.example"_s);
    QVERIFY(endpoint.isSameOrigin(QUrl(u"https://HOST.example:443/operations/x"_s)));
    QVERIFY(!endpoint.isSameOrigin(QUrl(u"http://host.example/"_s)));
    QVERIFY(!endpoint.isSameOrigin(QUrl(u"https://host.example:8443/"_s)));
    QVERIFY(!endpoint.isSameOrigin(QUrl(u"https://host.example.evil/"_s)));
    QVERIFY(!endpoint.isSameOrigin(QUrl(u"/operations/x"_s)));
    QVERIFY(Endpoint::fromUserInput(u"127.0.0.1:5"_s).isLoopback());
    QVERIFY(!endpoint.isLoopback());
}

void TestClientValues::clouds_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Endpoint::Cloud>("cloud");
    using Cloud = Endpoint::Cloud;
    QTest::newRow("global") << u"a.cognitiveservices.azure.com"_s << Cloud::Global;
    QTest::newRow("regional") << u"westus.api.cognitive.microsoft.com"_s << Cloud::Global;
    QTest::newRow("us") << u"a.cognitiveservices.azure.us"_s << Cloud::UsGovernment;
    QTest::newRow("cn") << u"a.cognitiveservices.azure.cn"_s << Cloud::China;
    QTest::newRow("private") << u"face.corp.example"_s << Cloud::Private;
    QTest::newRow("looks azure") << u"notazure.com"_s << Cloud::Private;
    QTest::newRow("sandbox") << u"127.0.0.1:4"_s << Cloud::Private;
}

void TestClientValues::clouds()
{
    QFETCH(QString, pasted);
    QTEST(Endpoint::fromUserInput(pasted).cloud(), "cloud");
}

void TestClientValues::containerTypes()
{
    QSet<QString> names;
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = containerTypeInfo(type);
        QCOMPARE(info.type, type);
        QCOMPARE(QString(info.path), QString(info.wireName).toLower() + u's');
        QVERIFY(QString(info.idField).compare(QString(info.wireName) + u"Id"_s, Qt::CaseInsensitive)
                == 0);
        QVERIFY(containerTypeFromWireName(QString(info.wireName)) == type);
        QVERIFY(containerTypeFromWireName(QString(info.wireName).toLower()) == type);
        names.insert(containerTypeDisplayName(type));
    }
    QCOMPARE(names.size(), 4);
    QVERIFY(!containerTypeFromWireName(u"DynamicPersonGroup"));
    QVERIFY(!containerTypeInfo(ContainerType::FaceList).hasTraining);
    QVERIFY(!containerTypeInfo(ContainerType::FaceList).isPaged);
    QVERIFY(containerTypeInfo(ContainerType::LargeFaceList).hasTraining);
    QVERIFY(!containerTypeInfo(ContainerType::LargeFaceList).hasPersons);
    QVERIFY(containerTypeInfo(ContainerType::LargePersonGroup).hasPersons);
}

void TestClientValues::accounts()
{
    const QString path = u"/subscriptions/AAAAAAAA-0000-4000-8000-000000000001/resourceGroups/rg/"
                         "providers/Microsoft.CognitiveServices/accounts/east"_s;
    QCOMPARE(subscriptionOfAccount(path),
             SubscriptionId(u"aaaaaaaa-0000-4000-8000-000000000001"_s));
    QCOMPARE(resourceNameOfAccount(path), u"east"_s);
    QVERIFY(subscriptionOfAccount(u"east").isEmpty());
    QVERIFY(subscriptionOfAccount(u"/subscriptions/no-guid/x").isEmpty());
    QVERIFY(subscriptionOfAccount(u"/subscriptions").isEmpty());
    QCOMPARE(resourceNameOfAccount(u"east"), u"east"_s);
    QCOMPARE(resourceNameOfAccount(u""), QString());
}

void TestClientValues::objectIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"a-z_09"_s << true;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("65") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << u"Abc"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("umlaut") << u"ä"_s << false;
    QTest::newRow("dot") << u"a.b"_s << false;
    QTest::newRow("line end") << u"abc\n"_s << false;
}

void TestClientValues::objectIds()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(limits::objectIdProblem(id).isEmpty(), good);
}

void TestClientValues::guids()
{
    QVERIFY(limits::isGuid(u"aaaaaaaa-BBBB-4000-8000-000000000001"));
    QVERIFY(!limits::isGuid(u"{aaaaaaaa-bbbb-4000-8000-000000000001}"));
    QVERIFY(!limits::isGuid(u"aaaaaaaabbbb40008000000000000001"));
    QVERIFY(!limits::isGuid(u"aaaaaaaa-bbbb-4000-8000-00000000000g"));
    QVERIFY(!limits::isGuid(u"aaaaaaaa-bbbb-4000-8000-000000000001\n"));
    QVERIFY(!limits::isGuid(u""));
}

void TestClientValues::idsCompare()
{
    QCOMPARE(SubscriptionId(u"AB"_s), SubscriptionId(u"ab"_s));
    QCOMPARE(qHash(SubscriptionId(u"AB"_s)), qHash(SubscriptionId(u"ab"_s)));
    QVERIFY(!(ObjectId(u"AB"_s) == ObjectId(u"ab"_s)));
}

void TestClientValues::everyErrorHasAdvice()
{
    using Kind = FaceError::Kind;
    for (int kind = 0; kind <= static_cast<int>(Kind::Cancelled); ++kind) {
        for (int cause = 0; cause <= static_cast<int>(FaceError::Cause::Other); ++cause) {
            for (int delivery = 0; delivery <= 2; ++delivery) {
                for (const int status : {0, 200, 302, 400, 401, 403, 404, 405, 408, 409, 413, 418,
                                         429, 500, 501, 502, 503, 504, 599}) {
                    FaceError error;
                    error.kind = static_cast<Kind>(kind);
                    error.cause = static_cast<FaceError::Cause>(cause);
                    error.delivery = static_cast<FaceError::Delivery>(delivery);
                    error.httpStatus = status;
                    QVERIFY(error.advice().endsWith(u'.'));
                    QVERIFY(!error.summary().isEmpty());
                }
            }
        }
    }
}

void TestClientValues::errorsReadAsSentences()
{
    FaceError error;
    error.kind = FaceError::Kind::Gateway;
    error.httpStatus = 503;
    error.code = u"503"_s;
    error.message = u"Service Unavailable"_s;
    QCOMPARE(error.summary(),
             u"Something before the Face service answered with HTTP status 503: Service "
             u"Unavailable."_s);
    error.requestId = u"an-id"_s;
    QCOMPARE(error.details(), u"HTTP 503 · request id an-id"_s); // the code says nothing new
    error.code = u"ServerBusy"_s;
    QCOMPARE(error.details(), u"HTTP 503 · ServerBusy · request id an-id"_s);
    error.kind = FaceError::Kind::Service;
    QCOMPARE(error.summary(), u"The service answered: Service Unavailable."_s);
    error.message = u"The service is busy. "_s;
    QCOMPARE(error.summary(), u"The service answered: The service is busy."_s);
    error.message = u"Really?"_s;
    QCOMPARE(error.summary(), u"The service answered: Really?"_s);
}

void TestClientValues::adviceDiffersByCode()
{
    const auto advice = [](int status, const QString &code) {
        FaceError error;
        error.kind = FaceError::Kind::Service;
        error.httpStatus = status;
        error.code = code;
        return error.advice();
    };
    const QStringList all{
        advice(400, u"BadArgument"_s),
        advice(400, u"InvalidURL"_s),
        advice(400, u"InvalidImage"_s),
        advice(400, u"InvalidImageSize"_s),
        advice(401, u"401"_s),
        advice(403, u"UnsupportedFeature"_s),
        advice(403, u"QuotaExceeded"_s),
        advice(404, u"PersonGroupNotFound"_s),
        advice(404, u"SnapshotNotFound"_s),
        advice(404, u"OperationNotFound"_s),
        advice(404, u"PersonGroupNotTrained"_s),
        advice(409, u"PersonGroupExists"_s),
        advice(409, u"LargeFaceListTrainingNotFinished"_s),
        advice(409, u"ConcurrentOperationConflict"_s),
        advice(429, u"RateLimitExceeded"_s),
        advice(500, {}),
    };
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    // The four types share what they share.
    QCOMPARE(advice(409, u"FaceListExists"_s), advice(409, u"LargePersonGroupExists"_s));
    QVERIFY(advice(403, u"UnsupportedFeature"_s).contains(u"30 June 2023"_s));
}

void TestClientValues::errorPredicates()
{
    FaceError error;
    error.kind = FaceError::Kind::Service;
    error.httpStatus = 404;
    error.code = u"LargeFaceListNotTrained"_s;
    QVERIFY(error.isNotTrained());
    QVERIFY(!error.isNotFound());
    error.code = u"SnapshotNotFound"_s;
    QVERIFY(error.isNotFound());
    QVERIFY(!error.isNotTrained());
    QVERIFY(!error.isSnapshotsUnsupported());
    QVERIFY(!error.isTransient());
    error.kind = FaceError::Kind::Gateway;
    QVERIFY(!error.isNotFound());
    QVERIFY(error.isSnapshotsUnsupported());
    error.kind = FaceError::Kind::Service;
    error.httpStatus = 403;
    error.code = u"UnsupportedFeature"_s;
    QVERIFY(error.isSnapshotsUnsupported());
    error.code = u"QuotaExceeded"_s;
    QVERIFY(!error.isSnapshotsUnsupported());
    for (const int status : {408, 429, 500, 503}) {
        error.httpStatus = status;
        QVERIFY(error.isTransient());
    }
    error.httpStatus = 401;
    QVERIFY(error.isUnauthorized());
    QVERIFY(!error.isTransient());
    error = {};
    error.kind = FaceError::Kind::Tls;
    QVERIFY(!error.isTransient());
    const FaceResult<Done> empty;
    QVERIFY(!empty.ok());
    QCOMPARE(empty.error().kind, FaceError::Kind::Cancelled);
}

void TestClientValues::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << "26"_ba << qint64(26'000);
    QTest::newRow("blanks") << " 3 "_ba << qint64(3'000);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("fraction") << "0.5"_ba << qint64(500);
    QTest::newRow("date") << "Sun, 06 Nov 1994 08:50:37 GMT"_ba << qint64(60'000);
    QTest::newRow("past date") << "Sun, 06 Nov 1994 08:40:37 GMT"_ba << qint64(0);
    QTest::newRow("words") << "soon"_ba << qint64(-1);
    QTest::newRow("absurd") << "1e300"_ba << qint64(-1);
    QTest::newRow("not a number") << "nan"_ba << qint64(-1);
    QTest::newRow("none") << QByteArray() << qint64(-1);
}

void TestClientValues::retryAfter()
{
    QFETCH(QByteArray, header);
    HttpAnswer answer;
    answer.headers = {{"Date"_ba, "Sun, 06 Nov 1994 08:49:37 GMT"_ba}, {"RETRY-AFTER"_ba, header}};
    QTEST(qint64(retryAfterMs(answer)), "ms");
}

void TestClientValues::plainText()
{
    QCOMPARE(plainTextOf("<p>a</p>\r\n<script>evil()</script><p>b &lt;c&gt;</p>"_ba), u"a b <c>"_s);
    QCOMPARE(plainTextOf("plain words"_ba), u"plain words"_s);
    QCOMPARE(plainTextOf({}), QString());
    const QString cut = plainTextOf(QByteArray(10'000'000, 'x'));
    QCOMPARE(cut.size(), 300);
    QVERIFY(cut.endsWith(u'…'));
}

void TestClientValues::redaction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString hex = u"0123456789abcdef0123456789ABCDEF"_s;
    const QString lengthy = QString(u"Ab3"_s).repeated(28);
    QTest::newRow("bare") << hex << hex;
    QTest::newRow("in a sentence") << QString(u"key "_s + hex + u"."_s) << hex;
    QTest::newRow("long form") << QString(u"key="_s + lengthy + u";"_s) << lengthy;
    QTest::newRow("header") << u"Ocp-Apim-Subscription-Key: short-odd"_s << u"short-odd"_s;
    QTest::newRow("header as json")
        << u"{\"ocp-apim-subscription-key\":\"short-odd\"}"_s << u"short-odd"_s;
    QTest::newRow("query") << u"GET /x?subscription-key=short-odd&a=b"_s << u"short-odd"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer eyJhbGciOi.eyJz-d_WI"_s
                            << u"eyJhbGciOi.eyJz-d_WI"_s;
}

void TestClientValues::redaction()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString shown = redact(text);
    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(shown.contains(u"[redacted]"_s));
    QCOMPARE(redact(shown), shown);
}

void TestClientValues::registeredSecrets()
{
    QCOMPARE(redact(u"odd+key/9"_s), u"odd+key/9"_s);
    registerSecret("odd+key/9"_ba);
    QCOMPARE(redact(u"x odd+key/9 y ODD+KEY/9"_s), u"x [redacted] y [redacted]"_s);
    registerSecret(QByteArray());
    registerSecret("abc"_ba);
    // What support needs stays.
    const QString line = u"GET /persongroups/a-b_c 200 request "
                         "aaaaaaaa-0000-4000-8000-000000000001 abc"_s;
    QCOMPARE(redact(line), line);
    const QString longId = u"/persongroups/"_s + QString(64, u'a');
    QCOMPARE(redact(longId), longId);
}

void TestClientValues::oneShotBody()
{
    OneShotBody body("hello"_ba);
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasRead());
    QCOMPARE(body.bytesAvailable(), 5);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.read(2), "he"_ba);
    QVERIFY(body.wasRead());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), "llo"_ba);
    QVERIFY(body.atEnd());
    QVERIFY(body.readAll().isEmpty());
}

QTEST_GUILESS_MAIN(TestClientValues)
#include "tst_client_values.moc"
