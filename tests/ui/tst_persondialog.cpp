// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"
#include "ui/members/persondialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// What may be typed for a person or a face, and what is then asked for.
class TestPersonDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
    }
    void cleanup()
    {
        dialog.reset();
        fixture.reset();
    }

    void aNewPersonNeedsAName()
    {
        open({u"New"_s, u"Create"_s, u"Not created."_s, QString(), QString(), limits::userDataBytes,
              true});
        QVERIFY(name->hasFocus());
        QVERIFY(!save->isEnabled());
        QVERIFY(problem().isEmpty()); // nothing was typed yet
        QTest::keyClicks(name, u"  "_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(problem(), u"Enter a name."_s);
        QTest::keyClicks(name, u"Ann"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy asked(dialog.get(), &PersonDialog::saveRequested);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(dialog->change().name, u"  Ann"_s);
        QCOMPARE(dialog->change().userData, QString(u""_s)); // of a new one all is sent
        QVERIFY(!save->isEnabled()); // it is being saved
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void countsCharactersAndBytes()
    {
        open({u"New"_s, u"Create"_s, u"Not created."_s, QString(), QString(), limits::userDataBytes,
              true});
        name->setText(QString(limits::nameLength, u'é'));
        QVERIFY(save->isEnabled());
        name->setText(QString(limits::nameLength + 3, u'é'));
        QVERIFY(!save->isEnabled());
        QVERIFY2(problem().contains(u"3 characters"_s), qPrintable(problem()));
        name->setText(u"Ann"_s);
        userData->setPlainText(QString(limits::userDataBytes / 2, u'é'));
        QVERIFY(save->isEnabled());
        userData->setPlainText(QString(limits::userDataBytes / 2, u'é') + u'x');
        QVERIFY(!save->isEnabled());
        QCOMPARE(problem(), u"The user data is too long."_s);
    }

    void sendsOnlyWhatChanged()
    {
        open({u"Edit"_s, u"Save"_s, u"Not changed."_s, u"Ann"_s, u"one\r\ntwo"_s,
              limits::userDataBytes, false});
        QVERIFY(!save->isEnabled());
        userData->setPlainText(u"three"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(!dialog->change().name);
        QCOMPARE(dialog->change().userData, u"three"_s);
        userData->setPlainText(u"one\ntwo"_s); // as the editor gave the old text
        QVERIFY(!save->isEnabled());
    }

    void aFaceHasANoteOfAKilobyte()
    {
        open({u"Edit"_s, u"Save"_s, u"Not changed."_s, std::nullopt, u"old"_s,
              limits::faceUserDataBytes, false});
        QVERIFY(!name);
        QVERIFY(userData->hasFocus());
        userData->setPlainText(QString(1024, u'x'));
        QVERIFY(save->isEnabled());
        userData->setPlainText(QString(1025, u'x'));
        QVERIFY(!save->isEnabled());
    }

    void saysWhatWentWrongAndLetsTryAgain()
    {
        open({u"New"_s, u"Create"_s, u"The person was not created."_s, QString(), QString(),
              limits::userDataBytes, true});
        name->setText(u"Ann"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        FaceError error;
        error.kind = FaceError::Kind::Service;
        error.httpStatus = 403;
        error.delivery = FaceError::Delivery::Answered;
        dialog->showSaved(&error);
        auto *message = child<QLabel>(*dialog, "messageLabel");
        QVERIFY(message->text().startsWith(u"The person was not created."_s));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        error.delivery = FaceError::Delivery::OutcomeUnknown;
        dialog->showSaved(&error);
        QVERIFY2(message->text().contains(u"look before you create it again"_s),
                 qPrintable(message->text()));
    }

    void enterSavesAlsoAfterTheFocusHasMoved()
    {
        open({u"Edit"_s, u"Save"_s, u"Not changed."_s, u"Ann"_s, QString(), limits::userDataBytes,
              false});
        QTest::keyClicks(name, u"a"_s);
        auto *cancel = child<QPushButton>(*dialog, "cancelButton");
        QStringList order;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            order += dialog->focusWidget()->objectName();
            QVERIFY2(save->isDefault(), qPrintable(order.join(u' ')));
        }
        QCOMPARE(order, QStringList({u"userDataEdit"_s, u"saveButton"_s, u"cancelButton"_s,
                                     u"nameLineEdit"_s}));
        QVERIFY(!cancel->isDefault());
        QSignalSpy asked(dialog.get(), &PersonDialog::saveRequested);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void ctrlEnterSavesFromTheTextBox()
    {
        open({u"Edit"_s, u"Save"_s, u"Not changed."_s, u"Ann"_s, QString(), limits::userDataBytes,
              false});
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(userData->hasFocus());
        QTest::keyClicks(userData, u"badge"_s);
        QSignalSpy asked(dialog.get(), &PersonDialog::saveRequested);
        QTest::keyClick(userData, Qt::Key_Return); // a line of the text
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(userData, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(dialog->change().userData, u"badge\n"_s);
    }

    void escClosesWithoutSaving()
    {
        open({u"Edit"_s, u"Save"_s, u"Not changed."_s, u"Ann"_s, QString(), limits::userDataBytes,
              false});
        name->setText(u"Bob"_s);
        QSignalSpy asked(dialog.get(), &PersonDialog::saveRequested);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(asked.count(), 0);
    }

private:
    void open(const PersonDialog::Subject &subject)
    {
        dialog = std::make_unique<PersonDialog>(fixture->services(), fixture->east().id, subject);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false); // it is the test's
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        name = dialog->findChild<QLineEdit *>(u"nameLineEdit"_s);
        userData = child<QPlainTextEdit>(*dialog, "userDataEdit");
        save = child<QPushButton>(*dialog, "saveButton");
    }
    [[nodiscard]] QString problem() const { return child<QLabel>(*dialog, "problemLabel")->text(); }

    std::unique_ptr<MembersFixture> fixture;
    std::unique_ptr<PersonDialog> dialog;
    QLineEdit *name = nullptr;
    QPlainTextEdit *userData = nullptr;
    QPushButton *save = nullptr;
};

QTEST_MAIN(TestPersonDialog)
#include "tst_persondialog.moc"
