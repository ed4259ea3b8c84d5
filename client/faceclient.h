// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/credentials.h"
#include "client/endpoint.h"
#include "client/faceresult.h"
#include "client/facetypes.h"
#include "client/listpage.h"
#include "client/networksettings.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ff {

/// The pricing tier decides how often a resource may be called and how many takes it has.
/// Unlimited: a private endpoint or a sandbox that counts no calls; never one of Azure's.
enum class Tier { Free, Standard, Unlimited };

/// Who waits for an answer. Lower lanes never delay higher ones.
enum class Lane { Operator, Mutation, Polling, Prefetch };

/// Cancels the calls it was given to, from the client's thread: each ends with Kind::Cancelled.
/// A request already on the wire is aborted; for a POST the delivery then is OutcomeUnknown.
class CancelSource;
using CancelHandle = std::shared_ptr<CancelSource>;
[[nodiscard]] CancelHandle makeCancelHandle();
void cancel(const CancelHandle &handle);

struct CallOptions
{
    Lane lane = Lane::Operator;
    CancelHandle cancel; ///< may be null
    QString clientRequestId; ///< given by the journal before the send; else a new GUID is made
};

/// Timeouts and bounds, with the values that fit the service; tests shorten them.
struct ClientLimits
{
    int inactivityMs = 30'000; ///< no byte for this long
    int deadlineMs = 60'000; ///< the whole call, once sent
    int uploadDeadlineMs = 300'000;
    qint64 listBodyBytes = 128LL * 1024 * 1024; ///< decoded, list pages and face lists
    qint64 bodyBytes = 1024 * 1024; ///< decoded, everything else
    int retryBaseMs = 400; ///< first backoff of a GET, doubled with each attempt
};

struct ClientConfig
{
    Endpoint endpoint;
    QString apiVersion = QStringLiteral("v1.0"); ///< path segment
    Tier tier = Tier::Standard;
    QString label; ///< for logs: the connection's name, no secret
    ClientLimits limits;
    NetworkSettings network;
};

/// One HTTP exchange that ended, for logs. Redacted: never holds a key, a token or a body.
struct ExchangeRecord
{
    QByteArray method;
    QString path; ///< below the endpoint, with /face/v1.0, without query
    QString query; ///< start, top and the like; the values of userData are left out
    QDateTime startedAt; ///< UTC
    int httpStatus = 0; ///< 0 when there was no answer
    qint64 elapsedMs = 0;
    int attempt = 1;
    QString requestId; ///< apim-request-id
    QString clientRequestId;
    QString code; ///< the Face service's error code, empty after a success
    QString problem; ///< of the network, untranslated where Qt allows; empty when answered
};

/// Typed calls of one Face resource over one QNetworkAccessManager of its own. Every call returns
/// at once, from the GUI thread too; its future finishes in this thread with a value or a
/// FaceError, exactly once. Calls wait while credentials are pending. GET is retried within
/// limits by the scheduler; nothing else is ever sent twice.
class FaceClient : public QObject
{
    Q_OBJECT
public:
    explicit FaceClient(ClientConfig config, QObject *parent = nullptr);
    ~FaceClient() override; ///< every open call ends with Kind::Cancelled

    [[nodiscard]] const ClientConfig &config() const;
    /// Also while calls are open: later sends use the new ones.
    void setCredentials(const Credentials &credentials);
    [[nodiscard]] Credentials::State credentialsState() const;
    /// How requests travel from now on, in place of config().network. Meant for before the first
    /// send, while credentials are pending: proxy password and CA file take their time to read.
    void setNetwork(const NetworkSettings &network);
    /// While set, no PUT, POST, PATCH or DELETE leaves: such a call ends with Kind::ReadOnly,
    /// also one that still waits for its turn. What is on the wire already goes on.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;

    template<class T>
    using Reply = QFuture<FaceResult<T>>;

    // Containers: {Type}_List, _Get, _Create, _Update, _Delete. Face lists ignore the page.
    Reply<QList<Container>> listContainers(ContainerType type, const PageRequest &page,
                                           const CallOptions &options = {});
    Reply<Container> getContainer(ContainerType type, const ObjectId &id,
                                  const CallOptions &options = {});
    Reply<Done> createContainer(const ContainerDraft &draft, const CallOptions &options = {});
    Reply<Done> updateContainer(ContainerType type, const ObjectId &id,
                                const MetadataChange &change, const CallOptions &options = {});
    Reply<Done> deleteContainer(ContainerType type, const ObjectId &id,
                                const CallOptions &options = {});

    // Persons: only types with hasPersons, else Kind::Refused.
    Reply<QList<Person>> listPersons(ContainerType type, const ObjectId &id,
                                     const PageRequest &page, const CallOptions &options = {});
    /// The same listing ({Type}Person_List) unparsed, for models of up to a million rows: see
    /// ListPage. Memory: one page.
    Reply<ListPage> listPersonsPage(ContainerType type, const ObjectId &id, const PageRequest &page,
                                    const CallOptions &options = {});
    Reply<Person> getPerson(ContainerType type, const ObjectId &id, const PersonId &person,
                            const CallOptions &options = {});
    Reply<PersonId> createPerson(ContainerType type, const ObjectId &id, const QString &name,
                                 const QString &userData, const CallOptions &options = {});
    Reply<Done> updatePerson(ContainerType type, const ObjectId &id, const PersonId &person,
                             const MetadataChange &change, const CallOptions &options = {});
    Reply<Done> deletePerson(ContainerType type, const ObjectId &id, const PersonId &person,
                             const CallOptions &options = {});

    /// Where a face lives: a person's, or a list's own when `person` is empty.
    struct FaceHome
    {
        ContainerType type = ContainerType::PersonGroup;
        ObjectId id;
        PersonId person;
    };
    /// What a face is made from: image bytes, or a URL the service fetches.
    struct FaceSource
    {
        QByteArray image;
        QString url;
        QString userData; ///< ≤ 1 KB
        QList<int> targetFace; ///< left, top, width, height; empty: not sent
        QString detectionModel; ///< empty: not sent
    };
    /// LargeFaceList_ListFaces; a face list's faces come with getContainer.
    Reply<QList<PersistedFace>> listFaces(ContainerType type, const ObjectId &id,
                                          const PageRequest &page, const CallOptions &options = {});
    /// LargeFaceList_ListFaces unparsed; only LargeFaceList, else Kind::Refused.
    Reply<ListPage> listFacesPage(ContainerType type, const ObjectId &id, const PageRequest &page,
                                  const CallOptions &options = {});
    Reply<PersistedFace> getFace(const FaceHome &home, const PersistedFaceId &face,
                                 const CallOptions &options = {});
    Reply<PersistedFaceId> addFace(const FaceHome &home, const FaceSource &source,
                                   const CallOptions &options = {});
    Reply<Done> updateFace(const FaceHome &home, const PersistedFaceId &face,
                           const QString &userData, const CallOptions &options = {});
    Reply<Done> deleteFace(const FaceHome &home, const PersistedFaceId &face,
                           const CallOptions &options = {});

    // Training: {Type}_Train, _GetTrainingStatus. 404 …NotTrained comes as state NotStarted.
    Reply<Done> train(ContainerType type, const ObjectId &id, const CallOptions &options = {});
    Reply<TrainingStatus> trainingStatus(ContainerType type, const ObjectId &id,
                                         const CallOptions &options = {});

    // Snapshots and their operations.
    Reply<QList<Snapshot>> listSnapshots(const SnapshotFilter &filter,
                                         const CallOptions &options = {});
    Reply<Snapshot> getSnapshot(const SnapshotId &id, const CallOptions &options = {});
    Reply<Done> updateSnapshot(const SnapshotId &id, const SnapshotChange &change,
                               const CallOptions &options = {});
    Reply<Done> deleteSnapshot(const SnapshotId &id, const CallOptions &options = {});
    Reply<AcceptedOperation> takeSnapshot(const TakeRequest &request,
                                          const CallOptions &options = {});
    Reply<AcceptedOperation> applySnapshot(const ApplyRequest &request,
                                           const CallOptions &options = {});
    Reply<OperationStatus> operationStatus(const OperationId &id, const CallOptions &options = {});

Q_SIGNALS:
    /// The service sent `azure-deprecating`: text for people, shown as it is.
    void deprecationAnnounced(const QString &text);
    /// After each exchange, retries included, in the order they ended.
    void exchangeFinished(const ff::ExchangeRecord &record);
    /// A token was answered with 401. The calls concerned wait, held, until setCredentials()
    /// brings a new token (each is then sent once more: a 401 is an answer, nothing was done) or
    /// Credentials::missing(). Never emitted for keys. Once for each token.
    void tokenRejected();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff

Q_DECLARE_METATYPE(ff::ExchangeRecord)
