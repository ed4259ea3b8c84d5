// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "sandbox/sandboxthread.h"
#include "tests/signin/signinfixture.h"

#include <atomic>
#include <memory>

namespace ff::tests {

/// A Face service that takes the authority's living tokens and nothing else of Entra ID.
class TokenService
{
public:
    [[nodiscard]] bool start()
    {
        if (!authority.start())
            return false;
        sandbox::SandboxOptions options;
        options.tier = sandbox::Tier::Unlimited;
        options.sample = true;
        options.subscriptionOfToken = [this](const QByteArray &token) {
            const QString name = authority.subscriptionOf(token);
            if (name.isEmpty())
                ++refusals;
            return name;
        };
        m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
        QSignalSpy ready(m_sandbox.get(), &sandbox::SandboxThread::ready);
        m_sandbox->start();
        if (ready.isEmpty() && !ready.wait(patienceMs))
            return false;
        m_ready = ready.constFirst().constFirst().value<sandbox::SandboxReady>();
        return true;
    }
    /// A connection that signs in at the authority.
    [[nodiscard]] Connection connection(SignInMethod method) const
    {
        Connection made;
        made.id = ConnectionId(QStringLiteral("00000000-0000-4000-8000-00000000000a"));
        made.name = QStringLiteral("entra");
        made.endpoint = Endpoint::fromUserInput(m_ready.endpoint);
        made.signIn.method = method;
        made.signIn.tenant = Authority::tenant();
        made.signIn.clientId = Authority::clientId();
        made.signIn.authority = authority.url();
        return made;
    }

    /// Lets `cli` hand out a new living token of the authority.
    [[nodiscard]] bool answerWith(FakeCli &cli)
    {
        const qint64 end = QDateTime::currentSecsSinceEpoch() + authority.lifeSecs;
        return cli.put(QStringLiteral("answer"), R"({"accessToken":")" + authority.makeAccessToken()
                                                     + R"(","expires_on":)"
                                                     + QByteArray::number(end) + "}");
    }

    Authority authority;
    std::atomic<int> refusals = 0;

private:
    sandbox::SandboxReady m_ready;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox; ///< ends before what its thread asks
};

/// A console's part that signs in, with one connection.
struct Console
{
    explicit Console(const Connection &connection) : id(connections.add(connection)) { }
    [[nodiscard]] FaceClient &client() { return *clients.client(id); }
    [[nodiscard]] bool stores(const QByteArray &secret, SecretSlot slot)
    {
        return resultOf(secrets.write(id, secret, slot)).state == SecretOutcome::State::SessionOnly;
    }

    ConnectionStore connections{QString()};
    SecretStore secrets{SecretStore::Mode::MemoryOnly};
    ClientPool clients{connections, secrets};
    ConnectionId id;
    QSignalSpy available{&clients, &ClientPool::keyAvailable};
    QSignalSpy missing{&clients, &ClientPool::keyMissing};
    QSignalSpy failed{&clients, &ClientPool::signInFailed};
    QSignalSpy browser{&clients, &ClientPool::browserWanted};
};

} // namespace ff::tests
