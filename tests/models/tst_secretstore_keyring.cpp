// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore on the real keychain. Started by with-keyring.sh, which makes the keyring that
// FF_KEYRING names: unlocked, locked, or nobus. Never runs against the developer's own keyring.
#include "models/connections/secretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

using State = SecretOutcome::State;

constexpr auto testId = "4f1d2c3b-0000-4000-8000-000000000001";

QByteArray testSecret()
{
    return "a-key-with-odd-bytes-\xc3\xa9-\x01\xff"_ba;
}

ConnectionId connectionId()
{
    return ConnectionId(QString::fromLatin1(testId));
}

SecretOutcome outcomeOf(const QFuture<SecretOutcome> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)
        || future.resultCount() != 1) {
        QTest::qFail("no outcome", __FILE__, __LINE__);
        return {};
    }
    return future.result();
}

QString keyring()
{
    return qEnvironmentVariable("FF_KEYRING");
}

/// What this program says when it is asked, in a process of its own, what the keychain has.
int runAsReader()
{
    SecretStore store(SecretStore::Mode::Keychain);
    const SecretOutcome read = outcomeOf(store.read(connectionId()));
    if (read.state == State::Stored)
        return read.secret == testSecret() ? 10 : 11;
    return read.state == State::NotFound ? 12 : 13;
}

int askAnotherProcess()
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), {u"--read"_s});
    if (!other.waitForFinished(60'000) || other.exitStatus() != QProcess::NormalExit)
        return -1;
    return other.exitCode();
}

bool isAnywhereUnder(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestSecretStoreKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyLivesInTheKeyring();
    void aSecondStoreInThisProcessWorks();
    void keyIsKeptForTheSessionOnly();
};

void TestSecretStoreKeyring::initTestCase()
{
    QVERIFY2(!keyring().isEmpty(), "start this test through with-keyring.sh");
}

void TestSecretStoreKeyring::keyLivesInTheKeyring()
{
    if (keyring() != "unlocked"_L1)
        return;
    {
        SecretStore store(SecretStore::Mode::Keychain);
        QCOMPARE(outcomeOf(store.read(connectionId())).state, State::NotFound);
        const SecretOutcome written = outcomeOf(store.write(connectionId(), testSecret()));
        QVERIFY2(written.state == State::Stored, qPrintable(written.reason));
        QVERIFY(store.keychainProblem().isEmpty());
    }
    QCOMPARE(askAnotherProcess(), 10); // nothing of ours is in that process's memory
    QVERIFY(!isAnywhereUnder(QDir::homePath(), testSecret())); // the keyring's file is encrypted
    QVERIFY(!isAnywhereUnder(QDir::homePath(), testSecret().toBase64()));
    {
        SecretStore store(SecretStore::Mode::Keychain);
        QCOMPARE(outcomeOf(store.read(connectionId())).secret, testSecret());
        QCOMPARE(outcomeOf(store.write(connectionId(), "newer"_ba)).state, State::Stored);
    }
    QCOMPARE(askAnotherProcess(), 11);
    {
        SecretStore store(SecretStore::Mode::Keychain);
        QCOMPARE(outcomeOf(store.remove(connectionId())).state, State::NotFound);
    }
    QCOMPARE(askAnotherProcess(), 12);
}

void TestSecretStoreKeyring::aSecondStoreInThisProcessWorks()
{
    if (keyring() != "unlocked"_L1)
        return;
    // QtKeychain's queue belongs to the first thread that used it.
    SecretStore one(SecretStore::Mode::Keychain);
    SecretStore two(SecretStore::Mode::Keychain);
    const ConnectionId other(u"4f1d2c3b-0000-4000-8000-000000000002"_s);
    QCOMPARE(outcomeOf(one.write(other, testSecret())).state, State::Stored);
    QCOMPARE(outcomeOf(two.read(other)).secret, testSecret());
    QCOMPARE(outcomeOf(two.remove(other)).state, State::NotFound);
}

void TestSecretStoreKeyring::keyIsKeptForTheSessionOnly()
{
    if (keyring() == "unlocked"_L1)
        return;
    {
        SecretStore store(SecretStore::Mode::Keychain);
        QSignalSpy problem(&store, &SecretStore::keychainProblemChanged);
        // "Not found" would make the operator believe that the key was never saved.
        QCOMPARE(outcomeOf(store.read(connectionId())).state, State::Unavailable);
        const SecretOutcome written = outcomeOf(store.write(connectionId(), testSecret()));
        QCOMPARE(written.state, State::SessionOnly);
        QVERIFY(!written.reason.isEmpty());
        QVERIFY(store.keychainProblem().startsWith(u"Keys are kept for this session only: "_s));
        QVERIFY(problem.count() > 0);
        QVERIFY(!store.keychainProblem().toUtf8().contains(testSecret()));
        QCOMPARE(outcomeOf(store.read(connectionId())).secret, testSecret());
    }
    QVERIFY(!isAnywhereUnder(QDir::homePath(), testSecret()));
    QCOMPARE(askAnotherProcess(), 13);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--read"_s))
        return runAsReader();
    TestSecretStoreKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore_keyring.moc"
