// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobs.h"

#include "sandbox/limiter.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
Q_LOGGING_CATEGORY(lcJobs, "face.sandbox.jobs")

constexpr Ticks snapshotLifetime = 48 * ticksPerHour;
constexpr Ticks longestSleep = 60 * ticksPerSecond;
} // namespace

Jobs::Jobs(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::tick);
    m_timer.start(0);
}

void Jobs::tick()
{
    try {
        m_more = m_parts.containers.sweep();
        advance();
    } catch (const StoreError &error) {
        qCWarning(lcJobs, "the store failed: %ls", qUtf16Printable(error.text));
        m_timer.start(1'000);
    }
}

void Jobs::advance()
{
    const Ticks now = m_parts.clock.now();
    const QList<OperationRow> operations = m_parts.operations.open();
    for (const OperationRow &row : operations)
        advanceOperation(row, now);
    const QList<TrainingRow> trainings = m_parts.training.open();
    for (const TrainingRow &row : trainings)
        advanceTraining(row, now);
    if (m_parts.snapshots.removeCreatedBefore(now - snapshotLifetime) > 0)
        dropUnused();
    arm();
}

// Fast: seconds, for people who watch. Realistic: in proportion to what the service documents for
// 1,000,000 persons: a take some hours at most (here one), an apply 20 minutes, a training 30.
Ticks Jobs::duration(OperationKind kind, const ContainerRow &container)
{
    const qint64 persons = m_parts.containers.personCount(container.number);
    const qint64 faces = m_parts.containers.faceCount(container.number);
    if (m_parts.speed == Speed::Fast)
        return 600 * ticksPerMs + (persons + faces) * 4 * ticksPerMs / 10;
    const qint64 members = typeInfo(container.type).hasPersons ? persons : faces;
    const qint64 microseconds = kind == OperationKind::Take ? 3'600 : 1'200;
    return 2 * ticksPerSecond + members * microseconds * 10;
}

Ticks Jobs::trainingDuration(const ContainerRow &container)
{
    const qint64 faces = m_parts.containers.faceCount(container.number);
    if (m_parts.speed == Speed::Fast)
        return 500 * ticksPerMs + faces * 3 * ticksPerMs / 10;
    const qint64 members = typeInfo(container.type).hasPersons
                               ? m_parts.containers.personCount(container.number)
                               : faces;
    return 2 * ticksPerSecond + members * 1'800 * 10;
}

Ticks Jobs::startDelay() const
{
    return (m_parts.speed == Speed::Fast ? 150 : 500) * ticksPerMs;
}

QString Jobs::take(const TakeOrder &order)
{
    const Ticks now = m_parts.clock.now();
    SnapshotRow snapshot;
    snapshot.id = newGuid();
    snapshot.taker = order.subscription;
    snapshot.type = order.source.type;
    snapshot.userData = order.userData;
    snapshot.created = snapshot.updated = now;
    snapshot.scope = order.scope;

    OperationRow row;
    row.id = newGuid();
    row.subscription = order.subscription;
    row.kind = OperationKind::Take;
    row.snapshot = snapshot.id;
    row.type = order.source.type;
    row.objectId = order.source.objectId;
    row.created = row.lastAction = now;
    row.startsAt = now + startDelay();
    row.dueAt = now + duration(row.kind, order.source);

    m_parts.db.transaction([&] {
        snapshot.content =
            m_parts.containers.createHidden(Place::Snapshot, order.source, snapshot.id);
        m_parts.containers.copyAll(order.source.number, snapshot.content);
        m_parts.training.copy(order.source.number, snapshot.content);
        row.content = snapshot.content;
        m_parts.snapshots.create(snapshot);
        m_parts.operations.save(row);
    });
    arm();
    return row.id;
}

QString Jobs::apply(qint64 subscription, const SnapshotRow &snapshot, const QString &objectId)
{
    const auto content = m_parts.containers.byNumber(snapshot.content);
    if (!content)
        throw StoreError{u"a snapshot has lost its content"_s};
    const Ticks now = m_parts.clock.now();
    OperationRow row;
    row.id = newGuid();
    row.subscription = subscription;
    row.kind = OperationKind::Apply;
    row.snapshot = snapshot.id;
    row.type = snapshot.type;
    row.objectId = objectId;
    row.content = snapshot.content;
    row.created = row.lastAction = now;
    row.startsAt = now + startDelay();
    row.dueAt = now + duration(row.kind, *content);
    m_parts.db.transaction([&] {
        row.target = m_parts.containers.createHidden(Place::Arriving, *content, row.id);
        m_parts.operations.save(row);
    });
    arm();
    return row.id;
}

bool Jobs::train(const ContainerRow &container)
{
    const Ticks now = m_parts.clock.now();
    TrainingRow row = m_parts.training.find(container.number).value_or(TrainingRow{});
    const bool exists = row.container != 0;
    if (exists && (row.state == JobState::NotStarted || row.state == JobState::Running))
        return false;
    row.container = container.number;
    row.state = JobState::NotStarted;
    row.created = now;
    row.lastAction = {};
    row.startsAt = now + startDelay();
    row.dueAt = now + trainingDuration(container);
    row.message = {};
    m_parts.training.save(row);
    arm();
    return true;
}

void Jobs::advanceOperation(OperationRow row, Ticks now)
{
    if (row.state == JobState::NotStarted && row.startsAt <= now) {
        row.state = JobState::Running;
        row.lastAction = row.startsAt;
        m_parts.operations.save(row);
    }
    if (row.state != JobState::Running)
        return;
    if (row.kind == OperationKind::Apply && !row.copied) {
        if (m_parts.containers.copySlice(row.content, row.target.toLongLong())) {
            m_more = true;
            return;
        }
        row.copied = true;
        m_parts.operations.save(row);
    }
    if (row.dueAt > now)
        return;
    m_parts.db.transaction([&] {
        if (row.kind == OperationKind::Take)
            finishTake(row);
        else
            finishApply(row);
        row.lastAction = row.finished.toLongLong();
        m_parts.operations.save(row);
    });
    dropUnused();
}

void Jobs::finishTake(OperationRow &row)
{
    // When it was due, not when somebody looked: it may have become due while nothing ran.
    row.finished = row.dueAt;
    row.state = JobState::Succeeded;
    m_parts.snapshots.publish(row.snapshot, row.dueAt);
}

void Jobs::finishApply(OperationRow &row)
{
    row.finished = row.dueAt;
    const qint64 target = row.target.toLongLong();
    if (const QString problem = applyProblem(row); !problem.isEmpty()) {
        row.state = JobState::Failed;
        row.message = problem;
        m_parts.containers.remove(target);
        return;
    }
    row.state = JobState::Succeeded;
    m_parts.containers.arrive(target, row.subscription, row.objectId);
    m_parts.training.copy(row.content, target);
}

QString Jobs::applyProblem(const OperationRow &row)
{
    const ContainerTypeInfo &info = typeInfo(row.type);
    if (m_parts.containers.find(row.subscription, row.type, row.objectId))
        return u"The "_s + info.words + u" '"_s + row.objectId + u"' already exists."_s;
    const CountLimits limits = countLimits(m_parts.tier, row.type);
    if (m_parts.containers.count(row.subscription, row.type) >= limits.containers)
        return u"The quota of "_s + info.words + u"s is used up."_s;
    const qint64 target = row.target.toLongLong();
    const qint64 members = info.hasPersons ? m_parts.containers.personCount(target)
                                           : m_parts.containers.faceCount(target);
    if (members > limits.members)
        return u"The "_s + info.words + u" is larger than this subscription's quota."_s;
    return {};
}

void Jobs::advanceTraining(TrainingRow row, Ticks now)
{
    const JobState before = row.state;
    if (row.state == JobState::NotStarted && row.startsAt <= now) {
        row.state = JobState::Running;
        row.lastAction = row.startsAt;
    }
    if (row.state == JobState::Running && row.dueAt <= now) {
        const QString problem = trainingProblem(row.container);
        row.lastAction = row.dueAt;
        row.state = problem.isEmpty() ? JobState::Succeeded : JobState::Failed;
        if (problem.isEmpty()) {
            row.lastSuccess = row.dueAt;
            row.lastSuccessId = newGuid();
        } else {
            row.message = problem;
        }
    }
    if (row.state != before)
        m_parts.training.save(row);
}

QString Jobs::trainingProblem(qint64 container)
{
    const auto row = m_parts.containers.byNumber(container);
    if (!row)
        return {};
    const ContainerTypeInfo &info = typeInfo(row->type);
    if (!info.hasPersons) {
        return m_parts.containers.faceCount(container) > 0
                   ? QString()
                   : u"There is no face in the "_s + info.words + u" '"_s + row->objectId + u"'."_s;
    }
    const qint64 persons = m_parts.containers.personCount(container);
    if (persons == 0)
        return u"There is no person in the "_s + info.words + u" '"_s + row->objectId + u"'."_s;
    const qint64 empty = m_parts.containers.personsWithoutFace(container);
    if (empty == 0)
        return {};
    return u"%1 of %2 persons in the %3 '%4' have no face."_s.arg(
        QString::number(empty), QString::number(persons), info.words, row->objectId);
}

void Jobs::sweepSoon()
{
    m_more = true;
    m_timer.start(0);
}

void Jobs::dropUnused()
{
    const QList<qint64> unused = m_parts.operations.unusedContents();
    for (const qint64 number : unused)
        m_parts.containers.remove(number);
    m_more = true; // what was just removed is swept away in slices
}

void Jobs::arm()
{
    const Ticks now = m_parts.clock.now();
    Ticks next = now + longestSleep;
    const QList<OperationRow> operations = m_parts.operations.open();
    for (const OperationRow &row : operations)
        next = std::min(next, row.state == JobState::NotStarted ? row.startsAt : row.dueAt);
    const QList<TrainingRow> trainings = m_parts.training.open();
    for (const TrainingRow &row : trainings)
        next = std::min(next, row.state == JobState::NotStarted ? row.startsAt : row.dueAt);
    if (const Ticks oldest = m_parts.snapshots.oldest(); oldest != 0)
        next = std::min(next, oldest + snapshotLifetime);
    const Ticks wait = m_more ? 0 : std::max<Ticks>(0, next - now);
    m_timer.start(static_cast<int>((wait + ticksPerMs - 1) / ticksPerMs));
}

} // namespace ff::sandbox
