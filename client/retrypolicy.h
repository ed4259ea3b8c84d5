// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facerequest.h"
#include "client/faceresult.h"

#include <QtGlobal>

namespace ff {

/// What to do after attempt number `attempt` failed.
struct RetryDecision
{
    bool retry = false;
    qint64 delayMs = 0;
    friend bool operator==(const RetryDecision &, const RetryDecision &) = default;
};

struct RetryTiming
{
    int baseMs = 400; ///< doubled with each attempt
    double jitter = 0.5; ///< 0…1, drawn anew each time: the delay is 50 % to 100 % of the backoff
};

inline constexpr int maxAttempts = 3;

/// Pure. Only GET is ever sent again, at most `maxAttempts` times in all, and only for errors that
/// pass by themselves; Retry-After is the least delay. `attempt` counts from 1.
[[nodiscard]] RetryDecision decideRetry(Verb verb, const FaceError &error, int attempt,
                                        const RetryTiming &timing);

/// How long the whole connection pauses after this error; 0 for not at all. `consecutive` counts
/// rate-limit answers in a row, from 1; `windowMs` is the tier's.
[[nodiscard]] qint64 pauseAfter(const FaceError &error, int consecutive, qint64 windowMs);

} // namespace ff
