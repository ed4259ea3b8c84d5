// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What SnapshotsModel makes of errors, late answers and what a listing proves of the connection.
#include "models/snapshots/snapshotsmodel.h"
#include "tests/models/snapshotanswers.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestSnapshotsAnswers : public QObject
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
    void errorsKeepTheRows();
    void unsupportedIsAStateOfItsOwn();
    void staleAnswerIsIgnored();
    void missingKeyThenKey();
    void keyThatOvertakesItsAbsence();
    void wrongSubscriptionIsNoticed();
    void ownTakeProvesTheAccount();

private:
    SnapshotId take(const QList<SubscriptionId> &scope, const QString &userData = {})
    {
        return takeVisitors(*m_app, scope, userData);
    }

    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestSnapshotsAnswers::errorsKeepTheRows()
{
    QVERIFY(!take({m_app->west.subscription}).isEmpty());
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_service.proxy.addRule(answeringSnapshots(
        FaultServer::http(200, "<html>busy</html>"_ba, {{"Content-Type", "text/html"}})));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Failed));
    QVERIFY(!model.error().summary().isEmpty());
    QVERIFY(!model.hasRefreshError());
    m_service.proxy.clearRules();
    model.refresh();
    QCOMPARE(model.state(), ListState::Loading);
    QVERIFY(settles(model, ListState::Ready));
    m_service.proxy.addRule(answeringSnapshots(FaultServer::json(200, "[{\"id\":"_ba)));
    model.refresh();
    QVERIFY(QTest::qWaitFor([&] { return model.hasRefreshError(); }, patienceMs));
    QCOMPARE(model.state(), ListState::Ready);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.error().kind, FaceError::Kind::Malformed);
    m_service.proxy.clearRules();
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(!model.hasRefreshError());
}

void TestSnapshotsAnswers::unsupportedIsAStateOfItsOwn()
{
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FaultRule rule = answeringSnapshots(FaultServer::json(
        403, R"({"error":{"code":"UnsupportedFeature","message":"not approved"}})"_ba));
    m_service.proxy.addRule(rule);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Unsupported));
    m_service.proxy.clearRules();
    // The version without snapshots, as the sandbox answers it.
    Connection newer = *m_app->connections.find(m_app->east.id);
    newer.apiVersion = u"v1.2"_s;
    m_app->connections.replace(newer);
    QVERIFY(settles(model, ListState::Unsupported));
    QCOMPARE(model.error().httpStatus, 404);
    newer.apiVersion = u"v1.0"_s;
    m_app->connections.replace(newer);
    QVERIFY(settles(model, ListState::Empty));
}

void TestSnapshotsAnswers::staleAnswerIsIgnored()
{
    QVERIFY(!take({m_app->east.subscription}).isEmpty()); // seen from east alone
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FaultRule slow;
    slow.what = FaultRule::Do::Hang;
    slow.path = u"/snapshots"_s;
    slow.times = 1;
    m_service.proxy.addRule(slow);
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    model.setConnection(m_app->east.id);
    QVERIFY(seen.wait(patienceMs));
    QList<ListState> states;
    connect(&model, &SnapshotsModel::stateChanged, this, [&] { states.append(model.state()); });
    model.setConnection(m_app->west.id);
    QVERIFY(settles(model, ListState::Empty));
    QVERIFY(model.connection() == m_app->west.id);
    // The end of east's call, cancelled or not, is not an end of west's.
    const QList<ListState> expected{ListState::Loading, ListState::Empty};
    QCOMPARE(states, expected);
    disconnect(&model, nullptr, this, nullptr);

    m_app->connections.remove(m_app->west.id); // under the model's feet
    QCOMPARE(model.state(), ListState::NoConnection);
    QVERIFY(model.connection().isEmpty());
}

void TestSnapshotsAnswers::missingKeyThenKey()
{
    Connection keyless = m_service.connection(0);
    keyless.id = m_app->connections.add(keyless); // another id, no key
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QSignalSpy missing(&m_app->clients, &ClientPool::keyMissing);
    model.setConnection(keyless.id);
    QVERIFY(settles(model, ListState::Failed));
    QCOMPARE(model.error().kind, FaceError::Kind::MissingKey);
    QCOMPARE(missing.count(), 1);
    m_app->clients.setKey(keyless.id, m_service.key(0));
    QVERIFY(settles(model, ListState::Empty)); // asked again by itself
}

void TestSnapshotsAnswers::keyThatOvertakesItsAbsence()
{
    Connection keyless = m_service.connection(0);
    keyless.id = m_app->connections.add(keyless);
    // The key is there before the model has read that it was missing.
    connect(&m_app->clients, &ClientPool::keyMissing, this,
            [this](const ConnectionId &id) { m_app->clients.setKey(id, m_service.key(0)); });
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(keyless.id);
    QVERIFY(settles(model, ListState::Empty));
}

void TestSnapshotsAnswers::wrongSubscriptionIsNoticed()
{
    const QString a = QString::fromLatin1(strangerA);
    const QString b = QString::fromLatin1(strangerB);
    const QString now = u"2026-01-01T00:00:00Z"_s;
    m_service.proxy.addRule(answeringSnapshots(FaultServer::json(
        200, "[" + snapshotJson(1, now, a, b, {}) + ","
                 + snapshotJson(2, now, m_app->west.subscription.text(), b, {}) + "]")));
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    QSignalSpy told(&model, &SnapshotsModel::subscriptionContradicted);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    // Listed for us, and b is the only subscription that both rows name.
    QCOMPARE(model.contradictedSubscription().text(), b);
    QCOMPARE(told.count(), 1);
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::Unknown);
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(told.count(), 1);

    Connection corrected = *m_app->connections.find(m_app->east.id);
    corrected.subscription = SubscriptionId(b);
    m_app->connections.replace(corrected);
    QVERIFY(model.contradictedSubscription().isEmpty());
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::OfferedHere);
}

void TestSnapshotsAnswers::ownTakeProvesTheAccount()
{
    Connection wrong = *m_app->connections.find(m_app->east.id);
    wrong.subscription = SubscriptionId(QString::fromLatin1(strangerA));
    m_app->connections.replace(wrong);
    const SnapshotId id = take({SubscriptionId(QString::fromLatin1(strangerA))});
    SnapshotsModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(model.contradictedSubscription().isEmpty()); // its scope names it: no proof yet
    QSignalSpy told(&model, &SnapshotsModel::subscriptionContradicted);
    model.noteTakenHere(id);
    QVERIFY(model.contradictedSubscription() == m_service.connection(0).subscription);
    QCOMPARE(told.count(), 1);
    QCOMPARE(model.originOf(model.snapshots().first()), SnapshotOrigin::TakenHere);
}

QTEST_GUILESS_MAIN(TestSnapshotsAnswers)
#include "tst_snapshotsanswers.moc"
