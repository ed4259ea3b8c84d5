// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace ff {

class ClientPool;

/// Names one list or group of a connection: ids are unique within their type only.
struct ContainerKey
{
    ContainerType type = ContainerType::PersonGroup;
    ObjectId id;
    friend bool operator==(const ContainerKey &, const ContainerKey &) = default;
    friend size_t qHash(const ContainerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.type), key.id);
    }
};

/// The training states of one connection's groups and lists, each with its age. A state is a call
/// of its own ({Type}_GetTrainingStatus), billed like any other: few are under way at a time, and
/// of what was asked for last the oldest wishes fall off.
class TrainingCache : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        TrainingStatus status; ///< only when there is no error
        QDateTime at; ///< UTC, of the answer
        std::optional<FaceError> error;
    };

    TrainingCache(ClientPool &clients, const Clock &clock, QObject *parent = nullptr);
    ~TrainingCache() override;

    /// Forgets everything and asks that connection from now on; an empty id asks nobody.
    void setConnection(const ConnectionId &id);
    /// Asks for those that are not known, or whose answer is older than maxAgeMs.
    void request(const QList<ContainerKey> &keys, int maxAgeMs, Lane lane);
    /// An answer that came another way; one under way is then older and ignored.
    void note(const ContainerKey &key, const TrainingStatus &status);
    void forget(const ContainerKey &key);
    /// Lets what could not be fetched be asked for again, whatever its age.
    void forgetErrors();
    [[nodiscard]] std::optional<Entry> find(const ContainerKey &key) const;

Q_SIGNALS:
    void changed(const ff::ContainerKey &key);

private:
    void pump();
    void send(const ContainerKey &key, Lane lane);
    void store(const ContainerKey &key, const FaceResult<TrainingStatus> &result);
    void abandonCalls();

    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    QHash<ContainerKey, Entry> m_entries;
    QList<ContainerKey> m_queue; ///< newest wish first
    QHash<ContainerKey, quint64> m_asked; ///< under way: which call's answer counts
    int m_inFlight = 0; ///< of the queue's calls
    quint64 m_lastCall = 0;
    CancelHandle m_calls; ///< of this connection; tells an answer from an older connection's
};

} // namespace ff
