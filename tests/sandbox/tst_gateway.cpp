// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

// What stands before the routes: versions, keys, rate limits, the headers of every answer.
class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfAnAnswer()
    {
        FaceTestClient client{SandboxOptions{}};
        QVERIFY(client.start());
        client.extraHeaders = {{"client-request-id", "7d1f"}};
        const Reply good = client.get(u"/persongroups"_s);
        const Reply bad = client.get(u"/persongroups/none"_s);
        static const QRegularExpression guid(u"^[0-9a-f-]{36}$"_s);
        for (const Reply &reply : {good, bad}) {
            QVERIFY(guid.match(QString::fromLatin1(reply.header("apim-request-id"))).hasMatch());
            QCOMPARE(reply.header("client-request-id"), "7d1f"_ba);
            QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8"_ba);
            QVERIFY(!reply.header("x-envoy-upstream-service-time").isEmpty());
            QCOMPARE(reply.header("csp-billing-usage"), "CognitiveServices.Face.Transaction=1"_ba);
            QVERIFY(reply.body.contains("\r\n"));
            QVERIFY(!QByteArray(reply.body).replace("\r\n", "").contains('\n'));
        }
        QVERIFY(good.header("apim-request-id") != bad.header("apim-request-id"));
        QCOMPARE(bad.header("x-ms-error-code"), "PersonGroupNotFound"_ba);
        QVERIFY(good.header("x-ms-error-code").isEmpty());
        const Reply empty = client.put(u"/persongroups/g"_s, {});
        QCOMPARE(empty.header("Content-Type"), "application/json; charset=utf-8"_ba);
        QCOMPARE(empty.header("Content-Length"), "0"_ba);
    }

    void keys()
    {
        FaceTestClient client{SandboxOptions{}};
        QVERIFY(client.start());
        client.caller = -1;
        Reply reply = client.get(u"/persongroups"_s);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"401"_s);
        QVERIFY(reply.message().startsWith(u"Access denied"_s));
        client.extraHeaders = {{"Ocp-Apim-Subscription-Key", "0123456789abcdef0123456789abcdef"}};
        QCOMPARE(client.get(u"/persongroups"_s).status, 401);
        client.extraHeaders = {
            {"Ocp-Apim-Subscription-Key", client.ready().subscriptions.first().key.toLatin1()}};
        QCOMPARE(client.get(u"/persongroups"_s).status, 200);
    }

    void tokens()
    {
        SandboxOptions options;
        options.subscriptionOfToken = [](const QByteArray &token) {
            return token == "good.to-ken" ? u"west"_s : QString();
        };
        FaceTestClient client{options};
        QVERIFY(client.start());
        client.caller = -1;
        client.extraHeaders = {{"Authorization", "bearer good.to-ken"}};
        QCOMPARE(client.put(u"/persongroups/mine"_s, {{u"name"_s, u"of west"_s}}).status, 200);
        QCOMPARE(client.get(u"/persongroups"_s).array().size(), 1);
        for (const char *header : {"Bearer other.token", "Bearer ", "Basic good.to-ken"}) {
            client.extraHeaders = {{"Authorization", header}};
            QCOMPARE(client.get(u"/persongroups"_s).status, 401);
        }
        client.extraHeaders = {{"Authorization", "Bearer other.token"}};
        const Reply refused = client.get(u"/persongroups"_s);
        QCOMPARE(refused.object().value(u"statusCode"_s).toInt(), 401);
        QVERIFY(refused.body.contains("Access token"));
        client.extraHeaders.clear();
        client.caller = 0; // a token opens its own subscription alone
        QCOMPARE(client.get(u"/persongroups"_s).array().size(), 0);
        client.caller = 1;
        QCOMPARE(client.get(u"/persongroups"_s).array().size(), 1);

        FaceTestClient keysOnly{SandboxOptions{}};
        QVERIFY(keysOnly.start());
        keysOnly.caller = -1;
        keysOnly.extraHeaders = {{"Authorization", "Bearer good.to-ken"}};
        QCOMPARE(keysOnly.get(u"/persongroups"_s).status, 401);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("snapshots");
        QTest::newRow("v1.0") << u"v1.0"_s << 200 << 200;
        QTest::newRow("v1.0-preview") << u"v1.0-preview"_s << 200 << 200;
        QTest::newRow("V1.0 in capitals") << u"V1.0"_s << 200 << 200;
        QTest::newRow("v1.1-preview.1") << u"v1.1-preview.1"_s << 200 << 404;
        QTest::newRow("v1.2") << u"v1.2"_s << 200 << 404;
        QTest::newRow("v1.3-preview.1") << u"v1.3-preview.1"_s << 200 << 404;
        QTest::newRow("v9.9") << u"v9.9"_s << 404 << 404;
    }
    void versions()
    {
        QFETCH(QString, version);
        SandboxOptions options;
        options.tier = Tier::Unlimited;
        FaceTestClient client{options};
        QVERIFY(client.start());
        client.version = version;
        QTEST(client.get(u"/persongroups"_s).status, "groups");
        const Reply snapshots = client.get(u"/snapshots"_s);
        QTEST(snapshots.status, "snapshots");
        const Reply operation = client.get(u"/operations/00000000-0000-0000-0000-000000000000"_s);
        QCOMPARE(operation.status, 404);
        if (snapshots.status == 404) {
            QCOMPARE(snapshots.code(), u"404"_s);
            QCOMPARE(snapshots.message(), u"Resource not found"_s);
            QCOMPARE(operation.code(), u"404"_s);
        } else {
            QCOMPARE(operation.code(), u"OperationNotFound"_s);
        }
    }

    void pathsWithoutRegardToCase()
    {
        FaceTestClient client{SandboxOptions{}};
        QVERIFY(client.start());
        QCOMPARE(client.put(u"/PersonGroups/g"_s, {}).status, 200);
        QCOMPARE(client.get(u"/PERSONGROUPS/g/Persons"_s).status, 200);
        QCOMPARE(client.get(u"/persongroups/g/"_s).status, 200);
        QCOMPARE(client.get(u"/persongroups/g/nothing"_s).code(), u"404"_s);
        QCOMPARE(client.post(u"/persongroups/g"_s, {}).code(), u"404"_s);
        QCOMPARE(client.get(u"/nothing"_s).code(), u"404"_s);
        QCOMPARE(client.get(u"/facelists/g/training"_s).code(), u"404"_s);
    }

    void noRecognition_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"detect", "identify", "verify", "findsimilars", "group"})
            QTest::newRow(path) << u'/' + QString::fromLatin1(path);
    }
    void noRecognition()
    {
        QFETCH(QString, path);
        FaceTestClient client{SandboxOptions{}};
        QVERIFY(client.start());
        const Reply reply = client.post(path, {});
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), u"UnsupportedFeature"_s);
        QVERIFY(reply.message().contains(u"no face recognition"_s));
    }

    void rate_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("seconds");
        QTest::newRow("F0") << Tier::Free << 20 << 60;
        QTest::newRow("S0") << Tier::Standard << 10 << 1;
    }
    void rate()
    {
        QFETCH(Tier, tier);
        QFETCH(int, calls);
        QFETCH(int, seconds);
        SandboxOptions options;
        options.tier = tier;
        FaceTestClient client{options};
        QVERIFY(client.start());
        // A slow machine may take longer than a second for the calls: then the first ones are
        // out of the window, and more fit in. So: send until one is refused, within reason.
        Reply reply;
        int admitted = 0;
        for (; admitted < 10 * calls; ++admitted) {
            reply = client.get(u"/facelists"_s);
            if (reply.status != 200)
                break;
        }
        QCOMPARE(reply.status, 429);
        QVERIFY(admitted >= calls);
        if (tier == Tier::Free)
            QCOMPARE(admitted, calls);
        const int wait = reply.header("Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= seconds);
        QCOMPARE(reply.code(), u"429"_s);
        QCOMPARE(reply.message(), u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(wait));
        QVERIFY(reply.header("csp-billing-usage").isEmpty());
        client.caller = 1;
        QCOMPARE(client.get(u"/facelists"_s).status, 200);
        client.caller = 0;
        client.advance(std::chrono::seconds(wait));
        QCOMPARE(client.get(u"/facelists"_s).status, 200);
    }

    void countLimitsOfF0()
    {
        SandboxOptions options;
        options.tier = Tier::Free;
        FaceTestClient client{options};
        QVERIFY(client.start());
        QCOMPARE(client.put(u"/persongroups/g"_s, {}).status, 200);
        for (int i = 0; i < 1000; ++i) {
            client.advance(3s);
            QCOMPARE(client.post(u"/persongroups/g/persons"_s, {{u"name"_s, u"p"_s}}).status, 200);
        }
        client.advance(3s);
        const Reply refused = client.post(u"/persongroups/g/persons"_s, {{u"name"_s, u"p"_s}});
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"QuotaExceeded"_s);
    }

    void facesOfAPerson()
    {
        SandboxOptions options;
        options.tier = Tier::Unlimited;
        FaceTestClient client{options};
        QVERIFY(client.start());
        QCOMPARE(client.put(u"/persongroups/g"_s, {}).status, 200);
        const QString person = client.post(u"/persongroups/g/persons"_s, {{u"name"_s, u"p"_s}})
                                   .object()
                                   .value(u"personId"_s)
                                   .toString();
        const QString faces = u"/persongroups/g/persons/"_s + person + u"/persistedfaces"_s;
        for (int i = 0; i < 248; ++i)
            QCOMPARE(client.upload(faces, pngOfSize(1024)).status, 200);
        QCOMPARE(client.upload(faces, pngOfSize(1024)).code(), u"QuotaExceeded"_s);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
