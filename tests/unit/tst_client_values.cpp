// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/endpoint.h"
#include "client/facetypes.h"
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
