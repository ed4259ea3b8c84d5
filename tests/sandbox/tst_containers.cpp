// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;

namespace {
SandboxOptions unlimited()
{
    SandboxOptions options;
    options.tier = Tier::Unlimited;
    return options;
}
} // namespace

class TestContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start()); }
    void init()
    {
        m_client.caller = 0;
        for (const QString &path :
             {u"/facelists"_s, u"/largefacelists"_s, u"/persongroups"_s, u"/largepersongroups"_s})
            clear(path);
    }

    void lifeOfAContainer_data() { addTypes(); }
    void lifeOfAContainer()
    {
        QFETCH(QString, path);
        QFETCH(QString, idField);
        const QString one = path + u"/a-1_x"_s;
        QCOMPARE(m_client.get(one).status, 404);

        Reply reply = m_client.put(one, {{u"name"_s, u"Zoë"_s},
                                         {u"userData"_s, u"data"_s},
                                         {u"recognitionModel"_s, u"recognition_04"_s},
                                         {u"unknown"_s, 1}});
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());

        QJsonObject object = m_client.get(one).object();
        QCOMPARE(object.value(idField).toString(), u"a-1_x"_s);
        QCOMPARE(object.value(u"name"_s).toString(), u"Zoë"_s);
        QCOMPARE(object.value(u"userData"_s).toString(), u"data"_s);
        QVERIFY(!object.contains(u"recognitionModel"_s));
        object = m_client.get(one + u"?returnRecognitionModel=true"_s).object();
        QCOMPARE(object.value(u"recognitionModel"_s).toString(), u"recognition_04"_s);

        QCOMPARE(m_client.patch(one, {{u"name"_s, u"new"_s}}).status, 200);
        object = m_client.get(one).object();
        QCOMPARE(object.value(u"name"_s).toString(), u"new"_s);
        QCOMPARE(object.value(u"userData"_s).toString(), u"data"_s);

        m_client.caller = 1;
        QCOMPARE(m_client.get(one).status, 404);
        QCOMPARE(m_client.get(path).array().size(), 0);
        m_client.caller = 0;

        QCOMPARE(m_client.remove(one).status, 200);
        QCOMPARE(m_client.get(one).status, 404);
        QCOMPARE(m_client.remove(one).status, 404);
        // The id is free again at once, whatever is still being swept away.
        QCOMPARE(m_client.put(one, {{u"name"_s, u"again"_s}}).status, 200);
    }

    void refusals_data() { addTypes(); }
    void refusals()
    {
        QFETCH(QString, path);
        QFETCH(QString, prefix);
        QFETCH(QString, idField);
        const QString one = path + u"/taken"_s;
        QCOMPARE(m_client.put(one, {{u"name"_s, u"n"_s}}).status, 200);

        Reply reply = m_client.put(one, {{u"name"_s, u"n"_s}});
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), prefix + u"Exists"_s);
        QCOMPARE(reply.header("x-ms-error-code"), (prefix + u"Exists"_s).toLatin1());
        reply = m_client.get(path + u"/none"_s);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), prefix + u"NotFound"_s);
        // An id is matched with regard to case, and one of invalid form is just not there.
        QCOMPARE(m_client.get(path + u"/TAKEN"_s).code(), prefix + u"NotFound"_s);
        QCOMPARE(m_client.get(path + u"/a%20b"_s).code(), prefix + u"NotFound"_s);

        reply = m_client.put(path + u"/Upper"_s, {{u"name"_s, u"n"_s}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"BadArgument"_s);
        QCOMPARE(reply.message(), u"'%1' is invalid."_s.arg(idField));
        QCOMPARE(m_client.put(path + u'/' + QString(65, u'a'), {}).status, 400);
        QCOMPARE(m_client.put(path + u'/' + QString(64, u'a'), {}).status, 200);
    }

    void fieldLimits_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                            const QString &message) {
            QTest::newRow(name) << QJsonObject{{field, value}} << message;
        };
        row("name 128", u"name"_s, QString(128, u'n'), {});
        row("name 128 astral", u"name"_s, QString::fromUcs4(U"\U0001F600").repeated(128), {});
        row("name 129", u"name"_s, QString(129, u'n'), u"'name' is too long."_s);
        row("name number", u"name"_s, 7, u"'name' is invalid."_s);
        row("userData 16384", u"userData"_s, QString(16384, u'u'), {});
        row("userData 16385", u"userData"_s, QString(16385, u'u'), u"'userData' is too long."_s);
        // Two bytes each in UTF-8: the bound counts bytes.
        row("userData 8193 umlauts", u"userData"_s, QString(8193, u'ü'),
            u"'userData' is too long."_s);
        row("userData null", u"userData"_s, QJsonValue(), {});
        row("model", u"recognitionModel"_s, u"recognition_05"_s,
            u"'recognitionModel' is invalid."_s);
    }
    void fieldLimits()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, message);
        const Reply reply = m_client.put(u"/persongroups/limits"_s, body);
        QCOMPARE(reply.message(), message);
        QCOMPARE(reply.status, message.isEmpty() ? 200 : 400);
        QCOMPARE(m_client.get(u"/persongroups/limits"_s).status, message.isEmpty() ? 200 : 404);
    }

    void bodiesThatAreNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray("{\"name\":\"a");
    }
    void bodiesThatAreNoObject()
    {
        QFETCH(QByteArray, body);
        const Reply reply = m_client.send("PUT", u"/facelists/x"_s, body, "application/json");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"BadArgument"_s);
        QCOMPARE(m_client.get(u"/facelists/x"_s).status, 404);
    }

    void missingUserDataIsNull()
    {
        QCOMPARE(m_client.put(u"/facelists/x"_s, {{u"name"_s, u"n"_s}}).status, 200);
        QVERIFY(m_client.get(u"/facelists/x"_s).object().value(u"userData"_s).isNull());
        QCOMPARE(m_client.patch(u"/facelists/x"_s, {{u"userData"_s, u""_s}}).status, 200);
        QVERIFY(m_client.get(u"/facelists/x"_s).object().value(u"userData"_s).isString());
    }

    void paging_data() { addTypes(); }
    void paging()
    {
        QFETCH(QString, path);
        QFETCH(bool, paged);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_client.put(path + u"/id%1"_s.arg(i), {}).status, 200);
        QCOMPARE(m_client.get(path).array().size(), 5);
        const Reply page = m_client.get(path + u"?start=id1&top=2"_s);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.array().size(), paged ? 2 : 5);
        QFETCH(QString, idField);
        QCOMPARE(page.array().first().toObject().value(idField).toString(),
                 paged ? u"id2"_s : u"id0"_s);
        const Reply wrong = m_client.get(path + u"?top=1001"_s);
        QCOMPARE(wrong.status, paged ? 400 : 200);
        if (paged) {
            QCOMPARE(wrong.message(), u"'top' is invalid."_s);
            for (const QString &top : {u"0"_s, u"-1"_s, u"x"_s, u""_s})
                QCOMPARE(m_client.get(path + u"?top="_s + top).status, 400);
            QCOMPARE(m_client.get(path + u"?start=id4"_s).array().size(), 0);
        }
    }

    void persons_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("persongroups") << u"/persongroups"_s;
        QTest::newRow("largepersongroups") << u"/largepersongroups"_s;
    }
    void persons()
    {
        QFETCH(QString, path);
        const QString group = path + u"/g"_s;
        const QString all = group + u"/persons"_s;
        QCOMPARE(m_client.get(all).status, 404);
        QCOMPARE(m_client.put(group, {{u"name"_s, u"g"_s}}).status, 200);
        QStringList ids;
        for (int i = 0; i < 7; ++i) {
            const Reply made = m_client.post(all, {{u"name"_s, u"p%1"_s.arg(i)}});
            QCOMPARE(made.status, 200);
            ids.append(made.object().value(u"personId"_s).toString());
            QCOMPARE(ids.last().size(), 36);
        }
        ids.sort();
        QStringList seen;
        QString start;
        while (true) {
            const QJsonArray page = m_client.get(all + u"?top=3&start="_s + start).array();
            if (page.isEmpty())
                break;
            for (const QJsonValue &person : page)
                seen.append(person.toObject().value(u"personId"_s).toString());
            start = seen.last();
        }
        QCOMPARE(seen, ids);

        const QString one = all + u'/' + ids.first();
        QCOMPARE(m_client.patch(one, {{u"userData"_s, u"u"_s}}).status, 200);
        const QJsonObject person = m_client.get(one).object();
        QCOMPARE(person.value(u"userData"_s).toString(), u"u"_s);
        QVERIFY(person.value(u"name"_s).toString().startsWith(u'p'));
        QVERIFY(person.value(u"persistedFaceIds"_s).isArray());
        QCOMPARE(m_client.remove(one).status, 200);
        QCOMPARE(m_client.get(one).code(), u"PersonNotFound"_s);
        QCOMPARE(m_client.patch(one, {}).code(), u"PersonNotFound"_s);
        QCOMPARE(m_client.remove(one).code(), u"PersonNotFound"_s);
        QCOMPARE(m_client.get(all).array().size(), 6);
    }

    void faces_data() { addTypes(); }
    void faces()
    {
        QFETCH(QString, path);
        QFETCH(bool, hasPersons);
        QCOMPARE(m_client.put(path + u"/c"_s, {{u"name"_s, u"c"_s}}).status, 200);
        QString home = path + u"/c"_s;
        if (hasPersons) {
            const Reply person = m_client.post(home + u"/persons"_s, {{u"name"_s, u"p"_s}});
            home += u"/persons/"_s + person.object().value(u"personId"_s).toString();
        }
        // An official SDK writes it so.
        const QString all = home + u"/persistedFaces"_s;
        Reply added =
            m_client.upload(all + u"?userData=left%20eye&targetFace=1,2,30,40"_s, pngOfSize(2000));
        QCOMPARE(added.status, 200);
        const QString id = added.object().value(u"persistedFaceId"_s).toString();
        QCOMPARE(id.size(), 36);
        QCOMPARE(m_client.post(all, {{u"url"_s, u"https://example.com/a.jpg"_s}}).status, 200);

        const QString one = all + u'/' + id;
        if (path == u"/facelists"_s) {
            QCOMPARE(m_client.get(one).code(), u"404"_s);
            QCOMPARE(m_client.get(home).object().value(u"persistedFaces"_s).toArray().size(), 2);
        } else {
            QCOMPARE(m_client.get(one).object().value(u"userData"_s).toString(), u"left eye"_s);
            QCOMPARE(m_client.patch(one, {{u"userData"_s, u"right"_s}}).status, 200);
            QCOMPARE(m_client.get(one).object().value(u"userData"_s).toString(), u"right"_s);
            QCOMPARE(m_client.patch(one, {{u"userData"_s, QString(1025, u'x')}}).status, 400);
        }
        if (path == u"/largefacelists"_s) {
            QCOMPARE(m_client.get(all).array().size(), 2);
            QCOMPARE(m_client.get(all + u"?top=1"_s).array().size(), 1);
            QVERIFY(!m_client.get(home).object().contains(u"persistedFaces"_s));
        }
        if (hasPersons)
            QCOMPARE(m_client.get(home).object().value(u"persistedFaceIds"_s).toArray().size(), 2);
        QCOMPARE(m_client.remove(one).status, 200);
        QCOMPARE(m_client.remove(one).code(), u"PersistedFaceNotFound"_s);
    }

    void uploadsThatAreNoFace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("png") << pngOfSize(1024) << QString();
        QTest::newRow("too small") << pngOfSize(1023) << u"InvalidImageSize"_s;
        QTest::newRow("6 MB") << pngOfSize(6 * 1024 * 1024) << QString();
        QTest::newRow("over 6 MB") << pngOfSize(6 * 1024 * 1024 + 1) << u"InvalidImageSize"_s;
        QTest::newRow("text") << QByteArray(5000, 'x') << u"InvalidImage"_s;
        QTest::newRow("png of no size")
            << pngOfSize(5000).replace(16, 8, QByteArray(8, '\0')) << u"InvalidImage"_s;
        QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"
                                              "ffc0001108000a000a03012200021101031101");
        jpeg.append(QByteArray(2000, '\1'));
        QTest::newRow("jpeg") << jpeg << QString();
        QTest::newRow("jpeg without frame")
            << QByteArray(jpeg).replace(20, 2, "\xff\xda") << u"InvalidImage"_s;
        QByteArray gif = QByteArray("GIF89a\x01\0\x01\0", 10) + QByteArray(2000, '\0');
        QTest::newRow("gif") << gif << QString();
        QByteArray bmp = QByteArray("BM", 2) + QByteArray(16, '\0')
                         + QByteArray("\4\0\0\0\xfc\xff\xff\xff", 8) + QByteArray(2000, '\0');
        QTest::newRow("bmp from its top") << bmp << QString();
        QTest::newRow("tiff") << QByteArray("II*\0", 4) + QByteArray(3000, '\0')
                              << u"InvalidImage"_s;
    }
    void uploadsThatAreNoFace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(m_client.put(u"/facelists/f"_s, {}).status, 200);
        const Reply reply = m_client.upload(u"/facelists/f/persistedfaces"_s, bytes);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, code.isEmpty() ? 200 : 400);
    }

    void faceArguments_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        QTest::newRow("target") << u"targetFace=1,2,3"_s << u"'targetFace' is invalid."_s;
        QTest::newRow("flat target") << u"targetFace=1,2,0,4"_s << u"'targetFace' is invalid."_s;
        QTest::newRow("words") << u"targetFace=a,b,c,d"_s << u"'targetFace' is invalid."_s;
        QTest::newRow("model") << u"detectionModel=detection_9"_s
                               << u"'detectionModel' is invalid."_s;
        QTest::newRow("userData") << u"userData="_s + QString(1025, u'd')
                                  << u"'userData' is too long."_s;
    }
    void faceArguments()
    {
        QFETCH(QString, query);
        QFETCH(QString, message);
        QCOMPARE(m_client.put(u"/facelists/f"_s, {}).status, 200);
        const Reply reply =
            m_client.upload(u"/facelists/f/persistedfaces?"_s + query, pngOfSize(2000));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.message(), message);
    }

    void urlOfAFace_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"", "nonsense", "ftp://host/a.jpg", "file:///etc/passwd", "http://"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void urlOfAFace()
    {
        QFETCH(QString, url);
        QCOMPARE(m_client.put(u"/facelists/f"_s, {}).status, 200);
        const Reply reply = m_client.post(u"/facelists/f/persistedfaces"_s, {{u"url"_s, url}});
        QCOMPARE(reply.code(), u"InvalidURL"_s);
    }

private:
    static void addTypes()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("idField");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("paged");
        QTest::addColumn<bool>("hasPersons");
        QTest::newRow("FaceList") << u"/facelists"_s << u"faceListId"_s << u"FaceList"_s << false
                                  << false;
        QTest::newRow("LargeFaceList")
            << u"/largefacelists"_s << u"largeFaceListId"_s << u"LargeFaceList"_s << true << false;
        QTest::newRow("PersonGroup")
            << u"/persongroups"_s << u"personGroupId"_s << u"PersonGroup"_s << true << true;
        QTest::newRow("LargePersonGroup") << u"/largepersongroups"_s << u"largePersonGroupId"_s
                                          << u"LargePersonGroup"_s << true << true;
    }

    void clear(const QString &path)
    {
        const QJsonArray array = m_client.get(path).array();
        for (const QJsonValue &entry : array) {
            const QJsonObject object = entry.toObject();
            for (const QString &field : object.keys()) {
                if (field.endsWith(u"Id"_s))
                    QCOMPARE(m_client.remove(path + u'/' + object.value(field).toString()).status,
                             200);
            }
        }
    }

    FaceTestClient m_client{unlimited()};
};

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
