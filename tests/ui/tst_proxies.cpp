// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The proxies between the models and their tables, under QAbstractItemModelTester, while rows
// come, go and change at random; what they show is held against a plain list each time.
#include "models/containers/containersmodel.h"
#include "models/operations/operationsmodel.h"
#include "models/snapshots/snapshotsmodel.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/snapshotsproxy.h"
#include "ui/shell/operationsproxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

constexpr int edits = 400;

// The search of the containers proxy looks into the container itself.
void fill(QStandardItem &item, const QString &text, int rawRole)
{
    Container container;
    container.id = ObjectId(text);
    item.setData(QVariant::fromValue(container), ContainersModel::ContainerRole);
    item.setData(text, rawRole);
    item.setText(text);
}

/// A row with the roles a proxy reads: text and sort key in every column.
QList<QStandardItem *> rowOf(int columns, int rawRole, const QString &text)
{
    QList<QStandardItem *> row;
    for (int column = 0; column < columns; ++column) {
        auto *item = new QStandardItem(text);
        fill(*item, text, rawRole);
        row.append(item);
    }
    return row;
}

QStringList shownIn(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 1).data().toString());
    return texts;
}

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void containers();
    void snapshots();
    void operations();

private:
    void edit(QSortFilterProxyModel &proxy, int columns, int rawRole,
              const std::function<void(const QString &)> &search);
    Theme m_theme;
};

void TestProxies::edit(QSortFilterProxyModel &proxy, int columns, int rawRole,
                       const std::function<void(const QString &)> &search)
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QStandardItemModel source(0, columns);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&source);
    proxy.sort(1);
    QStringList expected;
    QString needle;
    for (int step = 0; step < edits; ++step) {
        const int what = random.bounded(10);
        const QString text = u"object-%1"_s.arg(random.bounded(500), 3, 10, QChar(u'0'));
        if (what < 5 || expected.isEmpty()) { // more come than go
            const int at = random.bounded(int(expected.size()) + 1);
            source.insertRow(at, rowOf(columns, rawRole, text));
            expected.insert(at, text);
        } else if (what < 7) {
            const int at = random.bounded(int(expected.size()));
            source.removeRow(at);
            expected.removeAt(at);
        } else if (what < 9 || !search) {
            const int at = random.bounded(int(expected.size()));
            for (int column = 0; column < columns; ++column) {
                fill(*source.item(at, column), text, rawRole);
            }
            expected[at] = text;
        } else {
            needle = needle.isEmpty() ? QString::number(random.bounded(10)) : QString();
            search(needle);
        }
        QStringList wanted = expected.filter(needle);
        std::sort(wanted.begin(), wanted.end());
        QVERIFY2(shownIn(proxy) == wanted, qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
    }
    proxy.setSourceModel(nullptr);
}

void TestProxies::containers()
{
    ContainersProxy proxy(m_theme);
    edit(proxy, ContainersModel::ColumnCount, ContainersModel::RawRole,
         [&proxy](const QString &text) { proxy.setSearch(text); });
}

void TestProxies::snapshots()
{
    SnapshotsProxy proxy(m_theme);
    edit(proxy, SnapshotsModel::ColumnCount, SnapshotsModel::RawRole, {});
}

void TestProxies::operations()
{
    OperationsProxy proxy(m_theme);
    edit(proxy, OperationsModel::ColumnCount, OperationsModel::RawRole, {});
}

QTEST_MAIN(TestProxies)
#include "tst_proxies.moc"
