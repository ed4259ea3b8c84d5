// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/writeguard.h"

#include "models/connections/connectionstore.h"

#include <algorithm>

namespace ff {

using namespace std::chrono_literals;

namespace {

/// QTimer stands still while the computer sleeps, the clock does not: look again this often.
constexpr std::chrono::milliseconds longestNap = 5s;
/// A clock that steps back further than time servers make it was set by somebody: an unlocking
/// must not grow by that.
constexpr qint64 toleratedStepBackMs = 60'000;

} // namespace

WriteGuard::WriteGuard(ConnectionStore &connections, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clock(clock)
{
    for (const Connection &connection : connections.connections())
        m_known.insert(connection.id, {connection.isReadOnly, connection.endpoint});
    connect(&connections, &ConnectionStore::added, this, &WriteGuard::follow);
    connect(&connections, &ConnectionStore::changed, this, &WriteGuard::follow);
    connect(&connections, &ConnectionStore::removed, this, &WriteGuard::forget);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteGuard::checkTime);
}

bool WriteGuard::isOpen(const Unlocking &unlocking) const
{
    const QDateTime now = m_clock.now();
    return now < unlocking.until && unlocking.from.msecsTo(now) >= -toleratedStepBackMs;
}

bool WriteGuard::mayWrite(const ConnectionId &id) const
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return false;
    if (!connection->isReadOnly)
        return true;
    // Others may ask between a change of the store and our hearing of it.
    const auto known = m_known.constFind(id);
    const auto unlocked = m_unlocked.constFind(id);
    return unlocked != m_unlocked.constEnd() && isOpen(*unlocked) && known != m_known.constEnd()
           && known->endpoint == connection->endpoint;
}

QString WriteGuard::whyNot(const ConnectionId &id) const
{
    if (mayWrite(id))
        return {};
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return tr("This connection was removed. Choose another one.");
    return tr("The connection %1 is read-only. Unlock it for writing, then try again.")
        .arg(connection->name);
}

void WriteGuard::unlock(const ConnectionId &id, std::chrono::milliseconds length)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection || !connection->isReadOnly || length <= 0ms)
        return;
    const QDateTime now = m_clock.now();
    const QDateTime until = now.addMSecs(length.count());
    if (const auto known = m_unlocked.constFind(id);
        known != m_unlocked.constEnd() && isOpen(*known) && known->until >= until)
        return;
    m_known.insert(id, {connection->isReadOnly, connection->endpoint});
    m_unlocked.insert(id, {now, until});
    arm();
    Q_EMIT changed(id);
}

void WriteGuard::lock(const ConnectionId &id)
{
    if (m_unlocked.remove(id) == 0)
        return;
    arm();
    Q_EMIT changed(id);
}

QDateTime WriteGuard::unlockedUntil(const ConnectionId &id) const
{
    const auto unlocked = m_unlocked.constFind(id);
    return unlocked != m_unlocked.constEnd() && mayWrite(id) ? unlocked->until : QDateTime();
}

void WriteGuard::checkTime()
{
    QList<ConnectionId> over;
    for (auto it = m_unlocked.cbegin(); it != m_unlocked.cend(); ++it) {
        if (!isOpen(it.value()))
            over.append(it.key());
    }
    for (const ConnectionId &id : over)
        m_unlocked.remove(id);
    arm();
    for (const ConnectionId &id : over)
        Q_EMIT changed(id);
}

void WriteGuard::follow(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_connections.find(id);
    if (!connection)
        return;
    const Known now{connection->isReadOnly, connection->endpoint};
    const auto before = m_known.constFind(id);
    const bool isNew = before == m_known.constEnd();
    const bool isOther = !isNew && !(before->endpoint == now.endpoint);
    const bool differs = isNew || before->isReadOnly != now.isReadOnly;
    m_known.insert(id, now);
    // What was unlocked was that resource, for as long as it was read-only.
    const bool wasUnlocked = (isOther || differs) && m_unlocked.remove(id) > 0;
    if (wasUnlocked)
        arm();
    if (differs || wasUnlocked)
        Q_EMIT changed(id);
}

void WriteGuard::forget(const ConnectionId &id)
{
    m_known.remove(id);
    m_unlocked.remove(id);
    arm();
    Q_EMIT changed(id);
}

void WriteGuard::arm()
{
    if (m_unlocked.isEmpty()) {
        m_timer.stop();
        return;
    }
    const QDateTime now = m_clock.now();
    qint64 wait = longestNap.count();
    for (const Unlocking &unlocking : std::as_const(m_unlocked))
        wait = std::min(wait, now.msecsTo(unlocking.until));
    // Coarse timers may fire early: checkTime() then arms again, for at least a moment.
    m_timer.start(int(std::max<qint64>(wait, 1)));
}

} // namespace ff
