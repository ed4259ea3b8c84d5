// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/keyrotationdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

// Connections taken along, and keys changed over.
class TestConnectionFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(fixture.start());
        QVERIFY(fixture.show());
        path = folder.filePath(u"mine.faceferry-connections.json"_s);
    }
    void cleanup() { fixture.stop(); }

    void exportTakesWhatIsTickedAndNoKey()
    {
        fixture.action("exportConnectionsAction")->trigger();
        auto *dialog = child<QDialog>(*fixture.window, "exportConnectionsDialog");
        auto *list = child<QListWidget>(*dialog, "exportListWidget");
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space); // unticks west
        fixture.pages->prompts.targetToChoose = path;
        QTest::mouseClick(child<QPushButton>(*dialog, "exportButton"), Qt::LeftButton);
        const QByteArray written = read();
        QVERIFY(written.contains("\"east\""));
        QVERIFY(!written.contains("\"west\""));
        QVERIFY(!written.contains(fixture.pages->service.key(0)));
        QVERIFY(message().contains(u"without their keys"_s));
    }

    void importAsksWhatToDoAndForTheKeys()
    {
        fixture.action("exportConnectionsAction")->trigger();
        auto *exporting = child<QDialog>(*fixture.window, "exportConnectionsDialog");
        fixture.pages->prompts.targetToChoose = path;
        child<QPushButton>(*exporting, "exportButton")->click();
        const ConnectionId west = fixture.pages->west().id;
        fixture.pages->run->connections.remove(west);
        QCOMPARE(resultOf(fixture.pages->run->secrets.removeAll(west)).state,
                 SecretOutcome::State::NotFound);

        fixture.pages->prompts.filesToChoose = {path};
        fixture.action("importConnectionsAction")->trigger();
        auto *dialog = child<QDialog>(*fixture.window, "importConnectionsDialog");
        auto *tree = child<QTreeWidget>(*dialog, "importTreeWidget");
        QCOMPARE(tree->topLevelItemCount(), 2);
        // East is here already and is left out unless the operator says otherwise.
        auto *choice = child<QComboBox>(*dialog, "importChoice0ComboBox");
        QCOMPARE(choice->currentText(), u"Leave out"_s);
        // West has gone, but another connection to its endpoint is here: the operator decides.
        auto *second = child<QComboBox>(*dialog, "importChoice1ComboBox");
        second->setCurrentText(u"Add it as well"_s);
        auto *accept = child<QPushButton>(*dialog, "importButton");
        QVERIFY(accept->text().contains(u"1"_s));
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(fixture.pages->run->connections.connections().size(), 2);

        auto *missing = child<QDialog>(*fixture.window, "missingSecretsDialog");
        QVERIFY(missing->isVisible());
        auto *enter = child<QPushButton>(*missing, "enterSecret0Button");
        QCOMPARE(enter->text(), u"Enter key…"_s);
        enter->click();
        auto *edit = fixture.window->findChild<ConnectionDialog *>();
        QVERIFY(edit);
        QCOMPARE(edit->focusWidget(), child<QLineEdit>(*edit, "keyLineEdit"));
        QTest::keyClicks(child<QLineEdit>(*edit, "keyLineEdit"),
                         QString::fromLatin1(fixture.pages->service.key(1)));
        child<QPushButton>(*edit, "saveButton")->click();
        QTRY_VERIFY(
            !child<QLabel>(*missing, "secretState0Label")->pixmap(Qt::ReturnByValue).isNull());
    }

    void aFileThatIsNoneIsSaid()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        fixture.pages->prompts.filesToChoose = {path};
        fixture.action("importConnectionsAction")->trigger();
        QCOMPARE(fixture.pages->prompts.told.size(), 1);
        QVERIFY(
            fixture.pages->prompts.told.constFirst().second.contains(QFileInfo(path).fileName()));
        QVERIFY(!fixture.window->findChild<QDialog *>(u"importConnectionsDialog"_s));
    }

    void aDamagedFileIsCalledThat()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"faceferry-connections\", \"version\": 1, \"conn");
        file.close();
        fixture.pages->prompts.filesToChoose = {path};
        fixture.action("importConnectionsAction")->trigger();
        QCOMPARE(fixture.pages->prompts.told.size(), 1);
        const QString said = fixture.pages->prompts.told.constFirst().second;
        QVERIFY2(said.contains(u"damaged"_s), qPrintable(said));
        QVERIFY2(said.contains(QFileInfo(path).fileName()), qPrintable(said));
    }

    void keysAreChangedOverInThreeSteps()
    {
        const ConnectionId east = fixture.pages->east().id;
        fixture.action("rotateKeysAction")->trigger();
        auto *dialog = child<KeyRotationDialog>(*fixture.window, "keyRotationDialog");
        auto *test = child<QPushButton>(*dialog, "testOtherKeyButton");
        auto *use = child<QPushButton>(*dialog, "switchKeyButton");
        auto *forget = child<QPushButton>(*dialog, "forgetOldKeyButton");
        auto *key = child<QLineEdit>(*dialog, "otherKeyLineEdit");
        QTRY_VERIFY(key->isVisible()); // there is no key 2 yet
        QVERIFY(!test->isEnabled() && !use->isEnabled() && !forget->isEnabled());

        QTest::keyClicks(key, u"wrong-key"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(test->isEnabled());
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(key->isVisible() && test->isEnabled(), patienceMs);
        QVERIFY(!use->isEnabled());

        // The dialog grows with what it has to say: nothing of it is squeezed.
        QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
        QTRY_VERIFY(key->height() >= key->sizeHint().height());
        auto *said = child<QLabel>(*dialog, "testOtherKeyLabel");
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        auto *lead = child<QLabel>(*dialog, "rotationLeadLabel");
        QVERIFY(lead->text().contains(u"Key 1 signs"_s));

        QTest::keyClicks(key, QString::fromLatin1(fixture.pages->service.key(0)));
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY2(said->text().contains(u"key 1 again"_s), qPrintable(said->text()));
        QVERIFY(key->isVisible() && !use->isEnabled());

        QTest::keyClicks(key, QString::fromLatin1(fixture.pages->service.key(1)));
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(test->isEnabled());
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patienceMs);
        QVERIFY(!test->isVisible() && !forget->isEnabled());
        use->click();
        QTRY_COMPARE(fixture.pages->run->connections.find(east)->signIn.keyNumber, 2);
        QTRY_VERIFY(forget->isEnabled());
        forget->click();
        QTRY_VERIFY(!forget->isVisible());
        QVERIFY(
            resultOf(fixture.pages->run->secrets.read(east, SecretSlot::Key1)).secret.isEmpty());
        QCOMPARE(resultOf(fixture.pages->run->secrets.read(east, SecretSlot::Key2)).secret,
                 fixture.pages->service.key(1));
        QVERIFY2(lead->text().contains(u"complete"_s), qPrintable(lead->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

private:
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString message() const
    {
        auto *bar = child<QWidget>(*fixture.window, "windowMessageBar");
        return child<QLabel>(*bar, "messageLabel")->text();
    }

    QTemporaryDir folder;
    QString path;
    WindowFixture fixture;
};

QTEST_MAIN(TestConnectionFiles)
#include "tst_connectionfiles.moc"
