// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/clientcore.h"

#include "client/logging.h"
#include "client/retrypolicy.h"

#include <QCoreApplication>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

// Longer than this nobody waits in a queue: the caller hears of it and decides.
constexpr qint64 longestQueuePauseMs = 120'000;

void endForWantOfCredentials(FaceCall *call, const Credentials &credentials)
{
    if (credentials.whyMissing())
        call->fail(*credentials.whyMissing());
    else
        call->stop(FaceError::Kind::MissingKey);
}

} // namespace

ClientCore::ClientCore(FaceClient &client, ClientConfig config)
    : m_client(client)
    , m_config(std::move(config))
    , m_scheduler(m_config.tier)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    applyNetwork();
    m_scheduler.setHeld(true);
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
    m_config.network = network;
    applyNetwork();
}

void ClientCore::applyNetwork()
{
    if (m_config.endpoint.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy);
}

void ClientCore::setCredentials(const Credentials &credentials)
{
    registerSecret(credentials.secret());
    m_credentials = credentials;
    m_scheduler.setHeld(credentials.state() == Credentials::State::Pending);
    if (credentials.state() != Credentials::State::Missing)
        return;
    const QSet<FaceCall *> calls = m_calls;
    for (FaceCall *call : calls) {
        if (call->isWaiting())
            endForWantOfCredentials(call, credentials);
    }
}

void ClientCore::open(FaceCall *call, const CallOptions &options)
{
    m_calls.insert(call);
    if (options.cancel) {
        if (options.cancel->isCancelled()) {
            call->stop(FaceError::Kind::Cancelled);
            return;
        }
        QObject::connect(options.cancel.get(), &CancelSource::cancelled, call,
                         [call] { call->stop(FaceError::Kind::Cancelled); });
    }
    if (!m_config.endpoint.isValid()) {
        call->fail(refusal(m_config.endpoint.problemText()));
        return;
    }
    if (m_credentials.state() == Credentials::State::Missing) {
        endForWantOfCredentials(call, m_credentials);
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
    if (answer.isComplete() && answer.hasSuccessStatus())
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
