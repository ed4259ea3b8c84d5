// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/tokenendpoint.h"

#include "client/httpcall.h"
#include "client/logging.h"
#include "client/managernetwork.h"
#include "client/signin/authority.h"
#include "client/signin/tokenanswer.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

constexpr int inactivityMs = 30'000;
constexpr int deadlineMs = 60'000;
constexpr qint64 longestAnswer = 256 * 1024;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QByteArray encoded(const QList<TokenEndpoint::Field> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace

TokenEndpoint::TokenEndpoint(const TokenRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
{
    m_network.setAutoDeleteReplies(false);
    applyNetworkSettings(m_network, request.network, isLoopback(request.authority));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_call)
            m_call->abort(HttpAnswer::Ending::DeadlinePassed);
    });
}

TokenEndpoint::~TokenEndpoint()
{
    abandon();
}

QString TokenEndpoint::problem() const
{
    const QString address = authorityProblem(m_request.authority);
    return address.isEmpty() ? tenantProblem(m_request.tenant) : address;
}

QUrl TokenEndpoint::url(const QString &leaf) const
{
    QUrl url = m_request.authority;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + m_request.tenant + "/oauth2/v2.0/"_L1 + leaf);
    return url;
}

void TokenEndpoint::post(const QList<Field> &fields, Done done)
{
    abandon();
    m_done = std::move(done);
    HttpCall::Order order;
    order.verb = "POST"_ba;
    order.request.setUrl(url(u"token"_s));
    order.request.setRawHeader("Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    order.request.setRawHeader("Accept"_ba, "application/json"_ba);
    order.request.setRawHeader("User-Agent"_ba, "Faceferry/" FF_VERSION ""_ba);
    order.request.setSslConfiguration(tlsConfigurationFor(m_request.network));
    order.body = encoded(fields);
    order.bodyBound = longestAnswer;
    order.inactivityMs = inactivityMs;
    m_call = new HttpCall(m_network, order, this);
    connect(m_call, &HttpCall::finished, this, &TokenEndpoint::onFinished);
    m_deadline.start(deadlineMs);
    m_call->start();
}

void TokenEndpoint::abandon()
{
    m_deadline.stop();
    m_done = nullptr;
    delete m_call.data();
}

void TokenEndpoint::onFinished(const HttpAnswer &answer)
{
    m_deadline.stop();
    m_call->deleteLater();
    m_call = nullptr;
    const FaceResult<AccessToken> result =
        readTokenAnswer(answer, m_request.authority, QDateTime::currentDateTimeUtc());
    // Neither what was sent nor what came back is ever in a log.
    const QString line = redact(u"sign-in at %1: %2 %3 %4 ms %5"_s.arg(m_request.authority.host())
                                    .arg(answer.status)
                                    .arg(result.ok() ? u"token"_s : result.error().code)
                                    .arg(answer.elapsedMs)
                                    .arg(answer.errorText));
    qCInfo(lcNet, "%ls", qUtf16Printable(line));
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace ff
