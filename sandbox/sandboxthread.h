// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>

namespace ff::sandbox {

class SandboxServer;

/// A SandboxServer on a thread of its own, for the console and for tests: its store never holds up
/// the thread that made it. The destructor ends the server and waits for its thread.
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
    QThread m_thread;
    SandboxServer *m_server; ///< lives in m_thread, deleted there
};

} // namespace ff::sandbox
