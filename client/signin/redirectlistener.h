// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace ff {

/// Waits on loopback for the browser to come back from the authority, and shows it a plain page.
/// Takes one redirect that carries the right state; whatever else asks is refused and changes
/// nothing, so that no other page can end or take over a sign-in.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    explicit RedirectListener(QByteArray state, QObject *parent = nullptr);

    /// Listens on a free port of 127.0.0.1 and of ::1, since "localhost" may be either. False when
    /// that is not possible; see problem().
    [[nodiscard]] bool listen();
    [[nodiscard]] QString problem() const { return m_problem; } ///< Qt's words
    [[nodiscard]] QString redirectUri() const; ///< "http://localhost:PORT"

Q_SIGNALS:
    /// Once: the answer's query, whose state is right. Nothing listens any more.
    void redirected(const QUrlQuery &answer);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    static void respond(QTcpSocket *socket, const QByteArray &status, const QString &text);

    QByteArray m_state;
    QTcpServer m_server;
    QTcpServer m_server6;
    QString m_problem;
    bool m_isDone = false;
};

} // namespace ff
