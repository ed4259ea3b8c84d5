// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/operations/operationrecord.h"
#include "models/operations/pollschedule.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ff {

class ClientPool;
class ConnectionStore;

/// Asks the service how accepted operations stand, all of them with one timer and with the key of
/// the connection that submitted each. Decides whom to ask and when, never what an answer means.
class OperationPoller : public QObject
{
    Q_OBJECT
public:
    OperationPoller(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                    QObject *parent = nullptr);

    /// Asks for this operation until forget(). `soon`: now rather than after the first interval.
    void watch(const OperationRecord &record, bool soon);
    void forget(qint64 row);

    /// 401 or no key: this connection's polling rests until ClientPool::keyAvailable.
    [[nodiscard]] bool waitsForKey(const ConnectionId &connection) const;

Q_SIGNALS:
    void operationAnswered(qint64 row, const ff::FaceResult<ff::OperationStatus> &answer);
    void trainingAnswered(qint64 row, const ff::FaceResult<ff::TrainingStatus> &answer);
    /// Polling of this connection began or ceased to rest.
    void restChanged(const ff::ConnectionId &connection);
    /// Once until a key comes.
    void keyNeeded(const ff::ConnectionId &connection);

private:
    void onDue();
    void arm();
    void ask(qint64 row);
    void settle(qint64 row, int keyGeneration, const FaceError *error);
    void planNext(const OperationRecord &record);
    void restForKey(const ConnectionId &connection);
    void onKey(const ConnectionId &connection);
    void onConnection(const ConnectionId &connection);
    void updatePause(const ConnectionId &connection);

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_elapsed; ///< schedules do not follow changes of the wall clock
    PollSchedule m_schedule;
    QHash<qint64, OperationRecord> m_watched; ///< as accepted: what is needed to ask
    QSet<qint64> m_inFlight;
    QSet<ConnectionId> m_wantKey;
    QHash<ConnectionId, int> m_keyGeneration; ///< tells an old key's 401 from the new one's
};

} // namespace ff
