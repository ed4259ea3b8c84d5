// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "client/whendone.h"
#include "sandbox/sandboxthread.h"
#include "tests/contract/contract.h"
#include "tests/contract/recordingproxy.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QSignalSpy>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace ff::contract {

/// A request that no call of the client sends: made wrong on purpose, or for a part of the service
/// that the client leaves alone. Only its answer is held against the contract.
struct RawRequest
{
    QByteArray method;
    QByteArray target; ///< after "/face/", with the version: "v1.0/detect"
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QByteArray key = {}; ///< empty: east's own
};

/// The real client, the recorder and the real sandbox in a row. Every exchange that passes is held
/// against the contract at once; what breaks it is gathered for the test function to fail on.
class Drive : public QObject
{
    Q_OBJECT
public:
    Drive(Contract &contract, const sandbox::SandboxOptions &options);
    ~Drive() override;

    /// Waits for the sandbox. An empty text, or what went wrong.
    [[nodiscard]] QString start();

    /// Clients of the two resources. Each call of these gives the next one of a few: the client
    /// keeps to the service's ten calls a second, which is not what these tests are about.
    [[nodiscard]] FaceClient &east() { return client(m_east); }
    [[nodiscard]] FaceClient &west() { return client(m_west); }
    /// One more client of the first resource.
    [[nodiscard]] std::unique_ptr<FaceClient> newClient(const QString &apiVersion,
                                                        const QByteArray &key = {}) const;
    [[nodiscard]] SubscriptionId eastId() const
    {
        return SubscriptionId(m_ready.subscriptions.at(0).id);
    }
    [[nodiscard]] SubscriptionId westId() const
    {
        return SubscriptionId(m_ready.subscriptions.at(1).id);
    }

    /// The result of a call; Kind::Cancelled and a complaint when it never came.
    template<class T>
    [[nodiscard]] FaceResult<T> await(const QFuture<FaceResult<T>> &future);
    [[nodiscard]] Exchange send(const RawRequest &request);
    void advanceClock(std::chrono::milliseconds by) { m_sandbox.advanceClock(by); }

    /// Sets the sandbox's clock back by an hour: what was begun stays as it is until releaseJobs(),
    /// however slow the machine is that runs this.
    void holdJobs() { advanceClock(-std::chrono::hours(1)); }
    void releaseJobs() { advanceClock(std::chrono::hours(1)); }

    /// The exchange that was checked last.
    [[nodiscard]] const Exchange &last() const { return m_last; }
    /// "404 PersonGroupNotFound" of the exchange that was checked last; "200" when it went well.
    [[nodiscard]] QString lastAnswer() const;
    /// What broke the contract since the last call.
    [[nodiscard]] QStringList takeComplaints();

Q_SIGNALS:
    void answered();

private:
    using Pool = std::vector<std::unique_ptr<FaceClient>>;
    [[nodiscard]] FaceClient &client(Pool &pool);
    [[nodiscard]] QByteArray key(int subscription) const;
    void checkExchanges(Contract::Sides sides);

    Contract &m_contract;
    sandbox::SandboxThread m_sandbox;
    sandbox::SandboxReady m_ready;
    RecordingProxy m_proxy;
    QNetworkAccessManager m_network; ///< for raw requests
    Pool m_east;
    Pool m_west;
    std::size_t m_turn = 0;
    Exchange m_last;
    QSet<QByteArray> m_requestIds;
    QStringList m_complaints;
};

template<class T>
FaceResult<T> Drive::await(const QFuture<FaceResult<T>> &future)
{
    constexpr int patienceMs = 30'000;
    std::optional<FaceResult<T>> result;
    QObject context;
    QSignalSpy done(this, &Drive::answered);
    whenDone(future, &context, [&](const FaceResult<T> &answer) {
        result = answer;
        Q_EMIT answered();
    });
    if (!done.wait(patienceMs) || !result) {
        m_complaints.append(QStringLiteral("A call of the client never ended."));
        return {};
    }
    checkExchanges(Contract::Sides::RequestAndAnswer);
    return *result;
}

} // namespace ff::contract
