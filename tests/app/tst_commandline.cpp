// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOptions();
    void refuses_data();
    void refuses();
    void answersVersionWithoutDisplay();
    void badOptionExitsWithTwo();
    void answersInTheOperatorsLanguage();
};

void TestCommandLine::readsOptions()
{
    const CommandLine line =
        parseCommandLine({u"faceferry"_s, u"--profile"_s, u"/p"_s, u"--sandbox"_s});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.profileDir, u"/p"_s);
    QVERIFY(line.sandbox);
    QVERIFY(line.tourDir.isEmpty());
    // The tour runs on the sandbox, whether it was named or not.
    QVERIFY(parseCommandLine({u"faceferry"_s, u"--tour"_s, u"/t"_s}).sandbox);
    QVERIFY(!parseCommandLine({u"faceferry"_s}).sandbox);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"faceferry"_s, u"--nonsense"_s};
    QTest::newRow("positional") << QStringList{u"faceferry"_s, u"file"_s};
    QTest::newRow("missing value") << QStringList{u"faceferry"_s, u"--tour"_s};
    QTest::newRow("empty value") << QStringList{u"faceferry"_s, u"--profile"_s, u""_s};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!parseCommandLine(arguments).error.isEmpty());
}

void TestCommandLine::answersVersionWithoutDisplay()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FACEFERRY), {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("faceferry " FF_VERSION));
}

void TestCommandLine::badOptionExitsWithTwo()
{
    QProcess program;
    program.start(QStringLiteral(FACEFERRY), {u"--nonsense"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("nonsense"));
}

void TestCommandLine::answersInTheOperatorsLanguage()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FACEFERRY), {u"file"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(u"Unerwartetes Argument: file. Siehe --help."_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
