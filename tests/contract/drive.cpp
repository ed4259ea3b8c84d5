// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/drive.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ff::contract {

namespace {
constexpr int clientsOfAPool = 8;
constexpr int patienceMs = 30'000;
} // namespace

Drive::Drive(Contract &contract, const sandbox::SandboxOptions &options)
    : m_contract(contract)
    , m_sandbox(options)
{ }

Drive::~Drive() = default;

QString Drive::start()
{
    QSignalSpy ready(&m_sandbox, &sandbox::SandboxThread::ready);
    m_sandbox.start();
    if (!ready.wait(patienceMs))
        return u"The sandbox does not start."_s;
    m_ready = ready.first().first().value<sandbox::SandboxReady>();
    if (m_ready.subscriptions.size() < 2)
        return u"The sandbox has no two subscriptions."_s;
    if (!m_proxy.start(static_cast<quint16>(QUrl(m_ready.endpoint).port())))
        return u"The recorder cannot listen."_s;
    for (int i = 0; i < clientsOfAPool; ++i) {
        m_east.push_back(newClient(u"v1.0"_s, key(0)));
        m_west.push_back(newClient(u"v1.0"_s, key(1)));
    }
    return {};
}

FaceClient &Drive::client(Pool &pool)
{
    return *pool.at(m_turn++ % pool.size());
}

QByteArray Drive::key(int subscription) const
{
    return m_ready.subscriptions.at(subscription).key.toLatin1();
}

std::unique_ptr<FaceClient> Drive::newClient(const QString &apiVersion,
                                             const QByteArray &given) const
{
    ClientConfig config;
    config.endpoint =
        Endpoint::fromUserInput(u"http://127.0.0.1:"_s + QString::number(m_proxy.port()));
    config.apiVersion = apiVersion;
    auto made = std::make_unique<FaceClient>(config);
    made->setCredentials(Credentials::key(given.isEmpty() ? key(0) : given));
    return made;
}

Exchange Drive::send(const RawRequest &raw)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_proxy.port());
    url = url.resolved(QUrl::fromEncoded("/face/" + raw.target));
    QNetworkRequest request(url);
    request.setRawHeader("Ocp-Apim-Subscription-Key", raw.key.isEmpty() ? key(0) : raw.key);
    if (!raw.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, raw.contentType);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, raw.method, raw.body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    m_last = {};
    if (!reply->isFinished() && !finished.wait(patienceMs))
        m_complaints.append(u"A raw request never ended."_s);
    checkExchanges(Contract::Sides::AnswerOnly);
    return m_last;
}

void Drive::checkExchanges(Contract::Sides sides)
{
    const QList<Exchange> exchanges = m_proxy.takeExchanges();
    for (const Exchange &exchange : exchanges) {
        m_last = exchange;
        const QList<Violation> violations = m_contract.check(exchange, sides);
        for (const Violation &violation : violations)
            m_complaints.append(violation.text());
        const QByteArray id = headerValue(exchange.requestHeaders, "client-request-id");
        if (sides == Contract::Sides::RequestAndAnswer && m_requestIds.contains(id))
            m_complaints.append("A client-request-id was used twice: "_L1
                                + QString::fromLatin1(id));
        m_requestIds.insert(id);
    }
    if (m_proxy.sawNonsense())
        m_complaints.append(u"Bytes went by that are no HTTP message."_s);
}

QString Drive::lastAnswer() const
{
    const QJsonObject body = QJsonDocument::fromJson(m_last.answerBody).object();
    const QString code = body.value("error"_L1).toObject().value("code"_L1).toString();
    const QString status = QString::number(m_last.status);
    return code.isEmpty() ? status : status + u' ' + code;
}

QStringList Drive::takeComplaints()
{
    QStringList complaints = std::exchange(m_complaints, {});
    complaints.removeDuplicates();
    return complaints;
}

} // namespace ff::contract
