// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journal.h"
#include "models/operations/journaldatabase.h"
#include "tests/faults/faultclient.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

OperationRecord fullRecord()
{
    OperationRecord record;
    record.kind = OperationKind::Apply;
    record.connection = ConnectionId(u"00000000-0000-4000-8000-000000000001"_s);
    record.connectionName = u"Ost 'östlich'; DROP TABLE operations"_s;
    record.endpoint = u"https://east.cognitiveservices.azure.com"_s;
    record.type = ContainerType::LargePersonGroup;
    record.objectId = ObjectId(u"employees-copy"_s);
    record.snapshot = SnapshotId(u"e58b3f08-1e8b-4165-81df-aa9858f233dc"_s);
    record.applyScope = {SubscriptionId(u"11111111-2222-3333-4444-555555555555"_s),
                         SubscriptionId(u"11111111-2222-3333-4444-666666666666"_s)};
    record.userData = u"line\nbreak, \"quotes\" and 漢字"_s;
    record.phase = OperationPhase::Running;
    record.operation = OperationId(u"f1a2b3c4-0000-4000-8000-000000000001"_s);
    record.message = u"<b>as the service gave it</b>"_s;
    record.httpStatus = 409;
    record.code = u"LargePersonGroupExists"_s;
    record.requestId = u"apim"_s;
    record.clientRequestId = u"ours"_s;
    record.createdAt = QDateTime::fromString(u"2026-05-01T10:00:00.123Z"_s, Qt::ISODateWithMs);
    record.acceptedAt = record.createdAt.addMSecs(250);
    record.lastActionAt = record.createdAt.addSecs(2);
    record.lastAnswerAt = record.createdAt.addSecs(3);
    record.finishedAt = record.createdAt.addSecs(4);
    record.hiddenByOperator = true;
    record.trainingBefore = u"succeeded|a|b|c"_s;
    return record;
}

/// Does something to the file by plain SQL, as another program would.
void withDatabase(const QString &path, const std::function<void(QSqlDatabase &)> &work)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        work(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

QVariant askOutside(const QString &path, const QString &question)
{
    QVariant answer;
    withDatabase(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (query.exec(question) && query.next())
            answer = query.value(0);
    });
    return answer;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void keepsEmptyFields();
    void updatesOneRow();
    void updatesAllOrNone();
    void finishesWhatWasAskedBeforeItCloses();
    void answersInOrder();
    void isDurable();
    void refusesNewerSchema();
    void refusesDamagedFile();
    void saysWhyItCannotWrite();
    void opensLaterWhenTheDiskAllows();
    void leavesRowsItDoesNotUnderstand();
    void twoProgramsAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(u"journal.sqlite"_s);
}

void TestJournal::keepsEveryField()
{
    OperationRecord record = fullRecord();
    {
        Journal journal(m_path);
        const auto inserted = resultOf(journal.insert(record));
        QVERIFY2(inserted.ok(), qPrintable(inserted.error));
        QVERIFY(inserted.value.row > 0);
        record.row = inserted.value.row;
        QCOMPARE(inserted.value, record);
    }
    Journal journal(m_path);
    const auto loaded = resultOf(journal.loadAll());
    QVERIFY2(loaded.ok(), qPrintable(loaded.error));
    QCOMPARE(loaded.value, QList<OperationRecord>{record});
    QCOMPARE(loaded.value.constFirst().createdAt.timeSpec(), Qt::UTC);
}

void TestJournal::keepsEmptyFields()
{
    Journal journal(m_path);
    OperationRecord record;
    record.createdAt = fullRecord().createdAt;
    record.row = resultOf(journal.insert(record)).value.row;
    const auto loaded = resultOf(journal.loadAll());
    QCOMPARE(loaded.value, QList<OperationRecord>{record});
    QVERIFY(!loaded.value.constFirst().finishedAt.isValid());
    QVERIFY(loaded.value.constFirst().applyScope.isEmpty());
}

void TestJournal::updatesOneRow()
{
    Journal journal(m_path);
    const OperationRecord first = resultOf(journal.insert(fullRecord())).value;
    OperationRecord second = resultOf(journal.insert(fullRecord())).value;
    QVERIFY(second.row > first.row);
    second.phase = OperationPhase::Succeeded;
    second.message.clear();
    second.snapshot = {};
    QVERIFY(resultOf(journal.update(second)).ok());
    QCOMPARE(resultOf(journal.loadAll()).value, (QList<OperationRecord>{first, second}));
}

void TestJournal::updatesAllOrNone()
{
    Journal journal(m_path);
    const OperationRecord kept = resultOf(journal.insert(fullRecord())).value;
    OperationRecord changed = kept;
    changed.message = u"changed"_s;
    OperationRecord missing = kept;
    missing.row = kept.row + 100;
    QVERIFY(!resultOf(journal.updateAll({changed, missing})).ok());
    QCOMPARE(resultOf(journal.loadAll()).value, QList<OperationRecord>{kept});
    // The failed transaction is closed: the next one works.
    QVERIFY(resultOf(journal.updateAll({changed})).ok());
    QCOMPARE(resultOf(journal.loadAll()).value, QList<OperationRecord>{changed});
}

void TestJournal::finishesWhatWasAskedBeforeItCloses()
{
    QList<QFuture<JournalResult<OperationRecord>>> asked;
    {
        Journal journal(m_path);
        for (int n = 0; n < 20; ++n)
            asked.append(journal.insert(fullRecord()));
    }
    for (const auto &future : asked) {
        QVERIFY(future.isFinished());
        QVERIFY(future.resultAt(0).ok());
    }
    Journal journal(m_path);
    QCOMPARE(resultOf(journal.loadAll()).value.size(), qsizetype(20));
}

void TestJournal::answersInOrder()
{
    Journal journal(m_path);
    auto before = journal.loadAll();
    journal.insert(fullRecord());
    const auto after = resultOf(journal.loadAll());
    QCOMPARE(resultOf(before).value.size(), qsizetype(0));
    QCOMPARE(after.value.size(), qsizetype(1));
}

void TestJournal::isDurable()
{
    Journal journal(m_path);
    QVERIFY(resultOf(journal.insert(fullRecord())).ok());
    QCOMPARE(askOutside(m_path, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(askOutside(m_path, u"PRAGMA user_version"_s).toInt(),
             JournalDatabase::currentSchemaVersion());
}

void TestJournal::refusesNewerSchema()
{
    withDatabase(m_path, [](QSqlDatabase &database) {
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE operations (of_the_future TEXT)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version=1000"_s));
    });
    const QByteArray before = bytesOf(m_path);
    QVERIFY(!before.isEmpty());
    {
        Journal journal(m_path);
        const auto loaded = resultOf(journal.loadAll());
        QVERIFY2(loaded.error.contains(u"newer"_s), qPrintable(loaded.error));
        QVERIFY(!resultOf(journal.insert(fullRecord())).ok());
        QVERIFY(!resultOf(journal.update(fullRecord())).ok());
    }
    QCOMPARE(bytesOf(m_path), before);
}

void TestJournal::refusesDamagedFile()
{
    {
        Journal journal(m_path);
        for (int n = 0; n < 200; ++n)
            journal.insert(fullRecord());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40'000);
    // The pages of rows, not the header: SQLite itself would open such a file and go on.
    QVERIFY(file.seek(8'192));
    file.write(QByteArray(24'576, '\xee'));
    file.close();
    const QByteArray before = bytesOf(m_path);
    {
        Journal journal(m_path);
        const auto inserted = resultOf(journal.insert(fullRecord()));
        QVERIFY2(inserted.error.contains(u"damaged"_s), qPrintable(inserted.error));
        QCOMPARE(inserted.value.row, 0);
    }
    QCOMPARE(bytesOf(m_path), before);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this was never a database, whatever its name says");
    file.close();
    Journal journal(m_path);
    QVERIFY(!resultOf(journal.loadAll()).ok());
}

void TestJournal::saysWhyItCannotWrite()
{
    // A file where a folder is needed: fails for every user, root included.
    QFile file(m_dir->filePath(u"not-a-folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Journal journal(m_dir->filePath(u"not-a-folder/journal.sqlite"_s));
    const auto inserted = resultOf(journal.insert(fullRecord()));
    QVERIFY(!inserted.ok());
    QVERIFY2(inserted.error.contains(u"not-a-folder"_s), qPrintable(inserted.error));
    QVERIFY(!resultOf(journal.loadAll()).ok());
}

void TestJournal::opensLaterWhenTheDiskAllows()
{
    const QString folder = m_dir->filePath(u"folder"_s);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Journal journal(folder + u"/journal.sqlite"_s);
    QVERIFY(!resultOf(journal.insert(fullRecord())).ok());
    QVERIFY(file.remove());
    QVERIFY(resultOf(journal.insert(fullRecord())).ok());
}

void TestJournal::leavesRowsItDoesNotUnderstand()
{
    {
        Journal journal(m_path);
        journal.insert(fullRecord());
        journal.insert(fullRecord());
    }
    withDatabase(m_path, [](QSqlDatabase &database) {
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE operations SET phase='postponed' WHERE row=1"_s));
    });
    {
        Journal journal(m_path);
        const auto loaded = resultOf(journal.loadAll());
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.value.size(), qsizetype(1));
        QCOMPARE(loaded.value.constFirst().row, 2);
    }
    QCOMPARE(askOutside(m_path, u"SELECT phase FROM operations WHERE row=1"_s).toString(),
             u"postponed"_s);
}

void TestJournal::twoProgramsAtOnce()
{
    Journal one(m_path);
    Journal two(m_path);
    QList<QFuture<JournalResult<OperationRecord>>> asked;
    for (int n = 0; n < 50; ++n)
        asked << one.insert(fullRecord()) << two.insert(fullRecord());
    QSet<qint64> rows;
    for (const auto &future : asked) {
        const auto inserted = resultOf(future);
        QVERIFY2(inserted.ok(), qPrintable(inserted.error));
        rows.insert(inserted.value.row);
    }
    QCOMPARE(rows.size(), qsizetype(100));
    QCOMPARE(resultOf(one.loadAll()).value.size(), qsizetype(100));
    QCOMPARE(askOutside(m_path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
