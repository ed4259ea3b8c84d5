// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/notices.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

FaceError quotaError()
{
    FaceError error;
    error.kind = FaceError::Kind::Service;
    error.delivery = FaceError::Delivery::Answered;
    error.httpStatus = 403;
    error.code = u"QuotaExceeded"_s;
    error.message = u"<b>Out of call volume quota.</b>"_s;
    error.requestId = u"11111111-2222-4333-8444-555555555555"_s;
    return error;
}

template<class T>
T *named(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        QTest::qFail(name, __FILE__, __LINE__);
    return found;
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOneThingUntilClosed()
    {
        Theme theme;
        MessageBar bar(theme);
        QVERIFY(bar.isHidden());
        bar.showText(Theme::Tone::Warning, u"First."_s, u"Do it"_s);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"First."_s);
        QCOMPARE(bar.accessibleName(), u"First."_s);
        QSignalSpy acted(&bar, &MessageBar::actionTriggered);
        named<QPushButton>(bar, "messageActionButton")->click();
        QCOMPARE(acted.count(), 1);
        bar.showText(Theme::Tone::Good, u"Second."_s);
        QCOMPARE(bar.text(), u"Second."_s);
        QVERIFY(named<QPushButton>(bar, "messageActionButton")->isHidden());
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        named<QToolButton>(bar, "messageCloseButton")->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(bar.text(), QString());
    }

    void anErrorKeepsItsDetailsBehindAButton()
    {
        Theme theme;
        MessageBar bar(theme);
        const FaceError error = quotaError();
        bar.showError(u"The snapshot was not deleted."_s, error);
        QVERIFY(bar.text().startsWith(u"The snapshot was not deleted."_s));
        QVERIFY(bar.text().contains(error.summary()));
        QVERIFY(bar.text().contains(error.advice()));
        auto *details = named<QLabel>(bar, "messageDetailsLabel");
        QVERIFY(details->isHidden());
        named<QToolButton>(bar, "messageDetailsButton")->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(error.message));
        QVERIFY(details->text().contains(u"QuotaExceeded"_s));
        QVERIFY(details->text().contains(error.requestId));
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void noticesWaitForEachOther()
    {
        Theme theme;
        MessageBar bar(theme);
        Notices notices(&bar);
        int entered = 0;
        notices.add({{}, Theme::Tone::Warning, u"The disk is full."_s, {}, {}});
        notices.add({u"key"_s, Theme::Tone::Warning, u"East waits."_s, u"Enter"_s,
                     [&entered] { ++entered; }});
        notices.add({{}, Theme::Tone::Warning, u"The disk is full."_s, {}, {}});
        notices.add({u"key"_s, Theme::Tone::Warning, u"East still waits."_s, u"Enter"_s,
                     [&entered] { ++entered; }});
        QVERIFY(bar.text().startsWith(u"East still waits."_s));
        QVERIFY(bar.text() != u"East still waits."_s); // it says that another one is behind
        named<QPushButton>(bar, "messageActionButton")->click();
        QCOMPARE(entered, 1);
        QCOMPARE(bar.text(), u"The disk is full."_s);
        notices.add({u"key"_s, Theme::Tone::Warning, u"East waits."_s, {}, {}});
        notices.withdraw(u"key"_s);
        QCOMPARE(bar.text(), u"The disk is full."_s);
        named<QToolButton>(bar, "messageCloseButton")->click();
        QVERIFY(bar.isHidden());
    }

    void statesLookDifferent()
    {
        Theme theme;
        auto *table = new QTableView;
        ListStateView view(theme, table);
        view.resize(800, 400);
        view.show();
        view.showContent();
        QCOMPARE(view.currentWidget(), table);
        view.showLoading(u"Loading snapshots…"_s);
        QCOMPARE(view.currentWidget(), table); // a quick answer never flickers
        QTRY_VERIFY(named<QLabel>(view, "loadingLabel")->isVisible());
        QCOMPARE(named<QLabel>(view, "loadingLabel")->text(), u"Loading snapshots…"_s);
        view.showMessage(ListStateView::messageFor(quotaError()));
        auto *headline = named<QLabel>(view, "stateHeadlineLabel");
        QVERIFY(headline->isVisible());
        QCOMPARE(headline->text(), quotaError().summary());
        QVERIFY(named<QLabel>(view, "stateDetailsLabel")->text().contains(u"QuotaExceeded"_s));
        QCOMPARE(named<QLabel>(view, "stateDetailsLabel")->textFormat(), Qt::PlainText);
        QSignalSpy acted(&view, &ListStateView::actionTriggered);
        named<QPushButton>(view, "stateActionButton")->click();
        QCOMPARE(acted.count(), 1);
    }

    void anAnswerStopsTheLoadingPage()
    {
        Theme theme;
        ListStateView view(theme, new QTableView);
        view.show();
        view.showLoading(u"Loading…"_s);
        view.showContent();
        QVERIFY(!QTest::qWaitFor([&] { return named<QLabel>(view, "loadingLabel")->isVisible(); },
                                 400));
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
