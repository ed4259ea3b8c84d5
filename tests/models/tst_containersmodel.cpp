// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ContainersModel against the real sandbox, with a misbehaving proxy between.
#include "models/containers/containersmodel.h"
#include "tests/models/browsefixture.h"
#include "tests/models/listinganswers.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestContainersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
        m_app = std::make_unique<Browsing>(m_service);
    }
    void listsAllFourTypes();
    void emptyAndNoConnection();
    void aTypeThatFailsKeepsTheOthers();
    void unreachableIsAskedOnce();
    void keyThatOvertakesItsAbsence();
    void changedEndpointStartsAnew();

private:
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestContainersModel::listsAllFourTypes()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    QCOMPARE(model.state(), ListState::NoConnection);
    model.setConnection(m_app->east.id);
    QCOMPARE(model.state(), ListState::Loading);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 4);
    QStringList shown;
    for (int row = 0; row < 4; ++row) {
        shown.append(model.index(row, ContainersModel::TypeColumn).data().toString() + u' '
                     + model.index(row, ContainersModel::IdColumn).data().toString());
    }
    const QStringList expected{u"Face list vip"_s, u"Large face list badge-photos"_s,
                               u"Person group visitors"_s, u"Large person group employees"_s};
    QCOMPARE(shown, expected);
    const QModelIndex employees =
        model.indexOf(ContainerType::LargePersonGroup, ObjectId(u"employees"_s));
    QCOMPARE(employees.row(), 3);
    QVERIFY(employees.siblingAtColumn(ContainersModel::ModelColumn)
                .data()
                .toString()
                .startsWith(u"recognition_0"_s));
    QVERIFY(!model.indexOf(ContainerType::PersonGroup, ObjectId(u"employees"_s)).isValid());
    QCOMPARE(model.rowCount(employees), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.loadedAt().isValid());
    QCOMPARE(m_service.proxy.requests().size(), 4); // no training state was asked for
}

void TestContainersModel::emptyAndNoConnection()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    model.setConnection(m_app->west.id);
    QVERIFY(settles(model, ListState::Empty));
    ContainerDraft draft;
    draft.id = ObjectId(u"fresh"_s);
    draft.name = u"Fresh"_s;
    QVERIFY(resultOf(m_app->client(m_app->west).createContainer(draft)).ok());
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model), QStringList{u"fresh"_s});
    const auto deleted = resultOf(m_app->client(m_app->west).deleteContainer(draft.type, draft.id));
    QVERIFY(deleted.ok());
    model.refresh();
    QVERIFY(settles(model, ListState::Empty));
    m_app->connections.remove(m_app->west.id);
    QCOMPARE(model.state(), ListState::NoConnection);
}

void TestContainersModel::aTypeThatFailsKeepsTheOthers()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    m_service.proxy.addRule(
        answering(FaultServer::http(404, "<html>none</html>"_ba), u"/facelists"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.hasRefreshError());
    QCOMPARE(model.error().httpStatus, 404);
    QCOMPARE(model.failedTypes(), QList{ContainerType::FaceList});
    m_service.proxy.clearRules();
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.hasRefreshError());
    // And rows of a type that fails on a refresh stay.
    m_service.proxy.addRule(answering(FaultServer::json(200, "[{"_ba), u"/persongroups"_s));
    model.refresh();
    QVERIFY(QTest::qWaitFor([&] { return model.hasRefreshError() && !model.isRefreshing(); },
                            patienceMs));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.failedTypes(), QList{ContainerType::PersonGroup});
}

void TestContainersModel::unreachableIsAskedOnce()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    m_service.proxy.addRule(
        answering(FaultServer::json(401, R"({"error":{"code":"401","message":"no"}})"_ba), {}));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Failed));
    QVERIFY(model.error().isUnauthorized());
    QCOMPARE(m_service.proxy.count("GET"_ba), 1); // not once for each type
    m_service.proxy.clearRules();
    m_app->clients.setKey(m_app->east.id, m_service.key(0));
    QVERIFY(settles(model, ListState::Ready)); // with the new key, by itself
}

void TestContainersModel::keyThatOvertakesItsAbsence()
{
    Connection keyless = m_service.connection(0);
    keyless.id = m_app->connections.add(keyless);
    // The key is there before the model has read that it was missing.
    connect(&m_app->clients, &ClientPool::keyMissing, this,
            [this](const ConnectionId &id) { m_app->clients.setKey(id, m_service.key(0)); });
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(keyless.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 4);
}

void TestContainersModel::changedEndpointStartsAnew()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    FaultServer elsewhere;
    elsewhere.addRule(answering(FaultServer::json(200, "[]"_ba), {}));
    Connection moved = *m_app->connections.find(m_app->east.id);
    moved.name = u"renamed"_s;
    m_app->connections.replace(moved);
    QCOMPARE(model.rowCount(), 4); // a name is no reason
    moved.endpoint = Endpoint::fromUserInput(elsewhere.endpoint());
    m_app->connections.replace(moved);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(settles(model, ListState::Empty));
    QCOMPARE(elsewhere.count("GET"_ba), 4);
}

QTEST_GUILESS_MAIN(TestContainersModel)
#include "tst_containersmodel.moc"
