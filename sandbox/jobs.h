// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/containerstore.h"
#include "sandbox/operationstore.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/snapshotstore.h"

#include <QObject>
#include <QTimer>

namespace ff::sandbox {

/// Take, apply and training: what the service does after its 202. Each is a row with a time to
/// start and a time to end, so that it goes on after a restart and follows an advanced clock.
/// Long copies and deletions are done in slices between requests.
class Jobs : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &db;
        SandboxClock &clock;
        ContainerStore &containers;
        TrainingStore &training;
        SnapshotStore &snapshots;
        OperationStore &operations;
        Tier tier = Tier::Standard;
        Speed speed = Speed::Fast;
    };
    explicit Jobs(const Parts &parts, QObject *parent = nullptr);

    /// Brings every row to where it should be now. Called before each request is served.
    void advance();

    struct TakeOrder
    {
        qint64 subscription = 0;
        ContainerRow source;
        QStringList scope;
        QVariant userData;
    };
    /// Copies the source now: what is written to it during the take is not seen. The operation.
    QString take(const TakeOrder &order);
    /// The operation. `objectId` may exist: then the operation fails.
    QString apply(qint64 subscription, const SnapshotRow &snapshot, const QString &objectId);
    /// False while a training of it runs.
    bool train(const ContainerRow &container);
    /// A container or snapshot was removed: its rows go between the next requests.
    void sweepSoon();
    /// Gives up the content of snapshots that are gone, unless an apply still reads it.
    void dropUnused();

private:
    [[nodiscard]] Ticks duration(OperationKind kind, const ContainerRow &container);
    [[nodiscard]] Ticks trainingDuration(const ContainerRow &container);
    [[nodiscard]] Ticks startDelay() const;
    void advanceOperation(OperationRow row, Ticks now);
    void finishTake(OperationRow &row);
    void finishApply(OperationRow &row);
    [[nodiscard]] QString applyProblem(const OperationRow &row);
    void advanceTraining(TrainingRow row, Ticks now);
    [[nodiscard]] QString trainingProblem(qint64 container);
    void arm();
    void tick();

    Parts m_parts;
    QTimer m_timer;
    bool m_more = false; ///< slices are left to do
};

} // namespace ff::sandbox
