// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace ff::tests {

/// What the server does with a request, and with which.
struct FaultRule
{
    enum class Do {
        Answer, ///< write `answer`, raw bytes
        Forward, ///< pass on to the upstream and its answer back
        LoseAnswer, ///< pass on, read the upstream's whole answer, and close without a byte of it
        Hang, ///< read the request and never answer
        CloseBeforeReading, ///< close as soon as a client connects; `method`, `path` do not apply
        CloseAfterHeaders, ///< read the head of the request, then close
        CloseAfterBody ///< read the whole request, then close
    };

    Do what = Do::Answer;
    QByteArray method = {}; ///< empty: any
    QString path = {}; ///< regular expression on path and query, any case; empty: any
    int times = -1; ///< applies so often, then never again; -1: always
    QByteArray answer = {}; ///< see FaultServer::http()
    qint64 cutAfter = -1; ///< close after so many bytes of the answer, own or forwarded
    int delayMs = 0; ///< before answering, or before passing on
    int dripMs = 0; ///< write the answer a byte at a time, this far apart
    qint64 floodBytes = 0; ///< after `answer`, this many bytes of blanks
    bool floodChunked = false; ///< as HTTP chunks
    bool reset = false; ///< where it closes: with RST
    bool closeAfterAnswer = false; ///< instead of keeping the connection
};

/// A request as it arrived. Kept also when it never became whole.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< names as sent
    QByteArray body;
    bool complete = false;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< any case
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// An HTTP server on loopback that misbehaves by rule, and a proxy to a real one for what no rule
/// names. Records everything it gets. Works in the thread that made it, which runs an event loop.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    explicit FaultServer(QObject *parent = nullptr);
    /// The same over TLS, with the given certificate and key.
    explicit FaultServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~FaultServer() override;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString endpoint() const; ///< "http://127.0.0.1:PORT"

    /// Requests that no rule matches go here; without it they are answered with 501.
    void setUpstream(const QHostAddress &address, quint16 port);
    /// The first rule that matches counts; later ones are asked when it is used up.
    void addRule(const FaultRule &rule);
    void clearRules();

    [[nodiscard]] QList<SeenRequest> requests() const; ///< in the order their heads arrived
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connectionCount() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    /// Whether this text is anywhere in what was received.
    [[nodiscard]] bool received(const QByteArray &text) const;
    void forget(); ///< requests and counts, not rules

    /// A whole answer with Content-Length: for FaultRule::answer.
    [[nodiscard]] static QByteArray http(int status, const QByteArray &body,
                                         const QList<QPair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] static QByteArray json(int status, const QByteArray &body,
                                         QList<QPair<QByteArray, QByteArray>> headers = {});

Q_SIGNALS:
    void requestSeen(); ///< a request is whole
    void answered(); ///< an answer was written as far as the rule goes

private:
    friend class FaultConnection;
    void listen(QTcpServer *server);
    void accept();
    [[nodiscard]] std::optional<FaultRule> takeRule(const SeenRequest &request);
    [[nodiscard]] std::optional<FaultRule> takeConnectRule();

    QTcpServer *m_server = nullptr;
    bool m_tls = false;
    QHostAddress m_upstreamAddress;
    quint16 m_upstreamPort = 0;
    QList<FaultRule> m_rules;
    QList<std::shared_ptr<SeenRequest>> m_requests; // shared with the connection that reads it
    int m_connections = 0;
    int m_open = 0;
};

} // namespace ff::tests
