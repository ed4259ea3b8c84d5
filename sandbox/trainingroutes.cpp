// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

Answer train(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow row = services.container(call.caller, info, call.ids.first());
    if (!services.jobs.train(row)) {
        return errorAnswer(409, info.name + "TrainingNotFinished"_L1,
                           u"The "_s + info.words + u" '"_s + row.objectId
                               + u"' is still under training."_s);
    }
    // Absolute, other than the relative one of take and apply (wire-facts "Training").
    return acceptedAnswer(call.base + u'/' + info.path + u'/' + row.objectId + u"/training"_s);
}

Answer status(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow row = services.container(call.caller, info, call.ids.first());
    const auto training = services.training.find(row.number);
    if (!training) {
        return errorAnswer(404, info.name + "NotTrained"_L1,
                           u"The "_s + info.words + u" '"_s + row.objectId
                               + u"' has never been trained."_s);
    }
    QJsonObject object{
        {u"status"_s, jobStateText(training->state)},
        {u"createdDateTime"_s, timeText(training->created)},
        {u"lastActionDateTime"_s, training->lastAction.isNull()
                                      ? QJsonValue()
                                      : QJsonValue(timeText(training->lastAction.toLongLong()))},
        {u"message"_s, orNull(training->message)}};
    if (!training->lastSuccess.isNull()) {
        object.insert(u"lastSuccessfulTrainingDateTime"_s,
                      timeText(training->lastSuccess.toLongLong()));
        object.insert(u"lastSuccessfulTrainingId"_s, training->lastSuccessId.toString());
    }
    return jsonAnswer(object);
}

} // namespace

void addTrainingRoutes(RouteTable &table, Services &services)
{
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = typeInfo(type);
        if (!info.hasTraining)
            continue;
        table.add(Method::Post, info.path + "/{}/train"_L1,
                  [&](const Call &call) { return train(services, info, call); });
        table.add(Method::Get, info.path + "/{}/training"_L1,
                  [&](const Call &call) { return status(services, info, call); });
    }
}

} // namespace ff::sandbox
