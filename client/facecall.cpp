// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facecall.h"

#include "client/clientcore.h"
#include "client/logging.h"
#include "client/retrypolicy.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

// Anything else could end the header and begin another one.
bool isHeaderSafe(const QByteArray &text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

FaceCall::FaceCall(ClientCore &client, const FaceRequest &request, const CallOptions &options)
    : m_client(client)
    , m_request(request)
    , m_options(options)
    , m_clientRequestId(options.clientRequestId)
{
    m_deadline.setSingleShot(true);
    m_backoff.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &FaceCall::onDeadline);
    connect(&m_backoff, &QTimer::timeout, this, &FaceCall::enqueue);
}

FaceCall::~FaceCall()
{
    m_client.forget(this);
}

bool FaceCall::isWaiting() const
{
    return m_stage == Stage::Waiting || m_stage == Stage::Backoff;
}

void FaceCall::enqueue()
{
    m_stage = Stage::Waiting;
    if (const std::optional<FaceError> pause = m_client.longPause()) {
        reject(m_lastError.value_or(*pause));
        return;
    }
    m_ticket = m_client.scheduler().enqueue(m_options.lane, [this] { send(); });
}

void FaceCall::continueWith(const FaceRequest &request)
{
    m_request = request;
    m_attempt = 0;
    m_lastError.reset();
    m_deadlineHit = false;
    m_deadline.stop();
    enqueue();
}

void FaceCall::send()
{
    const Credentials &credentials = m_client.credentials();
    const ClientLimits &limits = m_client.config().limits;
    m_stage = Stage::OnWire;
    if (!isHeaderSafe(credentials.secret())) {
        m_client.scheduler().release(m_ticket);
        reject(ClientCore::refusal(QCoreApplication::translate(
            "ff::FaceError", "The key holds characters that no key has, such as blanks.")));
        return;
    }
    if (++m_attempt == 1) {
        m_deadline.start(m_request.upload ? limits.uploadDeadlineMs : limits.deadlineMs);
        // The journal's id names the request it wrote down, not the GET that follows it.
        m_clientRequestId = m_options.clientRequestId;
        m_options.clientRequestId.clear();
    } else {
        m_clientRequestId.clear();
    }
    if (!isHeaderSafe(m_clientRequestId.toLatin1()))
        m_clientRequestId = QUuid::createUuid().toString(QUuid::WithoutBraces);

    HttpCall::Order order;
    order.verb = verbName(m_request.verb);
    order.request.setUrl(m_request.url(m_client.config().endpoint, m_client.config().apiVersion));
    order.request.setRawHeader("Ocp-Apim-Subscription-Key"_ba, credentials.secret());
    order.request.setRawHeader("Accept"_ba, "application/json"_ba);
    order.request.setRawHeader("User-Agent"_ba, "Faceferry/" FF_VERSION ""_ba);
    order.request.setRawHeader("client-request-id"_ba, m_clientRequestId.toLatin1());
    if (!m_request.contentType.isEmpty())
        order.request.setRawHeader("Content-Type"_ba, m_request.contentType);
    order.body = m_request.body;
    order.bodyBound = m_request.largeAnswer ? limits.listBodyBytes : limits.bodyBytes;
    order.inactivityMs = limits.inactivityMs;
    order.clientRequestId = m_clientRequestId;

    m_http = new HttpCall(m_client.network(), order, this);
    connect(m_http, &HttpCall::finished, this, &FaceCall::onHttpFinished);
    m_http->start();
}

void FaceCall::onHttpFinished(const HttpAnswer &answer)
{
    m_http->deleteLater();
    m_http = nullptr;
    m_stage = Stage::Interpreting;
    m_client.scheduler().release(m_ticket);

    ExchangeRecord record;
    record.method = verbName(m_request.verb);
    record.path = redact(QString::fromLatin1(m_request.path));
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    record.attempt = m_attempt;
    record.requestId = redact(QString::fromLatin1(answer.header("apim-request-id"_ba)));
    record.clientRequestId = answer.clientRequestId;
    record.problem = redact(answer.errorText);
    m_client.exchangeEnded(answer, record);
    if (m_stage == Stage::Done)
        return;

    // A 2xx whose body nobody reads is a success even when we had to cut the body off: the
    // Operation-Location of a take must not be lost with it.
    if (answer.hasSuccessStatus() && (answer.isComplete() || !m_request.bodyMatters)) {
        m_deadline.stop();
        resolve(answer);
        return;
    }
    FaceError error = errorOf(answer);
    if (answer.hasSuccessStatus() && !answer.isComplete() && error.kind == FaceError::Kind::Network)
        error.delivery = FaceError::Delivery::OutcomeUnknown;
    if (m_stopKind) {
        error.kind = *m_stopKind;
        error.message = m_stopMessage;
        reject(error);
        return;
    }
    handleError(error);
}

void FaceCall::handleError(const FaceError &error)
{
    const RetryTiming timing{m_client.config().limits.retryBaseMs,
                             QRandomGenerator::global()->generateDouble()};
    const RetryDecision decision = decideRetry(m_request.verb, error, m_attempt, timing);
    if (!decision.retry || m_deadlineHit || decision.delayMs >= m_deadline.remainingTime()) {
        m_deadline.stop();
        reject(error);
        return;
    }
    m_lastError = error;
    m_stage = Stage::Backoff;
    m_backoff.start(static_cast<int>(decision.delayMs));
}

void FaceCall::onDeadline()
{
    m_deadlineHit = true;
    if (m_stage == Stage::OnWire) {
        m_http->abort(HttpAnswer::Ending::DeadlinePassed);
        return;
    }
    if (!isWaiting())
        return;
    m_backoff.stop();
    m_client.scheduler().withdraw(m_ticket);
    m_stage = Stage::Interpreting;
    reject(m_lastError.value_or(ownError(FaceError::Kind::Network, {})));
}

void FaceCall::stop(FaceError::Kind kind, const QString &message)
{
    if (m_stage == Stage::Done)
        return;
    if (m_stage == Stage::OnWire) {
        m_stopKind = kind;
        m_stopMessage = message;
        m_http->abort(HttpAnswer::Ending::Aborted);
        return;
    }
    fail(ownError(kind, message));
}

void FaceCall::fail(const FaceError &error)
{
    if (m_stage == Stage::Done)
        return;
    m_backoff.stop();
    m_deadline.stop();
    m_client.scheduler().withdraw(m_ticket);
    m_stage = Stage::Interpreting;
    reject(error);
}

FaceError FaceCall::ownError(FaceError::Kind kind, const QString &message) const
{
    FaceError error;
    error.kind = kind;
    error.message = message;
    error.clientRequestId = m_clientRequestId;
    if (m_stage == Stage::Interpreting)
        error.delivery = FaceError::Delivery::Answered;
    else if (m_attempt > 0)
        error.delivery = FaceError::Delivery::OutcomeUnknown;
    return error;
}

bool FaceCall::markDone()
{
    if (m_stage == Stage::Done)
        return false;
    m_stage = Stage::Done;
    m_deadline.stop();
    m_backoff.stop();
    deleteLater();
    return true;
}

} // namespace ff
