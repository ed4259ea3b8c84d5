// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampleexchanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::contract;
using namespace ff::contract::samples;

/// The checker is checked: each rule it knows is broken once, and each break must be reported at
/// its place. Otherwise a checker that sees nothing would let everything pass.
class TestContractChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsDescribed_data();
    void acceptsWhatIsDescribed();
    void reportsEachBreak_data();
    void reportsEachBreak();
    void reportsAnUnknownOperation();
    void holdsOnlyTheAnswerOfADeliberateRequest();
    void remembersOperations();
};

void TestContractChecker::acceptsWhatIsDescribed_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::newRow("take") << take();
    QTest::newRow("list") << list();
    QTest::newRow("add face") << addFace();
    QTest::newRow("status") << status();
    QTest::newRow("not found") << notFound();
}

void TestContractChecker::acceptsWhatIsDescribed()
{
    QFETCH(Exchange, exchange);
    Contract contract = contractWith("{}");
    QCOMPARE(placesOf(contract.check(exchange)), QStringList());
}

void TestContractChecker::reportsEachBreak_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const Exchange &exchange, const QStringList &places) {
        QTest::newRow(name) << exchange << places;
    };
    row("extra field sent", with(take(), "\"userData\"", "\"userdata\""),
        {u"request/body/userdata"_s});
    row("wrong enum sent", with(take(), "PersonGroup", "Persongroup"), {u"request/body/type"_s});
    row("required field not sent",
        with(take(), "\"userData\":\"x\"", "\"userData\":\"x\",\"mode\":1"),
        {u"request/body/mode"_s});
    row("missing required", with(take(), "\"type\":\"PersonGroup\",", ""), {u"request/body"_s});
    row("no guid", with(take(), guid, "c7a1f0f2"), {u"request/body/applyScope/0"_s});
    row("bad id", with(take(), "staff", "Staff"), {u"request/body/objectId"_s});
    row("long id", with(take(), "staff", QByteArray(65, 'a')), {u"request/body/objectId"_s});
    row("wrong type", with(take(), "\"x\"", "null"), {u"request/body/userData"_s});
    row("two breaks", with(with(take(), "PersonGroup", "Group"), "\"x\"", "7"),
        {u"request/body/type"_s, u"request/body/userData"_s});
    row("body not json", with(take(), "{", "["), {u"request/body"_s});
    Exchange exchange = take();
    exchange.requestBody.clear();
    row("no body sent", exchange, {u"request/body"_s});
    row("headers missing", withoutHeaders(take()),
        {u"request/header/ocp-apim-subscription-key"_s, u"request/header/content-type"_s,
         u"response/header/operation-location"_s});
    exchange = take();
    exchange.status = 200;
    row("status not described", exchange, {u"response/status"_s});
    exchange = take();
    exchange.status = 0;
    row("no answer", exchange, {u"response/status"_s});
    exchange = take();
    exchange.answerBody = "{}";
    row("body of an empty answer", exchange, {u"response/body"_s});

    row("unknown query", with(list(), "start", "begin"), {u"request/query/begin"_s});
    row("query twice", with(list(), "start=a", "top=9"), {u"request/query/top"_s});
    row("query too big", with(list(), "top=10", "top=1001"), {u"request/query/top"_s});
    row("query no number", with(list(), "top=10", "top=ten"), {u"request/query/top"_s});
    row("query no boolean", with(list(), "=true", "=1"),
        {u"request/query/returnRecognitionModel"_s});
    row("other version", with(list(), "v1.0", "v9"), {u"request/version"_s});
    exchange = list();
    exchange.requestBody = "{}";
    row("body where none is described", exchange, {u"request/body"_s});
    row("extra field answered", with(list(), "\"name\"", "\"title\""),
        {u"response/body/0/title"_s});
    row("wrong enum answered", with(list(), "recognition_02", "recognition_x"),
        {u"response/body/0/recognitionModel"_s});
    row("null answered", with(list(), "\"\"", "null"), {u"response/body/0/userData"_s});
    row("missing required in answer", with(list(), ",{\"personGroupId\":\"guests\"}", ",{}"),
        {u"response/body/1"_s});
    row("object for array", with(list(), list().answerBody, "{}"), {u"response/body"_s});
    exchange = list();
    exchange.answerHeaders = {{"content-type", "text/html"}};
    row("html answered", exchange, {u"response/header/content-type"_s});
    exchange = list();
    exchange.answerBody.clear();
    row("nothing answered", exchange, {u"response/body"_s});

    row("bad path parameter", with(addFace(), "staff", "St%20aff"),
        {u"request/path/personGroupId"_s});
    row("bad guid in path", with(addFace(), guid, "1"),
        {u"request/path/personId"_s, u"response/body/persistedFaceId"_s});
    row("bad array item", with(addFace(), "1,2,3,4", "1,two,3,4"),
        {u"request/query/targetFace/1"_s});
    row("bad model", with(addFace(), "detection_02", "detection_x"),
        {u"request/query/detectionModel"_s});
    row("bad time", with(status(), "6897907Z", "68979071Z"), {u"response/body/createdTime"_s});
    row("bad month", with(status(), "2021-06", "2021-13"), {u"response/body/createdTime"_s});
    row("bad status", with(status(), "running", "Running"), {u"response/body/status"_s});
    row("error of another form", with(notFound(), "error", "fault"), {u"response/body/fault"_s});
    row("error with another field", with(notFound(), "message", "text"),
        {u"response/body/error/text"_s});
}

void TestContractChecker::reportsEachBreak()
{
    QFETCH(Exchange, exchange);
    QFETCH(QStringList, places);
    Contract contract = contractWith("{}");
    QStringList found = placesOf(contract.check(exchange));
    found.sort();
    places.sort();
    QCOMPARE(found, places);
}

void TestContractChecker::reportsAnUnknownOperation()
{
    Contract contract = contractWith("{}");
    QCOMPARE(placesOf(contract.check(with(list(), "PersonGroups", "groups"))),
             QStringList{u"request/path"_s});
    QCOMPARE(placesOf(contract.check(with(list(), "/face/", "/vision/"))),
             QStringList{u"request/path"_s});
    Exchange exchange = list();
    exchange.method = "PUT";
    QCOMPARE(placesOf(contract.check(exchange)), QStringList{u"request/path"_s});
}

void TestContractChecker::holdsOnlyTheAnswerOfADeliberateRequest()
{
    Contract contract = contractWith("{}");
    const Exchange wrong = with(with(list(), "top=10", "top=0"), "\"name\"", "\"title\"");
    QCOMPARE(placesOf(contract.check(wrong, Contract::Sides::AnswerOnly)),
             QStringList{u"response/body/0/title"_s});
    QVERIFY(contract.requested().isEmpty());
}

void TestContractChecker::remembersOperations()
{
    Contract contract = contractWith("{}");
    QVERIFY(contract.check(take()).isEmpty());
    QVERIFY(contract.check(notFound()).isEmpty());
    QCOMPARE(contract.requested(),
             (QSet<QString>{u"Snapshot_Take"_s, u"Snapshot_GetOperationStatus"_s}));
    QCOMPARE(contract.succeeded(), QSet<QString>{u"Snapshot_Take"_s});
}

QTEST_GUILESS_MAIN(TestContractChecker)
#include "tst_contractchecker.moc"
