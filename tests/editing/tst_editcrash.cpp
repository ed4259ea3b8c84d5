// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while an edit is on the wire: the next run knows of the change.
#include "tests/editing/editfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestEditCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void killedWhileAnEditIsOnTheWire();

private:
    SandboxBehindProxy m_service;
};

void TestEditCrash::killedWhileAnEditIsOnTheWire()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"changes.json"_s);
    Editing app(m_service);
    const ContainerRef group = app.make(app.west, ContainerType::PersonGroup);
    m_service.proxy.addRule({.what = FaultRule::Do::LoseAnswer, .method = "POST"_ba});
    m_service.proxy.forget();
    const QJsonObject given{
        {u"book"_s, path},
        {u"endpoint"_s, app.west.endpoint.text()},
        {u"connection"_s, app.west.id.text()},
        {u"key"_s, QString::fromLatin1(m_service.key(1))},
        {u"group"_s, group.id.text()},
    };
    QProcess probe;
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Killed with the very request, before any answer.
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    connect(&m_service.proxy, &FaultServer::requestSeen, &probe, [&probe] { probe.kill(); });
    probe.start(QStringLiteral(FF_EDITPROBE), {});
    QVERIFY2(probe.waitForStarted(patienceMs), qPrintable(probe.errorString()));
    probe.write(QJsonDocument(given).toJson(QJsonDocument::Compact) + '\n');
    QVERIFY(seen.wait(patienceMs));
    QVERIFY(probe.state() == QProcess::NotRunning || probe.waitForFinished(patienceMs));
    QCOMPARE(probe.exitStatus(), QProcess::CrashExit);
    QCOMPARE(m_service.proxy.count("POST"_ba), 1);

    // A training that began between the kill and the next start counts as older than the change:
    // nobody knows what left.
    TrainingStatus trained;
    trained.state = TrainingState::Succeeded;
    trained.createdTime = QDateTime::currentDateTimeUtc();
    const FakeClock later(QDateTime::currentDateTimeUtc().addSecs(600));
    const ChangeBook book(path, later);
    QVERIFY(book.problem().isEmpty());
    QCOMPARE(book.sinceTraining(group, trained), ChangeBook::SinceTraining::Changed);
    QVERIFY(
        book.lastChange(ContainerRef{group.connection, group.type, ObjectId(u"other"_s)}).isNull());
}

QTEST_GUILESS_MAIN(TestEditCrash)
#include "tst_editcrash.moc"
