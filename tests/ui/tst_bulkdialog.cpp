// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPromise>
#include <QTest>
#include <QTreeView>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// A bulk action from its dry run to its end, with what fails on the way.
class TestBulkDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
        QVERIFY(fixture->makeGroup(u"team"_s));
        team = fixture->ref(ContainerType::PersonGroup, u"team"_s);
        for (int i = 0; i < 3; ++i)
            persons += fixture->makePerson(team, u"Person %1"_s.arg(i));
        QVERIFY(!persons.contains(PersonId()));
        QVERIFY(fixture->settle());
        fixture->service.proxy.forget();
    }
    void cleanup()
    {
        dialog.reset();
        persons.clear();
        fixture.reset();
    }

    void showsEverythingAndSendsNothingBeforeStart()
    {
        open(deleteRun());
        const auto *requests = child<QTreeView>(*dialog, "requestsView")->model();
        QCOMPARE(requests->rowCount(), 3);
        QCOMPARE(requests->index(1, BulkRequestsModel::MethodColumn).data().toString(),
                 u"DELETE"_s);
        QCOMPARE(requests->index(1, BulkRequestsModel::SubjectColumn).data().toString(),
                 u"Person 1"_s);
        const QString plan = child<QLabel>(*dialog, "planLabel")->text();
        QVERIFY2(plan.startsWith(u"3 requests will be sent"_s), qPrintable(plan));
        QVERIFY2(plan.contains(u"10 requests a second"_s), qPrintable(plan));
        QCOMPARE(child<QLabel>(*dialog, "noteLabel")->text(), u"It cannot be undone."_s);
        QCOMPARE(child<QLabel>(*dialog, "connectionLineNameLabel")->text(), fixture->east().name);
        QTest::keyClick(dialog.get(), Qt::Key_Return); // Cancel is the default of what destroys
        QVERIFY(!dialog->isVisible());
        QVERIFY(fixture->service.proxy.requests().isEmpty());
    }

    void sendsAllAndTells()
    {
        open(deleteRun());
        QSignalSpy finished(dialog.get(), &BulkDialog::runFinished);
        press("startButton");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(finished.first().at(0).toInt(), 3);
        QVERIFY(finished.first().at(1).toBool());
        QCOMPARE(result(), u"3 requests succeeded."_s);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 3);
        QVERIFY(!child<QPushButton>(*dialog, "sendAgainButton")->isVisible());
        QVERIFY(!child<QTreeView>(*dialog, "failuresView")->isVisible());
        QCOMPARE(child<QPushButton>(*dialog, "closeButton")->text(), u"Close"_s);
        QVERIFY(child<QPushButton>(*dialog, "closeButton")->hasFocus());
        QVERIFY(child<QTreeView>(*dialog, "requestsView")
                    ->isColumnHidden(BulkRequestsModel::ConnectionColumn)); // there is but one
    }

    void namesTheConnectionOfEachRequest()
    {
        const ContainerRef east{fixture->east().id, ContainerType::PersonGroup, team.id};
        const ContainerRef west{fixture->west().id, ContainerType::PersonGroup, team.id};
        BulkDialog::Plan plan;
        plan.connections = {east.connection, west.connection};
        plan.startLabel = u"Start"_s;
        auto run = std::make_unique<BulkRun>(u"Delete 2 groups"_s,
                                             deleteContainersSteps(*fixture->editor, {east, west}));
        BulkDialog both(fixture->services(), std::move(run), plan);
        both.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *view = child<QTreeView>(both, "requestsView");
        QVERIFY(!view->isColumnHidden(BulkRequestsModel::ConnectionColumn));
        for (int row = 0; row < 2; ++row) {
            const QModelIndex cell = view->model()->index(row, BulkRequestsModel::ConnectionColumn);
            QCOMPARE(cell.data(BulkRequestsModel::ConnectionRole).value<ConnectionId>(),
                     row == 0 ? east.connection : west.connection);
        }
    }

    void saysTheThingItselfAndWhatWasLeftOut()
    {
        BulkDialog::Plan plan;
        plan.connections = {fixture->east().id};
        plan.startAtOnce = true;
        plan.doneText = [](int done) { return u"%1 persons were deleted."_s.arg(done); };
        plan.leftOut = {u"a.jpg: It is no image."_s};
        dialog = std::make_unique<BulkDialog>(fixture->services(), deleteRun(), plan);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTRY_COMPARE_WITH_TIMEOUT(result(), u"3 persons were deleted."_s, patienceMs);
        auto *leftOut = child<QLabel>(*dialog, "leftOutLabel");
        QVERIFY(leftOut->isVisible());
        QVERIFY(leftOut->text().contains(u"a.jpg: It is no image."_s));
    }

    void listsFailuresAndSendsThemAgain()
    {
        FaultRule refuse;
        refuse.method = "DELETE";
        refuse.path = persons.at(1).text();
        refuse.answer = FaultServer::json(
            500, R"({"error":{"code":"InternalServerError","message":"Broken."}})",
            {{"apim-request-id", "11112222-3333-4444-8555-666677778888"}});
        refuse.closeAfterAnswer = true;
        fixture->service.proxy.addRule(refuse);
        open(deleteRun());
        press("startButton");
        QTRY_COMPARE_WITH_TIMEOUT(result(), u"2 requests succeeded. 1 requests failed."_s,
                                  patienceMs);
        const auto *failures = child<QTreeView>(*dialog, "failuresView")->model();
        QCOMPARE(failures->rowCount(), 1);
        QCOMPARE(failures->index(0, BulkFailuresModel::SubjectColumn).data().toString(),
                 u"Person 1"_s);
        QVERIFY(!failures->index(0, BulkFailuresModel::ReasonColumn).data().toString().isEmpty());
        press("copyFailuresButton");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Person 1\t"_s)
                     && copied.contains(u"11112222-3333-4444-8555-666677778888"_s),
                 qPrintable(copied));
        fixture->service.proxy.clearRules();
        QVERIFY(fixture->settle());
        fixture->service.proxy.forget();
        press("sendAgainButton");
        QTRY_COMPARE_WITH_TIMEOUT(result(), u"3 requests succeeded."_s, patienceMs);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 1);
    }

    void anAddingWithoutAnswerIsNeverSentAgain()
    {
        FaultRule lose;
        lose.what = FaultRule::Do::LoseAnswer;
        lose.method = "POST";
        fixture->service.proxy.addRule(lose);
        FaceToAdd face;
        face.subject = u"left.jpg"_s;
        face.source.url = u"https://example.org/left.jpg"_s;
        open(std::make_unique<BulkRun>(
            u"Add 1 face"_s, addFacesSteps(*fixture->editor, team, persons.first(), {face})));
        press("startButton");
        QTRY_COMPARE_WITH_TIMEOUT(
            result(), u"0 requests succeeded. The outcome of 1 requests is not known."_s,
            patienceMs);
        QVERIFY(!child<QPushButton>(*dialog, "sendAgainButton")->isVisible());
        QVERIFY(child<QLabel>(*dialog, "unknownLabel")->isVisible());
        QVERIFY(child<QTreeView>(*dialog, "failuresView")
                    ->model()
                    ->index(0, BulkFailuresModel::ReasonColumn)
                    .data()
                    .toString()
                    .contains(u"Look before you add it again"_s));
        QCOMPARE(fixture->service.proxy.count("POST"), 1);
        QCOMPARE(fixture->person(team, persons.first()).faceIds.size(), 1); // it had been done
    }

    void stopsAndSendsTheRestLater()
    {
        FaultRule hang;
        hang.what = FaultRule::Do::Forward;
        hang.method = "DELETE";
        hang.delayMs = 400;
        fixture->service.proxy.addRule(hang);
        QList<BulkStep> steps = deletePersonsSteps(*fixture->editor, team, persons, {});
        for (int i = 0; i < 20; ++i) // of persons that do not exist
            steps += deletePersonsSteps(
                         *fixture->editor, team,
                         {PersonId(u"00000000-0000-4000-8000-0000000000%1"_s.arg(10 + i))}, {})
                         .first();
        open(std::make_unique<BulkRun>(u"Delete"_s, steps));
        press("startButton");
        QTRY_VERIFY_WITH_TIMEOUT(fixture->service.proxy.count("DELETE") > 0, patienceMs);
        QVERIFY(child<QProgressBar>(*dialog, "bulkProgressBar")->isVisible());
        QTest::keyClick(dialog.get(), Qt::Key_Escape); // stops, and does not close
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->run().state() == BulkRun::State::Finished, patienceMs);
        QVERIFY2(result().contains(u"were not sent."_s), qPrintable(result()));
        auto *again = child<QPushButton>(*dialog, "sendAgainButton");
        QVERIFY2(again->text().startsWith(u"Send the remaining "_s), qPrintable(again->text()));
        QVERIFY(again->property("destructive").toBool());
        QVERIFY(child<QPushButton>(*dialog, "closeButton")->isDefault());
        const int sent = fixture->service.proxy.count("DELETE");
        QVERIFY(sent < 23);
        fixture->service.proxy.clearRules();
        QVERIFY(fixture->settle());
        press("sendAgainButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->run().state() == BulkRun::State::Finished
                                     && !result().contains(u"not sent"_s),
                                 patienceMs);
        for (const PersonId &person : persons)
            QVERIFY(!fixture->personExists(team, person));
    }

    void readOnlyCannotStart()
    {
        open(deleteRun());
        Connection locked = *fixture->run->connections.find(fixture->east().id);
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
        auto *start = child<QPushButton>(*dialog, "startButton");
        QVERIFY(!start->isEnabled());
        QVERIFY(child<QLabel>(*dialog, "reasonLabel")->isVisible());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(dialog->run().state(), BulkRun::State::Ready);
        fixture->run->guard.unlock(locked.id);
        QVERIFY(start->isEnabled());
        QCOMPARE(fixture->writes(), 0);
    }

private:
    [[nodiscard]] std::unique_ptr<BulkRun> deleteRun()
    {
        QStringList names;
        for (int i = 0; i < persons.size(); ++i)
            names += u"Person %1"_s.arg(i);
        return std::make_unique<BulkRun>(
            u"Delete 3 persons"_s, deletePersonsSteps(*fixture->editor, team, persons, names));
    }
    void open(std::unique_ptr<BulkRun> run)
    {
        BulkDialog::Plan plan;
        plan.connections = {fixture->east().id};
        plan.startLabel = u"Start"_s;
        plan.note = u"It cannot be undone."_s;
        plan.destructive = true;
        dialog = std::make_unique<BulkDialog>(fixture->services(), std::move(run), plan);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false); // it is the test's
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    void press(const char *button)
    {
        auto *found = child<QPushButton>(*dialog, button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QString result() const { return child<QLabel>(*dialog, "resultLabel")->text(); }

    std::unique_ptr<MembersFixture> fixture;
    std::unique_ptr<BulkDialog> dialog;
    ContainerRef team;
    QList<PersonId> persons;
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
