// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/translation.h"
#include "models/operations/operationrecord.h"
#include "models/snapshots/snapshotsmodel.h"
#include "sandbox/commandline.h"
#include "tests/ui/pagesfixture.h"
#include "ui/pages/snapshotspage.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/consoleactions.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString where; ///< context and source
    QString source;
    QStringList translations; ///< more than one for plurals
    bool plural = false;
    bool finished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    message.where = context + u": "_s + message.source;
    return message;
}

QList<Message> readCatalogue(const QString &name)
{
    QFile file(QStringLiteral(FF_SOURCE_DIR) + u"/translations/"_s + name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The texts that a source file hands to tr(), translate() and their NOOP macros.
QStringList textsToTranslate(const QString &code)
{
    static const QRegularExpression call(
        uR"x((?:\btr\(|(?:\btranslate|_NOOP)\(\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))x"_s);
    static const QRegularExpression seam(uR"x("\s*")x"_s); // of literals that are joined
    QStringList texts;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        QString text = it.next().captured(1).trimmed();
        text = text.sliced(1, text.size() - 2).replace(u"\\\""_s, u"\x1"_s).remove(seam);
        texts.append(text.replace(u'\x1', u'"'));
    }
    return texts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// The first letter that two of the texts share as their mnemonic, or nothing.
QString sharedMnemonic(const QStringList &texts)
{
    QStringList seen;
    for (const QString &text : texts) {
        const QString mnemonic = QKeySequence::mnemonic(text).toString();
        if (!mnemonic.isEmpty() && seen.contains(mnemonic))
            return mnemonic + u" in "_s + texts.join(u" | "_s);
        seen.append(mnemonic);
    }
    return {};
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

FaceError limitReached(int seconds)
{
    FaceError error;
    error.kind = FaceError::Kind::Gateway;
    error.httpStatus = 429;
    error.retryAfterMs = seconds * 1000;
    return error;
}

} // namespace

/// Texts as the operator gets them: through the program's own catalogues and the code that asks
/// for them, since a text that lupdate files under another context is never found.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void everyEnglishPluralIsGiven();
    void everyTextIsInTheCatalogue();
    void clientSpeaksGerman();
    void modelsSpeakGerman();
    void widgetsSpeakGerman();
    void commandLinesSpeakGerman();
    void countsAgree_data();
    void countsAgree();
    void mnemonicsDiffer_data();
    void mnemonicsDiffer();

private:
    static void speak(const QString &locale)
    {
        QLocale::setDefault(QLocale(locale));
        installTranslations(*qApp);
    }
};

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<bool>("finished");
    const QList<Message> messages = readCatalogue(u"faceferry_de.ts"_s);
    QVERIFY2(messages.size() > 100, "the German catalogue cannot be read");
    for (const Message &message : messages) {
        QTest::newRow(message.where.toUtf8().constData())
            << message.source << message.translations << message.plural << message.finished;
    }
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, plural);
    QFETCH(bool, finished);
    QVERIFY2(finished, "translate it in translations/faceferry_de.ts");
    QCOMPARE(translations.size(), plural ? 2 : 1);
    for (const QString &translation : translations) {
        QVERIFY(!translation.trimmed().isEmpty());
        QCOMPARE(placeholders(translation), placeholders(source));
        QCOMPARE(translation.count(u'&'), source.count(u'&'));
        QCOMPARE(translation.endsWith(u'…'), source.endsWith(u'…'));
    }
}

void TestTranslations::everyEnglishPluralIsGiven()
{
    int plurals = 0;
    for (const Message &message : readCatalogue(u"faceferry_en.ts"_s)) {
        if (!message.plural)
            continue;
        ++plurals;
        QVERIFY2(message.finished, qPrintable(message.where));
        QCOMPARE(message.translations.size(), 2);
        for (const QString &translation : message.translations) {
            QCOMPARE(placeholders(translation), placeholders(message.source));
            QVERIFY2(!translation.contains(u"(s)"_s), qPrintable(message.where));
        }
    }
    QVERIFY(plurals > 10);
}

// lupdate skips, without a word, calls whose arguments it does not see through.
void TestTranslations::everyTextIsInTheCatalogue()
{
    QStringList known;
    for (const Message &message : readCatalogue(u"faceferry_de.ts"_s))
        known.append(message.source);
    for (const auto &folder : {u"client"_s, u"models"_s, u"ui"_s, u"app"_s, u"sandbox"_s}) {
        QDirIterator files(QStringLiteral(FF_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        int texts = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &text : textsToTranslate(QString::fromUtf8(file.readAll()))) {
                ++texts;
                QVERIFY2(known.contains(text), qPrintable(file.fileName() + u": "_s + text));
            }
        }
        QVERIFY2(texts > 3, qPrintable(folder));
    }
}

void TestTranslations::clientSpeaksGerman()
{
    FaceError cancelled;
    cancelled.kind = FaceError::Kind::Cancelled;
    FaceError hostNotFound;
    hostNotFound.kind = FaceError::Kind::Network;
    hostNotFound.cause = FaceError::Cause::HostNotFound;
    FaceError notTrained;
    notTrained.kind = FaceError::Kind::Service;
    notTrained.httpStatus = 404;
    notTrained.code = u"PersonGroupNotTrained"_s;
    QCOMPARE(containerTypeDisplayName(ContainerType::LargePersonGroup), u"Large person group"_s);

    speak(u"de_DE"_s);
    QCOMPARE(containerTypeDisplayName(ContainerType::LargePersonGroup), u"Große Personengruppe"_s);
    QCOMPARE(cancelled.summary(), u"Die Anfrage wurde abgebrochen."_s);
    // One text of a free function, one of the table of codes: each reaches lupdate its own way.
    QCOMPARE(hostNotFound.summary(), u"Der Host wurde nicht gefunden."_s);
    QCOMPARE(notTrained.advice(), u"Starten Sie ein Training. Es gab noch keines."_s);
}

void TestTranslations::modelsSpeakGerman()
{
    PagesFixture fixture;
    QVERIFY(fixture.start());
    speak(u"de_AT"_s);
    QCOMPARE(operationPhaseText(OperationPhase::OutcomeUnknown), u"Ausgang unbekannt"_s);
    const SnapshotsModel model(fixture.run->connections, fixture.run->clients, fixture.clock);
    QCOMPARE(model.headerData(SnapshotsModel::ApplyScopeColumn, Qt::Horizontal, Qt::DisplayRole)
                 .toString(),
             u"Anwendungsbereich"_s);
}

void TestTranslations::widgetsSpeakGerman()
{
    PagesFixture fixture;
    QVERIFY(fixture.start());
    speak(u"de_DE"_s);
    const ConnectionDialog dialog(fixture.services(), std::nullopt);
    QCOMPARE(dialog.windowTitle(), u"Verbindung hinzufügen"_s);
    const ConsoleActions actions(fixture.theme);
    QCOMPARE(actions.take->text().remove(u'&'), u"Snapshot erstellen…"_s);
}

void TestTranslations::commandLinesSpeakGerman()
{
    speak(u"de_DE"_s);
    QCOMPARE(parseCommandLine({u"faceferry"_s, u"file"_s}).error,
             u"Unerwartetes Argument: file. Siehe --help."_s);
    const auto sandbox =
        ff::sandbox::readCommandLine({u"faceferry-sandbox"_s, u"--tier"_s, u"none"_s});
    QCOMPARE(sandbox.wish, ff::sandbox::CommandLine::Wish::Refuse);
    QCOMPARE(sandbox.text, u"--tier ist F0, S0 oder unlimited."_s);
}

void TestTranslations::countsAgree_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("oneSnapshot");
    QTest::addColumn<QString>("twoSnapshots");
    QTest::addColumn<QString>("inOneSecond");
    QTest::addColumn<QString>("inTwoSeconds");
    const QString english = u"The resource's rate limit is reached. Try again in %1."_s;
    const QString german =
        u"Das Aufruflimit der Ressource ist erreicht. Versuchen Sie es in %1 erneut."_s;
    QTest::newRow("English") << u"en_GB"_s << u"1 snapshot"_s << u"2 snapshots"_s
                             << english.arg(u"1 second"_s) << english.arg(u"2 seconds"_s);
    QTest::newRow("German") << u"de_CH"_s << u"1 Snapshot"_s << u"2 Snapshots"_s
                            << german.arg(u"1 Sekunde"_s) << german.arg(u"2 Sekunden"_s);
    QTest::newRow("without a catalogue of its own")
        << u"fr_FR"_s << u"1 snapshot"_s << u"2 snapshots"_s << english.arg(u"1 second"_s)
        << english.arg(u"2 seconds"_s);
}

void TestTranslations::countsAgree()
{
    QFETCH(QString, locale);
    speak(locale);
    QTEST(SnapshotsPage::tr("%n snapshots", nullptr, 1), "oneSnapshot");
    QTEST(SnapshotsPage::tr("%n snapshots", nullptr, 2), "twoSnapshots");
    QTEST(limitReached(1).advice(), "inOneSecond");
    QTEST(limitReached(2).advice(), "inTwoSeconds");
}

void TestTranslations::mnemonicsDiffer_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en_GB"_s;
    QTest::newRow("German") << u"de_DE"_s;
}

void TestTranslations::mnemonicsDiffer()
{
    PagesFixture fixture;
    QVERIFY(fixture.start());
    QFETCH(QString, locale);
    speak(locale);
    const ConsoleActions actions(fixture.theme);
    QMenuBar bar;
    actions.fillMenus(&bar);
    QCOMPARE(sharedMnemonic(textsOf(bar.actions())), QString());
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (const QMenu *menu : menus)
        QCOMPARE(sharedMnemonic(textsOf(menu->actions())), QString());
    // The context menu of a connection has both the Connection menu's and Edit's.
    QCOMPARE(
        sharedMnemonic(textsOf({actions.addConnection, actions.editConnection,
                                actions.testConnection, actions.enterKey, actions.removeConnection,
                                actions.copyEndpoint, actions.copySubscription})),
        QString());

    const ConnectionDialog dialog(fixture.services(), std::nullopt);
    const auto *tabs = dialog.findChild<QTabWidget *>(u"connectionTabWidget"_s);
    QVERIFY(tabs && tabs->count() > 1);
    // Of the pages only one is there at a time; tabs and buttons always are.
    QStringList always;
    for (int page = 0; page < tabs->count(); ++page)
        always.append(tabs->tabText(page));
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (!tabs->isAncestorOf(button))
            always.append(button->text());
    }
    QVERIFY(always.size() > tabs->count());
    for (int page = 0; page < tabs->count(); ++page) {
        QStringList texts = always;
        for (const QLabel *label : tabs->widget(page)->findChildren<QLabel *>()) {
            // What another choice on the page brings in has the place of what it takes away.
            if (label->buddy() && !label->isHidden())
                texts.append(label->text());
        }
        QVERIFY(texts.size() > always.size() + 1);
        QCOMPARE(sharedMnemonic(texts), QString());
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
