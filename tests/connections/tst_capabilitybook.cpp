// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/capabilitybook.h"
#include "models/connections/connectionprobe.h"
#include "tests/models/browsefixture.h"

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Answer = CapabilityBook::Answer;

class TestCapabilityBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init();
    void asksOnceAndOnlyWhenAsked();
    void versionWithoutSnapshotsIsAskedAnyway();
    void refusalNamesTheDate();
    void errorsLeaveItUnknown_data();
    void errorsLeaveItUnknown();
    void keyThatComesLaterAsksByItself();
    void keyThatComesMeanwhileAsksByItself();
    void othersListingsAnswer();
    void anotherVersionIsAnotherQuestion();
    void answerForTheOldEndpointIsIgnored();
    void removedConnection();

private:
    void refuseSnapshots(int status, const QByteArray &body);

    SandboxBehindProxy m_service;
};

void TestCapabilityBook::init()
{
    m_service.proxy.clearRules();
    m_service.proxy.forget();
}

void TestCapabilityBook::refuseSnapshots(int status, const QByteArray &body)
{
    FaultRule rule;
    rule.path = u"/snapshots"_s;
    rule.answer = FaultServer::json(status, body);
    m_service.proxy.addRule(rule);
}

void TestCapabilityBook::asksOnceAndOnlyWhenAsked()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    const ConnectionId id = console.east.id;
    QCOMPARE(book.snapshots(id).answer, Answer::Unknown);
    QCOMPARE(book.whyNot(id, CapabilityBook::Action::TakeSnapshot), QString());
    book.probe(id);
    book.probe(id);
    QVERIFY(changed.wait(patienceMs));
    QVERIFY(changed.first().first().value<ConnectionId>() == id);
    QCOMPARE(book.snapshots(id).answer, Answer::Yes);
    book.probe(id);
    book.probe(console.west.id);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(m_service.proxy.requests().size(), 2); // one for each connection
    QCOMPARE(m_service.proxy.count("GET"), 2);
}

void TestCapabilityBook::versionWithoutSnapshotsIsAskedAnyway()
{
    Browsing console(m_service);
    Connection east = console.east;
    east.apiVersion = u"v1.2"_s;
    console.connections.replace(east);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    QCOMPARE(book.snapshots(east.id).answer, Answer::Unknown);
    book.probe(east.id);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(m_service.proxy.requests().size(), 1);
    QCOMPARE(book.snapshots(east.id).answer, Answer::No);
    QVERIFY(book.snapshots(east.id).reason.contains(u"v1.2"_s));
}

void TestCapabilityBook::refusalNamesTheDate()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    refuseSnapshots(403, R"({"error":{"code":"UnsupportedFeature","message":"no"}})"_ba);
    const ConnectionId id = console.east.id;
    book.probe(id);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(book.snapshots(id).answer, Answer::No);
    QCOMPARE(book.snapshots(id).reason, noSnapshotsText(console.east));
    QStringList sentences;
    for (const auto action :
         {CapabilityBook::Action::TakeSnapshot, CapabilityBook::Action::ApplySnapshot,
          CapabilityBook::Action::EditSnapshot, CapabilityBook::Action::DeleteSnapshot}) {
        const QString why = book.whyNot(id, action);
        QVERIFY2(why.contains(u"30 June 2023"_s), qPrintable(why));
        QVERIFY(!sentences.contains(why));
        sentences.append(why);
    }
}

void TestCapabilityBook::errorsLeaveItUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << 401 << R"({"error":{"code":"401","message":"no"}})"_ba;
    QTest::newRow("403 firewall") << 403 << R"({"error":{"code":"403","message":"no"}})"_ba;
    QTest::newRow("501") << 501 << QByteArray();
    QTest::newRow("nonsense") << 200 << "{"_ba;
}

void TestCapabilityBook::errorsLeaveItUnknown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    refuseSnapshots(status, body);
    const ConnectionId id = console.east.id;
    QSignalSpy ended(&console.clients, &ClientPool::exchangeFinished);
    book.probe(id);
    QVERIFY(ended.wait(patienceMs));
    m_service.proxy.clearRules();
    // Asking again is possible as soon as the answer was understood.
    QTRY_VERIFY_WITH_TIMEOUT((book.probe(id), book.snapshots(id).answer == Answer::Yes),
                             patienceMs);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_service.proxy.requests().size(), 2);
}

void TestCapabilityBook::keyThatComesLaterAsksByItself()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool clients(connections, secrets);
    const Connection east = m_service.connection(0);
    connections.add(east);
    CapabilityBook book(connections, clients);
    QSignalSpy missing(&clients, &ClientPool::keyMissing);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    book.probe(east.id);
    QVERIFY(missing.count() > 0 || missing.wait(patienceMs));
    QCOMPARE(m_service.proxy.requests().size(), 0);
    QCOMPARE(book.snapshots(east.id).answer, Answer::Unknown);
    QSignalSpy rested(&clients, &ClientPool::keyMissing);
    clients.reloadKey(east.id); // an event later the error has arrived: it waits for a key now
    QVERIFY(rested.wait(patienceMs));
    clients.setKey(east.id, m_service.key(0));
    QVERIFY(changed.count() > 0 || changed.wait(patienceMs));
    QCOMPARE(book.snapshots(east.id).answer, Answer::Yes);
}

void TestCapabilityBook::keyThatComesMeanwhileAsksByItself()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool clients(connections, secrets);
    const Connection east = m_service.connection(0);
    connections.add(east);
    CapabilityBook book(connections, clients);
    QSignalSpy missing(&clients, &ClientPool::keyMissing);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    book.probe(east.id);
    QVERIFY(missing.count() > 0 || missing.wait(patienceMs));
    QCOMPARE(m_service.proxy.requests().size(), 0);
    QCOMPARE(book.snapshots(east.id).answer, Answer::Unknown);
    clients.setKey(east.id, m_service.key(0));
    QVERIFY(changed.count() > 0 || changed.wait(patienceMs));
    QCOMPARE(book.snapshots(east.id).answer, Answer::Yes);
}

void TestCapabilityBook::othersListingsAnswer()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    FaceError network;
    network.kind = FaceError::Kind::Network;
    book.noteSnapshotListing(console.east.id, &network);
    QCOMPARE(changed.count(), 0);
    book.noteSnapshotListing(console.east.id, nullptr);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.snapshots(console.east.id).answer, Answer::Yes);
    book.noteSnapshotListing(console.east.id, nullptr);
    book.noteSnapshotListing(console.east.id, &network); // says nothing of snapshots
    QCOMPARE(changed.count(), 1);
    FaceError unsupported;
    unsupported.kind = FaceError::Kind::Service;
    unsupported.httpStatus = 403;
    unsupported.code = u"UnsupportedFeature"_s;
    book.noteSnapshotListing(console.west.id, &unsupported);
    QCOMPARE(book.snapshots(console.west.id).answer, Answer::No);
    book.probe(console.east.id);
    book.probe(console.west.id);
    book.noteSnapshotListing(ConnectionId(u"4f1d2c3b-0000-4000-8000-000000000009"_s), nullptr);
    QVERIFY(
        resultOf(console.client(console.east).listContainers(ContainerType::FaceList, {})).ok());
    QCOMPARE(m_service.proxy.requests().size(), 1); // only the listing above
}

void TestCapabilityBook::anotherVersionIsAnotherQuestion()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    book.noteSnapshotListing(console.east.id, nullptr);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    Connection east = console.east;
    east.name = u"renamed"_s;
    console.connections.replace(east);
    QCOMPARE(book.snapshots(east.id).answer, Answer::Yes);
    QCOMPARE(changed.count(), 0);
    east.apiVersion = u"v1.2"_s;
    console.connections.replace(east);
    QCOMPARE(book.snapshots(east.id).answer, Answer::Unknown);
    QCOMPARE(changed.count(), 1);
    book.probe(east.id);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(book.snapshots(east.id).answer, Answer::No);
}

void TestCapabilityBook::answerForTheOldEndpointIsIgnored()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    QSignalSpy changed(&book, &CapabilityBook::changed);
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.times = 1;
    m_service.proxy.addRule(hang);
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    book.probe(console.east.id);
    QVERIFY(seen.wait(patienceMs));
    Connection east = console.east;
    east.apiVersion = u"v1.2"_s;
    console.connections.replace(east);
    book.probe(east.id); // a new question, although the first never ended
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(book.snapshots(east.id).answer, Answer::No);
    QCOMPARE(m_service.proxy.requests().size(), 2);
}

void TestCapabilityBook::removedConnection()
{
    Browsing console(m_service);
    CapabilityBook book(console.connections, console.clients);
    book.noteSnapshotListing(console.east.id, nullptr);
    console.connections.remove(console.east.id);
    QCOMPARE(book.snapshots(console.east.id).answer, Answer::Unknown);
    book.probe(console.east.id); // nothing to ask
    QCOMPARE(m_service.proxy.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestCapabilityBook)
#include "tst_capabilitybook.moc"
