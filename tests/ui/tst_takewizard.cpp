// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/wizards/takewizard.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

namespace {

Container visitors()
{
    Container container;
    container.type = ContainerType::PersonGroup;
    container.id = ObjectId(u"visitors"_s);
    container.name = u"Visitors"_s;
    return container;
}

Container vip()
{
    Container container;
    container.type = ContainerType::FaceList;
    container.id = ObjectId(u"vip"_s);
    return container;
}

} // namespace

class TestTakeWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fixture = std::make_unique<PagesFixture>(); }
    void cleanup()
    {
        wizard.reset();
        fixture.reset();
    }

    void takesOneAndMany()
    {
        QVERIFY(fixture->start());
        open({visitors(), vip()});
        QSignalSpy submitted(wizard.get(), &TakeWizard::submitted);
        QSignalSpy finished(wizard.get(), &QDialog::finished);
        next();
        tickWest();
        next();
        child<QPlainTextEdit>(*wizard, "userDataEdit")->setPlainText(u"for Zoë"_s);
        QVERIFY(child<QLabel>(*wizard, "userDataCounterLabel")->text().startsWith(u"8 of"_s));
        next();
        next();
        auto *commit = button(QWizard::CommitButton);
        QVERIFY(commit->text().contains(u'2'));
        QCOMPARE(child<QTreeWidget>(*wizard, "reviewTree")->topLevelItemCount(), 2);
        QCOMPARE(fixture->service.proxy.count("POST"), 0);
        commit->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
        QCOMPARE(submitted.count(), 1);
        const auto records = submitted.first().first().value<QList<OperationRecord>>();
        QCOMPARE(records.size(), 2);

        const QList<SeenRequest> posts = fixture->seen("POST", "/snapshots");
        QCOMPARE(posts.size(), 2);
        QStringList objects;
        for (const SeenRequest &post : posts) {
            const QJsonObject body = QJsonDocument::fromJson(post.body).object();
            objects += body.value("objectId"_L1).toString();
            QCOMPARE(body.value("userData"_L1).toString(), u"for Zoë"_s);
            QCOMPARE(body.value("applyScope"_L1).toArray(),
                     QJsonArray{fixture->west().subscription.text()});
        }
        objects.sort();
        QCOMPARE(objects, (QStringList{u"vip"_s, u"visitors"_s}));
    }

    void refusesAnEmptyScope()
    {
        QVERIFY(fixture->start());
        open({visitors()});
        next();
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        QVERIFY(!child<QLabel>(*wizard, "scopeProblemLabel")->text().isEmpty());
        tickWest();
        QVERIFY(button(QWizard::NextButton)->isEnabled());
        QVERIFY(child<QLabel>(*wizard, "scopeProblemLabel")->text().isEmpty());
    }

    void returnInAFieldDoesNotTurnThePage()
    {
        QVERIFY(fixture->start());
        open({visitors()});
        next();
        tickWest();
        const int page = wizard->currentId();
        auto *field = child<QLineEdit>(*wizard, "subscriptionLineEdit");
        field->setFocus();
        field->setText(u"not-a-guid"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(wizard->currentId(), page);
        QVERIFY(!child<QLabel>(*wizard, "subscriptionRefusalLabel")->text().isEmpty());
    }

    void holdsTheNoteToItsBound()
    {
        QVERIFY(fixture->start());
        open({visitors()});
        next();
        tickWest();
        next();
        auto *edit = child<QPlainTextEdit>(*wizard, "userDataEdit");
        edit->setPlainText(QString(limits::userDataBytes, u'a'));
        QVERIFY(button(QWizard::NextButton)->isEnabled());
        // One character, two bytes: characters are not what is counted.
        edit->setPlainText(QString(limits::userDataBytes - 1, u'a') + u'é');
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        QVERIFY(child<QLabel>(*wizard, "userDataCounterLabel")->text().contains(u"shorten"_s));
    }

    void keysGoToThePageThatIsShown()
    {
        QVERIFY(fixture->start());
        open({visitors()});
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
        next();
        tickWest();
        next();
        QWindow *const window = wizard->windowHandle();
        auto *edit = child<QPlainTextEdit>(*wizard, "userDataEdit");
        QTest::keyClick(window, Qt::Key_N);
        QCOMPARE(edit->toPlainText(), u"n"_s);
        next();
        QCOMPARE(wizard->currentPage()->objectName(), u"takeKnowPage"_s);
        QTest::keyClick(window, Qt::Key_X);
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->toPlainText(), u"n"_s);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(wizard->currentPage()->objectName(), u"takeReviewPage"_s);
        auto *review = child<QTreeWidget>(*wizard->currentPage(), "reviewTree");
        const QModelIndex from = review->model()->index(0, 2);
        QStyleOptionViewItem option;
        option.initFrom(review);
        const int bare = review->itemDelegateForIndex(from)->sizeHint(option, from).width();
        Connection production = fixture->east();
        production.label.kind = EnvironmentLabel::Kind::Production;
        fixture->run->connections.replace(production);
        QVERIFY2(review->itemDelegateForIndex(from)->sizeHint(option, from).width() > bare + 40,
                 "the label stands beside the name");
        QCOMPARE(wizard->focusWidget(), button(QWizard::CommitButton));
        QVERIFY(child<QLabel>(*wizard, "reviewNoteLabel")->text().endsWith(u": n"_s));
    }

    void takesATypedSubscriptionOnTheWay()
    {
        QVERIFY(fixture->start());
        const QString foreign = u"44444444-4444-4444-8444-444444444444"_s;
        open({visitors()});
        next();
        tickWest();
        const int page = wizard->currentId();
        auto *field = child<QLineEdit>(*wizard, "subscriptionLineEdit");
        for (const QString &refused : {u"not-a-guid"_s, u"{}"_s}) {
            field->setText(refused);
            button(QWizard::NextButton)->click();
            QCOMPARE(wizard->currentId(), page);
            QVERIFY(!child<QLabel>(*wizard, "subscriptionRefusalLabel")->text().isEmpty());
            QCOMPARE(field->text(), refused);
        }
        field->setText(foreign);
        next();
        next();
        next();
        const QString scope = child<QPlainTextEdit>(*wizard, "reviewScopeValue")->toPlainText();
        QCOMPARE(scope, u"west\n"_s + foreign);
    }

    void keepsARefusalAndSendsItAgain()
    {
        QVERIFY(fixture->start());
        FaultRule refuse;
        refuse.method = "POST";
        refuse.path = u"/snapshots$"_s;
        refuse.times = 1;
        refuse.answer = FaultServer::json(
            403, R"({"error":{"code":"QuotaExceeded","message":"Out of takes & <applies."}})");
        fixture->service.proxy.addRule(refuse);
        openAtReview({visitors(), vip()});
        QSignalSpy submitted(wizard.get(), &TakeWizard::submitted);
        QSignalSpy finished(wizard.get(), &QDialog::finished);
        button(QWizard::CommitButton)->click();
        auto *retry = child<QPushButton>(*wizard, "retryButton");
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), patienceMs);
        QCOMPARE(finished.count(), 0);
        const auto *tree = child<QTreeWidget>(*wizard, "submissionTree");
        const QString answers = tree->topLevelItem(0)->text(1) + tree->topLevelItem(1)->text(1);
        QVERIFY2(answers.contains(u"Out of takes & <applies."_s), qPrintable(answers));
        QCOMPARE(fixture->seen("POST", "/snapshots").size(), 2);
        retry->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QCOMPARE(submitted.first().first().value<QList<OperationRecord>>().size(), 2);
        QCOMPARE(fixture->seen("POST", "/snapshots").size(), 3);
    }

    void neverSendsAnUnknownOutcomeAgain()
    {
        QVERIFY(fixture->start());
        FaultRule lose;
        lose.what = FaultRule::Do::LoseAnswer;
        lose.method = "POST";
        lose.path = u"/snapshots$"_s;
        fixture->service.proxy.addRule(lose);
        openAtReview({visitors()});
        button(QWizard::CommitButton)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(QWizard::FinishButton)->isEnabled(), patienceMs);
        QVERIFY(!child<QPushButton>(*wizard, "retryButton")->isVisible());
        QVERIFY(child<QTreeWidget>(*wizard, "submissionTree")
                    ->topLevelItem(0)
                    ->text(1)
                    .contains(u"may or may not"_s));
        QCOMPARE(fixture->seen("POST", "/snapshots").size(), 1);
    }

    void picksWhenStartedWithoutASelection()
    {
        QVERIFY(fixture->start());
        open({});
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        auto *view = child<QTreeView>(*wizard, "availableView");
        QVERIFY(view->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 4, patienceMs);
        QVERIFY(!child<QPushButton>(*wizard, "addSourceButton")->isEnabled());
        view->selectionModel()->select(view->model()->index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QModelIndex first = view->model()->index(0, 1);
        const QString picked = first.data().toString();
        auto *add = child<QPushButton>(*wizard, "addSourceButton");
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(view->model()->rowCount(), 3);
        QVERIFY2(view->model()->index(0, 1).data().toString() != picked, "chosen, not offered");
        QVERIFY(!add->isEnabled());
        auto *chosen = child<QTreeWidget>(*wizard, "chosenTree");
        QCOMPARE(chosen->topLevelItemCount(), 1);
        QVERIFY(button(QWizard::NextButton)->isEnabled());
        chosen->topLevelItem(0)->setSelected(true);
        child<QPushButton>(*wizard, "removeSourceButton")->click();
        QCOMPARE(chosen->topLevelItemCount(), 0);
        QCOMPARE(view->model()->rowCount(), 4);
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
    }

    void warnsWhenTheJournalCountsTooFewLeft()
    {
        QList<OperationRecord> used;
        for (int i = 0; i < QuotaLedger::limit; ++i) {
            OperationRecord record;
            record.connection = ConnectionId(u"00000000-0000-4000-8000-000000000000"_s);
            record.objectId = ObjectId(u"visitors"_s);
            record.phase = OperationPhase::Succeeded;
            record.createdAt = record.acceptedAt = record.finishedAt = fixture->clock.now();
            used += record;
        }
        QVERIFY(fixture->start(true, used));
        open({visitors()});
        next();
        tickWest();
        next();
        next();
        auto *tick = child<QCheckBox>(*wizard, "overQuotaCheckBox");
        QVERIFY(tick->isVisible());
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        tick->click();
        QVERIFY(button(QWizard::NextButton)->isEnabled());
    }

    void leavesOperationsRunningWhenClosed()
    {
        QVERIFY(fixture->start());
        FaultRule slow;
        slow.what = FaultRule::Do::Forward;
        slow.method = "POST";
        slow.delayMs = 500;
        fixture->service.proxy.addRule(slow);
        openAtReview({visitors()});
        QSignalSpy added(&fixture->run->tracker, &OperationTracker::recordAdded);
        button(QWizard::CommitButton)->click();
        QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, patienceMs);
        QTest::keyClick(wizard.get(), Qt::Key_Escape);
        QVERIFY(!wizard->isVisible());
        wizard.reset();
        const qint64 row = added.first().first().value<OperationRecord>().row;
        QTRY_COMPARE_WITH_TIMEOUT(fixture->run->record(row).phase, OperationPhase::Succeeded,
                                  patienceMs);
    }

private:
    void open(const QList<Container> &objects)
    {
        wizard = std::make_unique<TakeWizard>(fixture->services(), fixture->east().id, objects);
        wizard->open();
        QVERIFY(QTest::qWaitForWindowExposed(wizard.get()));
    }
    void openAtReview(const QList<Container> &objects)
    {
        open(objects);
        next();
        tickWest();
        next();
        next();
        next();
        QVERIFY(button(QWizard::CommitButton)->isVisible());
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
    void tickWest()
    {
        auto *tree = child<QTreeWidget>(*wizard, "scopeTree");
        rowNamed(tree, u"west"_s)->setCheckState(0, Qt::Checked);
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<TakeWizard> wizard;
};

QTEST_MAIN(TestTakeWizard)
#include "tst_takewizard.moc"
