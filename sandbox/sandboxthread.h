// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

class QEventLoop;

namespace ff::sandbox {

class SandboxServer;

/// A SandboxServer on a thread of its own, for the console and for tests: its store never holds up
/// the thread that made it. The destructor ends the server and joins its thread.
class SandboxThread : public QObject
{
    Q_OBJECT
public:
    explicit SandboxThread(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxThread() override;

    /// Returns at once; ready() or failed() follows, once. Call it once.
    void start();
    /// From any thread, after ready(). Requests sent after this returns see the new time.
    void advanceClock(std::chrono::milliseconds by);

Q_SIGNALS:
    void ready(const ff::sandbox::SandboxReady &ready);
    void failed(const QString &sentence); ///< for people, plain text

private:
    void run(std::promise<QEventLoop *> loop);

    SandboxOptions m_options;
    // Not a QThread: its wait() returns before the thread has ended, and what OpenSSL keeps for a
    // thread would then be freed while the program's exit frees OpenSSL. A join waits for both.
    std::thread m_thread;
    std::future<QEventLoop *> m_loop;
    std::atomic<SandboxServer *> m_server = nullptr; ///< lives on the stack of m_thread
};

} // namespace ff::sandbox
