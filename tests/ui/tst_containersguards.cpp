// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/capabilitybook.h"
#include "models/connections/writeguard.h"
#include "models/containers/containersoverview.h"
#include "tests/ui/containersdriver.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// What holds an act back: persons without a face, a lock, a resource without snapshots, and
/// several connections at once.
class TestContainersGuards : public ContainersDriver
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
    }

    void cleanup()
    {
        page.reset();
        fixture.reset();
    }

    void tellsOfPersonsWithoutAFace()
    {
        const ContainerRef visitors{fixture->east().id, ContainerType::PersonGroup,
                                    ObjectId(u"visitors"_s)};
        QVERIFY(resultOf(fixture->run->client(visitors.connection)
                             .createPerson(visitors.type, visitors.id, u"<b>Nobody</b>"_s, {}))
                    .ok());
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        QDialog *dialog = askedBeforeTraining();
        QVERIFY(dialog);
        const auto *tree = child<QTreeWidget>(*dialog, "trainingFindingsTree");
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(0).startsWith(u"visitors: "_s));
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"<b>Nobody</b>"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(trainings().isEmpty());

        QSignalSpy opened(page.get(), &ContainersPage::openWithoutFacesRequested);
        dialog = askedBeforeTraining();
        QVERIFY(dialog);
        child<QPushButton>(*dialog, "openButton")->click();
        QCOMPARE(opened.first().first().value<ContainerRef>(), visitors);
        QVERIFY(trainings().isEmpty());

        dialog = askedBeforeTraining();
        QVERIFY(dialog);
        QVERIFY(fixture->settle());
        child<QPushButton>(*dialog, "trainAnywayButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(trainings().size(), 1, patienceMs);
    }

    void trainsWhatIsFineWithoutTheRest()
    {
        const ContainerRef empty{fixture->east().id, ContainerType::PersonGroup,
                                 ObjectId(u"empty"_s)};
        QVERIFY(resultOf(fixture->editor->createContainer(
                             empty.connection, {empty.type, empty.id, u"Empty"_s, {}, {}}))
                    .ok());
        openEast(5);
        choose(ContainerType::PersonGroup, u"visitors"_s);
        table->selectionModel()->select(find(u"empty"_s),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QDialog *dialog = askedBeforeTraining();
        QVERIFY(dialog);
        QVERIFY(fixture->settle());
        child<QPushButton>(*dialog, "trainOthersButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(trainings().size(), 1, patienceMs);
        QCOMPARE(trainings().first().objectId.text(), u"visitors"_s);
    }

    void showsTheRequestsOfSeveral()
    {
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        table->selectionModel()->select(find(u"badge-photos"_s),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QDialog *dialog = askedBeforeTraining();
        QVERIFY(dialog);
        const QTreeWidgetItem *requests =
            child<QTreeWidget>(*dialog, "trainingFindingsTree")->topLevelItem(0);
        QVERIFY2(requests->text(0).startsWith(u"2 "_s), qPrintable(requests->text(0)));
        QVERIFY(requests->isExpanded());
        QStringList lines;
        for (int row = 0; row < requests->childCount(); ++row)
            lines += requests->child(row)->text(0);
        lines.sort();
        QCOMPARE(lines, (QStringList{u"POST largefacelists/badge-photos/train"_s,
                                     u"POST persongroups/visitors/train"_s}));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(fixture->settle());
        QVERIFY(trainings().isEmpty());
        dialog = askedBeforeTraining();
        QVERIFY(dialog);
        QVERIFY(fixture->settle());
        QVERIFY(trainings().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(trainings().size(), 2, patienceMs);
    }

    void whatHasNoSnapshotsSuggestsNone()
    {
        FaultRule gone;
        gone.path = u"/snapshots"_s;
        gone.answer = FaultServer::http(404, "<html>gone</html>", {{"Content-Type", "text/html"}});
        fixture->service.proxy.addRule(gone);
        openEast();
        const ConnectionId east = fixture->east().id;
        QTRY_VERIFY_WITH_TIMEOUT(fixture->services().capabilities.snapshots(east).answer
                                     == CapabilityBook::Answer::No,
                                 patienceMs);
        QVERIFY(table->selectionModel()->selectedRows().isEmpty());
        QCOMPARE(
            button("takeSnapshotButton")->toolTip(),
            fixture->services().capabilities.whyNot(east, CapabilityBook::Action::TakeSnapshot));
        table->selectAll();
        const QList<Container> all = page->selected();
        for (const Container &one : all)
            QVERIFY(resultOf(fixture->editor->deleteContainer({east, one.type, one.id})).ok());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, patienceMs);
        const auto *text = child<QLabel>(*page, "stateTextLabel");
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), patienceMs);
        QVERIFY2(!text->text().contains(u"snapshot"_s), qPrintable(text->text()));
    }

    void canBeStoppedWhileItLooks()
    {
        FaultRule slow;
        slow.what = FaultRule::Do::Hang;
        slow.path = u"/visitors/persons"_s;
        fixture->service.proxy.addRule(slow);
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        for (const char *name : {"trainButton", "deleteButton"}) {
            button(name)->click();
            QDialog *wait = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((wait = page->findChild<QDialog *>(u"waitDialog"_s))
                                         && wait->isVisible(),
                                     patienceMs);
            child<QPushButton>(*wait, "cancelButton")->click();
            QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<QDialog *>(u"waitDialog"_s), patienceMs);
        }
        // What was stopped goes no further, whatever the service still answers.
        fixture->service.proxy.clearRules();
        QVERIFY(fixture->settle());
        QVERIFY(trainings().isEmpty());
        QVERIFY(fixture->prompts.asked.isEmpty());
        QVERIFY(page->findChildren<QDialog *>().isEmpty());
    }

    void nothingLeavesAReadOnlyConnection()
    {
        Connection locked = fixture->east();
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        const QString why = fixture->run->guard.whyNot(locked.id);
        QVERIFY(!why.isEmpty());
        const QList<const char *> writing{"newContainerButton", "editButton", "deleteButton",
                                          "trainButton", "takeSnapshotButton"};
        for (const char *name : writing) {
            QVERIFY2(button(name)->isVisible(), name);
            QVERIFY2(!button(name)->isEnabled(), name);
            QCOMPARE(button(name)->toolTip(), why);
            QTest::mouseClick(button(name), Qt::LeftButton);
        }
        QVERIFY2(button("openButton")->isEnabled(), "looking is no writing");
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Delete}) {
            child<QWidget>(*page, "messageBar")->hide();
            QTest::keyClick(table, key);
            QCOMPARE(message(), why);
            QVERIFY2(child<QWidget>(*page, "messageBar")->isVisible(), "a key that does nothing");
        }
        page->newContainer();
        page->trainSelected();
        page->takeSelected();
        QVERIFY(page->findChildren<QDialog *>().isEmpty());
        QVERIFY(fixture->prompts.asked.isEmpty());
        QVERIFY(trainings().isEmpty());
        fixture->run->guard.unlock(locked.id);
        for (const char *name : writing)
            QVERIFY2(button(name)->isEnabled(), name);
        fixture->run->guard.lock(locked.id);
        QVERIFY(!button("deleteButton")->isEnabled());
        for (const char *method : {"PUT", "PATCH", "POST", "DELETE"})
            QCOMPARE(fixture->service.proxy.count(method), 0);
    }

    void lockedWhileEditing()
    {
        Connection locked = fixture->east();
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
        fixture->run->guard.unlock(locked.id);
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        button("editButton")->click();
        auto *dialog = child<QDialog>(*page, "editContainerDialog");
        child<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Guests"_s);
        QVERIFY(child<QPushButton>(*dialog, "saveButton")->isEnabled());
        fixture->run->guard.lock(locked.id);
        QVERIFY(!child<QPushButton>(*dialog, "saveButton")->isEnabled());
        QCOMPARE(child<QLabel>(*dialog, "problemLabel")->text(),
                 fixture->run->guard.whyNot(locked.id));
        QCOMPARE(child<QLineEdit>(*dialog, "nameLineEdit")->text(), u"Guests"_s);
    }

    void takesOnlyWhereThereAreSnapshots()
    {
        FaultRule gone;
        gone.path = u"/snapshots"_s;
        gone.answer = FaultServer::http(404, "<html>gone</html>", {{"Content-Type", "text/html"}});
        fixture->service.proxy.addRule(gone);
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!button("takeSnapshotButton")->isEnabled(), patienceMs);
        QVERIFY(!button("takeSnapshotButton")->toolTip().isEmpty());
        QVERIFY(button("trainButton")->isEnabled());
    }

    void showsSeveralConnections()
    {
        QVERIFY(
            resultOf(
                fixture->run->client(fixture->west().id)
                    .createContainer(
                        {ContainerType::PersonGroup, ObjectId(u"visitors"_s), u"West"_s, {}, {}}))
                .ok());
        Connection keyless = fixture->west();
        keyless.id = ConnectionId(u"00000000-0000-4000-8000-0000000000cc"_s);
        keyless.name = u"nobody"_s;
        fixture->run->connections.add(keyless);
        openEast();
        const int column = ContainersOverview::ConnectionColumn;
        QVERIFY2(table->isColumnHidden(column), "one connection needs no column");
        page->setScope({fixture->east().id, fixture->west().id, keyless.id});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, patienceMs);
        QVERIFY(!table->isColumnHidden(column));
        QCOMPARE(table->horizontalHeader()->visualIndex(column), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(u"nobody"_s), qPrintable(message()),
                                  patienceMs);
        QSignalSpy wanted(page.get(), &ContainersPage::keyWanted);
        child<QPushButton>(*page, "messageActionButton")->click();
        QCOMPARE(wanted.first().first().value<ConnectionId>(), keyless.id);

        const ContainerRef inWest{fixture->west().id, ContainerType::PersonGroup,
                                  ObjectId(u"visitors"_s)};
        page->select(inWest);
        QCOMPARE(page->selectedRefs(), QList<ContainerRef>{inWest});
        QCOMPARE(page->selected().first().name, u"West"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(column).data().toString(), u"west"_s);
        QSignalSpy take(page.get(), &ContainersPage::takeRequested);
        button("takeSnapshotButton")->click();
        QCOMPARE(take.first().at(1).value<ConnectionId>(), inWest.connection);
        table->selectAll();
        QVERIFY(!button("takeSnapshotButton")->isEnabled());
        QVERIFY(button("takeSnapshotButton")->toolTip().contains(u"one connection only"_s));
        page->setScope({fixture->east().id}, ContainerType::FaceList);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QVERIFY(table->isColumnHidden(column));
    }
};

QTEST_MAIN(TestContainersGuards)
#include "tst_containersguards.moc"
