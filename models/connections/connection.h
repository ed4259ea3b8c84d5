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

/// What a resource is for, so that nobody takes production for a test. Shown with word, icon and
/// colour wherever the connection is named.
struct EnvironmentLabel
{
    enum class Kind { None, Production, Staging, Test, Custom };
    Kind kind = Kind::None;
    QString customText; ///< Kind::Custom only; the operator's word, plain text
    /// "Production", "Staging", "Test", the operator's word, or empty. Translated.
    [[nodiscard]] QString text() const;
    friend bool operator==(const EnvironmentLabel &, const EnvironmentLabel &) = default;
};

/// How a connection's requests are signed.
enum class SignInMethod {
    Key, ///< key 1 or key 2 of the resource
    ServicePrincipal, ///< Entra ID, client credentials; its secret is in SecretStore
    AzureCli, ///< the Azure CLI that is signed in on this machine
    Browser ///< Entra ID, interactive: authorization code with PKCE on a loopback redirect
};

struct SignInSettings
{
    SignInMethod method = SignInMethod::Key;
    int keyNumber = 1; ///< 1 or 2: which of the two stored keys is in use
    QString tenant; ///< GUID or domain; may be empty for AzureCli
    QString clientId; ///< ServicePrincipal and Browser
    QString authority; ///< empty: the cloud's own; else https, or http on loopback
    friend bool operator==(const SignInSettings &, const SignInSettings &) = default;
};

/// How requests reach the resource. The proxy's password is in SecretStore.
struct ConnectionNetwork
{
    NetworkSettings::ProxyMode proxyMode = NetworkSettings::ProxyMode::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString proxyUser; ///< empty: no authentication
    QString caFile; ///< PEM, trusted beside the system's authorities; empty: none
    friend bool operator==(const ConnectionNetwork &, const ConnectionNetwork &) = default;
};

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
    EnvironmentLabel label;
    bool isReadOnly = false; ///< writes need an unlocking that expires: see WriteGuard
    SignInSettings signIn;
    ConnectionNetwork network;
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
    bool isPreview; ///< may change or go without notice
    QString lacks; ///< translated sentence: what this version does not have; empty: nothing
};
[[nodiscard]] const QList<ApiVersionInfo> &apiVersions();

} // namespace ff

Q_DECLARE_METATYPE(ff::ConnectionId)
Q_DECLARE_METATYPE(ff::Connection)
