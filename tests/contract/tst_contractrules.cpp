// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/httpmessage.h"
#include "tests/contract/sampleexchanges.h"
#include "tests/contract/schemaconversion.h"

#include <QJsonArray>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace ff::contract;
using namespace ff::contract::samples;

/// The parts the checker stands on: overlay, schema conversion, message parsing.
class TestContractRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void departureForgivesOneThing();
    void additionAsksForMore();
    void unusedEntriesAreNamed();
    void refusesBadOverlays_data();
    void refusesBadOverlays();
    void refusesSchemasItCannotRead_data();
    void refusesSchemasItCannotRead();
    void nullableBecomesAType();
    void ownOverlayIsReadable();
    void streamGivesWholeMessages();
};

void TestContractRules::departureForgivesOneThing()
{
    Contract contract = contractWith(R"({"departures":[{"id":"spelling","source":"s","why":"w",
        "operations":["Snapshot_Get*"],"place":"response/body/status","status":[200],
        "allow":{"enum":["notStarted"]}}]})");
    QCOMPARE(contract.overlay().unused(), QStringList{u"spelling"_s});
    QVERIFY(contract.check(status()).isEmpty());
    QCOMPARE(contract.overlay().unused(), QStringList{u"spelling"_s}); // nothing was forgiven
    QCOMPARE(contract.check(with(status(), "running", "waiting")).size(), 1);
    QCOMPARE(contract.overlay().unused(), QStringList{u"spelling"_s});
    QVERIFY(contract.check(with(status(), "running", "notStarted")).isEmpty());
    QVERIFY(contract.overlay().unused().isEmpty());
    Exchange other = with(list(), "recognition_02", "notStarted");
    QCOMPARE(contract.check(other).size(), 1);
}

void TestContractRules::additionAsksForMore()
{
    Contract contract = contractWith(R"({"additions":[{"id":"seven","source":"s","why":"w",
        "operations":["*"],"place":"response/body/createdTime","status":[200],"exists":true,
        "require":{"pattern":"[.][0-9]{7}Z$"}}]})");
    QVERIFY(contract.check(take()).isEmpty());
    QCOMPARE(contract.overlay().unused(), QStringList{u"seven"_s});
    QVERIFY(contract.check(status()).isEmpty());
    QVERIFY(contract.overlay().unused().isEmpty());
    QCOMPARE(placesOf(contract.check(with(status(), ".6897907Z", "Z"))),
             QStringList{u"response/body/createdTime"_s});
    // Missing is reported by the description and by the addition.
    QCOMPARE(placesOf(contract.check(with(status(), "createdTime", "lastActionTime"))),
             (QStringList{u"response/body"_s, u"response/body/createdTime"_s}));
}

void TestContractRules::unusedEntriesAreNamed()
{
    Contract contract = contractWith(R"({"departures":[{"id":"a","source":"s","why":"w",
        "operations":["*"],"place":"x","allow":{}}],"additions":[{"id":"b","source":"s","why":"w",
        "operations":["*"],"place":"request/query/none","require":{}}]})");
    QVERIFY(contract.check(list()).isEmpty());
    QCOMPARE(contract.overlay().unused(), (QStringList{u"a"_s, u"b"_s}));
}

void TestContractRules::refusesBadOverlays_data()
{
    QTest::addColumn<QByteArray>("overlay");
    const auto row = [](const char *name, const char *entries) {
        QTest::newRow(name) << QByteArray(entries);
    };
    row("no source", R"([{"id":"a","why":"w","operations":["*"],"place":"x","allow":{}}])");
    row("no reason", R"([{"id":"a","source":"s","operations":["*"],"place":"x","allow":{}}])");
    row("no operation", R"([{"id":"a","source":"s","why":"w","place":"x","allow":{}}])");
    row("no schema", R"([{"id":"a","source":"s","why":"w","operations":["*"],"place":"x"}])");
    row("unknown field",
        R"([{"id":"a","source":"s","why":"w","operations":["*"],"place":"x","allow":{},"if":1}])");
    row("bad schema",
        R"([{"id":"a","source":"s","why":"w","operations":["*"],"place":"x","allow":{"enum":1}}])");
    row("same id twice",
        R"([{"id":"a","source":"s","why":"w","operations":["*"],"place":"x","allow":{}},)"
        R"({"id":"a","source":"s","why":"w","operations":["*"],"place":"y","allow":{}}])");
}

void TestContractRules::refusesBadOverlays()
{
    QFETCH(QByteArray, overlay);
    const QJsonArray entries = QJsonDocument::fromJson(overlay).array();
    QVERIFY(!entries.isEmpty());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             (void)Overlay::fromDocument({{u"departures"_s, entries}}));
}

void TestContractRules::refusesSchemasItCannotRead_data()
{
    QTest::addColumn<QJsonObject>("schema");
    QTest::newRow("keyword") << object(R"({"type":"string","discriminator":{}})");
    QTest::newRow("format") << object(R"({"type":"string","format":"color"})");
    QTest::newRow("reference") << object(R"({"$ref":"#/components/schemas/Nothing"})");
    QTest::newRow("remote") << object(R"({"$ref":"other.json#/x"})");
    QTest::newRow("parts disagree") << object(R"({"allOf":[{"properties":{"a":{"type":"string"}}},)"
                                              R"({"properties":{"a":{"type":"integer"}}}]})");
    QTest::newRow("part with more") << object(R"({"allOf":[{"enum":["a"]}]})");
}

void TestContractRules::refusesSchemasItCannotRead()
{
    QFETCH(QJsonObject, schema);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)toJsonSchema(schema, {}));
}

void TestContractRules::nullableBecomesAType()
{
    const QJsonObject nullable = object(R"({"type":"string","enum":["a"],"nullable":true})");
    const SchemaCheck check(toJsonSchema(nullable, {}));
    QVERIFY(check.accepts(QJsonValue::Null));
    QVERIFY(check.accepts(u"a"_s));
    QVERIFY(!check.accepts(u"b"_s));
    QVERIFY(!check.accepts(1));
    const SchemaCheck strict(toJsonSchema(object(R"({"type":"string","nullable":false})"), {}));
    QVERIFY(!strict.accepts(QJsonValue::Null));
}

void TestContractRules::ownOverlayIsReadable()
{
    try {
        const Contract contract = Contract::fromFolder(contractDir());
        QCOMPARE(contract.api().operations().size(), 63);
        QCOMPARE(contract.api().basePath(), u"/face/v1.0"_s);
    } catch (const std::runtime_error &error) {
        QFAIL(error.what());
    }
}

void TestContractRules::streamGivesWholeMessages()
{
    const QByteArray bytes = "POST /a HTTP/1.1\r\nX-Y: z\r\nContent-Length: 3\r\n\r\nabc"
                             "HTTP/1.1 202 Accepted\r\n\r\n"
                             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "4;x=y\r\nabcd\r\n1\r\ne\r\n0\r\n\r\n";
    HttpStream stream;
    QList<HttpMessage> messages;
    for (const char byte : bytes) { // every cut there can be
        stream.feed(QByteArray(1, byte));
        while (auto message = stream.next())
            messages.append(*message);
    }
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages.at(0).second, "/a");
    QCOMPARE(messages.at(0).headers, (Headers{{"x-y", "z"}, {"content-length", "3"}}));
    QCOMPARE(messages.at(0).body, "abc");
    QCOMPARE(messages.at(1).second, "202");
    QCOMPARE(messages.at(2).body, "abcde");
    QCOMPARE(stream.pending(), 0);
    stream.feed("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
    QVERIFY(!stream.next());
    QVERIFY(stream.isBroken());
}

QTEST_GUILESS_MAIN(TestContractRules)
#include "tst_contractrules.moc"
