// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// Where the keyboard's focus goes in the window.
class TestWindowKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        settings =
            std::make_unique<QSettings>(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings->clear();
        window = std::make_unique<MainWindow>(fixture->services(), *settings);
    }
    void cleanup()
    {
        window.reset();
        settings.reset();
        fixture.reset();
    }

    void theFirstRunIsOperatedByKeyboard()
    {
        const Connection first = fixture->east();
        fixture->run->connections.remove(fixture->east().id);
        fixture->run->connections.remove(fixture->west().id);
        window = std::make_unique<MainWindow>(fixture->services(), *settings);
        window->offerSandbox(true);
        activate();
        auto *sandbox = child<QPushButton>(*window, "startSandboxButton");
        auto *add = child<QPushButton>(*window, "startAddConnectionButton");
        QCOMPARE(QApplication::focusWidget(), sandbox);
        QVERIFY(sandbox->isDefault());
        QSignalSpy wanted(window.get(), &MainWindow::sandboxRequested);
        QTest::keyClick(sandbox, Qt::Key_Return);
        QTest::keyClick(sandbox, Qt::Key_Space);
        QCOMPARE(wanted.count(), 2);
        QTest::keyClick(sandbox, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != sandbox);
        QVERIFY(QApplication::focusWidget()->isVisible());
        window->offerSandbox(false);
        child<QWidget>(*window, "startPage")->setFocus();
        QCOMPARE(QApplication::focusWidget(), add);
        QTest::keyClick(add, Qt::Key_Return);
        auto *dialog = window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        add->setFocus();
        // With the first connection the list of connections takes over.
        fixture->run->connections.add(first);
        QCOMPARE(window->focusWidget(), child<QTreeView>(*window, "connectionsTreeView"));
    }

    void theOperationsAreReachedByKeyboard()
    {
        activate();
        QAction *go = action("goToOperationsAction");
        QCOMPARE(go->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_0));
        auto *dock = child<QDockWidget>(*window, "operationsDock");
        auto *table = child<QTableView>(*window, "operationsTableView");
        static_cast<void>(resultOf(fixture->run->tracker.train(
            fixture->east().id, ContainerType::PersonGroup, ObjectId(u"visitors"_s))));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(dock->isVisible() && !table->hasFocus());
        go->trigger();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0);
        go->trigger();
        QVERIFY(dock->isVisible());
        QAction *shows = action("showOperationsAction");
        shows->trigger();
        QVERIFY(!dock->isVisible());
        shows->trigger();
        QVERIFY(dock->isVisible() && table->hasFocus());
        shows->trigger();
        go->trigger();
        QVERIFY(dock->isVisible() && table->hasFocus());
        QVERIFY(shows->isChecked());
    }

    void aMissingSubscriptionLeadsToItsField()
    {
        activate();
        Connection without = fixture->east();
        without.subscription = {};
        fixture->run->connections.replace(without);
        auto *button = child<QToolButton>(*window, "addSubscriptionButton");
        QVERIFY(button->isVisible());
        button->click();
        auto *dialog = window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->focusWidget(), child<QLineEdit>(*dialog, "subscriptionLineEdit"));
    }

    void theConnectionsListTakesTheKeyboard()
    {
        activate();
        auto *list = child<QTreeView>(*window, "connectionsTreeView");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window->windowTitle(), u"west — Faceferry"_s);
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
        QTest::keyClick(list, Qt::Key_F2);
        auto *dialog = window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(child<QLineEdit>(*dialog, "nameLineEdit")->text(), u"west"_s);
        dialog->reject();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 1);
    }

private:
    void activate()
    {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(*window, name); }

    QTemporaryDir profile;
    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestWindowKeyboard)
#include "tst_windowkeyboard.moc"
