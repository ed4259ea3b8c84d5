// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceid.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace ff {

enum class ContainerType { FaceList, LargeFaceList, PersonGroup, LargePersonGroup };

/// What differs between the four container types; everything else is one code path.
struct ContainerTypeInfo
{
    ContainerType type;
    QLatin1StringView wireName; ///< "LargePersonGroup", as snapshots spell it
    QLatin1StringView path; ///< "largepersongroups", lower case
    QLatin1StringView idField; ///< "largePersonGroupId"
    bool hasPersons; ///< faces belong to persons, not to the container itself
    bool hasTraining; ///< face lists have none
    bool isPaged; ///< listing takes start and top; face lists carry their faces instead
};

inline constexpr std::array<ContainerType, 4> allContainerTypes{
    ContainerType::FaceList, ContainerType::LargeFaceList, ContainerType::PersonGroup,
    ContainerType::LargePersonGroup};

/// The descriptor of a type; static storage.
[[nodiscard]] const ContainerTypeInfo &containerTypeInfo(ContainerType type);
/// The type a wire name ("persongroup" in any case) names, or nothing.
[[nodiscard]] std::optional<ContainerType> containerTypeFromWireName(QStringView name);
/// The type's name for people, translated: "Large person group".
[[nodiscard]] QString containerTypeDisplayName(ContainerType type);

/// A persisted face. The service returns no image and no template.
struct PersistedFace
{
    PersistedFaceId id;
    QString userData; ///< missing, null and "" are all empty
    friend bool operator==(const PersistedFace &, const PersistedFace &) = default;
};

struct Person
{
    PersonId id;
    QString name;
    QString userData;
    QList<PersistedFaceId> faceIds;
    friend bool operator==(const Person &, const Person &) = default;
};

/// One face list, large face list, person group or large person group.
struct Container
{
    ContainerType type = ContainerType::PersonGroup;
    ObjectId id;
    QString name;
    QString userData;
    QString recognitionModel; ///< empty when the service was not asked or did not say
    QList<PersistedFace> faces; ///< only from FaceList_Get
    friend bool operator==(const Container &, const Container &) = default;
};

struct Snapshot
{
    SnapshotId id;
    QString account; ///< Azure resource path of the taker
    QString typeName; ///< as sent, also when unknown to us
    std::optional<ContainerType> type;
    QList<SubscriptionId> applyScope;
    QString userData;
    QDateTime createdTime; ///< UTC; a snapshot lives 48 h from here
    QDateTime lastUpdateTime; ///< UTC
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// The subscription in an account path `/subscriptions/{guid}/…`, or an empty id.
[[nodiscard]] SubscriptionId subscriptionOfAccount(QStringView account);
/// The resource name, the last segment of an account path, or the whole text.
[[nodiscard]] QString resourceNameOfAccount(QStringView account);

/// States of take and apply, in any spelling the service has used. Unknown keeps polling.
enum class OperationState { NotStarted, Running, Succeeded, Failed, Unknown };

/// Snapshot_GetOperationStatus.
struct OperationStatus
{
    OperationState state = OperationState::Unknown;
    QString rawStatus; ///< as the service spelled it
    QDateTime createdTime; ///< UTC
    QDateTime lastActionTime; ///< UTC, may be null
    QDateTime finishedTime; ///< UTC, may be null; not in the OpenAPI description
    QString resourceLocation; ///< "/snapshots/{guid}", or "/persongroup/{objectId}" after an apply
    QString message; ///< the reason of a failure
};

enum class TrainingState { NotStarted, Running, Succeeded, Failed, Unknown };

/// {Type}_GetTrainingStatus. "Never trained" (404 …NotTrained) is state NotStarted with no dates.
struct TrainingStatus
{
    TrainingState state = TrainingState::Unknown;
    QString rawStatus;
    QDateTime createdTime; ///< UTC
    QDateTime lastActionTime; ///< UTC, may be null
    QDateTime lastSuccessfulTime; ///< UTC, may be null
    QString message;
    friend bool operator==(const TrainingStatus &, const TrainingStatus &) = default;
};

/// A page of a listing: ids after `start` (exclusive), at most `top` (1…1000) of them.
struct PageRequest
{
    QString start;
    int top = 1000;
};

struct TakeRequest
{
    ContainerType type = ContainerType::PersonGroup;
    ObjectId objectId;
    QList<SubscriptionId> applyScope;
    QString userData; ///< at most 16 KB as UTF-8
    friend bool operator==(const TakeRequest &, const TakeRequest &) = default;
};

struct ApplyRequest
{
    SnapshotId snapshot;
    ObjectId objectId; ///< the new container's id
    friend bool operator==(const ApplyRequest &, const ApplyRequest &) = default;
};

/// Only the fields that are set are sent (Snapshot_Update); a scope is replaced as a whole.
struct SnapshotChange
{
    std::optional<QList<SubscriptionId>> applyScope;
    std::optional<QString> userData;
};

/// Only the fields that are set are sent ({Type}_Update, {Type}Person_Update).
struct MetadataChange
{
    std::optional<QString> name;
    std::optional<QString> userData;
};

/// What a container needs to come into being ({Type}_Create). An empty model is not sent.
struct ContainerDraft
{
    ContainerType type = ContainerType::PersonGroup;
    ObjectId id;
    QString name;
    QString userData;
    QString recognitionModel;
};

/// A take or apply that the service accepted (202).
struct AcceptedOperation
{
    OperationId id;
    QString requestId; ///< apim-request-id of the 202
};

/// Filters of Snapshot_List; empty means not sent.
struct SnapshotFilter
{
    std::optional<ContainerType> type;
    QList<SubscriptionId> applyScope; ///< sent comma-separated
    friend bool operator==(const SnapshotFilter &, const SnapshotFilter &) = default;
};

/// Rules for ids, names and userData (wire-facts "Values").
namespace limits {
inline constexpr int objectIdLength = 64;
inline constexpr int nameLength = 128; ///< characters
inline constexpr int userDataBytes = 16 * 1024; ///< UTF-8, containers, persons, snapshots
inline constexpr int faceUserDataBytes = 1024;
inline constexpr int snapshotLifetimeHours = 48;
/// Empty when `id` is a valid list or group id, else a translated sentence that says what is wrong.
[[nodiscard]] QString objectIdProblem(const QString &id);
/// True for a GUID in the 8-4-4-4-12 form, any case, without braces.
[[nodiscard]] bool isGuid(QStringView text);
} // namespace limits

} // namespace ff

Q_DECLARE_METATYPE(ff::ContainerType)
Q_DECLARE_METATYPE(ff::Container)
Q_DECLARE_METATYPE(ff::Snapshot)
Q_DECLARE_METATYPE(ff::TrainingStatus)
