// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultserver.h"

#include "tests/faults/faultconnection.h"

#include <QRegularExpression>
#include <QSslServer>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::tests {

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &pair) {
        return pair.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

FaultServer::FaultServer(QObject *parent) : QObject(parent)
{
    listen(new QTcpServer(this));
}

FaultServer::FaultServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(tls);
    listen(server);
}

FaultServer::~FaultServer()
{
    // Sockets are children of the server; their ends must not call back into half of us.
    m_server->disconnect(this);
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void FaultServer::listen(QTcpServer *server)
{
    m_server = server;
    // Connections of a TLS server are ready only after the handshake: 6.4's own signal says so.
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("FaultServer cannot listen on loopback");
}

quint16 FaultServer::port() const
{
    return m_server->serverPort();
}

QString FaultServer::endpoint() const
{
    return (m_tls ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s).arg(port());
}

void FaultServer::setUpstream(const QHostAddress &address, quint16 port)
{
    m_upstreamAddress = address;
    m_upstreamPort = port;
}

void FaultServer::addRule(const FaultRule &rule)
{
    m_rules.append(rule);
}

void FaultServer::clearRules()
{
    m_rules.clear();
}

QList<SeenRequest> FaultServer::requests() const
{
    QList<SeenRequest> copies;
    for (const std::shared_ptr<SeenRequest> &seen : m_requests)
        copies.append(*seen);
    return copies;
}

int FaultServer::count(const QByteArray &method) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(),
                      [&method](const auto &seen) { return seen->method == method; }));
}

bool FaultServer::received(const QByteArray &text) const
{
    return std::any_of(m_requests.begin(), m_requests.end(), [&text](const auto &seen) {
        const bool inHeaders =
            std::any_of(seen->headers.begin(), seen->headers.end(), [&text](const auto &pair) {
                return pair.first.contains(text) || pair.second.contains(text);
            });
        return inHeaders || seen->target.contains(text) || seen->body.contains(text);
    });
}

void FaultServer::forget()
{
    m_requests.clear();
    m_connections = 0;
}

QByteArray FaultServer::http(int status, const QByteArray &body,
                             const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        answer += name + ": " + value + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray FaultServer::json(int status, const QByteArray &body,
                             QList<QPair<QByteArray, QByteArray>> headers)
{
    headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
    return http(status, body, headers);
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (const std::optional<FaultRule> rule = takeConnectRule()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (rule->reset)
                resetConnection(socket);
            else
                socket->disconnectFromHost();
            continue;
        }
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
        new FaultConnection(socket, this);
    }
}

std::optional<FaultRule> FaultServer::takeConnectRule()
{
    for (FaultRule &rule : m_rules) {
        if (rule.what != FaultRule::Do::CloseBeforeReading || rule.times == 0)
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule;
    }
    return std::nullopt;
}

std::optional<FaultRule> FaultServer::takeRule(const SeenRequest &request)
{
    const QString target = QString::fromLatin1(request.target);
    for (FaultRule &rule : m_rules) {
        if (rule.what == FaultRule::Do::CloseBeforeReading || rule.times == 0)
            continue;
        if (!rule.method.isEmpty() && rule.method != request.method)
            continue;
        const QRegularExpression path(rule.path, QRegularExpression::CaseInsensitiveOption);
        if (!rule.path.isEmpty() && !path.match(target).hasMatch())
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule;
    }
    return std::nullopt;
}

} // namespace ff::tests
