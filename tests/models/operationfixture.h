// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/connections/writeguard.h"
#include "models/operations/journal.h"
#include "models/operations/operationtracker.h"
#include "sandbox/sandboxthread.h"
#include "tests/faults/faultclient.h"
#include "tests/faults/faultserver.h"
#include "tests/models/closingrelay.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace ff::tests {

inline constexpr int patienceMs = 30'000;

/// A clock that stands until it is moved.
class FakeClock : public Clock
{
public:
    explicit FakeClock(QDateTime time) : m_now(std::move(time)) { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &time) { m_now = time; }
    void advanceSecs(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// A real sandbox with a misbehaving proxy before it, and two connections through that proxy.
class SandboxBehindProxy
{
public:
    /// False when the sandbox did not start. `persons`: as SandboxOptions::persons.
    [[nodiscard]] bool start(bool sample, int persons = 0)
    {
        sandbox::SandboxOptions options;
        options.sample = sample;
        options.persons = persons;
        options.tier = sandbox::Tier::Unlimited;
        m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
        QSignalSpy ready(m_sandbox.get(), &sandbox::SandboxThread::ready);
        m_sandbox->start();
        if (ready.isEmpty() && !ready.wait(patienceMs))
            return false;
        m_ready = ready.constFirst().constFirst().value<sandbox::SandboxReady>();
        const QUrl url(m_ready.endpoint);
        if (!m_relay.start(QHostAddress(url.host()), quint16(url.port())))
            return false;
        proxy.setUpstream(m_relay.serverAddress(), m_relay.serverPort());
        return true;
    }

    /// The connection of the n-th subscription, with a fixed id.
    [[nodiscard]] Connection connection(int n) const
    {
        const sandbox::SubscriptionInfo &info = m_ready.subscriptions.at(n);
        Connection made;
        made.id =
            ConnectionId(QStringLiteral("00000000-0000-4000-8000-%1").arg(n, 12, 10, QChar(u'0')));
        made.name = info.name;
        made.endpoint = Endpoint::fromUserInput(proxy.endpoint());
        made.subscription = SubscriptionId(info.id);
        return made;
    }
    [[nodiscard]] QByteArray key(int n) const { return m_ready.subscriptions.at(n).key.toLatin1(); }

    FaultServer proxy;

private:
    ClosingRelay m_relay;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    sandbox::SandboxReady m_ready;
};

/// One run of the console's operations on a journal file: destroy it and make another to restart.
struct OperationsRun
{
    OperationsRun(SandboxBehindProxy &service, const QString &journalPath, const Clock &clock,
                  bool withKeys = true)
        : guard(connections, clock)
        , journal(journalPath)
        , tracker(journal, connections, clients, clock)
    {
        for (int n = 0; n < 2; ++n) {
            const Connection connection = service.connection(n);
            connections.add(connection);
            if (withKeys)
                secrets.keepForSession(connection.id, service.key(n));
        }
    }

    [[nodiscard]] bool load()
    {
        QSignalSpy loaded(&tracker, &OperationTracker::loaded);
        tracker.start();
        return loaded.count() > 0 || loaded.wait(patienceMs);
    }
    [[nodiscard]] OperationRecord record(qint64 row) const
    {
        return tracker.find(row).value_or(OperationRecord{});
    }
    [[nodiscard]] FaceClient &client(const ConnectionId &id) { return *clients.client(id); }

    ConnectionStore connections{QString()};
    SecretStore secrets{SecretStore::Mode::MemoryOnly};
    WriteGuard guard;
    ClientPool clients{connections, secrets, &guard};
    Journal journal;
    OperationTracker tracker;
};

/// What a journal file holds, read by another handle as after a restart.
inline QList<OperationRecord> journalRows(const QString &path)
{
    Journal journal(path);
    const auto loaded = resultOf(journal.loadAll());
    if (!loaded.ok())
        QTest::qFail(qPrintable(loaded.error), __FILE__, __LINE__);
    return loaded.value;
}

} // namespace ff::tests
