// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containercounts.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"

#include <QLocale>

#include <tuple>

namespace ff {

namespace {
constexpr int pageSize = 1000;
}

ContainerCounts::ContainerCounts(ClientPool &clients, const ContainerRef &container,
                                 QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_container(container)
    , m_call(makeCancelHandle())
{ }

ContainerCounts::~ContainerCounts()
{
    cancel(m_call);
}

void ContainerCounts::start()
{
    m_withTraining = containerTypeInfo(m_container.type).hasTraining;
    look();
}

void ContainerCounts::startCounting()
{
    look();
}

void ContainerCounts::look()
{
    FaceClient *client = m_clients.client(m_container.connection);
    const ContainerTypeInfo &info = containerTypeInfo(m_container.type);
    m_waiting = m_withTraining ? 2 : 1;
    if (!client) {
        FaceError gone;
        gone.kind = FaceError::Kind::MissingKey;
        m_waiting = 1;
        answered(&gone);
        return;
    }
    CallOptions options;
    options.cancel = m_call;
    if (info.hasPersons)
        countPersons(*client, options);
    else
        countFaces(*client, options);
    if (m_withTraining)
        askTraining(*client, options);
}

void ContainerCounts::countPersons(FaceClient &client, const CallOptions &options)
{
    whenDone(client.listPersons(m_container.type, m_container.id, {{}, pageSize}, options), this,
             [this](const FaceResult<QList<Person>> &result) {
                 if (result.ok()) {
                     m_persons = result->size();
                     for (const Person &person : *result)
                         m_faces += person.faceIds.size();
                     m_isWhole = m_persons < pageSize;
                 }
                 answered(result.ok() ? nullptr : &result.error());
             });
}

void ContainerCounts::countFaces(FaceClient &client, const CallOptions &options)
{
    if (m_container.type == ContainerType::FaceList) {
        whenDone(client.getContainer(m_container.type, m_container.id, options), this,
                 [this](const FaceResult<Container> &result) {
                     if (result.ok())
                         m_faces = result->faces.size();
                     answered(result.ok() ? nullptr : &result.error());
                 });
        return;
    }
    whenDone(client.listFaces(m_container.type, m_container.id, {{}, pageSize}, options), this,
             [this](const FaceResult<QList<PersistedFace>> &result) {
                 if (result.ok()) {
                     m_faces = result->size();
                     m_isWhole = m_faces < pageSize;
                 }
                 answered(result.ok() ? nullptr : &result.error());
             });
}

void ContainerCounts::askTraining(FaceClient &client, const CallOptions &options)
{
    whenDone(client.trainingStatus(m_container.type, m_container.id, options), this,
             [this](const FaceResult<TrainingStatus> &result) {
                 if (result.ok())
                     m_training = *result;
                 answered(nullptr); // without it the question can be asked as well
             });
}

void ContainerCounts::answered(const FaceError *error)
{
    if (error)
        m_error = *error;
    if (--m_waiting == 0)
        Q_EMIT finished();
}

QString ContainerCounts::countSentence() const
{
    if (m_error)
        return tr("What is in it could not be counted: %1").arg(m_error->summary());
    const QLocale locale;
    const bool hasPersons = containerTypeInfo(m_container.type).hasPersons;
    if (hasPersons && m_isWhole)
        return m_persons == 0 ? tr("It holds no persons.")
                              : tr("It holds %1 with %2.", "3 persons, 5 faces")
                                    .arg(tr("%Ln persons", nullptr, int(m_persons)),
                                         tr("%Ln faces", nullptr, int(m_faces)));
    if (hasPersons)
        return tr("It holds %1 persons or more; the first %1 have %2.", "a number, and 5 faces")
            .arg(locale.toString(pageSize), tr("%Ln faces", nullptr, int(m_faces)));
    if (!m_isWhole)
        return tr("It holds %1 faces or more.").arg(locale.toString(pageSize));
    return m_faces == 0 ? tr("It holds no faces.")
                        : tr("It holds %1.", "5 faces").arg(tr("%Ln faces", nullptr, int(m_faces)));
}

QString ContainerCounts::amount() const
{
    if (m_error)
        return tr("not counted: %1", "and why").arg(m_error->summary());
    const QString most = QLocale().toString(pageSize);
    const QString faces = tr("%Ln faces", nullptr, int(m_faces));
    if (!containerTypeInfo(m_container.type).hasPersons)
        return m_isWhole ? faces : tr("%1 faces or more", "a number").arg(most);
    return m_isWhole ? tr("%1 with %2", "3 persons, 5 faces")
                           .arg(tr("%Ln persons", nullptr, int(m_persons)), faces)
                     : tr("%1 persons or more", "a number").arg(most);
}

bool ContainerCounts::holdsMoreThan(const ContainerCounts &other) const
{
    const auto weight = [](const ContainerCounts &of) {
        return std::tuple(of.m_error.has_value(), !of.m_isWhole, of.m_persons + of.m_faces);
    };
    return weight(*this) > weight(other);
}

QString ContainerCounts::trainingSentence() const
{
    if (!m_training)
        return {};
    switch (m_training->state) {
    case TrainingState::Succeeded:
        return tr("It is trained, so it is probably in use.");
    case TrainingState::Running:
        return tr("It is being trained now.");
    case TrainingState::Failed:
        return tr("Its last training failed.");
    case TrainingState::NotStarted:
        return m_training->createdTime.isValid() ? tr("It waits to be trained.")
                                                 : tr("It was never trained.");
    case TrainingState::Unknown:
        break;
    }
    return {};
}

QString ContainerCounts::sentence() const
{
    const QString training = trainingSentence();
    return training.isEmpty() ? countSentence() : countSentence() + u' ' + training;
}

} // namespace ff
