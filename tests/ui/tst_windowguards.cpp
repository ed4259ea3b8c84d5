// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/writeguard.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/containerspage.h"
#include "ui/shell/connectioncommands.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// Read-only connections: seen, locked, said why, opened for a while.
class TestWindowGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(fixture.start());
        Connection readOnly = fixture.pages->east();
        readOnly.isReadOnly = true;
        fixture.pages->run->connections.replace(readOnly);
        QVERIFY(fixture.show());
    }
    void cleanup() { fixture.stop(); }

    void actionsThatWriteSayWhyNot()
    {
        selectEmployees();
        const QString reason = fixture.pages->run->guard.whyNot(east());
        QVERIFY(!reason.isEmpty());
        for (const char *name : {"newContainerAction", "editContainerAction",
                                 "deleteContainerAction", "trainAction", "takeAction"}) {
            QAction *action = fixture.action(name);
            QVERIFY2(action->isVisible() && !action->isEnabled(), name);
            QVERIFY2(action->toolTip().contains(reason), qPrintable(action->toolTip()));
            QVERIFY2(action->statusTip().contains(reason), name);
        }
        for (const char *name : {"openContainerAction", "refreshAction", "copyIdAction",
                                 "copyJsonAction", "exportTableAction"})
            QVERIFY2(fixture.action(name)->isEnabled(), name);
    }

    void unlockingAsksAndIsCountedDown()
    {
        selectEmployees();
        auto *label = child<QLabel>(*fixture.window, "readOnlyLabel");
        auto *unlock = child<QToolButton>(*fixture.window, "unlockButton");
        auto *lock = child<QToolButton>(*fixture.window, "lockButton");
        QVERIFY(label->isVisible() && unlock->isVisible() && !lock->isVisible());
        QCOMPARE(label->text(), u"Read-only"_s);
        QTest::mouseClick(unlock, Qt::LeftButton);
        QCOMPARE(fixture.pages->prompts.asked.size(), 1);
        QVERIFY(!fixture.pages->run->guard.mayWrite(east()));
        fixture.pages->prompts.agree();
        QVERIFY(fixture.pages->run->guard.mayWrite(east()));
        QVERIFY(label->text().contains(u"15:00"_s));
        QVERIFY(!unlock->isVisible() && lock->isVisible());
        QVERIFY(fixture.action("editContainerAction")->isEnabled());
        fixture.pages->clock.advanceSecs(61);
        QTRY_VERIFY(label->text().contains(u"13:59"_s)); // the header's own tick
        QTest::mouseClick(lock, Qt::LeftButton);
        QVERIFY(!fixture.pages->run->guard.mayWrite(east()));
        QCOMPARE(label->text(), u"Read-only"_s);
        QVERIFY(!fixture.action("editContainerAction")->isEnabled());
    }

    void anUnlockingThatEndsLocksTheActions()
    {
        selectEmployees();
        fixture.pages->run->guard.unlock(east());
        QVERIFY(fixture.action("deleteContainerAction")->isEnabled());
        fixture.pages->clock.advanceSecs(16 * 60);
        fixture.pages->run->guard.checkTime();
        QVERIFY(!fixture.action("deleteContainerAction")->isEnabled());
        QCOMPARE(child<QLabel>(*fixture.window, "readOnlyLabel")->text(), u"Read-only"_s);
    }

    void shortcutsOpenAndLock()
    {
        QTest::keyClick(fixture.window.get(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(fixture.pages->prompts.asked.size(), 1);
        fixture.pages->prompts.agree();
        QVERIFY(fixture.pages->run->guard.mayWrite(east()));
        QTest::keyClick(fixture.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!fixture.pages->run->guard.mayWrite(east()));
    }

    void otherConnectionsAreNotReadOnly()
    {
        fixture.click({u"west"_s});
        QVERIFY(!child<QLabel>(*fixture.window, "readOnlyLabel")->isVisible());
        QVERIFY(!fixture.action("unlockAction")->isEnabled());
        QCOMPARE(fixture.action("unlockAction")->toolTip(), u"This connection is not read-only."_s);
    }

    void nobodySignedInYet()
    {
        QList<QUrl> opened;
        auto *commands = fixture.window->findChild<ConnectionCommands *>();
        QVERIFY(commands);
        commands->setBrowserOpener([&opened](const QUrl &page) {
            opened.append(page);
            return true;
        });
        Connection browser = fixture.pages->east();
        browser.signIn.method = SignInMethod::Browser;
        browser.signIn.tenant = u"contoso.com"_s;
        browser.signIn.clientId = u"11111111-1111-4111-8111-111111111111"_s;
        fixture.pages->run->connections.replace(browser);
        fixture.click({u"west"_s});
        fixture.click({u"east"_s});
        auto *page = fixture.window->findChild<ContainersPage *>();
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"You are not signed in yet."_s, patienceMs);
        auto *button = child<QPushButton>(*page, "stateActionButton");
        QCOMPARE(button->text(), u"Sign in"_s);
        // Said once: the page has the button already.
        QVERIFY(!child<QWidget>(*fixture.window, "windowMessageBar")->isVisible());
        QVERIFY(!fixture.action("enterKeyAction")->isEnabled());
        QVERIFY(fixture.action("enterKeyAction")->toolTip().contains(u"does not sign in"_s));
        QVERIFY(opened.isEmpty()); // never of itself
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
        QVERIFY(opened.constFirst().toString().contains(u"contoso.com"_s));
    }

    void nothingThatWritesLeaves()
    {
        selectEmployees();
        fixture.pages->service.proxy.forget();
        // As a programme would: past the disabled buttons.
        auto *page = fixture.window->findChild<ContainersPage *>();
        page->newContainer();
        page->editSelected();
        page->deleteSelected();
        page->trainSelected();
        const ContainerRef employees{east(), ContainerType::LargePersonGroup,
                                     ObjectId(u"employees"_s)};
        const auto refused = resultOf(fixture.pages->editor->deleteContainer(employees));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, FaceError::Kind::ReadOnly);
        for (const SeenRequest &request : fixture.pages->service.proxy.requests())
            QCOMPARE(request.method, "GET"_ba);
    }

private:
    [[nodiscard]] ConnectionId east() const { return fixture.pages->east().id; }
    void selectEmployees()
    {
        auto *page = fixture.window->findChild<ContainersPage *>();
        auto *table = child<QTableView>(*fixture.window, "containersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, patienceMs);
        page->select({east(), ContainerType::LargePersonGroup, ObjectId(u"employees"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(page->selected().size(), 1, patienceMs);
    }

    WindowFixture fixture;
};

QTEST_MAIN(TestWindowGuards)
#include "tst_windowguards.moc"
