// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/connections/writeguard.h"
#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"
#include "models/liststate.h"
#include "tests/models/operationfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace ff::tests {

/// What a page of the console stands on: the sandbox's two connections with their keys.
struct Browsing
{
    explicit Browsing(const SandboxBehindProxy &service)
    {
        for (int n = 0; n < 2; ++n) {
            connections.add(service.connection(n));
            secrets.keepForSession(service.connection(n).id, service.key(n));
        }
        east = service.connection(0);
        west = service.connection(1);
    }
    [[nodiscard]] FaceClient &client(const Connection &connection)
    {
        return *clients.client(connection.id);
    }

    ConnectionStore connections{QString()};
    SecretStore secrets{SecretStore::Mode::MemoryOnly};
    FakeClock clock{QDateTime::currentDateTimeUtc()};
    WriteGuard guard{connections, clock};
    ClientPool clients{connections, secrets, &guard};
    ChangeBook changes{QString(), clock};
    ResourceEditor editor{clients, changes};
    Connection east;
    Connection west;
};

/// Waits until the model has the state and no listing under way.
template<class Model>
bool settles(const Model &model, ListState state)
{
    return QTest::qWaitFor([&] { return model.state() == state && !model.isRefreshing(); },
                           patienceMs);
}

/// Takes a snapshot to its end; an empty id when that failed.
inline SnapshotId takeSnapshot(FaceClient &client, const TakeRequest &request)
{
    const auto accepted = resultOf(client.takeSnapshot(request));
    if (!accepted.ok())
        return {};
    for (int tries = 0; tries < 1000; ++tries) {
        const auto status = resultOf(client.operationStatus(accepted->id));
        if (!status.ok() || status->state == OperationState::Failed)
            return {};
        if (status->state == OperationState::Succeeded)
            return SnapshotId(status->resourceLocation.section(u'/', -1));
    }
    return {};
}

} // namespace ff::tests
