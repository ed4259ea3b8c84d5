// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/connections/connection.h"

#include <QHash>
#include <QObject>

#include <memory>

class QTimer;

namespace ff {

class ClientPool;

/// Looks whether an object of that type and id exists in each target, before an apply or a
/// creation would fail on it. One look a target at a time: a newer id cancels the older look. GUI
/// thread.
class ConflictChecks : public QObject
{
    Q_OBJECT
public:
    enum class State {
        None, ///< nothing to look for
        Checking,
        Free,
        Taken,
        Unknown ///< could not look: see error()
    };
    /// `delayMs`: how long typing must rest before the service is asked.
    ConflictChecks(ClientPool &clients, ContainerType type, int delayMs = 400,
                   QObject *parent = nullptr);
    ~ConflictChecks() override;

    void check(const ConnectionId &target, const ObjectId &id);
    void clear(const ConnectionId &target);
    void clearAll();
    /// What is looked for from now on; forgets what was found of another type.
    void setType(ContainerType type);
    [[nodiscard]] State state(const ConnectionId &target) const;
    [[nodiscard]] FaceError error(const ConnectionId &target) const;

Q_SIGNALS:
    void changed(const ff::ConnectionId &target);

private:
    struct Entry
    {
        ObjectId id;
        State state = State::None;
        FaceError error;
        CancelHandle cancel;
        QTimer *delay = nullptr;
    };
    void ask(const ConnectionId &target);
    void answered(const ConnectionId &target, const ObjectId &id,
                  const FaceResult<Container> &result);

    ClientPool &m_clients;
    ContainerType m_type;
    int m_delayMs;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace ff
