// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection with a key is added through its dialog, used, and the program closed: nothing the
// program wrote or said contains that key, in any of the spellings a leak would have.
#include "sandbox/sandboxthread.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

/// Every form in which the bytes of `text` would betray it.
QList<QByteArray> spellingsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {utf8, utf16, utf8.toBase64(QByteArray::OmitTrailingEquals), utf8.toHex(),
            QByteArray(utf8).toPercentEncoding()};
}

/// What under `directory` contains `text`; every file is read whole, journals and -wal included.
QStringList filesContaining(const QString &directory, const QString &text)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &spelling : spellingsOf(text)) {
            if (content.contains(spelling))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

class TestKeySecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyIsWrittenNowhere();
};

void TestKeySecrecy::keyIsWrittenNowhere()
{
    sandbox::SandboxOptions options;
    options.sample = true;
    sandbox::SandboxThread sandbox(options);
    QSignalSpy ready(&sandbox, &sandbox::SandboxThread::ready);
    sandbox.start();
    QVERIFY(ready.count() > 0 || ready.wait(20'000));
    const auto service = ready.constFirst().constFirst().value<sandbox::SandboxReady>();
    const QString key = service.subscriptions.constFirst().key;
    QVERIFY(key.size() >= 32);

    QTemporaryDir profile;
    QVERIFY(profile.isValid());
    QProcess console;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"face.*=true"_s);
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(CONSOLEPROBE), {profile.path(), u"add"_s, service.endpoint});
    QVERIFY(console.waitForStarted());
    console.write(key.toUtf8() + '\n');
    console.closeWriteChannel();
    // The dialog waits for the keychain's answer, which takes its time where there is none.
    QVERIFY(console.waitForFinished(60'000));
    const QByteArray said = console.readAllStandardOutput();
    const QByteArray logged = console.readAllStandardError();
    QVERIFY2(said.contains("\nused\n"), QByteArray(said + logged).constData());
    QCOMPARE(console.exitCode(), 0);

    // The search finds what is there, so that finding nothing means something.
    QVERIFY(!filesContaining(profile.path(), u"probe-connection"_s).isEmpty());
    QVERIFY2(logged.contains("face.net"), logged.constData());

    QCOMPARE(filesContaining(profile.path(), key), QStringList());
    for (const QByteArray &spelling : spellingsOf(key)) {
        QVERIFY(!said.contains(spelling));
        QVERIFY(!logged.contains(spelling));
    }
}

QTEST_GUILESS_MAIN(TestKeySecrecy)
#include "tst_keysecrecy.moc"
