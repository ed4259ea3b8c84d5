// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// While a client is read-only nothing but GET leaves it, whatever stage a call is in.
#include "tests/faults/everycall.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;

namespace {

constexpr auto thisGroup = ContainerType::PersonGroup;

// Slots of the scheduler: so many hanging requests leave no room for another one.
constexpr int allSlots = 6;

int writesSeen(const FaultServer &server)
{
    int count = 0;
    for (const SeenRequest &seen : server.requests())
        count += seen.method == "GET"_ba ? 0 : 1;
    return count;
}

FaultRule answering(const QByteArray &code)
{
    return {.answer = FaultServer::json(400, faceError(code, "told"_ba))};
}

} // namespace

class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsListed();
    void fresh_data();
    void fresh();
    void waiting_data();
    void waiting();
    void held_data();
    void held();
    void unlocked_data();
    void unlocked();
    void readingGoesOn_data();
    void readingGoesOn();
    void onTheWireGoesOn();
    void doubtIsARead();
};

namespace {

void addRows(bool writing)
{
    QTest::addColumn<EveryCall>("row");
    int count = 0;
    for (const EveryCall &row : everyCall()) {
        if ((row.method != "GET"_ba) == writing) {
            QTest::newRow(row.name) << row;
            ++count;
        }
    }
    QVERIFY(count > 10);
}

} // namespace

// A call that is added to FaceClient and not to everyCall() is tested by nobody here.
void TestReadOnly::everyCallIsListed()
{
    const auto read = [](const QString &path) {
        QFile file(QStringLiteral(FF_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString header = read(u"client/faceclient.h"_s);
    const QString listed = read(u"tests/faults/everycall.cpp"_s);
    static const QRegularExpression declaration(u"^    Reply<.*> (\\w+)\\("_s,
                                                QRegularExpression::MultilineOption);
    int found = 0;
    for (auto match = declaration.globalMatch(header); match.hasNext(); ++found) {
        const QString call = match.next().captured(1);
        QVERIFY2(listed.contains(u"c."_s + call + u'('), qPrintable(call));
    }
    QVERIFY(found >= 26);
}

void TestReadOnly::fresh_data()
{
    addRows(true);
}

void TestReadOnly::fresh()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    const auto client = makeClient(server.endpoint());
    QVERIFY(!client->isReadOnly());
    client->setReadOnly(true);
    QVERIFY(client->isReadOnly());
    const FaceError error = row.begin(*client)();
    QCOMPARE(error.kind, Kind::ReadOnly);
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY(!error.summary().isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void TestReadOnly::waiting_data()
{
    addRows(true);
}

void TestReadOnly::waiting()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule({.what = FaultRule::Do::Hang, .method = "GET"_ba, .path = u"/snapshots/hang"_s});
    server.addRule(answering("BadArgument"_ba));
    const auto client = makeClient(server.endpoint());
    const CancelHandle hanging = makeCancelHandle();
    CallOptions options;
    options.cancel = hanging;
    QList<QFuture<FaceResult<Snapshot>>> gets;
    for (int i = 0; i < allSlots; ++i)
        gets += client->getSnapshot(SnapshotId(u"hang"_s), options);
    QTRY_COMPARE(server.count("GET"_ba), allSlots);
    const EveryCall::End end = row.begin(*client);
    client->setReadOnly(true);
    const FaceError error = end();
    QCOMPARE(error.kind, Kind::ReadOnly);
    QCOMPARE(error.delivery, Delivery::NeverSent);
    // Room again: what had stayed in the queue would leave before the GET that comes last.
    cancel(hanging);
    for (const auto &get : gets)
        QCOMPARE(resultOf(get).error().kind, Kind::Cancelled);
    QCOMPARE(errorIn(client->getSnapshot(SnapshotId(u"s"_s))).message, u"told"_s);
    QCOMPARE(writesSeen(server), 0);
}

void TestReadOnly::held_data()
{
    addRows(true);
}

void TestReadOnly::held()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule(answering("BadArgument"_ba));
    const auto client = makeClient(server.endpoint());
    client->setCredentials(Credentials::pending());
    const EveryCall::End before = row.begin(*client);
    client->setReadOnly(true);
    const EveryCall::End after = row.begin(*client);
    QCOMPARE(before().kind, Kind::ReadOnly);
    QCOMPARE(after().kind, Kind::ReadOnly);
    client->setCredentials(Credentials::key(testKey()));
    QCOMPARE(errorIn(client->getSnapshot(SnapshotId(u"s"_s))).message, u"told"_s);
    QCOMPARE(writesSeen(server), 0);
}

void TestReadOnly::unlocked_data()
{
    addRows(true);
}

void TestReadOnly::unlocked()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule(answering("BadArgument"_ba));
    const auto client = makeClient(server.endpoint());
    client->setReadOnly(true);
    client->setReadOnly(false);
    QCOMPARE(row.begin(*client)().message, u"told"_s);
    QCOMPARE(writesSeen(server), 1);
}

void TestReadOnly::readingGoesOn_data()
{
    addRows(false);
}

void TestReadOnly::readingGoesOn()
{
    QFETCH(EveryCall, row);
    FaultServer server;
    server.addRule(answering("BadArgument"_ba));
    const auto client = makeClient(server.endpoint());
    client->setReadOnly(true);
    QCOMPARE(row.begin(*client)().message, u"told"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestReadOnly::onTheWireGoesOn()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::http(202, {}), .delayMs = 200});
    const auto client = makeClient(server.endpoint());
    const auto training = client->train(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    client->setReadOnly(true);
    QVERIFY(resultOf(training).ok());
}

void TestReadOnly::doubtIsARead()
{
    // The DELETE left before the lock; the look whether the object is gone is a GET and may.
    FaultServer server;
    server.addRule({.method = "DELETE"_ba,
                    .answer = FaultServer::json(404, faceError("PersonGroupNotFound", "gone")),
                    .delayMs = 200});
    server.addRule({.method = "GET"_ba,
                    .answer = FaultServer::json(404, faceError("PersonGroupNotFound", "gone"))});
    const auto client = makeClient(server.endpoint());
    const auto deleting = client->deleteContainer(thisGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(server.count("DELETE"_ba), 1);
    client->setReadOnly(true);
    QVERIFY(resultOf(deleting).ok());
    QCOMPARE(server.count("GET"_ba), 1);
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
