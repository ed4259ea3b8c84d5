// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfers/containerreader.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <utility>

namespace ff {

namespace {

FaceError connectionGone()
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = ContainerReader::tr("The connection was removed.");
    return error;
}

/// A page that ends where the one before ended would be read for ever.
FaceError pageRepeats()
{
    FaceError error;
    error.kind = FaceError::Kind::Malformed;
    error.delivery = FaceError::Delivery::Answered;
    error.message = ContainerReader::tr("The service sent the same page of a listing twice.");
    return error;
}

} // namespace

ContainerReader::ContainerReader(ClientPool &clients, ContainerRef ref, CancelHandle cancel,
                                 QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_ref(std::move(ref))
    , m_cancel(std::move(cancel))
{ }

qint64 ContainerReader::itemsRead() const
{
    return m_contents.persons.size() + m_contents.container.faces.size();
}

FaceClient *ContainerReader::client()
{
    FaceClient *found = m_clients.client(m_ref.connection);
    if (!found)
        Q_EMIT failed(connectionGone());
    return found;
}

CallOptions ContainerReader::options() const
{
    CallOptions options;
    options.lane = Lane::Prefetch;
    options.cancel = m_cancel;
    return options;
}

void ContainerReader::start()
{
    FaceClient *face = client();
    if (!face)
        return;
    whenDone(face->getContainer(m_ref.type, m_ref.id, options()), this,
             [this](const FaceResult<Container> &answer) {
                 if (!answer.ok()) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 m_contents.container = *answer;
                 Q_EMIT progressed();
                 readTraining();
             });
}

void ContainerReader::readTraining()
{
    const ContainerTypeInfo &info = containerTypeInfo(m_ref.type);
    if (!info.hasTraining) {
        // Face lists: their faces came with the list itself.
        m_contents.training.state = TrainingState::NotStarted;
        Q_EMIT finished();
        return;
    }
    FaceClient *face = client();
    if (!face)
        return;
    whenDone(face->trainingStatus(m_ref.type, m_ref.id, options()), this,
             [this, hasPersons = info.hasPersons](const FaceResult<TrainingStatus> &answer) {
                 if (!answer.ok()) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 m_contents.training = *answer;
                 if (hasPersons)
                     readPersons({});
                 else
                     readFaces({});
             });
}

void ContainerReader::readPersons(const QString &after)
{
    FaceClient *face = client();
    if (!face)
        return;
    PageRequest page;
    page.start = after;
    whenDone(face->listPersons(m_ref.type, m_ref.id, page, options()), this,
             [this, after](const FaceResult<QList<Person>> &answer) {
                 if (!answer.ok()) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 if (answer->isEmpty()) {
                     Q_EMIT finished();
                     return;
                 }
                 m_contents.persons.append(*answer);
                 Q_EMIT progressed();
                 const QString last = answer->constLast().id.text();
                 if (last == after)
                     Q_EMIT failed(pageRepeats());
                 else
                     readPersons(last);
             });
}

void ContainerReader::readFaces(const QString &after)
{
    FaceClient *face = client();
    if (!face)
        return;
    PageRequest page;
    page.start = after;
    whenDone(face->listFaces(m_ref.type, m_ref.id, page, options()), this,
             [this, after](const FaceResult<QList<PersistedFace>> &answer) {
                 if (!answer.ok()) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 if (answer->isEmpty()) {
                     Q_EMIT finished();
                     return;
                 }
                 m_contents.container.faces.append(*answer);
                 Q_EMIT progressed();
                 const QString last = answer->constLast().id.text();
                 if (last == after)
                     Q_EMIT failed(pageRepeats());
                 else
                     readFaces(last);
             });
}

} // namespace ff
