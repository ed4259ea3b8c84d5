// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/writeguard.h"
#include "tests/ui/pagesfixture.h"
#include "ui/wizards/applywizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestApplyWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        Connection gov;
        gov.id = ConnectionId(u"00000000-0000-4000-8000-0000000000aa"_s);
        gov.name = u"gov"_s;
        gov.endpoint = Endpoint::fromUserInput(u"https://gov.cognitiveservices.azure.us"_s);
        gov.subscription = fixture->west().subscription;
        fixture->run->connections.add(gov);
    }
    void cleanup()
    {
        wizard.reset();
        fixture.reset();
    }

    void offersWhatIsInScope()
    {
        open(taken({fixture->west().subscription}));
        const auto *tree = child<QTreeWidget>(*wizard, "targetsTree");
        QCOMPARE(tree->topLevelItemCount(), 3);
        QVERIFY(!rowNamed(tree, u"west"_s)->isDisabled());
        const QTreeWidgetItem *east = rowNamed(tree, u"east"_s);
        QVERIFY(east->isDisabled());
        QVERIFY(east->text(2).contains(u"apply scope"_s));
        const QTreeWidgetItem *gov = rowNamed(tree, u"gov"_s);
        QVERIFY(gov->isDisabled());
        QVERIFY(gov->text(2).contains(u"per cloud"_s));
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
    }

    void refusesAnExpiredSnapshot()
    {
        const Snapshot snapshot = taken({fixture->west().subscription});
        fixture->clock.advanceSecs(48 * 3600 + 1);
        open(snapshot);
        const auto *tree = child<QTreeWidget>(*wizard, "targetsTree");
        QVERIFY(rowNamed(tree, u"west"_s)->isDisabled());
        QVERIFY(child<QLabel>(*wizard, "messageLabel")->text().contains(u"expired"_s));
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
    }

    void holdsTheIdToTheRule()
    {
        openAtIds(taken({fixture->west().subscription}));
        auto *id = child<QLineEdit>(*wizard, "targetIdLineEdit_west");
        QCOMPARE(id->text(), u"visitors"_s); // what was taken, from the journal
        id->setText(u"Not Valid!"_s);
        QVERIFY(!status(u"west"_s).isEmpty());
        QCOMPARE(status(u"west"_s), limits::objectIdProblem(u"Not Valid!"_s));
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
    }

    void idFieldTakesTheKeys()
    {
        openAtIds(taken({fixture->west().subscription}));
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
        auto *id = child<QLineEdit>(*wizard, "targetIdLineEdit_west");
        QCOMPARE(id->selectedText(), u"visitors"_s);
        QTest::keyClick(wizard->windowHandle(), Qt::Key_A);
        QCOMPARE(id->text(), u"a"_s); // typed over what was suggested
        QTRY_VERIFY_WITH_TIMEOUT(button(QWizard::NextButton)->isEnabled(), patienceMs);
        QTest::keyClick(wizard->windowHandle(), Qt::Key_Return);
        QCOMPARE(wizard->currentPage()->objectName(), u"applyKnowPage"_s);
        QTest::keyClick(wizard->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(wizard->windowHandle(), Qt::Key_B);
        QCOMPARE(id->text(), u"a"_s);
        QTest::keyClick(wizard->windowHandle(), Qt::Key_Return);
        QCOMPARE(wizard->currentPage()->objectName(), u"applyReviewPage"_s);
        QCOMPARE(child<QTreeWidget>(*wizard, "reviewTree")->topLevelItem(0)->text(1), u"a"_s);
    }

    void refusesReadOnlyTargets()
    {
        const Connection locked = labelled(true);
        open(taken({locked.subscription}));
        const auto *tree = child<QTreeWidget>(*wizard, "targetsTree");
        const QString why = fixture->run->guard.whyNot(locked.id);
        QVERIFY(rowNamed(tree, u"west"_s)->isDisabled());
        QCOMPARE(rowNamed(tree, u"west"_s)->text(2), why);
        QCOMPARE(rowNamed(tree, u"west"_s)->text(3), u"Production"_s);
        fixture->run->guard.unlock(locked.id);
        QVERIFY(!rowNamed(tree, u"west"_s)->isDisabled());
        rowNamed(tree, u"west"_s)->setCheckState(0, Qt::Checked);
        for (int page = 0; page < 3; ++page) {
            QTRY_VERIFY_WITH_TIMEOUT(button(QWizard::NextButton)->isEnabled(), patienceMs);
            next();
        }
        QVERIFY(button(QWizard::CommitButton)->isEnabled());
        // Locked again while the operator reads: nothing goes out.
        fixture->run->guard.lock(locked.id);
        QVERIFY(!button(QWizard::CommitButton)->isEnabled());
        const auto *review = wizard->currentPage();
        QCOMPARE(child<QLabel>(*review, "messageLabel")->text(), why);
        QVERIFY(fixture->seen("POST", "/apply").isEmpty());
    }

    void namesSourceAndTargetsOnEveryPage()
    {
        const Connection west = labelled(false);
        openAtIds(taken({west.subscription}));
        for (int page = 0; page < 3; ++page) {
            const QString spoken =
                child<QWidget>(*wizard->currentPage(), "sidesStrip")->accessibleName();
            QVERIFY2(spoken.contains(u"From east"_s), qPrintable(spoken));
            QVERIFY2(spoken.contains(u"To west Production"_s), qPrintable(spoken));
            QVERIFY(child<QWidget>(*wizard->currentPage(), "sidesStrip")->isVisible());
            if (page == 2)
                break;
            QTRY_VERIFY_WITH_TIMEOUT(button(QWizard::NextButton)->isEnabled(), patienceMs);
            next();
        }
    }

    void barsAnotherServiceReadably()
    {
        Connection other = fixture->west();
        other.id = ConnectionId(u"00000000-0000-4000-8000-0000000000bb"_s);
        other.name = u"other port"_s;
        other.endpoint = Endpoint::fromUserInput(u"http://127.0.0.1:1"_s);
        fixture->run->connections.add(other);
        open(taken({fixture->west().subscription}));
        const auto *tree = child<QTreeWidget>(*wizard, "targetsTree");
        const QTreeWidgetItem *row = rowNamed(tree, u"other port"_s);
        QVERIFY(row->isDisabled());
        QCOMPARE(row->text(2), u"Another service: snapshots do not cross"_s);
        QCOMPARE(row->foreground(2).color(),
                 wizard->palette().color(QPalette::Active, QPalette::PlaceholderText));
        QVERIFY(!rowNamed(tree, u"west"_s)->isDisabled());
    }

    void showsConflictsByTypeAndId()
    {
        const auto made = resultOf(
            fixture->run->client(fixture->west().id)
                .createContainer(
                    {ContainerType::PersonGroup, ObjectId(u"taken-id"_s), u"n"_s, {}, {}}));
        QVERIFY(made.ok());
        // The same id under another type is no conflict.
        QVERIFY(
            resultOf(fixture->run->client(fixture->west().id)
                         .createContainer(
                             {ContainerType::FaceList, ObjectId(u"other-type"_s), u"n"_s, {}, {}}))
                .ok());
        openAtIds(taken({fixture->west().subscription}));
        auto *id = child<QLineEdit>(*wizard, "targetIdLineEdit_west");
        id->setText(u"taken-id"_s);
        QVERIFY2(!button(QWizard::NextButton)->isEnabled(), "not while it is being looked up");
        QTRY_VERIFY_WITH_TIMEOUT(status(u"west"_s).contains(u"Already exists in west"_s),
                                 patienceMs);
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        id->setText(u"other-type"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status(u"west"_s).contains(u"Free in west"_s), patienceMs);
        QVERIFY(button(QWizard::NextButton)->isEnabled());
    }

    void asksOnceForWhatWasTypedInOneGo()
    {
        openAtIds(taken({fixture->west().subscription}));
        QTRY_VERIFY_WITH_TIMEOUT(status(u"west"_s).contains(u"Free"_s), patienceMs);
        auto *id = child<QLineEdit>(*wizard, "targetIdLineEdit_west");
        fixture->service.proxy.forget();
        id->clear();
        QTest::keyClicks(id, u"typed-in-one-go"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status(u"west"_s).contains(u"Free"_s), patienceMs);
        QCOMPARE(fixture->seen("GET", "/persongroups/").size(), 1);
        QVERIFY(fixture->seen("GET", "/persongroups/typed-in-one-go").size() == 1);
    }

    void goesOnWhenItCouldNotCheck()
    {
        FaultRule html;
        html.method = "GET";
        html.path = u"/persongroups/"_s;
        html.answer = FaultServer::http(404, "<html>nginx</html>", {{"Content-Type", "text/html"}});
        const Snapshot snapshot = taken({fixture->west().subscription});
        fixture->service.proxy.addRule(html);
        openAtIds(snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(status(u"west"_s).contains(u"Could not check"_s), patienceMs);
        QVERIFY(button(QWizard::NextButton)->isEnabled());
    }

    void appliesToSeveralInParallel()
    {
        openAt({u"west"_s, u"east"_s},
               taken({fixture->west().subscription, fixture->east().subscription}));
        // Where it came from, its own id is not free.
        QCOMPARE(child<QLineEdit>(*wizard, "targetIdLineEdit_east")->text(), u"visitors-copy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(QWizard::NextButton)->isEnabled(), patienceMs);
        next();
        next();
        QVERIFY(button(QWizard::CommitButton)->text().contains(u'2'));
        QSignalSpy submitted(wizard.get(), &ApplyWizard::submitted);
        QSignalSpy applied(&fixture->run->tracker, &OperationTracker::recordFinished);
        button(QWizard::CommitButton)->click();
        QTRY_COMPARE_WITH_TIMEOUT(submitted.count(), 1, patienceMs);
        QCOMPARE(submitted.first().first().value<QList<OperationRecord>>().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(applied.count(), 2, patienceMs);
        const auto copy =
            resultOf(fixture->run->client(fixture->west().id)
                         .getContainer(ContainerType::PersonGroup, ObjectId(u"visitors"_s)));
        QVERIFY(copy.ok());
        const auto restored =
            resultOf(fixture->run->client(fixture->east().id)
                         .getContainer(ContainerType::PersonGroup, ObjectId(u"visitors-copy"_s)));
        QVERIFY(restored.ok());
    }

private:
    [[nodiscard]] Snapshot taken(const QList<SubscriptionId> &scope)
    {
        const SnapshotId id =
            fixture->takeSnapshot(ContainerType::PersonGroup, u"visitors"_s, scope);
        return fixture->snapshot(fixture->east().id, id);
    }
    void open(const Snapshot &snapshot)
    {
        QVERIFY(!snapshot.id.isEmpty());
        wizard = std::make_unique<ApplyWizard>(fixture->services(), fixture->east().id, snapshot);
        wizard->open();
        QVERIFY(QTest::qWaitForWindowExposed(wizard.get()));
    }
    void openAt(const QStringList &targets, const Snapshot &snapshot)
    {
        open(snapshot);
        auto *tree = child<QTreeWidget>(*wizard, "targetsTree");
        for (const QString &target : targets)
            rowNamed(tree, target)->setCheckState(0, Qt::Checked);
        next();
    }
    void openAtIds(const Snapshot &snapshot) { openAt({u"west"_s}, snapshot); }
    /// West, which is production now.
    Connection labelled(bool isReadOnly)
    {
        Connection west = fixture->west();
        west.label.kind = EnvironmentLabel::Kind::Production;
        west.isReadOnly = isReadOnly;
        fixture->run->connections.replace(west);
        return west;
    }
    [[nodiscard]] QString status(const QString &target) const
    {
        return child<QLabel>(*wizard, qPrintable(u"targetIdStatus_"_s + target))->text();
    }
    [[nodiscard]] QAbstractButton *button(QWizard::WizardButton which) const
    {
        return wizard->button(which);
    }
    void next()
    {
        const int before = wizard->currentId();
        button(QWizard::NextButton)->click();
        QVERIFY2(wizard->currentId() != before, qPrintable(wizard->currentPage()->objectName()));
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<ApplyWizard> wizard;
};

QTEST_MAIN(TestApplyWizard)
#include "tst_applywizard.moc"
