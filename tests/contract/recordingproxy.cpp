// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/recordingproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace ff::contract {

namespace {
Headers withoutSecrets(Headers headers)
{
    for (auto &[name, value] : headers) {
        if (name == "ocp-apim-subscription-key" || name == "authorization")
            value = "present";
    }
    return headers;
}
} // namespace

/// One connection of the client and the one made for it to the service.
class RecordingProxy::Link : public QObject
{
public:
    Link(RecordingProxy *proxy, QTcpSocket *client)
        : QObject(proxy)
        , m_proxy(proxy)
        , m_client(client)
        , m_service(new QTcpSocket(this))
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &Link::passRequest);
        connect(client, &QTcpSocket::disconnected, this, &Link::close);
        connect(m_service, &QTcpSocket::connected, this, &Link::passRequest);
        connect(m_service, &QTcpSocket::readyRead, this, &Link::passAnswer);
        connect(m_service, &QTcpSocket::disconnected, this, &Link::close);
        connect(m_service, &QTcpSocket::errorOccurred, this, &Link::close);
        m_service->connectToHost(QHostAddress(QHostAddress::LocalHost), proxy->m_servicePort);
    }

private:
    void passRequest()
    {
        if (m_service->state() != QAbstractSocket::ConnectedState)
            return; // connected() comes back here
        const QByteArray bytes = m_client->readAll();
        m_requests.feed(bytes);
        while (const auto message = m_requests.next()) {
            Exchange exchange;
            exchange.method = message->first;
            exchange.target = message->second;
            exchange.requestHeaders = withoutSecrets(message->headers);
            exchange.requestBody = message->body;
            m_open.append(exchange);
        }
        m_proxy->m_nonsense = m_proxy->m_nonsense || m_requests.isBroken();
        m_service->write(bytes);
    }

    void passAnswer()
    {
        const QByteArray bytes = m_service->readAll();
        m_answers.feed(bytes);
        while (const auto message = m_answers.next()) {
            if (m_open.isEmpty()) {
                m_proxy->m_nonsense = true; // an answer that nobody asked for
                break;
            }
            Exchange exchange = m_open.takeFirst();
            exchange.status = message->second.toInt();
            exchange.answerHeaders = message->headers;
            exchange.answerBody = message->body;
            m_proxy->m_exchanges.append(exchange);
        }
        m_proxy->m_nonsense = m_proxy->m_nonsense || m_answers.isBroken();
        m_client->write(bytes);
    }

    void close()
    {
        if (std::exchange(m_closed, true))
            return; // closing one side closes the other, which comes back here
        m_proxy->m_exchanges += m_open; // status 0: the answer never came
        m_client->disconnectFromHost();
        m_service->disconnectFromHost();
        deleteLater();
    }

    RecordingProxy *m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_service;
    HttpStream m_requests;
    HttpStream m_answers;
    QList<Exchange> m_open;
    bool m_closed = false;
};

RecordingProxy::RecordingProxy(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RecordingProxy::accept);
}

bool RecordingProxy::start(quint16 servicePort)
{
    m_servicePort = servicePort;
    return m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

void RecordingProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection())
        new Link(this, client); // owned by the proxy, ends itself with its connection
}

} // namespace ff::contract
