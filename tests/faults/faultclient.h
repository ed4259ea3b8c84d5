// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "tests/faults/faultserver.h"

#include <QTest>

#include <memory>

namespace ff::tests {

inline const char *testKey()
{
    return "0123456789abcdef0123456789abcdef";
}

/// Limits short enough for tests that wait for them; nothing is measured against the clock.
inline ClientLimits shortLimits()
{
    ClientLimits limits;
    limits.inactivityMs = 20'000;
    limits.deadlineMs = 30'000;
    limits.retryBaseMs = 10;
    return limits;
}

/// A client of `endpoint` with a key, ready to call.
inline std::unique_ptr<FaceClient> makeClient(const QString &endpoint,
                                              const ClientLimits &limits = shortLimits())
{
    ClientConfig config;
    config.endpoint = Endpoint::fromUserInput(endpoint);
    config.label = QStringLiteral("test");
    config.limits = limits;
    auto client = std::make_unique<FaceClient>(config);
    client->setCredentials(Credentials::key(testKey()));
    return client;
}

/// The service's error shape (wire-facts "Errors").
inline QByteArray faceError(const QByteArray &code, const QByteArray &message)
{
    return R"({"error":{"code":")" + code + R"(","message":")" + message + R"("}})";
}

template<class T>
bool waitFor(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000);
}

/// The one result of a future that is finished by then; a failed wait reads as an empty result.
template<class T>
T resultOf(const QFuture<T> &future)
{
    if (!waitFor(future) || future.resultCount() != 1) {
        QTest::qFail("the call did not end with one result", __FILE__, __LINE__);
        return T{};
    }
    return future.resultAt(0);
}

} // namespace ff::tests
