// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "client/ratewindow.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <unordered_set>

namespace ff {

/// Decides when each request of one connection may leave: the tier's rate, lanes in order of
/// priority, at most five in flight and a sixth for the operator, pauses the service asked for.
/// Nothing else sleeps or counts. Lives in its client's thread.
class RequestScheduler : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64;
    using Clock = std::function<qint64()>; ///< monotonic milliseconds; given by tests
    static constexpr int ordinarySlots = 5;
    static constexpr int operatorSlots = 6;

    explicit RequestScheduler(Tier tier, Clock clock = {}, QObject *parent = nullptr);

    /// Queues `start`; it is called from the event loop when its turn has come, once. Whoever was
    /// started calls release().
    Ticket enqueue(Lane lane, std::function<void()> start);
    /// Takes a waiting request out of the queue; false when it is not waiting.
    bool withdraw(Ticket ticket);
    /// The exchange of `ticket` has ended.
    void release(Ticket ticket);
    /// Nothing leaves for this long (Retry-After); a longer pause already running stays.
    void pauseFor(qint64 ms);
    [[nodiscard]] qint64 pauseRemainingMs() const;
    /// While held nothing leaves: the credentials are on their way.
    void setHeld(bool held);

    [[nodiscard]] int inFlight() const { return static_cast<int>(m_running.size()); }
    [[nodiscard]] int waiting() const;
    /// Starts what may start now and arms the timer for the rest. The timer calls it; tests that
    /// move their own clock too.
    void pump();

private:
    struct Job
    {
        Ticket ticket = 0;
        std::function<void()> start;
    };

    [[nodiscard]] bool startNext();
    void schedulePump(qint64 ms);

    Clock m_clock;
    RateWindow m_window;
    std::array<std::deque<Job>, 4> m_lanes; // by Lane
    std::unordered_set<Ticket> m_running;
    QTimer m_timer;
    Ticket m_lastTicket = 0;
    qint64 m_pausedUntil = 0;
    bool m_held = false;
};

} // namespace ff
