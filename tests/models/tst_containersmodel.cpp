// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ContainersModel against the real sandbox, with a misbehaving proxy between.
#include "models/containers/containersmodel.h"
#include "models/containers/trainingtext.h"
#include "tests/models/browsefixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

FaultRule answering(const QByteArray &answer, const QString &path, int times = -1)
{
    FaultRule rule;
    rule.method = "GET"_ba;
    rule.path = path;
    rule.times = times;
    rule.answer = answer;
    return rule;
}

QByteArray groupsJson(const QStringList &ids, const QString &userData = {})
{
    QJsonArray rows;
    for (const QString &id : ids) {
        rows.append(QJsonObject{{u"personGroupId"_s, id},
                                {u"name"_s, id},
                                {u"userData"_s, userData},
                                {u"recognitionModel"_s, u"recognition_04"_s}});
    }
    return FaultServer::json(200, QJsonDocument(rows).toJson());
}

QStringList numbered(int from, int count)
{
    QStringList ids;
    for (int n = from; n < from + count; ++n)
        ids.append(u"g%1"_s.arg(n, 5, 10, QChar(u'0')));
    return ids;
}

QStringList shownIds(const ContainersModel &model)
{
    QStringList ids;
    for (const Container &row : model.containers()) {
        if (row.type == ContainerType::PersonGroup)
            ids.append(row.id.text());
    }
    return ids;
}

} // namespace

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
    void pagesComeByFetchMore();
    void failedPageIsNotAskedWithoutEnd();
    void aPageThatRepeatsEnds();
    void refreshReadsWhatWasShown();
    void mergesRandomListings();
    void unsortedListingsAreShownOnce();
    void trainingIsFetchedOnDemand();
    void trainingIsFetchedOnce();
    void trainingErrorsAreShownAndForgotten();
    void notedTrainingCostsNoCall();
    void trainingTexts();
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

void TestContainersModel::pagesComeByFetchMore()
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

void TestContainersModel::failedPageIsNotAskedWithoutEnd()
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

void TestContainersModel::aPageThatRepeatsEnds()
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

void TestContainersModel::refreshReadsWhatWasShown()
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

void TestContainersModel::mergesRandomListings()
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

void TestContainersModel::unsortedListingsAreShownOnce()
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

void TestContainersModel::trainingIsFetchedOnDemand()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // the test says when
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    const auto cell = [&model](int row) {
        return model.index(row, ContainersModel::TrainingColumn);
    };
    QCOMPARE(cell(0).data().toString(), QString(QChar(0x2014)));
    QCOMPARE(cell(0).data(Qt::AccessibleTextRole).toString(), u"Not needed"_s);
    QCOMPARE(cell(3).data().toString(), QString(QChar(0x2026)));
    QVERIFY(!cell(3).data(ContainersModel::TrainingRole).isValid());
    m_service.proxy.forget();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.requestTraining({0, 1, 2, 3, 99});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, patienceMs);
    QCOMPARE(m_service.proxy.requests().size(), 3); // the face list was not asked
    QVERIFY2(cell(3).data().toString().startsWith(u"Trained "_s),
             qPrintable(cell(3).data().toString()));
    QVERIFY(cell(3).data().toString().contains(u" · as of "_s));
    QVERIFY(cell(3).data(Qt::AccessibleTextRole).toString().contains(u"(as of "_s));
    QCOMPARE(cell(3).data(ContainersModel::TrainingRole).value<TrainingStatus>().state,
             TrainingState::Succeeded);
    QCOMPARE(cell(3).data(ContainersModel::TrainingAgeRole).toDateTime(), m_app->clock.now());
    // A refresh keeps what is known.
    model.refresh();
    QVERIFY(settles(model, ListState::Ready));
    QVERIFY(cell(3).data().toString().startsWith(u"Trained "_s));
}

void TestContainersModel::trainingIsFetchedOnce()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    m_service.proxy.forget();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.requestTraining({3});
    model.requestTraining({3});
    model.requestTraining({2, 3});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patienceMs);
    QCOMPARE(m_service.proxy.requests().size(), 2);
    m_app->clock.advanceSecs(59);
    model.requestTraining({3}); // still fresh: nothing leaves
    m_app->clock.advanceSecs(2);
    model.requestTraining({2}); // old by now
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, patienceMs);
    QCOMPARE(m_service.proxy.requests().size(), 3);
    QVERIFY(m_service.proxy.requests().last().target.contains("visitors"));
}

void TestContainersModel::trainingErrorsAreShownAndForgotten()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    m_service.proxy.addRule(answering(FaultServer::json(200, "[]"_ba), u"/training"_s));
    const QModelIndex cell = model.index(3, ContainersModel::TrainingColumn);
    model.requestTraining({3});
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().startsWith(u"Not available"_s), patienceMs);
    QVERIFY(!cell.data(ContainersModel::TrainingRole).isValid());
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
    m_service.proxy.clearRules();
    model.refresh();
    QCOMPARE(cell.data().toString(), QString(QChar(0x2026)));
    model.requestTraining({3});
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().startsWith(u"Trained "_s), patienceMs);
}

void TestContainersModel::notedTrainingCostsNoCall()
{
    ContainersModel model(m_app->connections, m_app->clients, m_app->clock);
    model.setConnection(m_app->east.id);
    QVERIFY(settles(model, ListState::Ready));
    m_service.proxy.forget();
    TrainingStatus running;
    running.state = TrainingState::Running;
    running.createdTime = m_app->clock.now();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.noteTraining(ContainerType::PersonGroup, ObjectId(u"visitors"_s), running);
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.index(2, ContainersModel::TrainingColumn)
                .data()
                .toString()
                .startsWith(u"Training since "_s));
    QCOMPARE(m_service.proxy.requests().size(), 0);
}

void TestContainersModel::trainingTexts()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 42), Qt::LocalTime);
    const QDateTime trained = now.addSecs(-120);
    const QLocale locale;
    TrainingStatus status;
    status.state = TrainingState::NotStarted;
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()), u"Never trained"_s);
    status.createdTime = trained.toUTC();
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()), u"Waiting to be trained"_s);
    status.state = TrainingState::Running;
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()),
             u"Training since %1"_s.arg(locale.toString(trained.time(), QLocale::ShortFormat)));
    status.state = TrainingState::Succeeded;
    status.lastSuccessfulTime = trained.toUTC();
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()),
             u"Trained %1 (as of %2)"_s.arg(locale.toString(trained, QLocale::ShortFormat),
                                            locale.toString(now.time(), QLocale::ShortFormat)));
    QCOMPARE(trainingCellText(status, now.toUTC(), now.toUTC()),
             u"Trained %1 · as of %2"_s.arg(locale.toString(trained.time(), QLocale::ShortFormat),
                                            locale.toString(now.time(), QLocale::ShortFormat)));
    QCOMPARE(trainingCellText(status, now.toUTC(), now.addDays(1).toUTC()),
             u"Trained %1 · as of %2"_s.arg(locale.toString(trained, QLocale::ShortFormat),
                                            locale.toString(now, QLocale::ShortFormat)));
    // Yesterday's answer names its day.
    QCOMPARE(trainingText(status, now.toUTC(), now.addDays(1).toUTC()),
             u"Trained %1 (as of %2)"_s.arg(locale.toString(trained, QLocale::ShortFormat),
                                            locale.toString(now, QLocale::ShortFormat)));
    status.state = TrainingState::Failed;
    status.message = u"The group is <empty>."_s;
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()), u"Failed: The group is <empty>."_s);
    status.state = TrainingState::Unknown;
    status.rawStatus = u"pondering"_s;
    QCOMPARE(trainingText(status, now.toUTC(), now.toUTC()), u"pondering"_s);
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
