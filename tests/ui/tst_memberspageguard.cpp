// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"
#include "ui/members/addfacesdialog.h"
#include "ui/members/persondialog.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// A read-only connection: everything that writes is shown, disabled and explained, and nothing
/// leaves.
class TestMembersPageGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
        QVERIFY(fixture->settle());
    }
    void cleanup() { fixture.reset(); }

    void nothingThatWritesWorks()
    {
        lockEast();
        fixture->open(fixture->visitors(), 24);
        fixture->click(0);
        auto *faces = child<QTableView>(*fixture->page, "facesTable");
        QTRY_VERIFY_WITH_TIMEOUT(faces->model()->rowCount() > 0, patienceMs);
        QVERIFY(fixture->settle());
        faces->selectRow(0);
        const int before = fixture->writes();
        const QString why = fixture->run->guard.whyNot(fixture->east().id);
        QVERIFY(!why.isEmpty());
        for (const char *name : {"newPersonAction", "addFacesAction", "editAction", "deleteAction",
                                 "addPersonFacesAction", "editFaceAction", "deleteFacesAction"}) {
            QVERIFY2(!fixture->action(name)->isEnabled(), name);
            QCOMPARE(fixture->action(name)->toolTip(), why);
        }
        for (const char *name : {"newPersonButton", "addFacesButton", "editButton", "deleteButton",
                                 "addPersonFacesButton", "editFaceButton", "deleteFacesButton"}) {
            auto *button = child<QWidget>(*fixture->page, name);
            QVERIFY2(button->isVisible() && !button->isEnabled(), name);
            QCOMPARE(button->toolTip(), why);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        for (const auto key : {Qt::Key_Insert, Qt::Key_F2, Qt::Key_Delete}) {
            QTest::keyClick(fixture->table, key);
            QTest::keyClick(faces, key);
        }
        QTest::mouseDClick(fixture->table->viewport(), Qt::LeftButton, {},
                           fixture->table->visualRect(fixture->table->currentIndex()).center());
        drop(fixture->page.get());
        QVERIFY(fixture->page->findChildren<QDialog *>().isEmpty());
        QVERIFY(fixture->prompts.asked.isEmpty());
        QCOMPARE(fixture->message(), why);
        QVERIFY(child<QWidget>(*fixture->page, "exportButton")->isEnabled());
        QVERIFY(fixture->action("copyIdAction")->isEnabled());
        QCOMPARE(fixture->writes(), before);
    }

    void unlockingAndLockingAreFollowed()
    {
        lockEast();
        fixture->open(fixture->visitors(), 24);
        fixture->click(0);
        auto *edit = child<QWidget>(*fixture->page, "editButton");
        QVERIFY(!edit->isEnabled());
        fixture->run->guard.unlock(fixture->east().id);
        QVERIFY(edit->isEnabled());
        QTest::keyClick(fixture->table, Qt::Key_F2);
        QTRY_VERIFY(dialogOf<PersonDialog>(*fixture->page));
        auto *dialog = dialogOf<PersonDialog>(*fixture->page);
        child<QLineEdit>(*dialog, "nameLineEdit")->setText(u"Other"_s);
        auto *save = child<QPushButton>(*dialog, "saveButton");
        QVERIFY(save->isEnabled());
        fixture->run->guard.lock(fixture->east().id);
        QVERIFY(!save->isEnabled());
        QVERIFY(!edit->isEnabled());
        QVERIFY(!child<QLabel>(*dialog, "problemLabel")->text().isEmpty());
        QTest::keyClick(child<QLineEdit>(*dialog, "nameLineEdit"), Qt::Key_Return);
        QCOMPARE(fixture->service.proxy.count("PATCH"), 0);
    }

    void lockedAfterTheQuestionNothingLeaves()
    {
        fixture->open(fixture->visitors(), 24);
        fixture->click(0);
        QTest::keyClick(fixture->table, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        lockEast();
        fixture->prompts.agree();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->message().contains(u"was not deleted"_s), patienceMs);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QCOMPARE(fixture->rowCount(), 24);
    }

    void aDropOpensTheDialogWithItsFiles()
    {
        fixture->open(fixture->visitors(), 24);
        drop(fixture->page.get());
        QVERIFY2(fixture->message().startsWith(u"Select the person"_s),
                 qPrintable(fixture->message()));
        QVERIFY(!dialogOf<AddFacesDialog>(*fixture->page));
        fixture->click(2);
        drop(fixture->page.get());
        QTRY_VERIFY(dialogOf<AddFacesDialog>(*fixture->page));
        auto *dialog = dialogOf<AddFacesDialog>(*fixture->page);
        QVERIFY(child<QLabel>(*dialog, "headlineLabel")
                    ->text()
                    .contains(fixture->cell(2, PagedModel::NameColumn)));
        QCOMPARE(child<QAbstractItemView>(*dialog, "sourcesView")->model()->rowCount(), 1);
    }

    void textIsNoDrop()
    {
        fixture->open(fixture->visitors(), 24);
        QMimeData text;
        text.setText(u"words"_s);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(fixture->page.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

private:
    void lockEast()
    {
        Connection locked = *fixture->run->connections.find(fixture->east().id);
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
    }
    static void drop(QWidget *target)
    {
        QMimeData mime;
        mime.setUrls({QUrl(u"https://example.org/dropped.jpg"_s)});
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(50, 200), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &dropped);
        QVERIFY(dropped.isAccepted());
    }

    std::unique_ptr<MembersFixture> fixture;
};

QTEST_MAIN(TestMembersPageGuard)
#include "tst_memberspageguard.moc"
