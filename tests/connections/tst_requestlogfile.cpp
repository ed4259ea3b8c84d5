// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the request log leaves on the disk.
#include "models/requestlog/requestlog.h"
#include "models/requestlog/requestlogfile.h"
#include "tests/models/browsefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

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

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

} // namespace

class TestRequestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init()
    {
        m_house = std::make_unique<Browsing>(m_service);
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void fileHasEveryExchange();
    void fileIsBegunAnew();
    void fileProblemIsToldOnce();
    void slowDiskLosesLinesNotMemory();
    void savesChosenRows();

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
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRequestLogFile::fileHasEveryExchange()
{
    const QString path = m_dir->filePath(u"logs/requests.jsonl"_s);
    {
        RequestLog log(m_house->connections, m_house->clients, path);
        ExchangeRecord record = exchange(1, 404);
        record.code = u"PersonGroupNotFound"_s;
        record.requestId = u"abc"_s;
        record.path = u"/face/v1.0/tab\tand\nline"_s;
        note(record);
        QVERIFY(settlesAt(log, 1));
        note(exchange(2)); // the log ends before the next frame
    }
    QList<QJsonObject> lines = linesOf(path);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().value(u"path"_s).toString(), u"/face/v1.0/tab\tand\nline"_s);
    QCOMPARE(lines.first().value(u"status"_s).toInt(), 404);
    QCOMPARE(lines.first().value(u"code"_s).toString(), u"PersonGroupNotFound"_s);
    QCOMPARE(lines.first().value(u"requestId"_s).toString(), u"abc"_s);
    QCOMPARE(lines.first().value(u"connection"_s).toString(), m_house->east.name);
    QCOMPARE(lines.first().value(u"time"_s).toString(), u"2026-11-22T08:00:00.001Z"_s);
    {
        RequestLog again(m_house->connections, m_house->clients, path);
        note(exchange(3));
    }
    QCOMPARE(linesOf(path).size(), 3); // appended to
#ifdef Q_OS_UNIX
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path) & others));
#endif
}

void TestRequestLogFile::fileIsBegunAnew()
{
    const QString path = m_dir->filePath(u"requests.jsonl"_s);
    const QByteArray block = QByteArray(1023, 'x') + '\n';
    for (int round = 0; round < 3; ++round) {
        RequestLogFile file(path); // its end waits for the writing
        for (int n = 0; n < 900; ++n)
            file.append(block);
    }
    {
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly | QIODevice::Append));
        QVERIFY(older.resize(RequestLogFile::largestFile - 10));
        QFile oldest(path + u".1"_s);
        QVERIFY(oldest.open(QIODevice::WriteOnly));
        QCOMPARE(oldest.write("oldest"), 6);
    }
    {
        RequestLogFile file(path);
        file.append(block);
    }
    QCOMPARE(QFileInfo(path).size(), block.size());
    QCOMPARE(QFileInfo(path + u".1"_s).size(), RequestLogFile::largestFile - 10);
    QVERIFY(!QFile::exists(path + u".2"_s));
}

void TestRequestLogFile::fileProblemIsToldOnce()
{
    const QString path = m_dir->filePath(u"taken"_s);
    QVERIFY(QDir().mkpath(path)); // a folder where the file should be
    RequestLog log(m_house->connections, m_house->clients, path);
    QSignalSpy failed(&log, &RequestLog::fileFailed);
    note(exchange(1));
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(failed.first().first().toString().contains(u"taken"_s));
    note(exchange(2));
    QVERIFY(settlesAt(log, 2)); // the log itself goes on
    QVERIFY(QDir().rmdir(path));
    note(exchange(3));
    QTRY_VERIFY_WITH_TIMEOUT(
        !linesOf(path).isEmpty()
            && linesOf(path).last().value(u"path"_s).toString().endsWith(u"g3"_s),
        patienceMs);
    QCOMPARE(failed.count(), 1);
}

void TestRequestLogFile::slowDiskLosesLinesNotMemory()
{
#ifndef Q_OS_UNIX
    QSKIP("Needs a pipe with a name, which stands for a disk that does not follow.");
#endif
    // Whoever opens the pipe for writing waits until somebody reads.
    const QString path = m_dir->filePath(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {path}), 0);
    const QByteArray line = "{\"n\":\"" + QByteArray(10'000, 'x') + "\"}\n";
    constexpr int handed = 500; // five times what may wait
    RequestLogFile file(path);
    for (int n = 0; n < handed; ++n)
        file.append(line);
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QByteArray text;
    QTRY_VERIFY_WITH_TIMEOUT((text += reader.readAll()).contains("lost") && text.endsWith('\n'),
                             patienceMs);
    qint64 written = 0;
    qint64 lost = 0;
    for (const QByteArray &part : text.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(part).object();
        written += object.contains(u"n"_s) ? 1 : 0;
        lost += object.value(u"lost"_s).toInteger();
    }
    QVERIFY(written > 0 && written < handed / 2);
    QCOMPARE(written + lost, handed);
}

void TestRequestLogFile::savesChosenRows()
{
    RequestLog log(m_house->connections, m_house->clients, {});
    for (int n = 0; n < 5; ++n)
        note(exchange(n));
    QVERIFY(settlesAt(log, 5));
    const QString path = m_dir->filePath(u"saved.jsonl"_s);
    QCOMPARE(resultOf(log.save(path, {3, 1, 99})), QString());
    QList<QJsonObject> lines = linesOf(path);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().value(u"path"_s).toString().endsWith(u"g3"_s));
    QCOMPARE(resultOf(log.save(path)), QString());
    QCOMPARE(linesOf(path).size(), 5);
    const QString problem = resultOf(log.save(m_dir->filePath(u"no/folder"_s)));
    QVERIFY2(problem.contains(u"could not be saved"_s), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestRequestLogFile)
#include "tst_requestlogfile.moc"
