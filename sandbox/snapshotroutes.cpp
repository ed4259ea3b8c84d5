// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

// Realistic speed only: the slowest call of a recorded session (wire-facts "Snapshots").
constexpr int realisticDeleteMs = 1'500;

QJsonObject snapshotJson(const Services &services, const SnapshotRow &row)
{
    const Subscription *taker = services.subscriptions.byNumber(row.taker);
    return {{u"id"_s, row.id},
            {u"account"_s, taker ? taker->account() : QString()},
            {u"type"_s, QString(typeInfo(row.type).name)},
            {u"applyScope"_s, QJsonArray::fromStringList(row.scope)},
            {u"userData"_s, orNull(row.userData)},
            {u"createdTime"_s, timeText(row.created)},
            {u"lastUpdateTime"_s, timeText(row.updated)}};
}

Refusal notFound()
{
    return {errorAnswer(404, u"SnapshotNotFound"_s, u"Snapshot is not found."_s)};
}

Refusal forbidden(const QString &message)
{
    return {errorAnswer(403, u"Forbidden"_s, message)};
}

SnapshotRow existing(Services &services, const Call &call)
{
    const auto row = services.snapshots.find(call.ids.first());
    if (!row)
        throw notFound();
    return *row;
}

SnapshotRow ownSnapshot(Services &services, const Call &call)
{
    SnapshotRow row = existing(services, call);
    if (row.taker != call.caller.number)
        throw forbidden(u"Only the subscription that took the snapshot may change or delete it."_s);
    return row;
}

Answer list(Services &services, const Call &call)
{
    SnapshotStore::Filter filter;
    filter.taker = call.caller.number;
    filter.offeredTo = call.caller.info.id;
    if (const QString type = call.request.query.value(u"type"_s); !type.isEmpty()) {
        const ContainerTypeInfo *info = typeOfName(type);
        if (!info)
            return invalidField(u"type");
        filter.type = info->type;
    }
    const QStringList scope =
        call.request.query.value(u"applyscope"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &id : scope) {
        if (!isGuid(id.trimmed()))
            return invalidField(u"applyScope");
        filter.scope.append(id.trimmed().toLower());
    }
    QJsonArray array;
    const QList<SnapshotRow> rows = services.snapshots.list(filter);
    for (const SnapshotRow &row : rows)
        array.append(snapshotJson(services, row));
    return jsonAnswer(array);
}

Answer get(Services &services, const Call &call)
{
    const SnapshotRow row = existing(services, call);
    if (row.taker != call.caller.number && !row.scope.contains(call.caller.info.id))
        throw notFound();
    return jsonAnswer(snapshotJson(services, row));
}

Answer take(Services &services, const Call &call)
{
    const QJsonObject body = bodyObject(call.request);
    const ContainerTypeInfo *info = typeOfName(stringField(body, u"type"_s).value_or(QString()));
    if (!info)
        return invalidField(u"type");
    const QString objectId = objectIdField(body);
    const auto scope = applyScopeField(body);
    if (!scope)
        return invalidField(u"applyScope");
    const auto userData = userDataField(body, userDataBytes);
    const ContainerRow source = services.container(call.caller, *info, objectId);
    const Ticks now = services.clock.now();
    if (services.quotas.isUsedUp(call.caller.number, OperationKind::Take, now))
        return quotaExceeded(u"The quota of snapshot take operations is used up."_s);
    const QVariant data = userData ? QVariant(*userData) : QVariant();
    const QString operation = services.jobs.take({call.caller.number, source, *scope, data});
    services.quotas.use(call.caller.number, OperationKind::Take, now);
    return acceptedAnswer(u"/operations/"_s + operation);
}

Answer apply(Services &services, const Call &call)
{
    const SnapshotRow snapshot = existing(services, call);
    if (!snapshot.scope.contains(call.caller.info.id))
        throw forbidden(u"The subscription is not in the apply scope of the snapshot."_s);
    const QJsonObject body = bodyObject(call.request);
    const QString objectId = objectIdField(body);
    if (stringField(body, u"mode"_s).value_or(u"CreateNew"_s) != "CreateNew"_L1)
        return invalidField(u"mode");
    const Ticks now = services.clock.now();
    if (services.quotas.isUsedUp(call.caller.number, OperationKind::Apply, now))
        return quotaExceeded(u"The quota of snapshot apply operations is used up."_s);
    const QString operation = services.jobs.apply(call.caller.number, snapshot, objectId);
    services.quotas.use(call.caller.number, OperationKind::Apply, now);
    return acceptedAnswer(u"/operations/"_s + operation);
}

Answer update(Services &services, const Call &call)
{
    const SnapshotRow row = ownSnapshot(services, call);
    const QJsonObject body = bodyObject(call.request);
    const auto scope = applyScopeField(body);
    const auto userData = userDataField(body, userDataBytes);
    services.snapshots.update(row.id, scope, userData, services.clock.now());
    return emptyAnswer();
}

Answer remove(Services &services, const Call &call)
{
    services.snapshots.remove(ownSnapshot(services, call).id);
    services.jobs.dropUnused();
    services.jobs.sweepSoon();
    Answer answer = emptyAnswer();
    answer.delayMs = services.options.speed == Speed::Realistic ? realisticDeleteMs : 0;
    return answer;
}

} // namespace

void addSnapshotRoutes(RouteTable &table, Services &services)
{
    const auto route = [&](Method method, const QString &pattern,
                           Answer (*action)(Services &, const Call &)) {
        table.add(method, pattern,
                  [&services, action](const Call &call) { return action(services, call); });
    };
    route(Method::Get, u"snapshots"_s, list);
    route(Method::Post, u"snapshots"_s, take);
    route(Method::Get, u"snapshots/{}"_s, get);
    route(Method::Patch, u"snapshots/{}"_s, update);
    route(Method::Delete, u"snapshots/{}"_s, remove);
    route(Method::Post, u"snapshots/{}/apply"_s, apply);
}

} // namespace ff::sandbox
