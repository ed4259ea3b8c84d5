// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/testcertificate.h"
#include "tests/ui/pagesfixture.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/connectiondialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// What the connection dialog has beyond a name, an endpoint and a key.
class TestConnectionSections : public QObject
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

    void everyPageFitsASmallScreen()
    {
        edit();
        auto *tabs = child<QTabWidget>(*dialog(), "connectionTabWidget");
        for (const int method : {0, 1, 2, 3}) {
            box("signInMethodComboBox")->setCurrentIndex(method);
            box("proxyModeComboBox")->setCurrentIndex(method);
            type("proxyUserLineEdit", u"me"_s);
            for (int page = 0; page < tabs->count(); ++page) {
                tabs->setCurrentIndex(page);
                QTRY_VERIFY(dialog()->height()
                            >= dialog()->layout()->totalHeightForWidth(dialog()->width()));
                QVERIFY2(dialog()->height() <= 740,
                         qPrintable(QString::number(dialog()->height())));
                QVERIFY(dialog()->width() <= 1200);
            }
        }
    }

    void everyMethodShowsItsFields()
    {
        const QList<QByteArray> fields{
            "keyLineEdit",          "key2LineEdit",      "tenantLineEdit", "clientIdLineEdit",
            "clientSecretLineEdit", "authorityLineEdit", "signInNowButton"};
        const QList<QList<QByteArray>> belonging{
            {"keyLineEdit", "key2LineEdit"},
            {"tenantLineEdit", "clientIdLineEdit", "clientSecretLineEdit", "authorityLineEdit"},
            {"tenantLineEdit"},
            {"tenantLineEdit", "clientIdLineEdit", "authorityLineEdit", "signInNowButton"}};
        edit();
        child<QTabWidget>(*dialog(), "connectionTabWidget")->setCurrentIndex(1);
        for (const int method : {0, 1, 0, 3, 1, 2, 1, 3, 2, 0, 2, 3, 0, 1}) {
            box("signInMethodComboBox")->setCurrentIndex(method);
            for (const QByteArray &name : fields) {
                auto *field = child<QWidget>(*dialog(), name.constData());
                if (!belonging.at(method).contains(name)) {
                    QVERIFY2(!field->isVisible(), name.constData());
                    continue;
                }
                QVERIFY2(field->isVisible(), name.constData());
                QTRY_VERIFY2(field->height() >= field->minimumSizeHint().height(),
                             name.constData());
                const QLabel *caption = captionOf(field);
                QVERIFY2(caption && caption->isVisible(), name.constData());
                QTRY_VERIFY2(caption->width() >= caption->sizeHint().width(), name.constData());
            }
        }
    }

    void labelTierAndReadOnlyAreKept()
    {
        edit();
        box("labelComboBox")->setCurrentText(u"Production"_s);
        box("tierComboBox")->setCurrentIndex(1);
        QVERIFY(!line("ownLabelLineEdit")->isVisibleTo(dialog()));
        QTest::mouseClick(child<QCheckBox>(*dialog(), "readOnlyCheckBox"), Qt::LeftButton, {},
                          QPoint(8, 8));
        save();
        Connection kept = east();
        QCOMPARE(kept.label.kind, EnvironmentLabel::Kind::Production);
        QCOMPARE(kept.tier, Tier::Free);
        QVERIFY(kept.isReadOnly);
        QVERIFY(!fixture->run->guard.mayWrite(kept.id));

        edit();
        box("labelComboBox")->setCurrentIndex(4);
        QVERIFY(line("ownLabelLineEdit")->isVisibleTo(dialog()));
        QVERIFY(!child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        type("ownLabelLineEdit", u" Partner "_s);
        save();
        kept = east();
        QCOMPARE(kept.label.kind, EnvironmentLabel::Kind::Custom);
        QCOMPARE(kept.label.text(), u"Partner"_s);
    }

    void aVersionSaysWhatItLacks()
    {
        edit();
        for (const ApiVersionInfo &version : apiVersions()) {
            box("apiVersionComboBox")
                ->setCurrentIndex(box("apiVersionComboBox")->findData(version.path));
            if (!version.lacks.isEmpty())
                QCOMPARE(label("apiVersionHintLabel"), version.lacks);
            else
                QVERIFY(!label("apiVersionHintLabel").isEmpty());
        }
    }

    void theProblemLeadsToItsField()
    {
        commands->add();
        type("nameLineEdit", u"North"_s);
        type("endpointLineEdit", u"https://north.cognitiveservices.azure.com"_s);
        auto *tabs = child<QTabWidget>(*dialog(), "connectionTabWidget");
        QVERIFY(!tabs->tabIcon(1).isNull());
        auto *go = child<QToolButton>(*dialog(), "goToProblemButton");
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(dialog()->focusWidget(), line("keyLineEdit"));
        type("keyLineEdit", u"0123456789abcdef"_s);
        QVERIFY(tabs->tabIcon(1).isNull());
        QVERIFY(!go->isVisibleTo(dialog()));
    }

    void bothKeysAreKeptAndOneIsUsed()
    {
        edit();
        type("key2LineEdit", QString::fromLatin1(fixture->service.key(0)));
        child<QRadioButton>(*dialog(), "useKey2RadioButton")->click();
        QVERIFY(!child<QRadioButton>(*dialog(), "useKey1RadioButton")->isChecked());
        save();
        QCOMPARE(east().signIn.keyNumber, 2);
        QCOMPARE(secret(SecretSlot::Key2), fixture->service.key(0));
        QCOMPARE(secret(SecretSlot::Key1), fixture->service.key(0));
        // Key 2 signs what follows.
        static_cast<void>(
            resultOf(fixture->run->secrets.write(east().id, "spoilt", SecretSlot::Key1)));
        fixture->run->clients.reloadKey(east().id);
        QVERIFY(
            resultOf(fixture->run->client(east().id).listContainers(ContainerType::FaceList, {}))
                .ok());
    }

    void aKeyThatIsNotThereCannotBeUsed()
    {
        edit();
        QTRY_VERIFY(label("key2HintLabel").contains(u"Not stored"_s));
        child<QRadioButton>(*dialog(), "useKey2RadioButton")->click();
        QVERIFY(!child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        child<QRadioButton>(*dialog(), "useKey1RadioButton")->click();
        QVERIFY(child<QPushButton>(*dialog(), "saveButton")->isEnabled());
    }

    void anotherHostForgetsTheKeyOfTheOld()
    {
        static_cast<void>(
            resultOf(fixture->run->secrets.write(east().id, "old-second", SecretSlot::Key2)));
        FaultServer stranger;
        edit();
        type("endpointLineEdit", stranger.endpoint());
        QVERIFY(label("key2HintLabel").contains(u"will be forgotten"_s));
        type("keyLineEdit", u"a-new-key"_s);
        save();
        QCOMPARE(secret(SecretSlot::Key1), "a-new-key"_ba);
        QVERIFY(secret(SecretSlot::Key2).isEmpty());
        QVERIFY(!stranger.received("old-second"));
    }

    void wrongFieldsSaySoBelowThem()
    {
        edit();
        box("signInMethodComboBox")->setCurrentIndex(1);
        const QString calm = label("authorityHintLabel");
        type("tenantLineEdit", u"contoso.com"_s);
        type("clientIdLineEdit", u"my application"_s);
        QVERIFY(!label("clientIdHintLabel").isEmpty());
        type("clientIdLineEdit", u"11111111-1111-4111-8111-111111111111"_s);
        QVERIFY(label("clientIdHintLabel").isEmpty());
        type("clientSecretLineEdit", u"s3cret~value"_s);
        type("authorityLineEdit", u"http://login.example.com"_s);
        QCOMPARE(label("authorityHintLabel"), label("problemLabel"));
        type("authorityLineEdit", u"https://login.microsoftonline.us"_s);
        QCOMPARE(label("authorityHintLabel"), calm);
        box("proxyModeComboBox")->setCurrentIndex(3);
        auto *port = child<QSpinBox>(*dialog(), "proxyPortSpinBox");
        QCOMPARE(port->value(), 1080);
        type("proxyHostLineEdit", u"http://proxy"_s);
        QCOMPARE(label("proxyHostHintLabel"), label("problemLabel"));
        box("proxyModeComboBox")->setCurrentIndex(2);
        QCOMPARE(port->value(), 8080);
        port->setValue(3128);
        box("proxyModeComboBox")->setCurrentIndex(3);
        QCOMPARE(port->value(), 3128); // chosen, not suggested
    }

    void aServicePrincipalNeedsAllItsParts()
    {
        edit();
        box("signInMethodComboBox")->setCurrentIndex(1);
        QVERIFY(!line("keyLineEdit")->isVisibleTo(dialog()));
        const auto refuses = [this] {
            return !child<QPushButton>(*dialog(), "saveButton")->isEnabled()
                   && !label("problemLabel").isEmpty();
        };
        QVERIFY(refuses());
        type("tenantLineEdit", u"contoso.com/evil"_s);
        QVERIFY(refuses());
        type("tenantLineEdit", u"contoso.com"_s);
        QVERIFY(refuses());
        type("clientIdLineEdit", u"11111111-1111-4111-8111-111111111111"_s);
        QVERIFY(refuses());
        type("clientSecretLineEdit", u"s3cret~value"_s);
        QVERIFY(!refuses());
        type("authorityLineEdit", u"http://login.example.com"_s);
        QVERIFY(refuses());
        type("authorityLineEdit", u"https://login.microsoftonline.us"_s);
        save();
        const SignInSettings kept = east().signIn;
        QCOMPARE(kept.method, SignInMethod::ServicePrincipal);
        QCOMPARE(kept.tenant, u"contoso.com"_s);
        QCOMPARE(kept.authority, u"https://login.microsoftonline.us"_s);
        QCOMPARE(secret(SecretSlot::ClientSecret), "s3cret~value"_ba);

        // Another application needs its own secret; the stored one is not sent for it.
        edit();
        QVERIFY(child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        type("clientIdLineEdit", u"22222222-2222-4222-8222-222222222222"_s);
        QVERIFY(refuses());
    }

    void signingInInTheBrowserWaitsForSaving()
    {
        edit();
        box("signInMethodComboBox")->setCurrentIndex(3);
        type("tenantLineEdit", u"contoso.com"_s);
        type("clientIdLineEdit", u"11111111-1111-4111-8111-111111111111"_s);
        auto *button = child<QPushButton>(*dialog(), "signInNowButton");
        QVERIFY(!button->isEnabled());
        QVERIFY(label("signInHintLabel").contains(u"Save"_s));
        save();
        QList<QUrl> opened;
        commands->setBrowserOpener([&opened](const QUrl &page) {
            opened.append(page);
            return true;
        });
        edit();
        auto *again = child<QPushButton>(*dialog(), "signInNowButton");
        QTRY_VERIFY(again->isEnabled());
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), patienceMs);
        QVERIFY(opened.constFirst().toString().contains(u"contoso.com"_s));
        QVERIFY(opened.constFirst().query().contains(u"code_challenge"_s));
    }

    void aSignInIsWaitedForAndCancelled()
    {
        bool hasBrowser = true;
        QUrl opened;
        commands->setBrowserOpener([&](const QUrl &page) {
            opened = page;
            return hasBrowser;
        });
        Connection browser = east();
        browser.signIn.method = SignInMethod::Browser;
        browser.signIn.tenant = u"contoso.com"_s;
        browser.signIn.clientId = u"11111111-1111-4111-8111-111111111111"_s;
        fixture->run->connections.replace(browser);
        edit();
        child<QTabWidget>(*dialog(), "connectionTabWidget")->setCurrentIndex(1);
        auto *signIn = child<QPushButton>(*dialog(), "signInNowButton");
        auto *waiting = child<QWidget>(*dialog(), "signInProgressBar");
        auto *cancel = child<QPushButton>(*dialog(), "cancelSignInButton");
        auto *copy = child<QPushButton>(*dialog(), "copySignInAddressButton");
        QVERIFY(!waiting->isVisible() && !cancel->isVisible() && !copy->isVisible());
        QTRY_VERIFY(signIn->isEnabled());
        signIn->click();
        QVERIFY(waiting->isVisible() && cancel->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(opened.isValid(), patienceMs);
        QVERIFY(!copy->isVisible());
        cancel->click();
        QVERIFY(!waiting->isVisible() && !cancel->isVisible());
        QVERIFY(label("signInHintLabel").contains(u"cancelled"_s));
        // The next one finds no browser: the address can be taken from here.
        hasBrowser = false;
        opened.clear();
        QSignalSpy elsewhere(commands, &ConnectionCommands::browserFailed);
        signIn->click();
        QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible(), patienceMs);
        QVERIFY(label("signInHintLabel").contains(u"No browser"_s));
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), opened.toString(QUrl::FullyEncoded));
        QCOMPARE(elsewhere.count(), 0);
        cancel->click();
        QVERIFY(!copy->isVisible());
    }

    void theProxyIsKeptAndItsPasswordApart()
    {
        edit();
        box("proxyModeComboBox")->setCurrentIndex(2);
        QVERIFY(!child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        type("proxyHostLineEdit", u"proxy.example.com"_s);
        child<QSpinBox>(*dialog(), "proxyPortSpinBox")->setValue(3128);
        QVERIFY(!line("proxyPasswordLineEdit")
                     ->isVisibleTo(line("proxyPasswordLineEdit")->parentWidget()));
        type("proxyUserLineEdit", u"operator"_s);
        type("proxyPasswordLineEdit", u"pass word"_s);
        save();
        const ConnectionNetwork kept = east().network;
        QCOMPARE(kept.proxyMode, NetworkSettings::ProxyMode::Http);
        QCOMPARE(kept.proxyHost, u"proxy.example.com"_s);
        QCOMPARE(kept.proxyPort, quint16(3128));
        QCOMPARE(kept.proxyUser, u"operator"_s);
        QCOMPARE(secret(SecretSlot::ProxyPassword), "pass word"_ba);
        // It is this proxy's: another one does not get it.
        edit();
        type("proxyHostLineEdit", u"other.example.com"_s);
        save();
        QVERIFY(secret(SecretSlot::ProxyPassword).isEmpty());
    }

    void aCaFileIsLookedInto()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"company.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        edit();
        fixture->prompts.filesToChoose = {path};
        child<QPushButton>(*dialog(), "chooseCaFileButton")->click();
        QCOMPARE(fixture->prompts.fileChoices.size(), 1);
        QTRY_VERIFY(label("caFileHintLabel").contains(u"no certificate"_s));
        QVERIFY(!child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        child<QToolButton>(*dialog(), "removeCaFileButton")->click();
        QVERIFY(child<QPushButton>(*dialog(), "saveButton")->isEnabled());
        QVERIFY(label("caFileHintLabel").contains(u"always checked"_s));
        const QSslCertificate company = makeTestCertificate(u"DNS:face.test"_s).localCertificate();
        const QString subject = company.subjectInfo(QSslCertificate::CommonName).value(0);
        QVERIFY(!subject.isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(company.toPem());
        file.close();
        type("caFileLineEdit", path);
        QTRY_VERIFY(label("caFileHintLabel").contains(subject));
        save();
        QCOMPARE(east().network.caFile, path);
    }

    void everyFieldHasAName()
    {
        edit();
        for (const QLineEdit *one : dialog()->findChildren<QLineEdit *>()) {
            if (one->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
        for (const QComboBox *one : dialog()->findChildren<QComboBox *>())
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
    }

private:
    void edit()
    {
        commands->edit(fixture->east().id);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    }
    [[nodiscard]] Connection east() const
    {
        return fixture->run->connections.find(fixture->east().id).value_or(Connection());
    }
    [[nodiscard]] QByteArray secret(SecretSlot slot) const
    {
        return resultOf(fixture->run->secrets.read(fixture->east().id, slot)).secret;
    }
    [[nodiscard]] ConnectionDialog *dialog() const
    {
        for (auto *one : window->findChildren<ConnectionDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox *box(const char *name) const
    {
        return child<QComboBox>(*dialog(), name);
    }
    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return child<QLineEdit>(*dialog(), name);
    }
    [[nodiscard]] const QLabel *captionOf(const QWidget *field) const
    {
        for (const QLabel *one : dialog()->findChildren<QLabel *>()) {
            if (one->buddy() == field)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return child<QLabel>(*dialog(), name)->text();
    }
    void type(const char *name, const QString &text)
    {
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }
    void save()
    {
        auto *button = child<QPushButton>(*dialog(), "saveButton");
        QVERIFY2(button->isEnabled(), qPrintable(label("problemLabel")));
        button->click();
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<QWidget> window;
    ConnectionCommands *commands = nullptr;
};

QTEST_MAIN(TestConnectionSections)
#include "tst_connectionsections.moc"
