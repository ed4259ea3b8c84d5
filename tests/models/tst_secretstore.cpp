// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore's rules against a backend that behaves as told; the real keychain is in
// tst_secretstore_keyring.
#include "models/connections/secretbackend.h"
#include "models/connections/secretstore.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

using State = SecretOutcome::State;
using Status = SecretAnswer::Status;

/// What a fake keychain holds and does; shared with the test, so under a lock.
struct Vault
{
    QMutex mutex;
    QHash<QString, QByteArray> entries;
    bool isBroken = false; ///< every call fails
    bool isLocked = false; ///< reads find nothing, writes fail, as a keyring never unlocked
    bool unlocksOnWrite = false; ///< the prompt that a write raises is answered
    bool isSilent = false; ///< calls are held until release()
    QStringList calls; ///< "read faceferry/…", in order
    int running = 0;
    int mostRunning = 0;
    bool wasOnGuiThread = false;
    QList<std::function<void()>> held; ///< run in the worker thread
    QObject *worker = nullptr;

    QStringList log()
    {
        const QMutexLocker lock(&mutex);
        return calls;
    }
    void set(bool Vault::*flag, bool value)
    {
        const QMutexLocker lock(&mutex);
        this->*flag = value;
    }
    void release()
    {
        const QMutexLocker lock(&mutex);
        isSilent = false;
        for (const auto &answer : std::as_const(held))
            QMetaObject::invokeMethod(worker, answer, Qt::QueuedConnection);
        held.clear();
    }
};

class FakeBackend : public SecretBackend
{
public:
    explicit FakeBackend(std::shared_ptr<Vault> vault) : m_vault(std::move(vault)) { }
    ~FakeBackend() override
    {
        const QMutexLocker lock(&m_vault->mutex);
        m_vault->worker = nullptr;
        m_vault->held.clear();
    }
    void read(const QString &entry, Done done) override
    {
        act(u"read "_s + entry, std::move(done), [this, entry]() -> SecretAnswer {
            if (m_vault->isLocked || !m_vault->entries.contains(entry))
                return {Status::NotFound, {}, {}};
            return {Status::Ok, m_vault->entries.value(entry), {}};
        });
    }
    void write(const QString &entry, const QByteArray &secret, Done done) override
    {
        act(u"write "_s + entry, std::move(done), [this, entry, secret]() -> SecretAnswer {
            if (m_vault->unlocksOnWrite)
                m_vault->isLocked = false;
            if (m_vault->isLocked)
                return {Status::Failed, {}, u"it is locked"_s};
            m_vault->entries.insert(entry, secret);
            return {Status::Ok, {}, {}};
        });
    }
    void remove(const QString &entry, Done done) override
    {
        act(u"remove "_s + entry, std::move(done), [this, entry]() -> SecretAnswer {
            if (m_vault->isLocked)
                return {Status::NotFound, {}, {}};
            return {m_vault->entries.remove(entry) > 0 ? Status::Ok : Status::NotFound, {}, {}};
        });
    }

private:
    template<class Fn>
    void act(const QString &call, Done done, Fn result)
    {
        const QMutexLocker lock(&m_vault->mutex);
        if (!m_context) {
            m_context = std::make_unique<QObject>();
            m_vault->worker = m_context.get();
        }
        m_vault->calls.append(call);
        m_vault->mostRunning = std::max(m_vault->mostRunning, ++m_vault->running);
        m_vault->wasOnGuiThread =
            m_vault->wasOnGuiThread
            || QThread::currentThread() == QCoreApplication::instance()->thread();
        auto answer = [vault = m_vault, done = std::move(done), result] {
            SecretAnswer given{Status::Failed, {}, u"it is broken"_s};
            {
                const QMutexLocker guard(&vault->mutex);
                --vault->running;
                if (!vault->isBroken)
                    given = result();
            }
            done(given);
        };
        if (m_vault->isSilent)
            m_vault->held.append(std::move(answer));
        else
            QMetaObject::invokeMethod(m_context.get(), std::move(answer), Qt::QueuedConnection);
    }

    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<QObject> m_context;
};

ConnectionId idOf(int n)
{
    return ConnectionId(u"4f1d2c3b-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
}

QString entryOf(int n)
{
    return u"faceferry/%1/key1"_s.arg(idOf(n).text());
}

SecretOutcome outcomeOf(const QFuture<SecretOutcome> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)
        || future.resultCount() != 1) {
        QTest::qFail("no outcome", __FILE__, __LINE__);
        return {};
    }
    return future.result();
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_shared<Vault>(); }
    void writesReadsRemoves();
    void memoryOnlyNeverAsks();
    void sessionKeysNeverReachTheBackend();
    void failedWriteIsSessionOnly();
    void whatFailedIsWrittenOnceItWorks();
    void notFoundIsBelievedAfterAWrite();
    void lockedKeyringIsNoAnswer();
    void unlockedByTheProbe();
    void silenceIsAnsweredAndLateKeyAccepted();
    void overdueJobHoldsNobodyUp();
    void olderReadDoesNotUndoAWrite();
    void oneAtATimeOffTheGuiThread();
    void pendingWriteIsFinishedAtTheEnd();
    void manyReadersAskOnce();

private:
    [[nodiscard]] std::unique_ptr<SecretStore> makeStore(int timeoutMs = 20'000) const
    {
        return std::make_unique<SecretStore>(std::make_unique<FakeBackend>(m_vault), timeoutMs);
    }
    std::shared_ptr<Vault> m_vault;
};

void TestSecretStore::writesReadsRemoves()
{
    {
        const auto store = makeStore();
        const SecretOutcome written = outcomeOf(store->write(idOf(1), "k1"_ba));
        QCOMPARE(written.state, State::Stored);
        QVERIFY(written.secret.isEmpty());
    }
    QCOMPARE(m_vault->entries.value(entryOf(1)), "k1"_ba);
    {
        const auto store = makeStore();
        const SecretOutcome read = outcomeOf(store->read(idOf(1)));
        QCOMPARE(read.state, State::Stored);
        QCOMPARE(read.secret, "k1"_ba);
        const qsizetype calls = m_vault->log().size();
        QVERIFY(store->read(idOf(1)).isFinished()); // from memory, at once
        QCOMPARE(m_vault->log().size(), calls);
        QCOMPARE(outcomeOf(store->remove(idOf(1))).state, State::NotFound);
        QCOMPARE(outcomeOf(store->read(idOf(1))).state, State::NotFound);
        QVERIFY(store->keychainProblem().isEmpty());
    }
    QVERIFY(m_vault->entries.isEmpty());
}

void TestSecretStore::memoryOnlyNeverAsks()
{
    SecretStore store(SecretStore::Mode::MemoryOnly);
    QCOMPARE(outcomeOf(store.read(idOf(1))).state, State::NotFound);
    const SecretOutcome written = outcomeOf(store.write(idOf(1), "k1"_ba));
    QCOMPARE(written.state, State::SessionOnly);
    QVERIFY(!written.reason.isEmpty());
    QCOMPARE(outcomeOf(store.read(idOf(1))).secret, "k1"_ba);
    QVERIFY(store.keychainProblem().isEmpty());
    QCOMPARE(outcomeOf(store.remove(idOf(1))).state, State::NotFound);
    QCOMPARE(outcomeOf(store.read(idOf(1))).state, State::NotFound);
}

void TestSecretStore::sessionKeysNeverReachTheBackend()
{
    const auto store = makeStore();
    store->keepForSession(idOf(1), "sandbox"_ba);
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "sandbox"_ba);
    QCOMPARE(outcomeOf(store->write(idOf(1), "newer"_ba)).state, State::SessionOnly);
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "newer"_ba);
    QCOMPARE(outcomeOf(store->remove(idOf(1))).state, State::NotFound);
    QCOMPARE(outcomeOf(store->write(idOf(2), "real"_ba)).state, State::Stored);
    QCOMPARE(m_vault->log(), QStringList{u"write "_s + entryOf(2)});
}

void TestSecretStore::failedWriteIsSessionOnly()
{
    m_vault->isBroken = true;
    const auto store = makeStore();
    QSignalSpy problem(store.get(), &SecretStore::keychainProblemChanged);
    const SecretOutcome written = outcomeOf(store->write(idOf(1), "k1"_ba));
    QCOMPARE(written.state, State::SessionOnly);
    QCOMPARE(written.reason, u"it is broken"_s);
    QCOMPARE(store->keychainProblem(), u"Keys are kept for this session only: it is broken"_s);
    QCOMPARE(problem.count(), 1);
    const SecretOutcome read = outcomeOf(store->read(idOf(1)));
    QCOMPARE(read.state, State::SessionOnly);
    QCOMPARE(read.secret, "k1"_ba);
    QCOMPARE(outcomeOf(store->read(idOf(2))).state, State::Unavailable);
    QCOMPARE(outcomeOf(store->remove(idOf(1))).state, State::Unavailable);
    QVERIFY(outcomeOf(store->read(idOf(1))).secret.isEmpty());
}

void TestSecretStore::whatFailedIsWrittenOnceItWorks()
{
    m_vault->isBroken = true;
    const auto store = makeStore();
    QCOMPARE(outcomeOf(store->write(idOf(1), "k1"_ba)).state, State::SessionOnly);
    m_vault->set(&Vault::isBroken, false);
    QCOMPARE(outcomeOf(store->write(idOf(2), "k2"_ba)).state, State::Stored);
    QVERIFY(store->keychainProblem().isEmpty());
    QTRY_COMPARE(m_vault->log().last(), u"write "_s + entryOf(1));
    QTRY_COMPARE(outcomeOf(store->read(idOf(1))).state, State::Stored);
    QCOMPARE(m_vault->entries.value(entryOf(1)), "k1"_ba);
}

void TestSecretStore::notFoundIsBelievedAfterAWrite()
{
    const auto store = makeStore();
    QCOMPARE(outcomeOf(store->read(idOf(1))).state, State::NotFound);
    const QStringList first{u"read "_s + entryOf(1), u"write faceferry/probe"_s,
                            u"remove faceferry/probe"_s, u"read "_s + entryOf(1)};
    QCOMPARE(m_vault->log(), first);
    QVERIFY(m_vault->entries.isEmpty());
    QCOMPARE(outcomeOf(store->read(idOf(2))).state, State::NotFound); // proven by now
    QCOMPARE(m_vault->log().size(), first.size() + 1);
}

void TestSecretStore::lockedKeyringIsNoAnswer()
{
    m_vault->isLocked = true;
    m_vault->entries.insert(entryOf(1), "k1"_ba);
    const auto store = makeStore();
    const SecretOutcome read = outcomeOf(store->read(idOf(1)));
    QCOMPARE(read.state, State::Unavailable);
    QCOMPARE(read.reason, u"it is locked"_s);
    QVERIFY(!store->keychainProblem().isEmpty());
    QCOMPARE(outcomeOf(store->read(idOf(2))).state, State::Unavailable);
    // Who cancelled the prompt is not asked for each connection again.
    QCOMPARE(m_vault->log().count(u"write faceferry/probe"_s), 1);
    QCOMPARE(outcomeOf(store->remove(idOf(1))).state, State::Unavailable);
}

void TestSecretStore::unlockedByTheProbe()
{
    m_vault->isLocked = true;
    m_vault->unlocksOnWrite = true;
    m_vault->entries.insert(entryOf(1), "k1"_ba);
    const auto store = makeStore();
    const SecretOutcome read = outcomeOf(store->read(idOf(1)));
    QCOMPARE(read.state, State::Stored);
    QCOMPARE(read.secret, "k1"_ba);
}

void TestSecretStore::silenceIsAnsweredAndLateKeyAccepted()
{
    m_vault->isSilent = true;
    m_vault->entries.insert(entryOf(1), "k1"_ba);
    const auto store = makeStore(50);
    QSignalSpy arrived(store.get(), &SecretStore::secretArrived);
    const SecretOutcome read = outcomeOf(store->read(idOf(1)));
    QCOMPARE(read.state, State::Unavailable);
    QVERIFY(!read.reason.isEmpty());
    QVERIFY(store->keychainProblem().contains(read.reason));
    QCOMPARE(arrived.count(), 0);

    m_vault->release();
    QVERIFY(arrived.wait(30'000));
    QVERIFY(arrived.first().first().value<ConnectionId>() == idOf(1));
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "k1"_ba);
    QVERIFY(store->keychainProblem().isEmpty());
}

void TestSecretStore::overdueJobHoldsNobodyUp()
{
    m_vault->isSilent = true;
    const auto store = makeStore(50);
    QCOMPARE(outcomeOf(store->read(idOf(1))).state, State::Unavailable);
    const QFuture<SecretOutcome> written = store->write(idOf(2), "k2"_ba);
    QVERIFY(written.isFinished());
    QCOMPARE(written.result().state, State::SessionOnly);
    QCOMPARE(outcomeOf(store->read(idOf(2))).secret, "k2"_ba);
    m_vault->release();
    QTRY_COMPARE(outcomeOf(store->read(idOf(2))).state, State::Stored);
    QVERIFY(store->keychainProblem().isEmpty());
}

void TestSecretStore::olderReadDoesNotUndoAWrite()
{
    m_vault->isSilent = true;
    m_vault->entries.insert(entryOf(1), "old"_ba);
    const auto store = makeStore();
    const QFuture<SecretOutcome> read = store->read(idOf(1));
    const QFuture<SecretOutcome> written = store->write(idOf(1), "new"_ba);
    QTRY_COMPARE(m_vault->log().size(), 1);
    m_vault->release();
    QCOMPARE(outcomeOf(read).secret, "new"_ba);
    QCOMPARE(outcomeOf(written).state, State::Stored);
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "new"_ba);
    QCOMPARE(m_vault->entries.value(entryOf(1)), "new"_ba);
}

void TestSecretStore::oneAtATimeOffTheGuiThread()
{
    const auto store = makeStore();
    QList<QFuture<SecretOutcome>> all;
    for (int n = 0; n < 20; ++n)
        all.append(store->write(idOf(n), QByteArray::number(n)));
    for (const auto &future : std::as_const(all))
        QCOMPARE(outcomeOf(future).state, State::Stored);
    QCOMPARE(m_vault->entries.size(), 20);
    QCOMPARE(m_vault->mostRunning, 1);
    QVERIFY(!m_vault->wasOnGuiThread);
}

void TestSecretStore::pendingWriteIsFinishedAtTheEnd()
{
    auto store = makeStore();
    QFuture<SecretOutcome> last;
    for (int n = 0; n < 20; ++n)
        last = store->write(idOf(n), "k"_ba);
    const QFuture<SecretOutcome> read = store->read(idOf(99));
    store.reset();
    QCOMPARE(m_vault->entries.size(), 20);
    QVERIFY(last.isFinished()); // whoever still listens hears the end
    QVERIFY(read.isFinished());
}

void TestSecretStore::manyReadersAskOnce()
{
    m_vault->isSilent = true;
    m_vault->entries.insert(entryOf(1), "k1"_ba);
    const auto store = makeStore();
    const QFuture<SecretOutcome> one = store->read(idOf(1));
    const QFuture<SecretOutcome> two = store->read(idOf(1));
    QTRY_COMPARE(m_vault->log().size(), 1);
    m_vault->release();
    QCOMPARE(outcomeOf(one).secret, "k1"_ba);
    QCOMPARE(outcomeOf(two).secret, "k1"_ba);
    QCOMPARE(m_vault->log().size(), 1);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
