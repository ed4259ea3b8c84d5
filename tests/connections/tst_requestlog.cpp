// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlog/requestlog.h"
#include "models/requestlog/requestlogfilter.h"
#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Outcome = RequestLog::Outcome;

namespace {

ExchangeRecord exchange(int number, int status = 200)
{
    ExchangeRecord record;
    record.method = "GET";
    record.path = u"/face/v1.0/persongroups/g%1"_s.arg(number);
    record.startedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC).addMSecs(number);
    record.httpStatus = status;
    record.elapsedMs = number;
    return record;
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init();
    void realCallsAppear();
    void loadIsOneInsertAFrame();
    void oldRowsLeaveInBlocks();
    void outcomes_data();
    void outcomes();
    void cellsAndNames();
    void curl_data();
    void curl();
    void curlSurvivesAShell();
    void clearKeepsWhatComes();
    void filters();

private:
    void note(const ExchangeRecord &record)
    {
        Q_EMIT m_house->clients.exchangeFinished(m_house->east.id, record);
    }
    [[nodiscard]] bool settlesAt(const RequestLog &log, int rows)
    {
        return QTest::qWaitFor([&] { return log.rowCount() == rows; }, patienceMs);
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_house;
};

void TestRequestLog::init()
{
    m_service.proxy.clearRules();
    m_house = std::make_unique<Browsing>(m_service);
}

void TestRequestLog::realCallsAppear()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    FaceClient &client = m_house->client(m_house->east);
    QVERIFY(resultOf(client.listContainers(ContainerType::PersonGroup, {})).ok());
    const ObjectId nobody(u"nobody"_s);
    QVERIFY(!resultOf(client.getContainer(ContainerType::PersonGroup, nobody)).ok());
    QVERIFY(settlesAt(log, 2));
    QCOMPARE(log.index(0, RequestLog::PathColumn).data().toString().section(u'?', 0, 0),
             u"/face/v1.0/persongroups"_s);
    QCOMPARE(log.index(1, RequestLog::StatusColumn).data().toString(),
             u"404 PersonGroupNotFound"_s);
    QVERIFY(!log.index(1, RequestLog::RequestIdColumn).data().toString().isEmpty());
    const QString text = log.curlOf(0);
    QVERIFY2(text.contains(m_house->east.endpoint.text()), qPrintable(text));
    for (int row = 0; row < 2; ++row) {
        QVERIFY(!log.curlOf(row).contains(QString::fromLatin1(m_service.key(0))));
        const QModelIndex index = log.index(row, 0);
        QVERIFY(!index.data(RequestLog::SearchRole)
                     .toString()
                     .contains(QString::fromLatin1(m_service.key(0))));
    }
}

void TestRequestLog::loadIsOneInsertAFrame()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&log, &QAbstractItemModel::rowsInserted);
    for (int n = 0; n < 1000; ++n)
        note(exchange(n));
    QCOMPARE(log.rowCount(), 0);
    QVERIFY(settlesAt(log, 1000));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(log.index(999, RequestLog::PathColumn).data().toString(),
             u"/face/v1.0/persongroups/g999"_s);
}

void TestRequestLog::oldRowsLeaveInBlocks()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy removed(&log, &QAbstractItemModel::rowsRemoved);
    for (int n = 0; n < RequestLog::capacity; ++n)
        note(exchange(n));
    QVERIFY(settlesAt(log, RequestLog::capacity));
    QCOMPARE(removed.count(), 0);
    note(exchange(5000));
    const auto lastPath = [&log] {
        return log.index(log.rowCount() - 1, RequestLog::PathColumn).data().toString();
    };
    QTRY_VERIFY(lastPath().endsWith(u"g5000"_s));
    QCOMPARE(removed.count(), 1);
    QVERIFY(log.rowCount() < RequestLog::capacity - 100); // a block, not a row
    note(exchange(5001));
    QTRY_VERIFY(lastPath().endsWith(u"g5001"_s));
    QCOMPARE(removed.count(), 1);
    // More at once than fit: the newest stay.
    for (int n = 0; n < RequestLog::capacity + 10; ++n)
        note(exchange(10'000 + n));
    QVERIFY(settlesAt(log, RequestLog::capacity));
    QVERIFY(lastPath().endsWith(u"g15009"_s));
    QVERIFY(log.index(0, RequestLog::PathColumn).data().toString().endsWith(u"g10010"_s));
}

void TestRequestLog::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("200") << 200 << QString() << Outcome::Succeeded;
    QTest::newRow("202") << 202 << QString() << Outcome::Succeeded;
    QTest::newRow("302") << 302 << QString() << Outcome::Refused;
    QTest::newRow("401") << 401 << QString() << Outcome::Refused;
    QTest::newRow("429") << 429 << u"Too Many Requests"_s << Outcome::Refused;
    QTest::newRow("503") << 503 << QString() << Outcome::Failed;
    QTest::newRow("cut off") << 200 << u"closed"_s << Outcome::Failed;
    QTest::newRow("nothing") << 0 << u"host not found"_s << Outcome::NoAnswer;
}

void TestRequestLog::outcomes()
{
    QFETCH(const int, status);
    QFETCH(const QString, problem);
    QFETCH(const Outcome, outcome);
    ExchangeRecord record = exchange(1, status);
    record.problem = problem;
    QCOMPARE(RequestLog::outcomeOf(record), outcome);
}

void TestRequestLog::cellsAndNames()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    ExchangeRecord record = exchange(7, 0);
    record.elapsedMs = 1250;
    record.attempt = 3;
    record.query = u"start=a&top=1000"_s;
    note(record);
    QVERIFY(settlesAt(log, 1));
    const auto text = [&log](int column) { return log.index(0, column).data().toString(); };
    QCOMPARE(text(RequestLog::ConnectionColumn), m_house->east.name);
    QCOMPARE(text(RequestLog::StatusColumn), u"No answer"_s);
    QCOMPARE(text(RequestLog::AttemptColumn), u"3"_s);
    QVERIFY(text(RequestLog::DurationColumn).endsWith(u" s"_s));
    QCOMPARE(text(RequestLog::PathColumn), record.path + u"?start=a&top=1000"_s);
    QCOMPARE(log.index(0, RequestLog::DurationColumn).data(RequestLog::RawRole).toLongLong(), 1250);
    QCOMPARE(log.index(0, 0).data(RequestLog::RecordRole).value<ExchangeRecord>().query,
             record.query);
    for (int column = 0; column < RequestLog::ColumnCount; ++column)
        QVERIFY(!log.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());

    QSignalSpy changed(&log, &QAbstractItemModel::dataChanged);
    Connection renamed = m_house->east;
    renamed.name = u"Ost"_s;
    m_house->connections.replace(renamed);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(RequestLog::ConnectionColumn), u"Ost"_s);
    m_house->connections.remove(renamed.id); // the row remembers what it was called
    QCOMPARE(text(RequestLog::ConnectionColumn), m_house->east.name);
}

void TestRequestLog::curl_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("end");
    const QString key = u" -H \"Ocp-Apim-Subscription-Key: $FACE_KEY\""_s;
    const QString body = u" -H 'Content-Type: application/json' --data @body.json"_s;
    QTest::newRow("get") << "GET"_ba << u"/a"_s << u"top=1&start=x"_s
                         << u"/a?top=1&start=x'"_s + key;
    QTest::newRow("put") << "PUT"_ba << u"/a"_s << QString() << u"/a'"_s + key + body;
    QTest::newRow("patch") << "PATCH"_ba << u"/a"_s << QString() << u"/a'"_s + key + body;
    QTest::newRow("post") << "POST"_ba << u"/snapshots"_s << QString()
                          << u"/snapshots'"_s + key + body;
    QTest::newRow("train") << "POST"_ba << u"/a/train"_s << QString()
                           << u"/a/train'"_s + key + u" --data ''"_s;
    QTest::newRow("delete") << "DELETE"_ba << u"/a"_s << QString() << u"/a'"_s + key;
}

void TestRequestLog::curl()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QString, query);
    QFETCH(const QString, end);
    RequestLog log(m_house->connections, m_house->clients, {});
    ExchangeRecord record = exchange(1);
    record.method = method;
    record.path = path;
    record.query = query;
    note(record);
    Connection withToken = m_house->east;
    withToken.signIn.method = SignInMethod::Browser;
    m_house->connections.replace(withToken);
    note(record);
    QVERIFY(settlesAt(log, 2));
    QCOMPARE(log.curlOf(0), u"curl -X "_s + QString::fromLatin1(method) + u" '"_s
                                + m_house->east.endpoint.text() + end);
    QVERIFY(log.curlOf(1).contains(u"\"Authorization: Bearer $FACE_TOKEN\""_s));
    QVERIFY(!log.curlOf(1).contains(u"$FACE_KEY"_s));
    QCOMPARE(log.curlOf(2), QString());
    QCOMPARE(log.curlOf(-1), QString());
}

void TestRequestLog::curlSurvivesAShell()
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("There is no POSIX shell on this computer.");
    RequestLog log(m_house->connections, m_house->clients, {});
    ExchangeRecord record = exchange(1);
    record.path = u"/face/v1.0/it's `id` $(id) \"x\" \\"_s;
    record.query = u"start=$HOME;echo"_s;
    note(record);
    QVERIFY(settlesAt(log, 1));
    // A function named curl prints what curl would be given, an argument a line.
    QProcess process;
    process.start(
        shell,
        {u"-c"_s, u"curl() { for a in \"$@\"; do printf '%s\\n' \"$a\"; done; }; FACE_KEY=K\n"_s
                      + log.curlOf(0)});
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 0);
    const QStringList arguments =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(arguments,
             QStringList({u"-X"_s, u"GET"_s,
                          m_house->east.endpoint.text() + record.path + u'?' + record.query,
                          u"-H"_s, u"Ocp-Apim-Subscription-Key: K"_s}));
}

void TestRequestLog::clearKeepsWhatComes()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
    note(exchange(1));
    QVERIFY(settlesAt(log, 1));
    note(exchange(2));
    log.clear(); // also what was not shown yet
    QCOMPARE(log.rowCount(), 0);
    note(exchange(3));
    QVERIFY(settlesAt(log, 1));
    QVERIFY(log.index(0, RequestLog::PathColumn).data().toString().endsWith(u"g3"_s));
}

void TestRequestLog::filters()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    RequestLogFilter filter(log);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int n = 0; n < 10; ++n)
        note(exchange(n, n % 2 == 0 ? 200 : 404));
    Q_EMIT m_house->clients.exchangeFinished(m_house->west.id, exchange(77, 503));
    QVERIFY(settlesAt(log, 11));
    QCOMPARE(filter.rowCount(), 11);
    filter.setOutcome(Outcome::Refused);
    QCOMPARE(filter.rowCount(), 5);
    filter.setText(u"  GET G3 "_s);
    QCOMPARE(filter.sourceRows(), QList<int>{3});
    filter.setOutcome({});
    filter.setText({});
    filter.setConnection(m_house->west.id);
    QCOMPARE(filter.sourceRows(), QList<int>{10});
    filter.setText(u"g3"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setConnection({});
    filter.setText(u"503"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    filter.sort(RequestLog::DurationColumn, Qt::DescendingOrder);
    QCOMPARE(filter.sourceRows().first(), 10);
    QCOMPARE(filter.sourceRows().last(), 0);
    note(exchange(9, 404)); // rows that come are filtered as well
    filter.setOutcome(Outcome::Failed);
    QVERIFY(settlesAt(log, 12));
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
