// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/profile.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPrivateToTheUser();
    void unusableFolderIsSaid();
    void secondConsoleIsRefused();
    void killedConsoleLeavesNoLock();
};

void TestProfile::isPrivateToTheUser()
{
    QTemporaryDir home;
    Profile profile(home.filePath(u"new/profile"_s));
    QCOMPARE(profile.prepare(), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(profile.directory()).permissions() & others, QFile::Permissions());
}

void TestProfile::unusableFolderIsSaid()
{
    QTemporaryDir home;
    QFile inTheWay(home.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Profile profile(inTheWay.fileName() + u"/profile"_s);
    QVERIFY(profile.prepare().contains(u"--profile"_s));
}

void TestProfile::secondConsoleIsRefused()
{
    QTemporaryDir home;
    {
        Profile first(home.path());
        QCOMPARE(first.prepare(), QString());
        Profile second(home.path());
        QVERIFY(second.prepare().contains(home.path()));
        CommandLine commandLine;
        commandLine.profileDir = home.path();
        Application application(commandLine);
        QVERIFY(!application.start().isEmpty());
        // It did not touch what the first one owns.
        QVERIFY(!QFileInfo::exists(home.filePath(u"journal.sqlite"_s)));
    }
    Profile later(home.path());
    QCOMPARE(later.prepare(), QString());
}

void TestProfile::killedConsoleLeavesNoLock()
{
    QTemporaryDir home;
    QProcess console;
    console.start(QStringLiteral(CONSOLEPROBE), {home.path(), u"take"_s});
    QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), 30'000);
    Profile meanwhile(home.path());
    QVERIFY(!meanwhile.prepare().isEmpty());
    console.kill();
    QVERIFY(console.waitForFinished());
    Profile after(home.path());
    QCOMPARE(after.prepare(), QString());
}

QTEST_MAIN(TestProfile)
#include "tst_profile.moc"
