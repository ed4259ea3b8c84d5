// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

#include "sandbox/answers.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcRouter, "face.sandbox.router")

void addCommonRoutes(RouteTable &table, Services &services)
{
    addContainerRoutes(table, services);
    addPersonRoutes(table, services);
    addFaceRoutes(table, services);
    addTrainingRoutes(table, services);
    addRecognitionRoutes(table);
}

bool isOneOf(const QString &version, const QStringList &versions)
{
    return versions.contains(version, Qt::CaseInsensitive);
}

Answer unauthorized()
{
    return errorAnswer(401, u"401"_s,
                       u"Access denied due to invalid subscription key or wrong API endpoint. Make "
                       "sure to provide a valid key for an active subscription and use a correct "
                       "regional API endpoint for your resource."_s);
}

// In the gateway's own shape, as Azure's services word it for tokens.
Answer tokenRefused()
{
    Answer answer = jsonAnswer(
        QJsonObject{{u"statusCode"_s, 401},
                    {u"message"_s, u"Unauthorized. Access token is missing, invalid, audience is "
                                   "incorrect (https://cognitiveservices.azure.com), or have "
                                   "expired."_s}});
    answer.status = 401;
    return answer;
}

/// The token of "Authorization: Bearer TOKEN"; empty when there is none.
QByteArray bearerToken(const Request &request)
{
    const QByteArray value = request.header("authorization"_ba).trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.first(blank).toLower() != "bearer")
        return {};
    return value.sliced(blank + 1).trimmed();
}

Answer tooManyCalls(int seconds)
{
    Answer answer = errorAnswer(429, u"429"_s,
                                u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds));
    answer.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
    return answer;
}

} // namespace

Router::Router(Services &services) : m_services(services)
{
    addCommonRoutes(m_withSnapshots, services);
    addSnapshotRoutes(m_withSnapshots, services);
    addOperationRoutes(m_withSnapshots, services);
    addCommonRoutes(m_withoutSnapshots, services);
}

Answer Router::handle(const Request &request)
{
    QElapsedTimer timer;
    timer.start();
    Answer answer = admit(request);
    answer.headers.append({"apim-request-id"_ba, newGuid().toLatin1()});
    const QByteArray clientId = request.header("client-request-id"_ba);
    if (!clientId.isEmpty())
        answer.headers.append({"client-request-id"_ba, clientId});
    answer.headers.append(
        {"x-envoy-upstream-service-time"_ba, QByteArray::number(timer.elapsed() + answer.delayMs)});
    return answer;
}

Answer Router::admit(const Request &request)
{
    static const QStringList withSnapshots{u"v1.0"_s, u"v1.0-preview"_s};
    static const QStringList withoutSnapshots{u"v1.1-preview.1"_s, u"v1.2-preview.1"_s, u"v1.2"_s,
                                              u"v1.3-preview.1"_s};
    if (request.path.size() < 3 || request.path.at(0).compare("face"_L1, Qt::CaseInsensitive) != 0)
        return gatewayNotFound();
    const QString version = request.path.at(1);
    const RouteTable *table = isOneOf(version, withSnapshots)      ? &m_withSnapshots
                              : isOneOf(version, withoutSnapshots) ? &m_withoutSnapshots
                                                                   : nullptr;
    if (!table)
        return gatewayNotFound();
    const RouteTable::Match match = table->find(request.method, request.path.sliced(2));
    if (!match.handler)
        return gatewayNotFound();
    const Subscription *caller = callerOf(request);
    if (!caller)
        return bearerToken(request).isEmpty() ? unauthorized() : tokenRefused();
    if (const int wait = m_services.rate.admit(caller->number, m_services.clock.now()); wait > 0)
        return tooManyCalls(wait);
    const QString base =
        u"http://"_s + QString::fromLatin1(request.header("host"_ba)) + u"/face/"_s + version;
    Answer answer = call(*match.handler, {request, *caller, match.ids, base});
    answer.headers.append({"csp-billing-usage"_ba, "CognitiveServices.Face.Transaction=1"_ba});
    return answer;
}

const Subscription *Router::callerOf(const Request &request) const
{
    const QByteArray key = request.header("ocp-apim-subscription-key"_ba);
    if (!key.isEmpty())
        return m_services.subscriptions.byKey(key);
    const QByteArray token = bearerToken(request);
    if (token.isEmpty() || !m_services.options.subscriptionOfToken)
        return nullptr;
    return m_services.subscriptions.byName(m_services.options.subscriptionOfToken(token));
}

Answer Router::call(const RouteTable::Handler &handler, const Call &call)
{
    try {
        m_services.jobs.advance();
        return handler(call);
    } catch (const Refusal &refusal) {
        return refusal.answer;
    } catch (const StoreError &error) {
        qCWarning(lcRouter, "the store failed: %ls", qUtf16Printable(error.text));
        return errorAnswer(500, u"InternalServerError"_s, u"The sandbox's store failed."_s);
    }
}

} // namespace ff::sandbox
