// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ContainersModel follows what is edited here, and fetches what no page has brought.
#include "models/containers/containersmodel.h"
#include "models/containers/trainingtext.h"
#include "tests/editing/editfixture.h"
#include "tests/models/listinganswers.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class TestContainersEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init();
    void rowsFollowEdits();
    void anEmptyListingFillsAndEmpties();
    void editsOvertakeAListing();
    void editsOfOthersAreOthers();
    void fetchInsertsInPlace();
    void fetchedRowsDoNotDisturbPaging();
    void fetchedRowsAreReadAgain();
    void fetchTellsWhatIsNotThere();
    void trainingSaysWhetherItIsStillTrue();
    void trainingTexts();

private:
    [[nodiscard]] bool deletes(const ContainerRef &container)
    {
        return resultOf(m_app->editor.deleteContainer(container)).ok();
    }
    [[nodiscard]] QModelIndex rowOf(const QString &id) const
    {
        return m_model->indexOf(ContainerType::PersonGroup, ObjectId(id));
    }
    [[nodiscard]] bool creates(const QString &id)
    {
        ContainerDraft draft;
        draft.id = ObjectId(id);
        draft.name = u"Name of "_s + id;
        return resultOf(m_app->editor.createContainer(m_app->west.id, draft)).ok();
    }
    [[nodiscard]] ContainerRef group(const QString &id) const
    {
        return m_app->ref(m_app->west, ContainerType::PersonGroup, id);
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<Editing> m_app;
    std::unique_ptr<ContainersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestContainersEdits::init()
{
    m_tester.reset();
    m_model.reset();
    m_service.proxy.clearRules();
    m_app = std::make_unique<Editing>(m_service);
    for (const ContainerType type : allContainerTypes) {
        const auto all = resultOf(m_app->client(m_app->west).listContainers(type, {}));
        QVERIFY(all.ok());
        for (const Container &old : all.value())
            QVERIFY(resultOf(m_app->client(m_app->west).deleteContainer(type, old.id)).ok());
    }
    m_model = std::make_unique<ContainersModel>(m_app->connections, m_app->clients, m_app->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Reporting::Fatal);
    m_tester->setUseFetchMore(false); // the test says when
    m_model->follow(m_app->editor);
    m_service.proxy.forget();
}

void TestContainersEdits::rowsFollowEdits()
{
    for (const QString &id : {u"b"_s, u"d"_s})
        QVERIFY(creates(id));
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    m_service.proxy.forget();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(creates(u"c"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"c"_s).isValid(), patienceMs);
    QCOMPARE(shownIds(*m_model), QStringList({u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(rowOf(u"c"_s).siblingAtColumn(ContainersModel::NameColumn).data().toString(),
             u"Name of c"_s);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(2)); // the PUT and one GET

    MetadataChange change;
    change.userData = u"edited"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(resultOf(m_app->editor.updateContainer(group(u"c"_s), change)).ok());
    QCOMPARE(changed.count(), 1);
    const Container row = rowOf(u"c"_s).data(ContainersModel::ContainerRole).value<Container>();
    QCOMPARE(row.userData, u"edited"_s);
    QCOMPARE(row.name, u"Name of c"_s); // was not changed

    QVERIFY(deletes(group(u"b"_s)));
    QCOMPARE(shownIds(*m_model), QStringList({u"c"_s, u"d"_s}));
    QCOMPARE(m_service.proxy.count("GET"_ba), 1);
    QCOMPARE(reset.count(), 0);
}

void TestContainersEdits::anEmptyListingFillsAndEmpties()
{
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Empty));
    QVERIFY(creates(u"only"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->state(), ListState::Ready, patienceMs);
    QVERIFY(deletes(group(u"only"_s)));
    QCOMPARE(m_model->state(), ListState::Empty);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestContainersEdits::editsOvertakeAListing()
{
    // The listing's answer is of before the edits, and comes after them.
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Empty));
    for (const QString &id : {u"b"_s, u"d"_s, u"f"_s})
        QVERIFY(creates(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, patienceMs);
    FaultRule old =
        answering(groupsJson({u"b"_s, u"d"_s, u"f"_s}, u"old"_s), u"v1.0/persongroups\\?"_s);
    old.delayMs = 1500;
    m_service.proxy.addRule(old);
    m_service.proxy.forget();
    m_model->refresh();
    const auto isAsked = [this] {
        const QList<SeenRequest> seen = m_service.proxy.requests();
        return !seen.isEmpty() && seen.last().target.contains("/persongroups?");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patienceMs);
    QVERIFY(deletes(group(u"b"_s)));
    MetadataChange change;
    change.userData = u"new"_s;
    QVERIFY(resultOf(m_app->editor.updateContainer(group(u"d"_s), change)).ok());
    QVERIFY(creates(u"e"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"e"_s).isValid(), patienceMs);
    QVERIFY2(m_model->isRefreshing(), "the answer came before the edits");
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(shownIds(*m_model), QStringList({u"d"_s, u"e"_s, u"f"_s}));
    QCOMPARE(rowOf(u"d"_s).siblingAtColumn(ContainersModel::UserDataColumn).data().toString(),
             u"new"_s);
    QCOMPARE(rowOf(u"f"_s).siblingAtColumn(ContainersModel::UserDataColumn).data().toString(),
             u"old"_s);
}

void TestContainersEdits::editsOfOthersAreOthers()
{
    m_model->setConnection(m_app->east.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(creates(u"elsewhere"_s)); // at west
    QVERIFY(!rowOf(u"elsewhere"_s).isValid());
    ContainerDraft draft;
    draft.id = ObjectId(u"visitors"_s); // the same id as east's
    QVERIFY(resultOf(m_app->editor.createContainer(m_app->west.id, draft)).ok());
    QVERIFY(deletes(group(u"visitors"_s)));
    QVERIFY(rowOf(u"visitors"_s).isValid());
    QCOMPARE(m_model->rowCount(), 4);
}

void TestContainersEdits::fetchInsertsInPlace()
{
    QVERIFY(creates(u"z"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups\\?"_s));
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(m_model->rowCount(), 1000);
    QVERIFY(!rowOf(u"z"_s).isValid());
    m_service.proxy.forget();
    QVERIFY(resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"z"_s))).ok());
    QCOMPARE(rowOf(u"z"_s).row(), 1000);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1));
    QVERIFY(resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"z"_s))).ok());
    QVERIFY(resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"g00001"_s))).ok());
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1)); // they were there
}

void TestContainersEdits::fetchedRowsDoNotDisturbPaging()
{
    QVERIFY(creates(u"g01500"_s));
    m_service.proxy.addRule(
        answering(groupsJson(numbered(2000, 5)), u"/persongroups.*start=g01999"_s));
    m_service.proxy.addRule(
        answering(groupsJson(numbered(1000, 1000)), u"/persongroups.*start=g00999"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups\\?"_s));
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    QVERIFY(resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"g01500"_s))).ok());
    QCOMPARE(rowOf(u"g01500"_s).row(), 1000);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({}); // goes on after the last listed row, not after the fetched one
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(shownIds(*m_model), numbered(0, 2000));
    m_model->fetchMore({});
    QVERIFY(settles(*m_model, ListState::Ready));
    QCOMPARE(shownIds(*m_model), numbered(0, 2005));
    QVERIFY(!m_model->canFetchMore({}));
}

void TestContainersEdits::fetchedRowsAreReadAgain()
{
    QVERIFY(creates(u"y"_s) && creates(u"z"_s));
    m_service.proxy.addRule(answering(groupsJson(numbered(0, 1000)), u"v1.0/persongroups\\?"_s));
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    for (const QString &id : {u"y"_s, u"z"_s})
        QVERIFY(resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(id))).ok());
    QCOMPARE(m_model->rowCount(), 1002);
    // Meanwhile, past this console:
    FaceClient &west = m_app->client(m_app->west);
    MetadataChange change;
    change.name = u"Changed"_s;
    QVERIFY(
        resultOf(west.updateContainer(ContainerType::PersonGroup, ObjectId(u"y"_s), change)).ok());
    QVERIFY(resultOf(west.deleteContainer(ContainerType::PersonGroup, ObjectId(u"z"_s))).ok());
    m_service.proxy.forget();
    m_model->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1001, patienceMs);
    QVERIFY(!rowOf(u"z"_s).isValid());
    QTRY_COMPARE_WITH_TIMEOUT(
        rowOf(u"y"_s).siblingAtColumn(ContainersModel::NameColumn).data().toString(), u"Changed"_s,
        patienceMs);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(6)); // four types and two rows
}

void TestContainersEdits::fetchTellsWhatIsNotThere()
{
    const auto nowhere = resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"x"_s)));
    QCOMPARE(nowhere.error().kind, FaceError::Kind::Refused); // no connection
    m_model->setConnection(m_app->west.id);
    QVERIFY(settles(*m_model, ListState::Empty));
    const auto gone = resultOf(m_model->fetch(ContainerType::PersonGroup, ObjectId(u"x"_s)));
    QVERIFY(gone.error().isNotFound());
    QCOMPARE(m_model->rowCount(), 0);
    // Answers for a connection that is shown no more make no rows.
    QVERIFY(creates(u"late"_s));
    m_model->setConnection({});
    m_model->setConnection(m_app->west.id);
    const auto late = m_model->fetch(ContainerType::PersonGroup, ObjectId(u"late"_s));
    m_model->setConnection(m_app->east.id);
    QVERIFY(!resultOf(late).ok());
    QVERIFY(settles(*m_model, ListState::Ready));
    QVERIFY(!rowOf(u"late"_s).isValid());
}

void TestContainersEdits::trainingSaysWhetherItIsStillTrue()
{
    m_model->setConnection(m_app->east.id);
    QVERIFY(settles(*m_model, ListState::Ready));
    const ContainerRef employees =
        m_app->ref(m_app->east, ContainerType::LargePersonGroup, u"employees"_s);
    const int row = m_model->indexOf(employees.type, employees.id).row();
    const QModelIndex cell = m_model->index(row, ContainersModel::TrainingColumn);
    m_model->requestTraining({row});
    QTRY_VERIFY_WITH_TIMEOUT(cell.data().toString().contains(u" · as of "_s), patienceMs);
    QVERIFY(!cell.data(ContainersModel::SinceTrainingRole).isValid());
    m_model->setChangeBook(m_app->changes);
    QVERIFY2(cell.data().toString().endsWith(u" · no change from here"_s),
             qPrintable(cell.data().toString()));
    QCOMPARE(cell.data(ContainersModel::SinceTrainingRole).toInt(),
             int(ChangeBook::SinceTraining::NotChangedHere));
    m_app->clock.set(QDateTime::currentDateTimeUtc());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto person = resultOf(m_app->editor.createPerson(employees, u"Test"_s, {}));
    QVERIFY(person.ok());
    QVERIFY(changed.count() > 0);
    QVERIFY2(cell.data().toString().endsWith(u" · changed here since"_s),
             qPrintable(cell.data().toString()));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"changed here since"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Train again"_s));
    QVERIFY(resultOf(m_app->editor.deletePerson(employees, *person)).ok());
}

void TestContainersEdits::trainingTexts()
{
    using Since = ChangeBook::SinceTraining;
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 42), Qt::LocalTime);
    const QDateTime trained = now.addSecs(-120);
    const QLocale locale;
    TrainingStatus status;
    status.state = TrainingState::Succeeded;
    status.lastSuccessfulTime = trained.toUTC();
    const QString time = locale.toString(trained.time(), QLocale::ShortFormat);
    const QString full = locale.toString(trained, QLocale::ShortFormat);
    const QString asOf = locale.toString(now.time(), QLocale::ShortFormat);
    const QDateTime utc = now.toUTC();
    QCOMPARE(trainingCellText(status, utc, utc, Since::Changed),
             u"Trained %1 · changed here since"_s.arg(time));
    QCOMPARE(trainingCellText(status, utc, utc, Since::NotChangedHere),
             u"Trained %1 · no change from here"_s.arg(time));
    QCOMPARE(trainingCellText(status, utc, utc, Since::Unknown),
             u"Trained %1 · as of %2"_s.arg(time, asOf));
    QCOMPARE(trainingText(status, utc, utc, Since::Changed),
             u"Trained %1, changed here since (as of %2)"_s.arg(full, asOf));
    QCOMPARE(trainingText(status, utc, utc, Since::NotChangedHere),
             u"Trained %1, no change from here since (as of %2)"_s.arg(full, asOf));
    status.state = TrainingState::Failed;
    status.message = u"No faces."_s;
    QCOMPARE(trainingCellText(status, utc, utc, Since::Changed), u"Failed: No faces."_s);
}

QTEST_GUILESS_MAIN(TestContainersEdits)
#include "tst_containersedits.moc"
