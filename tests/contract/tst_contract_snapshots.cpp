// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/tst_contract.h"

#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ff;
using namespace ff::contract;

// The part of TestContract about what travels between resources.

namespace {
const QString aGuid = u"11111111-2222-4333-8444-555555555555"_s;
constexpr int mostPolls = 200;
} // namespace

OperationStatus TestContract::finish(bool inEast, const OperationId &id)
{
    OperationStatus status;
    m_drive->advanceClock(10min);
    // The clock is past the operation's due time; what is left is the copying itself.
    for (int i = 0; i < mostPolls; ++i) {
        const auto polled = m_drive->await((inEast ? east() : west()).operationStatus(id));
        if (!polled.ok())
            return {};
        status = *polled;
        if (status.state == OperationState::Succeeded || status.state == OperationState::Failed)
            return status;
    }
    return status;
}

SnapshotId TestContract::take(ContainerType type, const QString &id)
{
    const auto accepted = m_drive->await(
        east().takeSnapshot({type, ObjectId(id), {m_drive->westId()}, u"for west"_s}));
    if (!accepted.ok())
        return {};
    const OperationStatus status = finish(true, accepted->id);
    return SnapshotId(status.resourceLocation.section(u'/', -1));
}

void TestContract::snapshots_data()
{
    QTest::addColumn<ContainerType>("type");
    for (const ContainerType type : allContainerTypes)
        QTest::newRow(containerTypeInfo(type).wireName.data()) << type;
}

void TestContract::snapshots()
{
    QFETCH(ContainerType, type);
    const QString name = containerTypeInfo(type).wireName;
    const ObjectId source(u"source"_s);
    const ObjectId target(u"target"_s);
    QVERIFY(create(type, source.text()));
    const auto accepted = m_drive->await(
        east().takeSnapshot({type, source, {m_drive->westId(), m_drive->eastId()}, u"for west"_s}));
    QVERIFY(accepted.ok());
    QVERIFY(!accepted->requestId.isEmpty());
    m_drive->holdJobs();
    const auto waiting = m_drive->await(east().operationStatus(accepted->id));
    QVERIFY(waiting.ok());
    QCOMPARE(waiting->rawStatus, u"notStarted"_s);
    QCOMPARE(waiting->resourceLocation, u"/snapshots/"_s);
    m_drive->releaseJobs();
    const OperationStatus taken = finish(true, accepted->id);
    QCOMPARE(taken.state, OperationState::Succeeded);
    QVERIFY(taken.finishedTime.isValid());
    const SnapshotId snapshot(taken.resourceLocation.section(u'/', -1));

    const auto all = m_drive->await(east().listSnapshots({}));
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, snapshot);
    QCOMPARE(all->first().type, type);
    const auto some =
        m_drive->await(west().listSnapshots({type, {m_drive->westId(), SubscriptionId(aGuid)}}));
    QVERIFY(some.ok());
    QCOMPARE(some->size(), 1);
    QVERIFY(m_drive->await(east().updateSnapshot(snapshot, {{}, u"changed"_s})).ok());
    QVERIFY(
        m_drive
            ->await(east().updateSnapshot(snapshot, {QList<SubscriptionId>{m_drive->westId()}, {}}))
            .ok());
    const auto got = m_drive->await(west().getSnapshot(snapshot));
    QVERIFY(got.ok());
    QCOMPARE(got->userData, u"changed"_s);
    QCOMPARE(got->applyScope, QList<SubscriptionId>{m_drive->westId()});
    QCOMPARE(subscriptionOfAccount(got->account), m_drive->eastId());

    const auto applied = m_drive->await(west().applySnapshot({snapshot, target}));
    QVERIFY(applied.ok());
    m_drive->holdJobs();
    const auto applying = m_drive->await(west().operationStatus(applied->id));
    QVERIFY(applying.ok());
    QCOMPARE(applying->resourceLocation, "/snapshots/"_L1 + snapshot.text());
    m_drive->releaseJobs();
    const OperationStatus arrived = finish(false, applied->id);
    QCOMPARE(arrived.state, OperationState::Succeeded);
    QCOMPARE(arrived.resourceLocation, u'/' + name.toLower() + "/target"_L1);
    const auto copy = m_drive->await(west().getContainer(type, target));
    QVERIFY(copy.ok());
    QCOMPARE(copy->name, u"Name of source"_s);

    const auto twice = m_drive->await(west().applySnapshot({snapshot, target}));
    QVERIFY(twice.ok());
    const OperationStatus failed = finish(false, twice->id);
    QCOMPARE(failed.state, OperationState::Failed);
    QVERIFY(!failed.message.isEmpty());

    QVERIFY(m_drive->await(east().deleteSnapshot(snapshot)).ok());
    QVERIFY(m_drive->await(west().deleteContainer(type, target)).ok());
    QVERIFY(m_drive->await(east().deleteContainer(type, source)).ok());
}

void TestContract::snapshotRights()
{
    const ContainerType type = ContainerType::PersonGroup;
    QVERIFY(create(type, u"rights"_s));
    const SnapshotId snapshot = take(type, u"rights"_s);
    QVERIFY(!snapshot.isEmpty());
    // Offered to west: it may read and apply, but only the taker changes and deletes.
    QVERIFY(!m_drive->await(west().updateSnapshot(snapshot, {{}, u"mine"_s})).ok());
    QCOMPARE(m_drive->last().status, 403);
    const auto refused = m_drive->await(west().deleteSnapshot(snapshot));
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().isSnapshotsUnsupported());
    QCOMPARE(m_drive->last().status, 403);
    // The taker is not in its own scope by itself.
    QVERIFY(!m_drive->await(east().applySnapshot({snapshot, ObjectId(u"back"_s)})).ok());
    QCOMPARE(m_drive->last().status, 403);
    QVERIFY(m_drive->await(east().deleteSnapshot(snapshot)).ok());
    QVERIFY(m_drive->await(east().deleteContainer(type, ObjectId(u"rights"_s))).ok());
}

void TestContract::snapshotErrors()
{
    const SnapshotId nothing(aGuid);
    const QString notFound = u"404 SnapshotNotFound"_s;
    const auto got = m_drive->await(east().getSnapshot(nothing));
    QCOMPARE(m_drive->lastAnswer(), notFound);
    QVERIFY(!got.ok() && got.error().isNotFound() && !got.error().isSnapshotsUnsupported());
    QVERIFY(!m_drive->await(east().updateSnapshot(nothing, {{}, u"x"_s})).ok());
    QCOMPARE(m_drive->lastAnswer(), notFound);
    (void)m_drive->await(east().deleteSnapshot(nothing));
    QCOMPARE(m_drive->lastAnswer(), notFound);
    QVERIFY(!m_drive->await(east().applySnapshot({nothing, ObjectId(u"x"_s)})).ok());
    QCOMPARE(m_drive->lastAnswer(), notFound);
    QVERIFY(!m_drive->await(east().operationStatus(OperationId(aGuid))).ok());
    QCOMPARE(m_drive->lastAnswer(), u"404 OperationNotFound"_s);
    for (const ContainerType type : allContainerTypes) {
        const auto taken = m_drive->await(
            east().takeSnapshot({type, ObjectId(u"nothing"_s), {m_drive->westId()}, {}}));
        QVERIFY(!taken.ok());
        QCOMPARE(m_drive->lastAnswer(),
                 "404 "_L1 + QString(containerTypeInfo(type).wireName) + "NotFound"_L1);
    }
}

void TestContract::snapshotsExpire()
{
    const ContainerType type = ContainerType::LargeFaceList;
    QVERIFY(create(type, u"short"_s));
    const SnapshotId snapshot = take(type, u"short"_s);
    QVERIFY(m_drive->await(east().getSnapshot(snapshot)).ok());
    m_drive->advanceClock(48h);
    QVERIFY(!m_drive->await(east().getSnapshot(snapshot)).ok());
    QCOMPARE(m_drive->lastAnswer(), u"404 SnapshotNotFound"_s);
    QVERIFY(m_drive->await(east().deleteContainer(type, ObjectId(u"short"_s))).ok());
}
