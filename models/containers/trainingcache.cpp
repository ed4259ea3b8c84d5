// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/containers/trainingcache.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <utility>

namespace ff {

namespace {
/// Leaves the connection's other slots to the operator.
constexpr int mostInFlight = 3;
/// A screenful or a large selection; who scrolls on does not pay for what he passed.
constexpr qsizetype longestQueue = 200;
} // namespace

TrainingCache::TrainingCache(ClientPool &clients, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_clock(clock)
{ }

TrainingCache::~TrainingCache()
{
    abandonCalls();
}

void TrainingCache::abandonCalls()
{
    if (const CancelHandle calls = std::exchange(m_calls, nullptr))
        cancel(calls);
    m_queue.clear();
    m_asked.clear();
    m_inFlight = 0;
}

void TrainingCache::setConnection(const ConnectionId &id)
{
    abandonCalls();
    m_entries.clear();
    m_connection = id;
}

void TrainingCache::request(const QList<ContainerKey> &keys, int maxAgeMs, Lane lane)
{
    if (m_connection.isEmpty())
        return;
    const QDateTime now = m_clock.now();
    qsizetype wishes = 0;
    for (const ContainerKey &key : keys) {
        const auto known = m_entries.constFind(key);
        const bool isFresh = known != m_entries.constEnd() && known->at.msecsTo(now) <= maxAgeMs;
        if (isFresh || m_asked.contains(key) || !containerTypeInfo(key.type).hasTraining)
            continue;
        m_queue.removeOne(key);
        if (lane == Lane::Operator)
            send(key, lane);
        else
            m_queue.insert(wishes++, key);
    }
    if (m_queue.size() > longestQueue)
        m_queue.resize(longestQueue);
    pump();
}

void TrainingCache::pump()
{
    while (m_inFlight < mostInFlight && !m_queue.isEmpty())
        send(m_queue.takeFirst(), Lane::Prefetch);
}

void TrainingCache::send(const ContainerKey &key, Lane lane)
{
    FaceClient *const client = m_clients.client(m_connection);
    if (!client)
        return;
    if (!m_calls)
        m_calls = makeCancelHandle();
    const bool isQueued = lane != Lane::Operator;
    if (isQueued)
        ++m_inFlight;
    const quint64 number = ++m_lastCall;
    m_asked.insert(key, number);
    CallOptions options;
    options.lane = lane;
    options.cancel = m_calls;
    whenDone(
        client->trainingStatus(key.type, key.id, options), this,
        [this, key, number, isQueued, calls = m_calls](const FaceResult<TrainingStatus> &result) {
            if (calls != m_calls)
                return; // asked of another connection
            if (isQueued)
                --m_inFlight;
            if (m_asked.value(key) == number) {
                m_asked.remove(key);
                store(key, result);
            }
            pump();
        });
}

void TrainingCache::store(const ContainerKey &key, const FaceResult<TrainingStatus> &result)
{
    Entry entry;
    entry.at = m_clock.now();
    if (result.ok())
        entry.status = result.value();
    else if (result.error().kind == FaceError::Kind::Cancelled)
        return; // the client was replaced: as if never asked
    else
        entry.error = result.error();
    m_entries.insert(key, entry);
    Q_EMIT changed(key);
}

void TrainingCache::note(const ContainerKey &key, const TrainingStatus &status)
{
    m_asked.remove(key);
    m_queue.removeOne(key);
    m_entries.insert(key, {status, m_clock.now(), std::nullopt});
    Q_EMIT changed(key);
}

void TrainingCache::forget(const ContainerKey &key)
{
    m_asked.remove(key);
    m_queue.removeOne(key);
    m_entries.remove(key);
}

void TrainingCache::forgetErrors()
{
    QList<ContainerKey> gone;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->error)
            gone.append(entry.key());
    }
    for (const ContainerKey &key : std::as_const(gone)) {
        m_entries.remove(key);
        Q_EMIT changed(key);
    }
}

std::optional<TrainingCache::Entry> TrainingCache::find(const ContainerKey &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.constEnd() ? std::nullopt : std::optional(*entry);
}

} // namespace ff
