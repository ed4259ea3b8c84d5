// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/guardedtcpserver.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

Method methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return Method::Get;
    case QHttpServerRequest::Method::Put:
        return Method::Put;
    case QHttpServerRequest::Method::Post:
        return Method::Post;
    case QHttpServerRequest::Method::Patch:
        return Method::Patch;
    case QHttpServerRequest::Method::Delete:
        return Method::Delete;
    default:
        return Method::Other;
    }
}

Request requestOf(const QHttpServerRequest &source)
{
    Request request;
    request.method = methodOf(source.method());
    const QStringList segments =
        source.url().path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        request.path.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    const auto items = source.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!request.query.contains(name.toLower()))
            request.query.insert(name.toLower(), value);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &headers = source.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        request.headers.insert(QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                               headers.valueAt(i).toByteArray());
    }
#else
    const auto headers = source.headers();
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
#endif
    request.body = source.body();
    return request;
}

// A HEAD is answered without a body, or its sender would read it as the next answer.
Answer answerTo(const QHttpServerRequest &source, const HttpFront::Handler &handler)
{
    Answer answer = handler(requestOf(source));
    if (source.method() == QHttpServerRequest::Method::Head)
        answer.body.clear();
    return answer;
}

void writeAnswer(QHttpServerResponder &responder, const Answer &answer)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    for (const auto &[name, value] : answer.headers)
        headers.append(QLatin1StringView(name), QLatin1StringView(value));
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type"_ba, answer.contentType);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
#endif
}

} // namespace

class HttpFront::Server final : public QAbstractHttpServer
{
public:
    explicit Server(Handler handler) : m_handler(std::move(handler)) { }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        const Answer answer = answerTo(request, m_handler);
        if (answer.delayMs == 0) {
            writeAnswer(responder, answer);
            return true;
        }
        auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
        QTimer::singleShot(answer.delayMs, this, [held, answer] { writeAnswer(*held, answer); });
        return true;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#endif
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const Answer answer = answerTo(request, m_handler);
        auto held = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
        if (answer.delayMs == 0) {
            writeAnswer(*held, answer);
            return true;
        }
        // Writing to a held responder after its client left ends the process on 6.4.
        const QPointer<QTcpSocket> client = socket;
        QTimer::singleShot(answer.delayMs, this, [held, client, answer] {
            if (client && client->state() == QAbstractSocket::ConnectedState)
                writeAnswer(*held, answer);
        });
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif

private:
    Handler m_handler;
};

HttpFront::HttpFront(Handler handler, const SocketLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_server(std::make_unique<Server>(std::move(handler)))
{ }

HttpFront::~HttpFront() = default;

bool HttpFront::listen(const QHostAddress &address, quint16 port, QString *error)
{
    auto listener = std::make_unique<GuardedTcpServer>(m_limits);
    if (!listener->listen(address, port)) {
        *error = tr("The sandbox cannot listen on %1, port %2: %3.")
                     .arg(address.toString(), QString::number(port), listener->errorString());
        return false;
    }
    m_port = listener->serverPort();
    m_server->bind(listener.release()); // the HTTP server becomes its parent
    return true;
}

quint16 HttpFront::port() const
{
    return m_port;
}

} // namespace ff::sandbox
