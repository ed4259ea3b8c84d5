// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"
#include "ui/members/persondialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// What the members' page makes, changes, deletes, copies and saves.
class TestMembersPageEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
        QVERIFY(fixture->makeGroup(u"team"_s));
        team = fixture->ref(ContainerType::PersonGroup, u"team"_s);
        ann = fixture->makePerson(team, u"Ann"_s, u"first"_s);
        bob = fixture->makePerson(team, u"Bob"_s);
        QVERIFY(!ann.isEmpty() && !bob.isEmpty());
    }
    void cleanup() { fixture.reset(); }

    void createsAPersonAndSelectsIt()
    {
        fixture->open(team, 2);
        QTest::keyClick(fixture->table, Qt::Key_Insert);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        auto *save = child<QPushButton>(*dialog, "saveButton");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(child<QLineEdit>(*dialog, "nameLineEdit"), u"Cleo"_s);
        child<QPlainTextEdit>(*dialog, "userDataEdit")->setPlainText(u"third"_s);
        QVERIFY(fixture->settle());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 3, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->table->selectionModel()->selectedRows().size(), 1,
                                  patienceMs);
        const QModelIndex row = fixture->table->selectionModel()->selectedRows().first();
        QCOMPARE(row.siblingAtColumn(PagedModel::NameColumn).data().toString(), u"Cleo"_s);
        const QString id = row.siblingAtColumn(PagedModel::IdColumn).data().toString();
        QCOMPARE(fixture->person(team, PersonId(id)).userData, u"third"_s);
        QTRY_VERIFY2(fixture->message().startsWith(u"Cleo was created."_s),
                     qPrintable(fixture->message()));
    }

    void editsAndUndoes()
    {
        fixture->open(team, 2);
        fixture->select(ann.text());
        QTest::keyClick(fixture->table, Qt::Key_F2);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        auto *name = child<QLineEdit>(*dialog, "nameLineEdit");
        QCOMPARE(name->text(), u"Ann"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Anna"_s);
        QTRY_VERIFY(fixture->settle());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->cell(fixture->rowOf(ann.text()), PagedModel::NameColumn),
                                  u"Anna"_s, patienceMs);
        const auto patches = fixture->seen("PATCH", "persons/");
        QCOMPARE(patches.size(), 1);
        // Only what changed was sent.
        QCOMPARE(QJsonDocument::fromJson(patches.first().body).object(),
                 QJsonObject({{u"name"_s, u"Anna"_s}}));
        QTRY_COMPARE(fixture->message(), u"Ann was changed."_s);
        QVERIFY(fixture->settle());
        QTest::mouseClick(child<QPushButton>(*fixture->page, "messageActionButton"),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->message(), u"The change was undone."_s, patienceMs);
        QCOMPARE(fixture->person(team, ann).name, u"Ann"_s);
        QCOMPARE(fixture->person(team, ann).userData, u"first"_s);
        QTRY_COMPARE(fixture->cell(fixture->rowOf(ann.text()), PagedModel::NameColumn), u"Ann"_s);
    }

    void deletesOnePersonOnlyWhenAgreed()
    {
        fixture->open(team, 2);
        fixture->select(bob.text());
        QTest::keyClick(fixture->table, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        const Question &question = fixture->prompts.asked.first().question;
        QCOMPARE(question.text, u"Bob will be deleted from team. This person has no face."_s);
        QVERIFY(question.destructive);
        QVERIFY(question.concerning.has_value());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QVERIFY(fixture->settle());
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 1, patienceMs);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 1);
        QVERIFY(!fixture->personExists(team, bob));
        QVERIFY(fixture->personExists(team, ann));
        auto *bar = child<QWidget>(*fixture->page, "messageBar");
        QTRY_COMPARE(fixture->message(), u"Bob was deleted. Train team so that this counts."_s);
        QCOMPARE(child<QPushButton>(*bar, "messageActionButton")->text(), u"Train"_s);
        QVERIFY(bar->isVisible());
        fixture->select(ann.text());
        QVERIFY(bar->isVisible()); // looking at another makes nothing false
        QTest::keyClick(fixture->table, Qt::Key_Delete);
        QVERIFY(!bar->isVisible()); // the next act does
    }

    void theTrainButtonOfTheMessageTrains()
    {
        QVERIFY(!fixture->makeFace(team, ann).isEmpty()); // else the training asks first
        fixture->open(team, 2);
        fixture->select(bob.text());
        QTest::keyClick(fixture->table, Qt::Key_Delete);
        QVERIFY(fixture->settle());
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(
            fixture->message(), u"Bob was deleted. Train team so that this counts."_s, patienceMs);
        QVERIFY(fixture->settle());
        QTest::mouseClick(child<QPushButton>(*fixture->page, "messageActionButton"),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->seen("POST", "persongroups/team/train").size(), 1,
                                  patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->message(), u"The training of team was started."_s,
                                  patienceMs);
    }

    void deletesManyAfterShowingEveryRequest()
    {
        fixture->open(team, 2);
        fixture->table->setFocus();
        QTest::keyClick(fixture->table, Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(child<QWidget>(*fixture->page, "deleteButton"), Qt::LeftButton);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        QCOMPARE(fixture->prompts.asked.first().question.acceptLabel, u"Show requests…"_s);
        fixture->prompts.agree();
        QTRY_VERIFY(dialogOf<BulkDialog>(*fixture->page));
        auto *dialog = dialogOf<BulkDialog>(*fixture->page);
        const auto *requests = child<QAbstractItemView>(*dialog, "requestsView")->model();
        QCOMPARE(requests->rowCount(), 2);
        QStringList paths{requests->index(0, BulkRequestsModel::PathColumn).data().toString(),
                          requests->index(1, BulkRequestsModel::PathColumn).data().toString()};
        QVERIFY(paths.contains(u"persongroups/team/persons/"_s + ann.text()));
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QVERIFY(fixture->settle());
        QTest::mouseClick(child<QPushButton>(*dialog, "startButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(*dialog, "resultLabel")->text(),
                                  u"2 persons were deleted."_s, patienceMs);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 2);
        QCOMPARE(fixture->message(), u"2 persons were deleted. Train team so that this counts."_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // Close is what Enter means now
        QTRY_VERIFY(!dialogOf<BulkDialog>(*fixture->page));
    }

    void editsAndDeletesAFaceOfAPerson()
    {
        const PersistedFaceId left = fixture->makeFace(team, ann, u"left"_s);
        const PersistedFaceId right = fixture->makeFace(team, ann, u"right"_s);
        QVERIFY(!left.isEmpty() && !right.isEmpty());
        fixture->open(team, 2);
        fixture->select(ann.text());
        auto *faces = child<QTableView>(*fixture->page, "facesTable");
        QTRY_COMPARE_WITH_TIMEOUT(faces->model()->rowCount(), 2, patienceMs);
        // In the order of their ids, which the service makes.
        const auto rowOf = [faces](const PersistedFaceId &face) {
            return faces->model()->index(0, 0).data().toString() == face.text() ? 0 : 1;
        };
        const auto note = [faces](int row) {
            return faces->model()->index(row, 1).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(note(rowOf(left)), u"left"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(note(rowOf(right)), u"right"_s, patienceMs);
        QVERIFY(fixture->settle());
        QTest::mouseClick(faces->viewport(), Qt::LeftButton, {},
                          faces->visualRect(faces->model()->index(rowOf(left), 0)).center());
        QTest::keyClick(faces, Qt::Key_F2);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"nameLineEdit"_s));
        child<QPlainTextEdit>(*dialog, "userDataEdit")->setPlainText(u"profile"_s);
        QTest::mouseClick(child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(note(rowOf(left)), u"profile"_s, patienceMs);
        QVERIFY(fixture->settle());
        fixture->page->activateWindow(); // the offscreen platform has no window manager for it
        QVERIFY(QTest::qWaitForWindowActive(fixture->page.get()));
        QTest::mouseClick(faces->viewport(), Qt::LeftButton, {},
                          faces->visualRect(faces->model()->index(rowOf(right), 0)).center());
        QTest::keyClick(faces, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        QVERIFY(fixture->prompts.asked.first().question.details.contains(u"cannot be undone"_s));
        const QString asked = fixture->prompts.asked.first().question.text;
        QVERIFY2(asked.contains(u" of Ann will be deleted from team."_s), qPrintable(asked));
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(faces->model()->rowCount(), 1, patienceMs);
        const Person person = fixture->person(team, ann);
        QCOMPARE(person.faceIds, QList<PersistedFaceId>{left});
        QTRY_COMPARE(fixture->cell(fixture->rowOf(ann.text()), PagedModel::FacesColumn), u"1"_s);
    }

    void editsAFaceOfALargeList()
    {
        QVERIFY(fixture->settle());
        const ContainerRef list = fixture->ref(ContainerType::LargeFaceList, u"many"_s);
        QVERIFY(resultOf(fixture->client().createContainer({list.type, list.id, u"Many"_s, {}, {}}))
                    .ok());
        const PersistedFaceId face = fixture->makeFace(list, {}, u"old"_s);
        QVERIFY(!face.isEmpty());
        fixture->open(list, 1);
        fixture->select(face.text());
        QTest::mouseClick(child<QWidget>(*fixture->page, "editButton"), Qt::LeftButton);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        child<QPlainTextEdit>(*dialog, "userDataEdit")->setPlainText(u"new"_s);
        QTest::mouseClick(child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->cell(0, PagedModel::UserDataColumn), u"new"_s,
                                  patienceMs);
        QCOMPARE(
            fixture->seen("PATCH", "largefacelists/many/persistedfaces/" + face.text().toLatin1())
                .size(),
            1);
    }

    void aFaceOfAFaceListIsDeletedNotChanged()
    {
        const PersistedFaceId face = fixture->makeFace(fixture->vip(), {}, u"old"_s);
        fixture->show(fixture->vip());
        fixture->page->activate();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->rowOf(face.text()) >= 0, patienceMs);
        QVERIFY(fixture->settle());
        fixture->select(face.text());
        auto *edit = child<QWidget>(*fixture->page, "editButton");
        QVERIFY(!edit->isEnabled());
        QVERIFY2(edit->toolTip().contains(u"add it again"_s), qPrintable(edit->toolTip()));
        QTest::keyClick(fixture->table, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowOf(face.text()), -1, patienceMs);
        QCOMPARE(fixture->seen("DELETE", "facelists/vip/persistedfaces/" + face.text().toLatin1())
                     .size(),
                 1);
    }

    void copiesIdsRowsAndJson()
    {
        fixture->open(team, 2);
        fixture->select(ann.text());
        QTest::keyClick(fixture->table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), ann.text());
        QTest::keyClick(fixture->table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Ann\t%1\t0\tfirst"_s.arg(ann.text()));
        triggerMenu(u"Copy as JSON"_s);
        const QJsonObject json =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json.value("personId"_L1).toString(), ann.text());
        QCOMPARE(json.value("userData"_L1).toString(), u"first"_s);
        QTest::keyClick(fixture->table, Qt::Key_A, Qt::ControlModifier);
        triggerMenu(u"Copy as JSON"_s);
        QCOMPARE(
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array().size(),
            2);
    }

    void exportsAllOrTheSelection()
    {
        QTemporaryDir dir;
        fixture->open(team, 2);
        fixture->prompts.targetToChoose = dir.filePath(u"team.csv"_s);
        QTest::mouseClick(child<QWidget>(*fixture->page, "exportButton"), Qt::LeftButton);
        QCOMPARE(fixture->prompts.fileChoices.size(), 1);
        QCOMPARE(fixture->prompts.fileChoices.first().suggestedName, u"team-persons.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->message().startsWith(u"2 rows were saved"_s), patienceMs);
        const QByteArray csv = read(fixture->prompts.targetToChoose);
        QVERIFY(csv.contains(ann.text().toLatin1()) && csv.contains("Bob"));
        fixture->prompts.targetToChoose = dir.filePath(u"team.json"_s);
        QTest::keyClick(fixture->table, Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(child<QWidget>(*fixture->page, "exportButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture->prompts.targetToChoose), patienceMs);
        const QJsonArray rows =
            QJsonDocument::fromJson(read(fixture->prompts.targetToChoose)).array();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().toObject().contains("personId"_L1));
    }

    void aRefusedEditStaysInTheDialog()
    {
        fixture->open(team, 2);
        fixture->select(ann.text());
        FaultRule refuse;
        refuse.method = "PATCH";
        refuse.answer =
            FaultServer::json(403, R"({"error":{"code":"QuotaExceeded","message":"Enough."}})");
        refuse.closeAfterAnswer = true;
        fixture->service.proxy.addRule(refuse);
        QTest::keyClick(fixture->table, Qt::Key_F2);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        child<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Anna"_s);
        QTest::mouseClick(child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*dialog, "messageLabel")
                                     ->text()
                                     .startsWith(u"The person was not changed."_s),
                                 patienceMs);
        QVERIFY(dialog->isVisible());
        QCOMPARE(child<QLineEdit>(*dialog, "nameLineEdit")->text(), u"Anna"_s);
        QCOMPARE(fixture->person(team, ann).name, u"Ann"_s);
    }

private:
    void triggerMenu(const QString &text)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(fixture->table, &event);
        auto *menu = child<QMenu>(*fixture->page, "membersMenu");
        bool found = false;
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                found = true;
                action->trigger();
            }
        }
        QVERIFY(found);
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<MembersFixture> fixture;
    ContainerRef team;
    PersonId ann;
    PersonId bob;
};

QTEST_MAIN(TestMembersPageEditing)
#include "tst_memberspageediting.moc"
