// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QTcpServer>

namespace ff::sandbox {

/// Listens for the HTTP server and hands it guarded sockets, at most so many at a time.
class GuardedTcpServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit GuardedTcpServer(const SocketLimits &limits, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    SocketLimits m_limits;
    int m_open = 0;
};

} // namespace ff::sandbox
