// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/containersdriver.h"

#include "models/containers/containersoverview.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// Making, editing, deleting, opening and exporting, by clicks and keys on the real widgets.
class TestContainersAdmin : public ContainersDriver
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

    void makesANewOne()
    {
        openEast();
        button("newContainerButton")->click();
        auto *dialog = child<QDialog>(*page, "newContainerDialog");
        QVERIFY(dialog->isVisible());
        auto *save = child<QPushButton>(*dialog, "saveButton");
        auto *id = child<QLineEdit>(*dialog, "idLineEdit");
        auto *status = child<QLabel>(*dialog, "idStatusLabel");
        QCOMPARE(dialog->focusWidget(), id);
        child<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Night shift"_s);
        QTest::keyClicks(id, u"Night"_s);
        QCOMPARE(status->text(), limits::objectIdProblem(u"Night"_s));
        QVERIFY(!save->isEnabled());
        id->setText(u"visitors"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status->text().startsWith(u"Already exists in east"_s),
                                 patienceMs);
        QVERIFY(!save->isEnabled());
        // Ids are unique within their type only.
        auto *type = child<QComboBox>(*dialog, "newTypeComboBox");
        type->setCurrentText(containerTypeDisplayName(ContainerType::LargePersonGroup));
        QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Free in east"_s, patienceMs);
        id->setText(u"night-shift"_s);
        QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Free in east"_s, patienceMs);
        QVERIFY(child<QComboBox>(*dialog, "recognitionModelComboBox")
                    ->currentText()
                    .contains(u"recommended"_s));
        QVERIFY(child<QLabel>(*dialog, "recognitionModelHintLabel")
                    ->text()
                    .contains(u"never be changed"_s));
        auto *userData = child<QPlainTextEdit>(*dialog, "userDataEdit");
        userData->setPlainText(QString(limits::userDataBytes, u'a') + u'b');
        QVERIFY(!save->isEnabled());
        userData->setPlainText(u"since May"_s);
        QVERIFY(fixture->settle());
        QVERIFY(save->isEnabled());
        QTest::keyClick(id, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(selectedId(), u"night-shift"_s, patienceMs);
        QVERIFY2(page->focusWidget() == table, "Enter opens it");
        const auto puts = fixture->seen("PUT", "/largepersongroups/night-shift");
        QCOMPARE(puts.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(puts.first().body).object(),
                 (QJsonObject{{u"name"_s, u"Night shift"_s},
                              {u"userData"_s, u"since May"_s},
                              {u"recognitionModel"_s, u"recognition_04"_s}}));
        QSignalSpy opened(page.get(), &ContainersPage::openRequested);
        child<QPushButton>(*page, "messageActionButton")->click();
        QCOMPARE(opened.first().first().value<ContainerRef>(),
                 (ContainerRef{fixture->east().id, ContainerType::LargePersonGroup,
                               ObjectId(u"night-shift"_s)}));
    }

    void editsAndUndoes()
    {
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        QTest::keyClick(table, Qt::Key_F2);
        auto *dialog = child<QDialog>(*page, "editContainerDialog");
        auto *save = child<QPushButton>(*dialog, "saveButton");
        auto *name = child<QLineEdit>(*dialog, "nameLineEdit");
        QCOMPARE(name->text(), u"Visitors"_s);
        QVERIFY2(!save->isEnabled(), "nothing was changed");
        name->clear();
        QVERIFY(!save->isEnabled());
        name->setText(u"Guests"_s);
        QVERIFY(fixture->settle());
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(u"visitors"_s), u"Guests"_s, patienceMs);
        const auto patches = fixture->seen("PATCH", "/persongroups/visitors");
        QCOMPARE(patches.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(patches.first().body).object(),
                 (QJsonObject{{u"name"_s, u"Guests"_s}}));
        auto *undo = child<QPushButton>(*page, "messageActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), patienceMs);
        QCOMPARE(undo->text(), u"Undo"_s);
        QVERIFY(fixture->settle());
        undo->click();
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(u"visitors"_s), u"Visitors"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"visitors is as it was before."_s, patienceMs);
        QVERIFY2(!child<QAction>(*page, "undoAction")->isEnabled(), "it was undone");
    }

    void undoesByKeyAsLongAsItIsOffered()
    {
        openEast();
        const auto *undo = child<QAction>(*page, "undoAction");
        for (const bool refreshed : {false, true}) {
            rename(u"Guests"_s);
            QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
            if (refreshed)
                page->refresh();
            QVERIFY(fixture->settle());
            page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
            if (!refreshed)
                QTRY_COMPARE_WITH_TIMEOUT(nameOf(u"visitors"_s), u"Visitors"_s, patienceMs);
            QVERIFY(!undo->isEnabled());
        }
        QCOMPARE(fixture->seen("PATCH", "/persongroups/visitors").size(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(u"visitors"_s), u"Guests"_s, patienceMs);
    }

    void whatWasToldGoesWithTheNextAct_data()
    {
        QTest::addColumn<int>("next");
        QTest::newRow("refresh") << 0;
        QTest::newRow("search") << 1;
        QTest::newRow("new") << 2;
        QTest::newRow("delete") << 3;
    }
    void whatWasToldGoesWithTheNextAct()
    {
        QFETCH(int, next);
        openEast();
        rename(u"Guests"_s);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"visitors was changed."_s, patienceMs);
        QVERIFY(fixture->settle());
        if (next == 0)
            page->refresh();
        else if (next == 1)
            QTest::keyClicks(child<QLineEdit>(*page, "searchLineEdit"), u"v"_s);
        else
            button(next == 2 ? "newContainerButton" : "deleteButton")->click();
        QCOMPARE(message(), QString());
        QVERIFY(!child<QWidget>(*page, "messageActionButton")->isVisible());
    }

    void deletesWhenTheIdIsTyped()
    {
        DialogPrompts prompts;
        openEast(prompts);
        choose(ContainerType::PersonGroup, u"visitors"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QDialog *>(u"promptDialog"_s), patienceMs);
        auto *dialog = child<QDialog>(*page, "promptDialog");
        const QString details = child<QLabel>(*dialog, "promptDetailsLabel")->text();
        QVERIFY2(details.contains(u"24 persons with 24 faces"_s), qPrintable(details));
        QVERIFY2(details.contains(u"never trained"_s), qPrintable(details));
        auto *typed = child<QLineEdit>(*dialog, "promptConfirmLineEdit");
        auto *accept = child<QPushButton>(*dialog, "promptAcceptButton");
        QTest::keyClicks(typed, u"visitor"_s);
        QVERIFY(!accept->isEnabled());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QTest::keyClicks(typed, u"s"_s);
        QVERIFY(accept->isEnabled());
        QVERIFY(fixture->settle());
        accept->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, patienceMs);
        QCOMPARE(fixture->seen("DELETE", "/persongroups/visitors").size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(message(), u"visitors was deleted."_s, patienceMs);
    }

    void saysThatThereMayBeMore()
    {
        openEast();
        choose(ContainerType::LargePersonGroup, u"employees"_s); // a thousand: a page to its end
        button("deleteButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->prompts.asked.size(), 1, patienceMs);
        const Question &question = fixture->prompts.asked.first().question;
        QVERIFY2(question.details.contains(u"1,000 persons or more"_s),
                 qPrintable(question.details));
        QVERIFY2(question.details.contains(u"It is trained"_s), qPrintable(question.details));
        QCOMPARE(question.typeToConfirm, u"employees"_s);
        QVERIFY(question.destructive);
        QCOMPARE(question.concerning->id, fixture->east().id);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
    }

    void looksIntoSeveralAndListsRequests()
    {
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        for (const QString &other : {u"vip"_s, u"employees"_s})
            table->selectionModel()->select(find(other), QItemSelectionModel::Select
                                                             | QItemSelectionModel::Rows);
        QCOMPARE(page->selected().size(), 3);
        button("deleteButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->prompts.asked.size(), 1, patienceMs);
        const Question &question = fixture->prompts.asked.first().question;
        const QStringList lines = question.text.section(u"\n\n"_s, 1).split(u'\n');
        QCOMPARE(lines.value(0), u"Large person group · employees · 1,000 persons or more"_s);
        QCOMPARE(lines.value(1), u"Person group · visitors · 24 persons with 24 faces"_s);
        QVERIFY2(lines.value(2).startsWith(u"Face list · vip · "_s), qPrintable(lines.value(2)));
        QVERIFY2(lines.value(2).endsWith(u" faces"_s), qPrintable(lines.value(2)));
        QCOMPARE(question.typeToConfirm, u"employees"_s);
        QCOMPARE(question.concerning->id, fixture->east().id);
        fixture->prompts.agree();
        auto *dialog = child<QDialog>(*page, "bulkDialog");
        QVERIFY(dialog->isVisible());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QVERIFY(fixture->settle());
        child<QPushButton>(*dialog, "startButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QVERIFY(find(u"badge-photos"_s).isValid());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 3);
        const QString count = child<QWidget>(*page, "countLabel")->property("text").toString();
        QVERIFY2(count.startsWith(u"1 group"_s), qPrintable(count));
    }

    void namesTheConnectionsOfSeveral()
    {
        const ContainerDraft draft{
            ContainerType::PersonGroup, ObjectId(u"guests"_s), u"Guests"_s, {}, {}};
        QVERIFY(resultOf(fixture->run->client(fixture->west().id).createContainer(draft)).ok());
        Connection west = fixture->west();
        west.label = {EnvironmentLabel::Kind::Production, {}};
        fixture->run->connections.replace(west);
        openEast();
        page->setScope({fixture->east().id, fixture->west().id});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, patienceMs);
        table->selectAll();
        button("deleteButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->prompts.asked.size(), 1, patienceMs);
        const Question &question = fixture->prompts.asked.first().question;
        QVERIFY(!question.concerning);
        QVERIFY2(question.text.contains(
                     u"Large person group · employees · east · 1,000 persons or more"_s),
                 qPrintable(question.text));
        QVERIFY2(question.text.endsWith(
                     u"Person group · guests · west (Production) · 0 persons with 0 faces"_s),
                 qPrintable(question.text));
        QCOMPARE(question.typeToConfirm, u"employees"_s);
    }

    void givesUpLookingIntoSeveral()
    {
        openEast();
        FaultRule never;
        never.path = u"/persongroups/visitors/persons"_s;
        never.what = FaultRule::Do::Hang;
        fixture->service.proxy.addRule(never);
        table->selectAll();
        button("deleteButton")->click();
        auto *wait = child<QDialog>(*page, "waitDialog");
        QTRY_VERIFY_WITH_TIMEOUT(wait->isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(*wait, "waitDetailLabel")->text(), u"3 of 4"_s,
                                  patienceMs);
        child<QAbstractButton>(*wait, "cancelButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<QDialog *>(u"waitDialog"_s), patienceMs);
        QVERIFY(fixture->prompts.asked.isEmpty());
    }

    void staysInPlaceWhenACellIsClicked()
    {
        openEast();
        page->resize(700, 600);
        auto *bar = table->horizontalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, patienceMs);
        QCOMPARE(bar->value(), 0);
        // As a click does it once it is no double click.
        const QModelIndex last = find(u"vip"_s).siblingAtColumn(ContainersModel::UserDataColumn);
        table->scrollTo(last);
        QCOMPARE(bar->value(), 0);
        table->setCurrentIndex(find(u"vip"_s));
        for (int i = 0; i < ContainersModel::ColumnCount; ++i)
            QTest::keyClick(table, Qt::Key_Right);
        QVERIFY2(bar->value() > 0, "the arrow keys show what they reach");
    }

    void opensByEnterAndButton()
    {
        openEast();
        QSignalSpy opened(page.get(), &ContainersPage::openRequested);
        choose(ContainerType::FaceList, u"vip"_s);
        QTest::keyClick(table, Qt::Key_Return);
        button("openButton")->click();
        const QRect cell = table->visualRect(table->currentIndex());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(opened.count(), 3);
        for (const QList<QVariant> &asked : opened)
            QCOMPARE(asked.first().value<ContainerRef>().id.text(), u"vip"_s);
    }

    void exportsTheTable()
    {
        QTemporaryDir folder;
        openEast();
        for (const QString &name : {u"rows.csv"_s, u"rows.json"_s}) {
            fixture->prompts.targetToChoose = folder.filePath(name);
            page->exportTable();
            QTRY_VERIFY_WITH_TIMEOUT(message().contains(name), patienceMs);
            QVERIFY(message().startsWith(u"4 rows"_s));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray text = file.readAll();
            for (const char *id : {"badge-photos", "employees", "vip", "visitors"})
                QVERIFY2(text.contains(id), text.constData());
        }
    }

    void exportsForPrograms()
    {
        QTemporaryDir folder;
        openEast();
        const QDateTime trained(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
        TrainingStatus status;
        status.state = TrainingState::Succeeded;
        status.createdTime = status.lastSuccessfulTime = trained;
        auto *model = static_cast<ContainersOverview *>(
            static_cast<QAbstractProxyModel *>(table->model())->sourceModel());
        model->noteTraining(
            {fixture->east().id, ContainerType::LargePersonGroup, ObjectId(u"employees"_s)},
            status);
        fixture->prompts.targetToChoose = folder.filePath(u"rows.json"_s);
        page->exportTable();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"rows.json"_s), patienceMs);
        QFile json(fixture->prompts.targetToChoose);
        QVERIFY(json.open(QFile::ReadOnly));
        QHash<QString, QJsonObject> saved;
        const QJsonArray array = QJsonDocument::fromJson(json.readAll()).array();
        for (const QJsonValue &row : array)
            saved.insert(row[u"id"_s].toString(), row.toObject());
        const QJsonObject employees = saved.value(u"employees"_s);
        QCOMPARE(employees[u"type"_s].toString(), u"LargePersonGroup"_s);
        QCOMPARE(employees[u"connection"_s].toString(), u"east"_s);
        QCOMPARE(employees[u"trainingState"_s].toString(), u"succeeded"_s);
        QCOMPARE(employees[u"trainedAt"_s].toString(), u"2026-03-04T05:06:07.000Z"_s);
        QCOMPARE(saved.value(u"vip"_s)[u"trainingState"_s].toString(), u"notNeeded"_s);
        QVERIFY(saved.value(u"vip"_s)[u"trainedAt"_s].isNull());

        fixture->prompts.targetToChoose = folder.filePath(u"rows.csv"_s);
        page->exportTable();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"rows.csv"_s), patienceMs);
        QFile csv(fixture->prompts.targetToChoose);
        QVERIFY(csv.open(QFile::ReadOnly));
        QCOMPARE(csv.readLine().mid(3).trimmed(), // after the byte order mark
                 "connection,type,id,name,recognitionModel,trainingState,trainedAt,trainingAsOf,"
                 "userData"_ba);
        QVERIFY(csv.readAll().contains("2026-03-04T05:06:07.000Z"));
    }

private:
    void rename(const QString &name)
    {
        choose(ContainerType::PersonGroup, u"visitors"_s);
        QTest::keyClick(table, Qt::Key_F2);
        auto *dialog = child<QDialog>(*page, "editContainerDialog");
        child<QLineEdit>(*dialog, "nameLineEdit")->setText(name);
        QVERIFY(fixture->settle());
        child<QPushButton>(*dialog, "saveButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(nameOf(u"visitors"_s), name, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<QDialog *>(u"editContainerDialog"_s), patienceMs);
    }
};

QTEST_MAIN(TestContainersAdmin)
#include "tst_containersadmin.moc"
