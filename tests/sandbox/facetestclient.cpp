// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetestclient.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
constexpr int patienceMs = 20'000;
}

QString Reply::code() const
{
    return object().value(u"error"_s).toObject().value(u"code"_s).toString();
}

QString Reply::message() const
{
    return object().value(u"error"_s).toObject().value(u"message"_s).toString();
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Reply::location() const
{
    return QString::fromLatin1(header("Operation-Location"));
}

FaceTestClient::FaceTestClient(const SandboxOptions &options) : m_options(options) { }

bool FaceTestClient::start()
{
    m_thread = std::make_unique<SandboxThread>(m_options);
    m_isReady = false;
    m_hasFailed = false;
    QObject::connect(m_thread.get(), &SandboxThread::ready, m_thread.get(),
                     [this](const SandboxReady &ready) {
                         m_ready = ready;
                         m_isReady = true;
                     });
    QObject::connect(m_thread.get(), &SandboxThread::failed, m_thread.get(),
                     [this] { m_hasFailed = true; });
    m_thread->start();
    return QTest::qWaitFor([this] { return m_isReady || m_hasFailed; }, patienceMs) && m_isReady;
}

void FaceTestClient::stop()
{
    m_network.clearConnectionCache();
    m_thread.reset();
}

Reply FaceTestClient::send(const QByteArray &verb, const QString &path, const QByteArray &body,
                           const QByteArray &contentType)
{
    QNetworkRequest request(QUrl(m_ready.endpoint + u"/face/"_s + version + path));
    if (caller >= 0) {
        request.setRawHeader("Ocp-Apim-Subscription-Key",
                             m_ready.subscriptions.at(caller).key.toLatin1());
    }
    if (!contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    for (const auto &[name, value] : std::as_const(extraHeaders))
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> answer(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(answer.get(), &QNetworkReply::finished);
    Reply reply;
    if (!finished.wait(patienceMs))
        return reply;
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = answer->readAll();
    for (const auto &[name, value] : answer->rawHeaderPairs())
        reply.headers.append({name, value});
    return reply;
}

Reply FaceTestClient::get(const QString &path)
{
    return send("GET", path, {}, {});
}

Reply FaceTestClient::remove(const QString &path)
{
    return send("DELETE", path, {}, {});
}

Reply FaceTestClient::put(const QString &path, const QJsonObject &body)
{
    return send("PUT", path, QJsonDocument(body).toJson(), "application/json");
}

Reply FaceTestClient::patch(const QString &path, const QJsonObject &body)
{
    return send("PATCH", path, QJsonDocument(body).toJson(), "application/json");
}

Reply FaceTestClient::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(), "application/json");
}

Reply FaceTestClient::upload(const QString &path, const QByteArray &image)
{
    return send("POST", path, image, "application/octet-stream");
}

QString FaceTestClient::subscriptionId(int index) const
{
    return m_ready.subscriptions.at(index).id;
}

QString FaceTestClient::takeDone(const QString &type, const QString &objectId,
                                 const QStringList &scope)
{
    const Reply taken =
        post(u"/snapshots"_s, {{u"type"_s, type},
                               {u"objectId"_s, objectId},
                               {u"applyScope"_s, QJsonArray::fromStringList(scope)}});
    if (taken.status != 202)
        return {};
    advance(std::chrono::seconds(10));
    const QJsonObject operation = get(taken.location()).object();
    return operation.value(u"status"_s).toString() == "succeeded"_L1
               ? operation.value(u"resourceLocation"_s).toString()
               : QString();
}

QByteArray pngOfSize(qsizetype size)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0", 29);
    png.append(QByteArray(size - png.size(), '\0'));
    return png;
}

} // namespace ff::sandbox
