// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/membersfixture.h"
#include "ui/members/addfacesdialog.h"
#include "ui/members/imagerectview.h"
#include "ui/members/targetfacedialog.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QUrlQuery>

using namespace ff;
using namespace ff::tests;
using namespace Qt::StringLiterals;

/// Faces from files, drops and addresses, from the button to the wire.
class TestAddFacesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<MembersFixture>();
        QVERIFY(fixture->start());
        QVERIFY(fixture->makeGroup(u"team"_s));
        team = fixture->ref(ContainerType::PersonGroup, u"team"_s);
        ann = fixture->makePerson(team, u"Ann"_s);
        QVERIFY(!ann.isEmpty());
        fixture->open(team, 1);
        fixture->select(ann.text());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture->seen("GET", "persons/").isEmpty(), patienceMs);
        QVERIFY(fixture->settle());
        QTest::mouseClick(child<QPushButton>(*fixture->page, "addFacesButton"), Qt::LeftButton);
        QTRY_VERIFY(dialogOf<AddFacesDialog>(*fixture->page));
        dialog = dialogOf<AddFacesDialog>(*fixture->page);
        view = child<QTreeView>(*dialog, "sourcesView");
        send = child<QPushButton>(*dialog, "sendFacesButton");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void cleanup()
    {
        fixture.reset();
        dialog.clear();
    }

    void sendsChosenFilesAndShowsThem()
    {
        QVERIFY(!send->isEnabled());
        fixture->prompts.filesToChoose = {writeImage(dir, u"one.png"_s, {60, 50}),
                                          writeImage(dir, u"two.jpg"_s, {80, 70}, "JPEG")};
        QTest::mouseClick(child<QPushButton>(*dialog, "chooseFilesButton"), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patienceMs);
        QCOMPARE(cell(0, FaceSourcesModel::PixelsColumn), u"60 × 50"_s);
        QCOMPARE(cell(1, FaceSourcesModel::StateColumn), u"Ready"_s);
        const QIcon thumbnail = view->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
        QCOMPARE(thumbnail.availableSizes(), QList<QSize>{QSize(60, 50)});
        // The same file again is the same face.
        QTest::mouseClick(child<QPushButton>(*dialog, "chooseFilesButton"), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(send->text(), u"Add 2 faces"_s);
        sendAndWait(2);
        QCOMPARE(fixture->person(team, ann).faceIds.size(), 2);
        for (const SeenRequest &request : fixture->seen("POST", "persistedfaces")) {
            QVERIFY(!request.target.contains("targetFace"));
            QVERIFY(!request.target.contains("detectionModel"));
        }
        QFile first(fixture->prompts.filesToChoose.first());
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        const auto posts = fixture->seen("POST", "persistedfaces");
        QVERIFY(std::any_of(posts.begin(), posts.end(),
                            [&](const SeenRequest &post) { return post.body == bytes; }));
        QTRY_COMPARE_WITH_TIMEOUT(fixture->cell(0, PagedModel::FacesColumn), u"2"_s, patienceMs);
    }

    void sendsTheRectangleThatWasDragged()
    {
        addFile(writeImage(dir, u"group.png"_s, {400, 200}));
        QTest::mouseClick(child<QPushButton>(*dialog, "targetFaceButton"), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<TargetFaceDialog *>());
        auto *target = dialog->findChild<TargetFaceDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(target));
        auto *image = target->findChild<ImageRectView *>();
        auto *use = child<QPushButton>(*target, "useTargetButton");
        QVERIFY(!use->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(drag(image, {100, 40}, {180, 130}), patienceMs);
        QCOMPARE(numbers(target), (QList<int>{100, 40, 80, 90}));
        QTest::keyClick(image, Qt::Key_Right);
        QTest::keyClick(image, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(numbers(target), (QList<int>{101, 50, 80, 90}));
        auto *width = child<QSpinBox>(*target, "widthSpinBox");
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, u"77"_s);
        QTest::keyClick(width, Qt::Key_Tab);
        QCOMPARE(image->target(), QRect(101, 50, 77, 90));
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_COMPARE(cell(0, FaceSourcesModel::TargetColumn), u"101, 50, 77 × 90"_s);
        auto *note = child<QLineEdit>(*dialog, "noteLineEdit");
        QTest::keyClicks(note, u"left & tall"_s);
        child<QComboBox>(*dialog, "detectionComboBox")->setCurrentIndex(3);
        sendAndWait(1);
        const QByteArray sent = fixture->seen("POST", "persistedfaces").first().target;
        const QUrlQuery query(QUrl::fromEncoded(sent).query());
        QCOMPARE(query.queryItemValue(u"targetFace"_s, QUrl::FullyDecoded), u"101,50,77,90"_s);
        QCOMPARE(query.queryItemValue(u"detectionModel"_s), u"detection_03"_s);
        QCOMPARE(query.queryItemValue(u"userData"_s, QUrl::FullyDecoded), u"left & tall"_s);
    }

    void numbersAloneMakeARectangleToo()
    {
        addFile(writeImage(dir, u"group.png"_s, {400, 200}));
        QTest::mouseClick(child<QPushButton>(*dialog, "targetFaceButton"), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<TargetFaceDialog *>());
        auto *target = dialog->findChild<TargetFaceDialog *>();
        child<QSpinBox>(*target, "leftSpinBox")->setValue(390);
        child<QSpinBox>(*target, "widthSpinBox")->setValue(50);
        child<QSpinBox>(*target, "heightSpinBox")->setValue(50);
        auto *use = child<QPushButton>(*target, "useTargetButton");
        QVERIFY(!use->isEnabled());
        QCOMPARE(child<QLabel>(*target, "targetHintLabel")->text(),
                 u"The rectangle lies outside the image."_s);
        child<QSpinBox>(*target, "leftSpinBox")->setValue(350);
        QVERIFY(use->isEnabled());
        child<QSpinBox>(*target, "heightSpinBox")->setValue(20);
        QVERIFY(child<QLabel>(*target, "targetHintLabel")->text().contains(u"36 × 36"_s));
        use->click();
        QTRY_COMPARE(cell(0, FaceSourcesModel::TargetColumn), u"350, 0, 50 × 20"_s);
        QVERIFY(cell(0, FaceSourcesModel::StateColumn).contains(u"36 × 36"_s));
    }

    void nothingWithAProblemIsSent()
    {
        const QString small = dir.filePath(u"small.png"_s);
        QVERIFY(QImage(8, 8, QImage::Format_Mono).save(small));
        const QString text = dir.filePath(u"words.jpg"_s);
        write(text, QByteArray(5000, 'x'));
        const QString big = dir.filePath(u"big.png"_s);
        write(big, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(7 * 1024 * 1024, 'x'));
        const QString damaged = dir.filePath(u"damaged.png"_s);
        QFile good(writeImage(dir, u"good.png"_s, {64, 64}));
        QVERIFY(good.open(QIODevice::ReadOnly));
        write(damaged, good.readAll().left(4000));
        const QString png = dir.filePath(u"really a png.bmp"_s);
        QVERIFY(QFile::copy(good.fileName(), png));
        fixture->prompts.filesToChoose = {small, text, big, damaged, dir.filePath(u"missing.jpg"_s),
                                          png};
        QTest::mouseClick(child<QPushButton>(*dialog, "chooseFilesButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patienceMs);
        QStringList states;
        for (int row = 0; row < 5; ++row) {
            const QString state = cell(row, FaceSourcesModel::StateColumn);
            QVERIFY2(state != u"Ready"_s && state.endsWith(u'.'), qPrintable(state));
            states += state;
        }
        QCOMPARE(cell(5, FaceSourcesModel::StateColumn), u"Ready"_s); // by content, not by name
        QCOMPARE(QSet<QString>(states.begin(), states.end()).size(), 5);
        QVERIFY(child<QLabel>(*dialog, "summaryLabel")
                    ->text()
                    .startsWith(u"5 images have a problem"_s));
        QCOMPARE(send->text(), u"Add 1 faces"_s);
        sendAndWait(1);
        QCOMPARE(fixture->seen("POST", "persistedfaces").first().body.size(), QFile(png).size());
    }

    void anImageThatEndsTooEarlyIsFoundBeforeItIsSent()
    {
        const QString whole = writeImage(dir, u"whole.jpg"_s, {300, 200}, "JPG");
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString half = dir.filePath(u"half.jpg"_s);
        write(half, bytes.left(bytes.size() / 2));
        // What is behind the end of an image is nobody's concern.
        const QString longer = dir.filePath(u"longer.jpg"_s);
        write(longer, bytes + QByteArray(100, 'x'));
        fixture->prompts.filesToChoose = {whole, half, longer};
        QTest::mouseClick(child<QPushButton>(*dialog, "chooseFilesButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patienceMs);
        QCOMPARE(cell(0, FaceSourcesModel::StateColumn), u"Ready"_s);
        QCOMPARE(cell(1, FaceSourcesModel::StateColumn),
                 u"The image is damaged: its file ends too early."_s);
        QCOMPARE(cell(2, FaceSourcesModel::StateColumn), u"Ready"_s);
        QVERIFY2(cell(0, FaceSourcesModel::BytesColumn).endsWith(u" KB"_s),
                 qPrintable(cell(0, FaceSourcesModel::BytesColumn)));
        sendAndWait(2);
        const QString leftOut =
            child<QLabel>(*dialogOf<BulkDialog>(*fixture->page), "leftOutLabel")->text();
        QVERIFY2(leftOut.contains(u"half.jpg: The image is damaged"_s), qPrintable(leftOut));
    }

    void aSmallImageIsWarnedOf()
    {
        addFile(writeImage(dir, u"strip.png"_s, {200, 20}));
        QVERIFY(cell(0, FaceSourcesModel::StateColumn).contains(u"36 × 36"_s));
        QVERIFY(send->isEnabled());
    }

    void aNoteThatIsTooLongHoldsItsFaceBack()
    {
        addFile(writeImage(dir, u"a.png"_s, {60, 60}));
        QVERIFY(send->isEnabled());
        auto *note = child<QLineEdit>(*dialog, "noteLineEdit");
        note->setFocus();
        // 600 characters, 1,200 bytes of UTF-8
        QTest::keyClicks(note, u"x"_s);
        note->insert(QString(600, u'ä'));
        Q_EMIT note->textEdited(note->text());
        QVERIFY2(cell(0, FaceSourcesModel::StateColumn).contains(u"177 bytes"_s),
                 qPrintable(cell(0, FaceSourcesModel::StateColumn)));
        QVERIFY(!send->isEnabled());
    }

    void takesAddresses()
    {
        auto *address = child<QLineEdit>(*dialog, "addressLineEdit");
        QTest::keyClicks(address, u"ftp://example.org/a.jpg"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(child<QLabel>(*dialog, "addressProblemLabel")->isVisible());
        QCOMPARE(view->model()->rowCount(), 0);
        address->clear();
        QTest::keyClicks(address, u"https://example.org/a.jpg"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(address->text().isEmpty());
        QVERIFY(dialog->isVisible()); // Enter meant the field
        QCOMPARE(fixture->service.proxy.count("POST"), posts());
        sendAndWait(1);
        QVERIFY(fixture->seen("POST", "persistedfaces")
                    .first()
                    .body.contains("https://example.org/a.jpg"));
    }

    void takesDropsAndRemovesRows()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(writeImage(dir, u"a.png"_s, {60, 60})),
                      QUrl::fromLocalFile(writeImage(dir, u"b.png"_s, {60, 60}, "PNG", 2)),
                      QUrl(u"https://example.org/c.jpg"_s)});
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction | Qt::MoveAction, &mime,
                              Qt::LeftButton, {});
        QCoreApplication::sendEvent(dialog, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent dropped(QPointF(50, 200), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(dialog, &dropped);
        QCOMPARE(view->model()->rowCount(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(send->text(), u"Add 3 faces"_s, patienceMs);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(cell(0, FaceSourcesModel::SourceColumn), u"a.png"_s);
        QCOMPARE(send->text(), u"Add 2 faces"_s);
    }

    void readOnlySendsNothing()
    {
        addFile(writeImage(dir, u"a.png"_s, {60, 60}));
        QVERIFY(send->isEnabled());
        const int before = posts();
        Connection locked = *fixture->run->connections.find(fixture->east().id);
        locked.isReadOnly = true;
        fixture->run->connections.replace(locked);
        QVERIFY(!send->isEnabled());
        QCOMPARE(send->toolTip(), fixture->run->guard.whyNot(locked.id));
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(posts(), before);
    }

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int posts() const { return fixture->service.proxy.count("POST"); }
    void addFile(const QString &path)
    {
        QVERIFY(!path.isEmpty());
        fixture->prompts.filesToChoose = {path};
        QTest::mouseClick(child<QPushButton>(*dialog, "chooseFilesButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, FaceSourcesModel::StateColumn) != u"Reading…"_s,
                                 patienceMs);
    }
    void sendAndWait(int faces)
    {
        QVERIFY(fixture->settle());
        fixture->service.proxy.forget();
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(dialogOf<BulkDialog>(*fixture->page));
        auto *bulk = dialogOf<BulkDialog>(*fixture->page);
        QTRY_VERIFY_WITH_TIMEOUT(bulk->run().state() == BulkRun::State::Finished, patienceMs);
        QCOMPARE(child<QLabel>(*bulk, "resultLabel")->text(), u"%1 faces were added."_s.arg(faces));
        QCOMPARE(fixture->seen("POST", "persistedfaces").size(), faces);
    }
    // In pixels of the image; false while it is not loaded.
    static bool drag(ImageRectView *image, QPoint from, QPoint to)
    {
        const QRectF area = image->imageArea();
        const auto at = [&area](QPoint pixel) {
            return (area.topLeft()
                    + QPointF(pixel.x() * area.width() / 400, pixel.y() * area.height() / 200))
                .toPoint();
        };
        if (area.isEmpty())
            return false;
        QTest::mousePress(image, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(image, at((from + to) / 2));
        QTest::mouseMove(image, at(to));
        QTest::mouseRelease(image, Qt::LeftButton, {}, at(to));
        return !image->target().isNull();
    }
    static QList<int> numbers(TargetFaceDialog *target)
    {
        QList<int> values;
        for (const char *name : {"leftSpinBox", "topSpinBox", "widthSpinBox", "heightSpinBox"})
            values += child<QSpinBox>(*target, name)->value();
        return values;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir dir;
    std::unique_ptr<MembersFixture> fixture;
    ContainerRef team;
    PersonId ann;
    QPointer<AddFacesDialog> dialog;
    QTreeView *view = nullptr;
    QPushButton *send = nullptr;
};

QTEST_MAIN(TestAddFacesDialog)
#include "tst_addfacesdialog.moc"
