// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// BulkRun against the real sandbox: what is sent, what stops it, and what is said of it.
#include "models/editing/bulkrun.h"
#include "models/editing/imagefile.h"
#include "tests/editing/editfixture.h"

#include <QFile>
#include <QPromise>

#include <vector>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

using DonePromise = std::shared_ptr<QPromise<FaceResult<Done>>>;

/// Steps that end when the test says so.
struct HeldSteps
{
    explicit HeldSteps(int count)
    {
        for (int n = 0; n < count; ++n) {
            steps.append({"DELETE"_ba, u"persongroups/%1"_s.arg(n), u"group %1"_s.arg(n),
                          [this](const CallOptions &options) {
                              last = options;
                              auto promise = std::make_shared<QPromise<FaceResult<Done>>>();
                              promise->start();
                              sent.push_back(promise);
                              return promise->future();
                          }});
        }
    }
    void end(size_t step, const FaceResult<Done> &result)
    {
        sent[step]->addResult(result);
        sent[step]->finish();
    }
    QList<BulkStep> steps;
    std::vector<DonePromise> sent;
    CallOptions last;
};

FaceError serviceError(int status, const QString &code)
{
    FaceError error;
    error.kind = FaceError::Kind::Service;
    error.delivery = FaceError::Delivery::Answered;
    error.httpStatus = status;
    error.code = code;
    error.message = u"No."_s;
    return error;
}

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(true)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
        m_app = std::make_unique<Editing>(m_service);
    }
    void fewAtATime();
    void tellsAtMostOnceAFrame();
    void whatEndsARun_data();
    void whatEndsARun();
    void nothingToDo();
    void dryRunIsWhatIsSent();
    void deletesPersons();
    void deletesContainers();
    void stopWithdrawsWhatWaits();
    void stopLetsTheWireEnd();
    void unknownOutcomeIsSaid();
    void addsFacesFromFiles();
    void imagesAreCheckedFirst_data();
    void imagesAreCheckedFirst();

private:
    [[nodiscard]] static bool ends(BulkRun &run)
    {
        QSignalSpy finished(&run, &BulkRun::finished);
        return run.state() == BulkRun::State::Finished || finished.wait(patienceMs);
    }
    SandboxBehindProxy m_service;
    std::unique_ptr<Editing> m_app;
};

void TestBulkRun::fewAtATime()
{
    HeldSteps held(7);
    BulkRun run(u"Delete 7 groups"_s, held.steps);
    QCOMPARE(held.sent.size(), size_t{0}); // a dry run so far
    run.start();
    run.start(); // once is enough
    QCOMPARE(held.sent.size(), size_t{4});
    QCOMPARE(held.last.lane, Lane::Mutation);
    QSignalSpy finished(&run, &BulkRun::finished);
    held.end(1, Done{});
    QTRY_COMPARE_WITH_TIMEOUT(held.sent.size(), size_t{5}, patienceMs);
    for (const size_t step : {0, 2, 3, 4})
        held.end(step, Done{});
    QTRY_COMPARE_WITH_TIMEOUT(held.sent.size(), size_t{7}, patienceMs);
    QCOMPARE(finished.count(), 0);
    held.end(5, serviceError(404, u"PersonGroupNotFound"_s));
    held.end(6, Done{});
    QVERIFY(ends(run));
    QCOMPARE(run.done(), 6);
    QCOMPARE(run.notSent(), 0);
    QCOMPARE(run.failures().size(), qsizetype(1));
    QCOMPARE(run.failures().first().step, 5);
    QVERIFY(run.failureText(run.failures().first()).startsWith(u"group 5: "_s));
    QVERIFY(!run.endedBy());
    run.stop(); // too late: nothing happens
    QCOMPARE(run.state(), BulkRun::State::Finished);
}

void TestBulkRun::tellsAtMostOnceAFrame()
{
    QList<BulkStep> steps;
    for (int n = 0; n < 2000; ++n) {
        steps.append({"DELETE"_ba, {}, {}, [](const CallOptions &) {
                          QPromise<FaceResult<Done>> promise;
                          promise.start();
                          promise.addResult(Done{});
                          promise.finish();
                          return promise.future();
                      }});
    }
    BulkRun run(u"Many"_s, steps);
    QSignalSpy progressed(&run, &BulkRun::progressed);
    QSignalSpy finished(&run, &BulkRun::finished);
    QElapsedTimer time;
    time.start();
    run.start();
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(run.done(), 2000);
    QVERIFY(progressed.count() >= 1);
    QVERIFY2(progressed.count() <= 2 + time.elapsed() / 15,
             qPrintable(QString::number(progressed.count())));
}

void TestBulkRun::whatEndsARun_data()
{
    QTest::addColumn<FaceError>("error");
    QTest::addColumn<bool>("ends");
    const auto ours = [](FaceError::Kind kind) {
        FaceError error;
        error.kind = kind;
        return error;
    };
    QTest::newRow("401") << serviceError(401, u"401"_s) << true;
    QTest::newRow("read-only") << ours(FaceError::Kind::ReadOnly) << true;
    QTest::newRow("sign-in") << ours(FaceError::Kind::SignIn) << true;
    QTest::newRow("no key") << ours(FaceError::Kind::MissingKey) << true;
    QTest::newRow("403") << serviceError(403, u"Forbidden"_s) << true;
    QTest::newRow("quota of an object") << serviceError(403, u"QuotaExceeded"_s) << false;
    QTest::newRow("busy") << serviceError(409, u"ConcurrentOperationConflict"_s) << false;
    QTest::newRow("refused file") << ours(FaceError::Kind::Refused) << false;
    QTest::newRow("network") << ours(FaceError::Kind::Network) << false;
}

void TestBulkRun::whatEndsARun()
{
    QFETCH(FaceError, error);
    QFETCH(bool, ends);
    HeldSteps held(6);
    BulkRun run(u"Six"_s, held.steps);
    run.start();
    held.end(0, error);
    QTRY_COMPARE_WITH_TIMEOUT(run.failures().size(), qsizetype(1), patienceMs);
    QCOMPARE(held.sent.size(), ends ? size_t{4} : size_t{5});
    QCOMPARE(run.endedBy().has_value(), ends);
    for (size_t step = 1; step < held.sent.size(); ++step)
        held.end(step, Done{});
    if (!ends) {
        QTRY_COMPARE_WITH_TIMEOUT(held.sent.size(), size_t{6}, patienceMs);
        held.end(5, Done{});
    }
    QVERIFY(TestBulkRun::ends(run));
    QCOMPARE(run.done(), ends ? 3 : 5);
    QCOMPARE(run.notSent(), ends ? 2 : 0);
}

void TestBulkRun::nothingToDo()
{
    BulkRun run(u"Nothing"_s, {});
    run.start();
    QVERIFY(ends(run));
    HeldSteps held(2);
    BulkRun stopped(u"Two"_s, held.steps);
    stopped.stop(); // before it began
    QVERIFY(ends(stopped));
    QCOMPARE(stopped.notSent(), 2);
    QCOMPARE(held.sent.size(), size_t{0});
}

void TestBulkRun::dryRunIsWhatIsSent()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::LargePersonGroup);
    const PersonId person = m_app->person(group, u"Ada"_s);
    FaceToAdd face{u"a.png"_s, {}, {}};
    face.source.image = pngOfSize(2000);
    QList<BulkStep> steps = addFacesSteps(m_app->editor, group, person, {face});
    steps += deletePersonsSteps(m_app->editor, group, {person}, {u"Ada"_s});
    steps += deleteContainersSteps(m_app->editor, {group});
    m_service.proxy.forget();
    for (const BulkStep &step : std::as_const(steps)) {
        BulkRun run(u"One"_s, {step});
        run.start();
        QVERIFY(ends(run));
        QCOMPARE(run.done(), 1);
    }
    const QList<SeenRequest> seen = m_service.proxy.requests();
    QCOMPARE(seen.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(seen.at(i).method, steps.at(i).method);
        QCOMPARE(seen.at(i).target, "/face/v1.0/" + steps.at(i).path.toLatin1());
    }
    QCOMPARE(steps.at(1).subject, u"Ada"_s);
}

void TestBulkRun::deletesPersons()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::LargePersonGroup);
    QList<PersonId> persons;
    QStringList names;
    for (int n = 0; n < 9; ++n) {
        names.append(u"Person %1"_s.arg(n));
        persons.append(m_app->person(group, names.last()));
    }
    m_service.proxy.addRule(
        {.what = FaultRule::Do::Answer,
         .method = "DELETE"_ba,
         .path = persons.at(3).text(),
         .answer = FaultServer::json(409, faceError("ConcurrentOperationConflict", "Busy."))});
    QSignalSpy gone(&m_app->editor, &ResourceEditor::personDeleted);
    BulkRun run(u"Delete 9 persons"_s, deletePersonsSteps(m_app->editor, group, persons, names));
    run.start();
    QVERIFY(ends(run));
    QCOMPARE(run.done(), 8);
    QCOMPARE(run.failures().first().step, 3);
    QVERIFY(run.failureText(run.failures().first()).contains(u"Person 3"_s));
    QCOMPARE(gone.count(), 8);
    const auto left = resultOf(m_app->client(m_app->west).listPersons(group.type, group.id, {}));
    QCOMPARE(left->size(), qsizetype(1));
}

void TestBulkRun::deletesContainers()
{
    const ContainerRef one = m_app->make(m_app->west, ContainerType::FaceList);
    const ContainerRef two = m_app->make(m_app->west, ContainerType::PersonGroup);
    BulkRun run(u"Delete 2"_s, deleteContainersSteps(m_app->editor, {one, two}));
    run.start();
    QVERIFY(ends(run));
    QCOMPARE(run.done(), 2);
    QVERIFY(
        resultOf(m_app->client(m_app->west).getContainer(two.type, two.id)).error().isNotFound());
}

void TestBulkRun::stopWithdrawsWhatWaits()
{
    Connection slow = m_app->west;
    slow.tier = Tier::Free; // 20 calls a minute: the others wait for their turn
    m_app->connections.replace(slow);
    const ContainerRef group = m_app->ref(slow, ContainerType::PersonGroup, u"nowhere"_s);
    QList<PersonId> persons;
    for (int n = 0; n < 40; ++n)
        persons.append(PersonId(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_service.proxy.addRule({.what = FaultRule::Do::Answer,
                             .method = "DELETE"_ba,
                             .answer = FaultServer::http(200, {})});
    BulkRun run(u"Delete 40"_s, deletePersonsSteps(m_app->editor, group, persons, {}));
    run.start();
    QTRY_VERIFY_WITH_TIMEOUT(run.done() >= 10, patienceMs);
    // Some of the four on their way wait for the rate; whatever they do, nothing is lost.
    run.stop();
    QVERIFY(ends(run));
    QCOMPARE(run.done(), m_service.proxy.count("DELETE"_ba));
    QCOMPARE(run.failures().size(), qsizetype(0)); // withdrawn is not failed
    QCOMPARE(run.done() + run.notSent(), 40);
    QVERIFY(run.notSent() >= 20);
}

void TestBulkRun::stopLetsTheWireEnd()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    QList<PersonId> persons;
    for (int n = 0; n < 6; ++n)
        persons.append(m_app->person(group, u"Person"_s));
    FaultRule slow;
    slow.what = FaultRule::Do::Forward;
    slow.method = "DELETE"_ba;
    slow.delayMs = 300;
    m_service.proxy.addRule(slow);
    m_service.proxy.forget();
    BulkRun run(u"Delete 6"_s, deletePersonsSteps(m_app->editor, group, persons, {}));
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_service.proxy.count("DELETE"_ba), 4, patienceMs);
    run.stop();
    QCOMPARE(run.state(), BulkRun::State::Stopping);
    QVERIFY(ends(run));
    QCOMPARE(run.done(), 4); // their outcome is known
    QCOMPARE(run.notSent(), 2);
    QCOMPARE(m_service.proxy.count("DELETE"_ba), 4);
}

void TestBulkRun::unknownOutcomeIsSaid()
{
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    const PersonId person = m_app->person(group, u"Ada"_s);
    m_service.proxy.addRule({.what = FaultRule::Do::LoseAnswer, .method = "POST"_ba});
    FaceToAdd face{u"ada.png"_s, {}, {}};
    face.source.image = pngOfSize(2000);
    BulkRun run(u"Add"_s, addFacesSteps(m_app->editor, group, person, {face}));
    run.start();
    QVERIFY(ends(run));
    QCOMPARE(run.outcomeUnknownCount(), 1);
    const QString text = run.failureText(run.failures().first());
    QVERIFY2(text.startsWith(u"ada.png: "_s) && text.contains(u"may have taken effect"_s),
             qPrintable(text));
    QCOMPARE(m_service.proxy.count("POST"_ba), 2); // the person, and the face once
}

void TestBulkRun::addsFacesFromFiles()
{
    const QTemporaryDir dir;
    const auto file = [&dir](const QString &name, const QByteArray &bytes) {
        QFile made(dir.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return FaceToAdd{name, {}, dir.filePath(name)};
    };
    FaceToAdd good = file(u"good.png"_s, pngOfSize(2000));
    good.source.userData = u"seen"_s;
    const QList<FaceToAdd> faces{good, file(u"tiny.png"_s, pngOfSize(1023)),
                                 file(u"text.png"_s, QByteArray(4000, 'x')),
                                 FaceToAdd{u"gone.png"_s, {}, dir.filePath(u"gone.png"_s)}};
    const ContainerRef group = m_app->make(m_app->west, ContainerType::PersonGroup);
    const PersonId person = m_app->person(group, u"Ada"_s);
    m_service.proxy.forget();
    BulkRun run(u"Add 4 faces"_s, addFacesSteps(m_app->editor, group, person, faces));
    run.start();
    QVERIFY(ends(run));
    QCOMPARE(run.done(), 1);
    QCOMPARE(m_service.proxy.requests().size(), qsizetype(1)); // the others never left
    QCOMPARE(m_service.proxy.requests().first().body, pngOfSize(2000));
    QCOMPARE(run.failures().size(), qsizetype(3));
    for (const BulkRun::Failure &failure : run.failures()) {
        QCOMPARE(failure.error.kind, FaceError::Kind::Refused);
        QCOMPARE(failure.error.delivery, FaceError::Delivery::NeverSent);
    }
    const auto read = resultOf(m_app->client(m_app->west).getPerson(group.type, group.id, person));
    QCOMPARE(read->faceIds.size(), qsizetype(1));
    const auto made = resultOf(
        m_app->client(m_app->west).getFace({group.type, group.id, person}, read->faceIds.first()));
    QCOMPARE(made->userData, u"seen"_s);
}

void TestBulkRun::imagesAreCheckedFirst_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("png") << pngOfSize(1024) << true;
    QTest::newRow("jpeg") << "\xff\xd8\xff"_ba + QByteArray(2000, '\0') << true;
    QTest::newRow("gif") << "GIF89a"_ba + QByteArray(2000, '\0') << true;
    QTest::newRow("bmp") << "BM"_ba + QByteArray(2000, '\0') << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("small") << pngOfSize(1023) << false;
    QTest::newRow("6 MB") << pngOfSize(largestImageBytes) << true;
    QTest::newRow("large") << pngOfSize(largestImageBytes + 1) << false;
    QTest::newRow("webp") << "RIFF\1\1\1\1WEBPVP8 "_ba + QByteArray(2000, '\0') << false;
}

void TestBulkRun::imagesAreCheckedFirst()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, isFine);
    QCOMPARE(imageProblem(image).isEmpty(), isFine);
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
