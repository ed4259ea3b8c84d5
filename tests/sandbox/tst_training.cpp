// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SandboxOptions options;
        options.tier = Tier::Unlimited;
        m_client = std::make_unique<FaceTestClient>(options);
        QVERIFY(m_client->start());
    }

    void courseOfATraining_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("LargeFaceList") << u"/largefacelists"_s << u"LargeFaceList"_s;
        QTest::newRow("PersonGroup") << u"/persongroups"_s << u"PersonGroup"_s;
        QTest::newRow("LargePersonGroup") << u"/largepersongroups"_s << u"LargePersonGroup"_s;
    }
    void courseOfATraining()
    {
        QFETCH(QString, path);
        QFETCH(QString, prefix);
        const QString one = path + u"/g"_s;
        const QString training = one + u"/training"_s;
        QCOMPARE(m_client->post(one + u"/train"_s, {}).code(), prefix + u"NotFound"_s);
        QCOMPARE(m_client->put(one, {}).status, 200);
        addMember(path, true);
        QCOMPARE(m_client->get(training).status, 404);
        QCOMPARE(m_client->get(training).code(), prefix + u"NotTrained"_s);

        const Reply accepted = m_client->post(one + u"/train"_s, {});
        QCOMPARE(accepted.status, 202);
        QVERIFY(accepted.body.isEmpty());
        QCOMPARE(accepted.location(),
                 m_client->ready().endpoint + u"/face/v1.0"_s + path + u"/g/training"_s);
        QJsonObject status = m_client->get(training).object();
        QCOMPARE(status.value(u"status"_s).toString(), u"notStarted"_s);
        QVERIFY(status.value(u"lastActionDateTime"_s).isNull());
        m_client->advance(300ms);
        status = m_client->get(training).object();
        QCOMPARE(status.value(u"status"_s).toString(), u"running"_s);
        QVERIFY(!status.contains(u"lastSuccessfulTrainingDateTime"_s));
        const Reply again = m_client->post(one + u"/train"_s, {});
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), prefix + u"TrainingNotFinished"_s);
        m_client->advance(10s);
        status = m_client->get(training).object();
        QCOMPARE(status.value(u"status"_s).toString(), u"succeeded"_s);
        QVERIFY(status.value(u"message"_s).isNull());
        QVERIFY(status.contains(u"lastSuccessfulTrainingDateTime"_s));
        QCOMPARE(status.value(u"lastSuccessfulTrainingId"_s).toString().size(), 36);

        QCOMPARE(m_client->post(one + u"/train"_s, {}).status, 202);
        m_client->advance(10s);
        const QJsonObject second = m_client->get(training).object();
        QCOMPARE(second.value(u"status"_s).toString(), u"succeeded"_s);
        QVERIFY(second.value(u"lastSuccessfulTrainingId"_s)
                != status.value(u"lastSuccessfulTrainingId"_s));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("withFace");
        QTest::addColumn<int>("withoutFace");
        QTest::addColumn<QString>("message");
        QTest::newRow("no persons")
            << u"/persongroups"_s << 0 << 0 << u"There is no person in the person group 'g'."_s;
        QTest::newRow("no large persons") << u"/largepersongroups"_s << 0 << 0
                                          << u"There is no person in the large person group 'g'."_s;
        QTest::newRow("no faces") << u"/largefacelists"_s << 0 << 0
                                  << u"There is no face in the large face list 'g'."_s;
        QTest::newRow("persons without a face")
            << u"/persongroups"_s << 1 << 2
            << u"2 of 3 persons in the person group 'g' have no face."_s;
    }
    void failures()
    {
        QFETCH(QString, path);
        QFETCH(int, withFace);
        QFETCH(int, withoutFace);
        QCOMPARE(m_client->put(path + u"/g"_s, {}).status, 200);
        for (int i = 0; i < withFace + withoutFace; ++i)
            addMember(path, i < withFace);
        QCOMPARE(m_client->post(path + u"/g/train"_s, {}).status, 202);
        m_client->advance(10s);
        const QJsonObject status = m_client->get(path + u"/g/training"_s).object();
        QCOMPARE(status.value(u"status"_s).toString(), u"failed"_s);
        QTEST(status.value(u"message"_s).toString(), "message");
        // A failure does not block the next attempt.
        QCOMPARE(m_client->post(path + u"/g/train"_s, {}).status, 202);
    }

    void trainingIsForgottenWithItsGroup()
    {
        QCOMPARE(m_client->put(u"/persongroups/g"_s, {}).status, 200);
        addMember(u"/persongroups"_s, true);
        QCOMPARE(m_client->post(u"/persongroups/g/train"_s, {}).status, 202);
        QCOMPARE(m_client->remove(u"/persongroups/g"_s).status, 200);
        QCOMPARE(m_client->put(u"/persongroups/g"_s, {}).status, 200);
        m_client->advance(10s);
        QCOMPARE(m_client->get(u"/persongroups/g/training"_s).code(), u"PersonGroupNotTrained"_s);
        QCOMPARE(m_client->get(u"/persongroups/g/persons"_s).array().size(), 0);
    }

private:
    void addMember(const QString &path, bool withFace)
    {
        QString home = path + u"/g"_s;
        if (path != u"/largefacelists"_s) {
            const Reply person = m_client->post(home + u"/persons"_s, {{u"name"_s, u"p"_s}});
            home += u"/persons/"_s + person.object().value(u"personId"_s).toString();
        }
        if (withFace)
            QCOMPARE(m_client->upload(home + u"/persistedfaces"_s, pngOfSize(1024)).status, 200);
    }

    std::unique_ptr<FaceTestClient> m_client;
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
