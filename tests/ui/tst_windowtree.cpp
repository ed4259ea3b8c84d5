// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/writeguard.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectiondelegate.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/environmentbadge.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// The tree of connections leads the pages, and they lead it.
class TestWindowTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(fixture.start()); }
    void cleanup() { fixture.stop(); }

    void theTreeOffersEveryConnectionAndWhatItHolds()
    {
        QVERIFY(fixture.show());
        QTreeView *tree = fixture.tree();
        QCOMPARE(tree->model()->rowCount(), 3);
        QVERIFY(fixture.node({u"All connections"_s}).isValid());
        QVERIFY(fixture.node({u"east"_s, u"Large person groups"_s}).isValid());
        QVERIFY(fixture.node({u"west"_s, u"Snapshots"_s}).isValid());
        // The first connection is looked at, not all of them: what is looked at is asked for.
        QCOMPARE(tree->currentIndex(), fixture.node({u"east"_s}));
    }

    void theNameNeverGivesWayToTheLabel()
    {
        const QRect first(20, 0, 190, 20);
        const QRect second(20, 21, 150, 20);
        const QSize badge(120, 18);
        auto at = ConnectionDelegate::lines(first, second, 60, badge);
        QVERIFY(first.contains(at.badge) && at.name.width() >= 60);
        QVERIFY(!at.name.intersects(at.badge));
        QCOMPARE(at.host, second);
        // A long name keeps its line; the badge goes below it, before the host.
        at = ConnectionDelegate::lines(first, second, 100, badge);
        QCOMPARE(at.name, first);
        QVERIFY(second.contains(at.badge) && !at.host.intersects(at.badge));
        QCOMPARE(at.badge.size(), badge);
        // A label that is longer than that line is cut, on that line.
        at = ConnectionDelegate::lines(first, second, 100, {195, 18});
        QCOMPARE(at.name, first);
        QVERIFY(second.contains(at.badge));
        QCOMPARE(ConnectionDelegate::lines(first, second, 500, {}).name, first);
    }

    void aTypeNodeShowsThatTypeOnly()
    {
        QVERIFY(fixture.show());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        fixture.click({u"east"_s, u"Person groups"_s});
        QCOMPARE(fixture.tabs()->currentIndex(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && rows() < 4, patienceMs);
        const int personGroups = rows();
        fixture.click({u"east"_s, u"Face lists"_s});
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && rows() < 4, patienceMs);
        fixture.click({u"east"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QVERIFY(personGroups > 0);
    }

    void theSnapshotsNodeShowsTheSnapshotsPage()
    {
        QVERIFY(fixture.show());
        fixture.pages->service.proxy.forget();
        fixture.click({u"west"_s, u"Snapshots"_s});
        QCOMPARE(fixture.tabs()->currentIndex(), 1);
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.pages->seen("GET", "/snapshots").isEmpty(), patienceMs);
        auto *page = fixture.window->findChild<SnapshotsPage *>();
        QCOMPARE(page->connections(), QList<ConnectionId>{fixture.pages->west().id});
    }

    void allConnectionsShareOneTable()
    {
        QVERIFY(fixture.show());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        fixture.click({u"All connections"_s});
        QCOMPARE(fixture.window->windowTitle(), u"All connections — Faceferry"_s);
        QCOMPARE(child<QLabel>(*fixture.window, "connectionNameLabel")->text(),
                 u"All connections"_s);
        auto *page = fixture.window->findChild<ContainersPage *>();
        QTRY_COMPARE(page->connections().size(), 2);
        QVERIFY(!fixture.action("editConnectionAction")->isEnabled());
        QVERIFY(fixture.action("editConnectionAction")->toolTip().contains(u"one connection"_s));
        QVERIFY(fixture.action("refreshAction")->isEnabled());
        // A connection that goes leaves the table.
        fixture.pages->run->connections.remove(fixture.pages->west().id);
        QTRY_COMPARE(page->connections(), QList<ConnectionId>{fixture.pages->east().id});
    }

    void theKeyboardWalksTheTree()
    {
        QVERIFY(fixture.show());
        QTreeView *tree = fixture.tree();
        tree->setFocus();
        const QModelIndex east = fixture.node({u"east"_s});
        QVERIFY(!tree->isExpanded(east));
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(east));
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex(), fixture.node({u"east"_s, u"Face lists"_s}));
        QTest::keyClick(tree, Qt::Key_Left);
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(east));
        QTest::keyClick(tree, Qt::Key_Return);
        auto *dialog = fixture.window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(child<QLineEdit>(*dialog, "nameLineEdit")->text(), u"east"_s);
    }

    void whatIsExpandedAndCurrentIsRemembered()
    {
        QVERIFY(fixture.show());
        fixture.click({u"west"_s, u"Large face lists"_s});
        QVERIFY(fixture.tree()->isExpanded(fixture.node({u"west"_s})));
        QVERIFY(fixture.restart());
        QVERIFY(fixture.tree()->isExpanded(fixture.node({u"west"_s})));
        QVERIFY(!fixture.tree()->isExpanded(fixture.node({u"east"_s})));
        QCOMPARE(fixture.tree()->currentIndex(), fixture.node({u"west"_s, u"Large face lists"_s}));
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
    }

    void aConnectionThatComesLateIsFoundAgain()
    {
        QVERIFY(fixture.show());
        fixture.click({u"west"_s, u"Snapshots"_s});
        fixture.window->close();
        const Connection west = *fixture.pages->run->connections.find(fixture.pages->west().id);
        fixture.pages->run->connections.remove(west.id);
        fixture.open(); // as with the sandbox, whose connections come when it answers
        QVERIFY(fixture.show());
        QCOMPARE(fixture.window->windowTitle(), u"east — Faceferry"_s);
        fixture.pages->run->connections.add(west);
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
        QCOMPARE(fixture.tabs()->currentIndex(), 1);
        // What was looked at last goes before what is offered at the start.
        fixture.window->offerConnection(fixture.pages->east().id);
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
    }

    void theLabelStandsInTitleAndHeader()
    {
        QVERIFY(fixture.show());
        Connection production = fixture.pages->east();
        production.label.kind = EnvironmentLabel::Kind::Production;
        fixture.pages->run->connections.replace(production);
        QCOMPARE(fixture.window->windowTitle(), u"east (Production) — Faceferry"_s);
        auto *badge = child<EnvironmentBadge>(*fixture.window, "headerEnvironmentBadge");
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->accessibleName(), u"Production"_s);
        fixture.click({u"west"_s});
        QVERIFY(!badge->isVisible());
        QCOMPARE(fixture.window->windowTitle(), u"west — Faceferry"_s);
    }

    void everyQuestionNamesTheConnection()
    {
        QVERIFY(fixture.show());
        Connection production = fixture.pages->east();
        production.label.kind = EnvironmentLabel::Kind::Production;
        production.isReadOnly = true;
        fixture.pages->run->connections.replace(production);
        for (const char *name : {"removeConnectionAction", "unlockAction"}) {
            fixture.pages->prompts.asked.clear();
            fixture.action(name)->trigger();
            QCOMPARE(fixture.pages->prompts.asked.size(), 1);
            const Question &question = fixture.pages->prompts.asked.constFirst().question;
            QVERIFY2(question.concerning && question.concerning->id == production.id, name);
            QVERIFY2(question.destructive, name);
        }
    }

private:
    [[nodiscard]] int rows() const
    {
        return child<QTableView>(*fixture.window, "containersTable")->model()->rowCount();
    }

    WindowFixture fixture;
};

QTEST_MAIN(TestWindowTree)
#include "tst_windowtree.moc"
