// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace ff::tests {

/// Closes with RST where the system lets us.
void resetConnection(QTcpSocket *socket);

/// One client of a FaultServer. Deletes itself with its socket.
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(QTcpSocket *socket, FaultServer *server);

private:
    void onReadyRead();
    [[nodiscard]] bool readHead();
    void requestComplete();
    void act();
    void write();
    void flood();
    void forward();
    [[nodiscard]] QByteArray withClose(const QByteArray &part);
    void onUpstreamFinished();
    void onAnswerWritten();
    void close();
    [[nodiscard]] qint64 allowed(qint64 size) const;

    QTcpSocket *m_socket;
    FaultServer *m_server;
    QByteArray m_in;
    std::shared_ptr<SeenRequest> m_request; // the current one; shared with the server's record
    qint64 m_bodyLeft = 0;
    FaultRule m_rule;
    bool m_busy = false; // a request is being answered
    QByteArray m_out;
    qint64 m_written = 0;
    qint64 m_floodLeft = 0;
    QTimer m_timer;
    QTimer m_drip;
    QPointer<QTcpSocket> m_upstream;
    QByteArray m_statusLine; // of a forwarded answer, until it is whole
    bool m_statusLineSent = false;
};

} // namespace ff::tests
