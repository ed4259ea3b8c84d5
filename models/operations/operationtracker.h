// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/operations/operationrecord.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace ff {

class ClientPool;
class ConnectionStore;
class Journal;

/// What the tracker knows of a live operation beyond its journal row.
struct OperationLiveness
{
    FaceError lastError; ///< of the last poll, when `hasError`
    bool hasError = false;
    bool waitsForKey = false; ///< 401 or no key: polling rests until a key comes
    bool connectionRemoved = false; ///< polling rests until the connection is back
    bool movedAway = false; ///< its connection now names another resource: not found is no end
};

/// Submits takes, applies and trainings, journal first, and polls them with one timer until the
/// service says how they ended. Only the service's own "failed" fails an operation; network
/// errors, 429 and 5xx leave it running. Polls with the key of the connection that submitted.
class OperationTracker : public QObject
{
    Q_OBJECT
public:
    OperationTracker(Journal &journal, ConnectionStore &connections, ClientPool &clients,
                     const Clock &clock, QObject *parent = nullptr);
    ~OperationTracker() override;

    /// Loads the journal, turns rows cut while sending into OutcomeUnknown, polls the rest. May be
    /// called again after journalFailed() when nothing could be read.
    void start();
    [[nodiscard]] bool isLoaded() const;

    /// Each writes a row, then sends once. The future finishes when the service answered (or did
    /// not) and the journal has it; the record tells. A journal that cannot write, or a connection
    /// that does not exist, sends nothing: phase NotSent, row 0. With the tracker it is cancelled.
    QFuture<OperationRecord> take(const ConnectionId &connection, const TakeRequest &request);
    QFuture<OperationRecord> apply(const ConnectionId &connection, ContainerType type,
                                   const ApplyRequest &request);
    QFuture<OperationRecord> train(const ConnectionId &connection, ContainerType type,
                                   const ObjectId &id);

    /// All rows, oldest first.
    [[nodiscard]] const QList<OperationRecord> &records() const;
    [[nodiscard]] OperationLiveness liveness(qint64 row) const;
    [[nodiscard]] bool hasRunningApplyOf(const SnapshotId &snapshot) const;
    /// The row's record, or nothing.
    [[nodiscard]] std::optional<OperationRecord> find(qint64 row) const;
    /// Hides ended rows from the panel (they stay in the journal and count).
    void hideFinished();
    void hide(qint64 row);

Q_SIGNALS:
    void loaded();
    void recordAdded(const ff::OperationRecord &record);
    void recordChanged(const ff::OperationRecord &record); ///< also when its liveness changed
    void recordFinished(const ff::OperationRecord &record); ///< became terminal, once
    void trainingPolled(const ff::OperationRecord &record, const ff::TrainingStatus &status);
    /// Operations of this connection rest for want of a key. Once until a key comes.
    void keyNeeded(const ff::ConnectionId &connection);
    /// The journal could not be read or written: a sentence.
    void journalFailed(const QString &sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
