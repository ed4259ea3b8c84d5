// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that travel through a company's proxy, with and without a password.
#include "tests/faults/connectproxy.h"
#include "tests/faults/faultclient.h"
#include "tests/faults/socksproxy.h"
#include "tests/faults/testcertificate.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

using Cause = FaceError::Cause;
using Delivery = FaceError::Delivery;
using Kind = FaceError::Kind;
using Mode = NetworkSettings::ProxyMode;

FF_TLS_TEST_LEAKS;

namespace {

const char password[] = "proxy pass:word";

NetworkSettings through(quint16 port, const QByteArray &withPassword = {})
{
    NetworkSettings settings;
    settings.proxyMode = Mode::Http;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = port;
    if (!withPassword.isEmpty()) {
        settings.proxyUser = u"company\\ann"_s;
        settings.proxyPassword = withPassword;
    }
    return settings;
}

std::unique_ptr<FaceClient> makeProxiedClient(const QString &endpoint,
                                              const NetworkSettings &settings)
{
    ClientConfig config;
    config.endpoint = Endpoint::fromUserInput(endpoint);
    config.limits = shortLimits();
    config.network = settings;
    auto client = std::make_unique<FaceClient>(config);
    client->setCredentials(Credentials::key(testKey()));
    return client;
}

FaceError readThrough(FaceClient &client)
{
    const auto result = resultOf(client.listSnapshots({}));
    return result.ok() ? FaceError{} : result.error();
}

FaceError writeThrough(FaceClient &client)
{
    const auto result = resultOf(client.train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    return result.ok() ? FaceError{} : result.error();
}

// A port where nobody listens any more.
quint16 closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost, 0))
        qFatal("no port to be had");
    return server.serverPort();
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tunnel();
    void tlsThroughTheTunnel();
    void nameOfNoDns();
    void rightPassword_data();
    void rightPassword();
    void wrongPassword_data();
    void wrongPassword();
    void passwordMissing();
    void mendedPassword();
    void socks_data();
    void socks();
    void socksByName();
    void changedWhileOnTheWire();
    void notThere();
    void nameOfTheProxyIsWrong_data();
    void nameOfTheProxyIsWrong();
    void refuses();
    void noneAndLoopback();
    void systemProxy();
};

void TestProxy::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestProxy::tunnel()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port()));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(proxy.tunnels(), 1);
    QCOMPARE(proxy.hosts(), QStringList{u"127.0.0.1:%1"_s.arg(server.port())});
    QCOMPARE(server.requests().size(), 1);
    // Even a plain request goes through a tunnel: no head with the key is the proxy's to read.
    QVERIFY(!proxy.received().contains(testKey()));
    QVERIFY(server.received(testKey()));
}

void TestProxy::tlsThroughTheTunnel()
{
    const QSslConfiguration tls = makeTestCertificate(u"IP:127.0.0.1"_s);
    QVERIFY(!tls.localCertificate().isNull());
    FaultServer server(tls);
    server.addRule({.answer = FaultServer::http(202, {})});
    ConnectProxy proxy(server.port());
    proxy.demand("company\\ann"_ba, password);
    NetworkSettings settings = through(proxy.port(), password);
    settings.authorities = {tls.localCertificate()};
    const auto client = makeProxiedClient(server.endpoint(), settings);
    QVERIFY(resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s))).ok());
    QCOMPARE(server.count("POST"_ba), 1);
    QVERIFY(!proxy.received().contains(testKey()));
    QVERIFY(!server.received("Proxy-Authorization"_ba));
}

void TestProxy::nameOfNoDns()
{
    // The proxy looks the name up, as it must where only the proxy knows the outside.
    const QSslConfiguration tls = makeTestCertificate(u"DNS:east.face.test"_s);
    FaultServer server(tls);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    NetworkSettings settings = through(proxy.port());
    settings.authorities = {tls.localCertificate()};
    const auto client = makeProxiedClient(u"https://east.face.test"_s, settings);
    QCOMPARE(readThrough(*client).summary(), FaceError{}.summary());
    QCOMPARE(proxy.hosts(), QStringList{u"east.face.test:443"_s});
    QCOMPARE(server.requests().constFirst().header("host"_ba), "east.face.test"_ba);
}

void TestProxy::rightPassword_data()
{
    QTest::addColumn<bool>("closing");
    QTest::newRow("407 keeps the connection") << false;
    QTest::newRow("407 closes the connection") << true;
}

void TestProxy::rightPassword()
{
    QFETCH(bool, closing);
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    proxy.setClosing(closing);
    proxy.demand("company\\ann"_ba, password);
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port(), password));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QVERIFY(proxy.refusals() <= 1); // asked once, then known
    QCOMPARE(server.requests().size(), 2);
}

void TestProxy::wrongPassword_data()
{
    QTest::addColumn<bool>("closing");
    QTest::addColumn<bool>("writing");
    QTest::newRow("read, kept") << false << false;
    QTest::newRow("read, closed") << true << false;
    QTest::newRow("write, kept") << false << true;
    QTest::newRow("write, closed") << true << true;
}

void TestProxy::wrongPassword()
{
    QFETCH(bool, closing);
    QFETCH(bool, writing);
    FaultServer server;
    ConnectProxy proxy(server.port());
    proxy.setClosing(closing);
    proxy.demand("company\\ann"_ba, "another"_ba);
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port(), password));
    const FaceError error = writing ? writeThrough(*client) : readThrough(*client);
    QCOMPARE(error.kind, Kind::Gateway);
    QCOMPARE(error.httpStatus, 407);
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY2(error.summary().contains(u"user name and password"_s), qPrintable(error.summary()));
    QVERIFY2(error.advice().contains(u"proxy"_s), qPrintable(error.advice()));
    QVERIFY(!QString(error.message + error.details()).contains(u"pass:w"_s));
    // A wrong password that is tried again and again locks the operator's account.
    QVERIFY2(proxy.refusals() <= 2, qPrintable(QString::number(proxy.refusals())));
    QVERIFY(server.requests().isEmpty());
}

void TestProxy::passwordMissing()
{
    FaultServer server;
    ConnectProxy proxy(server.port());
    proxy.demand("company\\ann"_ba, password);
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port()));
    QCOMPARE(readThrough(*client).httpStatus, 407);
    QCOMPARE(proxy.refusals(), 1);
}

void TestProxy::mendedPassword()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    proxy.demand("company\\ann"_ba, password);
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port(), "wrong one"_ba));
    QCOMPARE(readThrough(*client).httpStatus, 407);
    client->setNetwork(through(proxy.port(), password));
    QVERIFY(resultOf(client->listSnapshots({})).ok());
}

void TestProxy::socks_data()
{
    QTest::addColumn<QByteArray>("demanded");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("opens");
    QTest::newRow("anybody") << QByteArray() << QByteArray() << true;
    QTest::newRow("right") << QByteArray(password) << QByteArray(password) << true;
    QTest::newRow("wrong") << QByteArray(password) << "another"_ba << false;
    QTest::newRow("missing") << QByteArray(password) << QByteArray() << false;
}

void TestProxy::socks()
{
    QFETCH(QByteArray, demanded);
    QFETCH(QByteArray, given);
    QFETCH(bool, opens);
    FaultServer server;
    server.addRule({.answer = FaultServer::http(202, {})});
    SocksProxy proxy(server.port());
    if (!demanded.isEmpty())
        proxy.demand("company\\ann"_ba, demanded);
    NetworkSettings settings = through(proxy.port(), given);
    settings.proxyMode = Mode::Socks5;
    const auto client = makeProxiedClient(server.endpoint(), settings);
    const FaceError error = writeThrough(*client);
    QCOMPARE(proxy.tunnels(), opens ? 1 : 0);
    QCOMPARE(server.count("POST"_ba), opens ? 1 : 0);
    if (opens)
        return;
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY2(error.advice().contains(u"proxy"_s), qPrintable(error.advice()));
    QVERIFY2(proxy.refusals() <= 2, qPrintable(QString::number(proxy.refusals())));
    // Nor do reads come again and again.
    (void)readThrough(*client);
    QVERIFY2(proxy.refusals() <= 6, qPrintable(QString::number(proxy.refusals())));
}

void TestProxy::socksByName()
{
    const QSslConfiguration tls = makeTestCertificate(u"DNS:east.face.test"_s);
    FaultServer server(tls);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    SocksProxy proxy(server.port());
    NetworkSettings settings = through(proxy.port());
    settings.proxyMode = Mode::Socks5;
    settings.authorities = {tls.localCertificate()};
    const auto client = makeProxiedClient(u"https://east.face.test"_s, settings);
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    QCOMPARE(proxy.hosts(), QStringList{u"east.face.test"_s});
}

void TestProxy::changedWhileOnTheWire()
{
    FaultServer server;
    server.addRule({.method = "POST"_ba, .answer = FaultServer::http(202, {}), .delayMs = 200});
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    const auto client = makeClient(server.endpoint());
    const auto training = client->train(ContainerType::PersonGroup, ObjectId(u"g"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    client->setNetwork(through(proxy.port()));
    const auto list = client->listSnapshots({});
    QVERIFY(resultOf(training).ok());
    QVERIFY(resultOf(list).ok());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(proxy.tunnels(), 1); // the list alone
}

void TestProxy::notThere()
{
    FaultServer server;
    const NetworkSettings settings = through(closedPort());
    const auto client = makeProxiedClient(server.endpoint(), settings);
    const FaceError error = writeThrough(*client);
    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.cause, Cause::Other); // not ConnectionRefused: that would blame the service
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY2(error.summary().contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(error.summary()));
    QVERIFY2(error.advice().contains(u"proxy"_s), qPrintable(error.advice()));
    // Which proxy, and where it is set; nothing of the endpoint.
    QVERIFY2(error.summary().contains(u"127.0.0.1:%1"_s.arg(settings.proxyPort)),
             qPrintable(error.summary()));
    QVERIFY2(error.advice().contains(u"Network"_s), qPrintable(error.advice()));
    QVERIFY(!QString(error.summary() + error.advice()).contains(u"endpoint"_s));
}

void TestProxy::nameOfTheProxyIsWrong_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("http") << Mode::Http;
    QTest::newRow("socks") << Mode::Socks5;
}

void TestProxy::nameOfTheProxyIsWrong()
{
    QFETCH(Mode, mode);
    FaultServer server;
    NetworkSettings settings = through(8080);
    settings.proxyMode = mode;
    settings.proxyHost = u"no-such-proxy.invalid"_s;
    const auto client = makeProxiedClient(server.endpoint(), settings);
    const FaceError error = writeThrough(*client);
    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.cause, Cause::Other); // not HostNotFound: that would blame the endpoint
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY2(error.summary().contains(u"no-such-proxy.invalid:8080"_s),
             qPrintable(error.summary()));
    QVERIFY2(error.advice().contains(u"Network"_s), qPrintable(error.advice()));
    QVERIFY(!QString(error.summary() + error.advice()).contains(u"endpoint"_s));
    QVERIFY(server.requests().isEmpty());
}

void TestProxy::refuses()
{
    FaultServer server;
    ConnectProxy proxy(server.port());
    proxy.refuseWith(403);
    const auto client = makeProxiedClient(server.endpoint(), through(proxy.port()));
    const FaceError error = writeThrough(*client);
    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.delivery, Delivery::NeverSent);
    QVERIFY2(error.summary().contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(error.summary()));
    QVERIFY(server.requests().isEmpty());
}

void TestProxy::noneAndLoopback()
{
    FaultServer server;
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    for (const Mode mode : {Mode::None, Mode::System}) {
        NetworkSettings settings;
        settings.proxyMode = mode;
        const auto client = makeProxiedClient(server.endpoint(), settings);
        QVERIFY(resultOf(client->listSnapshots({})).ok());
    }
    NetworkSettings none;
    none.proxyMode = Mode::None;
    const auto direct = makeProxiedClient(u"https://east.face.test"_s, none);
    QCOMPARE(readThrough(*direct).cause, Cause::HostNotFound);
    QVERIFY(proxy.hosts().isEmpty());
}

void TestProxy::systemProxy()
{
#ifndef Q_OS_LINUX
    QSKIP("Only here does the environment tell the system's proxy.");
#endif
    const QSslConfiguration tls = makeTestCertificate(u"DNS:east.face.test"_s);
    FaultServer server(tls);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    ConnectProxy proxy(server.port());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);
    NetworkSettings settings;
    settings.authorities = {tls.localCertificate()};
    const auto client = makeProxiedClient(u"https://east.face.test"_s, settings);
    QVERIFY2(resultOf(client->listSnapshots({})).ok(), qPrintable(readThrough(*client).summary()));
    QCOMPARE(proxy.hosts().value(0), u"east.face.test:443"_s);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
