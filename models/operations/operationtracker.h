// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/operations/operationrecord.h"

#include <QFuture>
#include <QObject>

#include <memory>

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

    /// Loads the journal, turns rows cut while sending into OutcomeUnknown, polls the rest.
    void start();
    [[nodiscard]] bool isLoaded() const;

    /// Each writes a row, then sends once. The future finishes when the service answered (or did
    /// not); the record tells. A journal that cannot write sends nothing: phase NotSent, row 0.
    QFuture<OperationRecord> take(const ConnectionId &connection, const TakeRequest &request);
    QFuture<OperationRecord> apply(const ConnectionId &connection, ContainerType type,
                                   const ApplyRequest &request);
    QFuture<OperationRecord> train(const ConnectionId &connection, ContainerType type,
                                   const ObjectId &id);

    /// All rows, oldest first.
    [[nodiscard]] const QList<OperationRecord> &records() const;
    [[nodiscard]] OperationLiveness liveness(qint64 row) const;
    [[nodiscard]] bool hasRunningApplyOf(const SnapshotId &snapshot) const;
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
