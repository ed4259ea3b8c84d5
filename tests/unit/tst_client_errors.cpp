// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceresult.h"
#include "client/httpanswer.h"
#include "client/logging.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

class TestClientErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestClientErrors::everyErrorHasAdvice()
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

void TestClientErrors::errorsReadAsSentences()
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

void TestClientErrors::adviceDiffersByCode()
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

void TestClientErrors::errorPredicates()
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

void TestClientErrors::retryAfter_data()
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

void TestClientErrors::retryAfter()
{
    QFETCH(QByteArray, header);
    HttpAnswer answer;
    answer.headers = {{"Date"_ba, "Sun, 06 Nov 1994 08:49:37 GMT"_ba}, {"RETRY-AFTER"_ba, header}};
    QTEST(qint64(retryAfterMs(answer)), "ms");
}

void TestClientErrors::plainText()
{
    QCOMPARE(plainTextOf("<p>a</p>\r\n<script>evil()</script><p>b &lt;c&gt;</p>"_ba), u"a b <c>"_s);
    QCOMPARE(plainTextOf("plain words"_ba), u"plain words"_s);
    QCOMPARE(plainTextOf({}), QString());
    const QString cut = plainTextOf(QByteArray(10'000'000, 'x'));
    QCOMPARE(cut.size(), 300);
    QVERIFY(cut.endsWith(u'…'));
}

void TestClientErrors::redaction_data()
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

void TestClientErrors::redaction()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString shown = redact(text);
    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(shown.contains(u"[redacted]"_s));
    QCOMPARE(redact(shown), shown);
}

void TestClientErrors::registeredSecrets()
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

QTEST_GUILESS_MAIN(TestClientErrors)
#include "tst_client_errors.moc"
