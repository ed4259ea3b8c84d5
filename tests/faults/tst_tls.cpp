// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate that is not trusted ends the call before the key is sent.
#include "tests/faults/faultclient.h"
#include "tests/faults/testcertificate.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

FF_TLS_TEST_LEAKS;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selfSignedIsRefused();
    void addedAuthorityIsTrusted();
    void addedAuthorityOfAnother();
    void addedAuthorityForAnotherName();
    void addedLater();
    void noTlsBehindThePort();

private:
    [[nodiscard]] std::unique_ptr<FaceClient> makeTrusting(const QString &endpoint) const;

    QSslConfiguration m_server;
    NetworkSettings m_added;
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_server = makeTestCertificate(u"IP:127.0.0.1"_s);
    QVERIFY(!m_server.localCertificate().isNull());
    QVERIFY(!m_server.privateKey().isNull());
    m_added.authorities = {m_server.localCertificate()};
}

void TestTls::selfSignedIsRefused()
{
    FaultServer server(m_server);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    const auto get = resultOf(client->listSnapshots({}));
    QVERIFY(!get.ok());
    QCOMPARE(get.error().kind, FaceError::Kind::Tls);
    QVERIFY2(get.error().message.contains(u"self-signed"_s, Qt::CaseInsensitive),
             qPrintable(get.error().message));
    const auto post = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    QCOMPARE(post.error().kind, FaceError::Kind::Tls);
    QCOMPARE(post.error().delivery, FaceError::Delivery::NeverSent);
    QVERIFY(server.requests().isEmpty());
    QVERIFY(!server.received(testKey()));
}

std::unique_ptr<FaceClient> TestTls::makeTrusting(const QString &endpoint) const
{
    ClientConfig config;
    config.endpoint = Endpoint::fromUserInput(endpoint);
    config.limits = shortLimits();
    config.network = m_added;
    auto client = std::make_unique<FaceClient>(config);
    client->setCredentials(Credentials::key(testKey()));
    return client;
}

void TestTls::addedAuthorityIsTrusted()
{
    FaultServer server(m_server);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto trusting = makeTrusting(server.endpoint());
    QVERIFY(resultOf(trusting->listSnapshots({})).ok());
    QVERIFY(server.received(testKey()));
    // What one connection trusts, another one does not.
    const auto other = makeClient(server.endpoint());
    QCOMPARE(resultOf(other->listSnapshots({})).error().kind, FaceError::Kind::Tls);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::addedAuthorityOfAnother()
{
    const QSslConfiguration foreign = makeTestCertificate(u"IP:127.0.0.1"_s);
    FaultServer server(foreign);
    const auto client = makeTrusting(server.endpoint());
    QCOMPARE(resultOf(client->listSnapshots({})).error().kind, FaceError::Kind::Tls);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::addedAuthorityForAnotherName()
{
    // Trusted, but not for this address: an added authority turns no other check off.
    const QSslConfiguration named = makeTestCertificate(u"DNS:east.face.test"_s);
    FaultServer server(named);
    ClientConfig config;
    config.endpoint = Endpoint::fromUserInput(server.endpoint());
    config.limits = shortLimits();
    config.network.authorities = {named.localCertificate()};
    FaceClient client(config);
    client.setCredentials(Credentials::key(testKey()));
    QCOMPARE(resultOf(client.listSnapshots({})).error().kind, FaceError::Kind::Tls);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::addedLater()
{
    FaultServer server(m_server);
    server.addRule({.answer = FaultServer::json(200, "[]"_ba)});
    const auto client = makeClient(server.endpoint());
    QCOMPARE(resultOf(client->listSnapshots({})).error().kind, FaceError::Kind::Tls);
    client->setNetwork(m_added);
    QVERIFY(resultOf(client->listSnapshots({})).ok());
    // Taken away again: no link made before may serve the next request.
    client->setNetwork({});
    QCOMPARE(resultOf(client->listSnapshots({})).error().kind, FaceError::Kind::Tls);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::noTlsBehindThePort()
{
    // Answers plain HTTP to whatever comes: the handshake fails, the call ends.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    const auto client = makeClient(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    const auto result = resultOf(client->train(ContainerType::PersonGroup, ObjectId(u"g"_s)));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, FaceError::Kind::Tls);
    QCOMPARE(result.error().delivery, FaceError::Delivery::NeverSent);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
