// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// connections.json: version 2 with all fields, version 1 as it was written, and what makes no
// sense.
#include "models/connections/connectionfile.h"
#include "models/connections/connectionjson.h"
#include "tests/connections/sampleconnection.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestConnectionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsEveryKind();
    void opensVersion1();
    void missingFieldsHaveDefaults();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void newerIsRefused();
    void labelsHaveWords();
    void versionsSayWhatTheyLack();
};

void TestConnectionFile::keepsEveryField()
{
    const ConnectionFile file = parseConnectionFile(connectionFileText({sampleConnection()}));
    QCOMPARE(file.reading, ConnectionFile::Reading::Whole);
    QCOMPARE(file.connections.size(), 1);
    QVERIFY(file.connections.first() == sampleConnection());
    // A field that is added to Connection and not to the file would be lost unseen.
    const Connection plain;
    const Connection full = sampleConnection();
    QVERIFY(!(plain.label == full.label) && plain.isReadOnly != full.isReadOnly);
    QVERIFY(plain.signIn.method != full.signIn.method
            && plain.signIn.keyNumber != full.signIn.keyNumber);
    QVERIFY(plain.network.proxyMode != full.network.proxyMode);
}

void TestConnectionFile::keepsEveryKind()
{
    using Kind = EnvironmentLabel::Kind;
    using Mode = NetworkSettings::ProxyMode;
    Connection made = sampleConnection();
    for (const Kind kind :
         {Kind::None, Kind::Production, Kind::Staging, Kind::Test, Kind::Custom}) {
        made.label.kind = kind;
        QVERIFY(connectionFromJson(connectionToJson(made)).connection == made);
    }
    for (const SignInMethod method : {SignInMethod::Key, SignInMethod::ServicePrincipal,
                                      SignInMethod::AzureCli, SignInMethod::Browser}) {
        made.signIn.method = method;
        QVERIFY(connectionFromJson(connectionToJson(made)).connection == made);
    }
    for (const Mode mode : {Mode::System, Mode::None, Mode::Http, Mode::Socks5}) {
        made.network.proxyMode = mode;
        QVERIFY(connectionFromJson(connectionToJson(made)).connection == made);
    }
}

void TestConnectionFile::opensVersion1()
{
    QFile stored(QStringLiteral(FF_SOURCE_DIR "/tests/connections/data/connections-v1.json"));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const ConnectionFile file = parseConnectionFile(stored.readAll());
    QCOMPARE(file.reading, ConnectionFile::Reading::Whole);
    QCOMPARE(file.connections.size(), 2);
    const Connection &east = file.connections.first();
    QCOMPARE(east.name, u"East"_s);
    QCOMPARE(east.endpoint.text(), u"https://east.cognitiveservices.azure.com"_s);
    QCOMPARE(east.subscription.text(), u"4f1d2c3b-0000-4000-8000-00000000000a"_s);
    QCOMPARE(east.apiVersion, u"v1.0-preview"_s);
    QCOMPARE(east.tier, Tier::Free);
    QCOMPARE(east.colour, QColor(0x00, 0x72, 0xb2));
    QVERIFY(east.label == EnvironmentLabel{});
    QVERIFY(!east.isReadOnly);
    QVERIFY(east.signIn == SignInSettings{});
    QVERIFY(east.network == ConnectionNetwork{});
    QCOMPARE(file.connections.last().endpoint.text(), u"http://127.0.0.1:5000"_s);
}

void TestConnectionFile::missingFieldsHaveDefaults()
{
    const ParsedConnection parsed =
        connectionFromJson({{u"id"_s, u"4f1d2c3b-0000-4000-8000-000000000001"_s},
                            {u"endpoint"_s, u"https://a.example"_s},
                            {u"label"_s, QJsonValue()}});
    QVERIFY2(parsed.isValid(), qPrintable(parsed.problem));
    Connection plain;
    plain.id = parsed.connection.id;
    plain.endpoint = parsed.connection.endpoint;
    QVERIFY(parsed.connection == plain);
}

void TestConnectionFile::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("named");
    QTest::newRow("read-only as text") << R"("readOnly":"yes")"_ba << u"readOnly"_s;
    QTest::newRow("label") << R"("label":{"kind":"wild"})"_ba << u"kind"_s;
    QTest::newRow("label as text") << R"("label":"production")"_ba << u"label"_s;
    QTest::newRow("method") << R"("signIn":{"method":"password"})"_ba << u"method"_s;
    QTest::newRow("key number") << R"("signIn":{"keyNumber":3})"_ba << u"keyNumber"_s;
    QTest::newRow("half a key") << R"("signIn":{"keyNumber":1.5})"_ba << u"keyNumber"_s;
    QTest::newRow("http authority")
        << R"("signIn":{"authority":"http://login.example"})"_ba << u"authority"_s;
    QTest::newRow("proxy") << R"("network":{"proxy":"tor"})"_ba << u"proxy"_s;
    QTest::newRow("port") << R"("network":{"port":70000})"_ba << u"port"_s;
    QTest::newRow("name as number") << R"("name":7)"_ba << u"name"_s;
    QTest::newRow("long name") << "\"name\":\"" + QByteArray(3000, 'x') + '"' << u"name"_s;
    QTest::newRow("subscription") << R"("subscription":"mine")"_ba << u"subscription"_s;
}

void TestConnectionFile::nonsenseIsRefused()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, named);
    const QByteArray good =
        R"({"id":"4f1d2c3b-0000-4000-8000-000000000001","endpoint":"https://a.example",)";
    const QByteArray entry = good + fields + '}';
    QVERIFY(QJsonDocument::fromJson(entry).isObject());
    const ParsedConnection parsed = connectionFromJson(QJsonDocument::fromJson(entry).object());
    QVERIFY(!parsed.isValid());
    QVERIFY2(parsed.problem.contains(named), qPrintable(parsed.problem));
    const ConnectionFile file =
        parseConnectionFile(R"({"version":2,"connections":[)" + entry + "]}");
    QCOMPARE(file.reading, ConnectionFile::Reading::Partly);
    QCOMPARE(file.skipped, 1);
}

void TestConnectionFile::newerIsRefused()
{
    QByteArray text = connectionFileText({sampleConnection()});
    QVERIFY(text.contains("\"version\": 2"));
    text.replace("\"version\": 2", "\"version\": 3");
    const ConnectionFile file = parseConnectionFile(text);
    QCOMPARE(file.reading, ConnectionFile::Reading::Newer);
    QVERIFY(file.connections.isEmpty());
}

void TestConnectionFile::labelsHaveWords()
{
    using Kind = EnvironmentLabel::Kind;
    QCOMPARE((EnvironmentLabel{Kind::None, u"left over"_s}.text()), QString());
    QCOMPARE((EnvironmentLabel{Kind::Production, {}}.text()), u"Production"_s);
    QCOMPARE((EnvironmentLabel{Kind::Staging, {}}.text()), u"Staging"_s);
    QCOMPARE((EnvironmentLabel{Kind::Test, u"left over"_s}.text()), u"Test"_s);
    QCOMPARE((EnvironmentLabel{Kind::Custom, u"Kiosks"_s}.text()), u"Kiosks"_s);
}

void TestConnectionFile::versionsSayWhatTheyLack()
{
    QHash<QString, ApiVersionInfo> byPath;
    for (const ApiVersionInfo &info : apiVersions()) {
        QVERIFY(!byPath.contains(info.path));
        byPath.insert(info.path, info);
        QCOMPARE(info.isPreview, info.path.contains(u"preview"_s));
        // Whoever has no snapshots, or may go without notice, says so.
        QCOMPARE(info.lacks.isEmpty(), info.documentsSnapshots && !info.isPreview);
    }
    for (const QString &with : {u"v1.0"_s, u"v1.0-preview"_s})
        QVERIFY(byPath.value(with).documentsSnapshots);
    for (const QString &without : {u"v1.2"_s, u"v1.1-preview.1"_s}) {
        QVERIFY(byPath.contains(without));
        QVERIFY(!byPath.value(without).documentsSnapshots);
    }
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
