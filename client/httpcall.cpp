// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httpcall.h"

#include "client/oneshotbody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

FaceError::Cause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FaceError::Cause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FaceError::Cause::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return FaceError::Cause::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return FaceError::Cause::Closed;
    default:
        return FaceError::Cause::Other;
    }
}

// The proxy the connection has of its own, "host:port"; empty when the system says which.
QString ownProxy(const QNetworkAccessManager &manager)
{
    const QNetworkProxy proxy = manager.proxy();
    if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::Socks5Proxy)
        return {};
    return u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
}

// What went wrong on the way to a proxy must not read as if the service had done it. Empty when
// it is not about the proxy.
QString proxyWords(QNetworkReply::NetworkError error, const QString &proxy)
{
    const auto named = [&proxy](const char *withName, const char *without) {
        return proxy.isEmpty() ? QCoreApplication::translate("ff::FaceError", without)
                               : QCoreApplication::translate("ff::FaceError", withName).arg(proxy);
    };
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return named(QT_TRANSLATE_NOOP("ff::FaceError", "The proxy %1 refused the connection."),
                     QT_TRANSLATE_NOOP("ff::FaceError", "The proxy refused the connection."));
    case QNetworkReply::ProxyConnectionClosedError:
        return named(QT_TRANSLATE_NOOP("ff::FaceError", "The proxy %1 closed the connection."),
                     QT_TRANSLATE_NOOP("ff::FaceError", "The proxy closed the connection."));
    case QNetworkReply::ProxyNotFoundError:
        return named(QT_TRANSLATE_NOOP("ff::FaceError", "The proxy %1 was not found."),
                     QT_TRANSLATE_NOOP("ff::FaceError", "The proxy was not found."));
    case QNetworkReply::ProxyTimeoutError:
        return named(QT_TRANSLATE_NOOP("ff::FaceError", "The proxy %1 did not answer in time."),
                     QT_TRANSLATE_NOOP("ff::FaceError", "The proxy did not answer in time."));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QCoreApplication::translate("ff::FaceError",
                                           "The proxy did not accept the user name and password.");
    default:
        break;
    }
    if (proxy.isEmpty())
        return {};
    // Qt knows no more of a proxy that refuses, where nobody listens too.
    if (error == QNetworkReply::UnknownNetworkError)
        return QCoreApplication::translate(
                   "ff::FaceError", "The proxy %1 refused the connection, or cannot be reached.")
            .arg(proxy);
    // Through a proxy, names are looked up and hosts are called by the proxy alone; Qt says the
    // same of a proxy's name that it cannot look up itself.
    if (error == QNetworkReply::HostNotFoundError)
        return QCoreApplication::translate("ff::FaceError", "The proxy %1 was not found, or does "
                                                            "not find the host behind it.")
            .arg(proxy);
    if (error == QNetworkReply::ConnectionRefusedError)
        return QCoreApplication::translate("ff::FaceError",
                                           "The proxy %1 could not connect to the host behind it.")
            .arg(proxy);
    return {};
}

// Errors the manager makes out of a status of 400 and more: the exchange itself was fine.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied
           && error != QNetworkReply::ContentReSendError;
}

// Whether the manager's safety check stopped an answer that decodes to more than our bound. Newer
// Qt names the API in the text in every language; 6.4.2 gives no reason at all, for corrupt data
// neither, but deflate cannot grow a few bytes beyond our bound.
bool isBomb(const QNetworkReply &reply, qint64 bound)
{
    if (reply.errorString().contains("decompressedSafetyCheckThreshold"_L1))
        return true;
    if (!reply.errorString().trimmed().endsWith(u':'))
        return false;
    constexpr qint64 mostDeflateGrows = 1032;
    const QVariant size = reply.attribute(QNetworkRequest::OriginalContentLengthAttribute);
    return !size.isValid() || size.toLongLong() * mostDeflateGrows > bound;
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager &manager, const Order &order, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_order(order)
{
    m_answer.clientRequestId = order.clientRequestId;
}

HttpCall::~HttpCall()
{
    m_done = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpCall::start()
{
    QNetworkRequest &request = m_order.request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_order.body.size());
    request.setTransferTimeout(m_order.inactivityMs);
    request.setDecompressedSafetyCheckThreshold(m_order.bodyBound);

    m_clock.start();
    // Every verb goes as a custom one with a body that cannot be rewound, an empty body too: the
    // manager would otherwise send DELETE, a POST without a body, and GET again on its own.
    m_body = new OneShotBody(m_order.body);
    m_reply = m_manager.sendCustomRequest(request, m_order.verb, m_body);
    m_body->setParent(m_reply);
    connectReply();
}

void HttpCall::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkLength);
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList reasons;
        for (const QSslError &error : errors)
            reasons += error.errorString();
        m_tlsReasons = reasons.join(u' ');
    });
}

void HttpCall::abort(HttpAnswer::Ending reason)
{
    conclude(reason);
}

void HttpCall::checkLength()
{
    const qint64 declared = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (declared > m_order.bodyBound)
        conclude(HttpAnswer::Ending::TooLarge);
    else if (declared > 0 && m_answer.body.isEmpty())
        m_answer.body.reserve(qMin<qint64>(declared, 1024 * 1024));
}

void HttpCall::readAvailable()
{
    // In slices: readAll() of a small compressed answer could decode to any size at once.
    constexpr qint64 slice = 64 * 1024;
    while (!m_done && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray part = m_reply->read(slice);
        if (part.isEmpty())
            return;
        if (m_answer.body.size() + part.size() > m_order.bodyBound) {
            m_answer.body.clear();
            conclude(HttpAnswer::Ending::TooLarge);
            return;
        }
        m_answer.body += part;
    }
}

void HttpCall::onReplyFinished()
{
    if (m_done)
        return;
    readAvailable();
    if (m_done)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::NoError || isStatusError(error, status)) {
        conclude(HttpAnswer::Ending::Complete);
        return;
    }
    m_answer.cause = causeOf(error);
    m_answer.errorText = m_reply->errorString();
    if (const QString words = proxyWords(error, ownProxy(m_manager)); !words.isEmpty()) {
        m_answer.errorText = words;
        m_answer.cause = FaceError::Cause::Other;
        m_answer.isOfProxy = true;
    }
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        conclude(HttpAnswer::Ending::ProxyUnauthorized);
        break;
    case QNetworkReply::SslHandshakeFailedError:
        if (!m_tlsReasons.isEmpty())
            m_answer.errorText = m_tlsReasons;
        conclude(HttpAnswer::Ending::TlsRefused);
        break;
    case QNetworkReply::OperationCanceledError:
        // We conclude before we abort, so this is the manager's transfer timeout.
        conclude(HttpAnswer::Ending::InactivityPassed);
        break;
    case QNetworkReply::UnknownContentError:
        conclude(isBomb(*m_reply, m_order.bodyBound) ? HttpAnswer::Ending::TooLarge
                                                     : HttpAnswer::Ending::Undecodable);
        break;
    case QNetworkReply::ContentReSendError:
        m_requestSent = true;
        m_answer.errorText = QCoreApplication::translate(
            "ff::FaceError", "The connection was closed before the answer was complete.");
        conclude(HttpAnswer::Ending::Broken);
        break;
    default:
        conclude(HttpAnswer::Ending::Broken);
        break;
    }
}

void HttpCall::conclude(HttpAnswer::Ending ending)
{
    // abort() below emits the reply's finished() inside the call.
    if (m_done)
        return;
    m_done = true;
    m_answer.ending = ending;
    m_answer.elapsedMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (m_reply) {
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
        m_answer.headers = headers;
        // The manager works in another thread: when it is we who stop, the request may have left
        // a moment before requestSent() arrived. A body passes through this thread before it
        // leaves, so an unread one proves that the request is not whole; an empty one does not.
        const bool stoppedByUs =
            !m_reply->isFinished() || ending == HttpAnswer::Ending::InactivityPassed;
        const bool mayHaveLeft = stoppedByUs && m_order.body.isEmpty();
        const bool bodyTaken = m_body && m_body->wasRead();
        m_answer.sent = m_answer.status != 0 || bodyTaken || mayHaveLeft
                        || (m_requestSent && m_order.body.isEmpty());
        m_reply->disconnect(this);
        if (!m_reply->isFinished())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
        m_body = nullptr;
    }
    Q_EMIT finished(m_answer);
}

} // namespace ff
