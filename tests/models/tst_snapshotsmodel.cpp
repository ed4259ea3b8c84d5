// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotsModel against the real sandbox, with a misbehaving proxy between.
#include "models/snapshots/snapshotsmodel.h"
#include "models/snapshots/snapshottext.h"
#include "tests/models/snapshotanswers.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestSnapshotsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_app = std::make_unique<Browsing>(m_service);
        QVERIFY(deleteSnapshots(*m_app));
        m_service.proxy.forget();
    }
    void listsWhatWasTakenAndOffered();
    void emptyThenRows();
    void filtersAreSent();
    void updateSendsOnlyTheChange();
    void deleteRemovesTheRow();
    void countdown();
    void expiryTexts();
    void mergesRandomListings();
    void richTextIsText();

private:
    SnapshotId take(const QList<SubscriptionId> &scope, const QString &userData = {})
    {
        return takeVisitors(*m_app, scope, userData);
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestSnapshotsModel::listsWhatWasTakenAndOffered()
{
    const SnapshotId id = take({m_app->west.subscription}, u"for west"_s);
    QVERIFY(!id.isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.state(), ListState::NoConnection);
    model.setConnection(m_app->east.id);
    QCOMPARE(model.state(), ListState::Loading);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(SnapshotsModel::TypeColumn), u"Person group"_s);
    QCOMPARE(text(SnapshotsModel::IdColumn), id.text());
    QCOMPARE(text(SnapshotsModel::OriginColumn), u"Taken here"_s);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"east"_s);
    QCOMPARE(text(SnapshotsModel::ApplyScopeColumn), u"west"_s);
    QCOMPARE(text(SnapshotsModel::UserDataColumn), u"for west"_s);
    QVERIFY(text(SnapshotsModel::ExpiresInColumn).startsWith(u"47 h 59 min"_s)
            || text(SnapshotsModel::ExpiresInColumn).startsWith(u"48 h"_s));
    QCOMPARE(model.index(0, SnapshotsModel::ApplyScopeColumn)
                 .data(SnapshotsModel::ColourRole)
                 .value<QColor>(),
             m_app->connections.find(m_app->west.id)->colour);
    QVERIFY(model.loadedAt().isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setConnection(m_app->west.id);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(text(SnapshotsModel::OriginColumn), u"Offered to this resource"_s);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"east"_s);

    Connection renamed = *m_app->connections.find(m_app->east.id);
    renamed.name = u"Ost"_s;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_app->connections.replace(renamed);
    QVERIFY(changed.count() > 0);
    QCOMPARE(text(SnapshotsModel::TakenByColumn), u"Ost"_s);
    QCOMPARE(reset.count(), 1);
}

void TestSnapshotsModel::emptyThenRows()
{
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Empty));
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    m_service.proxy.forget();
    model.refresh();
    model.refresh(); // one under way is enough
    QCOMPARE(model.state(), ListState::Empty);
    QVERIFY(model.isRefreshing());
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    model.setConnection({});
    QCOMPARE(model.state(), ListState::NoConnection);
    QCOMPARE(model.rowCount(), 0);
}

void TestSnapshotsModel::filtersAreSent()
{
    const SnapshotId both = take({m_app->west.subscription, m_app->east.subscription});
    const SnapshotId self = take({m_app->east.subscription});
    QVERIFY(!both.isEmpty() && !self.isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_service.proxy.forget();
    SnapshotFilter filter;
    filter.type = ContainerType::PersonGroup;
    filter.applyScope = {m_app->west.subscription};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2); // until the answer is here
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.indexOf(both).isValid());
    const QByteArray sent = m_service.proxy.requests().first().target;
    QVERIFY2(sent.contains("type=PersonGroup")
                 && sent.contains(m_app->west.subscription.text().toLatin1()),
             sent.constData());
    filter.type = ContainerType::FaceList;
    model.setFilter(filter);
    QVERIFY(settles(model, ListState::Empty));
    QCOMPARE(reset.count(), 0);
}

void TestSnapshotsModel::updateSendsOnlyTheChange()
{
    const SnapshotId id = take({m_app->west.subscription}, u"before"_s);
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QDateTime updated = model.snapshots().first().lastUpdateTime;
    m_service.proxy.forget();
    SnapshotChange change;
    change.userData = u"after"_s;
    QVERIFY(resultOf(model.update(id, change)).ok());
    QCOMPARE(model.snapshots().first().userData, u"after"_s); // at once
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(model.snapshots().first().lastUpdateTime > updated); // read again
    QVERIFY(model.snapshots().first().applyScope == QList{m_app->west.subscription});
    const SeenRequest patch = m_service.proxy.requests().first();
    QCOMPARE(patch.method, "PATCH"_ba);
    QVERIFY(patch.body.contains("after") && !patch.body.contains("applyScope"));

    // Only the taker may: the row of another stays as it is.
    SnapshotsModel offered(m_app->connections, m_app->clients, m_app->clock);
    offered.setConnection(m_app->west.id);
    QVERIFY(settles(offered, ListState::Ready));
    change.userData = u"not mine"_s;
    const auto refused = resultOf(offered.update(id, change));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().httpStatus, 403);
    QVERIFY(settles(offered, ListState::Ready));
    QCOMPARE(offered.snapshots().first().userData, u"after"_s);
}

void TestSnapshotsModel::deleteRemovesTheRow()
{
    const SnapshotId one = take({m_app->west.subscription});
    const SnapshotId two = take({m_app->west.subscription});
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(resultOf(model.remove(one)).ok());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(one).isValid());
    // Deleted elsewhere meanwhile: gone is what was asked for.
    QVERIFY(resultOf(m_app->client(m_app->east).deleteSnapshot(two)).ok());
    QVERIFY(resultOf(model.remove(two)).ok());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), ListState::Empty);
}

void TestSnapshotsModel::countdown()
{
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QModelIndex cell = model.index(0, SnapshotsModel::ExpiresInColumn);
    // In the last hour it ticks each second; the listing arms it.
    m_app->clock.set(model.snapshots().first().createdTime.addSecs(47 * 3600 + 1800));
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(cell.data().toString(), u"30 min 0 s"_s);
    QCOMPARE(cell.data(SnapshotsModel::ExpiryMsRole).toLongLong(), qint64{1800'000});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_app->clock.advanceSecs(5);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(changed.first().at(0).toModelIndex().column(), int(SnapshotsModel::ExpiresInColumn));
    QCOMPARE(changed.first().at(1).toModelIndex().column(), int(SnapshotsModel::ExpiresInColumn));
    QCOMPARE(cell.data().toString(), u"29 min 55 s"_s);
    m_app->clock.advanceSecs(3600);
    QCOMPARE(cell.data().toString(), u"Expired"_s);
    QVERIFY(cell.data(SnapshotsModel::ExpiryMsRole).toLongLong() < 0);
}

void TestSnapshotsModel::expiryTexts()
{
    QCOMPARE(expiryText(qint64{47} * 3600'000 + 12 * 60'000), u"Expires in 47 h 12 min"_s);
    QCOMPARE(expiryText(qint64{3600'000}), u"Expires in 1 h 0 min"_s);
    QCOMPARE(expiryText(qint64{3599'999}), u"Expires in 59 min 59 s"_s);
    QCOMPARE(expiryText(qint64{0}), u"Expired"_s);
    QCOMPARE(timeLeftText(qint64{47} * 3600'000 + 12 * 60'000), u"47 h 12 min"_s);
    QCOMPARE(timeLeftText(qint64{3599'999}), u"59 min 59 s"_s);
    QCOMPARE(timeLeftText(qint64{0}), u"Expired"_s);
    QCOMPARE(timeLeftText(std::nullopt), QString(QChar(0x2014)));
    QCOMPARE(expiryText(std::nullopt), QString(QChar(0x2014)));
}

void TestSnapshotsModel::mergesRandomListings()
{
    QRandomGenerator random(20230630);
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<int> ids{1, 2, 3};
    bool isChosen = false;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int step = 0; step < 40; ++step) {
        const int at = ids.isEmpty() ? 0 : random.bounded(int(ids.size()));
        if (random.bounded(2) == 0 && !ids.isEmpty())
            ids.removeAt(at);
        else
            ids.insert(at, 100 + step);
        QByteArrayList rows;
        QStringList data;
        for (const int id : std::as_const(ids)) {
            data.append(QString::number(random.bounded(3)));
            rows.append(snapshotJson(id, u"2026-01-01T00:00:00.1234567Z"_s,
                                     m_app->east.subscription.text(),
                                     QString::fromLatin1(strangerA), data.last()));
        }
        m_service.proxy.clearRules();
        m_service.proxy.addRule(
            answeringSnapshots(FaultServer::json(200, "[" + rows.join(',') + "]")));
        if (isChosen)
            model.refresh();
        else
            model.setConnection(m_app->east.id);
        isChosen = true;
        QVERIFY(settles(model, ids.isEmpty() ? ListState::Empty : ListState::Ready));
        QCOMPARE(model.rowCount(), int(ids.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.snapshots().at(row).id.text().endsWith(QString::number(ids.at(row))));
            QCOMPARE(model.index(row, SnapshotsModel::UserDataColumn).data().toString(),
                     data.at(row));
        }
    }
    QCOMPARE(reset.count(), 1);
}

void TestSnapshotsModel::richTextIsText()
{
    QVERIFY(!take({m_app->west.subscription}, u"<b>bold</b><img src='http://x/'>"_s).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const QModelIndex cell = model.index(0, SnapshotsModel::UserDataColumn);
    QCOMPARE(cell.data().toString(), u"<b>bold</b><img src='http://x/'>"_s);
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
}

QTEST_GUILESS_MAIN(TestSnapshotsModel)
#include "tst_snapshotsmodel.moc"
