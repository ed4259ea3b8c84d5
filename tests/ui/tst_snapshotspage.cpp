// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/pages/snapshotspage.h"

#include "models/connections/writeguard.h"
#include "models/snapshots/snapshotsmodel.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestSnapshotsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
    }
    void cleanup()
    {
        page.reset();
        fixture.reset();
    }

    void refreshesWhenATakeFinishes()
    {
        open(fixture->east().id);
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No snapshots yet"_s, patienceMs);
        const SnapshotId id = taken();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        QVERIFY(page->selected());
        QCOMPARE(child<QPlainTextEdit>(*page, "originValue")->toPlainText(), u"Taken here"_s);
        QVERIFY(child<QPlainTextEdit>(*page, "applyScopeValue")
                    ->toPlainText()
                    .contains(u"west · "_s + fixture->west().subscription.text()));
        QCOMPARE(child<QPlainTextEdit>(*page, "userDataValue")->toPlainText(),
                 u"<i>note</i>\nsecond line"_s);
        const QString cell = table->model()->index(0, 5).data().toString();
        QCOMPARE(cell, u"<i>note</i>⏎second line"_s);
        QVERIFY(child<QToolButton>(*page, "editButton")->isEnabled());
    }

    void onlyTheTakerMayChange()
    {
        const SnapshotId id = taken();
        open(fixture->west().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        auto *remove = child<QToolButton>(*page, "deleteButton");
        QVERIFY(!remove->isEnabled());
        QVERIFY(!child<QToolButton>(*page, "editButton")->isEnabled());
        QVERIFY(remove->toolTip().contains(u"Only the resource that took it"_s));
        QVERIFY(child<QLabel>(*page, "detailsNoteLabel")
                    ->text()
                    .contains(u"Only the resource that took it"_s));
        QVERIFY(child<QPushButton>(*page, "applyButton")->isEnabled());
        page->deleteSelected();
        page->editSelected();
        QVERIFY(fixture->prompts.asked.isEmpty());
        QVERIFY(!page->findChild<QWidget *>(u"snapshotEditDialog"_s));
        QSignalSpy apply(page.get(), &SnapshotsPage::applyRequested);
        child<QPushButton>(*page, "applyButton")->click();
        QCOMPARE(apply.first().first().value<Snapshot>().id, id);
    }

    void sendsItsFilters()
    {
        QVERIFY(!taken().isEmpty());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        auto *type = child<QComboBox>(*page, "typeComboBox");
        type->setCurrentText(containerTypeDisplayName(ContainerType::FaceList));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, patienceMs);
        QVERIFY(!fixture->seen("GET", "type=FaceList").isEmpty());
        QTRY_COMPARE(child<QLabel>(*page, "stateHeadlineLabel")->text(), u"Nothing matches"_s);
        type->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);

        child<QToolButton>(*page, "scopeFilterButton")->click();
        auto *popup = child<QWidget>(*page, "scopeFilterPopup");
        auto *tree = child<QTreeWidget>(*popup, "scopeTree");
        rowNamed(tree, u"east"_s)->setCheckState(0, Qt::Checked);
        rowNamed(tree, u"west"_s)->setCheckState(0, Qt::Checked);
        auto *typed = child<QLineEdit>(*popup, "subscriptionLineEdit");
        typed->setText(u"{}"_s);
        child<QPushButton>(*popup, "showScopeButton")->click();
        QVERIFY2(popup->isVisible(), "what was typed is not dropped without a word");
        QVERIFY(fixture->seen("GET", "applyScope=").isEmpty());
        const QString foreign = u"44444444-4444-4444-8444-444444444444"_s;
        typed->setText(foreign);
        child<QPushButton>(*popup, "showScopeButton")->click();
        const auto withScopes = [this] {
            const auto asked = fixture->seen("GET", "applyScope=");
            return asked.isEmpty() ? QString() : QUrl::fromPercentEncoding(asked.last().target);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!withScopes().isEmpty(), patienceMs);
        QVERIFY(withScopes().contains(u"applyScope="_s + fixture->east().subscription.text() + u','
                                      + fixture->west().subscription.text() + u',' + foreign));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
    }

    void searchesWithoutTheService()
    {
        QVERIFY(!taken().isEmpty());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        fixture->service.proxy.forget();
        auto *search = child<QLineEdit>(*page, "searchLineEdit");
        search->setText(u"SECOND LINE"_s);
        QCOMPARE(rows(), 1);
        search->setText(u"third line"_s);
        QCOMPARE(rows(), 0);
        QCOMPARE(fixture->seen("GET", "/snapshots").size(), 0);
    }

    void asksBeforeDeleting()
    {
        const SnapshotId id = taken();
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        child<QToolButton>(*page, "deleteButton")->click();
        QCOMPARE(fixture->prompts.asked.size(), 1);
        QVERIFY(fixture->prompts.asked.first().question.destructive);
        QVERIFY(fixture->prompts.asked.first().question.text.contains(id.text()));
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(fixture->prompts.asked.size(), 2);
        QVERIFY(fixture->settle());
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, patienceMs);
        QCOMPARE(fixture->service.proxy.count("DELETE"), 1);
        QCOMPARE(fixture->prompts.asked.size(), 2);
    }

    void asksTwiceWhileItIsApplied()
    {
        const SnapshotId id = taken();
        FaultRule running;
        running.method = "GET";
        running.path = u"/operations/"_s;
        running.answer =
            FaultServer::json(200, R"({"status":"running","createdTime":"2026-01-01T00:00:00Z"})");
        fixture->service.proxy.addRule(running);
        QVERIFY(waitFor(fixture->run->tracker.apply(fixture->west().id, ContainerType::PersonGroup,
                                                    {id, ObjectId(u"copy"_s)})));
        QVERIFY(fixture->run->tracker.hasRunningApplyOf(id));
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        page->deleteSelected();
        fixture->prompts.agree();
        QCOMPARE(fixture->prompts.asked.size(), 2);
        QVERIFY(fixture->prompts.asked.last().question.text.contains(u"still running"_s));
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        fixture->prompts.agree();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->service.proxy.count("DELETE"), 1, patienceMs);
    }

    void aFailedDeleteIsToldInPlace()
    {
        const SnapshotId id = taken();
        FaultRule forbidden;
        forbidden.method = "DELETE";
        forbidden.answer =
            FaultServer::json(403, R"({"error":{"code":"Forbidden","message":"Only the taker."}})");
        fixture->service.proxy.addRule(forbidden);
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        page->deleteSelected();
        fixture->prompts.agree();
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(*page, "messageLabel")->text().contains(u"was not deleted"_s),
            patienceMs);
        QCOMPARE(rows(), 1);
    }

    void saysWhenThereAreNoSnapshots()
    {
        Connection newer = fixture->east();
        newer.apiVersion = u"v1.2"_s;
        fixture->run->connections.replace(newer);
        open(newer.id);
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"API version v1.2 has no snapshot calls"_s,
                                  patienceMs);
        QVERIFY(!child<QLabel>(*page, "stateTextLabel")->text().contains(u"2023"_s));
        // Asking again changes nothing; the settings do.
        QSignalSpy edit(page.get(), &SnapshotsPage::editConnectionWanted);
        auto *button = child<QPushButton>(*page, "stateActionButton");
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit.first().first().value<ConnectionId>(), newer.id);
    }

    void tellsOfTheRetirement()
    {
        FaultRule gone;
        gone.path = u"/snapshots"_s;
        gone.answer = FaultServer::http(404, "<html>gone</html>", {{"Content-Type", "text/html"}});
        fixture->service.proxy.addRule(gone);
        open(fixture->east().id);
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"This resource has no snapshots"_s,
                                  patienceMs);
        QVERIFY(child<QLabel>(*page, "stateTextLabel")->text().contains(u"30 June 2023"_s));
        auto *again = child<QPushButton>(*page, "stateActionButton");
        QVERIFY(again->isVisible());
        fixture->service.proxy.clearRules();
        again->click();
        // The old answer still stands there; beside it is told that it is being asked again.
        QCOMPARE(child<QWidget>(*page, "countLabel")->property("text").toString(),
                 u"Refreshing…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No snapshots yet"_s, patienceMs);
        QVERIFY(!child<QWidget>(*page, "countLabel")
                     ->property("text")
                     .toString()
                     .contains(u"Refreshing"_s));
    }

    void asksForTheKeyThatIsMissing()
    {
        Connection keyless = fixture->west();
        keyless.id = ConnectionId(u"00000000-0000-4000-8000-0000000000cc"_s);
        fixture->run->connections.add(keyless);
        open(keyless.id);
        auto *action = child<QPushButton>(*page, "stateActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(action->text(), u"Enter key…"_s, patienceMs);
        QSignalSpy wanted(page.get(), &SnapshotsPage::keyWanted);
        action->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ConnectionId>(), keyless.id);
    }

    void oneThatFailsDoesNotHideTheOthers()
    {
        Connection keyless = fixture->west();
        keyless.id = ConnectionId(u"00000000-0000-4000-8000-0000000000cc"_s);
        keyless.name = u"nobody"_s;
        fixture->run->connections.add(keyless);
        open(fixture->east().id);
        page->setScope({keyless.id, fixture->east().id});
        // Nothing is there yet, but that is no reason to say there is no key.
        auto *headline = child<QLabel>(*page, "stateHeadlineLabel");
        auto *message = child<QLabel>(*page, "messageLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No snapshots yet"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"nobody"_s), patienceMs);
        QVERIFY(message->isVisible());
        QVERIFY(!taken().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QVERIFY(table->isVisible());
        QVERIFY(message->text().contains(u"nobody"_s));
        QCOMPARE(child<QPushButton>(*page, "messageActionButton")->text(), u"Enter key…"_s);
        // Where all fail, that stands in place.
        page->setScope({keyless.id});
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>(*page, "stateActionButton")->text(),
                                  u"Enter key…"_s, patienceMs);
        QVERIFY(!message->isVisible());
    }

    void exportsForPrograms()
    {
        QTemporaryDir folder;
        const SnapshotId id = taken();
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        fixture->prompts.targetToChoose = folder.filePath(u"rows.json"_s);
        page->exportTable();
        auto *message = child<QLabel>(*page, "messageLabel");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"rows.json"_s), patienceMs);
        QFile file(fixture->prompts.targetToChoose);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject row = QJsonDocument::fromJson(file.readAll()).array().at(0).toObject();
        QCOMPARE(row[u"id"_s].toString(), id.text());
        QCOMPARE(row[u"type"_s].toString(), u"PersonGroup"_s);
        QCOMPARE(row[u"origin"_s].toString(), u"takenHere"_s);
        QCOMPARE(row[u"applyScope"_s].toArray(), QJsonArray{fixture->west().subscription.text()});
        QVERIFY(row[u"account"_s].toString().startsWith(u"/subscriptions/"_s));
        const Snapshot known = fixture->snapshot(fixture->east().id, id);
        QVERIFY(row[u"createdTime"_s].toString().endsWith(u'Z'));
        const auto time = [&row](const QString &key) {
            return QDateTime::fromString(row[key].toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(time(u"createdTime"_s), known.createdTime);
        QCOMPARE(time(u"expiresAt"_s), known.createdTime.addDays(2));
    }

    void firstColumnsFitBesideTheDetails()
    {
        QVERIFY(!taken().isEmpty());
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        const QHeaderView *header = table->horizontalHeader();
        const QList<int> first{SnapshotsModel::TypeColumn, SnapshotsModel::UserDataColumn,
                               SnapshotsModel::ApplyScopeColumn, SnapshotsModel::ExpiresInColumn,
                               SnapshotsModel::OriginColumn};
        int width = 0;
        // Before them stands the connection, hidden while there is one.
        for (int nth = 0; nth < first.size(); ++nth) {
            QCOMPARE(header->logicalIndex(nth + 1), first.at(nth));
            width += header->sectionSize(first.at(nth));
        }
        // 727 pixels are what a window of 1280 leaves the table, six those of a character there.
        const int characters = (width - 5 * 16) / table->fontMetrics().averageCharWidth();
        QVERIFY2(characters <= (727 - 5 * 16) / 6, qPrintable(QString::number(characters)));
        const QModelIndex expires = table->model()->index(0, SnapshotsModel::ExpiresInColumn);
        QVERIFY(!expires.data().toString().contains(u"Expires"_s));
        QVERIFY(expires.data(Qt::AccessibleTextRole).toString().contains(u"Expires in"_s));
        QVERIFY(expires.data(Qt::ToolTipRole).toString().contains(u"Expires in"_s));
    }

    void offersToCorrectTheSubscription()
    {
        Connection wrong = fixture->east();
        wrong.subscription = SubscriptionId(u"99999999-9999-4999-8999-999999999999"_s);
        QVERIFY(!taken().isEmpty());
        fixture->run->connections.replace(wrong);
        open(wrong.id);
        QSignalSpy corrected(page.get(), &SnapshotsPage::subscriptionCorrected);
        auto *action = child<QPushButton>(*page, "messageActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), patienceMs);
        QCOMPARE(action->text(), u"Correct it"_s);
        action->click();
        QCOMPARE(corrected.count(), 1);
        QCOMPARE(corrected.first().at(0).value<ConnectionId>(), wrong.id);
        QCOMPARE(corrected.first().at(1).value<SubscriptionId>(), fixture->east().subscription);
    }

    void nothingLeavesAReadOnlyConnection()
    {
        const SnapshotId id = taken();
        Connection locked = fixture->east();
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
        open(locked.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        page->select(id);
        const QString why = fixture->run->guard.whyNot(locked.id);
        QVERIFY(!why.isEmpty());
        for (const char *name : {"editButton", "deleteButton"}) {
            auto *button = child<QToolButton>(*page, name);
            QVERIFY(button->isVisible() && !button->isEnabled());
            QCOMPARE(button->toolTip(), why);
        }
        QVERIFY2(child<QPushButton>(*page, "applyButton")->isEnabled(), "it may go elsewhere");
        fixture->service.proxy.forget();
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2}) {
            child<QWidget>(*page, "messageBar")->hide();
            QTest::keyClick(table, key);
            QCOMPARE(child<QLabel>(*page, "messageLabel")->text(), why);
            QVERIFY(child<QWidget>(*page, "messageBar")->isVisible());
        }
        QVERIFY(fixture->prompts.asked.isEmpty());
        QVERIFY(page->findChildren<QDialog *>().isEmpty());
        fixture->run->guard.unlock(locked.id);
        QVERIFY(child<QToolButton>(*page, "deleteButton")->isEnabled());
        QCOMPARE(fixture->service.proxy.count("DELETE"), 0);
        QCOMPARE(fixture->service.proxy.count("PATCH"), 0);
    }

    void showsSeveralConnections()
    {
        const SnapshotId id = taken();
        open(fixture->east().id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patienceMs);
        QVERIFY(table->isColumnHidden(SnapshotsOverview::ConnectionColumn));
        page->setScope({fixture->west().id, fixture->east().id});
        // East took it, west was offered it: what may be done differs.
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patienceMs);
        QVERIFY(!table->isColumnHidden(SnapshotsOverview::ConnectionColumn));
        QSignalSpy apply(page.get(), &SnapshotsPage::applyRequested);
        for (int row = 0; row < rows(); ++row) {
            table->selectRow(row);
            QCOMPARE(page->selected()->id, id);
            const bool isTaker = page->selectedConnection() == fixture->east().id;
            QCOMPARE(child<QToolButton>(*page, "deleteButton")->isEnabled(), isTaker);
            child<QPushButton>(*page, "applyButton")->click();
            QCOMPARE(apply.last().at(1).value<ConnectionId>(), page->selectedConnection());
        }
        QCOMPARE(apply.count(), 2);
    }

private:
    [[nodiscard]] SnapshotId taken()
    {
        return fixture->takeSnapshot(ContainerType::PersonGroup, u"visitors"_s,
                                     {fixture->west().subscription}, u"<i>note</i>\nsecond line"_s);
    }
    void open(const ConnectionId &connection)
    {
        page = std::make_unique<SnapshotsPage>(fixture->services());
        page->resize(1200, 640);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        table = child<QTableView>(*page, "snapshotsTable");
        page->setConnection(connection);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<SnapshotsPage> page;
    QTableView *table = nullptr;
};

QTEST_MAIN(TestSnapshotsPage)
#include "tst_snapshotspage.moc"
