// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/connectiondialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestConnectionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        window = std::make_unique<QWidget>();
        window->show();
        commands = new ConnectionCommands(fixture->services(), window.get());
    }
    void cleanup()
    {
        window.reset();
        fixture.reset();
    }

    void savingWaitsForGoodInput()
    {
        commands->add();
        QVERIFY(dialog());
        const auto refuses = [this] {
            return !save()->isEnabled() && !label("problemLabel").isEmpty();
        };
        QVERIFY(refuses());
        type("nameLineEdit", u"North"_s);
        QVERIFY(refuses());
        type("endpointLineEdit", u"http://face.example.com"_s);
        QVERIFY(refuses());
        QCOMPARE(label("endpointHintLabel"), label("problemLabel"));
        type("endpointLineEdit", u"north.cognitiveservices.azure.com/face/v1.0/"_s);
        QVERIFY(
            label("endpointHintLabel").contains(u"https://north.cognitiveservices.azure.com"_s));
        QVERIFY(refuses());
        type("keyLineEdit", u"a key with blanks"_s);
        QVERIFY(refuses());
        type("keyLineEdit", u" 0123456789abcdef "_s);
        QVERIFY(save()->isEnabled());
        QVERIFY(label("subscriptionHintLabel").contains(u"no snapshot can be offered"_s));
        type("subscriptionLineEdit", u"not-a-guid"_s);
        QVERIFY(refuses());
        type("subscriptionLineEdit", u"99999999-9999-4999-8999-99999999999A"_s);
        QVERIFY(save()->isEnabled());
        QCOMPARE(label("problemLabel"), QString());
    }

    void hintsAreReadInFull_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("http") << u"http://face.example.com/"_s;
        QTest::newRow("user and password") << u"https://user:pw@a.b/"_s;
    }
    void hintsAreReadInFull()
    {
        QFETCH(QString, address);
        commands->add();
        auto *hint = child<QLabel>(*dialog(), "endpointHintLabel");
        QFont wide = hint->font();
        wide.setStretch(QFont::UltraExpanded); // more than one line, whatever the font
        hint->setFont(wide);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        type("endpointLineEdit", address);
        QVERIFY(hint->heightForWidth(hint->width()) > 2 * hint->fontMetrics().lineSpacing());
        QTRY_VERIFY(hint->height() >= hint->heightForWidth(hint->width()));
        auto *below = edit("subscriptionLineEdit");
        // The dialog grows with the layout requests that follow, some turns of the loop later.
        QTRY_VERIFY(dialog()->height()
                    >= dialog()->layout()->totalHeightForWidth(dialog()->width()));
        QTRY_VERIFY(hint->geometry().bottom() < below->geometry().top());
        QVERIFY(hint->height() >= hint->heightForWidth(hint->width()));
    }

    void addingKeepsConnectionAndKeyApart()
    {
        QSignalSpy added(commands, &ConnectionCommands::added);
        QSignalSpy told(commands, &ConnectionCommands::told);
        commands->add();
        type("nameLineEdit", u" North "_s);
        type("endpointLineEdit", fixture->service.proxy.endpoint() + u"/face/v1.0/"_s);
        type("keyLineEdit", QString::fromLatin1(fixture->service.key(0)));
        type("subscriptionLineEdit", fixture->east().subscription.text().toUpper());
        save()->click();
        QCOMPARE(added.count(), 1);
        const auto id = added.first().first().value<ConnectionId>();
        const auto made = fixture->run->connections.find(id);
        QVERIFY(made);
        QCOMPARE(made->name, u"North"_s);
        QCOMPARE(made->endpoint.text(), fixture->service.proxy.endpoint());
        QCOMPARE(made->subscription.text(), fixture->east().subscription.text());
        QCOMPARE(made->apiVersion, u"v1.0"_s);
        QVERIFY(made->colour.isValid());
        const SecretOutcome stored = resultOf(fixture->run->secrets.read(id));
        QCOMPARE(stored.secret, fixture->service.key(0));
        // Without a keychain the window says where the key is, and never shows the key itself.
        QTRY_COMPARE(told.count(), 1);
        const QString sentence = told.first().at(1).toString();
        QVERIFY(sentence.contains(u"North"_s));
        QVERIFY(!sentence.contains(QString::fromLatin1(fixture->service.key(0))));
        // The key is in use at once.
        QVERIFY(fixture->run->clients.hasKey(id));
        QVERIFY(
            resultOf(fixture->run->client(id).listContainers(ContainerType::FaceList, {})).ok());
        QTRY_VERIFY(!dialog());
    }

    void theTestTellsApart()
    {
        commands->add();
        fillGood();
        test()->click();
        QTRY_COMPARE_WITH_TIMEOUT(label("testResultLabel"), u"The connection works."_s, patienceMs);
        QVERIFY(!label("testDetailLabel").isEmpty());
        type("keyLineEdit", u"wrong"_s);
        QCOMPARE(label("testResultLabel"), QString()); // it was about other input
        test()->click();
        QTRY_VERIFY_WITH_TIMEOUT(label("testResultLabel").contains(u"does not accept"_s),
                                 patienceMs);
        QCOMPARE(fixture->run->connections.connections().size(), 2); // nothing was saved
    }

    void aTestThatHangsCanBeStopped()
    {
        FaultRule hang;
        hang.what = FaultRule::Do::Hang;
        fixture->service.proxy.addRule(hang);
        commands->add();
        fillGood();
        QSignalSpy seen(&fixture->service.proxy, &FaultServer::requestSeen);
        test()->click();
        QVERIFY(child<QWidget>(*dialog(), "testProgressBar")->isVisible());
        QVERIFY(seen.count() > 0 || seen.wait(patienceMs));
        test()->click();
        QVERIFY(!child<QWidget>(*dialog(), "testProgressBar")->isVisible());
        QCOMPARE(label("testResultLabel"), QString());

        test()->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture->service.proxy.openConnections() > 0, patienceMs);
        QPointer<ConnectionDialog> closed = dialog();
        closed->reject();
        QTRY_VERIFY(!closed);
        QTRY_COMPARE_WITH_TIMEOUT(fixture->service.proxy.openConnections(), 0, patienceMs);
    }

    void anEmptyKeyKeepsTheStoredOne()
    {
        commands->edit(fixture->east().id);
        QTRY_VERIFY(label("keyHintLabel").contains(u"this session only"_s));
        QCOMPARE(edit("keyLineEdit")->text(), QString());
        type("nameLineEdit", u"East again"_s);
        fixture->service.proxy.forget();
        test()->click();
        QTRY_COMPARE_WITH_TIMEOUT(label("testResultLabel"), u"The connection works."_s, patienceMs);
        QCOMPARE(fixture->service.proxy.requests().constFirst().header("Ocp-Apim-Subscription-Key"),
                 fixture->service.key(0));
        save()->click();
        QCOMPARE(fixture->run->connections.nameOf(fixture->east().id), u"East again"_s);
        QCOMPARE(resultOf(fixture->run->secrets.read(fixture->east().id)).secret,
                 fixture->service.key(0));
    }

    void theStoredKeyNeverGoesToAnotherOrigin()
    {
        FaultServer stranger;
        commands->edit(fixture->east().id);
        QTRY_VERIFY(!label("keyHintLabel").isEmpty());
        type("endpointLineEdit", stranger.endpoint());
        QVERIFY(!save()->isEnabled());
        QVERIFY(!test()->isEnabled());
        QVERIFY(label("keyHintLabel").contains(u"not sent to another host"_s));
        type("keyLineEdit", u"a-new-key"_s);
        QVERIFY(save()->isEnabled());
        save()->click();
        QCOMPARE(resultOf(fixture->run->secrets.read(fixture->east().id)).secret, "a-new-key"_ba);
        QVERIFY(!stranger.received(fixture->service.key(0)));
    }

    void theKeyIsHiddenUntilAsked()
    {
        commands->enterKey(fixture->east().id);
        QLineEdit *key = edit("keyLineEdit");
        QCOMPARE(dialog()->focusWidget(), key);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        auto *show = key->findChild<QAction *>(u"showKeyAction"_s);
        QVERIFY(show);
        show->trigger();
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
        show->trigger();
        QCOMPARE(key->echoMode(), QLineEdit::Password);
    }

    void removingAsksAndTakesTheKeyAlong()
    {
        const ConnectionId id = fixture->east().id;
        QCOMPARE(resultOf(fixture->run->secrets.read(id)).secret, fixture->service.key(0));
        commands->remove(id);
        QCOMPARE(fixture->prompts.asked.size(), 1);
        const Question question = fixture->prompts.asked.constFirst().question;
        QVERIFY(question.destructive);
        QVERIFY(question.text.contains(u"east"_s));
        QVERIFY(fixture->run->connections.find(id));
        fixture->prompts.agree();
        QVERIFY(!fixture->run->connections.find(id));
        QVERIFY(resultOf(fixture->run->secrets.read(id)).secret.isEmpty());
    }

    void everyControlHasANameAndABuddy()
    {
        commands->add();
        for (const char *name :
             {"nameLineEdit", "endpointLineEdit", "keyLineEdit", "subscriptionLineEdit",
              "apiVersionComboBox", "tierComboBox", "colourPicker"}) {
            auto *field = child<QWidget>(*dialog(), name);
            QVERIFY2(!field->accessibleName().isEmpty(), name);
            bool hasBuddy = false;
            for (const QLabel *one : dialog()->findChildren<QLabel *>())
                hasBuddy = hasBuddy || one->buddy() == field;
            QVERIFY2(hasBuddy, name);
        }
    }

private:
    [[nodiscard]] ConnectionDialog *dialog() const
    {
        for (auto *one : window->findChildren<ConnectionDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *save() const { return child<QPushButton>(*dialog(), "saveButton"); }
    [[nodiscard]] QPushButton *test() const { return child<QPushButton>(*dialog(), "testButton"); }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return child<QLineEdit>(*dialog(), name);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return child<QLabel>(*dialog(), name)->text();
    }
    void type(const char *name, const QString &text)
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }
    void fillGood()
    {
        type("nameLineEdit", u"North"_s);
        type("endpointLineEdit", fixture->service.proxy.endpoint());
        type("keyLineEdit", QString::fromLatin1(fixture->service.key(0)));
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<QWidget> window;
    ConnectionCommands *commands = nullptr;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
