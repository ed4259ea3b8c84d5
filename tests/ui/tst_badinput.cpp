// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a host answers, the operator reads a clear sentence where the rows would be, the window
// goes on, and what the journal holds is still there.
#include "tests/ui/pagesfixture.h"
#include "ui/pages/snapshotspage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

QByteArray htmlPage()
{
    return "<html><head><title>Bad Gateway</title></head><body><h1>Bad</h1></body></html>"_ba;
}

FaultRule answering(const QByteArray &answer)
{
    FaultRule rule;
    rule.answer = answer;
    return rule;
}

FaultRule flooding(bool declared)
{
    constexpr qint64 size = 300LL * 1024 * 1024;
    FaultRule rule;
    rule.answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba
                  + (declared ? "Content-Length: " + QByteArray::number(size)
                              : "Transfer-Encoding: chunked"_ba)
                  + "\r\n\r\n";
    rule.floodBytes = size;
    rule.floodChunked = !declared;
    return rule;
}

OperationRecord earlierTake()
{
    OperationRecord record;
    record.kind = OperationKind::Take;
    record.objectId = ObjectId(u"employees"_s);
    record.phase = OperationPhase::Succeeded;
    record.createdAt = QDateTime::currentDateTimeUtc();
    return record;
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PagesFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }
    void endsInAClearMessage_data();
    void endsInAClearMessage();
    void closedPortIsSaid();
    void unknownHostIsSaid();
    void wrongKeyIsSaid();

private:
    void open(const Connection &connection, const QByteArray &key);
    [[nodiscard]] QString shown(const char *label) const
    {
        return child<QLabel>(*m_page, label)->text();
    }
    std::unique_ptr<PagesFixture> m_fixture;
    std::unique_ptr<SnapshotsPage> m_page;
};

void TestBadInput::open(const Connection &connection, const QByteArray &key)
{
    m_fixture->run->connections.add(connection);
    m_fixture->run->secrets.keepForSession(connection.id, key);
    m_page = std::make_unique<SnapshotsPage>(m_fixture->services());
    m_page->resize(1024, 640);
    m_page->show();
    // The page before the answer says that no connection is chosen.
    const QString before = shown("stateHeadlineLabel");
    m_page->setConnection(connection.id);
    QTRY_VERIFY_WITH_TIMEOUT(shown("stateHeadlineLabel") != before, 60'000);
}

void TestBadInput::endsInAClearMessage_data()
{
    QTest::addColumn<FaultRule>("rule");
    QTest::addColumn<QString>("inDetails");
    const QList<QPair<QByteArray, QByteArray>> soon{{"Retry-After"_ba, "1"_ba}};
    const QByteArray limited = R"({"error":{"code":"429","message":"Rate limit is exceeded."}})"_ba;

    QTest::newRow("malformed JSON") << answering(FaultServer::json(200, "[{]"_ba)) << u"200"_s;
    QTest::newRow("not a list") << answering(FaultServer::json(200, "{\"a\":1}"_ba)) << u"200"_s;
    FaultRule truncated = answering(FaultServer::json(200, "[{\"id\":\"a\"},{\"id\":\"b\"}]"_ba));
    truncated.cutAfter = truncated.answer.size() - 8;
    QTest::newRow("truncated JSON") << truncated << QString();
    QTest::newRow("HTML with 200") << answering(FaultServer::http(200, htmlPage())) << u"200"_s;
    QTest::newRow("HTML with 502") << answering(FaultServer::http(502, htmlPage())) << u"502"_s;
    QTest::newRow("429 with Retry-After")
        << answering(FaultServer::json(429, limited, soon)) << u"429"_s;
    QTest::newRow("429 without Retry-After")
        << answering(FaultServer::json(429, limited)) << u"429"_s;
    QTest::newRow("500 of the service") << answering(
        FaultServer::json(500, R"({"error":{"code":"InternalServerError","message":"Oops."}})"_ba))
                                        << u"InternalServerError"_s;
    QTest::newRow("503 without a body") << answering(FaultServer::http(503, {})) << u"503"_s;
    QTest::newRow("300 MB declared") << flooding(true) << QString();
    QTest::newRow("300 MB in chunks") << flooding(false) << QString();
    QTest::newRow("redirect") << answering(
        FaultServer::http(302, {}, {{"Location"_ba, "https://example.org/"_ba}}))
                              << u"302"_s;
}

void TestBadInput::endsInAClearMessage()
{
    QFETCH(FaultRule, rule);
    QFETCH(QString, inDetails);
    QVERIFY(m_fixture->start(false, {earlierTake()}));
    FaultServer host;
    host.addRule(rule);
    Connection connection = m_fixture->east();
    connection.id = ConnectionId(u"00000000-0000-4000-8000-0000000000ff"_s);
    connection.endpoint = Endpoint::fromUserInput(host.endpoint());
    open(connection, "some-key"_ba);

    QVERIFY(!shown("stateHeadlineLabel").isEmpty());
    QVERIFY(!shown("stateTextLabel").isEmpty());
    QVERIFY2(shown("stateDetailsLabel").contains(inDetails),
             qPrintable(shown("stateDetailsLabel")));
    for (const char *label : {"stateHeadlineLabel", "stateTextLabel", "stateDetailsLabel"})
        QVERIFY2(!shown(label).contains(u'<'), qPrintable(shown(label)));
    QCOMPARE(child<QTableView>(*m_page, "snapshotsTable")->model()->rowCount(), 0);
    QVERIFY(!host.received("https://example.org"_ba));
    QCOMPARE(m_fixture->run->tracker.records().size(), 1);

    // The way on works: once the host is well again, one click shows what it has.
    host.clearRules();
    host.addRule(answering(FaultServer::json(200, "[]"_ba)));
    child<QPushButton>(*m_page, "stateActionButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown("stateHeadlineLabel"), u"No snapshots yet"_s, 60'000);
}

void TestBadInput::closedPortIsSaid()
{
    QVERIFY(m_fixture->start(false));
    QTcpServer once;
    QVERIFY(once.listen(QHostAddress::LocalHost));
    Connection connection = m_fixture->east();
    connection.id = ConnectionId(u"00000000-0000-4000-8000-0000000000ff"_s);
    connection.endpoint = Endpoint::fromUserInput(u"http://127.0.0.1:%1"_s.arg(once.serverPort()));
    once.close();
    open(connection, "some-key"_ba);
    QVERIFY2(shown("stateHeadlineLabel").contains(u"refused"_s),
             qPrintable(shown("stateHeadlineLabel")));
    QVERIFY(!shown("stateTextLabel").isEmpty());
}

void TestBadInput::unknownHostIsSaid()
{
    QVERIFY(m_fixture->start(false));
    Connection connection = m_fixture->east();
    connection.id = ConnectionId(u"00000000-0000-4000-8000-0000000000ff"_s);
    connection.endpoint = Endpoint::fromUserInput(u"https://no-such-host.invalid"_s);
    open(connection, "some-key"_ba);
    QVERIFY2(shown("stateHeadlineLabel").contains(u"found"_s),
             qPrintable(shown("stateHeadlineLabel")));
}

void TestBadInput::wrongKeyIsSaid()
{
    QVERIFY(m_fixture->start(false));
    Connection connection = m_fixture->east();
    connection.id = ConnectionId(u"00000000-0000-4000-8000-0000000000ff"_s);
    open(connection, "some-other-key"_ba);
    QVERIFY2(shown("stateHeadlineLabel").contains(u"key"_s),
             qPrintable(shown("stateHeadlineLabel")));
    QVERIFY(shown("stateDetailsLabel").contains(u"401"_s));
}

Q_DECLARE_METATYPE(ff::tests::FaultRule)

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
