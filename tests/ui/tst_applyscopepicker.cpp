// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/shell/consolestyle.h"
#include "ui/shell/environmentbadge.h"
#include "ui/wizards/applyscopepicker.h"
#include "ui/wizards/sidesstrip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

namespace {

const SubscriptionId eastId(u"11111111-1111-4111-8111-111111111111"_s);
const SubscriptionId westId(u"22222222-2222-4222-8222-222222222222"_s);
const SubscriptionId govId(u"33333333-3333-4333-8333-333333333333"_s);
const SubscriptionId third(u"77777777-7777-4777-8777-777777777777"_s);
const QString foreign = u"44444444-4444-4444-8444-444444444444"_s;

Connection made(const QString &name, const QString &endpoint, const SubscriptionId &subscription)
{
    Connection connection;
    connection.name = name;
    connection.endpoint = Endpoint::fromUserInput(endpoint);
    connection.subscription = subscription;
    return connection;
}

} // namespace

class TestApplyScopePicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        run = std::make_unique<Run>();
        const QString azure = u"https://%1.cognitiveservices.azure.com"_s;
        east = run->connections.add(made(u"East"_s, azure.arg(u"east"_s), eastId));
        run->connections.add(made(u"West"_s, azure.arg(u"west"_s), westId));
        run->connections.add(made(u"West twin"_s, azure.arg(u"twin"_s), westId));
        run->connections.add(made(u"Nameless"_s, azure.arg(u"nameless"_s), {}));
        run->connections.add(made(u"Gov"_s, u"https://gov.cognitiveservices.azure.us"_s, govId));
        picker = std::make_unique<ApplyScopePicker>(run->services(), east,
                                                    ApplyScopePicker::Purpose::Scope);
        tree = child<QTreeWidget>(*picker, "scopeTree");
        field = child<QLineEdit>(*picker, "subscriptionLineEdit");
        refusal = child<QLabel>(*picker, "subscriptionRefusalLabel");
    }
    void cleanup()
    {
        picker.reset();
        run.reset();
    }

    void offersTheSourceAndMergesTwins()
    {
        QCOMPARE(tree->topLevelItemCount(), 4);
        QVERIFY(rowNamed(tree, u"East"_s)->text(2).contains(u"Restore here"_s));
        QCOMPARE(rowNamed(tree, u"West"_s)->text(0), u"West, West twin"_s);
        QVERIFY(picker->scope().isEmpty());
        QVERIFY(!picker->problem().isEmpty());
    }

    void theMostDangerousLabelOfASubscriptionWins()
    {
        Connection staging = made(u"Stage"_s, u"https://s.cognitiveservices.azure.com"_s, third);
        staging.label.kind = EnvironmentLabel::Kind::Staging;
        Connection production = made(u"Prod"_s, u"https://p.cognitiveservices.azure.com"_s, third);
        production.label.kind = EnvironmentLabel::Kind::Production;
        Connection test = made(u"Test"_s, u"https://t.cognitiveservices.azure.com"_s, third);
        test.label.kind = EnvironmentLabel::Kind::Test;
        const QList<QList<Connection>> orders{
            {staging, production, test}, {production, test, staging}, {test, staging, production}};
        for (const QList<Connection> &order : orders) {
            Run other;
            for (const Connection &connection : order)
                other.connections.add(connection);
            const ApplyScopePicker one(other.services(), {}, ApplyScopePicker::Purpose::Filter);
            const QTreeWidgetItem *row = child<QTreeWidget>(one, "scopeTree")->topLevelItem(0);
            QVERIFY2(row->text(3).startsWith(production.label.text()), qPrintable(row->text(3)));
            QVERIFY(row->text(3).contains(staging.label.text()));
            QCOMPARE(row->icon(3).pixmap(16, 16).toImage(),
                     environmentIcon(production.label).pixmap(16, 16).toImage());
        }
    }

    void noNameIsCutBesideAnEmptyNote()
    {
        Run other;
        const QString name = u"A very long name for a resource in West Europe"_s;
        other.connections.add(made(name, u"https://long.cognitiveservices.azure.com"_s, westId));
        ApplyScopePicker one(other.services(), {}, ApplyScopePicker::Purpose::Filter);
        one.resize(680, 300);
        one.show();
        QVERIFY(QTest::qWaitForWindowExposed(&one));
        const auto *rows = child<QTreeWidget>(one, "scopeTree");
        QVERIFY(rows->columnWidth(0) > rows->fontMetrics().horizontalAdvance(name));
        QVERIFY(rows->columnWidth(2) > 0);
    }

    // With ticks, dots and the margins that the console's own style has.
    void shortNamesAndIdsAreWhole()
    {
        QApplication::setStyle(new ConsoleStyle); // the application owns it
        picker->resize(720, 400);
        picker->show();
        QVERIFY(QTest::qWaitForWindowExposed(picker.get()));
        const QAbstractItemView *view = tree;
        QVERIFY(view->sizeHintForColumn(0) > tree->fontMetrics().horizontalAdvance(u"East"_s));
        QVERIFY(tree->columnWidth(0) >= view->sizeHintForColumn(0));
        QVERIFY(tree->columnWidth(1) >= view->sizeHintForColumn(1));
    }

    void theStripOfSidesCutsNothing()
    {
        SidesStrip strip;
        Connection source = made(u"Prod West Europe customers"_s, u"https://a.example.com"_s, {});
        source.label.kind = EnvironmentLabel::Kind::Production;
        Connection target = made(u"Newcomer of the week"_s, u"https://b.example.com"_s, {});
        target.label.kind = EnvironmentLabel::Kind::Staging;
        strip.setSides({{u"From"_s, {source}}, {u"Offered to"_s, {target, source, target}}});
        strip.resize(600, strip.heightForWidth(600));
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QVERIFY2(strip.heightForWidth(600) > strip.heightForWidth(3'000), "it needs more lines");
        const auto lines = strip.findChildren<ConnectionLine *>();
        QCOMPARE(lines.size(), 3);
        for (const ConnectionLine *line : lines) {
            QVERIFY(line->width() >= line->sizeHint().width());
            QVERIFY(strip.rect().contains({line->mapTo(&strip, QPoint()), line->size()}));
        }
        // Production comes first among the targets.
        QCOMPARE(child<QLabel>(*lines.at(1), "connectionLineNameLabel")->text(), source.name);
    }

    void disablesWithReasons()
    {
        const QTreeWidgetItem *gov = rowNamed(tree, u"Gov"_s);
        QVERIFY(gov->isDisabled());
        QVERIFY(gov->text(2).contains(u"stored per cloud"_s));
        const QTreeWidgetItem *nameless = rowNamed(tree, u"Nameless"_s);
        QVERIFY(nameless->isDisabled());
        QVERIFY(nameless->text(2).contains(u"subscription id"_s));
    }

    void ticksByKeyboard()
    {
        QSignalSpy changed(picker.get(), &ApplyScopePicker::changed);
        tree->setCurrentItem(rowNamed(tree, u"West"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(picker->scope(), QList{westId});
        QCOMPARE(changed.count(), 1);
        QVERIFY(picker->problem().isEmpty());
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(!picker->problem().isEmpty());
    }

    void refusesWhatIsNoGuid()
    {
        type(u"not-a-guid"_s);
        QVERIFY(refusal->text().contains(u"not a subscription id"_s));
        QVERIFY(picker->scope().isEmpty());
        QTest::keyClicks(field, u"x"_s);
        QVERIFY2(refusal->text().isEmpty(), "the refusal goes when the operator types on");
    }

    void refusesDuplicates()
    {
        type(foreign);
        QCOMPARE(picker->scope(), QList{SubscriptionId(foreign)});
        QVERIFY(field->text().isEmpty());
        type(foreign.toUpper());
        QVERIFY(refusal->text().contains(u"chosen already"_s));
        QCOMPARE(picker->scope().size(), 1);
    }

    void typedKnownIdTicksItsConnection()
    {
        type(u'{' + westId.text().toUpper() + u'}');
        QCOMPARE(rowNamed(tree, u"West"_s)->checkState(0), Qt::Checked);
        QCOMPARE(tree->topLevelItemCount(), 4);
        QCOMPARE(picker->scope(), QList{westId});
    }

    void takesWhatIsStillTyped()
    {
        QVERIFY(picker->takeTyped()); // nothing is typed
        field->setText(foreign);
        QVERIFY2(picker->problem().isEmpty(), "what is typed is meant");
        QVERIFY(picker->takeTyped());
        QCOMPARE(picker->scope(), QList{SubscriptionId(foreign)});
        field->setText(foreign); // once more is no mistake to be stopped for
        QVERIFY(picker->takeTyped());
        QVERIFY(field->text().isEmpty());
        for (const QString &refused : {u"{}"_s, u"nonsense"_s, govId.text()}) {
            field->setText(refused);
            QVERIFY(!picker->takeTyped());
            QVERIFY2(!refusal->text().isEmpty(), qPrintable(refused));
        }
        QCOMPARE(picker->scope().size(), 1);
    }

    void aPrivateServiceKeepsItsSnapshots()
    {
        const ConnectionId here =
            run->connections.add(made(u"Here"_s, u"http://127.0.0.1:4100"_s, eastId));
        run->connections.add(made(u"Same"_s, u"http://127.0.0.1:4100"_s,
                                  SubscriptionId(u"55555555-5555-4555-8555-555555555555"_s)));
        run->connections.add(made(u"Other port"_s, u"http://127.0.0.1:4101"_s,
                                  SubscriptionId(u"66666666-6666-4666-8666-666666666666"_s)));
        const ApplyScopePicker local(run->services(), here, ApplyScopePicker::Purpose::Scope);
        const auto *rows = child<QTreeWidget>(local, "scopeTree");
        QVERIFY(!rowNamed(rows, u"Same"_s)->isDisabled());
        QVERIFY(rowNamed(rows, u"Other port"_s)->isDisabled());
        QCOMPARE(rowNamed(rows, u"Other port"_s)->text(2),
                 u"Another service: snapshots do not cross"_s);
        QVERIFY(rowNamed(rows, u"West"_s)->isDisabled());
    }

    void refusesTypedIdOfAnotherCloud()
    {
        type(govId.text());
        QVERIFY(refusal->text().contains(u"Gov"_s));
        QVERIFY(picker->scope().isEmpty());
    }

    void removesTyped()
    {
        type(foreign);
        auto *remove = child<QPushButton>(*picker, "removeSubscriptionButton");
        QVERIFY(remove->isEnabled());
        remove->click();
        QVERIFY(picker->scope().isEmpty());
        QCOMPARE(tree->topLevelItemCount(), 4);
        QVERIFY2(!remove->isEnabled() || !tree->currentItem(),
                 "known connections are unticked, not removed");
    }

    void keepsAScopeItIsGiven()
    {
        const QList<SubscriptionId> scope{eastId, govId, SubscriptionId(foreign)};
        picker->setScope(scope);
        const QList<SubscriptionId> kept = picker->scope();
        QCOMPARE(kept.size(), 3);
        for (const SubscriptionId &id : scope)
            QVERIFY2(kept.contains(id), qPrintable(id.text()));
        picker->setScope({westId});
        QCOMPARE(picker->scope(), QList{westId});
        QCOMPARE(tree->topLevelItemCount(), 4);
    }

private:
    struct Run
    {
        ConnectionStore connections{QString()};
        SecretStore secrets{SecretStore::Mode::MemoryOnly};
        FakeClock clock{QDateTime::currentDateTimeUtc()};
        WriteGuard guard{connections, clock};
        ClientPool clients{connections, secrets, &guard};
        Journal journal{u":memory:"_s};
        OperationTracker tracker{journal, connections, clients, clock};
        ConnectionsModel model{connections};
        QuotaLedger quota{tracker, clock};
        FakePrompts prompts;
        Theme theme;
        CapabilityBook capabilities{connections, clients};
        ChangeBook changes{QString(), clock};
        ResourceEditor editor{clients, changes};
        RequestLog requestLog{connections, clients, QString()};
        ConsoleServices services()
        {
            return {connections, secrets, clients, model,        tracker, quota,  clock,
                    prompts,     theme,   guard,   capabilities, changes, editor, requestLog};
        }
    };
    void type(const QString &text)
    {
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<Run> run;
    std::unique_ptr<ApplyScopePicker> picker;
    ConnectionId east;
    QTreeWidget *tree = nullptr;
    QLineEdit *field = nullptr;
    QLabel *refusal = nullptr;
};

QTEST_MAIN(TestApplyScopePicker)
#include "tst_applyscopepicker.moc"
