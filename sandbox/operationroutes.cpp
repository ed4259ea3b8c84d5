// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

// Until it has succeeded, a take names a snapshot without an id and an apply names its source;
// then the type comes in the singular and lower case (wire-facts "Snapshots").
QString resourceLocation(const OperationRow &row)
{
    const bool succeeded = row.state == JobState::Succeeded;
    if (row.kind == OperationKind::Take)
        return u"/snapshots/"_s + (succeeded ? row.snapshot : QString());
    if (!succeeded)
        return u"/snapshots/"_s + row.snapshot;
    return u'/' + typeInfo(row.type).singular + u'/' + row.objectId;
}

Answer status(Services &services, const Call &call)
{
    const auto row = services.operations.find(call.caller.number, call.ids.first());
    if (!row)
        return errorAnswer(404, u"OperationNotFound"_s, u"Operation is not found."_s);
    QJsonObject object{{u"status"_s, jobStateText(row->state)},
                       {u"createdTime"_s, timeText(row->created)},
                       {u"lastActionTime"_s, timeText(row->lastAction)},
                       {u"resourceLocation"_s, resourceLocation(*row)}};
    if (!row->finished.isNull())
        object.insert(u"finishedTime"_s, timeText(row->finished.toLongLong()));
    if (!row->message.isNull())
        object.insert(u"message"_s, row->message.toString());
    return jsonAnswer(object);
}

} // namespace

void addOperationRoutes(RouteTable &table, Services &services)
{
    table.add(Method::Get, u"operations/{}"_s,
              [&services](const Call &call) { return status(services, call); });
}

} // namespace ff::sandbox
