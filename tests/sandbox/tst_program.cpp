// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;

// The program faceferry-sandbox itself, run as a process.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyLine()
    {
        QProcess program;
        const QJsonObject ready = startAndRead(program, {u"--sample"_s});
        QCOMPARE(ready.keys(), (QStringList{u"endpoint"_s, u"subscriptions"_s}));
        const QJsonArray subscriptions = ready.value(u"subscriptions"_s).toArray();
        QCOMPARE(subscriptions.size(), 2);
        QCOMPARE(subscriptions.at(0).toObject().value(u"name"_s).toString(), u"east"_s);
        QCOMPARE(subscriptions.at(1).toObject().value(u"name"_s).toString(), u"west"_s);
        QCOMPARE(subscriptions.at(0).toObject().value(u"id"_s).toString().size(), 36);
        QCOMPARE(status(ready, u"/face/v1.0/largepersongroups/employees"_s), 200);
#ifndef Q_OS_WIN
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
#endif
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
    }

    void namedSubscriptionsAndData()
    {
        const QTemporaryDir dir;
        QVERIFY(dir.isValid());
        const QStringList arguments{u"--data"_s, dir.filePath(u"d"_s), u"--subscription"_s,
                                    u"prod"_s,   u"--subscription"_s,  u"dr"_s};
        QJsonObject first;
        {
            QProcess program;
            first = startAndRead(program, arguments);
            QCOMPARE(first.value(u"subscriptions"_s).toArray().size(), 2);
            program.kill(); // not a clean end: what was written stays
            QVERIFY(program.waitForFinished());
        }
        QProcess program;
        const QJsonObject second = startAndRead(program, arguments.first(2));
        QCOMPARE(second.value(u"subscriptions"_s), first.value(u"subscriptions"_s));
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void portInUse()
    {
        QProcess first;
        const QJsonObject ready = startAndRead(first, {});
        const QString address = ready.value(u"endpoint"_s).toString().sliced(7);
        QProcess second;
        second.start(QStringLiteral(FF_SANDBOX_PROGRAM), {u"--listen"_s, address});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("cannot listen"));
        first.kill();
        QVERIFY(first.waitForFinished());
    }

    void badArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
        QTest::newRow("positional") << QStringList{u"file"_s};
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
        QTest::newRow("port") << QStringList{u"--listen"_s, u"127.0.0.1:99999"_s};
        QTest::newRow("not loopback") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s};
        QTest::newRow("tier") << QStringList{u"--tier"_s, u"S1"_s};
        QTest::newRow("speed") << QStringList{u"--speed"_s, u"slow"_s};
        QTest::newRow("name") << QStringList{u"--subscription"_s, u"a/b"_s};
        QTest::newRow("names twice")
            << QStringList{u"--subscription"_s, u"a"_s, u"--subscription"_s, u"a"_s};
        QTest::newRow("no folder") << QStringList{u"--data"_s, u""_s};
    }
    void badArguments()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(FF_SANDBOX_PROGRAM), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
        const QByteArray sentence = program.readAllStandardError().trimmed();
        QVERIFY2(sentence.endsWith('.'), sentence.constData());
    }

    void options()
    {
        const CommandLine line =
            readCommandLine({u"p"_s, u"--listen"_s, u"[::1]:5001"_s, u"--tier"_s, u"F0"_s,
                             u"--speed"_s, u"realistic"_s, u"--data"_s, u"/d"_s});
        QCOMPARE(line.wish, CommandLine::Wish::Run);
        QCOMPARE(line.options.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(line.options.port, 5001);
        QCOMPARE(line.options.tier, Tier::Free);
        QCOMPARE(line.options.speed, Speed::Realistic);
        QCOMPARE(line.options.dataDir, u"/d"_s);
        const CommandLine plain = readCommandLine({u"p"_s});
        QCOMPARE(plain.options.tier, Tier::Standard);
        QCOMPARE(plain.options.speed, Speed::Fast);
        QVERIFY(!plain.options.sample);
        const CommandLine version = readCommandLine({u"p"_s, u"--version"_s});
        QCOMPARE(version.wish, CommandLine::Wish::ShowText);
        QVERIFY(version.text.contains(QStringLiteral(FF_VERSION)));
    }

private:
    static QJsonObject startAndRead(QProcess &program, const QStringList &arguments)
    {
        program.start(QStringLiteral(FF_SANDBOX_PROGRAM), arguments);
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead(20'000))
                return {};
        }
        return QJsonDocument::fromJson(program.readLine()).object();
    }

    static int status(const QJsonObject &ready, const QString &path)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(ready.value(u"endpoint"_s).toString() + path));
        const QJsonObject first = ready.value(u"subscriptions"_s).toArray().first().toObject();
        request.setRawHeader("Ocp-Apim-Subscription-Key",
                             first.value(u"key"_s).toString().toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(20'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
