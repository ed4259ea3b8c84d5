// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secretbackend.h"
#include "tests/faults/testcertificate.h"
#include "tests/models/browsefixture.h"

#include <QFile>
#include <QPointer>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

namespace {

/// A keychain that keeps its answers until it is told to give them.
class SlowKeychain : public SecretBackend
{
public:
    explicit SlowKeychain(QByteArray key, std::shared_ptr<QSemaphore> open)
        : m_key(std::move(key))
        , m_open(std::move(open))
    { }
    void read(const QString &, Done done) override
    {
        m_open->acquire(); // it may block: this is not the GUI thread
        done({m_key.isEmpty() ? SecretAnswer::Status::Failed : SecretAnswer::Status::Ok, m_key,
              u"broken"_s});
    }
    void write(const QString &, const QByteArray &, Done done) override { done({}); }
    void remove(const QString &, Done done) override { done({}); }

private:
    QByteArray m_key;
    std::shared_ptr<QSemaphore> m_open;
};

} // namespace

FF_TLS_TEST_LEAKS;

class TestClientPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start(false)); }
    void init()
    {
        m_service.proxy.clearRules();
        m_service.proxy.forget();
    }
    void callsWaitForTheKey();
    void missingKeyIsToldAndReloaded();
    void newKeyIsUsedAtOnce();
    void aSlowKeychainDoesNotUndoANewKey();
    void lateKeyIsTakenIntoUse();
    void changedConnectionGetsANewClient();
    void unknownAndRemoved();
    void deprecationIsPassedOn();
    void otherKeyIsTakenIntoUse();
    void exchangesAreToldByConnection();
    void readOnlyWithoutAGuard();
    void guardLocksAndUnlocks();
    void proxyPasswordComesFirst();
    void unusableCaFileFailsByName_data();
    void unusableCaFileFailsByName();
    void changedNetworkGetsANewClient();

private:
    SandboxBehindProxy m_service;
};

void TestClientPool::callsWaitForTheKey()
{
    const auto open = std::make_shared<QSemaphore>();
    ConnectionStore connections{QString()};
    SecretStore secrets(std::make_unique<SlowKeychain>(m_service.key(0), open));
    ClientPool pool(connections, secrets);
    const ConnectionId id = connections.add(m_service.connection(0));
    QSignalSpy available(&pool, &ClientPool::keyAvailable);
    FaceClient *const client = pool.client(id);
    QCOMPARE(client->credentialsState(), Credentials::State::Pending);
    QVERIFY(!pool.hasKey(id));
    const auto lists = client->listContainers(ContainerType::FaceList, {});
    QCOMPARE(pool.client(id), client);
    open->release();
    QVERIFY(available.wait(patienceMs));
    QVERIFY(pool.hasKey(id));
    QVERIFY(resultOf(lists).ok());
    QVERIFY(m_service.proxy.received(m_service.key(0)));
}

void TestClientPool::missingKeyIsToldAndReloaded()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool pool(connections, secrets);
    const ConnectionId id = connections.add(m_service.connection(0));
    QSignalSpy missing(&pool, &ClientPool::keyMissing);
    QSignalSpy available(&pool, &ClientPool::keyAvailable);
    const auto refused = resultOf(pool.client(id)->listSnapshots({}));
    QCOMPARE(refused.error().kind, FaceError::Kind::MissingKey);
    QCOMPARE(missing.count(), 1);
    QCOMPARE(m_service.proxy.requests().size(), 0);
    secrets.keepForSession(id, m_service.key(0));
    pool.reloadKey(id);
    QVERIFY(available.wait(patienceMs));
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).ok());
}

void TestClientPool::newKeyIsUsedAtOnce()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool pool(connections, secrets);
    const ConnectionId id = connections.add(m_service.connection(0));
    pool.setKey(id, "11111111111111111111111111111111"_ba);
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).error().isUnauthorized());
    pool.setKey(id, m_service.key(0));
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).ok());
    QSignalSpy missing(&pool, &ClientPool::keyMissing);
    pool.setKey(id, {});
    QCOMPARE(missing.count(), 1);
    QVERIFY(!pool.hasKey(id));
}

void TestClientPool::aSlowKeychainDoesNotUndoANewKey()
{
    const auto open = std::make_shared<QSemaphore>();
    ConnectionStore connections{QString()};
    SecretStore secrets(std::make_unique<SlowKeychain>(QByteArray(), open));
    ClientPool pool(connections, secrets);
    const ConnectionId id = connections.add(m_service.connection(0));
    QSignalSpy missing(&pool, &ClientPool::keyMissing);
    QVERIFY(pool.client(id));
    pool.setKey(id, m_service.key(0)); // the operator was faster
    QSignalSpy problem(&secrets, &SecretStore::keychainProblemChanged);
    open->release();
    QVERIFY(problem.wait(patienceMs)); // the keychain has answered
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).ok());
    QCOMPARE(missing.count(), 0);
    QVERIFY(pool.hasKey(id));
}

void TestClientPool::lateKeyIsTakenIntoUse()
{
    const auto open = std::make_shared<QSemaphore>();
    ConnectionStore connections{QString()};
    SecretStore secrets(std::make_unique<SlowKeychain>(m_service.key(0), open), 50);
    ClientPool pool(connections, secrets);
    const ConnectionId id = connections.add(m_service.connection(0));
    QSignalSpy missing(&pool, &ClientPool::keyMissing);
    QSignalSpy available(&pool, &ClientPool::keyAvailable);
    QVERIFY(pool.client(id));
    QVERIFY(missing.wait(patienceMs));
    open->release();
    QVERIFY(available.wait(patienceMs));
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).ok());
}

void TestClientPool::changedConnectionGetsANewClient()
{
    Browsing app(m_service);
    const QPointer<FaceClient> first(&app.client(app.east));
    FaultRule hang;
    hang.what = FaultRule::Do::Hang;
    hang.times = 1;
    m_service.proxy.addRule(hang);
    QSignalSpy seen(&m_service.proxy, &FaultServer::requestSeen);
    const auto open = first->listSnapshots({});
    QVERIFY(seen.wait(patienceMs));

    Connection changed = *app.connections.find(app.east.id);
    changed.name = u"renamed"_s;
    app.connections.replace(changed);
    QCOMPARE(app.clients.client(app.east.id), first.data()); // a name is no reason
    changed.tier = Tier::Free;
    app.connections.replace(changed);
    FaceClient *const second = app.clients.client(app.east.id);
    QVERIFY(second != first);
    QCOMPARE(second->config().tier, Tier::Free);
    QCOMPARE(resultOf(open).error().kind, FaceError::Kind::Cancelled);
    QTRY_VERIFY(first.isNull());
    QVERIFY(resultOf(second->listSnapshots({})).ok()); // with the key it had
}

void TestClientPool::unknownAndRemoved()
{
    Browsing app(m_service);
    QVERIFY(!app.clients.client(ConnectionId(u"4f1d2c3b-0000-4000-8000-000000000009"_s)));
    const QPointer<FaceClient> client(&app.client(app.east));
    app.connections.remove(app.east.id);
    QVERIFY(!app.clients.client(app.east.id));
    QVERIFY(!app.clients.hasKey(app.east.id));
    QTRY_VERIFY(client.isNull());
}

void TestClientPool::deprecationIsPassedOn()
{
    Browsing app(m_service);
    FaultRule rule;
    rule.answer = FaultServer::json(200, "[]"_ba, {{"azure-deprecating", "Gone by <b>then</b>"}});
    m_service.proxy.addRule(rule);
    QSignalSpy told(&app.clients, &ClientPool::deprecationAnnounced);
    QVERIFY(resultOf(app.client(app.west).listSnapshots({})).ok());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().at(0).value<ConnectionId>() == app.west.id);
    QCOMPARE(told.first().at(1).toString(), u"Gone by <b>then</b>"_s);
}

void TestClientPool::otherKeyIsTakenIntoUse()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool pool(connections, secrets);
    Connection connection = m_service.connection(0);
    const ConnectionId id = connections.add(connection);
    secrets.keepForSession(id, "11111111111111111111111111111111"_ba);
    secrets.keepForSession(id, m_service.key(0), SecretSlot::Key2);
    FaceClient *const client = pool.client(id);
    QVERIFY(resultOf(client->listSnapshots({})).error().isUnauthorized());
    QSignalSpy available(&pool, &ClientPool::keyAvailable);
    connection.signIn.keyNumber = 2;
    connections.replace(connection);
    QVERIFY(available.wait(patienceMs));
    QCOMPARE(pool.client(id), client);
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    // A slot that holds nothing is no reason to go on with the other key.
    secrets.remove(id);
    connection.signIn.keyNumber = 1;
    QSignalSpy missing(&pool, &ClientPool::keyMissing);
    connections.replace(connection);
    QVERIFY(missing.wait(patienceMs));
    QCOMPARE(resultOf(client->listSnapshots({})).error().kind, FaceError::Kind::MissingKey);
}

void TestClientPool::exchangesAreToldByConnection()
{
    Browsing app(m_service);
    QSignalSpy told(&app.clients, &ClientPool::exchangeFinished);
    QVERIFY(resultOf(app.client(app.west).listSnapshots({})).ok());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.constFirst().at(0).value<ConnectionId>() == app.west.id);
    const auto record = told.constFirst().at(1).value<ExchangeRecord>();
    QCOMPARE(record.method, "GET"_ba);
    QCOMPARE(record.httpStatus, 200);
}

void TestClientPool::readOnlyWithoutAGuard()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    ClientPool pool(connections, secrets);
    Connection connection = m_service.connection(0);
    connection.isReadOnly = true;
    const ConnectionId id = connections.add(connection);
    secrets.keepForSession(id, m_service.key(0));
    ContainerDraft draft{ContainerType::FaceList, ObjectId(u"locked"_s), u"locked"_s, {}, {}};
    QCOMPARE(resultOf(pool.client(id)->createContainer(draft)).error().kind,
             FaceError::Kind::ReadOnly);
    QVERIFY(resultOf(pool.client(id)->listSnapshots({})).ok());
    QCOMPARE(m_service.proxy.count("PUT"), 0);
    FaceClient *const client = pool.client(id);
    connection.isReadOnly = false;
    connections.replace(connection);
    QVERIFY(!client->isReadOnly());
    QVERIFY(resultOf(client->createContainer(draft)).ok());
    QCOMPARE(m_service.proxy.count("PUT"), 1);
    connection.isReadOnly = true;
    connections.replace(connection);
    QVERIFY(client->isReadOnly());
}

void TestClientPool::guardLocksAndUnlocks()
{
    ConnectionStore connections{QString()};
    SecretStore secrets(SecretStore::Mode::MemoryOnly);
    FakeClock clock{QDateTime::currentDateTimeUtc()};
    WriteGuard guard(connections, clock);
    ClientPool pool(connections, secrets, &guard);
    Connection connection = m_service.connection(0);
    connection.isReadOnly = true;
    const ConnectionId id = connections.add(connection);
    secrets.keepForSession(id, m_service.key(0));
    FaceClient *const client = pool.client(id);
    QVERIFY(client->isReadOnly());
    guard.unlock(id);
    QVERIFY(!client->isReadOnly());
    ContainerDraft draft{ContainerType::FaceList, ObjectId(u"guarded"_s), u"guarded"_s, {}, {}};
    QVERIFY(resultOf(client->createContainer(draft)).ok());
    guard.lock(id);
    QVERIFY(client->isReadOnly());
    QCOMPARE(resultOf(client->deleteContainer(draft.type, draft.id)).error().kind,
             FaceError::Kind::ReadOnly);
    QCOMPARE(m_service.proxy.count("DELETE"), 0);
}

void TestClientPool::proxyPasswordComesFirst()
{
    const auto open = std::make_shared<QSemaphore>();
    ConnectionStore connections{QString()};
    SecretStore secrets(std::make_unique<SlowKeychain>("the proxy's password"_ba, open));
    ClientPool pool(connections, secrets);
    Connection connection = m_service.connection(0);
    connection.network.proxyMode = NetworkSettings::ProxyMode::Http;
    connection.network.proxyHost = u"127.0.0.1"_s;
    connection.network.proxyPort = 9;
    connection.network.proxyUser = u"me"_s;
    const ConnectionId id = connections.add(connection);
    pool.setKey(id, m_service.key(0));
    FaceClient *const client = pool.client(id);
    QCOMPARE(client->credentialsState(), Credentials::State::Pending); // the key is there
    open->release();
    QTRY_COMPARE(client->credentialsState(), Credentials::State::Key);
    QCOMPARE(client->config().network.proxyPassword, "the proxy's password"_ba);
    QCOMPARE(client->config().network.proxyUser, u"me"_s);
}

void TestClientPool::unusableCaFileFailsByName_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << false;
    QTest::newRow("without a certificate") << true;
}

void TestClientPool::unusableCaFileFailsByName()
{
    QFETCH(const bool, exists);
    const QTemporaryDir folder;
    Browsing app(m_service);
    Connection changed = app.east;
    changed.network.caFile = folder.filePath(u"company.pem"_s);
    QFile file(changed.network.caFile);
    if (exists)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
    file.close();
    app.connections.replace(changed);
    const FaceError error = resultOf(app.client(app.east).listSnapshots({})).error();
    QCOMPARE(error.kind, FaceError::Kind::Refused);
    QVERIFY2(error.message.contains(u"company.pem"_s), qPrintable(error.message));
    QCOMPARE(m_service.proxy.requests().size(), 0);
    // Mended on disk, it is read again with the next call.
    const QSslCertificate company = makeTestCertificate(u"DNS:company.test"_s).localCertificate();
    if (company.isNull())
        QSKIP("the openssl program is missing");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.write(company.toPem()) > 0);
    file.close();
    QVERIFY(resultOf(app.client(app.east).listSnapshots({})).ok());
    QCOMPARE(app.client(app.east).config().network.authorities.size(), 1);
}

void TestClientPool::changedNetworkGetsANewClient()
{
    Browsing app(m_service);
    const QPointer<FaceClient> first(&app.client(app.east));
    QVERIFY(resultOf(first->listSnapshots({})).ok());
    Connection changed = app.east;
    changed.network.proxyMode = NetworkSettings::ProxyMode::None;
    app.connections.replace(changed);
    QVERIFY(&app.client(app.east) != first);
    QCOMPARE(app.client(app.east).config().network.proxyMode, NetworkSettings::ProxyMode::None);
    QVERIFY(resultOf(app.client(app.east).listSnapshots({})).ok());
    QTRY_VERIFY(first.isNull());
}

QTEST_GUILESS_MAIN(TestClientPool)
#include "tst_clientpool.moc"
