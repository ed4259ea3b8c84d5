// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationpoller.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"

#include <algorithm>

namespace ff {

namespace {

/// A Retry-After is honoured, but one of days (a gateway's slip) must not lose an operation.
constexpr qint64 longestHoldMs = 60LL * 60 * 1000;

} // namespace

OperationPoller::OperationPoller(ConnectionStore &connections, ClientPool &clients,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clients(clients)
    , m_clock(clock)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationPoller::onDue);
    connect(&m_clients, &ClientPool::keyAvailable, this, &OperationPoller::onKey);
    connect(&m_connections, &ConnectionStore::added, this, &OperationPoller::onConnection);
    connect(&m_connections, &ConnectionStore::changed, this, &OperationPoller::onConnection);
    connect(&m_connections, &ConnectionStore::removed, this, &OperationPoller::onConnection);
}

void OperationPoller::watch(const OperationRecord &record, bool soon)
{
    m_watched.insert(record.row, record);
    updatePause(record.connection);
    if (soon)
        m_schedule.plan(record.row, record.connection, m_elapsed.elapsed());
    else
        planNext(record);
    arm();
}

void OperationPoller::forget(qint64 row)
{
    m_watched.remove(row);
    m_schedule.remove(row);
    arm();
}

bool OperationPoller::waitsForKey(const ConnectionId &connection) const
{
    return m_wantKey.contains(connection);
}

void OperationPoller::arm()
{
    const std::optional<qint64> next = m_schedule.nextMs();
    if (!next) {
        m_timer.stop();
        return;
    }
    m_timer.start(int(std::clamp(*next - m_elapsed.elapsed(), Q_INT64_C(0), longestHoldMs)));
}

void OperationPoller::onDue()
{
    const QList<qint64> rows = m_schedule.takeDue(m_elapsed.elapsed());
    for (const qint64 row : rows)
        ask(row);
    arm();
}

void OperationPoller::ask(qint64 row)
{
    const auto found = m_watched.constFind(row);
    if (found == m_watched.constEnd() || m_inFlight.contains(row))
        return;
    const OperationRecord record = *found;
    FaceClient *client = m_clients.client(record.connection);
    const auto connection = m_connections.find(record.connection);
    // A training status names no operation: asked of another resource it would be another's.
    const bool isElsewhere =
        record.kind == OperationKind::Train && connection && hasMovedAway(record, *connection);
    if (!client || !connection || isElsewhere) {
        planNext(record);
        return;
    }
    m_inFlight.insert(row);
    const int generation = m_keyGeneration.value(record.connection);
    CallOptions options;
    options.lane = Lane::Polling;
    if (record.kind == OperationKind::Train) {
        whenDone(client->trainingStatus(record.type, record.objectId, options), this,
                 [this, row, generation](const FaceResult<TrainingStatus> &answer) {
                     settle(row, generation, answer.ok() ? nullptr : &answer.error());
                     Q_EMIT trainingAnswered(row, answer);
                 });
    } else {
        whenDone(client->operationStatus(record.operation, options), this,
                 [this, row, generation](const FaceResult<OperationStatus> &answer) {
                     settle(row, generation, answer.ok() ? nullptr : &answer.error());
                     Q_EMIT operationAnswered(row, answer);
                 });
    }
}

void OperationPoller::settle(qint64 row, int keyGeneration, const FaceError *error)
{
    m_inFlight.remove(row);
    const auto found = m_watched.constFind(row);
    if (found == m_watched.constEnd())
        return;
    const OperationRecord record = *found;
    planNext(record);
    if (error && error->retryAfterMs > 0) {
        m_schedule.holdUntil(record.connection,
                             m_elapsed.elapsed()
                                 + std::min<qint64>(error->retryAfterMs, longestHoldMs));
    }
    const bool keyIsBad = error
                          && (error->isUnauthorized() || error->kind == FaceError::Kind::MissingKey
                              || error->kind == FaceError::Kind::SignIn);
    if (keyIsBad && keyGeneration == m_keyGeneration.value(record.connection))
        restForKey(record.connection);
    arm();
}

void OperationPoller::planNext(const OperationRecord &record)
{
    const qint64 age = std::max(Q_INT64_C(0), record.acceptedAt.msecsTo(m_clock.now()));
    m_schedule.plan(record.row, record.connection, m_elapsed.elapsed() + pollIntervalMs(age));
}

void OperationPoller::restForKey(const ConnectionId &connection)
{
    // A removed connection has no key to ask for; it rests for want of the connection.
    if (m_wantKey.contains(connection) || !m_connections.find(connection))
        return;
    m_wantKey.insert(connection);
    updatePause(connection);
    Q_EMIT restChanged(connection);
    Q_EMIT keyNeeded(connection);
}

void OperationPoller::onKey(const ConnectionId &connection)
{
    ++m_keyGeneration[connection];
    if (!m_wantKey.remove(connection))
        return;
    for (const OperationRecord &record : std::as_const(m_watched)) {
        if (record.connection == connection && !m_inFlight.contains(record.row))
            m_schedule.plan(record.row, connection, m_elapsed.elapsed());
    }
    updatePause(connection);
    Q_EMIT restChanged(connection);
    arm();
}

void OperationPoller::onConnection(const ConnectionId &connection)
{
    const bool concernsUs = std::any_of(
        m_watched.cbegin(), m_watched.cend(),
        [&connection](const OperationRecord &record) { return record.connection == connection; });
    if (!concernsUs)
        return;
    updatePause(connection);
    Q_EMIT restChanged(connection);
    arm();
}

void OperationPoller::updatePause(const ConnectionId &connection)
{
    const auto known = m_connections.find(connection);
    if (known)
        m_schedule.setTier(connection, known->tier);
    m_schedule.setPaused(connection, !known || m_wantKey.contains(connection));
}

} // namespace ff
