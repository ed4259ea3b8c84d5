// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/guardedtcpserver.h"

#include "sandbox/guardedsocket.h"

#include <memory>

namespace ff::sandbox {

GuardedTcpServer::GuardedTcpServer(const SocketLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{ }

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<GuardedSocket>(m_limits, this);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_open >= m_limits.connections) {
        socket->abort();
        return;
    }
    ++m_open;
    connect(socket.get(), &QAbstractSocket::disconnected, this, [this] { --m_open; });
    addPendingConnection(socket.release());
}

} // namespace ff::sandbox
