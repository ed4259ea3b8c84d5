// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagesfixture.h"
#include "ui/pages/snapshoteditdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

class TestSnapshotEditDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<PagesFixture>();
        QVERIFY(fixture->start());
        const SnapshotId id = fixture->takeSnapshot(ContainerType::FaceList, u"vip"_s,
                                                    {fixture->west().subscription}, u"before"_s);
        snapshot = fixture->snapshot(fixture->east().id, id);
        QCOMPARE(snapshot.userData, u"before"_s);
        dialog = std::make_unique<SnapshotEditDialog>(
            fixture->services(), fixture->east().id, snapshot,
            [this](const SnapshotChange &change) {
                return fixture->run->client(fixture->east().id).updateSnapshot(snapshot.id, change);
            });
        QVERIFY(fixture->settle());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        save = child<QPushButton>(*dialog, "saveButton");
        userData = child<QPlainTextEdit>(*dialog, "userDataEdit");
        tree = child<QTreeWidget>(*dialog, "scopeTree");
        after = child<QLabel>(*dialog, "scopeAfterLabel");
    }
    void cleanup()
    {
        dialog.reset();
        fixture.reset();
    }

    void nothingChangedIsNothingToSave()
    {
        QVERIFY(!save->isEnabled());
        QCOMPARE(child<QLabel>(*dialog, "scopeBeforeLabel")->text(), u"west"_s);
        QCOMPARE(after->text(), u"unchanged"_s);
        userData->setPlainText(u"x"_s);
        QVERIFY(save->isEnabled());
        userData->setPlainText(u"before"_s);
        QVERIFY(!save->isEnabled());
    }

    void sendsUserDataAlone()
    {
        userData->setPlainText(u"after"_s);
        QCOMPARE(savedBody(), (QJsonObject{{u"userData"_s, u"after"_s}}));
        QCOMPARE(fixture->snapshot(fixture->east().id, snapshot.id).userData, u"after"_s);
    }

    void replacesTheScopeAsAWhole()
    {
        rowNamed(tree, u"west"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY2(!save->isEnabled(), "an empty scope is refused");
        QVERIFY(child<QLabel>(*dialog, "problemLabel")->isVisible());
        rowNamed(tree, u"east"_s)->setCheckState(0, Qt::Checked);
        QCOMPARE(after->text(), u"east"_s);
        QCOMPARE(savedBody(),
                 (QJsonObject{{u"applyScope"_s, QJsonArray{fixture->east().subscription.text()}}}));
    }

    void savesATypedSubscription()
    {
        const QString foreign = u"44444444-4444-4444-8444-444444444444"_s;
        auto *field = child<QLineEdit>(*dialog, "subscriptionLineEdit");
        field->setText(u"{}"_s);
        save->click();
        QVERIFY(!child<QLabel>(*dialog, "subscriptionRefusalLabel")->text().isEmpty());
        QVERIFY(fixture->seen("PATCH", "/snapshots/").isEmpty());
        QVERIFY(dialog->isVisible());
        field->setText(foreign);
        QCOMPARE(savedBody(),
                 (QJsonObject{
                     {u"applyScope"_s, QJsonArray{fixture->west().subscription.text(), foreign}}}));
    }

    void keepsTheServicesErrorInTheDialog()
    {
        FaultRule refuse;
        refuse.method = "PATCH";
        refuse.times = 1;
        refuse.answer = FaultServer::json(
            400, R"({"error":{"code":"BadArgument","message":"'userData' is too long."}})");
        fixture->service.proxy.addRule(refuse);
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        userData->setPlainText(u"after"_s);
        save->click();
        QVERIFY2(!save->isEnabled(), "not twice while it is under way");
        auto *message = child<QLabel>(*dialog, "messageLabel");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"was not changed"_s), patienceMs);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(userData->toPlainText(), u"after"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    }

private:
    /// Saves, waits for the dialog to close, and returns what was sent.
    QJsonObject savedBody()
    {
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        save->click();
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }, patienceMs))
            return {};
        const auto patches = fixture->seen("PATCH", "/snapshots/");
        return patches.size() == 1 ? QJsonDocument::fromJson(patches.first().body).object()
                                   : QJsonObject{};
    }

    std::unique_ptr<PagesFixture> fixture;
    std::unique_ptr<SnapshotEditDialog> dialog;
    Snapshot snapshot;
    QPushButton *save = nullptr;
    QPlainTextEdit *userData = nullptr;
    QTreeWidget *tree = nullptr;
    QLabel *after = nullptr;
};

QTEST_MAIN(TestSnapshotEditDialog)
#include "tst_snapshoteditdialog.moc"
