// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceclient_p.h"

#include "client/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString snapshotsPath()
{
    return u"snapshots"_s;
}

CallPlan<AcceptedOperation> accepting()
{
    CallPlan<AcceptedOperation> plan;
    plan.interpret = [](const HttpAnswer &answer) -> FaceResult<AcceptedOperation> {
        AcceptedOperation accepted;
        // Only the id is taken: where to ask is always our own endpoint, whatever origin the
        // service names, so that the key goes nowhere else.
        accepted.id = json::operationIdOfLocation(answer.header("operation-location"_ba));
        accepted.requestId = redact(QString::fromLatin1(answer.header("apim-request-id"_ba)));
        if (accepted.id.isEmpty()) {
            return malformedAnswer(
                answer,
                QCoreApplication::translate(
                    "ff::FaceError",
                    "The service accepted the request but did not say which operation carries it "
                    "out, so its progress cannot be followed."));
        }
        return accepted;
    };
    return plan;
}

QString scopeText(const QList<SubscriptionId> &scope)
{
    QStringList ids;
    for (const SubscriptionId &id : scope)
        ids += id.text();
    return ids.join(u',');
}

} // namespace

FaceClient::Reply<QList<Snapshot>> FaceClient::listSnapshots(const SnapshotFilter &filter,
                                                             const CallOptions &options)
{
    const auto complete = [&](FaceRequest &request) {
        request.listing();
        if (filter.type)
            request.with("type"_ba, QString(containerTypeInfo(*filter.type).wireName));
        if (!filter.applyScope.isEmpty())
            request.with("applyScope"_ba, scopeText(filter.applyScope));
    };
    return d->call<QList<Snapshot>>(Verb::Get, {snapshotsPath()}, complete, options,
                                    Private::reading<QList<Snapshot>>(json::parseSnapshots));
}

FaceClient::Reply<Snapshot> FaceClient::getSnapshot(const SnapshotId &id,
                                                    const CallOptions &options)
{
    return d->call<Snapshot>(Verb::Get, {snapshotsPath(), id.text()}, {}, options,
                             Private::reading<Snapshot>(json::parseSnapshot));
}

FaceClient::Reply<Done> FaceClient::updateSnapshot(const SnapshotId &id,
                                                   const SnapshotChange &change,
                                                   const CallOptions &options)
{
    return d->call<Done>(
        Verb::Patch, {snapshotsPath(), id.text()},
        [&](FaceRequest &request) {
            request.withJson(json::writeSnapshotChange(change)).statusOnly();
        },
        options, Private::doing());
}

FaceClient::Reply<Done> FaceClient::deleteSnapshot(const SnapshotId &id, const CallOptions &options)
{
    const QStringList path{snapshotsPath(), id.text()};
    FaceRequest lookUp = FaceRequest::to(Verb::Get, path);
    lookUp.statusOnly();
    return d->call<Done>(
        Verb::Delete, path, [](FaceRequest &request) { request.statusOnly(); }, options,
        Private::deleting(lookUp));
}

FaceClient::Reply<AcceptedOperation> FaceClient::takeSnapshot(const TakeRequest &request,
                                                              const CallOptions &options)
{
    return d->call<AcceptedOperation>(
        Verb::Post, {snapshotsPath()},
        [&](FaceRequest &wire) { wire.withJson(json::writeTake(request)).statusOnly(); }, options,
        accepting());
}

FaceClient::Reply<AcceptedOperation> FaceClient::applySnapshot(const ApplyRequest &request,
                                                               const CallOptions &options)
{
    const QString problem = limits::objectIdProblem(request.objectId.text());
    if (!problem.isEmpty())
        return Private::refuse<AcceptedOperation>(problem);
    return d->call<AcceptedOperation>(
        Verb::Post, {snapshotsPath(), request.snapshot.text(), u"apply"_s},
        [&](FaceRequest &wire) { wire.withJson(json::writeApply(request)).statusOnly(); }, options,
        accepting());
}

FaceClient::Reply<OperationStatus> FaceClient::operationStatus(const OperationId &id,
                                                               const CallOptions &options)
{
    return d->call<OperationStatus>(Verb::Get, {u"operations"_s, id.text()}, {}, options,
                                    Private::reading<OperationStatus>(json::parseOperationStatus));
}

} // namespace ff
