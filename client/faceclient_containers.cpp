// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/faceclient_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

void askForModel(FaceRequest &request)
{
    request.with("returnRecognitionModel"_ba, u"true"_s);
}

QString noTraining()
{
    return QCoreApplication::translate("ff::FaceError", "Face lists are not trained.");
}

// What a 409 after our PUT is measured by.
bool isWhatWasAsked(const Container &found, const ContainerDraft &draft)
{
    return found.name == draft.name && found.userData == draft.userData
           && (draft.recognitionModel.isEmpty()
               || found.recognitionModel == draft.recognitionModel);
}

} // namespace

FaceClient::Reply<QList<Container>> FaceClient::listContainers(ContainerType type,
                                                               const PageRequest &page,
                                                               const CallOptions &options)
{
    const ContainerTypeInfo &info = containerTypeInfo(type);
    const auto complete = [&](FaceRequest &request) {
        request.listing();
        if (info.isPaged) {
            if (!page.start.isEmpty())
                request.with("start"_ba, page.start);
            request.with("top"_ba, QString::number(qBound(1, page.top, 1000)));
        }
        askForModel(request);
    };
    return d->call<QList<Container>>(
        Verb::Get, {QString(info.path)}, complete, options,
        Private::reading<QList<Container>>(
            [type](const QByteArray &body) { return json::parseContainers(type, body); }));
}

FaceClient::Reply<Container> FaceClient::getContainer(ContainerType type, const ObjectId &id,
                                                      const CallOptions &options)
{
    const auto complete = [&](FaceRequest &request) {
        // A face list carries its faces.
        if (type == ContainerType::FaceList)
            request.listing();
        askForModel(request);
    };
    return d->call<Container>(Verb::Get, Private::under(type, id), complete, options,
                              Private::reading<Container>([type](const QByteArray &body) {
                                  return json::parseContainer(type, body);
                              }));
}

FaceClient::Reply<Done> FaceClient::createContainer(const ContainerDraft &draft,
                                                    const CallOptions &options)
{
    const QString problem = limits::objectIdProblem(draft.id.text());
    if (!problem.isEmpty())
        return Private::refuse<Done>(problem);
    const QStringList path = Private::under(draft.type, draft.id);
    FaceRequest lookUp = FaceRequest::to(Verb::Get, path);
    lookUp.listing();
    askForModel(lookUp);
    CallPlan<Done> plan = Private::doing();
    plan.doubt = [lookUp](const FaceError &error) -> std::optional<FaceRequest> {
        const bool exists = error.httpStatus == 409 && error.code.endsWith("Exists"_L1);
        return exists ? std::optional(lookUp) : std::nullopt;
    };
    plan.judge = [draft](const FaceError &doubted,
                         const FaceResult<HttpAnswer> &found) -> FaceResult<Done> {
        if (!found.ok())
            return doubted;
        const json::Parsed<Container> parsed = json::parseContainer(draft.type, found->body);
        if (parsed.index() == 0 && isWhatWasAsked(std::get<0>(parsed), draft))
            return Done{};
        return doubted;
    };
    return d->call<Done>(
        Verb::Put, path,
        [&](FaceRequest &request) { request.withJson(json::writeContainer(draft)).statusOnly(); },
        options, std::move(plan));
}

FaceClient::Reply<Done> FaceClient::updateContainer(ContainerType type, const ObjectId &id,
                                                    const MetadataChange &change,
                                                    const CallOptions &options)
{
    return d->call<Done>(
        Verb::Patch, Private::under(type, id),
        [&](FaceRequest &request) { request.withJson(json::writeMetadata(change)).statusOnly(); },
        options, Private::doing());
}

FaceClient::Reply<Done> FaceClient::deleteContainer(ContainerType type, const ObjectId &id,
                                                    const CallOptions &options)
{
    const QStringList path = Private::under(type, id);
    FaceRequest lookUp = FaceRequest::to(Verb::Get, path);
    lookUp.statusOnly();
    return d->call<Done>(
        Verb::Delete, path, [](FaceRequest &request) { request.statusOnly(); }, options,
        Private::deleting(lookUp));
}

FaceClient::Reply<Done> FaceClient::train(ContainerType type, const ObjectId &id,
                                          const CallOptions &options)
{
    if (!containerTypeInfo(type).hasTraining)
        return Private::refuse<Done>(noTraining());
    return d->call<Done>(
        Verb::Post, Private::under(type, id, {u"train"_s}),
        [](FaceRequest &request) { request.statusOnly(); }, options, Private::doing());
}

FaceClient::Reply<TrainingStatus> FaceClient::trainingStatus(ContainerType type, const ObjectId &id,
                                                             const CallOptions &options)
{
    if (!containerTypeInfo(type).hasTraining)
        return Private::refuse<TrainingStatus>(noTraining());
    CallPlan<TrainingStatus> plan = Private::reading<TrainingStatus>(json::parseTrainingStatus);
    plan.recover = [](const FaceError &error) -> std::optional<TrainingStatus> {
        if (!error.isNotTrained())
            return std::nullopt;
        TrainingStatus never;
        never.state = TrainingState::NotStarted;
        return never;
    };
    return d->call<TrainingStatus>(Verb::Get, Private::under(type, id, {u"training"_s}), {},
                                   options, std::move(plan));
}

} // namespace ff
