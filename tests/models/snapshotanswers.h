// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/browsefixture.h"

namespace ff::tests {

inline FaultRule answeringSnapshots(const QByteArray &answer,
                                    const QString &path = QStringLiteral("/snapshots"))
{
    FaultRule rule;
    rule.method = QByteArrayLiteral("GET");
    rule.path = path;
    rule.answer = answer;
    return rule;
}

inline QByteArray snapshotJson(int n, const QString &created, const QString &taker,
                               const QString &scope, const QString &userData)
{
    using namespace Qt::StringLiterals;
    return u"{\"id\":\"00000000-0000-4000-9000-%1\",\"account\":\"/subscriptions/%2/resourceGroups/"
           "g/providers/Microsoft.CognitiveServices/accounts/res\",\"type\":\"PersonGroup\","
           "\"applyScope\":[\"%3\"],\"userData\":\"%4\",\"createdTime\":\"%5\","
           "\"lastUpdateTime\":\"%5\"}"_s.arg(n, 12, 10, QChar(u'0'))
               .arg(taker, scope, userData, created)
               .toUtf8();
}

inline constexpr auto strangerA = "aaaaaaaa-0000-4000-8000-00000000000a";
inline constexpr auto strangerB = "bbbbbbbb-0000-4000-8000-00000000000b";

/// Takes the sample's person group at the first connection, to its end.
inline SnapshotId takeVisitors(Browsing &app, const QList<SubscriptionId> &scope,
                               const QString &userData = {})
{
    return takeSnapshot(
        app.client(app.east),
        {ContainerType::PersonGroup, ObjectId(QStringLiteral("visitors")), scope, userData});
}

/// Deletes all snapshots of the first connection; false when that failed.
inline bool deleteSnapshots(Browsing &app)
{
    const auto all = resultOf(app.client(app.east).listSnapshots({}));
    if (!all.ok())
        return false;
    for (const Snapshot &snapshot : all.value()) {
        if (!resultOf(app.client(app.east).deleteSnapshot(snapshot.id)).ok())
            return false;
    }
    return true;
}

} // namespace ff::tests
