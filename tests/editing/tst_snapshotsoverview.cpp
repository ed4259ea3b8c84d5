// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The snapshots of several connections in one table, against the real sandbox.
#include "models/snapshots/snapshotsoverview.h"
#include "tests/models/snapshotanswers.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class TestSnapshotsOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_tester.reset();
        m_model.reset();
        m_service.proxy.clearRules();
        m_app = std::make_unique<Browsing>(m_service);
        QVERIFY(deleteSnapshots(*m_app));
        m_model =
            std::make_unique<SnapshotsOverview>(m_app->connections, m_app->clients, m_app->clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Reporting::Fatal);
        m_service.proxy.forget();
    }
    void eachConnectionsViewIsARow();
    void filtersAll();
    void unsupportedOnesAreNamed();
    void updatesAndRemoves();
    void contradictionsNameTheConnection();
    void anOutcomeIsToldThoughNobodyLooks();

private:
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
    std::unique_ptr<SnapshotsOverview> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSnapshotsOverview::eachConnectionsViewIsARow()
{
    const SnapshotId id = takeVisitors(*m_app, {m_app->west.subscription});
    QVERIFY(!id.isEmpty());
    m_model->setConnections({m_app->east.id, m_app->west.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, patienceMs);
    const auto cell = [this](int row, int column) {
        return m_model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, SnapshotsModel::OriginColumn), u"Taken here"_s);
    QCOMPARE(cell(1, SnapshotsModel::OriginColumn), u"Offered to this resource"_s);
    QCOMPARE(cell(0, SnapshotsOverview::ConnectionColumn), u"east"_s);
    QCOMPARE(cell(1, SnapshotsOverview::ConnectionColumn), u"west"_s);
    QCOMPARE(m_model->indexOf(m_app->west.id, id).row(), 1);
    QVERIFY(m_model->snapshotAt(1).id == id);
    QVERIFY(m_model->snapshotAt(2).id.isEmpty());
}

void TestSnapshotsOverview::filtersAll()
{
    QVERIFY(!takeVisitors(*m_app, {m_app->west.subscription}).isEmpty());
    SnapshotFilter filter;
    filter.type = ContainerType::FaceList;
    m_model->setConnections({m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    m_model->setFilter(filter);
    QVERIFY(settles(*m_model, ListState::Empty));
    m_service.proxy.forget();
    m_model->setConnections({m_app->east.id, m_app->west.id}); // the new one is filtered too
    QVERIFY(settles(*m_model, ListState::Empty));
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1));
    QVERIFY(m_service.proxy.requests().first().target.contains("type=FaceList"));
    m_model->setFilter({});
    QVERIFY(settles(*m_model, ListState::Ready));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, patienceMs);
}

void TestSnapshotsOverview::unsupportedOnesAreNamed()
{
    Connection newer = m_app->west;
    newer.apiVersion = u"v1.2"_s;
    m_app->connections.replace(newer);
    m_model->setConnections({newer.id});
    QVERIFY(settles(*m_model, ListState::Unsupported));
    QVERIFY(m_model->problems().isEmpty());
    QVERIFY(m_model->error().isSnapshotsUnsupported());
    m_model->setConnections({newer.id, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Empty)); // what can have snapshots has none
    QCOMPARE(m_model->unsupported(), QList{newer.id});
}

void TestSnapshotsOverview::updatesAndRemoves()
{
    const SnapshotId id = takeVisitors(*m_app, {m_app->west.subscription});
    m_model->setConnections({m_app->west.id, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, patienceMs);
    SnapshotChange change;
    change.userData = u"after"_s;
    QVERIFY(resultOf(m_model->update(m_app->east.id, id, change)).ok());
    QCOMPARE(m_model->snapshotAt(1).userData, u"after"_s);
    QCOMPARE(resultOf(m_model->update(m_app->west.id, id, change)).error().httpStatus, 403);
    QVERIFY(resultOf(m_model->remove(m_app->east.id, id)).ok());
    QVERIFY(!m_model->indexOf(m_app->east.id, id).isValid());
    m_model->setConnections({m_app->west.id});
    QCOMPARE(resultOf(m_model->remove(m_app->east.id, id)).error().kind, FaceError::Kind::Refused);
}

void TestSnapshotsOverview::contradictionsNameTheConnection()
{
    const QString stranger = QString::fromLatin1(strangerA);
    m_service.proxy.addRule(answeringSnapshots(FaultServer::json(
        200, "[" + snapshotJson(1, u"2026-01-01T00:00:00Z"_s, stranger, stranger, {}) + "]")));
    QSignalSpy told(m_model.get(), &SnapshotsOverview::subscriptionContradicted);
    m_model->setConnections({m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().at(0).value<ConnectionId>() == m_app->east.id);
    QCOMPARE(told.first().at(1).value<SubscriptionId>().text(), stranger);
}

void TestSnapshotsOverview::anOutcomeIsToldThoughNobodyLooks()
{
    const SnapshotId id = takeVisitors(*m_app, {m_app->west.subscription});
    m_model->setConnections({m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    const auto removed = m_model->remove(m_app->east.id, id);
    m_model->setConnections({});
    QVERIFY(resultOf(removed).ok());
}

QTEST_GUILESS_MAIN(TestSnapshotsOverview)
#include "tst_snapshotsoverview.moc"
