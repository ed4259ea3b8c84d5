// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RowStore and its id index against a plain map.
#include "tests/members/memberrows.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestRowStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAPageAsItIs();
    void aPageMayNameAnIdTwice();
    void staleRowsAreLeftOut();
    void snapshotsStayAsTheyWere();
    void wasteIsGivenBack();
    void randomEdits();
    void bytesARow();

private:
    static void compare(const RowStore &store, const std::map<ListRows::Id, NaiveRow> &expected);
};

void TestRowStore::compare(const RowStore &store, const std::map<ListRows::Id, NaiveRow> &expected)
{
    QCOMPARE(store.count(), qint64(expected.size()));
    qint64 without = 0;
    qint64 text = 0;
    for (const auto &[id, row] : expected) {
        const RowHandle handle = store.find(id);
        QVERIFY2(handle != noHandle, qPrintable(listIdText(id)));
        QVERIFY(store.isLive(handle));
        QVERIFY(store.idOf(handle) == id);
        QCOMPARE(naive(store.row(handle)), row);
        without += row.faceCount == 0 ? 1 : 0;
        text += row.name.toUtf8().size() + row.userData.toUtf8().size();
    }
    QCOMPARE(store.withoutFaces(), without);
    QCOMPARE(store.textBytes(), text);
}

void TestRowStore::takesAPageAsItIs()
{
    RowStore store;
    ListRows page;
    std::map<ListRows::Id, NaiveRow> expected;
    for (quint32 n = 0; n < 1000; ++n) {
        const NaiveRow row{u"Name %1"_s.arg(n), u"Data %1"_s.arg(n), int(n % 3)};
        addToPage(page, idOfNumber(n), row);
        expected[idOfNumber(n)] = row;
    }
    const char *const text = page.text.constData();
    const auto outcome = store.take(std::move(page));
    QCOMPARE(outcome.added.size(), std::size_t(1000));
    compare(store, expected);
    QVERIFY2(store.row(outcome.added.front()).name.data() == text, "the page's text was copied");
    QCOMPARE(store.find(idOfNumber(1000)), noHandle);
}

void TestRowStore::aPageMayNameAnIdTwice()
{
    RowStore store;
    ListRows page;
    addToPage(page, idOfNumber(1), {u"first"_s, {}, 1});
    addToPage(page, idOfNumber(2), {u"other"_s, {}, 0});
    addToPage(page, idOfNumber(1), {u"second"_s, {}, 1});
    const auto outcome = store.take(std::move(page));
    QCOMPARE(outcome.added.size(), std::size_t(2));
    QCOMPARE(store.count(), 2);
    QCOMPARE(naive(store.row(store.find(idOfNumber(1)))).name, u"first"_s);
}

void TestRowStore::staleRowsAreLeftOut()
{
    RowStore store;
    const auto known = store.put(rowData(idOfNumber(1), {u"edited"_s, {}, 1})).first;
    ListRows page;
    for (quint32 n = 0; n < 5; ++n)
        addToPage(page, idOfNumber(n), {u"of the page"_s, {}, 1});
    const auto outcome = store.take(std::move(page), [](const ListRows::Id &id) {
        return id == idOfNumber(1) || id == idOfNumber(2);
    });
    QCOMPARE(outcome.added.size(), std::size_t(3));
    QCOMPARE(outcome.same, std::vector<RowHandle>{known});
    QCOMPARE(naive(store.row(known)).name, u"edited"_s);
    QCOMPARE(store.find(idOfNumber(2)), noHandle);
}

void TestRowStore::snapshotsStayAsTheyWere()
{
    RowStore store;
    const RowHandle one = store.put(rowData(idOfNumber(1), {u"before"_s, u"x"_s, 1})).first;
    const RowHandle two = store.put(rowData(idOfNumber(2), {u"gone"_s, {}, 1})).first;
    const RowSnapshot snapshot = store.snapshot();
    QVERIFY(store.setTexts(one, "after"_ba, std::nullopt));
    QVERIFY(store.setFaceCount(one, 3));
    store.remove(two);
    store.put(rowData(idOfNumber(3), {u"new"_s, {}, 0}));
    QCOMPARE(naive(snapshot.row(one)), (NaiveRow{u"before"_s, u"x"_s, 1}));
    QCOMPARE(naive(snapshot.row(two)).name, u"gone"_s);
    QCOMPARE(naive(store.row(one)), (NaiveRow{u"after"_s, u"x"_s, 3}));
    QVERIFY(!store.isLive(two));
}

void TestRowStore::wasteIsGivenBack()
{
    RowStore store;
    const RowHandle handle = store.put(rowData(idOfNumber(1), {u"n"_s, {}, 1})).first;
    store.put(rowData(idOfNumber(2), {u"neighbour"_s, u"stays"_s, 1}));
    for (int i = 0; i < 2'000; ++i)
        QVERIFY(store.setTexts(handle, std::nullopt, QByteArray(1'000, char('a' + i % 26))));
    // Two megabytes were written; what is kept must be of the order of one row.
    QVERIFY2(store.bytesBesideText() < 100'000,
             qPrintable(QString::number(store.bytesBesideText())));
    QCOMPARE(store.row(handle).userData.size(), std::size_t(1'000));
    QCOMPARE(naive(store.row(store.find(idOfNumber(2)))),
             (NaiveRow{u"neighbour"_s, u"stays"_s, 1}));
}

void TestRowStore::randomEdits()
{
    QRandomGenerator random(seedOfRun());
    RowStore store;
    std::map<ListRows::Id, NaiveRow> expected;
    constexpr quint32 ids = 3'000;
    for (int step = 0; step < 3'000; ++step) {
        const ListRows::Id id = idOfNumber(random.bounded(ids));
        const RowHandle handle = store.find(id);
        switch (random.bounded(6)) {
        case 0: { // a page, some of it known
            ListRows page;
            std::map<ListRows::Id, NaiveRow> rows;
            const quint32 first = random.bounded(ids);
            for (quint32 n = first; n < first + random.bounded(60U); ++n) {
                rows[idOfNumber(n)] = randomRow(random);
                addToPage(page, idOfNumber(n), rows[idOfNumber(n)]);
            }
            const auto outcome = store.take(std::move(page));
            QCOMPARE(outcome.added.size() + outcome.changed.size() + outcome.same.size(),
                     rows.size());
            for (const auto &[of, row] : rows)
                expected[of] = row;
            break;
        }
        case 1: {
            const NaiveRow row = randomRow(random);
            store.put(rowData(id, row));
            expected[id] = row;
            break;
        }
        case 2:
            if (handle != noHandle) {
                const QString name = randomText(random);
                QCOMPARE(store.setTexts(handle, name.toUtf8(), std::nullopt),
                         name != expected[id].name);
                expected[id].name = name;
            }
            break;
        case 3:
            if (handle != noHandle) {
                expected[id].faceCount = random.bounded(4);
                store.setFaceCount(handle, expected[id].faceCount);
            }
            break;
        default:
            if (handle != noHandle) {
                store.remove(handle);
                QVERIFY(!store.isLive(handle));
                QCOMPARE(store.find(id), noHandle);
                expected.erase(id);
            }
            break;
        }
        if (step % 250 == 0)
            compare(store, expected);
    }
    compare(store, expected);
    for (quint32 n = 0; n < ids; ++n)
        QCOMPARE(store.find(idOfNumber(n)) != noHandle, expected.count(idOfNumber(n)) > 0);
}

void TestRowStore::bytesARow()
{
    RowStore store;
    constexpr quint32 pages = 100;
    for (quint32 number = 0; number < pages; ++number) {
        ListRows page;
        for (quint32 n = 0; n < 1000; ++n)
            addToPage(page, idOfNumber(number * 1000 + n), {u"A name"_s, u"and more"_s, 1});
        page.text.squeeze();
        store.take(std::move(page));
    }
    const double each = double(store.bytesBesideText()) / (pages * 1000);
    QVERIFY2(each > 30 && each < 60, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(TestRowStore)
#include "tst_rowstore.moc"
