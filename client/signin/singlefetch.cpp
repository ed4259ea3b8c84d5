// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/singlefetch.h"

#include "client/logging.h"

#include <utility>

namespace ff {

QFuture<FaceResult<AccessToken>> SingleFetch::fetch()
{
    if (m_promise)
        return m_promise->future();
    m_promise = std::make_unique<QPromise<FaceResult<AccessToken>>>();
    m_promise->start();
    const QFuture<FaceResult<AccessToken>> future = m_promise->future();
    begin();
    return future;
}

void SingleFetch::cancel()
{
    if (!m_promise)
        return;
    abandon();
    FaceError error;
    error.kind = FaceError::Kind::Cancelled;
    end(error);
}

void SingleFetch::end(const FaceResult<AccessToken> &result)
{
    const auto promise = std::exchange(m_promise, nullptr);
    if (!promise)
        return;
    if (result.ok()) {
        registerSecret(result->token);
        registerSecret(result->refreshToken);
    }
    promise->addResult(result);
    promise->finish();
}

FaceError signInError(const QString &message, const QString &code)
{
    FaceError error;
    error.kind = FaceError::Kind::SignIn;
    error.message = redact(message);
    error.code = redact(code);
    return error;
}

} // namespace ff
