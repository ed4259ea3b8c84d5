// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/shell/liststateview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestRequestLogPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(fixture.start()); }
    void cleanup() { fixture.stop(); }

    void itIsThereWhenAskedFor()
    {
        QVERIFY(fixture.show());
        auto *dock = child<QDockWidget>(*fixture.window, "requestLogDock");
        QVERIFY(dock->isHidden());
        QTest::keyClick(fixture.window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!dock->isHidden());
        QVERIFY(fixture.action("showRequestLogAction")->isChecked());
        // Beside the operations, in front of them.
        auto *operations = child<QDockWidget>(*fixture.window, "operationsDock");
        QCOMPARE(fixture.window->tabifiedDockWidgets(operations), QList<QDockWidget *>{dock});
        QVERIFY(fixture.restart());
        dock = child<QDockWidget>(*fixture.window, "requestLogDock");
        QVERIFY(!dock->isHidden());
        fixture.action("showRequestLogAction")->trigger();
        QVERIFY(dock->isHidden());
    }

    void everyCallIsListedAndFiltered()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 3, patienceMs);
        refuseOne();
        QTRY_VERIFY_WITH_TIMEOUT(seesRow(u"404"_s), patienceMs);
        const int all = rows();
        auto *outcome = child<QComboBox>(*fixture.window, "requestLogOutcomeComboBox");
        outcome->setCurrentText(u"Refused"_s);
        QVERIFY(rows() > 0 && rows() < all);
        QVERIFY(seesRow(u"404"_s));
        outcome->setCurrentText(u"Succeeded"_s);
        QVERIFY(rows() > 0 && !seesRow(u"404"_s));
        QVERIFY(seesRow(u"200 Succeeded"_s)); // the colour is not alone
        outcome->setCurrentIndex(0);

        auto *whose = child<QComboBox>(*fixture.window, "requestLogConnectionComboBox");
        whose->setCurrentText(u"west"_s);
        QVERIFY(rows() > 0 && rows() < all);
        whose->setCurrentIndex(0);

        auto *search = child<QLineEdit>(*fixture.window, "requestLogSearchLineEdit");
        QTest::keyClicks(search, u"facelists"_s);
        QVERIFY(rows() > 0 && rows() < all);
        QTest::keyClicks(search, u" no-such-thing"_s);
        QCOMPARE(rows(), 0);
        auto *panel = child<QWidget>(*fixture.window, "requestLogPanel");
        QCOMPARE(child<QLabel>(*panel, "stateHeadlineLabel")->text(), u"No request matches"_s);
        child<QPushButton>(*panel, "stateActionButton")->click();
        QVERIFY(rows() >= all);
        QVERIFY(search->text().isEmpty());
    }

    void aCallIsCopiedAsTextAndAsCurl()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patienceMs);
        auto *curl = child<QToolButton>(*fixture.window, "copyCurlButton");
        QVERIFY(!curl->isEnabled());
        QCOMPARE(curl->toolTip(), u"Select a request first."_s);
        table()->selectRow(0);
        QVERIFY(curl->isEnabled());
        QTest::mouseClick(curl, Qt::LeftButton);
        const QString command = QApplication::clipboard()->text();
        QVERIFY(command.startsWith(u"curl "_s));
        QVERIFY(command.contains(u"$FACE_KEY"_s));
        QVERIFY(!command.contains(QString::fromLatin1(fixture.pages->service.key(0))));
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Copy);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(u"GET"_s) && text.contains(u'\t'));
    }

    void theLogIsSavedAndCleared()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patienceMs);
        QTemporaryDir folder;
        fixture.pages->prompts.targetToChoose = folder.filePath(u"calls.jsonl"_s);
        child<QToolButton>(*fixture.window, "saveRequestLogButton")->click();
        auto *bar = child<QWidget>(*fixture.window, "windowMessageBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patienceMs);
        QVERIFY(child<QLabel>(*bar, "messageLabel")->text().contains(u"calls.jsonl"_s));
        QFile file(fixture.pages->prompts.targetToChoose);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("facelists"));
        QVERIFY(!saved.contains(fixture.pages->service.key(0)));
        child<QToolButton>(*fixture.window, "clearRequestLogButton")->click();
        QCOMPARE(rows(), 0);
        auto *panel = child<QWidget>(*fixture.window, "requestLogPanel");
        QCOMPARE(child<QLabel>(*panel, "stateHeadlineLabel")->text(), u"No requests yet"_s);
        QVERIFY(!child<QToolButton>(*fixture.window, "saveRequestLogButton")->isEnabled());
    }

    void whatIsSaidFitsALowPanel()
    {
        QWidget panel; // as low as its splitter or dock makes it
        auto *states = new ListStateView(fixture.pages->theme, new QTableView, &panel);
        ListStateView &view = *states;
        ListStateView::Message message;
        message.icon = u"requestlog"_s;
        message.headline = u"No requests yet"_s;
        message.text = u"Every call to a Face service is listed here with its answer. Keys, "
                       "tokens and images are never recorded."_s;
        message.details = u"details"_s;
        view.showMessage(message);
        view.resize(500, 400);
        panel.resize(500, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const char *names[] = {"stateHeadlineLabel", "stateTextLabel", "stateDetailsLabel"};
        for (const int height : {400, 150, 110, 70, 400}) {
            view.resize(500, height);
            QTRY_COMPARE(view.height(), height);
            int bottom = -1;
            for (const char *name : names) {
                const auto *label = child<QLabel>(view, name);
                QCOMPARE(label->isVisible() || height < 400, true);
                if (!label->isVisible())
                    continue;
                QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
                QVERIFY2(label->geometry().top() > bottom, name);
                bottom = label->geometry().bottom();
            }
            QVERIFY(child<QLabel>(view, names[0])->isVisible());
            QVERIFY(bottom < height);
        }
    }

    void findLooksWhereTheKeyboardIs()
    {
        open();
        auto *search = child<QLineEdit>(*fixture.window, "requestLogSearchLineEdit");
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        fixture.tree()->setFocus();
        QTest::keyClick(fixture.tree(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(!search->hasFocus() && !fixture.tree()->hasFocus());
    }

private:
    // Both connections are looked at, so that both have called.
    void open()
    {
        QVERIFY(fixture.show());
        fixture.action("goToRequestLogAction")->trigger();
        fixture.click({u"All connections"_s});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.pages->seen("GET", "/largefacelists").size() >= 2,
                                 patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rows() >= 8, patienceMs);
    }
    void refuseOne()
    {
        const auto answer =
            resultOf(fixture.pages->run->client(fixture.pages->east().id)
                         .getContainer(ContainerType::PersonGroup, ObjectId(u"nobody"_s)));
        QVERIFY(!answer.ok());
    }
    [[nodiscard]] QTableView *table() const
    {
        return child<QTableView>(*fixture.window, "requestLogTableView");
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] bool seesRow(const QString &status) const
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = table()->model()->index(row, RequestLog::StatusColumn);
            if (index.data().toString().startsWith(status)
                && index.data(Qt::DecorationRole).isValid()
                && index.data(Qt::ForegroundRole).isValid())
                return true;
        }
        return false;
    }

    WindowFixture fixture;
};

QTEST_MAIN(TestRequestLogPanel)
#include "tst_requestlogpanel.moc"
