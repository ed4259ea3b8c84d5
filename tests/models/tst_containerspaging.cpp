// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How ContainersModel reads pages, and makes rows of them.
#include "models/containers/containersmodel.h"
#include "tests/models/browsefixture.h"
#include "tests/models/listinganswers.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestContainersPaging : public QObject
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
    void pagesComeByFetchMore();
    void failedPageIsNotAskedWithoutEnd();
    void aPageThatRepeatsEnds();
    void refreshReadsWhatWasShown();
    void mergesRandomListings();
    void unsortedListingsAreShownOnce();

private:
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestContainersPaging::pagesComeByFetchMore()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    m_service.proxy.addRule(
        answering(groupsJson(numbered(2000, 5)), u"/persongroups.*start=g01999"_s));
    m_service.proxy.addRule(
        answering(groupsJson(numbered(1000, 1000)), u"/persongroups.*start=g00999"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 1003);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchMore(model.index(0, 0)));
    m_service.proxy.forget();
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one at a time
    model.fetchMore({});
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(m_service.proxy.requests().size(), 1);
    QCOMPARE(model.rowCount(), 2003);
    // The types stay together, whatever came in between.
    QCOMPARE(model.indexOf(ContainerType::LargePersonGroup, ObjectId(u"employees"_s)).row(), 2002);
    QCOMPARE(model.indexOf(ContainerType::PersonGroup, ObjectId(u"g01500"_s)).row(), 1502);
    model.fetchMore({});
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(model.rowCount(), 2008);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(shownIds(model), numbered(0, 2005));
}

void TestContainersPaging::failedPageIsNotAskedWithoutEnd()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    m_service.proxy.addRule(
        answering(FaultServer::json(200, "nonsense"_ba), u"/persongroups.*start=g"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(QTest::qWaitFor([&] { return model.hasRefreshError(); }, patienceMs));
    QCOMPARE(model.rowCount(), 1003);
    QVERIFY(!model.canFetchMore({}));
    model.refresh(); // the operator's way to try again
    QVERIFY(QTest::qWaitFor([&] { return !model.isRefreshing(); }, patienceMs));
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.hasRefreshError());
}

void TestContainersPaging::aPageThatRepeatsEnds()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    // A service that ignores "start" gives its first page for ever.
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    model.fetchMore({});
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model), numbered(0, 1000));
    QVERIFY(!model.canFetchMore({}));
}

void TestContainersPaging::refreshReadsWhatWasShown()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    m_service.proxy.addRule(
        answering(groupsJson(numbered(1000, 500)), u"/persongroups.*start=g00999"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    model.fetchMore({});
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model).size(), 1500);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    // Of the first page one group is gone, of the second too, and one is new.
    QStringList first = numbered(0, 1001);
    first.removeOne(u"g00010"_s);
    QStringList second = numbered(1001, 499);
    second.removeOne(u"g01400"_s);
    second.append(u"h"_s);
    m_service.proxy.clearRules();
    m_service.proxy.addRule(answering(groupsJson(second), u"/persongroups.*start=g01000"_s));
    m_service.proxy.addRule(answering(groupsJson(first), u"v1.0/persongroups"_s));
    m_service.proxy.forget();
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model), first + second);
    QCOMPARE(m_service.proxy.requests().size(), 5); // four types, and the second page
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestContainersPaging::mergesRandomListings()
{
    QRandomGenerator random(20230630);
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    QStringList ids = numbered(0, 20);
    for (int step = 0; step < 25; ++step) {
        for (int edits = random.bounded(5); edits > 0 && !ids.isEmpty(); --edits)
            ids.removeAt(random.bounded(int(ids.size())));
        ids += numbered(random.bounded(9000), random.bounded(4));
        ids.removeDuplicates();
        ids.sort();
        const QString data = QString::number(random.bounded(3));
        m_service.proxy.clearRules();
        m_service.proxy.addRule(answering(groupsJson(ids, data), u"v1.0/persongroups"_s));
        if (step == 0)
            model.setConnection(m_app->east.id);
        else
            model.refresh();
        QVERIFY(settles(model, ListState::Ready));
        QCOMPARE(shownIds(model), ids);
        QCOMPARE(model.rowCount(), int(ids.size()) + 3);
        for (const QString &id : std::as_const(ids)) {
            const QModelIndex row = model.indexOf(ContainerType::PersonGroup, ObjectId(id));
            QCOMPARE(row.siblingAtColumn(ContainersModel::IdColumn).data().toString(), id);
            QCOMPARE(row.siblingAtColumn(ContainersModel::UserDataColumn).data().toString(), data);
        }
    }
}

void TestContainersPaging::unsortedListingsAreShownOnce()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    QStringList first = numbered(0, 1000);
    std::reverse(first.begin(), first.end());
    // The second page repeats a row of the first one.
    m_service.proxy.addRule(
        answering(groupsJson({u"g00500"_s, u"b"_s, u"a"_s}), u"/persongroups.*start=g00000"_s));
    m_service.proxy.addRule(answering(groupsJson(first), u"v1.0/persongroups"_s));
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    model.fetchMore({});
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model), first + QStringList({u"b"_s, u"a"_s}));
    QVERIFY(model.indexOf(ContainerType::PersonGroup, ObjectId(u"a"_s)).isValid());
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QCOMPARE(shownIds(model), first + QStringList({u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestContainersPaging)
#include "tst_containerspaging.moc"
