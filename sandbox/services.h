// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containerstore.h"
#include "sandbox/jobs.h"
#include "sandbox/limiter.h"
#include "sandbox/operationstore.h"
#include "sandbox/personstore.h"
#include "sandbox/snapshotstore.h"
#include "sandbox/subscriptions.h"
#include "sandbox/trainingstore.h"

namespace ff::sandbox {

/// Everything the routes work with, made once in the server's thread.
struct Services
{
    Services(const SandboxOptions &given, Database &database)
        : options(given)
        , db(database)
        , quotas(db, given.tier)
        , rate(given.tier)
        , jobs({db, clock, containers, training, snapshots, operations, given.tier, given.speed})
    { }

    SandboxOptions options;
    Database &db;
    SandboxClock clock;
    Subscriptions subscriptions;
    ContainerStore containers{db};
    PersonStore persons{db};
    TrainingStore training{db};
    SnapshotStore snapshots{db};
    OperationStore operations{db};
    QuotaBook quotas;
    RateLimiter rate;
    Jobs jobs;

    /// The caller's own container, or a Refusal 404 …NotFound.
    [[nodiscard]] ContainerRow container(const Subscription &caller, const ContainerTypeInfo &info,
                                         const QString &objectId);
};

/// 404 "PersonGroupNotFound" and its like; `info.name` is the prefix.
[[nodiscard]] Answer containerNotFound(const ContainerTypeInfo &info, const QString &objectId);
/// 403 QuotaExceeded.
[[nodiscard]] Answer quotaExceeded(const QString &message);

} // namespace ff::sandbox
