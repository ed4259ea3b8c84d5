// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environmentbadge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class TestPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        window = std::make_unique<QWidget>();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        accepted = 0;
    }
    void cleanup() { window.reset(); }

    void acceptingCallsOnce()
    {
        ask({u"Quit?"_s, u"Two operations go on."_s, {}, u"Quit"_s, false, {}});
        QPointer<QDialog> dialog = shown();
        QVERIFY(dialog);
        QVERIFY(button("promptAcceptButton")->isDefault());
        QCOMPARE(button("promptAcceptButton")->text(), u"Quit"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(accepted, 1);
        QTRY_VERIFY(!dialog);
        QCOMPARE(accepted, 1);
    }

    void cancellingCallsNothing()
    {
        ask({u"Quit?"_s, u"Two operations go on."_s, {}, u"Quit"_s, false, {}});
        QPointer<QDialog> dialog = shown();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(accepted, 0);
    }

    void aDestructiveActNeedsMoreThanEnter()
    {
        ask({u"Delete?"_s, u"It is gone then."_s, {}, u"Delete"_s, true, {}});
        QPointer<QDialog> dialog = shown();
        QVERIFY(button("promptCancelButton")->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(accepted, 0);

        ask({u"Delete?"_s, u"It is gone then."_s, {}, u"Delete"_s, true, {}});
        button("promptAcceptButton")->click();
        QCOMPARE(accepted, 1);
    }

    void enterPressesTheFocusedButton()
    {
        ask({u"Delete?"_s, u"It is gone then."_s, {}, u"Delete"_s, true, {}});
        QPointer<QDialog> dialog = shown();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->focusWidget(), button("promptCancelButton"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(dialog->focusWidget(), button("promptAcceptButton"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(accepted, 1);
    }

    void theNameMustBeTyped()
    {
        ask({u"Delete?"_s, u"It is gone then."_s, u"For good."_s, u"Delete"_s, true,
             u"employees"_s});
        QVERIFY(!button("promptAcceptButton")->isEnabled());
        auto *edit = shown()->findChild<QLineEdit *>(u"promptConfirmLineEdit"_s);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"employee"_s);
        QVERIFY(!button("promptAcceptButton")->isEnabled());
        QTest::keyClicks(edit, u"s"_s);
        QVERIFY(button("promptAcceptButton")->isEnabled());
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!button("promptAcceptButton")->isEnabled());
        QTest::keyClicks(edit, u"s"_s);
        button("promptAcceptButton")->click();
        QCOMPARE(accepted, 1);
    }

    void aQuestionNamesWhoseDataItIs()
    {
        Connection production;
        production.name = u"<b>East</b>"_s;
        production.label.kind = EnvironmentLabel::Kind::Production;
        ask({u"Delete?"_s, u"It is gone then."_s, {}, u"Delete"_s, true, {}, production});
        auto *line = shown()->findChild<ConnectionLine *>();
        QVERIFY(line && line->isVisible());
        auto *name = line->findChild<QLabel *>(u"connectionLineNameLabel"_s);
        QCOMPARE(name->text(), production.name);
        QCOMPARE(name->textFormat(), Qt::PlainText);
        auto *badge = line->findChild<EnvironmentBadge *>();
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->accessibleName(), production.label.text());
        // At the top, before the question itself.
        auto *title = shown()->findChild<QLabel *>(u"promptTitleLabel"_s);
        QVERIFY(line->geometry().bottom() < title->geometry().top());
    }

    void everyLabelHasWordIconAndColour()
    {
        QList<Theme::Tone> tones;
        for (const auto kind : {EnvironmentLabel::Kind::Production, EnvironmentLabel::Kind::Staging,
                                EnvironmentLabel::Kind::Test, EnvironmentLabel::Kind::Custom}) {
            const EnvironmentLabel label{kind, u"Partner"_s};
            const EnvironmentLook look = environmentLook(label);
            QVERIFY(!look.text.isEmpty());
            QVERIFY(!environmentIcon(label).isNull());
            QVERIFY(!tones.contains(look.tone));
            tones.append(look.tone);
        }
        QCOMPARE(environmentLook({EnvironmentLabel::Kind::Production, {}}).tone, Theme::Tone::Bad);
        QVERIFY(environmentLook({}).text.isEmpty());
        QVERIFY(environmentIcon({}).isNull());
    }

    void textIsPlain()
    {
        const QString markup = u"<b>bold</b><img src=x>"_s;
        prompts.tell(window.get(), markup, markup, markup);
        QDialog *dialog = shown();
        QVERIFY(dialog);
        int seen = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            seen += label->text() == markup && label->isVisible();
        }
        QCOMPARE(seen, 3);
        QPointer<QDialog> watched = dialog;
        dialog->findChild<QPushButton *>(u"promptCloseButton"_s)->click();
        QTRY_VERIFY(!watched);
    }

    void aDialogWhoseWindowClosesIsSilent()
    {
        ask({u"Quit?"_s, u"Two operations go on."_s, {}, u"Quit"_s, false, {}});
        QVERIFY(shown());
        window.reset();
        QCOMPARE(accepted, 0);
    }

private:
    void ask(const Question &question)
    {
        prompts.ask(window.get(), question, [this] { ++accepted; });
    }
    [[nodiscard]] QDialog *shown() const
    {
        const QList<QDialog *> dialogs = window->findChildren<QDialog *>(u"promptDialog"_s);
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return shown()->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QWidget> window;
    DialogPrompts prompts;
    int accepted = 0;
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
