// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"
#include "sandbox/messageframe.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace ff::sandbox;
using namespace std::chrono_literals;

// Raw bytes against the listening socket, which stands before the HTTP parser.
class TestSocketLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SandboxOptions options;
        options.tier = Tier::Unlimited;
        options.socket.idle = 300ms;
        options.socket.keepAlive = 300ms;
        options.socket.request = 900ms;
        options.socket.linger = 100ms;
        m_client = std::make_unique<FaceTestClient>(options);
        QVERIFY(m_client->start());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const auto post = [](const QByteArray &headers) -> QByteArray {
            return "POST /face/v1.0/facelists/f/persistedfaces HTTP/1.1\r\nHost: a\r\n" + headers
                   + "\r\n\r\n";
        };
        QTest::newRow("9 MB announced") << post("Content-Length: 9000000") << "413"_ba;
        QTest::newRow("negative length") << post("Content-Length: -5") << "400"_ba;
        QTest::newRow("length of words") << post("Content-Length: many") << "400"_ba;
        QTest::newRow("length too long")
            << post("Content-Length: 99999999999999999999") << "400"_ba;
        QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 6") << "400"_ba;
        QTest::newRow("two framings")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked") << "400"_ba;
        QTest::newRow("unknown coding") << post("Transfer-Encoding: gzip") << "501"_ba;
        QTest::newRow("40 KB header") << post("X-Long: " + QByteArray(40000, 'x')) << "431"_ba;
        QTest::newRow("40 KB request line")
            << "GET /" + QByteArray(40000, 'x') + " HTTP/1.1\r\n\r\n"
            << "431"_ba;
        QTest::newRow("headers without end") << QByteArray(40000, 'x') << "431"_ba;
        QTest::newRow("chunk over 8 MB") << post("Transfer-Encoding: chunked") + "900000\r\n"
                                         << "413"_ba;
        QTest::newRow("chunk of words") << post("Transfer-Encoding: chunked") + "zz\r\n"
                                        << "400"_ba;
        QTest::newRow("negative chunk") << post("Transfer-Encoding: chunked") + "-1\r\n"
                                        << "400"_ba;
    }
    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QTcpSocket socket;
        connectTo(socket);
        socket.write(request);
        const QByteArray answer = readUntilClosed(socket);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(60).constData());
        QVERIFY(answer.contains("Connection: close"));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void nineMegabytesAreNotRead()
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write("POST /face/v1.0/facelists HTTP/1.1\r\nHost: a\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "40000\r\n" + QByteArray(0x40000, 'x') + "\r\n";
        qint64 left = 300;
        connect(&socket, &QIODevice::bytesWritten, &socket, [&] {
            if (socket.bytesToWrite() == 0 && --left > 0)
                socket.write(chunk);
        });
        readUntilClosed(socket);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        // 300 chunks are 75 MB; the connection ended long before.
        QVERIFY2(left > 200, qPrintable(QString::number(left)));
        QCOMPARE(m_client->get(u"/facelists"_s).status, 200);
    }

    void silenceIsEnded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing sent") << QByteArray();
        QTest::newRow("half a line") << QByteArray("GET /face/v1.0/fa");
        QTest::newRow("half a body")
            << QByteArray("PUT /x HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
    }
    void silenceIsEnded()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket socket;
        connectTo(socket);
        QVERIFY(socket.state() == QAbstractSocket::ConnectedState);
        socket.write(bytes);
        QCOMPARE(readUntilClosed(socket), QByteArray());
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void drippingIsEnded()
    {
        QTcpSocket socket;
        connectTo(socket);
        QTimer drip;
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        socket.write("GET /");
        drip.start(100); // under the idle bound, so only the whole request's time ends it
        readUntilClosed(socket);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void answeredConnectionStaysOpenForAWhile()
    {
        QTcpSocket socket;
        connectTo(socket);
        for (int i = 0; i < 3; ++i) {
            socket.write("GET /face/v1.0/facelists HTTP/1.1\r\nHost: a\r\n\r\n");
            QByteArray answer;
            QTRY_VERIFY((answer += socket.readAll()).contains("401"));
            QTRY_VERIFY((answer += socket.readAll()).endsWith("}\r\n"));
        }
        readUntilClosed(socket);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void connectionEndsWhenAsked_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray("GET /face/v1.0/facelists HTTP/1.1\r\n"
                                             "Connection: close\r\n\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /face/v1.0/facelists HTTP/1.0\r\n\r\n");
    }
    void connectionEndsWhenAsked()
    {
        QFETCH(QByteArray, request);
        SandboxOptions options;
        options.socket.keepAlive = 1h;
        options.socket.idle = 1h;
        m_client = std::make_unique<FaceTestClient>(options);
        QVERIFY(m_client->start());
        QTcpSocket socket;
        connectTo(socket);
        socket.write(request);
        const QByteArray answer = readUntilClosed(socket);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(answer.startsWith("HTTP/1.1 401"));
        QVERIFY(answer.endsWith("}\r\n"));
    }

    void headHasNoBody()
    {
        const Reply reply = m_client->send("HEAD", u"/facelists"_s, {}, {});
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.header("Content-Length"), "0"_ba);
    }

    void bodyInChunks()
    {
        QTcpSocket socket;
        connectTo(socket);
        const QByteArray key = m_client->ready().subscriptions.first().key.toLatin1();
        socket.write("PUT /face/v1.0/facelists/chunked HTTP/1.1\r\nHost: a\r\n"
                     "Ocp-Apim-Subscription-Key: "
                     + key
                     + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "8\r\n{\"name\":\r\n4\r\n\"c\"}\r\n0\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).startsWith("HTTP/1.1 200"));
        QCOMPARE(m_client->get(u"/facelists/chunked"_s).object().value(u"name"_s).toString(),
                 u"c"_s);
    }

    void expectContinue()
    {
        QTcpSocket socket;
        connectTo(socket);
        const QByteArray key = m_client->ready().subscriptions.first().key.toLatin1();
        socket.write("PUT /face/v1.0/facelists/later HTTP/1.1\r\nHost: a\r\n"
                     "Ocp-Apim-Subscription-Key: "
                     + key + "\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).contains("100 Continue\r\n\r\n"));
        socket.write("{}");
        QTRY_VERIFY((answer += socket.readAll()).contains("HTTP/1.1 200"));
    }

    void clientThatLeaves_data()
    {
        QTest::addColumn<Speed>("speed");
        QTest::newRow("before the answer") << Speed::Fast;
        // Deleting a snapshot is answered late at realistic speed: the responder is held.
        QTest::newRow("while the answer is held") << Speed::Realistic;
    }
    void clientThatLeaves()
    {
        QFETCH(Speed, speed);
        SandboxOptions options;
        options.speed = speed;
        options.tier = Tier::Unlimited;
        m_client = std::make_unique<FaceTestClient>(options);
        QVERIFY(m_client->start());
        const QByteArray key = m_client->ready().subscriptions.first().key.toLatin1();
        QCOMPARE(m_client->put(u"/facelists/f"_s, {}).status, 200);
        const QString snapshot =
            m_client->takeDone(u"FaceList"_s, u"f"_s, {m_client->subscriptionId(0)});
        QVERIFY(!snapshot.isEmpty());
        {
            QTcpSocket socket;
            connectTo(socket);
            socket.write("DELETE /face/v1.0" + snapshot.toLatin1()
                         + " HTTP/1.1\r\nHost: a\r\nOcp-Apim-Subscription-Key: " + key
                         + "\r\n\r\n");
            QVERIFY(socket.waitForBytesWritten());
            if (speed == Speed::Realistic) // it is at work on it when this says so
                QTRY_COMPARE(m_client->get(snapshot).status, 404);
            socket.abort();
        }
        QTRY_COMPARE(m_client->get(snapshot).status, 404);
        // Past the moment the late answer would have been written.
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(timer.elapsed() > (speed == Speed::Realistic ? 1700 : 0));
        QCOMPARE(m_client->get(u"/facelists"_s).status, 200);
    }

    void framesByteByByte()
    {
        const QByteArray request = "\r\nPOST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";
        MessageFrame frame{SocketLimits{}};
        for (qsizetype i = 0; i < request.size(); ++i) {
            QVERIFY2(frame.state() != MessageFrame::State::Complete,
                     qPrintable(QString::number(i)));
            QCOMPARE(frame.take(QByteArrayView(request).sliced(i, 1)), 0);
        }
        QCOMPARE(frame.state(), MessageFrame::State::Complete);
        QCOMPARE(frame.take("G"), 400); // pipelined
        frame.reset();
        QCOMPARE(frame.take("PUT / HTTP/1.1\nContent-Length: 3\n\nab"), 0);
        QCOMPARE(frame.state(), MessageFrame::State::Body);
        QCOMPARE(frame.take("c"), 0);
        QCOMPARE(frame.state(), MessageFrame::State::Complete);
    }

private:
    void connectTo(QTcpSocket &socket)
    {
        const QUrl url(m_client->ready().endpoint);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected());
    }

    static QByteArray readUntilClosed(QTcpSocket &socket)
    {
        QByteArray answer;
        connect(&socket, &QIODevice::readyRead, &socket, [&] { answer += socket.readAll(); });
        QSignalSpy gone(&socket, &QAbstractSocket::disconnected);
        if (socket.state() != QAbstractSocket::UnconnectedState && !gone.wait(10'000))
            qWarning("the connection stays open");
        socket.disconnect(&socket);
        return answer;
    }

    std::unique_ptr<FaceTestClient> m_client;
};

QTEST_GUILESS_MAIN(TestSocketLimits)
#include "tst_socketlimits.moc"
