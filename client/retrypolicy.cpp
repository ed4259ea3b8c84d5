// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/retrypolicy.h"

#include <algorithm>

namespace ff {

namespace {

bool passesByItself(const FaceError &error)
{
    switch (error.kind) {
    case FaceError::Kind::Network:
        // A name that does not resolve or a port that is shut is told at once, not after retries.
        return error.cause == FaceError::Cause::Timeout || error.cause == FaceError::Cause::Closed
               || error.cause == FaceError::Cause::Other;
    case FaceError::Kind::Service:
    case FaceError::Kind::Gateway:
        return error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus == 500
               || error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    default:
        return false;
    }
}

} // namespace

RetryDecision decideRetry(Verb verb, const FaceError &error, int attempt, const RetryTiming &timing)
{
    if (verb != Verb::Get || attempt >= maxAttempts || !passesByItself(error))
        return {};
    constexpr qint64 longestMs = 8'000;
    const qint64 backoff = std::min<qint64>(qint64{timing.baseMs} << (attempt - 1), longestMs);
    const double factor = 0.5 + 0.5 * std::clamp(timing.jitter, 0.0, 1.0);
    const auto delay = static_cast<qint64>(static_cast<double>(backoff) * factor);
    return {true, std::max<qint64>(delay, error.retryAfterMs)};
}

qint64 pauseAfter(const FaceError &error, int consecutive, qint64 windowMs)
{
    const bool limited = error.httpStatus == 429;
    if (!limited && error.httpStatus != 503)
        return 0;
    if (error.retryAfterMs >= 0)
        return error.retryAfterMs;
    if (!limited)
        return 0;
    // Nobody said for how long: a quarter of the window, doubled up to the whole of it.
    const int doublings = std::clamp(consecutive - 1, 0, 2);
    return (windowMs / 4) << doublings;
}

} // namespace ff
