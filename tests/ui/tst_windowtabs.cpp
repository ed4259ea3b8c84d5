// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/pagedmodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/members/memberspage.h"
#include "ui/pages/containerspage.h"
#include "ui/shell/environmentbadge.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// A tab for each opened group or list.
class TestWindowTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(fixture.start()); }
    void cleanup() { fixture.stop(); }

    void aContainerIsOpenedOnce()
    {
        QVERIFY(fixture.show());
        QTabWidget *tabs = fixture.tabs();
        QCOMPARE(tabs->count(), 2);
        fixture.window->openContainer(employees());
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(tabs->tabText(2), u"employees"_s);
        QVERIFY(!tabs->tabIcon(2).isNull());
        QVERIFY(tabs->tabToolTip(2).contains(u"east"_s));
        QCOMPARE(fixture.window->windowTitle(), u"employees — east — Faceferry"_s);
        tabs->setCurrentIndex(0);
        fixture.window->openContainer(employees());
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->currentIndex(), 2);
        // Another connection's group of the same id is another group.
        fixture.window->openContainer(
            {fixture.pages->west().id, ContainerType::LargePersonGroup, ObjectId(u"employees"_s)});
        QCOMPARE(tabs->count(), 4);
    }

    void thePageOpensWhatIsSelected()
    {
        QVERIFY(fixture.show());
        auto *page = fixture.window->findChild<ContainersPage *>();
        auto *table = child<QTableView>(*fixture.window, "containersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, patienceMs);
        page->select(employees());
        QTRY_COMPARE_WITH_TIMEOUT(page->selected().size(), 1, patienceMs);
        QVERIFY(fixture.action("openContainerAction")->isEnabled());
        fixture.action("openContainerAction")->trigger();
        QTRY_COMPARE(fixture.tabs()->count(), 3);
        auto *members = qobject_cast<MembersPage *>(fixture.tabs()->widget(2));
        QVERIFY(members);
        QCOMPARE(members->container(), employees());
    }

    void theMenusConcernTheGroupInItsTab()
    {
        QVERIFY(fixture.show());
        const ContainerRef vip{fixture.pages->east().id, ContainerType::FaceList,
                               ObjectId(u"vip"_s)};
        fixture.window->openContainer(employees());
        auto *members = qobject_cast<MembersPage *>(fixture.tabs()->widget(2));
        QVERIFY(members);
        auto *table = child<QTableView>(*members, "membersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1000, patienceMs);
        QAction *copy = fixture.action("copyIdAction");
        QAction *edit = fixture.action("editContainerAction");
        QAction *remove = fixture.action("deleteContainerAction");
        QVERIFY(!copy->isEnabled());
        QCOMPARE(copy->toolTip(), u"Select a person first."_s);
        QCOMPARE(edit->text(), u"&Edit person…"_s);
        QVERIFY(fixture.action("exportTableAction")->isEnabled());
        QVERIFY(fixture.action("trainAction")->isEnabled());
        table->selectRow(3);
        QVERIFY(copy->isEnabled() && edit->isEnabled() && remove->isEnabled());
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 table->model()->index(3, PagedModel::IdColumn).data().toString());
        fixture.action("copyJsonAction")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"personId\""_s));
        edit->trigger();
        auto *dialog = members->findChild<QDialog *>(u"personDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        // A face list's own reasons, and back to the names of the pages.
        fixture.window->openContainer(vip);
        QVERIFY(!fixture.action("trainAction")->isEnabled());
        QVERIFY(fixture.action("trainAction")->toolTip().contains(u"no training"_s));
        QCOMPARE(edit->text(), u"&Edit face…"_s);
        fixture.tabs()->setCurrentIndex(0);
        QCOMPARE(edit->text(), u"&Edit name and data…"_s);
        QCOMPARE(remove->text(), u"&Delete group or list…"_s);
    }

    void theTabCarriesTheLabelOfItsConnection()
    {
        QVERIFY(fixture.show());
        fixture.window->openContainer(employees());
        QWidget *mark = fixture.tabs()->tabBar()->tabButton(2, QTabBar::LeftSide);
        QVERIFY(mark && !mark->findChild<EnvironmentBadge *>());
        const int before = fixture.tabs()->tabBar()->tabRect(2).width();
        Connection production = fixture.pages->east();
        production.label.kind = EnvironmentLabel::Kind::Production;
        fixture.pages->run->connections.replace(production);
        mark = fixture.tabs()->tabBar()->tabButton(2, QTabBar::LeftSide);
        const auto *badge = mark ? mark->findChild<EnvironmentBadge *>() : nullptr;
        QVERIFY(badge);
        QCOMPARE(badge->label().text(), u"Production"_s);
        QVERIFY2(badge->width() >= badge->sizeHint().width(), "the word is there in full");
        QTRY_VERIFY(fixture.tabs()->tabBar()->tabRect(2).width() > before + badge->width() / 2);
        QVERIFY(fixture.tabs()->tabToolTip(2).contains(u"Production"_s));
        QCOMPARE(fixture.window->windowTitle(), u"employees — east (Production) — Faceferry"_s);
    }

    void tabsAreClosedByKeyButtonAndMiddleClick()
    {
        QVERIFY(fixture.show());
        QTabWidget *tabs = fixture.tabs();
        QVERIFY(!fixture.action("closeTabAction")->isEnabled());
        QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 2); // the lasting pages stay

        fixture.window->openContainer(employees());
        QVERIFY(fixture.action("closeTabAction")->isEnabled());
        QTest::keyClick(fixture.window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 2);

        fixture.window->openContainer(employees());
        auto *button =
            qobject_cast<QToolButton *>(tabs->tabBar()->tabButton(2, QTabBar::RightSide));
        QVERIFY(button && !button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(tabs->count(), 2);

        fixture.window->openContainer(employees());
        QTest::mouseClick(tabs->tabBar(), Qt::MiddleButton, {},
                          tabs->tabBar()->tabRect(0).center());
        QCOMPARE(tabs->count(), 3);
        QTest::mouseClick(tabs->tabBar(), Qt::MiddleButton, {},
                          tabs->tabBar()->tabRect(2).center());
        QCOMPARE(tabs->count(), 2);
    }

    void tabsGoWithWhatTheyShow()
    {
        QVERIFY(fixture.show());
        fixture.window->openContainer(employees());
        fixture.window->openContainer(
            {fixture.pages->west().id, ContainerType::PersonGroup, ObjectId(u"guests"_s)});
        QCOMPARE(fixture.tabs()->count(), 4);
        fixture.pages->run->connections.remove(fixture.pages->west().id);
        QCOMPARE(fixture.tabs()->count(), 3);
        QCOMPARE(fixture.tabs()->tabText(2), u"employees"_s);
        const auto deleted = resultOf(fixture.pages->editor->deleteContainer(employees()));
        QVERIFY(deleted.ok());
        QTRY_COMPARE(fixture.tabs()->count(), 2);
    }

    void treeAndTabTellTheSame()
    {
        QVERIFY(fixture.show());
        fixture.tree()->expand(fixture.node({u"west"_s}));
        fixture.window->openContainer(
            {fixture.pages->west().id, ContainerType::PersonGroup, ObjectId(u"guests"_s)});
        QCOMPARE(fixture.tree()->currentIndex(), fixture.node({u"west"_s, u"Person groups"_s}));
        QCOMPARE(child<QLabel>(*fixture.window, "connectionNameLabel")->text(), u"west"_s);
        // Back on the page: it still shows what was chosen for it.
        fixture.tabs()->setCurrentIndex(0);
        QCOMPARE(fixture.tree()->currentIndex(), fixture.node({u"east"_s}));
        QCOMPARE(fixture.window->windowTitle(), u"east — Faceferry"_s);
        // The node of the tab leads to its page, even when it is current already.
        fixture.tabs()->setCurrentIndex(2);
        fixture.click({u"west"_s, u"Person groups"_s});
        QCOMPARE(fixture.tabs()->currentIndex(), 0);
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
    }

    void openTabsComeBackAndAskForNothingUnseen()
    {
        QVERIFY(fixture.show());
        fixture.window->openContainer(
            {fixture.pages->west().id, ContainerType::PersonGroup, ObjectId(u"guests"_s)});
        fixture.window->openContainer(employees());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.pages->seen("GET", "/employees/persons").isEmpty(),
                                 patienceMs);
        fixture.window->close();
        fixture.pages->service.proxy.forget();
        fixture.open();
        QCOMPARE(fixture.tabs()->count(), 4);
        QCOMPARE(fixture.tabs()->currentIndex(), 3);
        QCOMPARE(fixture.tabs()->tabText(3), u"employees"_s);
        QVERIFY(fixture.pages->service.proxy.requests().isEmpty());
        QVERIFY(fixture.show());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.pages->seen("GET", "/employees/persons").isEmpty(),
                                 patienceMs);
        QVERIFY(fixture.pages->seen("GET", "/guests/persons").isEmpty());
        QVERIFY(fixture.pages->seen("GET", "/facelists").isEmpty());
    }

    void anIdIsNoMarkup()
    {
        QVERIFY(fixture.show());
        fixture.window->openContainer(employees());
        Connection strange = fixture.pages->east();
        strange.name = u"<b>R&D</b>"_s;
        fixture.pages->run->connections.replace(strange);
        QVERIFY(fixture.tabs()->tabToolTip(2).contains(u"&lt;b&gt;R&amp;D"_s));
    }

private:
    [[nodiscard]] ContainerRef employees() const
    {
        return {fixture.pages->east().id, ContainerType::LargePersonGroup,
                ObjectId(u"employees"_s)};
    }

    WindowFixture fixture;
};

QTEST_MAIN(TestWindowTabs)
#include "tst_windowtabs.moc"
