// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests behind what the console does in bulk.
#include "client/whendone.h"
#include "models/editing/bulkrun.h"
#include "models/editing/imagefile.h"
#include "models/editing/resourceeditor.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

using DonePromise = std::shared_ptr<QPromise<FaceResult<Done>>>;

QString pathOf(const ContainerRef &container)
{
    return containerTypeInfo(container.type).path + u'/' + container.id.text();
}

QString pathOf(const ContainerRef &group, const PersonId &person)
{
    return person.isEmpty() ? pathOf(group) : pathOf(group) + u"/persons/"_s + person.text();
}

void resolve(const DonePromise &promise, const FaceResult<Done> &result)
{
    promise->addResult(result);
    promise->finish();
}

void addFace(ResourceEditor &editor, const ContainerRef &container, const PersonId &person,
             const FaceClient::FaceSource &source, const CallOptions &options,
             const DonePromise &promise)
{
    whenDone(editor.addFace(container, person, source, options), &editor,
             [promise](const FaceResult<PersistedFaceId> &added) {
                 resolve(promise, added.ok() ? FaceResult<Done>(Done{}) : added.error());
             });
}

/// The file as a face's source, or why it is not sent.
FaceResult<FaceClient::FaceSource> sourceFrom(const FaceToAdd &face)
{
    auto read = readImageFile(face.file);
    if (const QString *problem = std::get_if<QString>(&read)) {
        FaceError error;
        error.kind = FaceError::Kind::Refused;
        error.message = *problem;
        return error;
    }
    FaceClient::FaceSource source = face.source;
    source.image = std::get<QByteArray>(std::move(read));
    return source;
}

QFuture<FaceResult<Done>> readAndAdd(ResourceEditor &editor, const ContainerRef &container,
                                     const PersonId &person, const FaceToAdd &face,
                                     const CallOptions &options)
{
    const auto promise = std::make_shared<QPromise<FaceResult<Done>>>();
    promise->start();
    const QFuture<FaceResult<Done>> future = promise->future();
    if (!face.source.image.isEmpty() || !face.source.url.isEmpty()) {
        addFace(editor, container, person, face.source, options, promise);
        return future;
    }
    whenDone(QtConcurrent::run(sourceFrom, face), &editor,
             [&editor, container, person, options,
              promise](const FaceResult<FaceClient::FaceSource> &source) {
                 if (source.ok())
                     addFace(editor, container, person, source.value(), options, promise);
                 else
                     resolve(promise, source.error());
             });
    return future;
}

} // namespace

QList<BulkStep> deleteContainersSteps(ResourceEditor &editor, const QList<ContainerRef> &containers)
{
    QList<BulkStep> steps;
    steps.reserve(containers.size());
    for (const ContainerRef &container : containers) {
        steps.append({"DELETE"_ba, pathOf(container), container.id.text(),
                      [&editor, container](const CallOptions &options) {
                          return editor.deleteContainer(container, options);
                      },
                      container.connection});
    }
    return steps;
}

QList<BulkStep> deletePersonsSteps(ResourceEditor &editor, const ContainerRef &group,
                                   const QList<PersonId> &persons, const QStringList &names)
{
    QList<BulkStep> steps;
    steps.reserve(persons.size());
    for (qsizetype i = 0; i < persons.size(); ++i) {
        const PersonId &person = persons.at(i);
        const QString name = names.value(i);
        steps.append({"DELETE"_ba, pathOf(group, person), name.isEmpty() ? person.text() : name,
                      [&editor, group, person](const CallOptions &options) {
                          return editor.deletePerson(group, person, options);
                      },
                      group.connection});
    }
    return steps;
}

QList<BulkStep> deleteFacesSteps(ResourceEditor &editor, const ContainerRef &container,
                                 const PersonId &person, const QList<PersistedFaceId> &faces)
{
    QList<BulkStep> steps;
    steps.reserve(faces.size());
    for (const PersistedFaceId &face : faces) {
        steps.append({"DELETE"_ba, pathOf(container, person) + u"/persistedfaces/"_s + face.text(),
                      face.text(),
                      [&editor, container, person, face](const CallOptions &options) {
                          return editor.deleteFace(container, person, face, options);
                      },
                      container.connection});
    }
    return steps;
}

QList<BulkStep> addFacesSteps(ResourceEditor &editor, const ContainerRef &container,
                              const PersonId &person, const QList<FaceToAdd> &faces)
{
    QList<BulkStep> steps;
    steps.reserve(faces.size());
    for (const FaceToAdd &face : faces) {
        steps.append({"POST"_ba, pathOf(container, person) + u"/persistedfaces"_s, face.subject,
                      [&editor, container, person, face](const CallOptions &options) {
                          return readAndAdd(editor, container, person, face, options);
                      },
                      container.connection});
    }
    return steps;
}

} // namespace ff
