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
#include <utility>

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
    // The last door before the wire: whatever became of the call since it was asked for, a
    // read-only client lets nothing through here but GET.
    if (wouldWrite() && m_client.isReadOnly()) {
        endUnsent(ownError(FaceError::Kind::ReadOnly, {}));
        return;
    }
    m_signedWith = m_client.credentials();
    if (!isHeaderSafe(m_signedWith.secret())) {
        endUnsent(ClientCore::refusal(
            m_signedWith.state() == Credentials::State::Token
                ? QCoreApplication::translate(
                    "ff::FaceError", "The access token holds characters that no token has.")
                : QCoreApplication::translate(
                    "ff::FaceError", "The key holds characters that no key has, such as blanks.")));
        return;
    }
    m_stage = Stage::OnWire;
    ++m_attempt;
    const ClientLimits &limits = m_client.config().limits;
    if (!m_deadline.isActive())
        m_deadline.start(m_request.upload ? limits.uploadDeadlineMs : limits.deadlineMs);
    // The journal's id names the request it wrote down, not the GET that follows it.
    m_clientRequestId = std::exchange(m_options.clientRequestId, {});
    m_keepsRequestId = !m_clientRequestId.isEmpty();
    if (!isHeaderSafe(m_clientRequestId.toLatin1()))
        m_clientRequestId = QUuid::createUuid().toString(QUuid::WithoutBraces);

    m_http = new HttpCall(m_client.network(), makeOrder(), this);
    connect(m_http, &HttpCall::finished, this, &FaceCall::onHttpFinished);
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_http->start();
}

void FaceCall::endUnsent(const FaceError &error)
{
    m_client.scheduler().release(m_ticket);
    m_deadline.stop();
    m_stage = Stage::Interpreting;
    reject(error);
}

HttpCall::Order FaceCall::makeOrder() const
{
    const ClientConfig &config = m_client.config();
    HttpCall::Order order;
    order.verb = verbName(m_request.verb);
    order.request.setUrl(m_request.url(config.endpoint, config.apiVersion));
    order.request.setSslConfiguration(m_client.tls());
    m_client.sign(order.request);
    order.request.setRawHeader("Accept"_ba, "application/json"_ba);
    order.request.setRawHeader("User-Agent"_ba, "Faceferry/" FF_VERSION ""_ba);
    order.request.setRawHeader("client-request-id"_ba, m_clientRequestId.toLatin1());
    if (!m_request.contentType.isEmpty())
        order.request.setRawHeader("Content-Type"_ba, m_request.contentType);
    order.body = m_request.body;
    order.bodyBound = m_request.largeAnswer ? config.limits.listBodyBytes : config.limits.bodyBytes;
    order.inactivityMs = config.limits.inactivityMs;
    order.clientRequestId = m_clientRequestId;
    return order;
}

ExchangeRecord FaceCall::recordOf(const HttpAnswer &answer) const
{
    ExchangeRecord record;
    record.method = verbName(m_request.verb);
    record.path =
        redact(QString::fromLatin1(m_request.pathOnEndpoint(m_client.config().apiVersion)));
    record.query = redact(QString::fromLatin1(m_request.queryForLogs()));
    record.startedAt = m_sentAt;
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    record.attempt = m_attempt;
    record.requestId = redact(QString::fromLatin1(answer.header("apim-request-id"_ba)));
    record.clientRequestId = answer.clientRequestId;
    record.problem = redact(answer.errorText);
    if (answer.status >= 400)
        record.code = errorOf(answer).code;
    return record;
}

void FaceCall::onHttpFinished(const HttpAnswer &answer)
{
    m_http->deleteLater();
    m_http = nullptr;
    m_stage = Stage::Interpreting;
    m_client.scheduler().release(m_ticket);
    m_client.exchangeEnded(answer, recordOf(answer));
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
    if (goOnAfterRefusedToken(error))
        return;
    if (error.isUnauthorized() && m_signedWith.state() == Credentials::State::Token) {
        error.kind = FaceError::Kind::SignIn;
        error.message = QCoreApplication::translate(
            "ff::FaceError", "The service does not accept the access token.");
    }
    handleError(error);
}

bool FaceCall::goOnAfterRefusedToken(const FaceError &error)
{
    const bool answered =
        error.kind == FaceError::Kind::Service || error.kind == FaceError::Kind::Gateway;
    if (!answered || !error.isUnauthorized() || m_tokenWasRefused)
        return false;
    switch (m_client.refused(m_signedWith)) {
    case ClientCore::AfterRefusal::End:
        return false;
    case ClientCore::AfterRefusal::NoCredentials:
        m_deadline.stop();
        reject(m_client.missingError());
        return true;
    case ClientCore::AfterRefusal::SendAgain:
        break;
    }
    m_tokenWasRefused = true;
    m_lastError = error;
    // Signing in takes the time it takes; the request's own begins with its next send.
    m_deadline.stop();
    m_deadlineHit = false;
    if (m_keepsRequestId)
        m_options.clientRequestId = m_clientRequestId;
    if (wouldWrite() && m_client.isReadOnly()) {
        reject(ownError(FaceError::Kind::ReadOnly, {}));
        return true;
    }
    enqueue();
    return true;
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
    if (kind == FaceError::Kind::ReadOnly)
        error.delivery = FaceError::Delivery::NeverSent;
    else if (m_stage == Stage::Interpreting || m_tokenWasRefused)
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
