// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace ff::tests {

/// An HTTP proxy on loopback that makes tunnels (CONNECT) and nothing else, as a company's does.
/// All tunnels lead to one port of this computer, whatever host they name: names that no DNS
/// knows can stand in endpoints. Records what it was asked.
class ConnectProxy : public QObject
{
    Q_OBJECT
public:
    explicit ConnectProxy(quint16 target, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// From now on tunnels need these (Basic); others are answered with 407.
    void demand(const QByteArray &user, const QByteArray &password);
    /// Answers every CONNECT with this status instead.
    void refuseWith(int status) { m_refusal = status; }
    /// While set, a 407 closes its connection, as many proxies do; else it is kept.
    void setClosing(bool closing) { m_closing = closing; }

    [[nodiscard]] int tunnels() const { return m_tunnels; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] QStringList hosts() const { return m_hosts; } ///< "name:port" of each CONNECT
    [[nodiscard]] QByteArray received() const { return m_received; } ///< heads, not the tunnels

private:
    void accept();
    void onHead(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_authorization; // "Basic …"; empty: anybody
    int m_refusal = 0;
    bool m_closing = false;
    int m_tunnels = 0;
    int m_refusals = 0;
    QStringList m_hosts;
    QByteArray m_received;
};

} // namespace ff::tests
