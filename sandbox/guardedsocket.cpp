// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/guardedsocket.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
Q_LOGGING_CATEGORY(lcSocket, "face.sandbox.socket")

constexpr qint64 lingerBytes = 1024 * 1024;
} // namespace

GuardedSocket::GuardedSocket(const SocketLimits &limits, QObject *parent)
    : QTcpSocket(parent)
    , m_limits(limits)
    , m_frame(limits)
{
    m_quiet.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &QAbstractSocket::abort);
    connect(&m_whole, &QTimer::timeout, this, &QAbstractSocket::abort);
    // First in line: the HTTP parser connects later and is called after this.
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::inspect);
    connect(this, &QIODevice::bytesWritten, this, &GuardedSocket::noteWritten);
    connect(this, &QAbstractSocket::disconnected, this, &GuardedSocket::stopTimers);
    m_quiet.start(m_limits.idle);
}

GuardedSocket::~GuardedSocket()
{
    // The base class closes the connection and says so when the timers here are gone already.
    // Only our own slot: QtHttpServer frees its request in one that it, too, hung on this object.
    disconnect(this, &QAbstractSocket::disconnected, this, &GuardedSocket::stopTimers);
}

void GuardedSocket::inspect()
{
    // The parser reads all there is each time, so what can be peeked at is new.
    const QByteArray bytes = peek(bytesAvailable());
    const auto before = m_frame.state();
    if (const int status = m_frame.take(bytes); status != 0) {
        refuse(status);
        return;
    }
    if (before == MessageFrame::State::Idle && m_frame.state() != before)
        m_whole.start(m_limits.request);
    if (m_frame.state() == MessageFrame::State::Complete)
        m_whole.stop();
    if (m_frame.takeExpectation())
        write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
    m_quiet.start(m_limits.idle);
}

void GuardedSocket::noteWritten()
{
    if (m_frame.state() == MessageFrame::State::Complete) {
        m_closes = m_frame.wantsClose();
        m_frame.reset();
    }
    // QtHttpServer 6.4 leaves the connection open whatever the client asked for.
    if (m_closes && bytesToWrite() == 0) {
        disconnectFromHost();
        return;
    }
    m_quiet.start(m_frame.state() == MessageFrame::State::Idle && bytesToWrite() == 0
                      ? m_limits.keepAlive
                      : m_limits.idle);
}

void GuardedSocket::stopTimers()
{
    m_quiet.stop();
    m_whole.stop();
}

void GuardedSocket::refuse(int status)
{
    qCInfo(lcSocket, "request refused by the socket limits with status %d", status);
    // Takes the HTTP parser off this connection: within this very signal it is not called any more.
    disconnect(this, &QIODevice::readyRead, nullptr, nullptr);
    disconnect(this, &QIODevice::bytesWritten, nullptr, nullptr);
    m_whole.stop();
    const QByteArray body = "{\"error\":{\"code\":\"" + QByteArray::number(status)
                            + "\",\"message\":\"The request is not acceptable to the gateway.\"}}";
    write("HTTP/1.1 " + QByteArray::number(status)
          + " Refused\r\nContent-Type: application/json\r\n"
            "Connection: close\r\nContent-Length: "
          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    flush();
    // Closing at once would reset the connection and take the answer with it.
    if (isTransactionStarted())
        commitTransaction();
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::drain);
    drain();
    m_quiet.start(m_limits.linger);
}

void GuardedSocket::drain()
{
    m_drained += skip(bytesAvailable());
    if (m_drained > lingerBytes)
        abort();
}

} // namespace ff::sandbox
