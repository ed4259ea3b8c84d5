// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/resourceeditor.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/editing/changebook.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace ff {

namespace {

template<class T>
using Promise = std::shared_ptr<QPromise<FaceResult<T>>>;

template<class T>
void resolve(const Promise<T> &promise, const FaceResult<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

FaceError noConnectionError()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = ResourceEditor::tr("The connection was removed.");
    return error;
}

/// Whether a call that failed may have changed something all the same.
bool mayHaveHappened(const FaceError &error)
{
    if (error.delivery == FaceError::Delivery::NeverSent)
        return false;
    const bool wasRefused =
        error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408;
    return error.delivery == FaceError::Delivery::OutcomeUnknown || !wasRefused;
}

enum class Training { Same, Differs };

/// One edit on its way: noted where the training would differ, sent, announced, answered.
template<class T>
struct Edit
{
    ContainerRef container;
    Training training = Training::Same;
    std::function<QFuture<FaceResult<T>>(FaceClient &)> send = {};
    std::function<void(const T &)> announce = {};
};

template<class T>
void send(QObject *context, ClientPool &clients, ChangeBook &changes, const Edit<T> &edit,
          bool isNoted, const Promise<T> &promise)
{
    FaceClient *const client = clients.client(edit.container.connection);
    if (!client) {
        if (isNoted)
            changes.endChange(edit.container, false);
        resolve<T>(promise, noConnectionError());
        return;
    }
    whenDone(edit.send(*client), context,
             [&changes, edit, isNoted, promise](const FaceResult<T> &result) {
                 if (isNoted) {
                     changes.endChange(edit.container,
                                       result.ok() || mayHaveHappened(result.error()));
                 }
                 if (result.ok())
                     edit.announce(result.value());
                 resolve<T>(promise, result);
             });
}

template<class T>
QFuture<FaceResult<T>> perform(QObject *context, ClientPool &clients, ChangeBook &changes,
                               const Edit<T> &edit)
{
    const Promise<T> promise = std::make_shared<QPromise<FaceResult<T>>>();
    promise->start();
    const QFuture<FaceResult<T>> future = promise->future();
    const FaceClient *const client = clients.client(edit.container.connection);
    if (edit.training == Training::Same || !client || client->isReadOnly()) {
        send(context, clients, changes, edit, false, promise);
        return future;
    }
    const QFuture<bool> noted = changes.beginChange(edit.container);
    const auto go = [context, &clients, &changes, edit, promise] {
        send(context, clients, changes, edit, true, promise);
    };
    if (noted.isFinished())
        go();
    else
        whenDone(noted, context, [go](bool) { go(); });
    return future;
}

} // namespace

ResourceEditor::ResourceEditor(ClientPool &clients, ChangeBook &changes, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_changes(changes)
{ }

ResourceEditor::Reply<Done> ResourceEditor::createContainer(const ConnectionId &connection,
                                                            const ContainerDraft &draft,
                                                            const CallOptions &options)
{
    Edit<Done> edit{{connection, draft.type, draft.id}};
    edit.send = [draft, options](FaceClient &client) {
        return client.createContainer(draft, options);
    };
    edit.announce = [this, container = edit.container](Done) {
        m_changes.forget(container); // what is known concerns another one of that id
        Q_EMIT containerCreated(container);
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::updateContainer(const ContainerRef &container,
                                                            const MetadataChange &change,
                                                            const CallOptions &options)
{
    Edit<Done> edit{container};
    edit.send = [container, change, options](FaceClient &client) {
        return client.updateContainer(container.type, container.id, change, options);
    };
    edit.announce = [this, container, change](Done) { Q_EMIT containerChanged(container, change); };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::deleteContainer(const ContainerRef &container,
                                                            const CallOptions &options)
{
    Edit<Done> edit{container};
    edit.send = [container, options](FaceClient &client) {
        return client.deleteContainer(container.type, container.id, options);
    };
    edit.announce = [this, container](Done) {
        m_changes.forget(container);
        Q_EMIT containerDeleted(container);
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<PersonId> ResourceEditor::createPerson(const ContainerRef &group,
                                                             const QString &name,
                                                             const QString &userData,
                                                             const CallOptions &options)
{
    // A person without a face makes a training fail, so that the next one would differ.
    Edit<PersonId> edit{group, Training::Differs};
    edit.send = [group, name, userData, options](FaceClient &client) {
        return client.createPerson(group.type, group.id, name, userData, options);
    };
    edit.announce = [this, group, name, userData](const PersonId &id) {
        Q_EMIT personCreated(group, Person{id, name, userData, {}});
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::updatePerson(const ContainerRef &group,
                                                         const PersonId &person,
                                                         const MetadataChange &change,
                                                         const CallOptions &options)
{
    Edit<Done> edit{group};
    edit.send = [group, person, change, options](FaceClient &client) {
        return client.updatePerson(group.type, group.id, person, change, options);
    };
    edit.announce = [this, group, person, change](Done) {
        Q_EMIT personChanged(group, person, change);
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::deletePerson(const ContainerRef &group,
                                                         const PersonId &person,
                                                         const CallOptions &options)
{
    Edit<Done> edit{group, Training::Differs};
    edit.send = [group, person, options](FaceClient &client) {
        return client.deletePerson(group.type, group.id, person, options);
    };
    edit.announce = [this, group, person](Done) { Q_EMIT personDeleted(group, person); };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<PersistedFaceId> ResourceEditor::addFace(const ContainerRef &container,
                                                               const PersonId &person,
                                                               const FaceClient::FaceSource &source,
                                                               const CallOptions &options)
{
    Edit<PersistedFaceId> edit{container, Training::Differs};
    edit.send = [container, person, source, options](FaceClient &client) {
        return client.addFace({container.type, container.id, person}, source, options);
    };
    edit.announce = [this, container, person,
                     userData = source.userData](const PersistedFaceId &id) {
        Q_EMIT faceAdded(container, person, {id, userData});
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::updateFace(const ContainerRef &container,
                                                       const PersonId &person,
                                                       const PersistedFaceId &face,
                                                       const QString &userData,
                                                       const CallOptions &options)
{
    Edit<Done> edit{container};
    edit.send = [container, person, face, userData, options](FaceClient &client) {
        return client.updateFace({container.type, container.id, person}, face, userData, options);
    };
    edit.announce = [this, container, person, face, userData](Done) {
        Q_EMIT faceChanged(container, person, {face, userData});
    };
    return perform(this, m_clients, m_changes, edit);
}

ResourceEditor::Reply<Done> ResourceEditor::deleteFace(const ContainerRef &container,
                                                       const PersonId &person,
                                                       const PersistedFaceId &face,
                                                       const CallOptions &options)
{
    Edit<Done> edit{container, Training::Differs};
    edit.send = [container, person, face, options](FaceClient &client) {
        return client.deleteFace({container.type, container.id, person}, face, options);
    };
    edit.announce = [this, container, person, face](Done) {
        Q_EMIT faceDeleted(container, person, face);
    };
    return perform(this, m_clients, m_changes, edit);
}

} // namespace ff
