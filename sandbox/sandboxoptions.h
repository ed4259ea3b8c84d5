// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace ff::sandbox {

/// Which row of the service's limits applies (wire-facts "Limits"). Unlimited lifts the rate and
/// the take and apply quotas; its counts are those of Standard.
enum class Tier { Free, Standard, Unlimited };

/// How long take, apply and training last. Both grow with the number of persons and faces.
enum class Speed { Fast, Realistic };

struct SubscriptionInfo
{
    QString name; ///< "east": also the account's name in a snapshot's `account`
    QString id; ///< a lower-case GUID
    QString key; ///< secret: never logged
};

/// Bounds of the listening socket. QtHttpServer has none of its own. Tests shorten them.
struct SocketLimits
{
    qint64 headerBytes = 32 * 1024; ///< request line and headers together
    qint64 bodyBytes = 8 * 1024 * 1024; ///< as counted on the wire
    int connections = 256;
    std::chrono::milliseconds idle{30'000}; ///< no byte in either direction within a request
    std::chrono::milliseconds keepAlive{120'000}; ///< between two requests
    std::chrono::milliseconds request{300'000}; ///< first byte to last byte of one request
    std::chrono::milliseconds linger{1'000}; ///< after a refusal, so that its answer is read
};

struct SandboxOptions
{
    QHostAddress address{QHostAddress::LocalHost}; ///< loopback only
    quint16 port = 0; ///< 0: any free port
    QString dataDir; ///< empty: everything stays in memory
    QStringList subscriptions{QStringLiteral("east"), QStringLiteral("west")};
    bool sample = false; ///< fill an empty store with the sample data
    int persons = 0; ///< above 0: a large person group `million` of so many, unless there is one
    Tier tier = Tier::Standard;
    Speed speed = Speed::Fast;
    bool newKeys = false; ///< fresh keys at each start, written nowhere (the embedded sandbox)
    SocketLimits socket;
    /// The name of the subscription that an access token opens ("east"), or empty when it is
    /// refused; asked at each request with "Authorization: Bearer", in the sandbox's thread.
    /// Empty: keys alone.
    std::function<QString(const QByteArray &token)> subscriptionOfToken;
};

/// What a started sandbox tells: where it listens, and who may call it.
struct SandboxReady
{
    QString endpoint;
    QList<SubscriptionInfo> subscriptions;
};

} // namespace ff::sandbox

Q_DECLARE_METATYPE(ff::sandbox::SandboxReady)
