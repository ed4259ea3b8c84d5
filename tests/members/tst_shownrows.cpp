// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Order and search of rows, and how a model's views are told of them, against plain lists.
#include "models/members/shownrows.h"
#include "models/members/sortkey.h"
#include "tests/members/memberrows.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

/// The least model ShownRows can serve.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    RowsModel() : shown(store, edits()) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : shown.count();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? idAt(index.row()) : QVariant();
    }
    [[nodiscard]] QString idAt(int row) const { return listIdText(store.idOf(shown.at(row))); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < shown.count(); ++row)
            all.append(idAt(row));
        return all;
    }

    RowStore store;
    ShownRows shown;
    int changes = 0; ///< removals, insertions and layouts

private:
    ShownRowsEdits edits()
    {
        ShownRowsEdits calls;
        calls.beginInsert = [this](int first, int last) {
            ++changes;
            beginInsertRows({}, first, last);
        };
        calls.endInsert = [this] { endInsertRows(); };
        calls.beginRemove = [this](int first, int last) {
            ++changes;
            beginRemoveRows({}, first, last);
        };
        calls.endRemove = [this] { endRemoveRows(); };
        calls.relayout = [this](const std::function<void()> &change,
                                const std::function<int(int)> &newRowOf) {
            ++changes;
            Q_EMIT layoutAboutToBeChanged();
            const QModelIndexList before = persistentIndexList();
            change();
            QModelIndexList after;
            for (const QModelIndex &at : before)
                after.append(index(newRowOf(at.row())));
            changePersistentIndexList(before, after);
            Q_EMIT layoutChanged();
        };
        return calls;
    }
};

using Rows = std::map<ListRows::Id, NaiveRow>;

bool naiveFound(const ListRows::Id &id, const NaiveRow &row, const FilterSpec &filter)
{
    return (!filter.onlyWithoutFaces || row.faceCount == 0)
           && (row.name.contains(filter.text, Qt::CaseInsensitive)
               || row.userData.contains(filter.text, Qt::CaseInsensitive)
               || listIdText(id).contains(filter.text, Qt::CaseInsensitive));
}

std::string keyOf(const QString &text)
{
    std::string key;
    const QByteArray utf8 = text.toUtf8();
    appendSortKey({utf8.constData(), std::size_t(utf8.size())}, key);
    return key;
}

QStringList expectedIds(const Rows &rows, const SortSpec &sort, const FilterSpec &filter)
{
    using Key = std::tuple<int, std::string, QByteArray, ListRows::Id>;
    std::vector<Key> keys;
    for (const auto &[id, row] : rows) {
        if (!naiveFound(id, row, filter))
            continue;
        const bool byText = sort.by == SortBy::Name || sort.by == SortBy::UserData;
        const QString text = sort.by == SortBy::Name ? row.name : row.userData;
        keys.emplace_back(sort.by == SortBy::Faces ? row.faceCount : 0,
                          byText ? keyOf(text) : std::string(),
                          byText ? text.toUtf8() : QByteArray(), id);
    }
    std::sort(keys.begin(), keys.end());
    if (sort.descending)
        std::reverse(keys.begin(), keys.end());
    QStringList ids;
    for (const Key &key : keys)
        ids.append(listIdText(std::get<ListRows::Id>(key)));
    return ids;
}

} // namespace

class TestShownRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreOrderedAsPeopleRead();
    void searchKnowsLetters_data();
    void searchKnowsLetters();
    void aSearchStaysWithinAField();
    void randomEdits();
    void manyRowsInAWorker();
    void aNewerSearchWins();
    void rowsThatComeWhileSorting();
    void aHundredThousandVanishInFewChanges();

private:
    static void fill(RowsModel &model, Rows &rows, quint32 count);
};

void TestShownRows::fill(RowsModel &model, Rows &rows, quint32 count)
{
    QRandomGenerator random(7);
    for (quint32 first = 0; first < count; first += 1000) {
        ListRows page;
        for (quint32 n = first; n < std::min(first + 1000, count); ++n) {
            rows[idOfNumber(n)] = randomRow(random);
            addToPage(page, idOfNumber(n), rows[idOfNumber(n)]);
        }
        model.shown.added(model.store.take(std::move(page)).added);
    }
}

void TestShownRows::namesAreOrderedAsPeopleRead()
{
    const QStringList ordered{u""_s,     u"Abel"_s,   u"Émile"_s, u"Emilia"_s, u"Łukasz"_s,
                              u"lupo"_s, u"Øyvind"_s, u"Ozan"_s,  u"Zoë"_s,    u"Zofia"_s,
                              u"Анна"_s, u"李娜"_s,   u"김민준"_s};
    RowsModel model;
    QHash<QString, QString> names;
    std::vector<RowHandle> handles;
    for (int n = 0; n < int(ordered.size()); ++n) {
        const ListRows::Id id = idOfNumber(quint32(ordered.size() - n) * 97 % 101);
        names[listIdText(id)] = ordered.at(n);
        handles.push_back(model.store.put(rowData(id, {ordered.at(n), {}, 0})).first);
    }
    model.shown.added(handles);
    model.shown.setSort({SortBy::Name, false});
    QStringList shown;
    for (const QString &id : model.ids())
        shown.append(names.value(id));
    QCOMPARE(shown, ordered);
}

void TestShownRows::searchKnowsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("found");
    QTest::newRow("ascii") << u"Ada Lovelace"_s << u"LOVE"_s << true;
    QTest::newRow("first and last letter") << u"Ada"_s << u"ada"_s << true;
    QTest::newRow("absent") << u"Ada Lovelace"_s << u"lovely"_s << false;
    QTest::newRow("latin capital") << u"Zoë"_s << u"ZOË"_s << true;
    QTest::newRow("accents count") << u"Zoë"_s << u"zoe"_s << false;
    QTest::newRow("greek") << u"Νίκος"_s << u"ΝΊΚ"_s << true;
    QTest::newRow("cyrillic") << u"Анна Иванова"_s << u"иванов"_s << true;
    QTest::newRow("one ideograph") << u"田中 美咲"_s << u"美"_s << true;
    QTest::newRow("its neighbour") << u"田中 美咲"_s << u"羏"_s << false;
    QTest::newRow("beyond the first plane") << u"a\U0001F600b"_s << u"\U0001F600B"_s << true;
    QTest::newRow("overlapping beginnings") << u"aaab"_s << u"aab"_s << true;
    QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s << false;
    QTest::newRow("a space") << u"a b"_s << u" "_s << true;
}

void TestShownRows::searchKnowsLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(bool, found);
    RowStore store;
    const auto inName = store.put(rowData(idOfNumber(0xffffffff), {text, {}, 0})).first;
    const auto inData = store.put(rowData(idOfNumber(0xfffffffe), {u"-"_s, text, 0})).first;
    const RowFilter filter({wanted, false});
    QCOMPARE(filter.lets(store.row(inName)), found);
    QCOMPARE(filter.lets(store.row(inData)), found);
}

void TestShownRows::aSearchStaysWithinAField()
{
    RowStore store;
    const auto handle =
        store.put(rowData(idOfNumber(0xabcdef01), {u"north"_s, u"west"_s, 0})).first;
    const RowView row = store.row(handle);
    QVERIFY(!RowFilter({u"thwe"_s, false}).lets(row));
    QVERIFY(RowFilter({u"WEST"_s, false}).lets(row));
    QVERIFY(RowFilter({u"ABCDEF01-00"_s, false}).lets(row));
    QVERIFY(!RowFilter({u"abcdef0100"_s, false}).lets(row));
    QVERIFY(RowFilter({{}, true}).lets(row));
}

void TestShownRows::randomEdits()
{
    QRandomGenerator random(seedOfRun());
    RowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Rows rows;
    const QStringList searches{u""_s, u"a"_s, u"zoë"_s, u"田"_s, u"00-00"_s, u"łUK"_s, u"k"_s};
    for (int step = 0; step < 600; ++step) {
        std::map<QString, QPersistentModelIndex> held;
        for (int n = 0; n < 5 && model.rowCount() > 0; ++n) {
            const int row = random.bounded(model.rowCount());
            held[model.idAt(row)] = model.index(row);
        }
        std::vector<RowHandle> handles;
        switch (random.bounded(6)) {
        case 0:
            model.shown.setSort({SortBy(random.bounded(4)), random.bounded(2) == 0});
            break;
        case 1:
            model.shown.setFilter(
                {searches.at(random.bounded(int(searches.size()))), random.bounded(4) == 0});
            break;
        case 2:
        case 3:
            for (int n = random.bounded(40); n > 0; --n) {
                const ListRows::Id id = idOfNumber(random.bounded(2'000U));
                if (rows.count(id) > 0)
                    continue;
                rows[id] = randomRow(random);
                handles.push_back(model.store.put(rowData(id, rows[id])).first);
            }
            model.shown.added(handles);
            break;
        case 4:
            for (auto &[id, row] : rows) {
                if (random.bounded(20) != 0)
                    continue;
                row = randomRow(random);
                handles.push_back(model.store.put(rowData(id, row)).first);
            }
            model.shown.changed(handles);
            break;
        default:
            for (const auto &[id, row] : rows) {
                if (random.bounded(10) == 0)
                    handles.push_back(model.store.find(id));
            }
            model.shown.removing(handles);
            for (const RowHandle handle : handles) {
                rows.erase(model.store.idOf(handle));
                model.store.remove(handle);
            }
            break;
        }
        QVERIFY(model.shown.isSettled());
        QCOMPARE(model.ids(), expectedIds(rows, model.shown.sort(), model.shown.filter()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.shown.rowOf(model.shown.at(row)), row);
        for (const auto &[id, index] : held) {
            const int now = int(model.ids().indexOf(id));
            QCOMPARE(index.row(), now); // -1 when invalid, and when it is not shown
        }
    }
}

void TestShownRows::manyRowsInAWorker()
{
    RowsModel model;
    Rows rows;
    fill(model, rows, 12'000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex held(model.index(777));
    const QString id = model.idAt(777);
    model.shown.setSort({SortBy::Name, false});
    QVERIFY2(!model.shown.isSettled(), "a sort of many rows held up this thread");
    QTRY_VERIFY(model.shown.isSettled());
    QCOMPARE(model.ids(), expectedIds(rows, model.shown.sort(), {}));
    QCOMPARE(model.idAt(held.row()), id);
    model.shown.setFilter({u"émile"_s, false});
    QTRY_VERIFY(model.shown.isSettled());
    QCOMPARE(model.ids(), expectedIds(rows, model.shown.sort(), model.shown.filter()));
    model.shown.setFilter({});
    QTRY_VERIFY(model.shown.isSettled());
    QCOMPARE(model.rowCount(), 12'000);
    QCOMPARE(model.ids(), expectedIds(rows, model.shown.sort(), {}));
}

void TestShownRows::aNewerSearchWins()
{
    RowsModel model;
    Rows rows;
    fill(model, rows, 12'000);
    const QString typed = u"łukasz"_s;
    for (int n = 1; n <= int(typed.size()); ++n)
        model.shown.setFilter({typed.first(n), false});
    QTRY_VERIFY(model.shown.isSettled());
    QCOMPARE(model.ids(), expectedIds(rows, {}, {typed, false}));
    QVERIFY2(model.changes < 12 + 3, "searches that were given up reached the view");
}

void TestShownRows::rowsThatComeWhileSorting()
{
    RowsModel model;
    Rows rows;
    fill(model, rows, 10'000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.shown.setSort({SortBy::UserData, true});
    ListRows page;
    QRandomGenerator random(3);
    for (quint32 n = 20'000; n < 20'500; ++n) {
        rows[idOfNumber(n)] = randomRow(random);
        addToPage(page, idOfNumber(n), rows[idOfNumber(n)]);
    }
    model.shown.added(model.store.take(std::move(page)).added);
    QCOMPARE(model.rowCount(), 10'500); // shown at once
    std::vector<RowHandle> gone;
    for (quint32 n = 0; n < 20'500; n += 500) {
        if (rows.erase(idOfNumber(n)) > 0)
            gone.push_back(model.store.find(idOfNumber(n)));
    }
    model.shown.removing(gone);
    for (const RowHandle handle : gone)
        model.store.remove(handle);
    QTRY_VERIFY(model.shown.isSettled());
    QCOMPARE(model.ids(), expectedIds(rows, model.shown.sort(), {}));
}

void TestShownRows::aHundredThousandVanishInFewChanges()
{
    RowsModel model;
    for (quint32 first = 0; first < 100'000; first += 1000) {
        ListRows page;
        for (quint32 n = first; n < first + 1000; ++n)
            addToPage(page, idOfNumber(n), {n % 2 == 0 ? u"even"_s : u"odd"_s, {}, 1});
        model.shown.added(model.store.take(std::move(page)).added);
    }
    const int before = model.changes;
    model.shown.setFilter({u"odd"_s, false});
    QTRY_COMPARE(model.rowCount(), 50'000);
    model.shown.setFilter({});
    QTRY_COMPARE(model.rowCount(), 100'000);
    QVERIFY2(model.changes - before <= 5, qPrintable(QString::number(model.changes - before)));
    QCOMPARE(model.idAt(99'999), listIdText(idOfNumber(99'999)));
}

QTEST_GUILESS_MAIN(TestShownRows)
#include "tst_shownrows.moc"
