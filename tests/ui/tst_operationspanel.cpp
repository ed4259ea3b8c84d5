// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationsmodel.h"
#include "tests/ui/pagesfixture.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/operationspanel.h"
#include "ui/shell/tokens.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestOperationsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        panel = std::make_unique<OperationsPanel>(fixture->services());
        panel->resize(1280, 240);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        table = child<QTableView>(*panel, "operationsTableView");
        tester = std::make_unique<QAbstractItemModelTester>(
            table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        tester.reset();
        panel.reset();
        fixture.reset();
    }

    void startsEmpty()
    {
        QVERIFY(table->isHidden());
        QCOMPARE(child<QLabel>(*panel, "stateHeadlineLabel")->text(), u"No operations yet"_s);
        QCOMPARE(panel->runningCount(), 0);
    }

    void aTakeRunsEndsAndLinks()
    {
        QSignalSpy counts(panel.get(), &OperationsPanel::countsChanged);
        int mostRunning = 0;
        connect(panel.get(), &OperationsPanel::countsChanged, this,
                [&] { mostRunning = qMax(mostRunning, panel->runningCount()); });
        const SnapshotId id = taken();
        QVERIFY(!id.isEmpty());
        QVERIFY(mostRunning > 0);
        QTRY_COMPARE(panel->runningCount(), 0);
        QCOMPARE(panel->finishedCount(), 1);
        QVERIFY(table->isVisible());

        QSignalSpy shown(panel.get(), &OperationsPanel::showSnapshotRequested);
        const QModelIndex link = cell(OperationsModel::ResultColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(link).center());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().at(0).value<ConnectionId>(), fixture->east().id);
        QCOMPARE(shown.first().at(1).value<SnapshotId>(), id);
        table->setCurrentIndex(link);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.count(), 3);
        // Elsewhere in the row a single click only selects.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(cell(OperationsModel::StateColumn)).center());
        QCOMPARE(shown.count(), 3);
        // Colours, icons and the link's look come from the proxy.
        QVERIFY(
            !cell(OperationsModel::StateColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(link.data(Qt::FontRole).value<QFont>().underline());
        QVERIFY(!cell(OperationsModel::MessageColumn).data(Qt::FontRole).isValid());
    }

    void theConnectionIsShownWithItsLabel()
    {
        resultOf(fixture->run->tracker.train(fixture->east().id, ContainerType::PersonGroup,
                                             ObjectId(u"visitors"_s)));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto wanted = [this] {
            QStyleOptionViewItem option;
            option.initFrom(table);
            const QModelIndex where = cell(OperationsModel::WhereColumn);
            return table->itemDelegateForIndex(where)->sizeHint(option, where).width();
        };
        const int bare = wanted();
        Connection production = fixture->east();
        production.label.kind = EnvironmentLabel::Kind::Production;
        fixture->run->connections.replace(production);
        const QSize badge = environmentBadgeSize(production.label, captionFont(table->font()));
        QVERIFY(badge.width() > 0);
        QVERIFY(wanted() >= bare + badge.width());
        QVERIFY2(table->columnWidth(OperationsModel::WhereColumn) >= wanted(),
                 "both are there in full");
    }

    void aTrainingLinksToItsGroup()
    {
        const OperationRecord sent = resultOf(fixture->run->tracker.train(
            fixture->east().id, ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(fixture->run->record(sent.row).phase, OperationPhase::Succeeded,
                                  patienceMs);
        QSignalSpy shown(panel.get(), &OperationsPanel::showContainerRequested);
        QTRY_VERIFY(cell(0).data(OperationsModel::HasResultRole).toBool());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(cell(OperationsModel::ResultColumn)).center());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().at(1).value<ContainerType>(), ContainerType::PersonGroup);
        QCOMPARE(shown.first().at(2).value<ObjectId>(), ObjectId(u"visitors"_s));
    }

    void aRefusalIsToldInFull()
    {
        const OperationRecord sent = resultOf(fixture->run->tracker.take(
            fixture->east().id,
            {ContainerType::FaceList, ObjectId(u"nosuch"_s), {fixture->west().subscription}, {}}));
        QCOMPARE(sent.phase, OperationPhase::Refused);
        auto *message = child<QLabel>(*panel, "operationMessageLabel");
        QVERIFY(!message->isVisible());
        panel->select(sent.row);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(sent.message));
        QVERIFY(!sent.message.isEmpty());
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(message->textInteractionFlags() & Qt::TextSelectableByMouse);
        QSignalSpy snapshot(panel.get(), &OperationsPanel::showSnapshotRequested);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(cell(OperationsModel::ResultColumn)).center());
        QCOMPARE(snapshot.count(), 0); // there is no result to show
    }

    void aRowIsSelectedOnceItIsThere()
    {
        panel->select(1);
        const OperationRecord sent = resultOf(fixture->run->tracker.train(
            fixture->east().id, ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
        QCOMPARE(sent.row, 1);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void clearingLeavesWhatRuns()
    {
        QVERIFY(!taken().isEmpty());
        QTRY_COMPARE(panel->finishedCount(), 1);
        FaultRule slow;
        slow.what = FaultRule::Do::Hang;
        slow.path = u"/operations/"_s;
        fixture->service.proxy.addRule(slow);
        const OperationRecord running = resultOf(fixture->run->tracker.take(
            fixture->east().id,
            {ContainerType::FaceList, ObjectId(u"vip"_s), {fixture->west().subscription}, {}}));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        panel->clearFinished();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(0).data(OperationsModel::RecordRole).value<OperationRecord>().row,
                 running.row);
        QCOMPARE(panel->runningCount(), 1);
    }

    void rowsOfOneMomentStandAsTheJournalNumbersThem()
    {
        // The fixture's clock stands: all three begin at the same moment.
        for (const char *id : {"visitors", "employees", "nosuch"}) {
            static_cast<void>(resultOf(fixture->run->tracker.train(
                fixture->east().id, ContainerType::PersonGroup, ObjectId(QLatin1StringView(id)))));
        }
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const auto rows = [this] {
            QList<qint64> all;
            for (int row = 0; row < 3; ++row)
                all += table->model()
                           ->index(row, 0)
                           .data(OperationsModel::RecordRole)
                           .value<OperationRecord>()
                           .row;
            return all;
        };
        QCOMPARE(rows(), (QList<qint64>{3, 2, 1}));
        table->sortByColumn(OperationsModel::StartedColumn, Qt::AscendingOrder);
        QCOMPARE(rows(), (QList<qint64>{1, 2, 3}));
        table->sortByColumn(OperationsModel::StartedColumn, Qt::DescendingOrder);
        QCOMPARE(rows(), (QList<qint64>{3, 2, 1}));
    }

    void stateAndResultFitAWindowOfUsualWidth()
    {
        const OperationRecord sent = resultOf(fixture->run->tracker.train(
            fixture->east().id, ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(sent.row > 0);
        const auto room = [this](int column) {
            QStyleOptionViewItem option;
            option.initFrom(table);
            option.rect = QRect(0, 0, table->columnWidth(column), metrics::rowHeight);
            option.showDecorationSelected = true;
            option.features = QStyleOptionViewItem::HasDisplay;
            option.text = u"text"_s;
            if (column == OperationsModel::StateColumn) {
                option.features |= QStyleOptionViewItem::HasDecoration;
                option.decorationSize = QSize(metrics::smallIcon, metrics::smallIcon);
                option.icon = cell(column).data(Qt::DecorationRole).value<QIcon>();
            }
            const QRect text =
                table->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, table);
            return text.width()
                   - 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        };
        const auto needs = [this](const QString &text) {
            return table->fontMetrics().horizontalAdvance(text);
        };
        QVERIFY(room(OperationsModel::StateColumn) >= needs(u"Running · last answer 40 s ago"_s));
        QVERIFY(room(OperationsModel::ResultColumn) >= needs(u"Look on the Snapshots page"_s));
        // The day is told by the tooltip, and by the cell once it is another day's.
        const QString today = cell(OperationsModel::StartedColumn).data().toString();
        QVERIFY(room(OperationsModel::StartedColumn) >= needs(today));
        const QString full = cell(OperationsModel::StartedColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(full.contains(QString::number(fixture->clock.now().toLocalTime().date().year())));
        fixture->clock.advanceSecs(24 * 3'600);
        const QString later = cell(OperationsModel::StartedColumn).data().toString();
        QVERIFY(later != today);
        QVERIFY(room(OperationsModel::StartedColumn) >= needs(later));
    }

    void columnsAreKept()
    {
        QVERIFY(!taken().isEmpty());
        table->setColumnWidth(OperationsModel::WhatColumn, 333);
        const QByteArray layout = panel->saveLayout();
        OperationsPanel other(fixture->services());
        auto *columns = child<QTableView>(other, "operationsTableView");
        QVERIFY(columns->columnWidth(OperationsModel::WhatColumn) != 333);
        other.restoreLayout(layout);
        QCOMPARE(columns->columnWidth(OperationsModel::WhatColumn), 333);
    }

private:
    [[nodiscard]] SnapshotId taken()
    {
        return fixture->takeSnapshot(ContainerType::PersonGroup, u"visitors"_s,
                                     {fixture->west().subscription});
    }
    [[nodiscard]] QModelIndex cell(int column) const { return table->model()->index(0, column); }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<OperationsPanel> panel;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QTableView *table = nullptr;
};

QTEST_MAIN(TestOperationsPanel)
#include "tst_operationspanel.moc"
