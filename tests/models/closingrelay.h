// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace ff::tests {

/// Passes each connection on to a server and closes it after the first whole answer. FaultServer
/// takes an upstream's close for the end of its answer; QtHttpServer 6.4 keeps connections open
/// although "Connection: close" was asked of it.
class ClosingRelay : public QTcpServer
{
public:
    [[nodiscard]] bool start(const QHostAddress &address, quint16 port)
    {
        connect(this, &QTcpServer::newConnection, this, [this, address, port] {
            while (QTcpSocket *client = nextPendingConnection())
                relay(client, address, port);
        });
        return listen(QHostAddress::LocalHost, 0);
    }

private:
    static bool isWhole(const QByteArray &answer)
    {
        const qsizetype headEnd = answer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const QByteArray head = answer.first(headEnd).toLower() + '\r';
        const qsizetype at = head.indexOf("\ncontent-length:");
        const qsizetype from = at + qsizetype(sizeof("\ncontent-length:")) - 1;
        const qsizetype length =
            at < 0 ? 0 : head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
        return answer.size() >= headEnd + 4 + length;
    }

    static void relay(QTcpSocket *client, const QHostAddress &address, quint16 port)
    {
        auto *server = new QTcpSocket(client);
        auto answer = std::make_shared<QByteArray>();
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::connected, server,
                [client, server] { server->write(client->readAll()); });
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            if (server->state() == QAbstractSocket::ConnectedState)
                server->write(client->readAll());
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server, answer] {
            const QByteArray part = server->readAll();
            *answer += part;
            client->write(part);
            if (isWhole(*answer))
                client->disconnectFromHost();
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(address, port);
    }
};

} // namespace ff::tests
