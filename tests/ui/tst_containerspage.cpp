// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/pages/containerspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestContainersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fixture = std::make_unique<PagesFixture>(); }
    void cleanup()
    {
        page.reset();
        fixture.reset();
    }

    void showsAllTypesAndTheDetails()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QTRY_VERIFY(child<QWidget>(*page, "countLabel")
                        ->property("text")
                        .toString()
                        .startsWith(u"4 groups and lists"_s));
        page->select(ContainerType::PersonGroup, ObjectId(u"visitors"_s));
        QCOMPARE(page->selected().size(), 1);
        QCOMPARE(child<QPlainTextEdit>(*page, "idValue")->toPlainText(), u"visitors"_s);
        QVERIFY(child<QPushButton>(*page, "takeSnapshotButton")->isEnabled());
        QSignalSpy take(page.get(), &ContainersPage::takeRequested);
        child<QPushButton>(*page, "takeSnapshotButton")->click();
        QCOMPARE(take.first().first().value<QList<Container>>().first().id.text(), u"visitors"_s);
    }

    void searchesAndFilters()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(*page, "searchLineEdit");
        search->setText(u"VISIT"_s);
        QCOMPARE(rows(), 1);
        search->setText(u"no such thing"_s);
        QCOMPARE(rows(), 0);
        QTRY_COMPARE(child<QLabel>(*page, "stateHeadlineLabel")->text(), u"Nothing matches"_s);
        search->clear();
        child<QComboBox>(*page, "typeComboBox")->setCurrentIndex(1);
        QCOMPARE(rows(), 1);
        page->select(ContainerType::PersonGroup, ObjectId(u"visitors"_s));
        QCOMPARE(page->selected().size(), 1); // it came out from behind the filter
    }

    void anEmptyConnectionSaysSo()
    {
        QVERIFY(fixture->start());
        open(fixture->west().id);
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No groups or lists here yet"_s, patienceMs);
        QVERIFY(headline->isVisible());
    }

    void anErrorStandsWhereTheRowsWouldBe()
    {
        QVERIFY(fixture->start());
        FaultRule wrongKey;
        wrongKey.answer =
            FaultServer::json(401, R"({"error":{"code":"401","message":"Access denied."}})");
        fixture->service.proxy.addRule(wrongKey);
        open(fixture->east().id);
        auto *action = child<QPushButton>(*page, "stateActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), patienceMs);
        fixture->service.proxy.clearRules();
        action->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QTRY_VERIFY(table->isVisible());
    }

    void asksForTheKeyThatIsMissing()
    {
        QVERIFY(fixture->start());
        Connection keyless = fixture->west();
        keyless.id = ConnectionId(u"00000000-0000-4000-8000-0000000000cc"_s);
        fixture->run->connections.add(keyless);
        open(keyless.id);
        auto *action = child<QPushButton>(*page, "stateActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(action->text(), u"Enter key…"_s, patienceMs);
        QSignalSpy wanted(page.get(), &ContainersPage::keyWanted);
        action->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ConnectionId>(), keyless.id);
    }

    void tabGoesAlongTheRowThenToTheTable()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->select(ContainerType::PersonGroup, ObjectId(u"visitors"_s));
        page->focusSearch();
        const QStringList order{u"typeComboBox"_s, u"refreshButton"_s,      u"newContainerButton"_s,
                                u"openButton"_s,   u"editButton"_s,         u"deleteButton"_s,
                                u"trainButton"_s,  u"takeSnapshotButton"_s, u"containersTable"_s};
        for (const QString &name : order) {
            QTest::keyClick(page->windowHandle(), Qt::Key_Tab);
            QCOMPARE(page->focusWidget()->objectName(), name);
        }
        QTest::keyClick(page->windowHandle(), Qt::Key_Tab);
        QVERIFY(child<QWidget>(*page, "detailsPane")->isAncestorOf(page->focusWidget())
                || page->focusWidget()->objectName() == u"detailsPane"_s);
    }

    void trainingFitsBesideTheDetails()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        int width = 0;
        for (const int column : {0, 1, 2, 4})
            width += table->columnWidth(column);
        // Before them stands the connection, hidden while there is one.
        QCOMPARE(table->horizontalHeader()->visualIndex(4), 4);
        // 727 pixels are what a window of 1280 leaves the table, six those of a character there.
        const int characters = (width - 4 * 16) / table->fontMetrics().averageCharWidth();
        QVERIFY2(characters <= (727 - 4 * 16) / 6, qPrintable(QString::number(characters)));
        page->select(ContainerType::LargePersonGroup, ObjectId(u"employees"_s));
        const int row = table->currentIndex().row();
        QTRY_VERIFY_WITH_TIMEOUT(trained(row), patienceMs);
        const QString today = u"Trained 14:39:56 · no change from here"_s;
        QVERIFY(table->fontMetrics().horizontalAdvance(today) < table->columnWidth(4));
        QVERIFY2(trainingText(row).endsWith(u" · no change from here"_s),
                 qPrintable(trainingText(row)));
        QTRY_VERIFY(
            child<QPlainTextEdit>(*page, "trainingValue")->toPlainText().contains(u"(as of "_s));
    }

    void asksTrainingForRowsInViewOnly()
    {
        QVERIFY(fixture->start(false));
        constexpr int groups = 30;
        for (int i = 0; i < groups; ++i) {
            const ObjectId id(u"group-%1"_s.arg(i, 2, 10, QChar(u'0')));
            QVERIFY(resultOf(fixture->run->client(fixture->east().id)
                                 .createContainer({ContainerType::PersonGroup, id, u"n"_s, {}, {}}))
                        .ok());
        }
        open(fixture->east().id, QSize(900, 320));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), groups, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->seen("GET", "/training").size() > 0, patienceMs);
        const int inView = table->rowAt(table->viewport()->height() - 1) + 1;
        QVERIFY2(inView > 2 && inView < groups / 2, "the window must show some rows, not all");
        QTRY_COMPARE_WITH_TIMEOUT(
            cell(inView - 1, u"group-%1"_s.arg(inView - 1, 2, 10, QChar(u'0'))), true, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->seen("GET", "/training").size() >= inView, patienceMs);
        QCOMPARE(trained(groups - 1), false);
        QVERIFY(fixture->seen("GET", "group-29/training").isEmpty());
        QVERIFY(fixture->seen("GET", "/training").size() <= inView + 1);
        QCOMPARE(trainingText(groups - 1), u"…"_s);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "group-29/training").isEmpty(), patienceMs);
        QVERIFY(fixture->seen("GET", "group-15/training").isEmpty());
    }

    void trainsAllButFaceLists()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        page->select(ContainerType::FaceList, ObjectId(u"vip"_s));
        auto *train = child<QPushButton>(*page, "trainButton");
        QVERIFY(!train->isEnabled());
        QVERIFY(train->toolTip().contains(u"Face lists need no training"_s));
        QTRY_VERIFY_WITH_TIMEOUT(trained(0) && trained(1) && trained(2) && trained(3), patienceMs);
        table->selectAll();
        QVERIFY(train->isEnabled());
        train->click();
        QDialog *asked = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((asked = page->findChild<QDialog *>(u"trainingDialog"_s)),
                                 patienceMs);
        QVERIFY(child<QLabel>(*page, "messageLabel")->text().contains(u"vip"_s));
        child<QPushButton>(*asked, "trainAllButton")->click();
        // The journal, not the proxy, is asked what was sent: the proxy closes its links after each
        // answer, and a POST on a link that is just being closed is lost, rightly unrepeated.
        const auto trainings = [this] { return fixture->run->tracker.records(); };
        QTRY_COMPARE_WITH_TIMEOUT(trainings().size(), 3, patienceMs);
        for (const OperationRecord &record : trainings()) {
            QCOMPARE(record.kind, OperationKind::Train);
            QVERIFY(record.type != ContainerType::FaceList);
        }
        const auto *told = child<QLabel>(*page, "messageLabel");
        QTRY_VERIFY_WITH_TIMEOUT(told->text().startsWith(u"Training of 3 "_s), patienceMs);
        QVERIFY2(told->text().contains(u"vip"_s), "what was left out is told with it");
        for (const SeenRequest &request : fixture->seen("POST", "/train"))
            QVERIFY(!request.target.contains("/facelists/"));
        QSignalSpy polled(&fixture->run->tracker, &OperationTracker::trainingPolled);
        QTRY_VERIFY_WITH_TIMEOUT(polled.count() > 0, patienceMs);
    }

    void refreshesAfterAnApply()
    {
        QVERIFY(fixture->start());
        open(fixture->west().id);
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No groups or lists here yet"_s, patienceMs);
        const SnapshotId snapshot = fixture->takeSnapshot(ContainerType::PersonGroup, u"visitors"_s,
                                                          {fixture->west().subscription});
        QVERIFY(!snapshot.isEmpty());
        QVERIFY(waitFor(fixture->run->tracker.apply(fixture->west().id, ContainerType::PersonGroup,
                                                    {snapshot, ObjectId(u"copy"_s)})));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QTRY_VERIFY(table->isVisible());
    }

    void copiesRowsIdsAndJson()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        page->select(ContainerType::PersonGroup, ObjectId(u"visitors"_s));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString row = QGuiApplication::clipboard()->text();
        QCOMPARE(row.count(u'\t'), 5);
        QVERIFY(row.contains(u"\tvisitors\t"_s));
        triggerMenu(u"Copy id"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"visitors"_s);
        triggerMenu(u"Copy as JSON"_s);
        const QJsonObject json =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json.value("personGroupId"_L1).toString(), u"visitors"_s);
    }

    void theMenuShowsItsKeys()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(table, &event);
        const auto *menu = child<QMenu>(*page, "containersMenu");
        QHash<QString, QKeySequence> keys;
        for (const QAction *action : menu->actions()) {
            keys.insert(action->text(), action->shortcut());
            QVERIFY(action->shortcut().isEmpty() || action->isShortcutVisibleInContextMenu());
        }
        QCOMPARE(keys.value(u"Edit…"_s), QKeySequence(Qt::Key_F2));
        QCOMPARE(keys.value(u"Delete…"_s), QKeySequence(QKeySequence::Delete));
        QCOMPARE(keys.value(u"Refresh"_s), QKeySequence(QKeySequence::Refresh));
    }

    void keepsItsColumns()
    {
        QVERIFY(fixture->start());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patienceMs);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(0), 3);
        table->horizontalHeader()->setSectionHidden(5, true);
        const QByteArray layout = page->saveLayout();
        ContainersPage other(fixture->services());
        other.restoreLayout("rubbish");
        const auto *header = child<QTableView>(other, "containersTable")->horizontalHeader();
        QCOMPARE(header->visualIndex(0), 1); // what cannot be read changes nothing
        other.restoreLayout(layout);
        QCOMPARE(header->visualIndex(0), 3);
        QVERIFY(header->isSectionHidden(5));
    }

private:
    void open(const ConnectionId &connection, QSize size = {1200, 640})
    {
        page = std::make_unique<ContainersPage>(fixture->services());
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        table = child<QTableView>(*page, "containersTable");
        page->setConnection(connection);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString trainingText(int row) const
    {
        return table->model()->index(row, 4).data().toString();
    }
    [[nodiscard]] bool trained(int row) const { return trainingText(row) != u"…"_s; }
    [[nodiscard]] bool cell(int row, const QString &id) const
    {
        return table->model()->index(row, 1).data().toString() == id && trained(row);
    }
    void triggerMenu(const QString &text)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(table, &event);
        auto *menu = child<QMenu>(*page, "containersMenu");
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<ContainersPage> page;
    QTableView *table = nullptr;
};

QTEST_MAIN(TestContainersPage)
#include "tst_containerspage.moc"
