// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "client/facerequest.h"
#include "client/httpcall.h"
#include "client/requestscheduler.h"
#include "client/whendone.h"

#include <QDateTime>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

namespace ff {

class ClientCore;

/// One typed call from its entry in the queue to its end: waits for its turn, sends, sends a GET
/// again where the policy says so, keeps the deadline. Ends exactly once.
class FaceCall : public QObject
{
    Q_OBJECT
public:
    ~FaceCall() override;

    void enqueue();
    /// Still before its first send, or waiting to be sent again.
    [[nodiscard]] bool isWaiting() const;
    /// Its next request is none that only reads.
    [[nodiscard]] bool wouldWrite() const { return m_request.verb != Verb::Get; }
    /// Ends the call with an error of ours: aborts what is on the wire.
    void stop(FaceError::Kind kind, const QString &message = {});
    void fail(const FaceError &error);

protected:
    FaceCall(ClientCore &client, const FaceRequest &request, const CallOptions &options);

    /// The answer is a success by its status. Ends the call, now or later.
    virtual void resolve(const HttpAnswer &answer) = 0;
    /// Ends the call with `error`, or takes another way.
    virtual void reject(const FaceError &error) = 0;
    /// Sends another request within the same call, after the first one was answered.
    void continueWith(const FaceRequest &request);
    /// True the first time.
    [[nodiscard]] bool markDone();

private:
    enum class Stage { Waiting, OnWire, Backoff, Interpreting, Done };

    void send();
    void onHttpFinished(const HttpAnswer &answer);
    void endUnsent(const FaceError &error);
    [[nodiscard]] HttpCall::Order makeOrder() const;
    [[nodiscard]] ExchangeRecord recordOf(const HttpAnswer &answer) const;
    /// False when the error is to be handled as any other one.
    [[nodiscard]] bool goOnAfterRefusedToken(const FaceError &error);
    void handleError(const FaceError &error);
    void onDeadline();
    [[nodiscard]] FaceError ownError(FaceError::Kind kind, const QString &message) const;

    ClientCore &m_client;
    FaceRequest m_request;
    CallOptions m_options;
    QString m_clientRequestId;
    RequestScheduler::Ticket m_ticket = 0;
    QPointer<HttpCall> m_http;
    Credentials m_signedWith; // the last send
    QDateTime m_sentAt;
    QTimer m_deadline; // from the first send
    QTimer m_backoff;
    std::optional<FaceError> m_lastError; // of the attempt before
    std::optional<FaceError::Kind> m_stopKind;
    QString m_stopMessage;
    int m_attempt = 0;
    bool m_deadlineHit = false;
    bool m_tokenWasRefused = false;
    bool m_keepsRequestId = false; // sent again under the id it was given
    Stage m_stage = Stage::Waiting;
};

/// What a typed call makes of an answer. `interpret` is pure and runs in a worker thread when the
/// body is large; the others run in the client's thread.
template<class T>
struct CallPlan
{
    std::function<FaceResult<T>(const HttpAnswer &)> interpret;
    /// May turn an error into a value (never trained is a state).
    std::function<std::optional<T>(const FaceError &)> recover = {};
    /// May ask for a GET before the error is believed.
    std::function<std::optional<FaceRequest>(const FaceError &)> doubt = {};
    /// What that GET says of the doubted error.
    std::function<FaceResult<T>(const FaceError &doubted, const FaceResult<HttpAnswer> &)> judge =
        {};
};

template<class T>
class TypedCall : public FaceCall
{
public:
    TypedCall(ClientCore &client, const FaceRequest &request, const CallOptions &options,
              CallPlan<T> plan)
        : FaceCall(client, request, options)
        , m_plan(std::move(plan))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<FaceResult<T>> future() const { return m_promise.future(); }

protected:
    void resolve(const HttpAnswer &answer) override
    {
        if (m_doubted) {
            deliver(m_plan.judge(*m_doubted, answer));
            return;
        }
        // Above this, parsing would be felt in the GUI thread.
        constexpr qsizetype inlineBytes = 64 * 1024;
        if (answer.body.size() <= inlineBytes) {
            deliver(m_plan.interpret(answer));
            return;
        }
        whenDone(
            QtConcurrent::run([interpret = m_plan.interpret, answer] { return interpret(answer); }),
            this, [this](const FaceResult<T> &result) { deliver(result); });
    }

    void reject(const FaceError &error) override
    {
        if (m_doubted) {
            const bool stopped = error.kind == FaceError::Kind::Cancelled;
            deliver(stopped ? FaceResult<T>(error) : m_plan.judge(*m_doubted, error));
            return;
        }
        if (m_plan.recover) {
            if (const std::optional<T> value = m_plan.recover(error)) {
                deliver(*value);
                return;
            }
        }
        if (m_plan.doubt) {
            if (const std::optional<FaceRequest> check = m_plan.doubt(error)) {
                m_doubted = error;
                continueWith(*check);
                return;
            }
        }
        deliver(error);
    }

private:
    void deliver(const FaceResult<T> &result)
    {
        if (!markDone())
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

    CallPlan<T> m_plan;
    QPromise<FaceResult<T>> m_promise;
    std::optional<FaceError> m_doubted;
};

} // namespace ff
