// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace ff::tests {

/// A SOCKS 5 proxy on loopback (RFC 1928, RFC 1929): CONNECT, with or without a user name and
/// password. All tunnels lead to one port of this computer, as ConnectProxy's do.
class SocksProxy : public QObject
{
    Q_OBJECT
public:
    explicit SocksProxy(quint16 target, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// From now on tunnels need these.
    void demand(const QByteArray &user, const QByteArray &password);

    [[nodiscard]] int tunnels() const { return m_tunnels; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] QStringList hosts() const { return m_hosts; } ///< names, as they were asked for

private:
    enum class Stage { Greeting, Password, Request };

    void accept();
    void onData(QTcpSocket *client);
    [[nodiscard]] bool greet(QTcpSocket *client);
    [[nodiscard]] bool checkPassword(QTcpSocket *client);
    [[nodiscard]] bool open(QTcpSocket *client);
    void refuse(QTcpSocket *client, const QByteArray &answer);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_credentials; // as the client sends them; empty: anybody
    QHash<QTcpSocket *, Stage> m_stages;
    int m_tunnels = 0;
    int m_refusals = 0;
    QStringList m_hosts;
};

} // namespace ff::tests
