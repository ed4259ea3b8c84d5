// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/endpoint.h"
#include "client/faceclient.h"
#include "client/faceid.h"

#include <QColor>
#include <QMetaType>
#include <QString>

namespace ff {

struct ConnectionIdTag
{
    static constexpr bool isGuid = true;
};
/// A connection's own id (a GUID made by us). Journal rows and keychain entries name it, so it
/// never changes, whatever the operator renames.
using ConnectionId = FaceId<ConnectionIdTag>;

/// One Face resource as the operator knows it. Holds no key: keys live in SecretStore.
struct Connection
{
    ConnectionId id;
    QString name;
    Endpoint endpoint;
    SubscriptionId subscription; ///< may be empty: then others cannot offer snapshots to it
    QString apiVersion = QStringLiteral("v1.0");
    Tier tier = Tier::Standard;
    QColor colour; ///< shown beside the name everywhere
    bool isSandbox = false; ///< the embedded sandbox: keys in memory only, never saved

    /// True when both resources keep their snapshots in the same Azure cloud.
    [[nodiscard]] bool sharesCloudWith(const Connection &other) const
    {
        return endpoint.cloud() == other.endpoint.cloud();
    }
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// The API versions Faceferry offers, newest stable first, and what is known of each.
struct ApiVersionInfo
{
    QString path; ///< "v1.0"
    bool documentsSnapshots; ///< the version's reference has the snapshot calls
};
[[nodiscard]] const QList<ApiVersionInfo> &apiVersions();

} // namespace ff

Q_DECLARE_METATYPE(ff::ConnectionId)
Q_DECLARE_METATYPE(ff::Connection)
