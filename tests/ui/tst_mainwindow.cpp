// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizards/applywizard.h"
#include "ui/wizards/takewizard.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        settings =
            std::make_unique<QSettings>(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings->clear();
        window = std::make_unique<MainWindow>(fixture->services(), *settings);
    }
    void cleanup()
    {
        window.reset();
        settings.reset();
        fixture.reset();
    }

    void nothingIsFetchedBeforeItIsLookedAt()
    {
        QSignalSpy seen(&fixture->service.proxy, &FaultServer::requestSeen);
        window->showContainers(fixture->west().id);
        window->showContainers(fixture->east().id);
        QVERIFY(!seen.wait(200));
        show();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("containersTable"), 4, patienceMs);
        QCOMPARE(fixture->seen("GET", "/facelists").size(), 1); // and east's alone
        // One cheap call tells whether there are snapshots at all; it is not the listing's.
        QTRY_COMPARE_WITH_TIMEOUT(fixture->seen("GET", "/snapshots").size(), 1, patienceMs);
        fixture->service.proxy.forget();
        action("showSnapshotsAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "/snapshots").isEmpty(), patienceMs);
        fixture->service.proxy.forget();
        action("showGroupsAction")->trigger();
        action("showSnapshotsAction")->trigger();
        QVERIFY(!seen.wait(200) || fixture->seen("GET", "/snapshots").isEmpty());
    }

    void theTitleNamesTheConnection()
    {
        show();
        QCOMPARE(window->windowTitle(), u"east — Faceferry"_s);
        window->showConnection(fixture->west().id);
        QCOMPARE(window->windowTitle(), u"west — Faceferry"_s);
        QCOMPARE(child<QLabel>(*window, "connectionNameLabel")->text(), u"west"_s);
        Connection renamed = fixture->west();
        renamed.name = u"<b>west</b>"_s;
        renamed.subscription = {};
        fixture->run->connections.replace(renamed);
        QCOMPARE(child<QLabel>(*window, "connectionNameLabel")->text(), u"<b>west</b>"_s);
        QCOMPARE(child<QLabel>(*window, "connectionNameLabel")->textFormat(), Qt::PlainText);
        QVERIFY(child<QLabel>(*window, "connectionSubscriptionLabel")
                    ->text()
                    .startsWith(u"No subscription id"_s));
        QVERIFY(!action("copySubscriptionAction")->isEnabled());
    }

    void actionsSayWhyTheyAreDisabled()
    {
        show();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("containersTable"), 4, patienceMs);
        QAction *take = action("takeAction");
        QVERIFY(!take->isEnabled());
        QVERIFY(take->toolTip().contains(u"Select"_s));
        selectContainer(ContainerType::FaceList, u"vip"_s);
        QVERIFY(take->isEnabled());
        QVERIFY(!take->toolTip().contains(u"Select one"_s));
        QVERIFY(!action("trainAction")->isEnabled());
        QVERIFY(action("trainAction")->toolTip().contains(u"Face lists"_s));
        QVERIFY(!action("applyAction")->isEnabled());
        QVERIFY(action("applyAction")->toolTip().contains(u"Snapshots"_s));
        selectContainer(ContainerType::PersonGroup, u"visitors"_s);
        QVERIFY(action("trainAction")->isEnabled());
        action("showSnapshotsAction")->trigger();
        QVERIFY(!take->isEnabled());
    }

    void aTakeGoesThroughTheWizardToTheDock()
    {
        show();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("containersTable"), 4, patienceMs);
        selectContainer(ContainerType::PersonGroup, u"visitors"_s);
        action("takeAction")->trigger();
        auto *wizard = window->findChild<TakeWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        auto *dock = child<QDockWidget>(*window, "operationsDock");
        dock->hide();
        const OperationRecord sent =
            resultOf(fixture->run->tracker.take(fixture->east().id, {ContainerType::PersonGroup,
                                                                     ObjectId(u"visitors"_s),
                                                                     {fixture->west().subscription},
                                                                     {}}));
        Q_EMIT wizard->submitted({sent});
        wizard->reject();
        QVERIFY(!dock->isHidden());
        auto *table = child<QTableView>(*window, "operationsTableView");
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        // The dock counts what runs, then the link leads to the snapshot of that connection.
        QTRY_COMPARE_WITH_TIMEOUT(fixture->run->record(sent.row).phase, OperationPhase::Succeeded,
                                  patienceMs);
        QTRY_COMPARE(child<QLabel>(*window, "operationsTitleLabel")->text(), u"Operations"_s);
        window->showContainers(fixture->west().id);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window->windowTitle(), u"east — Faceferry"_s);
        auto *page = window->findChild<SnapshotsPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->selected().has_value(), patienceMs);
        QCOMPARE(page->selected()->id, fixture->run->record(sent.row).snapshot);
        QVERIFY(action("applyAction")->isEnabled());
        action("applyAction")->trigger();
        QVERIFY(window->findChild<ApplyWizard *>());
    }

    void closingTellsWhatGoesOn()
    {
        show();
        FaultRule slow;
        slow.what = FaultRule::Do::Hang;
        slow.path = u"/operations/"_s;
        fixture->service.proxy.addRule(slow);
        const OperationRecord sent =
            resultOf(fixture->run->tracker.take(fixture->east().id, {ContainerType::PersonGroup,
                                                                     ObjectId(u"visitors"_s),
                                                                     {fixture->west().subscription},
                                                                     {}}));
        QVERIFY(!isTerminal(fixture->run->record(sent.row).phase));
        QTRY_VERIFY(child<QLabel>(*window, "operationsTitleLabel")->text().contains(u"1"_s));
        window->close();
        QVERIFY(window->isVisible());
        QCOMPARE(fixture->prompts.asked.size(), 1);
        QVERIFY(!fixture->prompts.asked.constFirst().question.destructive);
        fixture->prompts.agree();
        QVERIFY(!window->isVisible());
        QCOMPARE(fixture->prompts.asked.size(), 1);
    }

    void layoutAndChoicesAreKept()
    {
        show();
        window->showSnapshots(fixture->west().id);
        window->resize(1111, 777);
        action("darkSchemeAction")->trigger();
        action("showOperationsAction")->trigger(); // hides it
        window->close();
        QVERIFY(!window->isVisible());
        settings->sync();

        window = std::make_unique<MainWindow>(fixture->services(), *settings);
        QCOMPARE(window->windowTitle(), u"west — Faceferry"_s);
        QCOMPARE(child<QTabWidget>(*window, "pagesTabWidget")->currentIndex(), 1);
        QCOMPARE(window->size(), QSize(1111, 777));
        QVERIFY(child<QDockWidget>(*window, "operationsDock")->isHidden());
        QVERIFY(!action("showOperationsAction")->isChecked());
        QVERIFY(fixture->theme.isDark());
        QVERIFY(action("darkSchemeAction")->isChecked());
        action("lightSchemeAction")->trigger();
        // Layout only: nothing of the service and no key is in the file.
        QFile file(settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("geometry"));
        QVERIFY(!kept.contains(fixture->service.key(0)));
        QVERIFY(!kept.contains(fixture->service.key(1)));
    }

    void aMissingKeyLeadsToItsField()
    {
        Connection north = fixture->east();
        north.id = {};
        north.name = u"north"_s;
        const ConnectionId id = fixture->run->connections.add(north);
        show();
        window->showConnection(id);
        auto *bar = child<QWidget>(*window, "windowMessageBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patienceMs);
        QVERIFY(child<QLabel>(*bar, "messageLabel")->text().contains(u"north"_s));
        auto *page = window->findChild<ContainersPage *>();
        FaceError missing;
        missing.kind = FaceError::Kind::MissingKey;
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(*page, "stateHeadlineLabel")->text(),
                                  missing.summary(), patienceMs);
        // The page leads there as well.
        child<QPushButton>(*page, "stateActionButton")->click();
        QPointer<ConnectionDialog> fromPage = window->findChild<ConnectionDialog *>();
        QVERIFY(fromPage);
        QCOMPARE(fromPage->focusWidget(), child<QLineEdit>(*fromPage, "keyLineEdit"));
        fromPage->reject();
        QTRY_VERIFY(!fromPage);
        child<QPushButton>(*bar, "messageActionButton")->click();
        auto *dialog = window->findChild<ConnectionDialog *>();
        QVERIFY(dialog);
        auto *key = child<QLineEdit>(*dialog, "keyLineEdit");
        QCOMPARE(dialog->focusWidget(), key);
        QTest::keyClicks(key, QString::fromLatin1(fixture->service.key(0)));
        child<QPushButton>(*dialog, "saveButton")->click();
        QTRY_VERIFY(fixture->run->clients.hasKey(id));
        QVERIFY(!bar->isVisible());
        // The page asks again by itself.
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf("containersTable"), 4, patienceMs);
    }

    void withoutConnectionsItOffersTheSandbox()
    {
        show();
        fixture->run->connections.remove(fixture->east().id);
        QCOMPARE(window->windowTitle(), u"west — Faceferry"_s);
        fixture->run->connections.remove(fixture->west().id);
        QCOMPARE(window->windowTitle(), u"Faceferry"_s);
        auto *start = child<QWidget>(*window, "startPage");
        QVERIFY(start->isVisible());
        auto *button = child<QPushButton>(*start, "startSandboxButton");
        QVERIFY(!button->isVisible());
        window->offerSandbox(true);
        QVERIFY(button->isVisible());
        QSignalSpy wanted(window.get(), &MainWindow::sandboxRequested);
        button->click();
        QCOMPARE(wanted.count(), 1);
        child<QPushButton>(*start, "startAddConnectionButton")->click();
        QVERIFY(window->findChild<ConnectionDialog *>());
        // The first connection is shown as soon as it is there.
        fixture->run->connections.add(fixture->east());
        QCOMPARE(window->windowTitle(), u"east — Faceferry"_s);
        QVERIFY(!start->isVisible());
    }

    void theFirstSizeFitsTheScreen()
    {
        const QSize screen = window->screen()->availableSize();
        QVERIFY(window->height() < screen.height()); // the title bar needs room as well
        QVERIFY(window->width() < qMax(screen.width(), window->minimumSizeHint().width() + 1));
        QVERIFY(window->width() <= 1280 && window->height() <= 800);
    }

    void aSandboxConnectionSaysWhatItIs()
    {
        show();
        auto *note = child<QLabel>(*window, "sandboxNoteLabel");
        QVERIFY(!note->isVisible());
        Connection sandbox = fixture->east();
        sandbox.isSandbox = true;
        fixture->run->connections.replace(sandbox);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"no face recognition"_s));
        QVERIFY(!action("enterKeyAction")->isEnabled());
        window->showConnection(fixture->west().id);
        QVERIFY(!note->isVisible());
    }

    void aKeychainThatFailsIsSaidForGood()
    {
        // No bus at all: QtKeychain cannot keep anything.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        SecretStore keychain(SecretStore::Mode::Keychain);
        window = std::make_unique<MainWindow>(fixture->services(keychain), *settings);
        show();
        auto *note = child<QWidget>(*window, "keychainNote");
        QVERIFY(!note->isVisible());
        const SecretOutcome outcome =
            resultOf(keychain.write(fixture->east().id, fixture->service.key(0)));
        QCOMPARE(outcome.state, SecretOutcome::State::SessionOnly);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patienceMs);
        QVERIFY(!keychain.keychainProblem().isEmpty());
        QCOMPARE(child<QWidget>(*window, "keychainNoteLabel")->property("text").toString(),
                 keychain.keychainProblem());
        window.reset();
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void shortcutsAndMnemonicsDoNotClash()
    {
        QSet<QString> keys;
        for (const QAction *one : window->findChildren<QAction *>()) {
            // F2 and Del belong to the table or tree that has the focus.
            if (one->shortcut().isEmpty() || one->objectName().isEmpty()
                || one->shortcutContext() != Qt::WindowShortcut)
                continue;
            const QString key = one->shortcut().toString();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 10);
        for (QAction *top : window->menuBar()->actions()) {
            QSet<QChar> letters;
            for (const QAction *one : top->menu()->actions()) {
                const qsizetype at = one->text().indexOf(u'&');
                if (one->isSeparator())
                    continue;
                QVERIFY2(at >= 0, qPrintable(one->text()));
                const QChar letter = one->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(one->text()));
                letters.insert(letter);
            }
        }
    }

    void announcementsAreSaidInTheWindow()
    {
        show();
        auto *bar = child<QWidget>(*window, "windowMessageBar");
        QVERIFY(!bar->isVisible());
        Q_EMIT fixture->run->tracker.journalFailed(u"The journal could not be written."_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(child<QLabel>(*bar, "messageLabel")->text(),
                 u"The journal could not be written."_s);
        Q_EMIT fixture->run->clients.deprecationAnnounced(fixture->east().id, u"<i>Soon</i>"_s);
        QVERIFY(child<QLabel>(*bar, "messageLabel")
                    ->text()
                    .startsWith(u"east announces: <i>Soon</i>"_s));
        QCOMPARE(child<QLabel>(*bar, "messageLabel")->textFormat(), Qt::PlainText);
    }

private:
    void show()
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(*window, name); }
    [[nodiscard]] int rowsOf(const char *table) const
    {
        return child<QTableView>(*window, table)->model()->rowCount();
    }
    void selectContainer(ContainerType type, const QString &id)
    {
        auto *page = window->findChild<ContainersPage *>();
        page->select(type, ObjectId(id));
        QTRY_COMPARE(page->selected().size(), 1);
        QCOMPARE(page->selected().constFirst().id, ObjectId(id));
    }

    QTemporaryDir profile;
    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
