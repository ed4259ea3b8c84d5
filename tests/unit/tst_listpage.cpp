// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out of pages: held against the parser that makes persons, on pages that are random, awkward
// and broken.
#include "client/facejson.h"
#include "client/listpage.h"
#include "client/listscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

const char guid[] = "aaaaaaaa-0000-4000-8000-00000000000a";

QByteArray slice(const ListRows &rows, std::uint32_t from, std::uint32_t to)
{
    return rows.text.mid(from, to - from);
}

// As an operator's data may look: quotes, backslashes, brackets, names of fields, all planes.
QString randomText(QRandomGenerator &dice)
{
    static const QStringList pieces{
        u"Ann"_s,  u" "_s,      u"\""_s,       u"\\"_s,     u"}"_s,
        u"]"_s,    u"[{"_s,     u"personId"_s, u"\\\""_s,   u"\":\""_s,
        u"é"_s,    u"漢字"_s,   u"😀"_s,        u"\r\n\t"_s, u",\"personId\":\"x\""_s,
        u"\\\\"_s, u"\u0001"_s, u"</b>"_s};
    QString text;
    for (int i = dice.bounded(6); i > 0; --i)
        text += pieces.at(dice.bounded(static_cast<int>(pieces.size())));
    return text;
}

QJsonValue randomJunk(QRandomGenerator &dice)
{
    switch (dice.bounded(6)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.bounded(1'000'000);
    case 2:
        return QJsonObject{{u"personId"_s, u"inner"_s}, {u"a"_s, randomText(dice)}};
    case 3:
        return QJsonArray{QJsonObject{{u"persistedFaceId"_s, u"inner"_s}}, 1.5, true};
    case 4:
        return randomText(dice);
    default:
        return false;
    }
}

QString randomGuid(QRandomGenerator &dice)
{
    ListRows::Id bytes{};
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(dice.bounded(256));
    const QString text = listIdText(bytes);
    return dice.bounded(4) == 0 ? text.toUpper() : text;
}

// Written by hand, for the order of fields and the blanks between them.
QByteArray writeObject(const QList<QPair<QString, QJsonValue>> &fields, QRandomGenerator &dice)
{
    const QByteArray blank = dice.bounded(2) == 0 ? "\r\n  "_ba : QByteArray();
    QByteArrayList items;
    for (const auto &[name, value] : fields) {
        const QByteArray pair =
            QJsonDocument(QJsonArray{name, value}).toJson(QJsonDocument::Compact);
        // ["name",value] has the comma where an object has its colon.
        const QByteArray key =
            QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
        items += blank + key + blank + ':' + blank + pair.chopped(1).sliced(key.size() + 2);
    }
    return '{' + items.join(',') + blank + '}';
}

QByteArray randomPage(QRandomGenerator &dice, bool ofPersons)
{
    QByteArrayList rows;
    for (int row = dice.bounded(5); row > 0; --row) {
        QList<QPair<QString, QJsonValue>> fields;
        fields.append({ofPersons ? u"personId"_s : u"persistedFaceId"_s, randomGuid(dice)});
        if (dice.bounded(3) > 0)
            fields.append({u"name"_s, randomText(dice)});
        if (dice.bounded(3) > 0)
            fields.append({u"userData"_s,
                           dice.bounded(3) > 0 ? QJsonValue(randomText(dice)) : randomJunk(dice)});
        if (ofPersons && dice.bounded(3) > 0) {
            QJsonArray faces;
            for (int face = dice.bounded(4); face > 0; --face)
                faces.append(randomGuid(dice));
            fields.append({u"persistedFaceIds"_s,
                           dice.bounded(5) == 0 ? randomJunk(dice) : QJsonValue(faces)});
        }
        if (dice.bounded(2) == 0)
            fields.append({u"later\"Field\\"_s, randomJunk(dice)});
        std::shuffle(fields.begin(), fields.end(), dice);
        rows += writeObject(fields, dice);
    }
    const QByteArray mark = dice.bounded(4) == 0 ? "\xef\xbb\xbf"_ba : QByteArray();
    return mark + "[\r\n" + rows.join(",\r\n") + "\r\n]\r\n";
}

} // namespace

class TestListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsRoundTrip();
    void noIds_data();
    void noIds();
    void randomPersons();
    void randomFaces();
    void awkwardPages_data();
    void awkwardPages();
    void cutAtEveryByte();
    void brokenAtEveryByte();
    void hugeNumbersOfFaces();

private:
    void compareWithPersons(const QByteArray &body);
};

void TestListPage::compareWithPersons(const QByteArray &body)
{
    const auto expected = json::parsePersons(body);
    const auto rows = json::parseListRows(body);
    if (expected.index() == 1) {
        QCOMPARE(rows.index(), std::size_t{1});
        QVERIFY(!std::get<1>(rows).isEmpty());
        return;
    }
    const QList<Person> &persons = std::get<0>(expected);
    if (const QString *reason = std::get_if<QString>(&rows))
        QFAIL(qPrintable(*reason));
    const ListRows &found = std::get<0>(rows);
    QCOMPARE(found.size(), static_cast<std::size_t>(persons.size()));
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Person &person = persons.at(static_cast<qsizetype>(i));
        QCOMPARE(listIdText(found.ids.at(i)), person.id.text().toLower());
        QCOMPARE(slice(found, found.textBegins.at(i), found.nameEnds.at(i)), person.name.toUtf8());
        QCOMPARE(slice(found, found.nameEnds.at(i), found.textEnds.at(i)),
                 person.userData.toUtf8());
        QCOMPARE(static_cast<qsizetype>(found.faceCounts.at(i)), person.faceIds.size());
        QCOMPARE(found.textBegins.at(i), end);
        end = found.textEnds.at(i);
    }
    QCOMPARE(static_cast<qsizetype>(end), found.text.size());
    QCOMPARE(json::lastIdOfPage(body), persons.isEmpty() ? QString() : persons.last().id.text());
    QCOMPARE(json::rowsOfPage(body).value_or(-1), persons.size());
}

void TestListPage::idsRoundTrip()
{
    QRandomGenerator dice(1);
    for (int i = 0; i < 500; ++i) {
        const QString text = randomGuid(dice);
        ListRows::Id id{};
        QVERIFY(listIdFromText(text, id));
        QCOMPARE(listIdText(id), text.toLower());
    }
    // The bytes stand in the order of the text, so that rows can be sorted by them.
    ListRows::Id id{};
    QVERIFY(listIdFromText(u"00010203-0405-0607-0809-0a0B0c0D0e0f", id));
    for (std::uint8_t i = 0; i < 16; ++i)
        QCOMPARE(id.at(i), i);
}

void TestListPage::noIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces") << u"{aaaaaaaa-0000-4000-8000-00000000000a}"_s;
    QTest::newRow("short") << u"aaaaaaaa-0000-4000-8000-00000000000"_s;
    QTest::newRow("long") << u"aaaaaaaa-0000-4000-8000-00000000000aa"_s;
    QTest::newRow("no hyphens") << u"aaaaaaaa0000400080000000000000000000"_s;
    QTest::newRow("hyphen moved") << u"aaaaaaaa0-000-4000-8000-00000000000a"_s;
    QTest::newRow("no digit") << u"aaaaaaaa-0000-4000-8000-00000000000g"_s;
    QTest::newRow("wide digit") << u"aaaaaaaa-0000-4000-8000-00000000000\uff11"_s;
}

void TestListPage::noIds()
{
    QFETCH(QString, text);
    ListRows::Id id{};
    id.fill(7);
    const ListRows::Id before = id;
    QVERIFY(!listIdFromText(text, id));
    QCOMPARE(id, before);
    const QByteArray page = QJsonDocument(QJsonArray{QJsonObject{{u"personId"_s, text}}}).toJson();
    const auto rows = json::parseListRows(page);
    QCOMPARE(rows.index(), std::size_t{1});
    QVERIFY(std::get<1>(rows).endsWith(u'.'));
}

void TestListPage::randomPersons()
{
    QRandomGenerator dice(20260301);
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray page = randomPage(dice, true);
        compareWithPersons(page);
        if (QTest::currentTestFailed())
            qWarning("page %d: %s", i, page.constData());
    }
}

void TestListPage::randomFaces()
{
    QRandomGenerator dice(7);
    for (int i = 0; i < 500; ++i) {
        const QByteArray page = randomPage(dice, false);
        const auto expected = json::parseFaces(page);
        const auto rows = json::parseListRows(page);
        QCOMPARE(expected.index(), std::size_t{0});
        QCOMPARE(rows.index(), std::size_t{0});
        const QList<PersistedFace> &faces = std::get<0>(expected);
        const ListRows &found = std::get<0>(rows);
        QCOMPARE(found.size(), static_cast<std::size_t>(faces.size()));
        for (std::size_t k = 0; k < found.size(); ++k) {
            const PersistedFace &face = faces.at(static_cast<qsizetype>(k));
            QCOMPARE(listIdText(found.ids.at(k)), face.id.text().toLower());
            QCOMPARE(slice(found, found.nameEnds.at(k), found.textEnds.at(k)),
                     face.userData.toUtf8());
            QCOMPARE(found.faceCounts.at(k), std::uint16_t{0});
        }
        QCOMPARE(json::lastIdOfPage(page), faces.isEmpty() ? QString() : faces.last().id.text());
    }
}

void TestListPage::awkwardPages_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray id = R"("personId":")" + QByteArray(guid) + '"';
    QTest::newRow("empty body") << QByteArray();
    QTest::newRow("blanks") << " \r\n "_ba;
    QTest::newRow("mark alone") << "\xef\xbb\xbf"_ba;
    QTest::newRow("empty list") << "[ ]"_ba;
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text") << R"("[]")"_ba;
    QTest::newRow("html") << "<html>[{}]</html>"_ba;
    QTest::newRow("null row") << "[null]"_ba;
    QTest::newRow("row without id") << R"([{"name":"x"}])"_ba;
    QTest::newRow("id null") << R"([{"personId":null}])"_ba;
    QTest::newRow("id a number") << R"([{"personId":7}])"_ba;
    QTest::newRow("all null") << QByteArray("[{" + id
                                            + R"(,"name":null,"userData":null,)"
                                              R"("persistedFaceIds":null}])");
    QTest::newRow("twice") << QByteArray("[{" + id + R"(,"name":"a","name":"b"}])");
    QTest::newRow("half a pair") << QByteArray("[{" + id + R"(,"name":"cut \ud83d"}])");
    QTest::newRow("huge number") << QByteArray("[{" + id + R"(,"x":123456789012345678901234}])");
    QTest::newRow("escaped key") << QByteArray(R"([{"person\u0049d":")" + QByteArray(guid)
                                               + R"("}])");
    QTest::newRow("nul escaped") << QByteArray("[{" + id + R"(,"name":"a\u0000b"}])");
    QTest::newRow("bad utf-8") << QByteArray("[{" + id + ",\"name\":\"\xff\"}]");
    QTest::newRow("two lists") << QByteArray("[{" + id + "}] []");
    QTest::newRow("comma too much") << QByteArray("[{" + id + "},]");
    QTest::newRow("nested deep") << QByteArray("[{" + id + ",\"x\":" + QByteArray(500, '[')
                                               + QByteArray(500, ']') + "}]");
    QTest::newRow("nested too deep") << QByteArray("[{" + id + ",\"x\":" + QByteArray(5'000, '[')
                                                   + QByteArray(5'000, ']') + "}]");
}

void TestListPage::awkwardPages()
{
    QFETCH(QByteArray, body);
    compareWithPersons(body);
}

void TestListPage::cutAtEveryByte()
{
    QRandomGenerator dice(99);
    QByteArray page;
    while (page.size() < 600)
        page = randomPage(dice, true);
    const qsizetype whole = page.trimmed().size();
    for (qsizetype length = 0; length < whole; ++length) {
        // A copy of its own, exactly as long: reading beyond its end is seen by the sanitizers.
        const QByteArray cut(page.constData(), length);
        QCOMPARE(json::parseListRows(cut).index(), std::size_t{1});
        QVERIFY(!json::rowsOfPage(cut));
        (void)json::lastIdOfPage(cut);
    }
    compareWithPersons(page);
}

void TestListPage::brokenAtEveryByte()
{
    QRandomGenerator dice(3);
    QByteArray page;
    while (page.size() < 300)
        page = randomPage(dice, true);
    static const QByteArray bad("\"\\{}[],:\0x\xff", 11);
    for (qsizetype place = 0; place < page.size(); ++place) {
        for (const char c : bad) {
            QByteArray broken = page;
            broken[place] = c;
            // What both take, both read alike; what is no GUID only the rows refuse.
            const auto rows = json::parseListRows(broken);
            const auto persons = json::parsePersons(broken);
            if (persons.index() == 1)
                QCOMPARE(rows.index(), std::size_t{1});
            if (rows.index() == 0)
                QCOMPARE(std::get<0>(rows).size(),
                         static_cast<std::size_t>(std::get<0>(persons).size()));
            (void)json::lastIdOfPage(broken);
            (void)json::rowsOfPage(broken);
        }
    }
}

void TestListPage::hugeNumbersOfFaces()
{
    QJsonArray faces;
    for (int i = 0; i < 70'000; ++i)
        faces.append(u"f"_s);
    const QByteArray page =
        QJsonDocument(QJsonArray{QJsonObject{{u"personId"_s, QString::fromLatin1(guid)},
                                             {u"persistedFaceIds"_s, faces}}})
            .toJson();
    const auto rows = json::parseListRows(page);
    QCOMPARE(rows.index(), std::size_t{0});
    QCOMPARE(std::get<0>(rows).faceCounts.front(), std::uint16_t{65'535});
}

QTEST_GUILESS_MAIN(TestListPage)
#include "tst_listpage.moc"
