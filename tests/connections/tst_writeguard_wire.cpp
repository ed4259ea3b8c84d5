// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that writes, from the client up to the models, against a read-only connection: none
// reaches the wire. Unlocked, each of them does; when the unlocking is over, none again.
#include "models/editing/bulkrun.h"
#include "models/snapshots/snapshotsmodel.h"
#include "tests/models/browsefixture.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ff;
using namespace ff::tests;

namespace {

using Kind = FaceError::Kind;

constexpr std::array writingMethods{"PUT", "POST", "PATCH", "DELETE"};

const PersonId somePerson(u"11111111-0000-4000-8000-000000000001"_s);
const PersistedFaceId someFace(u"22222222-0000-4000-8000-000000000002"_s);
const SnapshotId someSnapshot(u"33333333-0000-4000-8000-000000000003"_s);
const ObjectId someObject(u"guarded"_s);

/// How a call ended; nothing when it succeeded.
using Ending = std::optional<FaceError>;

template<class T>
Ending endingOf(const QFuture<FaceResult<T>> &future)
{
    const FaceResult<T> result = resultOf(future);
    return result.ok() ? Ending() : Ending(result.error());
}

QByteArray image()
{
    QImage picture(64, 64, QImage::Format_RGB32);
    for (int i = 0; i < 64 * 64; ++i) // noise, so that the file is large enough to be sent
        picture.setPixel(i % 64, i / 64, qRgb(i * 7 % 256, i * 13 % 256, i * 29 % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// The console's models on a read-only connection.
struct House : Browsing
{
    explicit House(const SandboxBehindProxy &service) : Browsing(service)
    {
        east.isReadOnly = true;
        connections.replace(east);
        QSignalSpy loaded(&tracker, &OperationTracker::loaded);
        tracker.start();
        isReady = loaded.count() > 0 || loaded.wait(patienceMs);
    }
    [[nodiscard]] FaceClient &eastClient() { return client(east); }
    [[nodiscard]] ContainerRef ref(ContainerType type) const { return {east.id, type, someObject}; }

    QTemporaryDir dir;
    Journal journal{dir.filePath(u"journal.db"_s)};
    OperationTracker tracker{journal, connections, clients, clock};
    SnapshotsModel snapshots{connections, clients, clock};
    bool isReady = false;
};

struct WritingCall
{
    QString name;
    std::function<Ending(House &)> run;
};

/// What ends as a journal row is read back as the error it stands for.
Ending endingOf(const QFuture<OperationRecord> &future)
{
    const OperationRecord record = resultOf(future);
    FaceError error;
    if (record.phase == OperationPhase::NotSent && record.message.contains(u"read-only"_s)) {
        error.kind = Kind::ReadOnly;
        return error;
    }
    error.kind = Kind::Service;
    return record.phase == OperationPhase::NotSent ? Ending(error) : Ending();
}

ApplyRequest someApply()
{
    return {someSnapshot, ObjectId(u"copy"_s)};
}

TakeRequest someTake()
{
    TakeRequest request;
    request.objectId = someObject;
    return request;
}

MetadataChange rename()
{
    return {u"renamed"_s, {}};
}

ContainerDraft draft(ContainerType type)
{
    return {type, ObjectId(u"new"_s), u"New"_s, {}, {}};
}

} // namespace

class TestWriteGuardWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingLeavesReadOnly_data() { callRows(); }
    void nothingLeavesReadOnly();
    void readingGoesOn();
    void unlockedEverythingLeaves_data() { callRows(); }
    void unlockedEverythingLeaves();
    void whatWaitsWhenItEndsNeverLeaves();
    void otherConnectionsAreNotConcerned();
    void bulkRunStopsAtOnce();

private:
    void callRows() const;
    [[nodiscard]] int writes() const
    {
        int count = 0;
        for (const char *method : writingMethods)
            count += m_service.proxy.count(method);
        return count;
    }

    SandboxBehindProxy m_service;
    QList<WritingCall> m_calls;
};

namespace {

void addContainerCalls(QList<WritingCall> &calls, ContainerType type)
{
    const QString of = u" of "_s + containerTypeInfo(type).path;
    calls.append({u"client create"_s + of,
                  [=](House &h) { return endingOf(h.eastClient().createContainer(draft(type))); }});
    calls.append({u"client update"_s + of, [=](House &h) {
                      return endingOf(h.eastClient().updateContainer(type, someObject, rename()));
                  }});
    calls.append({u"client delete"_s + of, [=](House &h) {
                      return endingOf(h.eastClient().deleteContainer(type, someObject));
                  }});
    calls.append({u"editor create"_s + of, [=](House &h) {
                      return endingOf(h.editor.createContainer(h.east.id, draft(type)));
                  }});
    calls.append({u"editor update"_s + of, [=](House &h) {
                      return endingOf(h.editor.updateContainer(h.ref(type), rename()));
                  }});
    calls.append({u"editor delete"_s + of,
                  [=](House &h) { return endingOf(h.editor.deleteContainer(h.ref(type))); }});
    if (!containerTypeInfo(type).hasTraining)
        return;
    calls.append({u"client train"_s + of,
                  [=](House &h) { return endingOf(h.eastClient().train(type, someObject)); }});
    calls.append({u"tracker train"_s + of, [=](House &h) {
                      return endingOf(h.tracker.train(h.east.id, type, someObject));
                  }});
}

void addPersonCalls(QList<WritingCall> &calls, ContainerType type)
{
    const QString of = u" of "_s + containerTypeInfo(type).path;
    calls.append({u"client create person"_s + of, [=](House &h) {
                      return endingOf(h.eastClient().createPerson(type, someObject, u"Ann"_s, {}));
                  }});
    calls.append({u"client update person"_s + of, [=](House &h) {
                      return endingOf(
                          h.eastClient().updatePerson(type, someObject, somePerson, rename()));
                  }});
    calls.append({u"client delete person"_s + of, [=](House &h) {
                      return endingOf(h.eastClient().deletePerson(type, someObject, somePerson));
                  }});
    calls.append({u"editor create person"_s + of, [=](House &h) {
                      return endingOf(h.editor.createPerson(h.ref(type), u"Ann"_s, {}));
                  }});
    calls.append({u"editor update person"_s + of, [=](House &h) {
                      return endingOf(h.editor.updatePerson(h.ref(type), somePerson, rename()));
                  }});
    calls.append({u"editor delete person"_s + of, [=](House &h) {
                      return endingOf(h.editor.deletePerson(h.ref(type), somePerson));
                  }});
}

void addFaceCalls(QList<WritingCall> &calls, ContainerType type)
{
    const QString of = u" of "_s + containerTypeInfo(type).path;
    const PersonId person = containerTypeInfo(type).hasPersons ? somePerson : PersonId();
    const FaceClient::FaceHome home{type, someObject, person};
    FaceClient::FaceSource bytes;
    bytes.image = image();
    FaceClient::FaceSource url;
    url.url = u"https://pictures.example/ann.jpg"_s;
    calls.append({u"client add face"_s + of,
                  [=](House &h) { return endingOf(h.eastClient().addFace(home, bytes)); }});
    calls.append({u"client add face by URL"_s + of,
                  [=](House &h) { return endingOf(h.eastClient().addFace(home, url)); }});
    calls.append({u"client delete face"_s + of,
                  [=](House &h) { return endingOf(h.eastClient().deleteFace(home, someFace)); }});
    calls.append({u"editor add face"_s + of, [=](House &h) {
                      return endingOf(h.editor.addFace(h.ref(type), person, bytes));
                  }});
    calls.append({u"editor delete face"_s + of, [=](House &h) {
                      return endingOf(h.editor.deleteFace(h.ref(type), person, someFace));
                  }});
    if (type == ContainerType::FaceList) // its faces cannot be changed, with any right
        return;
    calls.append({u"client update face"_s + of, [=](House &h) {
                      return endingOf(h.eastClient().updateFace(home, someFace, u"x"_s));
                  }});
    calls.append({u"editor update face"_s + of, [=](House &h) {
                      return endingOf(h.editor.updateFace(h.ref(type), person, someFace, u"x"_s));
                  }});
}

void addSnapshotCalls(QList<WritingCall> &calls)
{
    const SnapshotChange change{{}, u"x"_s};
    calls.append({u"client take"_s,
                  [](House &h) { return endingOf(h.eastClient().takeSnapshot(someTake())); }});
    calls.append({u"client apply"_s,
                  [](House &h) { return endingOf(h.eastClient().applySnapshot(someApply())); }});
    calls.append({u"client update snapshot"_s, [=](House &h) {
                      return endingOf(h.eastClient().updateSnapshot(someSnapshot, change));
                  }});
    calls.append({u"client delete snapshot"_s,
                  [](House &h) { return endingOf(h.eastClient().deleteSnapshot(someSnapshot)); }});
    calls.append({u"tracker take"_s,
                  [](House &h) { return endingOf(h.tracker.take(h.east.id, someTake())); }});
    calls.append({u"tracker apply"_s, [](House &h) {
                      return endingOf(
                          h.tracker.apply(h.east.id, ContainerType::PersonGroup, someApply()));
                  }});
    calls.append({u"snapshots update"_s, [=](House &h) {
                      h.snapshots.setConnection(h.east.id);
                      return endingOf(h.snapshots.update(someSnapshot, change));
                  }});
    calls.append({u"snapshots delete"_s, [](House &h) {
                      h.snapshots.setConnection(h.east.id);
                      return endingOf(h.snapshots.remove(someSnapshot));
                  }});
}

} // namespace

void TestWriteGuardWire::initTestCase()
{
    QVERIFY(m_service.start(false));
    Browsing console(m_service); // reads and writes
    for (const ContainerType type : allContainerTypes) {
        // A training is preceded by a look at the last one: there has to be something to look at.
        const ContainerDraft guarded{type, someObject, u"Guarded"_s, {}, {}};
        QVERIFY(resultOf(console.client(console.east).createContainer(guarded)).ok());
        addContainerCalls(m_calls, type);
        if (containerTypeInfo(type).hasPersons)
            addPersonCalls(m_calls, type);
        addFaceCalls(m_calls, type);
    }
    addSnapshotCalls(m_calls);
}

void TestWriteGuardWire::init()
{
    m_service.proxy.clearRules();
    m_service.proxy.forget();
}

void TestWriteGuardWire::callRows() const
{
    QTest::addColumn<int>("call");
    for (int n = 0; n < int(m_calls.size()); ++n)
        QTest::newRow(qPrintable(m_calls.at(n).name)) << n;
}

void TestWriteGuardWire::nothingLeavesReadOnly()
{
    QFETCH(const int, call);
    House house(m_service);
    QVERIFY(house.isReady);
    const Ending ending = m_calls.at(call).run(house);
    QVERIFY(ending);
    QCOMPARE(ending->kind, Kind::ReadOnly);
    QCOMPARE(ending->delivery, FaceError::Delivery::NeverSent);
    QCOMPARE(writes(), 0);
}

void TestWriteGuardWire::readingGoesOn()
{
    House house(m_service);
    QVERIFY(resultOf(house.eastClient().listContainers(ContainerType::PersonGroup, {})).ok());
    QVERIFY(resultOf(house.eastClient().listSnapshots({})).ok());
    QCOMPARE(m_service.proxy.count("GET"), 2);
}

void TestWriteGuardWire::unlockedEverythingLeaves()
{
    QFETCH(const int, call);
    // What the service says does not matter here: that it is asked does.
    for (const char *method : writingMethods) {
        FaultRule refuse;
        refuse.method = method;
        refuse.answer =
            FaultServer::json(400, R"({"error":{"code":"BadArgument","message":"no"}})"_ba);
        m_service.proxy.addRule(refuse);
    }
    House house(m_service);
    QVERIFY(house.isReady);
    house.guard.unlock(house.east.id);
    const Ending ending = m_calls.at(call).run(house);
    QVERIFY(!ending || ending->kind != Kind::ReadOnly);
    QCOMPARE(writes(), 1);

    house.clock.advanceSecs(15 * 60);
    const Ending again = m_calls.at(call).run(house);
    QVERIFY(again);
    QCOMPARE(again->kind, Kind::ReadOnly);
    QCOMPARE(writes(), 1);
}

void TestWriteGuardWire::whatWaitsWhenItEndsNeverLeaves()
{
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.method = "GET";
    m_service.proxy.addRule(hang);
    House house(m_service);
    house.guard.unlock(house.east.id, 50ms);
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    QList<QFuture<FaceResult<QList<Container>>>> readers; // as many as may be under way
    for (int n = 0; n < 8; ++n)
        readers.append(house.eastClient().listContainers(ContainerType::PersonGroup, {}));
    CallOptions options;
    options.lane = Lane::Mutation;
    const auto waiting =
        house.eastClient().deleteContainer(ContainerType::PersonGroup, someObject, options);
    QVERIFY(QTest::qWaitFor([&] { return seen.count() >= 5; }, patienceMs));
    QVERIFY(!waiting.isFinished());
    house.clock.advanceSecs(1); // the guard's own timer does the rest
    const auto result = resultOf(waiting);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::ReadOnly);
    QCOMPARE(writes(), 0);
    QVERIFY(!readers.first().isFinished()); // reading is not disturbed
}

void TestWriteGuardWire::otherConnectionsAreNotConcerned()
{
    House house(m_service);
    house.guard.unlock(house.east.id);
    house.guard.lock(house.east.id);
    const auto east = house.eastClient().createContainer(draft(ContainerType::FaceList));
    const auto west = house.client(house.west).createContainer(draft(ContainerType::FaceList));
    QCOMPARE(endingOf(east)->kind, Kind::ReadOnly);
    QVERIFY(!endingOf(west));
    QCOMPARE(writes(), 1);
}

void TestWriteGuardWire::bulkRunStopsAtOnce()
{
    House house(m_service);
    const QList<PersonId> persons(50, somePerson);
    const QStringList names(50, u"Ann"_s);
    BulkRun run(
        u"Delete 50 persons"_s,
        deletePersonsSteps(house.editor, house.ref(ContainerType::PersonGroup), persons, names));
    QSignalSpy finished(&run, &BulkRun::finished);
    run.start();
    QVERIFY(finished.count() > 0 || finished.wait(patienceMs));
    QCOMPARE(run.done(), 0);
    QVERIFY(!run.failures().isEmpty());
    QCOMPARE(run.failures().first().error.kind, Kind::ReadOnly);
    QVERIFY(run.notSent() > 0); // it did not try each of them
    QCOMPARE(writes(), 0);
}

QTEST_GUILESS_MAIN(TestWriteGuardWire)
#include "tst_writeguard_wire.moc"
