// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"
#include "ui/members/selectedspans.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>
#include <QStringListModel>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// What the members' page shows and finds.
class TestMembersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
    }
    void cleanup() { fixture.reset(); }

    void fetchesNothingBeforeItIsLookedAt()
    {
        fixture->show(fixture->visitors());
        QCOMPARE(fixture->page->title(), u"visitors"_s);
        QVERIFY(fixture->service.proxy.requests().isEmpty());
        QCOMPARE(fixture->rowCount(), 0);
        fixture->page->activate();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 24, patienceMs);
        QCOMPARE(fixture->seen("GET", "persongroups/visitors/persons").size(), 1);
        fixture->page->activate(); // as each time its tab is chosen
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->seen("GET", "persongroups/visitors/persons").size(), 1);
        QVERIFY2(fixture->count().startsWith(u"24 persons"_s), qPrintable(fixture->count()));
    }

    void onePersonShowsDetailsAndFaces()
    {
        fixture->open(fixture->visitors(), 24);
        const auto listed = resultOf(
            fixture->client().listPersons(ContainerType::PersonGroup, ObjectId(u"visitors"_s), {}));
        QVERIFY(listed.ok());
        const auto with = std::find_if(listed->begin(), listed->end(), [](const Person &person) {
            return !person.faceIds.isEmpty();
        });
        QVERIFY(with != listed->end());
        fixture->select(with->id.text());
        QCOMPARE(child<QPlainTextEdit>(*fixture->page, "idValue")->toPlainText(), with->id.text());
        QCOMPARE(child<QLabel>(*fixture->page, "detailsTitleLabel")->text(), with->name);
        auto *faces = child<QTableView>(*fixture->page, "facesTable");
        QTRY_COMPARE_WITH_TIMEOUT(faces->model()->rowCount(), int(with->faceIds.size()),
                                  patienceMs);
        QCOMPARE(faces->model()->index(0, 0).data().toString(), with->faceIds.first().text());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "/persistedfaces/").isEmpty(), patienceMs);
        fixture->table->selectAll();
        QTRY_COMPARE(faces->model()->rowCount(), 0);
        QVERIFY2(fixture->count().contains(u"24 selected"_s), qPrintable(fixture->count()));
    }

    void runningThroughRowsAsksForTheLastOnly()
    {
        fixture->open(fixture->visitors(), 24);
        fixture->service.proxy.forget();
        fixture->click(0);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(fixture->table, Qt::Key_Down);
        const QString last = fixture->cell(10, PagedModel::IdColumn);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "persons/" + last.toLatin1()).isEmpty(),
                                 patienceMs);
        for (int row = 0; row < 10; ++row) {
            const QByteArray path =
                "persons/" + fixture->cell(row, PagedModel::IdColumn).toLatin1();
            QVERIFY2(fixture->seen("GET", path).isEmpty(), path.constData());
        }
    }

    void searchesWhileTyping()
    {
        fixture->open(fixture->visitors(), 24);
        const QString name = fixture->cell(3, PagedModel::NameColumn);
        QTest::keyClick(fixture->table, Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(*fixture->page, "searchLineEdit");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, name.toUpper());
        QTRY_VERIFY(fixture->rowCount() >= 1 && fixture->rowCount() < 24);
        QTRY_VERIFY2(fixture->count().contains(u" of 24 persons"_s), qPrintable(fixture->count()));
        search->setText(u"no such person"_s);
        auto *headline = child<QLabel>(*fixture->states(), "stateHeadlineLabel");
        QTRY_COMPARE(headline->text(), u"Nothing matches"_s);
        QVERIFY(headline->isVisible());
        child<QPushButton>(*fixture->states(), "stateActionButton")->click();
        QTRY_COMPARE(fixture->rowCount(), 24);
        QTRY_VERIFY(fixture->table->isVisible());
    }

    void showsOnlyPersonsWithoutAFace()
    {
        QVERIFY(fixture->makeGroup(u"team"_s));
        const ContainerRef team = fixture->ref(ContainerType::PersonGroup, u"team"_s);
        const PersonId with = fixture->makePerson(team, u"With"_s);
        const PersonId without = fixture->makePerson(team, u"Without"_s);
        QVERIFY(!fixture->makeFace(team, with).isEmpty());
        fixture->open(team, 2);
        QTRY_VERIFY2(fixture->count().contains(u"1 without a face"_s),
                     qPrintable(fixture->count()));
        auto *filter = child<QCheckBox>(*fixture->page, "withoutFaceCheckBox");
        QTest::mouseClick(filter, Qt::LeftButton, {}, QPoint(8, filter->height() / 2));
        QTRY_COMPARE(fixture->rowCount(), 1);
        QCOMPARE(fixture->cell(0, PagedModel::IdColumn), without.text());
        fixture->select(without.text());
        QTRY_COMPARE_WITH_TIMEOUT(child<QWidget>(*fixture->page, "facesStateView")
                                      ->findChild<QLabel *>(u"stateHeadlineLabel"_s)
                                      ->text(),
                                  u"No face yet"_s, patienceMs);
        QTest::mouseClick(filter, Qt::LeftButton, {}, QPoint(8, filter->height() / 2));
        QTRY_COMPARE(fixture->rowCount(), 2);
    }

    void goesToAnIdThatIsNotLoaded()
    {
        // Of more than a page of persons, the last is not loaded at first.
        const PersonId added = fixture->makePerson(fixture->employees(), u"One too many"_s);
        QVERIFY(!added.isEmpty());
        fixture->open(fixture->employees(), 1000);
        const auto rest = resultOf(
            fixture->client().listPersons(ContainerType::LargePersonGroup, ObjectId(u"employees"_s),
                                          {fixture->cell(999, PagedModel::IdColumn), 1000}));
        QVERIFY(rest.ok());
        QCOMPARE(rest->size(), 1);
        const QString id = rest->first().id.text();
        QCOMPARE(fixture->rowOf(id), -1);
        auto *goTo = child<QPushButton>(*fixture->page, "goToButton");
        QVERIFY(!goTo->isVisible());
        auto *search = child<QLineEdit>(*fixture->page, "searchLineEdit");
        search->setText(id);
        auto *inPlace = child<QPushButton>(*fixture->states(), "stateActionButton");
        QTRY_COMPARE(inPlace->text(), u"Go to this person"_s);
        QVERIFY(inPlace->isVisible());
        QVERIFY(!goTo->isVisible()); // one of them is enough
        QTest::mouseClick(inPlace, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->table->selectionModel()->selectedRows().size(), 1,
                                  patienceMs);
        QCOMPARE(fixture->seen("GET", "persons/" + id.toLatin1()).size(), 1);
        const QModelIndex selected = fixture->table->selectionModel()->selectedRows().first();
        QCOMPARE(selected.siblingAtColumn(PagedModel::IdColumn).data().toString(), id);
    }

    void saysThatThereIsNoSuchId()
    {
        fixture->open(fixture->employees(), 1000);
        auto *search = child<QLineEdit>(*fixture->page, "searchLineEdit");
        search->setText(u"00000000-0000-4000-8000-00000000abcd"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture->message().startsWith(u"There is no person with the id 00000000-"_s),
            patienceMs);
        auto *goTo = child<QPushButton>(*fixture->page, "goToButton");
        auto *inPlace = child<QPushButton>(*fixture->states(), "stateActionButton");
        QTRY_COMPARE(inPlace->text(), u"Clear search"_s); // it was asked for already
        QVERIFY(!goTo->isVisible());
        auto *bar = child<QWidget>(*fixture->page, "messageBar");
        QVERIFY(bar->isVisible());
        QTest::keyClick(search, Qt::Key_Backspace); // of another id nothing was said
        QVERIFY(!bar->isVisible());
    }

    void theSelectionStaysInViewWhenTheSearchIsCleared()
    {
        fixture->open(fixture->employees(), 1000);
        const QString id = fixture->cell(700, PagedModel::IdColumn);
        auto *search = child<QLineEdit>(*fixture->page, "searchLineEdit");
        search->setText(id);
        QTRY_COMPARE(fixture->rowCount(), 1);
        fixture->click(0);
        search->clear();
        QTRY_COMPARE(fixture->rowCount(), 1000);
        const QModelIndexList selected = fixture->table->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().row(), 700);
        const QRect area = fixture->table->viewport()->rect();
        QTRY_VERIFY(area.contains(fixture->table->visualRect(selected.first()).center()));
    }

    void theSearchFieldShowsAWholeId()
    {
        fixture->show(fixture->visitors(), {1100, 600});
        auto *search = child<QLineEdit>(*fixture->page, "searchLineEdit");
        constexpr int icons = 60;
        QVERIFY2(search->width()
                     > search->fontMetrics().horizontalAdvance(QString(36, u'0')) + icons,
                 qPrintable(QString::number(search->width())));
    }

    void loadsAllAndSaysSo()
    {
        const PersonId added = fixture->makePerson(fixture->employees(), u"One too many"_s);
        QVERIFY(!added.isEmpty());
        fixture->open(fixture->employees(), 1000);
        QVERIFY2(fixture->count().startsWith(u"1,000 persons loaded; the group may have more"_s),
                 qPrintable(fixture->count()));
        auto *loadAll = child<QPushButton>(*fixture->page, "loadAllButton");
        QVERIFY(loadAll->isVisible());
        FaultRule slow;
        slow.what = FaultRule::Do::Forward;
        slow.path = u"persons\\?"_s;
        slow.delayMs = 300;
        fixture->service.proxy.addRule(slow);
        QTest::mouseClick(loadAll, Qt::LeftButton);
        QVERIFY(child<QProgressBar>(*fixture->page, "loadAllProgressBar")->isVisible());
        QVERIFY(child<QPushButton>(*fixture->page, "cancelLoadingButton")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 1001, patienceMs);
        QTRY_VERIFY2(fixture->count().startsWith(u"1,001 persons"_s), qPrintable(fixture->count()));
        QTRY_VERIFY(!loadAll->isVisible());
        QVERIFY(!child<QProgressBar>(*fixture->page, "loadAllProgressBar")->isVisible());
    }

    void loadingCanBeCancelled()
    {
        fixture->open(fixture->employees(), 1000);
        FaultRule hang;
        hang.what = FaultRule::Do::Hang;
        hang.path = u"persons\\?"_s;
        fixture->service.proxy.addRule(hang);
        QTest::mouseClick(child<QPushButton>(*fixture->page, "loadAllButton"), Qt::LeftButton);
        auto *cancel = child<QPushButton>(*fixture->page, "cancelLoadingButton");
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>(*fixture->page, "loadAllButton")->isVisible());
        QVERIFY(!cancel->isVisible());
        QCOMPARE(fixture->rowCount(), 1000);
    }

    void refreshKeepsSelectionAndScroll()
    {
        fixture->open(fixture->employees(), 1000);
        fixture->click(600);
        const QString id = fixture->cell(600, PagedModel::IdColumn);
        const int top = fixture->table->rowAt(0);
        QVERIFY(top > 400);
        QVERIFY(fixture->settle());
        fixture->service.proxy.forget();
        QTest::keyClick(fixture->table, Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "employees/persons?").isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*fixture->page, "refreshButton")->isEnabled(),
                                 patienceMs);
        QCOMPARE(fixture->table->rowAt(0), top);
        const QModelIndexList rows =
            fixture->table->selectionModel()->selectedRows(PagedModel::IdColumn);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().data().toString(), id);
    }

    void sortsByTheHeader()
    {
        fixture->open(fixture->visitors(), 24);
        auto *header = fixture->table->horizontalHeader();
        const QPoint name(header->sectionViewportPosition(PagedModel::NameColumn) + 20,
                          header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        QStringList names;
        for (int row = 0; row < fixture->rowCount(); ++row)
            names += fixture->cell(row, PagedModel::NameColumn);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            return QString::localeAwareCompare(a, b) < 0;
        });
        QCOMPARE(names.first(), sorted.first());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(fixture->cell(0, PagedModel::NameColumn), names.last());
    }

    void anEmptyGroupOffersTheFirstPerson()
    {
        QVERIFY(fixture->makeGroup(u"nobody"_s));
        fixture->show(fixture->ref(ContainerType::PersonGroup, u"nobody"_s));
        fixture->page->activate();
        auto *headline = child<QLabel>(*fixture->states(), "stateHeadlineLabel");
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), u"No persons yet"_s, patienceMs);
        child<QPushButton>(*fixture->states(), "stateActionButton")->click();
        QTRY_VERIFY(fixture->page->findChild<QDialog *>(u"personDialog"_s));
    }

    void aFailureSaysWhatToDo()
    {
        FaultRule wrongKey;
        wrongKey.answer =
            FaultServer::json(401, R"({"error":{"code":"401","message":"Access denied."}})");
        wrongKey.closeAfterAnswer = true;
        fixture->service.proxy.addRule(wrongKey);
        fixture->show(fixture->visitors());
        fixture->page->activate();
        auto *action = child<QPushButton>(*fixture->states(), "stateActionButton");
        QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), patienceMs);
        QVERIFY(!fixture->action("newPersonAction")->isEnabled());
        fixture->service.proxy.clearRules();
        action->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 24, patienceMs);
        QTRY_VERIFY(fixture->table->isVisible());
    }

    void asksForAMissingKeyAndGoesOnWithIt()
    {
        Connection keyless = fixture->east();
        keyless.id = ConnectionId(u"00000000-0000-4000-8000-0000000000cc"_s);
        fixture->run->connections.add(keyless);
        fixture->show({keyless.id, ContainerType::PersonGroup, ObjectId(u"visitors"_s)});
        fixture->page->activate();
        auto *action = child<QPushButton>(*fixture->states(), "stateActionButton");
        QTRY_COMPARE_WITH_TIMEOUT(action->text(), u"Enter key…"_s, patienceMs);
        QSignalSpy wanted(fixture->page.get(), &MembersPage::keyWanted);
        action->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ConnectionId>(), keyless.id);
        fixture->run->secrets.keepForSession(keyless.id, fixture->service.key(0));
        fixture->run->clients.reloadKey(keyless.id);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->rowCount(), 24, patienceMs);
    }

    void aListShowsItsFaces()
    {
        const PersistedFaceId face = fixture->makeFace(fixture->vip(), {}, u"the left one"_s);
        QVERIFY(!face.isEmpty());
        fixture->show(fixture->vip());
        fixture->page->activate();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->rowCount() > 1, patienceMs);
        QVERIFY(fixture->table->isColumnHidden(PagedModel::NameColumn));
        QVERIFY(fixture->table->isColumnHidden(PagedModel::FacesColumn));
        QVERIFY(!fixture->page->findChild<QWidget *>(u"facesPane"_s));
        QVERIFY(!fixture->page->findChild<QWidget *>(u"newPersonButton"_s));
        fixture->select(face.text());
        QCOMPARE(child<QPlainTextEdit>(*fixture->page, "userDataValue")->toPlainText(),
                 u"the left one"_s);
    }

    void saysThatItsContainerWasDeleted()
    {
        QVERIFY(fixture->makeGroup(u"short"_s));
        const ContainerRef group = fixture->ref(ContainerType::PersonGroup, u"short"_s);
        QVERIFY(!fixture->makePerson(group, u"Ann"_s).isEmpty());
        fixture->open(group, 1);
        QSignalSpy titles(fixture->page.get(), &MembersPage::titleChanged);
        QVERIFY(resultOf(fixture->editor->deleteContainer(group)).ok());
        QTRY_COMPARE(child<QLabel>(*fixture->states(), "stateHeadlineLabel")->text(), u"Deleted"_s);
        QCOMPARE(titles.count(), 1);
        QCOMPARE(fixture->page->title(), u"short (deleted)"_s);
        QVERIFY(!fixture->action("newPersonAction")->isEnabled());
    }

    void keepsItsColumnsAndSplitters()
    {
        fixture->open(fixture->visitors(), 24);
        fixture->table->horizontalHeader()->moveSection(0, 2);
        child<QSplitter>(*fixture->page, "facesSplitter")->setSizes({400, 200});
        const QByteArray layout = fixture->page->saveLayout();
        MembersPage other(fixture->services(), fixture->visitors());
        const auto *header = child<QTableView>(other, "membersTable")->horizontalHeader();
        other.restoreLayout("rubbish");
        QCOMPARE(header->visualIndex(0), 0);
        other.restoreLayout(layout);
        QCOMPARE(header->visualIndex(0), 2);
        MembersPage list(fixture->services(), fixture->vip());
        list.restoreLayout(layout); // of another kind of rows
        const auto *faces = child<QTableView>(list, "membersTable");
        QVERIFY(faces->isColumnHidden(PagedModel::NameColumn));
    }

    void aMillionSelectedRowsAreOneSpan()
    {
        struct Rows : QAbstractTableModel
        {
            int rowCount(const QModelIndex &parent) const override
            {
                return parent.isValid() ? 0 : 1'000'000;
            }
            int columnCount(const QModelIndex &parent) const override
            {
                return parent.isValid() ? 0 : 4;
            }
            QVariant data(const QModelIndex &, int) const override { return {}; }
        } rows;
        QItemSelectionModel selection(&rows);
        const auto take = [&](int first, int last, int column,
                              QItemSelectionModel::SelectionFlags how) {
            selection.select(QItemSelection(rows.index(first, column), rows.index(last, column)),
                             how);
        };
        take(0, 999'999, 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(selectedSpans(selection).size(), 1);
        QCOMPARE(ff::rowCount(selectedSpans(selection)), 1'000'000);
        take(10, 19, 0, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(selectedSpans(selection).size(), 2);
        QCOMPARE(ff::rowCount(selectedSpans(selection)), 999'990);
        // Ranges of each column, one over the other, are counted once.
        take(0, 4, 0, QItemSelectionModel::ClearAndSelect);
        take(0, 4, 2, QItemSelectionModel::Select);
        take(5, 5, 1, QItemSelectionModel::Select);
        QCOMPARE(selectedSpans(selection).size(), 1);
        QCOMPARE(ff::rowCount(selectedSpans(selection)), 6);
    }

private:
    std::unique_ptr<MembersFixture> fixture;
};

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
