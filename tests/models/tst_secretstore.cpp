// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore's rules against a backend that behaves as told; the real keychain is in
// tst_secretstore_keyring.
#include "tests/models/fakevault.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

using State = SecretOutcome::State;

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
    void whoSaidNoIsNotAskedAgain();
    void unlockedByTheProbe();
    void silenceIsAnsweredAndLateKeyAccepted();
    void overdueJobHoldsNobodyUp();
    void olderReadDoesNotUndoAWrite();
    void oneAtATimeOffTheGuiThread();
    void pendingWriteIsFinishedAtTheEnd();
    void manyReadersAskOnce();
    void slotsAreEntriesOfTheirOwn();
    void sessionKeysCoverEverySlot();
    void removeAllForgetsEverySlot();
    void lateSecretNamesItsSlot();

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

void TestSecretStore::whoSaidNoIsNotAskedAgain()
{
    m_vault->deniesReads = true;
    m_vault->entries.insert(entryOf(1), "k1"_ba);
    const auto store = makeStore();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(outcomeOf(store->read(idOf(1))).state, State::Unavailable);
        QCOMPARE(outcomeOf(store->read(idOf(2))).reason, u"it was denied"_s);
    }
    QCOMPARE(m_vault->log(), QStringList{u"read "_s + entryOf(1)});
    QVERIFY(!store->keychainProblem().isEmpty());
    // Storing is asked for by the operator; once that works, so may reading.
    m_vault->set(&Vault::deniesReads, false);
    QCOMPARE(outcomeOf(store->write(idOf(2), "k2"_ba)).state, State::Stored);
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "k1"_ba);
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

void TestSecretStore::slotsAreEntriesOfTheirOwn()
{
    const QStringList names{u"key1"_s, u"key2"_s, u"clientsecret"_s, u"refreshtoken"_s,
                            u"proxypassword"_s};
    {
        const auto store = makeStore();
        for (const SecretSlot slot : secretSlots) {
            const QByteArray secret = "secret " + QByteArray::number(int(slot));
            QCOMPARE(outcomeOf(store->write(idOf(1), secret, slot)).state, State::Stored);
        }
    }
    const QString prefix = entryOf(1).chopped(4);
    QCOMPARE(m_vault->entries.size(), names.size());
    for (int n = 0; n < names.size(); ++n) {
        QCOMPARE(m_vault->entries.value(prefix + names.at(n)),
                 QByteArray("secret " + QByteArray::number(n)));
    }
    const auto store = makeStore();
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "secret 0"_ba); // the first is the default
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::Key2)).secret, "secret 1"_ba);
    QCOMPARE(outcomeOf(store->remove(idOf(1), SecretSlot::Key2)).state, State::NotFound);
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::Key2)).state, State::NotFound);
    QCOMPARE(outcomeOf(store->read(idOf(1))).secret, "secret 0"_ba);
    QCOMPARE(m_vault->entries.size(), names.size() - 1);
}

void TestSecretStore::sessionKeysCoverEverySlot()
{
    const auto store = makeStore();
    store->keepForSession(idOf(1), "sandbox"_ba);
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::Key2)).state, State::NotFound);
    QCOMPARE(outcomeOf(store->write(idOf(1), "two"_ba, SecretSlot::Key2)).state,
             State::SessionOnly);
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::Key2)).secret, "two"_ba);
    QCOMPARE(outcomeOf(store->removeAll(idOf(1))).state, State::NotFound);
    QCOMPARE(outcomeOf(store->read(idOf(1))).state, State::NotFound);
    QCOMPARE(m_vault->log(), QStringList());
}

void TestSecretStore::removeAllForgetsEverySlot()
{
    const auto store = makeStore();
    for (const SecretSlot slot : secretSlots)
        QCOMPARE(outcomeOf(store->write(idOf(1), "s"_ba, slot)).state, State::Stored);
    QCOMPARE(outcomeOf(store->write(idOf(2), "other"_ba)).state, State::Stored);
    QCOMPARE(outcomeOf(store->removeAll(idOf(1))).state, State::NotFound);
    QCOMPARE(m_vault->entries.keys(), QStringList{entryOf(2)});
    for (const SecretSlot slot : secretSlots)
        QCOMPARE(outcomeOf(store->read(idOf(1), slot)).state, State::NotFound);

    m_vault->set(&Vault::isBroken, true); // it may still have them, and says why
    const SecretOutcome unsure = outcomeOf(store->removeAll(idOf(2)));
    QCOMPARE(unsure.state, State::Unavailable);
    QCOMPARE(unsure.reason, u"it is broken"_s);
}

void TestSecretStore::lateSecretNamesItsSlot()
{
    m_vault->isSilent = true;
    m_vault->entries.insert(entryOf(1).chopped(4) + u"proxypassword"_s, "pass"_ba);
    const auto store = makeStore(50);
    QSignalSpy arrived(store.get(), &SecretStore::secretArrived);
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::ProxyPassword)).state, State::Unavailable);
    m_vault->release();
    QVERIFY(arrived.wait(30'000));
    QCOMPARE(arrived.constFirst().at(1).value<SecretSlot>(), SecretSlot::ProxyPassword);
    QCOMPARE(outcomeOf(store->read(idOf(1), SecretSlot::ProxyPassword)).secret, "pass"_ba);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
