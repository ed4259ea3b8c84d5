// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/socksproxy.h"

#include <QTcpSocket>
#include <QtEndian>

namespace ff::tests {

namespace {

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

qsizetype byteAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<unsigned char>(bytes.at(place));
}

} // namespace

SocksProxy::SocksProxy(quint16 target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SocksProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("SocksProxy cannot listen on loopback");
}

void SocksProxy::demand(const QByteArray &user, const QByteArray &password)
{
    m_credentials = QByteArray(1, '\x01') + counted(user) + counted(password);
}

void SocksProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_stages.insert(client, Stage::Greeting);
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_stages.remove(client);
            client->deleteLater();
        });
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onData(client); });
    }
}

void SocksProxy::onData(QTcpSocket *client)
{
    bool goOn = true;
    while (goOn && m_stages.contains(client) && client->bytesAvailable() > 0) {
        switch (m_stages.value(client)) {
        case Stage::Greeting:
            goOn = greet(client);
            break;
        case Stage::Password:
            goOn = checkPassword(client);
            break;
        case Stage::Request:
            goOn = open(client);
            break;
        }
    }
}

bool SocksProxy::greet(QTcpSocket *client)
{
    const QByteArray data = client->peek(257);
    if (data.size() < 2 || data.size() < 2 + byteAt(data, 1))
        return false;
    const QByteArray methods = client->read(2 + byteAt(data, 1)).sliced(2);
    const char wanted = m_credentials.isEmpty() ? '\x00' : '\x02';
    if (!methods.contains(wanted)) {
        refuse(client, QByteArray("\x05\xff", 2));
        return false;
    }
    client->write(QByteArray(1, '\x05') + wanted);
    m_stages[client] = m_credentials.isEmpty() ? Stage::Request : Stage::Password;
    return true;
}

bool SocksProxy::checkPassword(QTcpSocket *client)
{
    const QByteArray data = client->peek(513);
    if (data.size() < 2)
        return false;
    const qsizetype passwordAt = 2 + byteAt(data, 1);
    if (data.size() <= passwordAt || data.size() < passwordAt + 1 + byteAt(data, passwordAt))
        return false;
    if (client->read(passwordAt + 1 + byteAt(data, passwordAt)) != m_credentials) {
        refuse(client, QByteArray("\x01\x01", 2));
        return false;
    }
    client->write(QByteArray("\x01\x00", 2));
    m_stages[client] = Stage::Request;
    return true;
}

bool SocksProxy::open(QTcpSocket *client)
{
    const QByteArray data = client->peek(262);
    if (data.size() < 5)
        return false;
    const bool isName = data.at(3) == '\x03';
    const qsizetype length = isName ? 5 + byteAt(data, 4) + 2 : 10;
    if (data.size() < length)
        return false;
    m_hosts += isName ? QString::fromLatin1(data.sliced(5, byteAt(data, 4)))
                      : QHostAddress(qFromBigEndian<quint32>(data.constData() + 4)).toString();
    client->read(length);
    ++m_tunnels;
    m_stages.remove(client);
    client->disconnect(this);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto *target = new QTcpSocket(client);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
    connect(target, &QTcpSocket::connected, client, [=] {
        client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        pass(client, target);
        connect(client, &QTcpSocket::readyRead, target, [=] { pass(client, target); });
    });
    connect(target, &QTcpSocket::readyRead, client, [=] { pass(target, client); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::abort);
    target->connectToHost(QHostAddress::LocalHost, m_target);
    return false;
}

void SocksProxy::refuse(QTcpSocket *client, const QByteArray &answer)
{
    ++m_refusals;
    client->write(answer);
    client->disconnectFromHost();
}

} // namespace ff::tests
