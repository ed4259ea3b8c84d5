// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A console killed between take and apply is started again: the operation's row is there, the
// service is asked on, and the row ends as the service says.
#include "app/application.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/mainwindow.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff;

class TestRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedConsoleFinishesItsTake();
};

void TestRestart::killedConsoleFinishesItsTake()
{
    QTemporaryDir profile;
    QVERIFY(profile.isValid());

    QProcess console;
    console.setProcessChannelMode(QProcess::SeparateChannels);
    console.start(QStringLiteral(CONSOLEPROBE), {profile.path(), u"take"_s});
    QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), 30'000);
    const QByteArray answer = console.readLine().trimmed();
    console.kill(); // SIGKILL: nothing is written after this
    QVERIFY(console.waitForFinished());
    QCOMPARE(answer, QByteArray("phase %1 row 1")
                         .replace("%1", QByteArray::number(int(OperationPhase::Waiting))));

    CommandLine commandLine;
    commandLine.profileDir = profile.path();
    commandLine.sandbox = true;
    Application application(commandLine);
    QCOMPARE(application.start(), QString());
    const OperationTracker &operations = application.services().operations;
    QTRY_COMPARE_WITH_TIMEOUT(operations.records().size(), 1, 20'000);
    QCOMPARE(operations.records().constFirst().objectId, ObjectId(u"employees"_s));
    QTRY_COMPARE_WITH_TIMEOUT(operations.records().constFirst().phase, OperationPhase::Succeeded,
                              30'000);
    QVERIFY(!operations.records().constFirst().snapshot.isEmpty());

    auto *table = application.window().findChild<QTableView *>(u"operationsTableView"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestRestart)
#include "tst_restart.moc"
