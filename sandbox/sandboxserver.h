// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoptions.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace ff::sandbox {

/// The Face-compatible service on loopback. Lives in one thread with an event loop: every request
/// is served there. Destroying it closes its connections; state in a data folder stays.
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Opens the store and listens. False with a sentence for people.
    bool start(QString *error);
    /// "http://127.0.0.1:41234", without a path. Empty before start().
    [[nodiscard]] QString endpoint() const;
    /// With keys: for whoever started the sandbox only.
    [[nodiscard]] QList<SubscriptionInfo> subscriptions() const;
    /// Moves the sandbox's time on: for expiry, quotas, rate limits and jobs. Kept in the store.
    void advanceClock(std::chrono::milliseconds by);

private:
    class Private;
    SandboxOptions m_options;
    std::unique_ptr<Private> d;
};

} // namespace ff::sandbox
