// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/exchange.h"
#include "tests/contract/httpmessage.h"

#include <QObject>
#include <QString>
#include <QTcpServer>

#include <utility>

class QTcpSocket;

namespace ff::contract {

/// Passes bytes between a client and the service unchanged, both ways, and records the exchanges
/// it sees go by. Keys and tokens are replaced by a word before anything is kept. An exchange is
/// recorded before the client gets the answer's last byte.
class RecordingProxy : public QObject
{
    Q_OBJECT
public:
    explicit RecordingProxy(QObject *parent = nullptr);

    /// Listens on a free port of loopback and passes on to loopback's `servicePort`.
    [[nodiscard]] bool start(quint16 servicePort);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// What was recorded since the last call, in the order of the answers.
    [[nodiscard]] QList<Exchange> takeExchanges() { return std::exchange(m_exchanges, {}); }
    /// Whether bytes went by that were no HTTP message. Stays true.
    [[nodiscard]] bool sawNonsense() const { return m_nonsense; }

private:
    class Link;
    void accept();

    QTcpServer m_server;
    quint16 m_servicePort = 0;
    QList<Exchange> m_exchanges;
    bool m_nonsense = false;
};

} // namespace ff::contract
