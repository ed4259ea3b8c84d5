// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The merge that every listing uses, against a plain list: seeded random edits.
#include "models/mergerows.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ff;

namespace {

struct Row
{
    int id = 0;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

/// A model whose list starts with rows that no merge may touch, as other types' rows do.
class MergedModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows.at(index.row()).id) : QVariant();
    }
    void merge(int first, int count, const QList<Row> &target)
    {
        const RowEdits edits{
            [this](int from, int to) { beginRemoveRows({}, from, to); },
            [this] { endRemoveRows(); },
            [this](int from, int to) { Q_EMIT dataChanged(index(from), index(to)); },
            [this](int from, int to) { beginInsertRows({}, from, to); },
            [this] { endInsertRows(); },
        };
        mergeRows(
            rows, first, count, target, [](const Row &row) { return row.id; }, edits);
    }
    QList<Row> rows;
};

QList<Row> randomRows(QRandomGenerator &random, QList<Row> from)
{
    for (int edits = random.bounded(8); edits > 0; --edits) {
        const int at = from.isEmpty() ? 0 : random.bounded(int(from.size()));
        switch (random.bounded(5)) {
        case 0:
            if (!from.isEmpty())
                from.removeAt(at);
            break;
        case 1:
            if (!from.isEmpty())
                from[at].value = random.bounded(1000);
            break;
        case 2:
            if (!from.isEmpty())
                from.move(at, random.bounded(int(from.size())));
            break;
        default: { // a run, so that ranges are ranges
            const int id = random.bounded(1'000'000);
            for (int i = 0; i < 3; ++i)
                from.insert(at, Row{id + i * 1'000'000, 0});
            break;
        }
        }
    }
    QList<int> seen;
    from.removeIf([&seen](const Row &row) {
        const bool twice = seen.contains(row.id);
        seen.append(row.id);
        return twice;
    });
    return from;
}

} // namespace

class TestMergeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits();
    void updatesAreRangesAndNothingElse();
    void aMovedRowCostsItselfAlone();
    void onlyTheNamedRowsAreTouched();
    void keysCountOnce();
};

void TestMergeRows::randomEdits()
{
    constexpr quint32 seed = 20230630;
    QRandomGenerator random(seed);
    MergedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<int> mirror; // made from the signals alone
    connect(
        &model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [&](const QModelIndex &, int first, int last) { mirror.remove(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    mirror.insert(row, model.rows.at(row).id);
            });
    for (int step = 0; step < 200; ++step) {
        const QList<Row> before = model.rows;
        const QList<Row> target = randomRows(random, before);
        QList<QPair<QPersistentModelIndex, int>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append({QPersistentModelIndex(model.index(row)), before.at(row).id});

        model.merge(0, int(before.size()), target);

        QCOMPARE(model.rows, target);
        QList<int> ids;
        for (const Row &row : target)
            ids.append(row.id);
        QCOMPARE(mirror, ids);
        for (const auto &[index, id] : std::as_const(held)) {
            if (index.isValid())
                QCOMPARE(index.data().toInt(), id);
        }
    }
}

void TestMergeRows::updatesAreRangesAndNothingElse()
{
    MergedModel model;
    model.rows = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}};
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.merge(0, 5, {{1, 0}, {2, 7}, {3, 7}, {4, 0}, {5, 7}});

    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 4);
    QCOMPARE(inserted.count() + removed.count(), 0);

    changed.clear();
    model.merge(0, 5, QList<Row>(model.rows)); // the same again says nothing
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
}

void TestMergeRows::aMovedRowCostsItselfAlone()
{
    MergedModel model;
    model.rows = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}};
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.merge(0, 5, {{2, 0}, {3, 0}, {4, 0}, {5, 0}, {1, 0}});

    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 0);
    QCOMPARE(removed.at(0).at(2).toInt(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 4);
}

void TestMergeRows::onlyTheNamedRowsAreTouched()
{
    MergedModel model;
    model.rows = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}};
    model.merge(1, 2, {{3, 9}, {8, 0}, {9, 0}});
    const QList<Row> expected{{1, 0}, {3, 9}, {8, 0}, {9, 0}, {4, 0}, {5, 0}};
    QCOMPARE(model.rows, expected);
    model.merge(1, 3, {});
    const QList<Row> rest{{1, 0}, {4, 0}, {5, 0}};
    QCOMPARE(model.rows, rest);
}

void TestMergeRows::keysCountOnce()
{
    MergedModel model;
    model.merge(0, 0, {{1, 0}, {2, 0}, {1, 5}});
    const QList<Row> expected{{1, 0}, {2, 0}};
    QCOMPARE(model.rows, expected);
}

QTEST_GUILESS_MAIN(TestMergeRows)
#include "tst_mergerows.moc"
