// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

QJsonObject containerJson(const ContainerTypeInfo &info, const ContainerRow &row, bool withModel)
{
    QJsonObject object{{info.idField, row.objectId},
                       {u"name"_s, row.name.toString()},
                       {u"userData"_s, orNull(row.userData)}};
    if (withModel)
        object.insert(u"recognitionModel"_s, row.model);
    return object;
}

Answer list(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const bool withModel = boolQuery(call.request, u"returnRecognitionModel"_s);
    const Page page = info.isPaged ? pageOf(call.request) : Page{};
    QJsonArray array;
    const QList<ContainerRow> rows = services.containers.list(call.caller.number, info.type, page);
    for (const ContainerRow &row : rows)
        array.append(containerJson(info, row, withModel));
    return jsonAnswer(array);
}

Answer get(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const bool withModel = boolQuery(call.request, u"returnRecognitionModel"_s);
    const ContainerRow row = services.container(call.caller, info, call.ids.first());
    QJsonObject object = containerJson(info, row, withModel);
    if (!info.isPaged) {
        QJsonArray faces;
        const QList<FaceRow> stored = services.persons.listFaces(row.number, {}, {});
        for (const FaceRow &face : stored) {
            faces.append(QJsonObject{{u"persistedFaceId"_s, face.faceId},
                                     {u"userData"_s, orNull(face.userData)}});
        }
        object.insert(u"persistedFaces"_s, faces);
    }
    return jsonAnswer(object);
}

bool isRecognitionModel(const QString &model)
{
    static const QStringList models{u"recognition_01"_s, u"recognition_02"_s, u"recognition_03"_s,
                                    u"recognition_04"_s};
    return models.contains(model);
}

Answer create(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    ContainerRow row;
    row.type = info.type;
    row.objectId = call.ids.first();
    if (!isObjectId(row.objectId))
        return invalidField(QString(info.idField));
    const QJsonObject body = bodyObject(call.request);
    if (const auto name = nameField(body))
        row.name = *name;
    if (const auto data = userDataField(body, userDataBytes))
        row.userData = *data;
    row.model = stringField(body, u"recognitionModel"_s).value_or(u"recognition_01"_s);
    if (!isRecognitionModel(row.model))
        return invalidField(u"recognitionModel");
    if (services.containers.find(call.caller.number, info.type, row.objectId)) {
        return errorAnswer(409, info.name + "Exists"_L1,
                           u"The "_s + info.words + u" '"_s + row.objectId
                               + u"' already exists."_s);
    }
    const CountLimits limits = countLimits(services.options.tier, info.type);
    if (services.containers.count(call.caller.number, info.type) >= limits.containers)
        return quotaExceeded(u"The quota of "_s + info.words + u"s is used up."_s);
    services.containers.create(call.caller.number, row);
    return emptyAnswer();
}

Answer update(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow row = services.container(call.caller, info, call.ids.first());
    const QJsonObject body = bodyObject(call.request);
    const auto name = nameField(body);
    const auto data = userDataField(body, userDataBytes);
    services.containers.update(row.number, name, data);
    return emptyAnswer();
}

Answer remove(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    services.containers.remove(services.container(call.caller, info, call.ids.first()).number);
    services.jobs.sweepSoon();
    return emptyAnswer();
}

} // namespace

void addContainerRoutes(RouteTable &table, Services &services)
{
    using Action = Answer (*)(Services &, const ContainerTypeInfo &, const Call &);
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = typeInfo(type);
        const auto route = [&](Method method, const QString &pattern, Action action) {
            table.add(method, pattern, [&services, &info, action](const Call &call) {
                return action(services, info, call);
            });
        };
        const QString one = info.path + "/{}"_L1;
        route(Method::Get, info.path, list);
        route(Method::Get, one, get);
        route(Method::Put, one, create);
        route(Method::Patch, one, update);
        route(Method::Delete, one, remove);
    }
}

} // namespace ff::sandbox
