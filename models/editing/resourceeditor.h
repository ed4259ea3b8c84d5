// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/containers/containerref.h"

#include <QFuture>
#include <QObject>

namespace ff {

class ChangeBook;
class ClientPool;

/// Every change of containers, persons and faces goes through here: it is noted in ChangeBook
/// before it is sent, sent in Lane::Operator or Mutation, and announced when it was done, so that
/// every model follows without asking the service again. GUI thread.
class ResourceEditor : public QObject
{
    Q_OBJECT
public:
    template<class T>
    using Reply = QFuture<FaceResult<T>>;

    ResourceEditor(ClientPool &clients, ChangeBook &changes, QObject *parent = nullptr);

    Reply<Done> createContainer(const ConnectionId &connection, const ContainerDraft &draft,
                                const CallOptions &options = {});
    Reply<Done> updateContainer(const ContainerRef &container, const MetadataChange &change,
                                const CallOptions &options = {});
    Reply<Done> deleteContainer(const ContainerRef &container, const CallOptions &options = {});

    Reply<PersonId> createPerson(const ContainerRef &group, const QString &name,
                                 const QString &userData, const CallOptions &options = {});
    Reply<Done> updatePerson(const ContainerRef &group, const PersonId &person,
                             const MetadataChange &change, const CallOptions &options = {});
    Reply<Done> deletePerson(const ContainerRef &group, const PersonId &person,
                             const CallOptions &options = {});

    /// `person` is empty for the faces of lists.
    Reply<PersistedFaceId> addFace(const ContainerRef &container, const PersonId &person,
                                   const FaceClient::FaceSource &source,
                                   const CallOptions &options = {});
    Reply<Done> updateFace(const ContainerRef &container, const PersonId &person,
                           const PersistedFaceId &face, const QString &userData,
                           const CallOptions &options = {});
    Reply<Done> deleteFace(const ContainerRef &container, const PersonId &person,
                           const PersistedFaceId &face, const CallOptions &options = {});

Q_SIGNALS:
    // Each after the service's success, once.
    void containerCreated(const ff::ContainerRef &container);
    void containerChanged(const ff::ContainerRef &container, const ff::MetadataChange &change);
    void containerDeleted(const ff::ContainerRef &container);
    void personCreated(const ff::ContainerRef &group, const ff::Person &person);
    void personChanged(const ff::ContainerRef &group, const ff::PersonId &person,
                       const ff::MetadataChange &change);
    void personDeleted(const ff::ContainerRef &group, const ff::PersonId &person);
    void faceAdded(const ff::ContainerRef &container, const ff::PersonId &person,
                   const ff::PersistedFace &face);
    void faceChanged(const ff::ContainerRef &container, const ff::PersonId &person,
                     const ff::PersistedFace &face);
    void faceDeleted(const ff::ContainerRef &container, const ff::PersonId &person,
                     const ff::PersistedFaceId &face);

private:
    ClientPool &m_clients;
    ChangeBook &m_changes;
};

} // namespace ff
