// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeBook: what it remembers over restarts, crashes and damaged files.
#include "models/editing/changebook.h"
#include "models/editing/changefile.h"
#include "tests/models/operationfixture.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;
using Since = ChangeBook::SinceTraining;

namespace {

ContainerRef group(const QString &id)
{
    return {ConnectionId(u"00000000-0000-4000-8000-000000000001"_s),
            ContainerType::LargePersonGroup, ObjectId(id)};
}

TrainingStatus trainedAt(const QDateTime &began)
{
    TrainingStatus status;
    status.state = TrainingState::Succeeded;
    status.createdTime = began;
    status.lastSuccessfulTime = began.addSecs(5);
    return status;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestChangeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"changes.json"_s);
        m_clock.set(QDateTime(QDate(2026, 1, 31), QTime(10, 40), Qt::UTC));
    }
    void fileKeepsItsMarks();
    void remembersOverARestart();
    void theFirstMarkIsOnDiskBeforeTheEdit();
    void marksAreClosedOnDisk();
    void anOpenMarkCountsAsChangedLater();
    void whatDidNotHappenIsNoChange();
    void comparesWithTheTraining();
    void forgets();
    void damagedFilesAreKeptAside();
    void aNewerFileIsLeftAlone();
    void failureToSaveIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    FakeClock m_clock{QDateTime()};
};

void TestChangeBook::fileKeepsItsMarks()
{
    const QDateTime at(QDate(2026, 1, 31), QTime(10, 40, 0, 123), Qt::UTC);
    const QList<ChangeMark> marks{{group(u"a"_s), at, true}, {group(u"b"_s), at.addDays(1), false}};
    const ChangeFile read = parseChangeFile(changeFileText(marks));
    QCOMPARE(read.reading, ChangeFile::Reading::Whole);
    QCOMPARE(read.marks.size(), qsizetype(2));
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(read.marks.at(i).container == marks.at(i).container);
        QCOMPARE(read.marks.at(i).at, marks.at(i).at);
        QCOMPARE(read.marks.at(i).isOpen, marks.at(i).isOpen);
    }
    QCOMPARE(parseChangeFile("{").reading, ChangeFile::Reading::Damaged);
    QCOMPARE(parseChangeFile("{\"version\":2}").reading, ChangeFile::Reading::Newer);
    QByteArray strange = changeFileText(marks);
    strange.replace("LargePersonGroup\"", "Zebra\"");
    QCOMPARE(parseChangeFile(strange).reading, ChangeFile::Reading::Partly);
}

void TestChangeBook::remembersOverARestart()
{
    {
        ChangeBook book(m_path, m_clock);
        QVERIFY(book.problem().isEmpty());
        QSignalSpy changed(&book, &ChangeBook::changed);
        QVERIFY(book.lastChange(group(u"a"_s)).isNull());
        book.noteChange(group(u"a"_s));
        QVERIFY(changed.count() > 0);
        QCOMPARE(book.lastChange(group(u"a"_s)), m_clock.now());
    }
    const QDateTime then = m_clock.now();
    m_clock.advanceSecs(3600);
    ChangeBook book(m_path, m_clock);
    QCOMPARE(book.lastChange(group(u"a"_s)), then);
    QVERIFY(book.lastChange(group(u"b"_s)).isNull());
}

void TestChangeBook::theFirstMarkIsOnDiskBeforeTheEdit()
{
    ChangeBook book(m_path, m_clock);
    const QFuture<bool> first = book.beginChange(group(u"a"_s));
    const QFuture<bool> second = book.beginChange(group(u"a"_s)); // before the mark is there
    QVERIFY(!first.isFinished());
    QVERIFY(!second.isFinished());
    QVERIFY(resultOf(second));
    QVERIFY(resultOf(first));
    const ChangeFile onDisk = parseChangeFile(contents(m_path));
    QCOMPARE(onDisk.marks.size(), qsizetype(1));
    QVERIFY(onDisk.marks.first().container == group(u"a"_s));
    QVERIFY(onDisk.marks.first().isOpen);
    // The container is marked: what follows need not wait. Another one must.
    QVERIFY(book.beginChange(group(u"a"_s)).isFinished());
    const QFuture<bool> other = book.beginChange(group(u"b"_s));
    QVERIFY(!other.isFinished());
    QVERIFY(resultOf(other));
    QCOMPARE(parseChangeFile(contents(m_path)).marks.size(), qsizetype(2));
}

void TestChangeBook::marksAreClosedOnDisk()
{
    ChangeBook book(m_path, m_clock);
    QVERIFY(resultOf(book.beginChange(group(u"a"_s))));
    m_clock.advanceSecs(7);
    book.endChange(group(u"a"_s), true);
    const auto isClosed = [this] {
        const ChangeFile onDisk = parseChangeFile(contents(m_path));
        return onDisk.marks.size() == 1 && !onDisk.marks.first().isOpen
               && onDisk.marks.first().at == m_clock.now();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), patienceMs);
    // And the next edit has to open it again.
    const QFuture<bool> next = book.beginChange(group(u"a"_s));
    QVERIFY(!next.isFinished());
    QVERIFY(resultOf(next));
    QVERIFY(parseChangeFile(contents(m_path)).marks.first().isOpen);
}

void TestChangeBook::anOpenMarkCountsAsChangedLater()
{
    ChangeBook running(m_path, m_clock);
    QVERIFY(resultOf(running.beginChange(group(u"a"_s))));
    const QString left = m_dir->filePath(u"left.json"_s); // as a crash would leave it
    QVERIFY(QFile::copy(m_path, left));
    m_clock.advanceSecs(60);
    const TrainingStatus between = trainedAt(m_clock.now());
    m_clock.advanceSecs(60);
    const QDateTime restart = m_clock.now();
    {
        ChangeBook book(left, m_clock);
        // Edits may have gone out after that training, nobody knows: never "not changed".
        QCOMPARE(book.sinceTraining(group(u"a"_s), between), Since::Changed);
    }
    m_clock.advanceSecs(3600);
    ChangeBook later(left, m_clock); // the doubt does not grow with each start
    QCOMPARE(later.lastChange(group(u"a"_s)), restart);
    QCOMPARE(later.sinceTraining(group(u"a"_s), trainedAt(restart.addSecs(1))),
             Since::NotChangedHere);
}

void TestChangeBook::whatDidNotHappenIsNoChange()
{
    ChangeBook book(m_path, m_clock);
    QVERIFY(resultOf(book.beginChange(group(u"a"_s))));
    QVERIFY(book.lastChange(group(u"a"_s)).isValid()); // while nobody knows
    book.endChange(group(u"a"_s), false);
    QVERIFY(book.lastChange(group(u"a"_s)).isNull());
    book.noteChange(group(u"a"_s));
    const QDateTime real = m_clock.now();
    m_clock.advanceSecs(10);
    (void)book.beginChange(group(u"a"_s));
    book.endChange(group(u"a"_s), false);
    QCOMPARE(book.lastChange(group(u"a"_s)), real);
    book.endChange(group(u"a"_s), true); // one too many: ignored
    QCOMPARE(book.lastChange(group(u"a"_s)), real);
}

void TestChangeBook::comparesWithTheTraining()
{
    ChangeBook book({}, m_clock);
    const QDateTime change = m_clock.now();
    QCOMPARE(book.sinceTraining(group(u"a"_s), {}), Since::Unknown);
    QCOMPARE(book.sinceTraining(group(u"a"_s), trainedAt(change)), Since::NotChangedHere);
    book.noteChange(group(u"a"_s));
    QCOMPARE(book.sinceTraining(group(u"a"_s), trainedAt(change.addMSecs(1))),
             Since::NotChangedHere);
    QCOMPARE(book.sinceTraining(group(u"a"_s), trainedAt(change)), Since::Changed);
    // It ended after the change, but began before: what it read is not known.
    QCOMPARE(book.sinceTraining(group(u"a"_s), trainedAt(change.addSecs(-2))), Since::Changed);
    QCOMPARE(book.sinceTraining(group(u"b"_s), trainedAt(change)), Since::NotChangedHere);
    TrainingStatus failed = trainedAt(change.addSecs(10));
    failed.state = TrainingState::Failed;
    failed.lastSuccessfulTime = {};
    QCOMPARE(book.sinceTraining(group(u"a"_s), failed), Since::Unknown);
    failed.lastSuccessfulTime = change.addSecs(-10);
    QCOMPARE(book.sinceTraining(group(u"a"_s), failed), Since::Changed);
    (void)book.beginChange(group(u"b"_s)); // on its way: no training is later
    QCOMPARE(book.sinceTraining(group(u"b"_s), trainedAt(change)), Since::Changed);
}

void TestChangeBook::forgets()
{
    {
        ChangeBook book(m_path, m_clock);
        ContainerRef elsewhere = group(u"a"_s);
        elsewhere.connection = ConnectionId(u"00000000-0000-4000-8000-000000000002"_s);
        book.noteChange(group(u"a"_s));
        book.noteChange(group(u"b"_s));
        book.noteChange(elsewhere);
        book.forget(group(u"a"_s));
        QVERIFY(book.lastChange(group(u"a"_s)).isNull());
        book.forgetConnection(elsewhere.connection);
        QVERIFY(book.lastChange(elsewhere).isNull());
        QVERIFY(book.lastChange(group(u"b"_s)).isValid());
    }
    QCOMPARE(parseChangeFile(contents(m_path)).marks.size(), qsizetype(1));
}

void TestChangeBook::damagedFilesAreKeptAside()
{
    QVERIFY(writeFile(m_path, "{\"version\":1,\"changes\":[{"_ba));
    ChangeBook book(m_path, m_clock);
    QVERIFY(book.problem().contains(u"changes.json.damaged-1"_s));
    QCOMPARE(contents(m_path + u".damaged-1"_s), "{\"version\":1,\"changes\":[{"_ba);
    QVERIFY(resultOf(book.beginChange(group(u"a"_s))));
    QCOMPARE(parseChangeFile(contents(m_path)).marks.size(), qsizetype(1));
}

void TestChangeBook::aNewerFileIsLeftAlone()
{
    QVERIFY(writeFile(m_path, "{\"version\":2}"_ba));
    {
        ChangeBook book(m_path, m_clock);
        QVERIFY(!book.problem().isEmpty());
        const QFuture<bool> noted = book.beginChange(group(u"a"_s));
        QVERIFY(noted.isFinished()); // nothing to wait for
        QVERIFY(!noted.result());
        book.endChange(group(u"a"_s), true);
        QCOMPARE(book.lastChange(group(u"a"_s)), m_clock.now());
    }
    QCOMPARE(contents(m_path), "{\"version\":2}"_ba);
}

void TestChangeBook::failureToSaveIsTold()
{
    QVERIFY(writeFile(m_path, "no folder"_ba));
    ChangeBook book(m_path + u"/changes.json"_s, m_clock);
    QSignalSpy failed(&book, &ChangeBook::saveFailed);
    QVERIFY(!resultOf(book.beginChange(group(u"a"_s)))); // the edit may go all the same
    QCOMPARE(failed.count(), 1);
    QVERIFY(!resultOf(book.beginChange(group(u"b"_s))));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(book.lastChange(group(u"a"_s)), m_clock.now());
}

QTEST_GUILESS_MAIN(TestChangeBook)
#include "tst_changebook.moc"
