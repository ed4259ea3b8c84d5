// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What ContainersModel says of training.
#include "models/containers/containersmodel.h"
#include "models/containers/trainingtext.h"
#include "tests/models/browsefixture.h"
#include "tests/models/listinganswers.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

class TestContainersTraining : public QObject
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
    void trainingIsFetchedOnDemand();
    void trainingIsFetchedOnce();
    void trainingErrorsAreShownAndForgotten();
    void notedTrainingCostsNoCall();
    void trainingTexts();

private:
    SandboxBehindProxy m_service;
    std::unique_ptr<Browsing> m_app;
};

void TestContainersTraining::trainingIsFetchedOnDemand()
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

void TestContainersTraining::trainingIsFetchedOnce()
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

void TestContainersTraining::trainingErrorsAreShownAndForgotten()
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

void TestContainersTraining::notedTrainingCostsNoCall()
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

void TestContainersTraining::trainingTexts()
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

QTEST_GUILESS_MAIN(TestContainersTraining)
#include "tst_containerstraining.moc"
