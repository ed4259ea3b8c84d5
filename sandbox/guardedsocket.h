// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/messageframe.h"

#include <QTcpSocket>
#include <QTimer>

namespace ff::sandbox {

/// The server's end of a connection, which counts bytes and time and ends what passes the limits:
/// QtHttpServer would take a 300 MB body, a 50 MB header line and "Content-Length: -5". It sees
/// the bytes before the HTTP parser does; a refused request is answered here and never reaches it.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT
public:
    explicit GuardedSocket(const SocketLimits &limits, QObject *parent = nullptr);
    ~GuardedSocket() override;

private:
    void inspect();
    void refuse(int status);
    void drain();
    void noteWritten();
    void stopTimers();

    SocketLimits m_limits;
    MessageFrame m_frame;
    QTimer m_quiet; ///< idle within a request, keep-alive between two
    QTimer m_whole; ///< the whole of one request
    qint64 m_drained = 0;
    bool m_closes = false; ///< with the answer that is being written
};

} // namespace ff::sandbox
