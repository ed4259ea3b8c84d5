// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/connectproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace ff::tests {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

ConnectProxy::ConnectProxy(quint16 target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("ConnectProxy cannot listen on loopback");
}

void ConnectProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "Basic " + QByteArray(user + ':' + password).toBase64();
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onHead(client); });
    }
}

void ConnectProxy::onHead(QTcpSocket *client)
{
    const QByteArray waiting = client->peek(64 * 1024);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_received += head;
    answer(client, head);
}

void ConnectProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const QByteArrayList words = head.first(head.indexOf('\r')).split(' ');
    if (words.value(0) != "CONNECT"_ba) {
        client->write("HTTP/1.1 405 Tunnels only\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_hosts += QString::fromLatin1(words.value(1));
    if (m_refusal != 0) {
        client->write("HTTP/1.1 " + QByteArray::number(m_refusal)
                      + " Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    if (!m_authorization.isEmpty() && headerOf(head, "proxy-authorization"_ba) != m_authorization) {
        ++m_refusals;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"company\"\r\nContent-Length: 0\r\n"
                      + QByteArray(m_closing ? "Connection: close\r\n\r\n" : "\r\n"));
        if (m_closing)
            client->disconnectFromHost();
        return;
    }
    tunnel(client);
}

void ConnectProxy::tunnel(QTcpSocket *client)
{
    ++m_tunnels;
    client->disconnect(this);
    auto *target = new QTcpSocket(client);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
    connect(target, &QTcpSocket::connected, client, [=] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        pass(client, target);
        connect(client, &QTcpSocket::readyRead, target, [=] { pass(client, target); });
    });
    connect(target, &QTcpSocket::readyRead, client, [=] { pass(target, client); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::abort);
    target->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace ff::tests
