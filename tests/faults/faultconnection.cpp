// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultconnection.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace ff::tests {

void resetConnection(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    // A linger of zero is out of reach through Qt and turns the close into an RST.
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
               sizeof now);
#endif
    socket->abort();
}

FaultConnection::FaultConnection(QTcpSocket *socket, FaultServer *server)
    : QObject(socket)
    , m_socket(socket)
    , m_server(server)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaultConnection::act);
    connect(&m_drip, &QTimer::timeout, this, &FaultConnection::write);
    connect(m_socket, &QTcpSocket::readyRead, this, &FaultConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &FaultConnection::flood);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    onReadyRead();
}

void FaultConnection::onReadyRead()
{
    m_in += m_socket->readAll();
    while (!m_in.isEmpty() && !m_busy) {
        if (!m_request && !readHead())
            return;
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        const qsizetype part = std::min<qsizetype>(m_bodyLeft, m_in.size());
        m_request->body += m_in.first(part);
        m_in.remove(0, part);
        m_bodyLeft -= part;
        if (m_bodyLeft > 0)
            return;
        requestComplete();
    }
}

bool FaultConnection::readHead()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QByteArrayList lines;
    for (const QByteArray &line : m_in.first(end).split('\n'))
        lines += line.trimmed();
    m_in.remove(0, end + 4);
    SeenRequest request;
    const QByteArrayList words = lines.takeFirst().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(
            {line.first(std::max<qsizetype>(colon, 0)), line.sliced(colon + 1).trimmed()});
    }
    m_bodyLeft = request.header("content-length"_ba).toLongLong();
    m_request = std::make_shared<SeenRequest>(request);
    m_server->m_requests.append(m_request);

    FaultRule fallback;
    if (m_server->m_upstreamPort != 0)
        fallback.what = FaultRule::Do::Forward;
    else
        fallback.answer = FaultServer::http(501, "no rule"_ba);
    m_rule = m_server->takeRule(request).value_or(fallback);
    if (request.header("connection"_ba).compare("close", Qt::CaseInsensitive) == 0)
        m_rule.closeAfterAnswer = true;
    if (m_rule.what == FaultRule::Do::CloseAfterHeaders) {
        close();
        return false;
    }
    return true;
}

void FaultConnection::requestComplete()
{
    m_busy = true;
    m_request->complete = true;
    if (m_rule.delayMs > 0)
        m_timer.start(m_rule.delayMs);
    else
        act();
    Q_EMIT m_server->requestSeen();
}

void FaultConnection::act()
{
    switch (m_rule.what) {
    case FaultRule::Do::Answer:
        m_out = m_rule.answer;
        m_written = 0;
        m_floodLeft = m_rule.floodBytes;
        if (m_rule.dripMs > 0)
            m_drip.start(m_rule.dripMs);
        else
            write();
        break;
    case FaultRule::Do::Forward:
    case FaultRule::Do::LoseAnswer:
        forward();
        break;
    case FaultRule::Do::Hang:
        break;
    case FaultRule::Do::CloseBeforeReading:
    case FaultRule::Do::CloseAfterHeaders:
    case FaultRule::Do::CloseAfterBody:
        close();
        break;
    }
}

qint64 FaultConnection::allowed(qint64 size) const
{
    return m_rule.cutAfter < 0 ? size : std::clamp<qint64>(m_rule.cutAfter - m_written, 0, size);
}

void FaultConnection::write()
{
    const qint64 wanted = m_rule.dripMs > 0 ? std::min<qint64>(1, m_out.size()) : m_out.size();
    const qint64 size = allowed(wanted);
    m_socket->write(m_out.first(size));
    m_out.remove(0, size);
    m_written += size;
    if (m_rule.cutAfter >= 0 && m_written >= m_rule.cutAfter) {
        close();
        return;
    }
    if (!m_out.isEmpty())
        return; // dripping
    m_drip.stop();
    if (m_floodLeft > 0)
        flood();
    else
        onAnswerWritten();
}

void FaultConnection::flood()
{
    if (m_floodLeft <= 0 || !m_out.isEmpty())
        return;
    constexpr qint64 block = 256 * 1024;
    while (m_floodLeft > 0 && m_socket->bytesToWrite() < 4 * block) {
        const QByteArray blanks(std::min(block, m_floodLeft), ' ');
        if (m_rule.floodChunked)
            m_socket->write(QByteArray::number(blanks.size(), 16) + "\r\n" + blanks + "\r\n");
        else
            m_socket->write(blanks);
        m_floodLeft -= blanks.size();
    }
    if (m_floodLeft <= 0) {
        if (m_rule.floodChunked)
            m_socket->write("0\r\n\r\n"_ba);
        onAnswerWritten();
    }
}

void FaultConnection::forward()
{
    const SeenRequest request = *m_request;
    m_upstream = new QTcpSocket(this);
    QByteArray head = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        // The upstream ends its answer by closing, so that nobody here has to read its framing.
        if (name.compare("connection", Qt::CaseInsensitive) != 0)
            head += name + ": " + value + "\r\n";
    }
    head += "Connection: close\r\n\r\n";
    connect(m_upstream, &QTcpSocket::connected, this,
            [this, bytes = QByteArray(head + request.body)] { m_upstream->write(bytes); });
    m_statusLine.clear();
    m_statusLineSent = false;
    connect(m_upstream, &QTcpSocket::readyRead, this, [this] {
        const QByteArray part = withClose(m_upstream->readAll());
        if (m_rule.what == FaultRule::Do::LoseAnswer)
            return;
        const qint64 size = allowed(part.size());
        m_socket->write(part.first(size));
        m_written += size;
        if (size < part.size() || (m_rule.cutAfter >= 0 && m_written >= m_rule.cutAfter))
            close();
    });
    connect(m_upstream, &QTcpSocket::disconnected, this, &FaultConnection::onUpstreamFinished);
    connect(m_upstream, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    close();
            });
    m_upstream->connectToHost(m_server->m_upstreamAddress, m_server->m_upstreamPort);
}

// We close after a forwarded answer, and must say so: a request that leaves on the same link
// just before the close would have an unknown outcome, rightly.
QByteArray FaultConnection::withClose(const QByteArray &part)
{
    if (m_statusLineSent)
        return part;
    m_statusLine += part;
    const qsizetype end = m_statusLine.indexOf("\r\n");
    if (end < 0)
        return {};
    m_statusLineSent = true;
    return QByteArray(m_statusLine).insert(end, "\r\nConnection: close");
}

void FaultConnection::onUpstreamFinished()
{
    m_rule.closeAfterAnswer = true;
    onAnswerWritten();
}

void FaultConnection::onAnswerWritten()
{
    Q_EMIT m_server->answered();
    if (m_rule.closeAfterAnswer) {
        close();
        return;
    }
    m_busy = false;
    m_request.reset();
    m_written = 0;
    onReadyRead();
}

void FaultConnection::close()
{
    m_busy = true;
    m_drip.stop();
    m_floodLeft = 0;
    if (m_rule.reset)
        resetConnection(m_socket);
    else
        m_socket->disconnectFromHost();
}

} // namespace ff::tests
