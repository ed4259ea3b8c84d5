// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/redirectlistener.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int longestHead = 32 * 1024; // codes of Entra ID have some 2,000 characters
constexpr int requestMs = 15'000;
constexpr int mostConnections = 16;
constexpr int lingerMs = 2'000;

} // namespace

RedirectListener::RedirectListener(QByteArray state, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(m_server); });
    connect(&m_server6, &QTcpServer::newConnection, this, [this] { accept(m_server6); });
}

bool RedirectListener::listen()
{
    constexpr int mostTries = 20;
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            m_problem = m_server.errorString();
            return false;
        }
        if (m_server6.listen(QHostAddress::LocalHostIPv6, m_server.serverPort())
            || m_server6.serverError() != QAbstractSocket::AddressInUseError)
            return true; // without IPv6 a browser cannot go there either
        m_server.close(); // another program would get what a browser sends to ::1
    }
    m_problem = m_server6.errorString();
    return false;
}

QString RedirectListener::redirectUri() const
{
    // Entra ID ignores the port of http://localhost alone, not of 127.0.0.1.
    return u"http://localhost:%1"_s.arg(m_server.serverPort());
}

void RedirectListener::accept(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->setParent(this); // it outlives the server, to be answered
        if (m_isDone || findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(requestMs, socket, [socket] { socket->abort(); });
        read(socket); // what came before readyRead was connected
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    if (head.contains("\r\n\r\n")) {
        socket->disconnect(this);
        answer(socket, head);
    } else if (head.size() >= longestHead) {
        socket->abort();
    }
}

void RedirectListener::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> lines = head.left(head.indexOf("\r\n\r\n")).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    QByteArray host;
    for (const QByteArray &line : lines) {
        if (line.left(5).toLower() == "host:")
            host = line.mid(5).trimmed().toLower();
    }
    const QUrl target = words.size() == 3
                            ? QUrl::fromEncoded("http://localhost" + words.at(1), QUrl::StrictMode)
                            : QUrl();
    // A name that a hostile page has made to resolve to this machine is none of ours.
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    const bool isOurs =
        host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
    if (!isOurs || !target.isValid()) {
        respond(socket, "400 Bad Request"_ba, tr("This is no page of Faceferry."));
        return;
    }
    if (words.first() != "GET" || (target.path() != "/"_L1 && !target.path().isEmpty())) {
        respond(socket, "404 Not Found"_ba, tr("This is no page of Faceferry."));
        return;
    }
    // Form rules: a plus is a blank, which QUrlQuery leaves as it is.
    const QUrlQuery query(
        QString::fromLatin1(target.query(QUrl::FullyEncoded).toLatin1().replace('+', "%20")));
    if (m_isDone || query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8() != m_state) {
        respond(socket, "400 Bad Request"_ba,
                tr("This page does not belong to a sign-in that Faceferry waits for. Go back to "
                   "Faceferry and sign in again."));
        return;
    }
    m_isDone = true;
    m_server.close();
    m_server6.close();
    respond(socket, "200 OK"_ba,
            query.hasQueryItem(u"error"_s)
                ? tr("Signing in did not succeed. You can close this window and go back to "
                     "Faceferry.")
                : tr("You can close this window and go back to Faceferry."));
    Q_EMIT redirected(query);
}

void RedirectListener::respond(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    const QByteArray body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Faceferry</title></head>"
        "<body><p>%1</p></body></html>"_s.arg(text.toHtmlEscaped())
            .toUtf8();
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + QByteArray::number(body.size())
                  + "\r\nConnection: close\r\nCache-Control: no-store\r\n"
                    "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
                    "Content-Security-Policy: default-src 'none'\r\n\r\n"
                  + body);
    socket->flush(); // the listener may go before the event loop writes
    socket->disconnectFromHost();
    QTimer::singleShot(lingerMs, socket, [socket] { socket->abort(); });
}

} // namespace ff
