// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceclient_p.h"
#include "client/listscan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString noPersons()
{
    return QCoreApplication::translate("ff::FaceError", "Face lists hold faces, not persons.");
}

QString noSingleFaces()
{
    return QCoreApplication::translate(
        "ff::FaceError", "The service reads and changes the faces of a face list as a whole only.");
}

QString noFaceListing()
{
    return QCoreApplication::translate("ff::FaceError",
                                       "Only large face lists list their faces by themselves.");
}

QString wrongHome()
{
    return QCoreApplication::translate(
        "ff::FaceError",
        "The faces of a group belong to a person, those of a list to the list itself.");
}

int pageSize(int top)
{
    return qBound(1, top, 1000);
}

void askForPage(FaceRequest &request, const PageRequest &page)
{
    request.listing();
    if (!page.start.isEmpty())
        request.with("start"_ba, page.start);
    request.with("top"_ba, QString::number(pageSize(page.top)));
}

// A page is handed on as it came, but not one that nobody could go on from.
CallPlan<ListPage> asPage(int top)
{
    CallPlan<ListPage> plan;
    plan.interpret = [top](const HttpAnswer &answer) -> FaceResult<ListPage> {
        const std::optional<qsizetype> rows = json::rowsOfPage(answer.body);
        if (!rows) {
            return malformedAnswer(
                answer,
                QCoreApplication::translate(
                    "ff::FaceError", "The answer holds something else where a list was promised."));
        }
        ListPage page;
        page.body = answer.body;
        page.lastId = json::lastIdOfPage(answer.body);
        page.isFull = *rows >= pageSize(top);
        if (*rows > 0 && page.lastId.isEmpty()) {
            return malformedAnswer(
                answer, QCoreApplication::translate("ff::FaceError",
                                                    "An entry of the answer's list has no id."));
        }
        return page;
    };
    return plan;
}

bool isPossible(const FaceClient::FaceHome &home)
{
    return containerTypeInfo(home.type).hasPersons != home.person.isEmpty();
}

QStringList segmentsOf(const FaceClient::FaceHome &home)
{
    QStringList segments{QString(containerTypeInfo(home.type).path), home.id.text()};
    if (!home.person.isEmpty())
        segments += {u"persons"_s, home.person.text()};
    return segments + QStringList{u"persistedfaces"_s};
}

} // namespace

FaceClient::Reply<QList<Person>> FaceClient::listPersons(ContainerType type, const ObjectId &id,
                                                         const PageRequest &page,
                                                         const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<QList<Person>>(noPersons());
    return d->call<QList<Person>>(
        Verb::Get, Private::under(type, id, {u"persons"_s}),
        [&](FaceRequest &request) { askForPage(request, page); }, options,
        Private::reading<QList<Person>>(json::parsePersons));
}

FaceClient::Reply<ListPage> FaceClient::listPersonsPage(ContainerType type, const ObjectId &id,
                                                        const PageRequest &page,
                                                        const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<ListPage>(noPersons());
    return d->call<ListPage>(
        Verb::Get, Private::under(type, id, {u"persons"_s}),
        [&](FaceRequest &request) { askForPage(request, page); }, options, asPage(page.top));
}

FaceClient::Reply<Person> FaceClient::getPerson(ContainerType type, const ObjectId &id,
                                                const PersonId &person, const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<Person>(noPersons());
    return d->call<Person>(Verb::Get, Private::under(type, id, {u"persons"_s, person.text()}), {},
                           options, Private::reading<Person>(json::parsePerson));
}

FaceClient::Reply<PersonId> FaceClient::createPerson(ContainerType type, const ObjectId &id,
                                                     const QString &name, const QString &userData,
                                                     const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<PersonId>(noPersons());
    return d->call<PersonId>(
        Verb::Post, Private::under(type, id, {u"persons"_s}),
        [&](FaceRequest &request) { request.withJson(json::writePerson(name, userData)); }, options,
        Private::reading<PersonId>(json::parseCreatedPerson));
}

FaceClient::Reply<Done> FaceClient::updatePerson(ContainerType type, const ObjectId &id,
                                                 const PersonId &person,
                                                 const MetadataChange &change,
                                                 const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<Done>(noPersons());
    return d->call<Done>(
        Verb::Patch, Private::under(type, id, {u"persons"_s, person.text()}),
        [&](FaceRequest &request) { request.withJson(json::writeMetadata(change)).statusOnly(); },
        options, Private::doing());
}

FaceClient::Reply<Done> FaceClient::deletePerson(ContainerType type, const ObjectId &id,
                                                 const PersonId &person, const CallOptions &options)
{
    if (!containerTypeInfo(type).hasPersons)
        return Private::refuse<Done>(noPersons());
    const QStringList path = Private::under(type, id, {u"persons"_s, person.text()});
    FaceRequest lookUp = FaceRequest::to(Verb::Get, path);
    lookUp.statusOnly();
    return d->call<Done>(
        Verb::Delete, path, [](FaceRequest &request) { request.statusOnly(); }, options,
        Private::deleting(lookUp));
}

FaceClient::Reply<QList<PersistedFace>> FaceClient::listFaces(ContainerType type,
                                                              const ObjectId &id,
                                                              const PageRequest &page,
                                                              const CallOptions &options)
{
    if (type != ContainerType::LargeFaceList)
        return Private::refuse<QList<PersistedFace>>(noFaceListing());
    return d->call<QList<PersistedFace>>(
        Verb::Get, Private::under(type, id, {u"persistedfaces"_s}),
        [&](FaceRequest &request) { askForPage(request, page); }, options,
        Private::reading<QList<PersistedFace>>(json::parseFaces));
}

FaceClient::Reply<ListPage> FaceClient::listFacesPage(ContainerType type, const ObjectId &id,
                                                      const PageRequest &page,
                                                      const CallOptions &options)
{
    if (type != ContainerType::LargeFaceList)
        return Private::refuse<ListPage>(noFaceListing());
    return d->call<ListPage>(
        Verb::Get, Private::under(type, id, {u"persistedfaces"_s}),
        [&](FaceRequest &request) { askForPage(request, page); }, options, asPage(page.top));
}

FaceClient::Reply<PersistedFace> FaceClient::getFace(const FaceHome &home,
                                                     const PersistedFaceId &face,
                                                     const CallOptions &options)
{
    if (home.type == ContainerType::FaceList)
        return Private::refuse<PersistedFace>(noSingleFaces());
    if (!isPossible(home))
        return Private::refuse<PersistedFace>(wrongHome());
    return d->call<PersistedFace>(Verb::Get, segmentsOf(home) + QStringList{face.text()}, {},
                                  options, Private::reading<PersistedFace>(json::parseFace));
}

FaceClient::Reply<PersistedFaceId> FaceClient::addFace(const FaceHome &home,
                                                       const FaceSource &source,
                                                       const CallOptions &options)
{
    if (!isPossible(home))
        return Private::refuse<PersistedFaceId>(wrongHome());
    if (source.image.isEmpty() == source.url.isEmpty()) {
        return Private::refuse<PersistedFaceId>(QCoreApplication::translate(
            "ff::FaceError", "A face is made from an image or from an address, one of the two."));
    }
    const auto complete = [&](FaceRequest &request) {
        if (!source.userData.isEmpty())
            request.with("userData"_ba, source.userData);
        if (!source.targetFace.isEmpty()) {
            QStringList numbers;
            for (const int number : source.targetFace)
                numbers += QString::number(number);
            request.with("targetFace"_ba, numbers.join(u','));
        }
        if (!source.detectionModel.isEmpty())
            request.with("detectionModel"_ba, source.detectionModel);
        request.upload = !source.image.isEmpty();
        if (request.upload) {
            request.body = source.image;
            request.contentType = "application/octet-stream"_ba;
        } else {
            request.withJson(json::writeFaceUrl(source.url));
        }
    };
    return d->call<PersistedFaceId>(Verb::Post, segmentsOf(home), complete, options,
                                    Private::reading<PersistedFaceId>(json::parseAddedFace));
}

FaceClient::Reply<Done> FaceClient::updateFace(const FaceHome &home, const PersistedFaceId &face,
                                               const QString &userData, const CallOptions &options)
{
    if (home.type == ContainerType::FaceList)
        return Private::refuse<Done>(noSingleFaces());
    if (!isPossible(home))
        return Private::refuse<Done>(wrongHome());
    return d->call<Done>(
        Verb::Patch, segmentsOf(home) + QStringList{face.text()},
        [&](FaceRequest &request) {
            request.withJson(json::writeFaceUserData(userData)).statusOnly();
        },
        options, Private::doing());
}

FaceClient::Reply<Done> FaceClient::deleteFace(const FaceHome &home, const PersistedFaceId &face,
                                               const CallOptions &options)
{
    if (!isPossible(home))
        return Private::refuse<Done>(wrongHome());
    const QStringList path = segmentsOf(home) + QStringList{face.text()};
    CallPlan<Done> plan = Private::doing();
    // A face list has no call that reads one face: its 404 cannot be checked by looking.
    if (home.type != ContainerType::FaceList) {
        FaceRequest lookUp = FaceRequest::to(Verb::Get, path);
        lookUp.statusOnly();
        plan = Private::deleting(lookUp);
    }
    return d->call<Done>(
        Verb::Delete, path, [](FaceRequest &request) { request.statusOnly(); }, options,
        std::move(plan));
}

} // namespace ff
