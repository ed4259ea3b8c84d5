// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"
#include "sandbox/images.h"
#include "sandbox/routes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {

QJsonObject faceJson(const FaceRow &row)
{
    return {{u"persistedFaceId"_s, row.faceId}, {u"userData"_s, orNull(row.userData)}};
}

// Where the faces of a call live: a person's, or the list's own with an empty person id.
struct Home
{
    ContainerRow container;
    QString personId;
};

Home homeOf(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    Home home{services.container(call.caller, info, call.ids.first()), {}};
    if (info.hasPersons) {
        home.personId = call.ids.at(1);
        if (!services.persons.exists(home.container.number, home.personId))
            throw Refusal{errorAnswer(404, u"PersonNotFound"_s, u"Person is not found."_s)};
    }
    return home;
}

FaceRow faceOf(Services &services, const Home &home, const Call &call)
{
    const auto face =
        services.persons.findFace(home.container.number, home.personId, call.ids.last());
    if (!face) {
        throw Refusal{
            errorAnswer(404, u"PersistedFaceNotFound"_s, u"Persisted face is not found."_s)};
    }
    return *face;
}

void checkTargetFace(const Request &request)
{
    const QString text = request.query.value(u"targetface"_s);
    if (text.isEmpty())
        return;
    const QStringList parts = text.split(u',');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool ok = false;
        const int number = part.trimmed().toInt(&ok);
        if (ok && number >= 0)
            numbers.append(number);
    }
    // left, top, width, height
    if (parts.size() != 4 || numbers.size() != 4 || numbers.at(2) == 0 || numbers.at(3) == 0)
        throw Refusal{invalidField(u"targetFace")};
}

void checkDetectionModel(const Request &request)
{
    static const QStringList models{u""_s, u"detection_01"_s, u"detection_02"_s, u"detection_03"_s};
    if (!models.contains(request.query.value(u"detectionmodel"_s)))
        throw Refusal{invalidField(u"detectionModel")};
}

// The sandbox fetches nothing from anywhere: a well-formed address is taken as a face.
void checkUrl(const Request &request)
{
    const auto text = stringField(bodyObject(request), u"url"_s);
    const QUrl url(text.value_or(QString()), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        throw Refusal{errorAnswer(400, u"InvalidURL"_s, u"Invalid image URL."_s)};
}

void checkImage(const Request &request)
{
    switch (imageProblem(request.body)) {
    case ImageProblem::None:
        return;
    case ImageProblem::Size:
        throw Refusal{errorAnswer(400, u"InvalidImageSize"_s,
                                  u"Image size is too small or too big: 1 KB to 6 MB."_s)};
    case ImageProblem::Format:
        throw Refusal{
            errorAnswer(400, u"InvalidImage"_s, u"Decoding error, image format unsupported."_s)};
    }
}

void checkSource(const Request &request)
{
    const QByteArray type = request.header("content-type"_ba).toLower();
    if (type.startsWith("application/octet-stream"))
        checkImage(request);
    else if (type.startsWith("application/json"))
        checkUrl(request);
    else
        throw Refusal{invalidField(u"Content-Type")};
}

void checkRoom(Services &services, const ContainerTypeInfo &info, const Home &home)
{
    const qint64 most =
        info.hasPersons ? facesPerPerson : countLimits(services.options.tier, info.type).members;
    if (services.persons.faceCount(home.container.number, home.personId) < most)
        return;
    const QString words = info.hasPersons ? u"person"_s : QString(info.words);
    throw Refusal{quotaExceeded(u"The quota of faces of a "_s + words + u" is used up."_s)};
}

Answer add(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const Home home = homeOf(services, info, call);
    FaceRow row;
    if (const auto it = call.request.query.constFind(u"userdata"_s);
        it != call.request.query.constEnd()) {
        if (it->toUtf8().size() > faceUserDataBytes)
            return badArgument(u"'userData' is too long."_s);
        row.userData = *it;
    }
    checkTargetFace(call.request);
    checkDetectionModel(call.request);
    checkSource(call.request);
    checkRoom(services, info, home);
    row.faceId = newGuid();
    services.persons.createFace(home.container.number, home.personId, row);
    return jsonAnswer(QJsonObject{{u"persistedFaceId"_s, row.faceId}});
}

Answer list(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const Home home = homeOf(services, info, call);
    QJsonArray array;
    const QList<FaceRow> rows =
        services.persons.listFaces(home.container.number, {}, pageOf(call.request));
    for (const FaceRow &row : rows)
        array.append(faceJson(row));
    return jsonAnswer(array);
}

Answer get(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    return jsonAnswer(faceJson(faceOf(services, homeOf(services, info, call), call)));
}

Answer update(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const Home home = homeOf(services, info, call);
    const FaceRow face = faceOf(services, home, call);
    if (const auto data = userDataField(bodyObject(call.request), faceUserDataBytes))
        services.persons.updateFace(home.container.number, home.personId, face.faceId, *data);
    return emptyAnswer();
}

Answer remove(Services &services, const ContainerTypeInfo &info, const Call &call)
{
    const Home home = homeOf(services, info, call);
    const FaceRow face = faceOf(services, home, call);
    services.persons.removeFace(home.container.number, home.personId, face.faceId);
    return emptyAnswer();
}

} // namespace

void addFaceRoutes(RouteTable &table, Services &services)
{
    using Action = Answer (*)(Services &, const ContainerTypeInfo &, const Call &);
    for (const ContainerType type : allContainerTypes) {
        const ContainerTypeInfo &info = typeInfo(type);
        const auto route = [&](Method method, const QString &pattern, Action action) {
            table.add(method, pattern, [&services, &info, action](const Call &call) {
                return action(services, info, call);
            });
        };
        const QString all =
            info.path
            + (info.hasPersons ? "/{}/persons/{}/persistedfaces"_L1 : "/{}/persistedfaces"_L1);
        const QString one = all + "/{}"_L1;
        route(Method::Post, all, add);
        route(Method::Delete, one, remove);
        // A face list carries its faces; they have no paths of their own to read.
        if (type == ContainerType::FaceList)
            continue;
        route(Method::Get, one, get);
        route(Method::Patch, one, update);
        if (!info.hasPersons)
            route(Method::Get, all, list);
    }
}

} // namespace ff::sandbox
