// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QThread>

#include <utility>

namespace ff::sandbox {

SandboxThread::SandboxThread(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

SandboxThread::~SandboxThread()
{
    if (!m_thread.joinable())
        return;
    // Taken up when the server has started, should it still be at that.
    QMetaObject::invokeMethod(m_loop.get(), &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void SandboxThread::start()
{
    std::promise<QEventLoop *> loop;
    m_loop = loop.get_future();
    m_thread = std::thread(&SandboxThread::run, this, std::move(loop));
}

void SandboxThread::run(std::promise<QEventLoop *> promise)
{
    QEventLoop loop; // the thread's own, not one within another
    promise.set_value(&loop);
    {
        SandboxServer server(m_options);
        QString error;
        const bool started = server.start(&error);
        m_server = &server;
        const SandboxReady state{server.endpoint(), server.subscriptions()};
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
        loop.exec();
        m_server = nullptr;
    }
    // A QThread does this by itself when it ends.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void SandboxThread::advanceClock(std::chrono::milliseconds by)
{
    SandboxServer *const server = m_server;
    if (!server)
        return;
    // Blocking, so that what the caller asks next is answered with the new time.
    const auto advance = [server, by] { server->advanceClock(by); };
    if (QThread::currentThread() == server->thread())
        advance();
    else
        QMetaObject::invokeMethod(server, advance, Qt::BlockingQueuedConnection);
}

} // namespace ff::sandbox
