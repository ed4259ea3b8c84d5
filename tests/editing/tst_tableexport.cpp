// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TableExport: what is written, and what becomes of the file when it is not finished.
#include "models/export/tableexport.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ff;

namespace {

constexpr int patienceMs = 60'000;

/// As many rows as one likes, at no cost.
class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int count) : m_count(count) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QVariant(index.row()) : QVariant(u"row %1"_s.arg(index.row()));
    }
    void append()
    {
        beginInsertRows({}, m_count, m_count);
        ++m_count;
        endInsertRows();
    }

private:
    int m_count;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_order = {};
        m_order.path = m_dir->filePath(u"out"_s);
        m_order.columns = {{0, u"number"_s}, {1, u"text"_s}};
        m_order.withByteOrderMark = false;
    }
    void csvFields_data();
    void csvFields();
    void csv();
    void json();
    void someRowsInTheirOrder();
    void noRows();
    void manyRowsDoNotStall();
    void cancelledLeavesTheOldFile();
    void changedTablesAreNotSaved();
    void aTableThatDies();
    void aPlaceThatCannotBeWritten();

private:
    [[nodiscard]] static bool ends(TableExport &act)
    {
        QSignalSpy finished(&act, &TableExport::finished);
        return act.isFinished() || finished.wait(patienceMs);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    ExportOrder m_order;
};

void TestTableExport::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"Ada"_s << u"Ada"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("lines") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
    QTest::newRow("blank") << u" a"_s << u"\" a\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("plus") << u"+49"_s << u"\"'+49\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("accents") << u"Zoë Ωmega"_s << u"Zoë Ωmega"_s;
}

void TestTableExport::csvFields()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

void TestTableExport::csv()
{
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({u"Number"_s, u"Text, free"_s});
    model.setData(model.index(0, 0), -5);
    model.setData(model.index(0, 1), u"=HYPERLINK(\"x\")"_s);
    model.setData(model.index(1, 0), QDateTime(QDate(2026, 1, 31), QTime(10, 40, 0, 123), Qt::UTC));
    model.setData(model.index(1, 1), u"Zoë"_s);
    m_order.withByteOrderMark = true;
    m_order.columns[0].title = u"No."_s;
    TableExport act(model, m_order);
    act.start();
    QVERIFY(ends(act));
    QVERIFY2(act.isSaved(), qPrintable(act.error()));
    QCOMPARE(contents(m_order.path),
             "\xef\xbb\xbfNo.,\"Text, free\"\r\n-5,\"'=HYPERLINK(\"\"x\"\")\"\r\n"
             "2026-01-31T10:40:00.123Z,Zo\xc3\xab\r\n"_ba);
}

void TestTableExport::json()
{
    QStandardItemModel model(2, 2);
    const QDateTime at(QDate(2026, 1, 31), QTime(10, 40), Qt::UTC);
    model.setData(model.index(0, 0), u"shown"_s);
    model.setData(model.index(0, 0), at, Qt::UserRole + 1);
    model.setData(model.index(0, 1), u"=1\n\"\u00eb\""_s);
    model.setData(model.index(1, 1), 7);
    m_order.format = ExportOrder::Format::Json;
    m_order.columns[0].role = Qt::UserRole + 1;
    TableExport act(model, m_order);
    act.start();
    QVERIFY(ends(act));
    QVERIFY(act.isSaved());
    QJsonParseError problem;
    const QJsonArray rows = QJsonDocument::fromJson(contents(m_order.path), &problem).array();
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QCOMPARE(rows.size(), qsizetype(2));
    QCOMPARE(rows.at(0).toObject().value("number"_L1).toString(), u"2026-01-31T10:40:00.000Z"_s);
    QCOMPARE(rows.at(0).toObject().value("text"_L1).toString(), u"=1\n\"\u00eb\""_s);
    QVERIFY(rows.at(1).toObject().value("number"_L1).isNull());
    QCOMPARE(rows.at(1).toObject().value("text"_L1).toInt(), 7);
}

void TestTableExport::someRowsInTheirOrder()
{
    const Numbers model(10);
    m_order.rows = QList<int>{7, 2, 99, 4};
    TableExport act(model, m_order);
    QCOMPARE(act.rowsTotal(), 0);
    act.start();
    QCOMPARE(act.rowsTotal(), 4);
    QVERIFY(ends(act));
    QCOMPARE(contents(m_order.path).split('\n').at(1), "7,row 7\r"_ba);
    QCOMPARE(contents(m_order.path).count('\n'), 4); // the title and three rows
}

void TestTableExport::noRows()
{
    const Numbers model(0);
    TableExport csv(model, m_order);
    csv.start();
    QVERIFY(ends(csv));
    QCOMPARE(contents(m_order.path), "1,2\r\n"_ba); // the model's own headers
    m_order.format = ExportOrder::Format::Json;
    TableExport json(model, m_order);
    json.start();
    QVERIFY(ends(json));
    QVERIFY(QJsonDocument::fromJson(contents(m_order.path)).isArray());
}

void TestTableExport::manyRowsDoNotStall()
{
    const Numbers model(200'000);
    TableExport act(model, m_order);
    QSignalSpy progressed(&act, &TableExport::progressed);
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(0);
    act.start();
    QVERIFY(ends(act));
    QVERIFY(act.isSaved());
    QCOMPARE(act.rowsDone(), 200'000);
    // At most 2,000 rows a turn: the event loop lived on between the slices.
    QVERIFY(progressed.count() >= 100);
    QVERIFY2(turns >= 50, qPrintable(QString::number(turns)));
    const QByteArray written = contents(m_order.path);
    QCOMPARE(written.count('\n'), 200'001);
    QVERIFY(written.endsWith("\r\n199999,row 199999\r\n"));
}

void TestTableExport::cancelledLeavesTheOldFile()
{
    QFile old(m_order.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Numbers model(200'000);
    TableExport act(model, m_order);
    connect(&act, &TableExport::progressed, &act, [&act] { act.cancel(); });
    QSignalSpy finished(&act, &TableExport::finished);
    act.start();
    QVERIFY(ends(act));
    QVERIFY(act.isCancelled() && !act.isSaved());
    QVERIFY(act.error().isEmpty());
    QCOMPARE(finished.count(), 1);
    QVERIFY(act.rowsDone() < 200'000);
    { // and one that is destroyed half-way
        TableExport gone(model, m_order);
        QSignalSpy progressed(&gone, &TableExport::progressed);
        gone.start();
        QVERIFY(progressed.wait(patienceMs));
    }
    QCOMPARE(contents(m_order.path), "old"_ba);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), qsizetype(1)); // no remains
}

void TestTableExport::changedTablesAreNotSaved()
{
    Numbers model(200'000);
    TableExport act(model, m_order);
    connect(&act, &TableExport::progressed, &act, [&] {
        if (!act.isFinished())
            model.append();
    });
    act.start();
    QVERIFY(ends(act));
    QVERIFY(!act.isSaved() && !act.isCancelled());
    QVERIFY(act.error().contains(u"changed while it was being saved"_s));
    QVERIFY(!QFile::exists(m_order.path));
}

void TestTableExport::aTableThatDies()
{
    auto model = std::make_unique<Numbers>(200'000);
    TableExport act(*model, m_order);
    QSignalSpy progressed(&act, &TableExport::progressed);
    act.start();
    QVERIFY(progressed.wait(patienceMs));
    model.reset();
    QVERIFY(ends(act));
    QVERIFY(!act.isSaved());
    QVERIFY(!QFile::exists(m_order.path));
}

void TestTableExport::aPlaceThatCannotBeWritten()
{
    m_order.path = m_dir->filePath(u"no/such/folder/out"_s);
    const Numbers model(10'000);
    TableExport act(model, m_order);
    QSignalSpy finished(&act, &TableExport::finished);
    act.start();
    QVERIFY(ends(act));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!act.isSaved());
    QVERIFY(act.error().contains(u"could not be saved"_s));
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
