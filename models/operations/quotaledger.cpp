// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/quotaledger.h"

#include "models/operations/operationtracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QuotaLedger)
};

/// False only when the service certainly did not count it.
bool mayCount(const OperationRecord &record)
{
    if (record.phase == OperationPhase::NotSent)
        return false;
    const bool saidNo = record.httpStatus >= 400 && record.httpStatus < 500;
    return record.phase != OperationPhase::Refused || !saidNo;
}

/// Takes and applies are limited a resource: another connection to it draws on the same limit.
/// Not on loopback, where one address serves several subscriptions (the sandbox does).
bool isSameResource(const OperationRecord &record, const Connection &connection)
{
    if (record.connection == connection.id)
        return true;
    return !connection.endpoint.isLoopback() && !record.endpoint.isEmpty()
           && record.endpoint == connection.endpoint.text();
}

QDate periodStart(const QDateTime &now, Tier tier)
{
    const QDate today = now.toUTC().date();
    return tier == Tier::Free ? QDate(today.year(), today.month(), 1) : today;
}

} // namespace

QuotaLedger::QuotaLedger(const OperationTracker &tracker, const Clock &clock)
    : m_tracker(tracker)
    , m_clock(clock)
{ }

int QuotaLedger::used(const Connection &connection, OperationKind kind) const
{
    const QDate start = periodStart(m_clock.now(), connection.tier);
    const QList<OperationRecord> &records = m_tracker.records();
    return int(std::count_if(records.cbegin(), records.cend(), [&](const OperationRecord &record) {
        return record.kind == kind && mayCount(record) && isSameResource(record, connection)
               && record.createdAt.toUTC().date() >= start;
    }));
}

int QuotaLedger::atMostLeft(const Connection &connection, OperationKind kind) const
{
    return std::max(0, limit - used(connection, kind));
}

QString QuotaLedger::sentence(const Connection &connection, OperationKind kind) const
{
    const int left = atMostLeft(connection, kind);
    const bool monthly = connection.tier == Tier::Free;
    QString count;
    QString caveat;
    switch (kind) {
    case OperationKind::Take:
        count = monthly ? Text::tr("At most %n of %1 takes left this month (UTC).", nullptr, left)
                        : Text::tr("At most %n of %1 takes left today (UTC).", nullptr, left);
        caveat = Text::tr("Takes made by other tools are not seen.");
        break;
    case OperationKind::Apply:
        count = monthly ? Text::tr("At most %n of %1 applies left this month (UTC).", nullptr, left)
                        : Text::tr("At most %n of %1 applies left today (UTC).", nullptr, left);
        caveat = Text::tr("Applies made by other tools are not seen.");
        break;
    case OperationKind::Train:
        return {}; // trainings are not limited
    }
    return count.arg(limit) + u' ' + caveat;
}

} // namespace ff
