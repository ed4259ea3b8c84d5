// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facetestclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace ff::sandbox {

/// Three subscriptions at a sandbox of their own, and hands to take and apply.
class SnapshotsDriver : public QObject
{
protected:
    enum { East, West, North };

    using QObject::QObject;
    [[nodiscard]] static SandboxOptions options(Tier tier = Tier::Unlimited)
    {
        SandboxOptions chosen;
        chosen.tier = tier;
        chosen.subscriptions = {QStringLiteral("east"), QStringLiteral("west"),
                                QStringLiteral("north")};
        return chosen;
    }
    void startAll()
    {
        m_client = std::make_unique<FaceTestClient>(options());
        QVERIFY(m_client->start());
    }

    // A container with members, in the current caller's subscription.
    void fill(const QString &path, const QString &id, int members)
    {
        const QString one = path + u'/' + id;
        QCOMPARE(
            m_client
                ->put(one, {{QStringLiteral("name"), QStringLiteral("The source")},
                            {QStringLiteral("userData"), QStringLiteral("about")},
                            {QStringLiteral("recognitionModel"), QStringLiteral("recognition_03")}})
                .status,
            200);
        for (int i = 0; i < members; ++i) {
            QString home = one;
            if (path.contains(QStringLiteral("persongroups"))) {
                const Reply person =
                    m_client->post(one + QStringLiteral("/persons"),
                                   {{QStringLiteral("name"), QStringLiteral("P%1").arg(i)},
                                    {QStringLiteral("userData"), QStringLiteral("u%1").arg(i)}});
                home += QStringLiteral("/persons/")
                        + person.object().value(QStringLiteral("personId")).toString();
            }
            QCOMPARE(
                m_client
                    ->upload(home + QStringLiteral("/persistedfaces?userData=d"), pngOfSize(1500))
                    .status,
                200);
        }
    }

    // Names, userData, person ids and face ids, whatever the container's own id.
    QByteArray contentOf(const QString &path, const QString &id)
    {
        const QString one = path + u'/' + id;
        if (path == QStringLiteral("/facelists"))
            return QJsonDocument(m_client->get(one)
                                     .object()
                                     .value(QStringLiteral("persistedFaces"))
                                     .toArray())
                .toJson();
        return m_client
            ->get(one
                  + (path == QStringLiteral("/largefacelists") ? QStringLiteral("/persistedfaces")
                                                               : QStringLiteral("/persons")))
            .body;
    }

    Reply takeOf(const QString &type, const QString &id, const QList<int> &scope)
    {
        QJsonArray ids;
        for (const int index : scope)
            ids.append(m_client->subscriptionId(index));
        return m_client->post(QStringLiteral("/snapshots"), {{QStringLiteral("type"), type},
                                                             {QStringLiteral("objectId"), id},
                                                             {QStringLiteral("applyScope"), ids}});
    }
    Reply take(const QString &id, const QList<int> &scope)
    {
        return takeOf(QStringLiteral("PersonGroup"), id, scope);
    }
    Reply apply(const QString &snapshot, const QString &id)
    {
        return m_client->post(snapshot + QStringLiteral("/apply"),
                              {{QStringLiteral("objectId"), id}});
    }

    std::unique_ptr<FaceTestClient> m_client;
};

} // namespace ff::sandbox
