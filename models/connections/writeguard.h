// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/connections/connection.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ff {

class ConnectionStore;

/// Which connections may write now. A read-only connection can be unlocked for a while; the
/// unlocking ends by itself and is never saved. ClientPool obeys it, so that no request that
/// writes leaves. GUI thread.
class WriteGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes defaultUnlock{15};

    WriteGuard(ConnectionStore &connections, const Clock &clock, QObject *parent = nullptr);

    /// False also for connections that do not exist.
    [[nodiscard]] bool mayWrite(const ConnectionId &id) const;
    /// A translated sentence that says why not and what to do; empty when it may write.
    [[nodiscard]] QString whyNot(const ConnectionId &id) const;
    /// Read-only connections only; a second call takes the later end. Ends early when the
    /// connection comes to name another resource, or when the clock is set back.
    void unlock(const ConnectionId &id, std::chrono::milliseconds length = defaultUnlock);
    void lock(const ConnectionId &id); ///< at once
    /// UTC; null when it is not unlocked (also for connections that are not read-only).
    [[nodiscard]] QDateTime unlockedUntil(const ConnectionId &id) const;
    /// Ends what is over by the clock. Runs by itself; asked for when the computer woke up.
    void checkTime();

Q_SIGNALS:
    /// mayWrite() or unlockedUntil() of that connection changed.
    void changed(const ff::ConnectionId &id);

private:
    struct Unlocking
    {
        QDateTime from; ///< UTC
        QDateTime until; ///< UTC
    };
    struct Known
    {
        bool isReadOnly = false;
        Endpoint endpoint;
    };
    [[nodiscard]] bool isOpen(const Unlocking &unlocking) const;
    void follow(const ConnectionId &id);
    void forget(const ConnectionId &id);
    void arm();

    ConnectionStore &m_connections;
    const Clock &m_clock;
    QHash<ConnectionId, Unlocking> m_unlocked;
    QHash<ConnectionId, Known> m_known; ///< as last told: what changed is seen by comparing
    QTimer m_timer;
};

} // namespace ff
