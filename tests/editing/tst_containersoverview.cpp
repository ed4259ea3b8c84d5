// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several connections in one table, against the real sandbox.
#include "models/containers/containersoverview.h"
#include "tests/editing/editfixture.h"
#include "tests/models/listinganswers.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class TestContainersOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init();
    void nothingIsFetchedForWhatIsNotShown();
    void showsAllConnections();
    void keepsRowsWhenTheChoiceChanges();
    void oneThatFailsKeepsTheOthers();
    void aRemovedConnectionGoes();
    void anotherResourceBehindAConnection();
    void rowsFollowEdits();
    void trainingIsAskedOfTheRightOne();
    void fetchesMoreOfEach();
    void randomChoices();

private:
    /// Answers what the sandbox does not: a connection of 12 groups.
    void addThird();
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<FaultServer> m_elsewhere;
    std::unique_ptr<Editing> m_app;
    std::unique_ptr<ContainersOverview> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ConnectionId m_third;
};

void TestContainersOverview::init()
{
    m_tester.reset();
    m_model.reset();
    m_service.proxy.clearRules();
    m_app = std::make_unique<Editing>(m_service);
    const auto all =
        resultOf(m_app->client(m_app->west).listContainers(ContainerType::PersonGroup, {}));
    QVERIFY(all.ok());
    for (const Container &old : all.value())
        QVERIFY(resultOf(m_app->client(m_app->west).deleteContainer(old.type, old.id)).ok());
    m_model =
        std::make_unique<ContainersOverview>(m_app->connections, m_app->clients, m_app->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Reporting::Fatal);
    m_tester->setUseFetchMore(false); // the test says when
    m_service.proxy.forget();
}

void TestContainersOverview::addThird()
{
    m_elsewhere = std::make_unique<FaultServer>();
    m_elsewhere->addRule(answering(groupsJson(numbered(0, 12)), u"v1.0/persongroups\\?"_s));
    m_elsewhere->addRule(answering(FaultServer::json(200, "[]"_ba), {}));
    Connection third;
    third.name = u"third"_s;
    third.endpoint = Endpoint::fromUserInput(m_elsewhere->endpoint());
    m_third = m_app->connections.add(third);
    m_app->clients.setKey(m_third, testKey());
}

void TestContainersOverview::nothingIsFetchedForWhatIsNotShown()
{
    QCOMPARE(m_model->state(), ListState::NoConnection);
    QCOMPARE(m_model->columnCount(), int(ContainersOverview::ColumnCount));
    QCOMPARE(
        m_model->headerData(ContainersModel::IdColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"Id"_s);
    QCOMPARE(
        m_model->headerData(ContainersOverview::ConnectionColumn, Qt::Horizontal, Qt::DisplayRole)
            .toString(),
        u"Connection"_s);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(0));
    addThird();
    m_model->setConnections({m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(4));
    QCOMPARE(m_elsewhere->requests().size(), qsizetype(0));
    m_model->setConnections({m_app->east.id}); // nothing new
    QVERIFY(!m_model->isRefreshing());
}

void TestContainersOverview::showsAllConnections()
{
    addThird();
    Connection labelled = *m_app->connections.find(m_app->east.id);
    labelled.label.kind = EnvironmentLabel::Kind::Production;
    m_app->connections.replace(labelled);
    const ConnectionId unknown(u"00000000-0000-4000-8000-0000000000aa"_s);
    m_model->setConnections({m_app->east.id, m_third, unknown, m_app->west.id, m_third});
    QCOMPARE(m_model->connections(), QList({m_app->east.id, m_third, m_app->west.id}));
    QCOMPARE(m_model->state(), ListState::Loading);
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 16);
    QCOMPARE(m_model->rowCountOf(m_third), 12);
    QVERIFY(m_model->connectionAt(3) == m_app->east.id);
    QVERIFY(m_model->connectionAt(4) == m_third);
    QVERIFY(m_model->connectionAt(16).isEmpty());
    QCOMPARE(cell(0, ContainersOverview::ConnectionColumn), u"east (Production)"_s);
    QCOMPARE(cell(4, ContainersOverview::ConnectionColumn), u"third"_s);
    QCOMPARE(cell(4, ContainersModel::IdColumn), u"g00000"_s);
    const QModelIndex index = m_model->index(5, ContainersOverview::ConnectionColumn);
    QVERIFY(index.data(ContainersOverview::ConnectionIdRole).value<ConnectionId>() == m_third);
    const ContainerRef second{m_third, ContainerType::PersonGroup, ObjectId(u"g00001"_s)};
    QVERIFY(index.data(ContainersOverview::ContainerRefRole).value<ContainerRef>() == second);
    QVERIFY(m_model->refAt(5) == second);
    QCOMPARE(index.data(ContainersModel::ContainerRole).value<Container>().id.text(), u"g00001"_s);
    QCOMPARE(m_model->indexOf(second).row(), 5);
    QVERIFY(!m_model->indexOf({m_app->east.id, second.type, second.id}).isValid());
    QVERIFY(m_model->loadedAt().isValid());

    labelled.name = u"Ost"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_app->connections.replace(labelled);
    QVERIFY(changed.count() > 0);
    QCOMPARE(cell(0, ContainersOverview::ConnectionColumn), u"Ost (Production)"_s);
}

void TestContainersOverview::keepsRowsWhenTheChoiceChanges()
{
    addThird();
    m_model->setConnections({m_app->east.id, m_third});
    QVERIFY(settles(*m_model, ListState::Ready));
    const QPersistentModelIndex kept = m_model->index(7, 0);
    const QPersistentModelIndex gone = m_model->index(1, 0);
    m_elsewhere->forget();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setConnections({m_third});
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(kept.row(), 3);
    QVERIFY(!gone.isValid());
    m_model->setConnections({m_app->west.id, m_app->east.id, m_third});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(kept.row(), 7);
    m_model->setConnections({m_third, m_app->east.id}); // another order
    QCOMPARE(cell(0, ContainersModel::IdColumn), u"g00000"_s);
    QCOMPARE(cell(12, ContainersOverview::ConnectionColumn), u"east"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_elsewhere->requests().size(), qsizetype(0)); // it was known all the while
    m_model->setConnections({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), ListState::NoConnection);
}

void TestContainersOverview::oneThatFailsKeepsTheOthers()
{
    addThird();
    m_elsewhere->clearRules();
    m_elsewhere->addRule(answering(FaultServer::json(401, faceError("401", "No.")), {}));
    m_model->setConnections({m_third});
    QVERIFY(settles(*m_model, ListState::Failed));
    QVERIFY(m_model->error().isUnauthorized());
    m_model->setConnections({m_third, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_model->hasRefreshError());
    QCOMPARE(m_model->problems().size(), qsizetype(1));
    QVERIFY(m_model->problems().first().connection == m_third);
    QCOMPARE(m_model->problems().first().error.httpStatus, 401);
    QSignalSpy told(m_model.get(), &OverviewModel::stateChanged);
    m_model->setConnections({m_app->east.id});
    QVERIFY(told.count() > 0);
    QVERIFY(!m_model->hasRefreshError());
}

void TestContainersOverview::aRemovedConnectionGoes()
{
    m_model->setConnections({m_app->west.id, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 4);
    m_app->connections.remove(m_app->east.id);
    QCOMPARE(m_model->connections(), QList{m_app->west.id});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), ListState::Empty);
}

void TestContainersOverview::anotherResourceBehindAConnection()
{
    addThird();
    m_model->setConnections({m_app->east.id, m_third});
    QVERIFY(settles(*m_model, ListState::Ready));
    const QPersistentModelIndex below = m_model->index(4, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Connection moved = *m_app->connections.find(m_app->east.id);
    moved.apiVersion = u"v1.0-preview"_s;
    m_app->connections.replace(moved);
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(below.row(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 16, patienceMs);
    QCOMPARE(below.row(), 4);
    QCOMPARE(reset.count(), 0);
}

void TestContainersOverview::rowsFollowEdits()
{
    m_model->follow(m_app->editor);
    m_model->setChangeBook(m_app->changes);
    m_model->setConnections({m_app->east.id, m_app->west.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    ContainerDraft draft;
    draft.id = ObjectId(u"fresh"_s);
    QVERIFY(resultOf(m_app->editor.createContainer(m_app->west.id, draft)).ok());
    const ContainerRef fresh = m_app->ref(m_app->west, draft.type, u"fresh"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->indexOf(fresh).row(), 4, patienceMs);
    MetadataChange change;
    change.name = u"Named"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(resultOf(m_app->editor.updateContainer(fresh, change)).ok());
    QCOMPARE(changed.first().first().toModelIndex().row(), 4);
    QCOMPARE(cell(4, ContainersModel::NameColumn), u"Named"_s);
    changed.clear();
    m_app->changes.noteChange(fresh);
    QVERIFY(changed.count() > 0);
    QCOMPARE(changed.first().first().toModelIndex(),
             m_model->index(4, ContainersModel::TrainingColumn));
    QVERIFY(resultOf(m_app->editor.deleteContainer(fresh)).ok());
    QCOMPARE(m_model->rowCount(), 4);
    const auto notShown = resultOf(m_model->fetch({m_third, draft.type, draft.id}));
    QCOMPARE(notShown.error().kind, FaceError::Kind::Refused);
}

void TestContainersOverview::trainingIsAskedOfTheRightOne()
{
    addThird();
    m_elsewhere->addRule(answering(
        FaultServer::json(404, faceError("PersonGroupNotTrained", "Never.")), u"/training"_s));
    m_model->setConnections({m_third, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    m_elsewhere->clearRules();
    m_elsewhere->addRule(answering(
        FaultServer::json(404, faceError("PersonGroupNotTrained", "Never.")), u"/training"_s));
    m_service.proxy.forget();
    m_elsewhere->forget();
    m_model->requestTraining({0, 15, 99});
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, ContainersModel::TrainingColumn), u"Never trained"_s,
                              patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(cell(15, ContainersModel::TrainingColumn).startsWith(u"Trained "_s),
                             patienceMs);
    QCOMPARE(m_elsewhere->requests().size(), qsizetype(1));
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1));
    TrainingStatus running;
    running.state = TrainingState::Running;
    m_model->noteTraining(m_model->refAt(1), running);
    QCOMPARE(cell(1, ContainersModel::TrainingColumn), u"Training"_s);
    QCOMPARE(m_elsewhere->requests().size(), qsizetype(1));
}

void TestContainersOverview::fetchesMoreOfEach()
{
    addThird();
    m_elsewhere->clearRules();
    m_elsewhere->addRule(
        answering(groupsJson(numbered(1000, 3)), u"/persongroups.*start=g00999"_s));
    m_elsewhere->addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups\\?"_s));
    m_elsewhere->addRule(answering(FaultServer::json(200, "[]"_ba), {}));
    m_model->setConnections({m_third, m_app->east.id});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 1004);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1007, patienceMs);
    QVERIFY(settles(*m_model, ListState::Ready));
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(cell(1003, ContainersOverview::ConnectionColumn), u"east"_s);
}

void TestContainersOverview::randomChoices()
{
    addThird();
    QRandomGenerator random(20260131);
    QList<ConnectionId> all{m_app->east.id, m_app->west.id, m_third};
    const QHash<ConnectionId, int> counts{{m_app->east.id, 4}, {m_app->west.id, 0}, {m_third, 12}};
    for (int step = 0; step < 40; ++step) {
        std::shuffle(all.begin(), all.end(), random);
        const QList<ConnectionId> chosen = all.first(random.bounded(4));
        m_model->setConnections(chosen);
        if (random.bounded(3) == 0)
            m_model->refresh();
        if (random.bounded(2) == 0)
            continue; // choose again while it loads
        QVERIFY(QTest::qWaitFor([this] { return !m_model->isRefreshing(); }, patienceMs));
        int row = 0;
        for (const ConnectionId &id : chosen) {
            QCOMPARE(m_model->rowCountOf(id), counts.value(id));
            for (int n = 0; n < counts.value(id); ++n)
                QVERIFY(m_model->connectionAt(row++) == id);
        }
        QCOMPARE(m_model->rowCount(), row);
    }
}

QTEST_GUILESS_MAIN(TestContainersOverview)
#include "tst_containersoverview.moc"
