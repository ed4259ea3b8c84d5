// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/sandboxoptions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ff::sandbox {

/// The listening side: turns QtHttpServer's requests into ours and our answers into its. The only
/// file pair that knows QtHttpServer, whose interface changed in 6.5 and 6.8.
class HttpFront : public QObject
{
    Q_OBJECT
public:
    /// Called in this object's thread; the answer is written after its delay, if the client is
    /// still there.
    using Handler = std::function<Answer(const Request &)>;

    HttpFront(Handler handler, const SocketLimits &limits, QObject *parent = nullptr);
    ~HttpFront() override;

    /// False with a sentence for people when the address cannot be listened on.
    bool listen(const QHostAddress &address, quint16 port, QString *error);
    [[nodiscard]] quint16 port() const;

private:
    class Server;
    SocketLimits m_limits;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
};

} // namespace ff::sandbox
