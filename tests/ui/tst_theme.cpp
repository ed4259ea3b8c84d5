// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
           + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

bool holdsColour(const QPixmap &pixmap, const QColor &colour)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

class PaintCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBusyBarMovesWhileItIsSeen()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        const Tokens &t = tokensFor(false);
        auto *timer = QApplication::style()->findChild<QTimer *>(u"busyTimer"_s);
        QVERIFY(timer);
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 10);
        bar.setValue(5);
        bar.resize(160, 4);
        PaintCounter painted;
        bar.installEventFilter(&painted);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTRY_VERIFY(painted.count > 0);
        QVERIFY(!timer->isActive()); // a bar with an end moves only with its value
        bar.setRange(0, 0);
        QTRY_VERIFY(timer->isActive());
        const QImage first = bar.grab().toImage();
        const int before = painted.count;
        QTRY_VERIFY(painted.count > before + 2); // by itself
        QTRY_VERIFY(bar.grab().toImage() != first);
        // Neither full nor empty.
        QTRY_VERIFY(holdsColour(bar.grab(), t.accentFill) && holdsColour(bar.grab(), t.pressed));
        bar.hide();
        QTRY_VERIFY(!timer->isActive());
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Tokens &t = tokensFor(dark);
        const auto aa = [](const char *what, const QColor &text, const QColor &ground,
                           double least) {
            const double ratio = contrast(text, ground);
            if (ratio < least)
                QTest::qFail(
                    qPrintable(u"%1: %2 on %3 is %4"_s
                                   .arg(QString::fromLatin1(what), text.name(), ground.name())
                                   .arg(ratio)),
                    __FILE__, __LINE__);
        };
        for (const QColor &ground : {t.window, t.base, t.alternate, t.selection,
                                     t.inactiveSelection, t.hover, t.tooltip}) {
            aa("text", t.text, ground, 4.5);
            aa("secondary", t.secondary, ground, 4.5);
        }
        for (const QColor &ground : {t.window, t.base, t.alternate, t.selection})
            aa("accent", t.accent, ground, 4.5);
        aa("on accent", t.onAccent, t.accentFill, 4.5);
        aa("outline", t.outline, t.base, 3);
        for (const Tokens::Pair &tone : t.tones) {
            aa("tone on its own ground", tone.foreground, tone.background, 4.5);
            for (const QColor &ground : {t.window, t.base, t.selection, t.inactiveSelection})
                aa("tone", tone.foreground, ground, 4.5);
        }
        for (const QColor &dot : Theme::connectionColours()) {
            for (const QColor &ground : {t.window, t.base, t.selection})
                aa("connection colour", dot, ground, 3);
        }
    }

    void everyIconOfTheHouseIsThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"app",         "connection",
                                 "add",         "edit",
                                 "remove",      "test",
                                 "refresh",     "search",
                                 "clear",       "filter",
                                 "take",        "apply",
                                 "train",       "snapshot",
                                 "facelist",    "largefacelist",
                                 "persongroup", "largepersongroup",
                                 "person",      "face",
                                 "operations",  "ok",
                                 "running",     "waiting",
                                 "failed",      "warning",
                                 "info",        "unknown",
                                 "key",         "cloud",
                                 "sandbox",     "copy",
                                 "details",     "close",
                                 "show",        "clock",
                                 "link",        "lock",
                                 "settings",    "light",
                                 "dark"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyIconOfTheHouseIsThere()
    {
        QFETCH(QString, name);
        Theme theme;
        const QPixmap pixmap = theme.icon(name).pixmap(QSize(24, 24), 1.0);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        const QImage image = pixmap.toImage();
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                inked += image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(inked > 15, "the picture is empty");
    }

    void iconsHaveOneStroke()
    {
        const QDir icons(u":/faceferry/icons"_s);
        QVERIFY(icons.exists());
        for (const QString &name : icons.entryList({u"*.svg"_s})) {
            if (name == u"app.svg")
                continue;
            QFile file(icons.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
            QVERIFY2(svg.contains("stroke=\"currentColor\""), qPrintable(name));
            QVERIFY2(svg.contains("stroke-width=\"1.75\""), qPrintable(name));
            QVERIFY2(svg.contains("stroke-linecap=\"round\""), qPrintable(name));
        }
    }

    void iconsAreSharpAtEveryScale()
    {
        Theme theme;
        for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = theme.icon(u"take"_s).pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.width(), int(16 * scale));
            QCOMPARE(pixmap.devicePixelRatio(), scale);
        }
    }

    void anIconFollowsTheScheme()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        const QIcon icon = theme.icon(u"add"_s);
        const QIcon bad = theme.icon(u"add"_s, Theme::Tone::Bad);
        const QSize size(48, 48);
        QVERIFY(holdsColour(icon.pixmap(size, 1.0), tokensFor(false).text));
        QVERIFY(holdsColour(icon.pixmap(size, 1.0, QIcon::Disabled), tokensFor(false).disabled));
        QVERIFY(
            holdsColour(bad.pixmap(size, 1.0), tokensFor(false).tone(Theme::Tone::Bad).foreground));
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(holdsColour(icon.pixmap(size, 1.0), tokensFor(true).text));
        QVERIFY(
            holdsColour(bad.pixmap(size, 1.0), tokensFor(true).tone(Theme::Tone::Bad).foreground));
        QVERIFY(!holdsColour(icon.pixmap(size, 1.0), tokensFor(false).text));
    }

    void aMissingIconIsAWarning()
    {
        Theme theme;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No icon named \"nosuch\""_s));
        QVERIFY(theme.icon(u"nosuch"_s).isNull());
    }

    void theChoicePaintsTheApplication()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensFor(true).window);
        QCOMPARE(theme.background(Theme::Tone::Good), tokensFor(true).tones[2].background);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setChoice(Theme::Choice::Light);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(QApplication::palette().color(QPalette::Base), tokensFor(false).base);
    }

    void captionsAndFocusAreSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void captionsAndFocusAreSeen()
    {
        QFETCH(bool, dark);
        const Tokens &t = tokensFor(dark);
        Theme theme;
        theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *hint = new QLabel(u"A caption"_s);
        hint->setForegroundRole(QPalette::PlaceholderText);
        auto *edit = new QLineEdit;
        auto *push = new QPushButton(u"Push"_s);
        auto *tool = new QToolButton;
        tool->setText(u"Tool"_s);
        auto *check = new QCheckBox(u"Check"_s);
        auto *lines = new QPlainTextEdit;
        for (QWidget *widget : QList<QWidget *>{hint, edit, push, tool, check, lines})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(holdsColour(hint->grab(), t.secondary));
        edit->setFocus();
        QVERIFY(holdsColour(edit->grab(), t.accent)); // fields show the focus always
        for (QWidget *widget : QList<QWidget *>{push, tool, check}) {
            QVERIFY(!holdsColour(widget->grab(), t.accent));
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QCOMPARE(window.focusWidget(), widget);
            QVERIFY2(holdsColour(widget->grab(), t.accent), widget->metaObject()->className());
            QVERIFY(widget->sizeHint().height() >= 24);
        }
        QVERIFY(!holdsColour(edit->grab(), t.accent));
        QVERIFY(!holdsColour(lines->grab(), t.accent));
        lines->setFocus();
        QVERIFY(holdsColour(lines->grab(), t.accent));
        QCOMPARE(edit->sizeHint().height(), metrics::controlHeight);
        QCOMPARE(push->sizeHint().height(), metrics::controlHeight);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
