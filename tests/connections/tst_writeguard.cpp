// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "tests/models/operationfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ff;
using namespace ff::tests;

class TestWriteGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyReadOnlyConnectionsAreLocked();
    void unlockingEndsByTheClock();
    void timerWakesByItself();
    void secondUnlockTakesTheLaterEnd();
    void lockEndsItAtOnce();
    void anotherResourceIsNotUnlocked();
    void clockSetBackEndsIt();
    void readOnlySetAnewIsLocked();
    void removedConnectionIsForgotten();
    void severalEndOneByOne();

private:
    ConnectionId add(const QString &name, bool isReadOnly);
    void setReadOnly(const ConnectionId &id, bool isReadOnly);

    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<WriteGuard> m_guard;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestWriteGuard::init()
{
    m_changed.reset();
    m_guard.reset();
    m_store = std::make_unique<ConnectionStore>(QString());
    m_clock = std::make_unique<FakeClock>(
        QDateTime(QDate(2026, 3, 29), QTime(0, 30), Qt::UTC)); // summer time begins in Europe
    m_guard = std::make_unique<WriteGuard>(*m_store, *m_clock);
    m_changed = std::make_unique<QSignalSpy>(m_guard.get(), &WriteGuard::changed);
}

ConnectionId TestWriteGuard::add(const QString &name, bool isReadOnly)
{
    Connection connection;
    connection.name = name;
    connection.endpoint = Endpoint::fromUserInput(u"https://%1.example.com"_s.arg(name));
    connection.isReadOnly = isReadOnly;
    return m_store->add(connection);
}

void TestWriteGuard::setReadOnly(const ConnectionId &id, bool isReadOnly)
{
    Connection connection = m_store->find(id).value();
    connection.isReadOnly = isReadOnly;
    m_store->replace(connection);
}

void TestWriteGuard::onlyReadOnlyConnectionsAreLocked()
{
    const ConnectionId open = add(u"open"_s, false);
    const ConnectionId locked = add(u"locked"_s, true);
    QVERIFY(m_guard->mayWrite(open));
    QCOMPARE(m_guard->whyNot(open), QString());
    QVERIFY(!m_guard->mayWrite(locked));
    QVERIFY2(m_guard->whyNot(locked).contains(u"locked"_s), qPrintable(m_guard->whyNot(locked)));
    const ConnectionId nobody(u"4f1d2c3b-0000-4000-8000-000000000001"_s);
    QVERIFY(!m_guard->mayWrite(nobody));
    QVERIFY(!m_guard->whyNot(nobody).isEmpty());

    m_changed->clear();
    m_guard->unlock(open); // nothing to unlock
    m_guard->unlock(nobody);
    m_guard->unlock(locked, 0ms);
    m_guard->lock(locked);
    QCOMPARE(m_changed->count(), 0);
    QVERIFY(m_guard->unlockedUntil(open).isNull());

    setReadOnly(open, true);
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(!m_guard->mayWrite(open));
    setReadOnly(locked, false);
    QCOMPARE(m_changed->count(), 2);
    QVERIFY(m_guard->mayWrite(locked));
}

void TestWriteGuard::unlockingEndsByTheClock()
{
    const ConnectionId id = add(u"production"_s, true);
    m_changed->clear();
    m_guard->unlock(id);
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(m_guard->mayWrite(id));
    QCOMPARE(m_guard->unlockedUntil(id), m_clock->now().addSecs(15 * 60));
    QCOMPARE(m_guard->unlockedUntil(id).timeSpec(), Qt::UTC);
    m_clock->advanceSecs(15 * 60 - 1);
    m_guard->checkTime();
    QVERIFY(m_guard->mayWrite(id));
    QCOMPARE(m_changed->count(), 1);
    m_clock->advanceSecs(1);
    QVERIFY(!m_guard->mayWrite(id)); // before any timer has run
    QVERIFY(m_guard->unlockedUntil(id).isNull());
    m_guard->checkTime();
    QCOMPARE(m_changed->count(), 2);
    QVERIFY(m_changed->last().first().value<ConnectionId>() == id);
    m_guard->checkTime();
    QCOMPARE(m_changed->count(), 2);
}

void TestWriteGuard::timerWakesByItself()
{
    const ConnectionId id = add(u"production"_s, true);
    m_guard->unlock(id, 20ms);
    m_changed->clear();
    m_clock->advanceSecs(1);
    QVERIFY(m_changed->wait(patienceMs));
    QVERIFY(!m_guard->mayWrite(id));
}

void TestWriteGuard::secondUnlockTakesTheLaterEnd()
{
    const ConnectionId id = add(u"production"_s, true);
    m_guard->unlock(id, 10min);
    const QDateTime first = m_guard->unlockedUntil(id);
    m_changed->clear();
    m_guard->unlock(id, 5min);
    QCOMPARE(m_guard->unlockedUntil(id), first);
    QCOMPARE(m_changed->count(), 0);
    m_guard->unlock(id, 20min);
    QCOMPARE(m_guard->unlockedUntil(id), m_clock->now().addSecs(20 * 60));
    QCOMPARE(m_changed->count(), 1);
}

void TestWriteGuard::lockEndsItAtOnce()
{
    const ConnectionId id = add(u"production"_s, true);
    m_guard->unlock(id);
    m_changed->clear();
    m_guard->lock(id);
    QVERIFY(!m_guard->mayWrite(id));
    QCOMPARE(m_changed->count(), 1);
}

void TestWriteGuard::anotherResourceIsNotUnlocked()
{
    const ConnectionId id = add(u"test"_s, true);
    m_guard->unlock(id);
    Connection connection = m_store->find(id).value();
    connection.name = u"renamed"_s;
    m_store->replace(connection);
    QVERIFY(m_guard->mayWrite(id)); // a name is no other resource
    connection.endpoint = Endpoint::fromUserInput(u"https://production.example.com"_s);
    // Also for a listener that hears of the change before the guard does.
    bool mayWriteMeanwhile = true;
    connect(m_guard.get(), &WriteGuard::changed, this,
            [&] { mayWriteMeanwhile = m_guard->mayWrite(id); });
    m_store->replace(connection);
    QVERIFY(!mayWriteMeanwhile);
    QVERIFY(!m_guard->mayWrite(id));
    m_guard->unlock(id);
    QVERIFY(m_guard->mayWrite(id));
}

void TestWriteGuard::clockSetBackEndsIt()
{
    const ConnectionId id = add(u"production"_s, true);
    m_guard->unlock(id);
    m_clock->advanceSecs(-30); // as time servers do
    m_guard->checkTime();
    QVERIFY(m_guard->mayWrite(id));
    m_clock->advanceSecs(-3600); // as somebody does
    m_guard->checkTime();
    QVERIFY(!m_guard->mayWrite(id));
    m_clock->advanceSecs(3630);
    QVERIFY(!m_guard->mayWrite(id)); // and does not come back
}

void TestWriteGuard::readOnlySetAnewIsLocked()
{
    const ConnectionId id = add(u"production"_s, true);
    m_guard->unlock(id);
    setReadOnly(id, false);
    QVERIFY(m_guard->unlockedUntil(id).isNull());
    setReadOnly(id, true);
    QVERIFY(!m_guard->mayWrite(id));
}

void TestWriteGuard::removedConnectionIsForgotten()
{
    const ConnectionId id = add(u"production"_s, true);
    const Connection known = m_store->find(id).value();
    m_guard->unlock(id);
    m_changed->clear();
    m_store->remove(id);
    QVERIFY(!m_guard->mayWrite(id));
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(m_store->add(known) == id);
    QVERIFY(!m_guard->mayWrite(id));
}

void TestWriteGuard::severalEndOneByOne()
{
    const ConnectionId one = add(u"one"_s, true);
    const ConnectionId two = add(u"two"_s, true);
    m_guard->unlock(one, 10min);
    m_guard->unlock(two, 20min);
    m_clock->advanceSecs(10 * 60);
    m_guard->checkTime();
    QVERIFY(!m_guard->mayWrite(one));
    QVERIFY(m_guard->mayWrite(two));
    m_clock->advanceSecs(10 * 60);
    m_guard->checkTime();
    QVERIFY(!m_guard->mayWrite(two));
}

QTEST_GUILESS_MAIN(TestWriteGuard)
#include "tst_writeguard.moc"
