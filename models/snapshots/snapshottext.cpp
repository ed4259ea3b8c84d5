// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshottext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

QDateTime expiryOf(const Snapshot &snapshot)
{
    if (!snapshot.createdTime.isValid())
        return {};
    return snapshot.createdTime.addSecs(qint64{limits::snapshotLifetimeHours} * 3600);
}

std::optional<qint64> msToExpiry(const Snapshot &snapshot, const QDateTime &now)
{
    const QDateTime expiry = expiryOf(snapshot);
    return expiry.isValid() ? std::optional(now.msecsTo(expiry)) : std::nullopt;
}

QString expiryText(std::optional<qint64> msLeft)
{
    if (!msLeft)
        return QString(QChar(0x2014));
    if (*msLeft <= 0)
        return QCoreApplication::translate("ff::SnapshotsModel", "Expired");
    const qint64 seconds = *msLeft / 1000;
    if (seconds < 3600) {
        return QCoreApplication::translate("ff::SnapshotsModel", "Expires in %1 min %2 s")
            .arg(seconds / 60)
            .arg(seconds % 60);
    }
    return QCoreApplication::translate("ff::SnapshotsModel", "Expires in %1 h %2 min")
        .arg(seconds / 3600)
        .arg(seconds % 3600 / 60);
}

QString timeLeftText(std::optional<qint64> msLeft)
{
    if (!msLeft || *msLeft <= 0)
        return expiryText(msLeft);
    const qint64 seconds = *msLeft / 1000;
    if (seconds < 3600) {
        return QCoreApplication::translate("ff::SnapshotsModel", "%1 min %2 s", "time left")
            .arg(seconds / 60)
            .arg(seconds % 60);
    }
    return QCoreApplication::translate("ff::SnapshotsModel", "%1 h %2 min", "time left")
        .arg(seconds / 3600)
        .arg(seconds % 3600 / 60);
}

QString snapshotTypeText(const Snapshot &snapshot)
{
    return snapshot.type ? containerTypeDisplayName(*snapshot.type) : snapshot.typeName;
}

QString localTimeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat)
                         : QString(QChar(0x2014));
}

bool matchesFilter(const Snapshot &snapshot, const SnapshotFilter &filter)
{
    if (filter.type && snapshot.type != filter.type)
        return false;
    return filter.applyScope.isEmpty()
           || std::any_of(
               filter.applyScope.begin(), filter.applyScope.end(),
               [&snapshot](const SubscriptionId &id) { return snapshot.applyScope.contains(id); });
}

} // namespace ff
