// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/containersdriver.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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

    void listsRequestsBeforeDeletingSeveral()
    {
        openEast();
        choose(ContainerType::PersonGroup, u"visitors"_s);
        const QModelIndex vip = find(u"vip"_s);
        table->selectionModel()->select(vip,
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(page->selected().size(), 2);
        button("deleteButton")->click();
        QCOMPARE(fixture->prompts.asked.size(), 1);
        QCOMPARE(fixture->prompts.asked.first().question.typeToConfirm, u"2"_s);
        QVERIFY(fixture->prompts.asked.first().question.details.contains(u"vip · east"_s));
        fixture->prompts.agree();
        auto *dialog = child<QDialog>(*page, "bulkDialog");
        QVERIFY(dialog->isVisible());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QVERIFY(fixture->settle());
        child<QPushButton>(*dialog, "startButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patienceMs);
        QVERIFY(!find(u"visitors"_s).isValid());
        QVERIFY(!find(u"vip"_s).isValid());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 2);
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
};

QTEST_MAIN(TestContainersAdmin)
#include "tst_containersadmin.moc"
