// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cancelsource.h"
#include "client/facecall.h"
#include "client/faceclient.h"
#include "client/requestscheduler.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>

#include <optional>

namespace ff {

/// What the calls of one client share: its manager, scheduler and credentials. Owns the calls.
class ClientCore
{
public:
    ClientCore(FaceClient &client, ClientConfig config);
    ~ClientCore(); ///< every open call ends with Kind::Cancelled
    Q_DISABLE_COPY_MOVE(ClientCore)

    /// The one door for calls. `segments` are the path below the version in plain text.
    template<class T>
    QFuture<FaceResult<T>> run(const FaceRequest &request, const CallOptions &options,
                               CallPlan<T> plan)
    {
        auto *call = new TypedCall<T>(*this, request, options, std::move(plan));
        const QFuture<FaceResult<T>> future = call->future();
        open(call, options);
        return future;
    }
    /// A call that is over before anything was sent; `message` is translated.
    template<class T>
    static QFuture<FaceResult<T>> refuse(const QString &message)
    {
        QPromise<FaceResult<T>> promise;
        promise.start();
        promise.addResult(FaceResult<T>(refusal(message)));
        promise.finish();
        return promise.future();
    }

    [[nodiscard]] const ClientConfig &config() const { return m_config; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// The system's authorities and the added ones.
    [[nodiscard]] const QSslConfiguration &tls() const { return m_tls; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    [[nodiscard]] RequestScheduler &scheduler() { return m_scheduler; }
    void setCredentials(const Credentials &credentials);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// The one way a request's rights are written into it.
    void sign(QNetworkRequest &request) const;
    /// What becomes of a call that was answered with 401.
    enum class AfterRefusal {
        SendAgain, ///< in its turn: the queue is held while a new token is on its way
        NoCredentials, ///< ends with missingError()
        End ///< ends with the 401
    };
    [[nodiscard]] AfterRefusal refused(const Credentials &signedWith);
    /// Why a call cannot be signed while credentials are missing.
    [[nodiscard]] FaceError missingError() const;
    void setNetwork(const NetworkSettings &network);

    void forget(FaceCall *call) { m_calls.remove(call); }
    /// Logs the exchange, tells listeners, keeps what concerns all calls: pauses, deprecation.
    void exchangeEnded(const HttpAnswer &answer, const ExchangeRecord &record);
    /// Set while the service asked for a pause too long to wait in a queue.
    [[nodiscard]] std::optional<FaceError> longPause() const;
    [[nodiscard]] static FaceError refusal(const QString &message);

private:
    void applyNetwork(); ///< config().network to the manager
    void updateHold(); ///< whether anything may leave now
    void open(FaceCall *call, const CallOptions &options);
    void obeyPause(const HttpAnswer &answer);

    FaceClient &m_client;
    ClientConfig m_config;
    Credentials m_credentials;
    QByteArray m_refusedToken; // the last one that tokenRejected() told of
    bool m_awaitsToken = false; // since then no other came
    bool m_usesTokens = false; // the last usable credentials were a token
    bool m_networkIsDue = false; // when nothing is on the wire any more
    bool m_readOnly = false;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    RequestScheduler m_scheduler;
    QSet<FaceCall *> m_calls;
    QSet<QString> m_announced;
    FaceError m_limitError;
    int m_limitedInRow = 0;
};

} // namespace ff
