// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/requestscheduler.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ff {

namespace {

RequestScheduler::Clock steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

RequestScheduler::RequestScheduler(Tier tier, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : steadyClock())
    , m_window(tier)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestScheduler::pump);
}

RequestScheduler::Ticket RequestScheduler::enqueue(Lane lane, std::function<void()> start)
{
    const Ticket ticket = ++m_lastTicket;
    m_lanes.at(static_cast<std::size_t>(lane)).push_back(Job{ticket, std::move(start)});
    schedulePump(0);
    return ticket;
}

bool RequestScheduler::withdraw(Ticket ticket)
{
    for (std::deque<Job> &lane : m_lanes) {
        const auto found = std::find_if(lane.begin(), lane.end(),
                                        [ticket](const Job &job) { return job.ticket == ticket; });
        if (found != lane.end()) {
            lane.erase(found);
            return true;
        }
    }
    return false;
}

void RequestScheduler::release(Ticket ticket)
{
    if (m_running.erase(ticket) == 0)
        return;
    m_window.ended(m_clock());
    schedulePump(0);
}

void RequestScheduler::pauseFor(qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock() + ms);
    schedulePump(0);
}

qint64 RequestScheduler::pauseRemainingMs() const
{
    return std::max<qint64>(0, m_pausedUntil - m_clock());
}

void RequestScheduler::setHeld(bool held)
{
    m_held = held;
    schedulePump(0);
}

int RequestScheduler::waiting() const
{
    int count = 0;
    for (const std::deque<Job> &lane : m_lanes)
        count += static_cast<int>(lane.size());
    return count;
}

void RequestScheduler::pump()
{
    m_timer.stop();
    if (m_held)
        return;
    if (const qint64 pause = pauseRemainingMs(); pause > 0) {
        schedulePump(pause);
        return;
    }
    while (startNext()) { }
}

bool RequestScheduler::startNext()
{
    // Only the foremost lane is asked: whatever stops it stops the lanes behind it too, whose
    // share of the window and number of slots are smaller.
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                                   [](const std::deque<Job> &jobs) { return !jobs.empty(); });
    if (lane == m_lanes.end())
        return false;
    const Lane which = static_cast<Lane>(lane - m_lanes.begin());
    if (inFlight() >= (which == Lane::Operator ? operatorSlots : ordinarySlots))
        return false; // release() pumps again
    const qint64 now = m_clock();
    if (!m_window.mayStart(which, now)) {
        if (const qint64 wait = m_window.waitMs(which, now); wait > 0)
            schedulePump(wait);
        return false;
    }
    const Job job = std::move(lane->front());
    lane->pop_front();
    m_running.insert(job.ticket);
    m_window.started();
    job.start();
    // A start may have paused or held us.
    return !m_held && pauseRemainingMs() == 0;
}

void RequestScheduler::schedulePump(qint64 ms)
{
    const int delay = static_cast<int>(std::min<qint64>(ms, 24 * 60 * 60 * 1000));
    if (!m_timer.isActive() || m_timer.remainingTime() > delay)
        m_timer.start(delay);
}

} // namespace ff
