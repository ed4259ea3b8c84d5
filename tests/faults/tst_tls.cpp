// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate that is not trusted ends the call before the key is sent.
#include "tests/faults/faultclient.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ff;
using namespace ff::tests;

#if defined(__SANITIZE_ADDRESS__)
// OpenSSL keeps an error record for each thread it ran in; those of the network managers' threads,
// which end after their managers, are still there when the leak check runs.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto";
}
#endif

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selfSignedIsRefused();
    void noTlsBehindThePort();

private:
    QSslConfiguration m_server;
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    // Made anew: a key pair in the repository would be found by every scanner for secrets.
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, dir.filePath(u"key.pem"_s),
                   u"-out"_s, dir.filePath(u"cert.pem"_s)});
    QVERIFY2(openssl.waitForFinished(60'000), "the openssl program is needed");
    QCOMPARE(openssl.exitCode(), 0);
    QFile certificate(dir.filePath(u"cert.pem"_s));
    QFile key(dir.filePath(u"key.pem"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_server.setLocalCertificate(QSslCertificate(&certificate, QSsl::Pem));
    m_server.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    QVERIFY(!m_server.localCertificate().isNull());
    QVERIFY(!m_server.privateKey().isNull());
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
