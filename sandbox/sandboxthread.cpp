// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include "sandbox/sandboxserver.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

SandboxThread::SandboxThread(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_server(new SandboxServer(std::move(options)))
{
    m_thread.setObjectName(u"sandbox"_s);
    m_server->moveToThread(&m_thread);
    // Also when the thread never runs: ~SandboxThread deletes the server then.
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_server, [this, server = m_server] {
        QString error;
        const bool started = server->start(&error);
        const SandboxReady state{server->endpoint(), server->subscriptions()};
        // Emitted from the thread this object lives in, as its users expect of a plain object.
        QMetaObject::invokeMethod(
            this,
            [this, started, state, error] {
                if (started)
                    Q_EMIT ready(state);
                else
                    Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    });
}

SandboxThread::~SandboxThread()
{
    if (!m_thread.isRunning()) {
        delete m_server;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SandboxThread::start()
{
    m_thread.start();
}

void SandboxThread::advanceClock(std::chrono::milliseconds by)
{
    // Blocking, so that what the caller asks next is answered with the new time.
    const auto advance = [server = m_server, by] { server->advanceClock(by); };
    if (QThread::currentThread() == &m_thread)
        advance();
    else
        QMetaObject::invokeMethod(m_server, advance, Qt::BlockingQueuedConnection);
}

} // namespace ff::sandbox
