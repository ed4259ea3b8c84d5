// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_options = {};
        m_options.dataDir = m_dir->filePath(u"store"_s);
        m_options.tier = Tier::Unlimited;
    }

    void stateIsKept()
    {
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        QCOMPARE(client.put(u"/persongroups/g"_s, {{u"name"_s, u"kept"_s}}).status, 200);
        const Reply person = client.post(u"/persongroups/g/persons"_s, {{u"name"_s, u"p"_s}});
        const SandboxReady before = client.ready();
        client.stop();
        QVERIFY(client.start());
        QCOMPARE(client.get(u"/persongroups/g"_s).object().value(u"name"_s).toString(), u"kept"_s);
        QCOMPARE(client.get(u"/persongroups/g/persons"_s)
                     .array()
                     .first()
                     .toObject()
                     .value(u"personId"_s),
                 person.object().value(u"personId"_s));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(client.ready().subscriptions.at(i).id, before.subscriptions.at(i).id);
            QCOMPARE(client.ready().subscriptions.at(i).key, before.subscriptions.at(i).key);
        }
    }

    void runningJobsGoOn()
    {
        m_options.sample = true;
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        const QJsonArray scope{client.subscriptionId(1)};
        const QJsonObject order{{u"type"_s, u"LargePersonGroup"_s},
                                {u"objectId"_s, u"employees"_s},
                                {u"applyScope"_s, scope}};
        const Reply taken = client.post(u"/snapshots"_s, order);
        QCOMPARE(taken.status, 202);
        QCOMPARE(client.post(u"/persongroups/visitors/train"_s, {}).status, 202);
        client.stop();

        QVERIFY(client.start());
        // Not advanced: the store says when it is due.
        QTRY_COMPARE(client.get(taken.location()).object().value(u"status"_s).toString(),
                     u"succeeded"_s);
        QTRY_COMPARE(
            client.get(u"/persongroups/visitors/training"_s).object().value(u"status"_s).toString(),
            u"succeeded"_s);
        const QString snapshot =
            client.get(taken.location()).object().value(u"resourceLocation"_s).toString();
        client.caller = 1;
        const Reply applied = client.post(snapshot + u"/apply"_s, {{u"objectId"_s, u"copy"_s}});
        QCOMPARE(applied.status, 202);
        client.stop();

        QVERIFY(client.start());
        client.advance(1h);
        QCOMPARE(client.get(applied.location()).object().value(u"status"_s).toString(),
                 u"succeeded"_s);
        QCOMPARE(client.get(u"/largepersongroups/copy/persons"_s).array().size(), 1000);
    }

    void clockAndQuotasAreKept()
    {
        m_options.tier = Tier::Standard;
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        QCOMPARE(client.put(u"/facelists/f"_s, {}).status, 200);
        const QString snapshot = client.takeDone(u"FaceList"_s, u"f"_s, {client.subscriptionId(0)});
        QVERIFY(!snapshot.isEmpty());
        client.advance(40h);
        client.stop();
        QVERIFY(client.start());
        QCOMPARE(client.get(snapshot).status, 200);
        client.advance(9h);
        QCOMPARE(client.get(snapshot).status, 404);
    }

    void keysLieInAFileOfTheirOwn()
    {
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        const QFileInfo keys(m_options.dataDir + u"/keys.json"_s);
        QVERIFY(keys.exists());
#ifndef Q_OS_WIN
        QCOMPARE(keys.permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
                        | QFile::ExeOwner),
                 QFile::Permissions());
#endif
        const QString key = client.ready().subscriptions.first().key;
        client.stop();
        QVERIFY(fileHas(keys.filePath(), key));
        QVERIFY(!fileHas(m_options.dataDir + u"/sandbox.sqlite"_s, key));
    }

    void newKeysAreWrittenNowhere()
    {
        m_options.newKeys = true;
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        const SubscriptionInfo before = client.ready().subscriptions.first();
        QCOMPARE(client.put(u"/facelists/f"_s, {}).status, 200);
        client.stop();
        const QFileInfoList files = QDir(m_options.dataDir).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QVERIFY2(!fileHas(file.filePath(), before.key), qPrintable(file.fileName()));
        QVERIFY(client.start());
        QCOMPARE(client.ready().subscriptions.first().id, before.id);
        QVERIFY(client.ready().subscriptions.first().key != before.key);
        QCOMPARE(client.get(u"/facelists/f"_s).status, 200);
    }

    void subscriptionsOfTheStoreComeBack()
    {
        m_options.subscriptions = {u"north"_s};
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        QCOMPARE(client.ready().subscriptions.size(), 1);
        const QString id = client.subscriptionId(0);
        client.stop();
        m_options.subscriptions = {};
        FaceTestClient later(m_options);
        QVERIFY(later.start());
        QCOMPARE(later.ready().subscriptions.size(), 1);
        QCOMPARE(later.subscriptionId(0), id);
    }

    void sampleData()
    {
        m_options.sample = true;
        FaceTestClient client(m_options);
        QVERIFY(client.start());
        const QJsonObject employees =
            client.get(u"/largepersongroups/employees?returnRecognitionModel=true"_s).object();
        QCOMPARE(employees.value(u"recognitionModel"_s).toString(), u"recognition_04"_s);
        QCOMPARE(client.get(u"/largepersongroups/employees/training"_s)
                     .object()
                     .value(u"status"_s)
                     .toString(),
                 u"succeeded"_s);
        const QByteArray persons = client.get(u"/largepersongroups/employees/persons"_s).body;
        const QJsonArray array = QJsonDocument::fromJson(persons).array();
        QCOMPARE(array.size(), 1000);
        qsizetype faces = 0;
        QSet<QString> names;
        for (const QJsonValue &person : array) {
            faces += person.toObject().value(u"persistedFaceIds"_s).toArray().size();
            names.insert(person.toObject().value(u"name"_s).toString());
            QVERIFY(
                QJsonDocument::fromJson(person.toObject().value(u"userData"_s).toString().toUtf8())
                    .object()
                    .contains(u"badge"_s));
        }
        QCOMPARE(faces, 2000);
        QVERIFY2(names.size() > 900, qPrintable(QString::number(names.size())));
        QCOMPARE(client.get(u"/persongroups"_s).array().size(), 1);
        QVERIFY(client.get(u"/facelists/vip"_s).object().value(u"persistedFaces"_s).toArray().size()
                > 0);
        QVERIFY(client.get(u"/largefacelists/badge-photos/persistedfaces"_s).array().size() > 0);
        client.caller = 1;
        for (const QString &path : {u"/largepersongroups"_s, u"/persongroups"_s, u"/facelists"_s,
                                    u"/largefacelists"_s, u"/snapshots"_s})
            QCOMPARE(client.get(path).array().size(), 0);
        client.caller = 0;
        QCOMPARE(client.remove(u"/facelists/vip"_s).status, 200);
        client.stop();
        // A store that has something is left as it is …
        QVERIFY(client.start());
        QCOMPARE(client.get(u"/facelists"_s).array().size(), 0);
        // … and a new one gets the same persons with the same ids.
        m_options.dataDir.clear();
        FaceTestClient other(m_options);
        QVERIFY(other.start());
        QCOMPARE(other.get(u"/largepersongroups/employees/persons"_s).body, persons);
    }

    void storeOfANewerVersionIsRefused()
    {
        {
            FaceTestClient client(m_options);
            QVERIFY(client.start());
        }
        QFile store(m_options.dataDir + u"/sandbox.sqlite"_s);
        QVERIFY(store.open(QIODevice::ReadWrite));
        QVERIFY(store.seek(60)); // user_version in the SQLite header
        QCOMPARE(store.write("\0\0\x03\xe7", 4), 4);
        store.close();
        FaceTestClient client(m_options);
        QVERIFY(!client.start());
    }

private:
    static bool fileHas(const QString &path, const QString &text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SandboxOptions m_options;
};

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
