// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/clientcore.h"

#include "client/logging.h"
#include "client/managernetwork.h"
#include "client/retrypolicy.h"

#include <QCoreApplication>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

// Longer than this nobody waits in a queue: the caller hears of it and decides.
constexpr qint64 longestQueuePauseMs = 120'000;

} // namespace

ClientCore::ClientCore(FaceClient &client, ClientConfig config)
    : m_client(client)
    , m_config(std::move(config))
    , m_scheduler(m_config.tier)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    applyNetwork();
    updateHold();
}

ClientCore::~ClientCore()
{
    const QSet<FaceCall *> calls = m_calls;
    for (FaceCall *call : calls)
        call->stop(FaceError::Kind::Cancelled);
    qDeleteAll(calls);
}

void ClientCore::setNetwork(const NetworkSettings &network)
{
    if (m_config.network == network)
        return;
    m_config.network = network;
    // The links that are dropped with the old settings must not have a request on them.
    m_networkIsDue = m_scheduler.inFlight() > 0;
    if (!m_networkIsDue)
        applyNetwork();
    updateHold();
}

void ClientCore::updateHold()
{
    m_scheduler.setHeld(m_credentials.state() == Credentials::State::Pending || m_awaitsToken
                        || m_networkIsDue);
}

void ClientCore::applyNetwork()
{
    applyNetworkSettings(m_network, m_config.network, m_config.endpoint.isLoopback());
    m_tls = tlsConfigurationFor(m_config.network);
}

void ClientCore::setCredentials(const Credentials &credentials)
{
    registerSecret(credentials.secret());
    m_credentials = credentials;
    if (credentials.state() != Credentials::State::Pending)
        m_awaitsToken = false;
    updateHold();
    if (credentials.isUsable())
        m_usesTokens = credentials.state() == Credentials::State::Token;
    if (credentials.state() != Credentials::State::Missing)
        return;
    const QSet<FaceCall *> calls = m_calls;
    for (FaceCall *call : calls) {
        if (call->isWaiting())
            call->fail(missingError());
    }
}

FaceError ClientCore::missingError() const
{
    if (m_credentials.whyMissing())
        return *m_credentials.whyMissing();
    FaceError error;
    error.kind = FaceError::Kind::MissingKey;
    if (m_usesTokens) {
        error.kind = FaceError::Kind::SignIn;
        error.message = QCoreApplication::translate(
            "ff::FaceError", "The sign-in is no longer valid, and there is no new one.");
    }
    return error;
}

void ClientCore::sign(QNetworkRequest &request) const
{
    if (m_credentials.state() == Credentials::State::Token)
        request.setRawHeader("Authorization"_ba, "Bearer " + m_credentials.secret());
    else
        request.setRawHeader("Ocp-Apim-Subscription-Key"_ba, m_credentials.secret());
}

ClientCore::AfterRefusal ClientCore::refused(const Credentials &signedWith)
{
    if (signedWith.state() != Credentials::State::Token)
        return AfterRefusal::End;
    if (m_credentials.state() == Credentials::State::Pending)
        return AfterRefusal::SendAgain; // the queue is held until there are others
    if (m_credentials.isUsable() && m_credentials.secret() != signedWith.secret())
        return AfterRefusal::SendAgain;
    if (m_credentials.state() == Credentials::State::Missing)
        return AfterRefusal::NoCredentials;
    if (m_awaitsToken)
        return AfterRefusal::SendAgain;
    if (m_refusedToken == signedWith.secret())
        return AfterRefusal::End; // told before, and it was given to us again
    m_refusedToken = signedWith.secret();
    m_awaitsToken = true;
    // Whatever else waits would only be refused too.
    updateHold();
    FaceClient *client = &m_client;
    QMetaObject::invokeMethod(
        client, [client] { Q_EMIT client->tokenRejected(); }, Qt::QueuedConnection);
    return AfterRefusal::SendAgain;
}

void ClientCore::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (!readOnly)
        return;
    const QSet<FaceCall *> calls = m_calls;
    for (FaceCall *call : calls) {
        if (call->isWaiting() && call->wouldWrite())
            call->stop(FaceError::Kind::ReadOnly);
    }
}

void ClientCore::open(FaceCall *call, const CallOptions &options)
{
    m_calls.insert(call);
    if (options.cancel) {
        if (options.cancel->isCancelled() || options.cancel->isWithdrawn()) {
            call->stop(FaceError::Kind::Cancelled);
            return;
        }
        QObject::connect(options.cancel.get(), &CancelSource::cancelled, call,
                         [call] { call->stop(FaceError::Kind::Cancelled); });
        QObject::connect(options.cancel.get(), &CancelSource::withdrawn, call, [call] {
            if (call->isWaiting())
                call->stop(FaceError::Kind::Cancelled);
        });
    }
    if (!m_config.endpoint.isValid()) {
        call->fail(refusal(m_config.endpoint.problemText()));
        return;
    }
    if (m_readOnly && call->wouldWrite()) {
        call->stop(FaceError::Kind::ReadOnly);
        return;
    }
    if (m_credentials.state() == Credentials::State::Missing) {
        call->fail(missingError());
        return;
    }
    call->enqueue();
}

void ClientCore::exchangeEnded(const HttpAnswer &answer, const ExchangeRecord &record)
{
    // Ids and Qt's texts hold no key; redaction stands behind that for what nobody foresaw.
    const QString line =
        redact(u"%1 %2 %3 %4 %5 ms, attempt %6, request %7, client request %8 %9"_s
                   .arg(m_config.label, QString::fromLatin1(record.method), record.path)
                   .arg(record.httpStatus)
                   .arg(record.elapsedMs)
                   .arg(record.attempt)
                   .arg(record.requestId, record.clientRequestId, record.problem));
    // "Never trained" is a state that the service tells by a 404.
    const bool isExpected =
        answer.isComplete() && (answer.hasSuccessStatus() || errorOf(answer).isNotTrained());
    if (isExpected)
        qCDebug(lcNet, "%ls", qUtf16Printable(line));
    else
        qCInfo(lcNet, "%ls", qUtf16Printable(line));

    // Queued: a listener may delete the client.
    FaceClient *client = &m_client;
    QMetaObject::invokeMethod(
        client, [client, record] { Q_EMIT client->exchangeFinished(record); },
        Qt::QueuedConnection);
    const QString notice =
        redact(QString::fromUtf8(answer.header("azure-deprecating"_ba)).trimmed());
    if (!notice.isEmpty() && !m_announced.contains(notice)) {
        m_announced.insert(notice);
        QMetaObject::invokeMethod(
            client, [client, notice] { Q_EMIT client->deprecationAnnounced(notice); },
            Qt::QueuedConnection);
    }
    obeyPause(answer);
    if (m_networkIsDue && m_scheduler.inFlight() == 0) {
        m_networkIsDue = false;
        applyNetwork();
        updateHold();
    }
}

void ClientCore::obeyPause(const HttpAnswer &answer)
{
    if (answer.status == 0)
        return;
    if (answer.hasSuccessStatus()) {
        m_limitedInRow = 0;
        return;
    }
    const FaceError error = errorOf(answer);
    if (error.httpStatus == 429)
        ++m_limitedInRow;
    const qint64 pause = pauseAfter(error, m_limitedInRow, RateWindow::windowMs(m_config.tier));
    if (pause <= 0)
        return;
    m_limitError = error;
    m_limitError.delivery = FaceError::Delivery::NeverSent;
    m_limitError.clientRequestId.clear();
    m_scheduler.pauseFor(pause);
    if (const std::optional<FaceError> tooLong = longPause()) {
        const QSet<FaceCall *> calls = m_calls;
        for (FaceCall *call : calls) {
            if (call->isWaiting())
                call->fail(*tooLong);
        }
    }
}

std::optional<FaceError> ClientCore::longPause() const
{
    const qint64 left = m_scheduler.pauseRemainingMs();
    if (left <= longestQueuePauseMs)
        return std::nullopt;
    FaceError error = m_limitError;
    error.retryAfterMs = left;
    return error;
}

FaceError ClientCore::refusal(const QString &message)
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = message;
    return error;
}

} // namespace ff
