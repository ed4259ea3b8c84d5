// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionprobe.h"

#include "client/faceclient.h"
#include "client/httpanswer.h"
#include "client/whendone.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace ff {

namespace {

/// Somebody looks at the dialog: shorter than for the work itself.
constexpr int probeInactivityMs = 10'000;
constexpr int probeDeadlineMs = 20'000;

ProbeResult made(ProbeResult::Outcome outcome, const FaceError &error, const QString &headline,
                 const QString &detail)
{
    return {outcome, error, headline, detail};
}

ProbeResult unreachable(const FaceError &error, const Connection &connection)
{
    const QString host = connection.endpoint.text();
    QString headline;
    QString detail;
    switch (error.cause) {
    case FaceError::Cause::HostNotFound:
        headline = ConnectionProbe::tr("The host of %1 was not found.").arg(host);
        detail = ConnectionProbe::tr("Check the spelling of the endpoint, and whether this "
                                     "computer is on the network.");
        break;
    case FaceError::Cause::ConnectionRefused:
        headline = ConnectionProbe::tr("%1 refused the connection.").arg(host);
        detail = ConnectionProbe::tr("Nothing listens there, or a firewall is in the way. Check "
                                     "the port, and whether the container or tunnel runs.");
        break;
    case FaceError::Cause::Timeout:
        headline = ConnectionProbe::tr("%1 did not answer in time.").arg(host);
        detail = ConnectionProbe::tr("Try again. If it stays silent, a firewall or a virtual "
                                     "network may keep this computer out.");
        break;
    default:
        headline = error.code == proxyFailure
                       ? error.summary()
                       : ConnectionProbe::tr("%1 cannot be reached.").arg(host);
        detail = error.advice();
        break;
    }
    return made(ProbeResult::Outcome::Unreachable, error, headline, detail);
}

ProbeResult wrongKey(const FaceError &error)
{
    return made(ProbeResult::Outcome::WrongKey, error,
                ConnectionProbe::tr("The Face service does not accept this key."),
                ConnectionProbe::tr("Copy key 1 or key 2 of this very resource again. A key of "
                                    "another resource or region does not work here, and keys can "
                                    "be disabled by policy."));
}

ProbeResult notSignedIn(const FaceError &error, const Connection &connection)
{
    if (connection.signIn.method == SignInMethod::Key)
        return wrongKey(error);
    return made(ProbeResult::Outcome::WrongKey, error,
                ConnectionProbe::tr("The Face service does not accept this sign-in."),
                ConnectionProbe::tr("Check the tenant, and that the signed-in identity has a role "
                                    "on this resource, such as Cognitive Services User. Signing in "
                                    "with Entra ID needs the resource's own endpoint, not that of "
                                    "its region."));
}

ProbeResult noFaceService(const FaceError &error, const Connection &connection)
{
    return made(
        ProbeResult::Outcome::NoFaceService, error,
        ConnectionProbe::tr("There is no Face service at %1.").arg(connection.endpoint.text()),
        ConnectionProbe::tr("Something answers there, but not as a Face service with API "
                            "version %1. Check the endpoint, the version, and that the "
                            "resource is one for Face.")
            .arg(connection.apiVersion));
}

ProbeResult failed(const FaceError &error)
{
    return made(ProbeResult::Outcome::Failed, error, error.summary(), error.advice());
}

} // namespace

ProbeResult probeResultOfLists(const FaceError &error, const Connection &connection)
{
    if (error.isUnauthorized())
        return notSignedIn(error, connection);
    switch (error.kind) {
    case FaceError::Kind::Network:
        return unreachable(error, connection);
    case FaceError::Kind::Tls:
        return made(ProbeResult::Outcome::Untrusted, error,
                    ConnectionProbe::tr("The certificate of %1 is not trusted.")
                        .arg(connection.endpoint.text()),
                    error.advice());
    case FaceError::Kind::SignIn:
        return made(ProbeResult::Outcome::WrongKey, error, error.summary(), error.advice());
    case FaceError::Kind::MissingKey:
        if (connection.signIn.method != SignInMethod::Key)
            return made(ProbeResult::Outcome::WrongKey, error,
                        ConnectionProbe::tr("A sign-in is needed to test the connection."),
                        ConnectionProbe::tr("Sign in with Entra ID first."));
        return made(ProbeResult::Outcome::WrongKey, error,
                    ConnectionProbe::tr("A key is needed to test the connection."),
                    ConnectionProbe::tr("Paste key 1 or key 2 of the resource."));
    case FaceError::Kind::Malformed: // 200, but a page for people or another service's answer
        return noFaceService(error, connection);
    case FaceError::Kind::Gateway:
        if (error.httpStatus < 400)
            return noFaceService(error, connection); // a redirect, or HTML with 200
        break;
    default:
        break;
    }
    // A list of all face lists is never "not found" at a Face service, whoever words it.
    if (error.httpStatus == 404 || error.httpStatus == 405 || error.httpStatus == 410)
        return noFaceService(error, connection);
    return failed(error);
}

QString noSnapshotsText(const Connection &connection)
{
    return ConnectionProbe::tr("Lists and groups can be administered, but nothing can be taken or "
                               "applied with API version %1. Snapshots were retired on "
                               "Microsoft's public endpoints on 30 June 2023; they work in the "
                               "sandbox and on private endpoints that still serve them.")
        .arg(connection.apiVersion);
}

ProbeResult probeResultOfSnapshots(const FaceError &error, const Connection &connection)
{
    if (error.isSnapshotsUnsupported()) {
        return made(ProbeResult::Outcome::FineWithoutSnapshots, error,
                    ConnectionProbe::tr("The Face service works, but without snapshots."),
                    noSnapshotsText(connection));
    }
    if (error.isUnauthorized())
        return notSignedIn(error, connection);
    if (error.kind == FaceError::Kind::Cancelled)
        return failed(error);
    return made(ProbeResult::Outcome::Failed, error,
                ConnectionProbe::tr("The Face service works, but its snapshots could not be "
                                    "listed: %1")
                    .arg(error.summary()),
                error.advice());
}

ConnectionProbe::ConnectionProbe(QObject *parent) : QObject(parent) { }

ConnectionProbe::~ConnectionProbe()
{
    cancel();
}

QFuture<ProbeResult> ConnectionProbe::run(const Connection &connection, const QByteArray &key)
{
    return run(connection, Credentials::key(key), {});
}

QFuture<ProbeResult> ConnectionProbe::run(const Connection &connection,
                                          const Credentials &credentials,
                                          const NetworkSettings &network)
{
    cancel();
    m_connection = connection;
    m_promise = std::make_unique<QPromise<ProbeResult>>();
    m_promise->start();
    const QFuture<ProbeResult> future = m_promise->future();
    if (!connection.endpoint.isValid()) {
        FaceError error;
        error.kind = FaceError::Kind::Refused;
        error.message = connection.endpoint.problemText();
        finish(made(ProbeResult::Outcome::Failed, error, tr("This endpoint cannot be used."),
                    connection.endpoint.problemText()));
        return future;
    }
    ClientConfig config;
    config.endpoint = connection.endpoint;
    config.apiVersion = connection.apiVersion;
    config.tier = connection.tier;
    config.label = connection.name;
    config.limits.inactivityMs = probeInactivityMs;
    config.limits.deadlineMs = probeDeadlineMs;
    config.network = network;
    m_client = new FaceClient(std::move(config), this);
    m_client->setCredentials(credentials);
    // A refused token would make the calls wait for a new one: here the refusal is the answer.
    connect(m_client, &FaceClient::tokenRejected, m_client, [client = m_client] {
        FaceError refused;
        refused.kind = FaceError::Kind::Service;
        refused.delivery = FaceError::Delivery::Answered;
        refused.httpStatus = 401;
        client->setCredentials(Credentials::missing(refused));
    });
    askForLists();
    return future;
}

void ConnectionProbe::askForLists()
{
    whenDone(m_client->listContainers(ContainerType::FaceList, {}), this,
             [this, asked = QPointer(m_client)](const FaceResult<QList<Container>> &result) {
                 if (!asked || asked != m_client)
                     return;
                 if (result.ok())
                     askForSnapshots();
                 else
                     finish(probeResultOfLists(result.error(), m_connection));
             });
}

void ConnectionProbe::askForSnapshots()
{
    whenDone(m_client->listSnapshots({}), this,
             [this, asked = QPointer(m_client)](const FaceResult<QList<Snapshot>> &result) {
                 if (!asked || asked != m_client)
                     return;
                 if (!result.ok()) {
                     finish(probeResultOfSnapshots(result.error(), m_connection));
                     return;
                 }
                 ProbeResult fine;
                 fine.outcome = ProbeResult::Outcome::Fine;
                 fine.headline = tr("The connection works.");
                 fine.detail =
                     m_connection.signIn.method == SignInMethod::Key
                         ? tr("The Face service answers, accepts the key, and has snapshots.")
                         : tr("The Face service answers, accepts the sign-in, and has snapshots.");
                 finish(fine);
             });
}

void ConnectionProbe::cancel()
{
    if (!m_promise)
        return;
    ProbeResult cancelled;
    cancelled.error.kind = FaceError::Kind::Cancelled;
    finish(cancelled);
}

void ConnectionProbe::finish(const ProbeResult &result)
{
    if (FaceClient *const client = std::exchange(m_client, nullptr))
        client->deleteLater(); // not at once: this may be an answer of that client
    const auto promise = std::exchange(m_promise, nullptr);
    promise->addResult(result);
    promise->finish();
}

} // namespace ff
