// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

QJsonObject personJson(const PersonRow &row)
{
    return {{u"personId"_s, row.personId},
            {u"persistedFaceIds"_s, QJsonArray::fromStringList(row.faceIds)},
            {u"name"_s, row.name.toString()},
            {u"userData"_s, orNull(row.userData)}};
}

Refusal personNotFound()
{
    return {errorAnswer(404, u"PersonNotFound"_s, u"Person is not found."_s)};
}

// What jsonAnswer() would write of personJson(), in a third of the time: a large group is listed in
// a thousand pages of a thousand.
void appendPerson(QByteArray &to, const PersonRow &row)
{
    to += "    {\r\n        \"name\": ";
    appendJsonString(to, row.name.toString());
    to += ",\r\n        \"persistedFaceIds\": [\r\n";
    for (qsizetype i = 0; i < row.faceIds.size(); ++i) {
        to += "            ";
        appendJsonString(to, row.faceIds.at(i));
        to += i + 1 < row.faceIds.size() ? ",\r\n" : "\r\n";
    }
    to += "        ],\r\n        \"personId\": ";
    appendJsonString(to, row.personId);
    to += ",\r\n        \"userData\": ";
    if (row.userData.isNull())
        to += "null";
    else
        appendJsonString(to, row.userData.toString());
    to += "\r\n    }";
}

Answer list(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow group = services.container(call.caller, info, call.ids.first());
    const QList<PersonRow> rows = services.persons.list(group.number, pageOf(call.request));
    QByteArray json = "[\r\n"_ba;
    json.reserve(rows.size() * 400);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        appendPerson(json, rows.at(i));
        json += i + 1 < rows.size() ? ",\r\n" : "\r\n";
    }
    json += "]\r\n";
    return writtenJsonAnswer(json);
}

Answer create(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow group = services.container(call.caller, info, call.ids.first());
    const QJsonObject body = bodyObject(call.request);
    PersonRow row;
    if (const auto name = nameField(body))
        row.name = *name;
    if (const auto data = userDataField(body, userDataBytes))
        row.userData = *data;
    const CountLimits limits = countLimits(services.options.tier, info.type);
    if (services.containers.personCount(group.number) >= limits.members)
        return quotaExceeded(u"The quota of persons in a "_s + info.words + u" is used up."_s);
    row.personId = newGuid();
    services.persons.create(group.number, row);
    return jsonAnswer(QJsonObject{{u"personId"_s, row.personId}});
}

Answer get(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow group = services.container(call.caller, info, call.ids.first());
    const auto person = services.persons.find(group.number, call.ids.at(1));
    if (!person)
        throw personNotFound();
    return jsonAnswer(personJson(*person));
}

Answer update(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow group = services.container(call.caller, info, call.ids.first());
    if (!services.persons.exists(group.number, call.ids.at(1)))
        throw personNotFound();
    const QJsonObject body = bodyObject(call.request);
    const auto name = nameField(body);
    const auto data = userDataField(body, userDataBytes);
    services.persons.update(group.number, call.ids.at(1), name, data);
    return emptyAnswer();
}

Answer remove(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const ContainerRow group = services.container(call.caller, info, call.ids.first());
    if (!services.persons.exists(group.number, call.ids.at(1)))
        throw personNotFound();
    services.persons.remove(group.number, call.ids.at(1));
    return emptyAnswer();
}

} // namespace

void addPersonRoutes(RouteTable &table, Services &services)
{
    using Action = Answer (*)(Services &, const ContainerTypeInfo &, const Call &);
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = typeInfo(type);
        if (!info.hasPersons)
            continue;
        const auto route = [&](Method method, const QString &pattern, Action action) {
            table.add(method, pattern, [&services, &info, action](const Call &call) {
                return action(services, info, call);
            });
        };
        const QString all = info.path + "/{}/persons"_L1;
        const QString one = all + "/{}"_L1;
        route(Method::Get, all, list);
        route(Method::Post, all, create);
        route(Method::Get, one, get);
        route(Method::Patch, one, update);
        route(Method::Delete, one, remove);
    }
}

} // namespace ff::sandbox
