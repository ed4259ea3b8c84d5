// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/whendone.h"
#include "models/connections/capabilitybook.h"
#include "models/connections/connectionsmodel.h"
#include "models/editing/changebook.h"
#include "models/editing/resourceeditor.h"
#include "models/operations/quotaledger.h"
#include "models/requestlog/requestlog.h"
#include "tests/models/operationfixture.h"
#include "tests/ui/fakeprompts.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QTreeWidget>
#include <QWidget>

namespace ff::tests {

/// The console without its window: two connections, east and west, to a real sandbox through a
/// proxy that counts, and everything a page or wizard is given.
class PagesFixture
{
public:
    /// False when the sandbox or the journal did not start. `journalled` are rows of an earlier
    /// run.
    [[nodiscard]] bool start(bool sample = true, const QList<OperationRecord> &journalled = {})
    {
        if (!service.start(sample))
            return false;
        run = std::make_unique<OperationsRun>(service, QStringLiteral(":memory:"), clock);
        for (const OperationRecord &record : journalled) {
            if (!resultOf(run->journal.insert(record)).ok())
                return false;
        }
        connectionsModel = std::make_unique<ConnectionsModel>(run->connections);
        quota = std::make_unique<QuotaLedger>(run->tracker, clock);
        capabilities = std::make_unique<CapabilityBook>(run->connections, run->clients);
        changes = std::make_unique<ChangeBook>(QString(), clock);
        editor = std::make_unique<ResourceEditor>(run->clients, *changes);
        requestLog = std::make_unique<RequestLog>(run->connections, run->clients, QString());
        return run->load();
    }

    [[nodiscard]] ConsoleServices services() { return services(run->secrets); }
    /// The same with another place for keys.
    [[nodiscard]] ConsoleServices services(SecretStore &secrets)
    {
        return {run->connections,
                secrets,
                run->clients,
                *connectionsModel,
                run->tracker,
                *quota,
                clock,
                prompts,
                theme,
                run->guard,
                *capabilities,
                *changes,
                *editor,
                *requestLog};
    }
    [[nodiscard]] Connection east() const { return service.connection(0); }
    [[nodiscard]] Connection west() const { return service.connection(1); }

    /// Takes a snapshot from east and waits for it; an empty id when that failed.
    [[nodiscard]] SnapshotId takeSnapshot(ContainerType type, const QString &objectId,
                                          const QList<SubscriptionId> &scope,
                                          const QString &userData = {})
    {
        QSignalSpy finished(&run->tracker, &OperationTracker::recordFinished);
        const OperationRecord sent =
            resultOf(run->tracker.take(east().id, {type, ObjectId(objectId), scope, userData}));
        const bool done = QTest::qWaitFor(
            [&] { return run->record(sent.row).phase == OperationPhase::Succeeded; }, patienceMs);
        return done ? run->record(sent.row).snapshot : SnapshotId();
    }
    [[nodiscard]] Snapshot snapshot(const ConnectionId &seenBy, const SnapshotId &id)
    {
        const auto got = resultOf(run->client(seenBy).getSnapshot(id));
        return got.ok() ? got.value() : Snapshot{};
    }
    /// Waits until the proxy has closed its links, which it does after each forwarded answer: a
    /// POST on a link that is just being closed would have an unknown outcome, rightly.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return service.proxy.openConnections() == 0; }, patienceMs);
    }
    /// Requests whose method and target match.
    [[nodiscard]] QList<SeenRequest> seen(const QByteArray &method, const QByteArray &part) const
    {
        QList<SeenRequest> matching;
        for (const SeenRequest &request : service.proxy.requests()) {
            if (request.method == method && request.target.contains(part))
                matching.append(request);
        }
        return matching;
    }

    FakeClock clock{QDateTime::currentDateTimeUtc()};
    Theme theme;
    FakePrompts prompts;
    SandboxBehindProxy service;
    std::unique_ptr<OperationsRun> run;
    std::unique_ptr<ConnectionsModel> connectionsModel;
    std::unique_ptr<QuotaLedger> quota;
    std::unique_ptr<CapabilityBook> capabilities;
    std::unique_ptr<ChangeBook> changes;
    std::unique_ptr<ResourceEditor> editor;
    std::unique_ptr<RequestLog> requestLog;
};

/// The one child of that name, or a failed test.
template<class T>
[[nodiscard]] T *child(const QWidget &parent, const char *objectName)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(objectName));
    if (!found)
        QTest::qFail(objectName, __FILE__, __LINE__);
    return found;
}

/// The top level row whose first column starts with the text, or null.
[[nodiscard]] inline QTreeWidgetItem *rowNamed(const QTreeWidget *tree, const QString &start)
{
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        if (tree->topLevelItem(row)->text(0).startsWith(start))
            return tree->topLevelItem(row);
    }
    return nullptr;
}

} // namespace ff::tests
