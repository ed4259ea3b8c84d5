// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"

#include <QByteArray>
#include <QStringView>

#include <variant>

namespace ff::json {

/// A parsed value, or the translated reason why the body is not what was promised.
template<class T>
using Parsed = std::variant<T, QString>;

// Bodies of the service (wire-facts "Values"). Unknown fields are ignored, unknown enum values
// kept, missing and null userData are empty. All functions are pure and may run in any thread.
[[nodiscard]] Parsed<QList<Container>> parseContainers(ContainerType type, const QByteArray &body);
[[nodiscard]] Parsed<Container> parseContainer(ContainerType type, const QByteArray &body);
[[nodiscard]] Parsed<QList<Person>> parsePersons(const QByteArray &body);
[[nodiscard]] Parsed<Person> parsePerson(const QByteArray &body);
[[nodiscard]] Parsed<QList<PersistedFace>> parseFaces(const QByteArray &body);
[[nodiscard]] Parsed<PersistedFace> parseFace(const QByteArray &body);
[[nodiscard]] Parsed<QList<Snapshot>> parseSnapshots(const QByteArray &body);
[[nodiscard]] Parsed<Snapshot> parseSnapshot(const QByteArray &body);
[[nodiscard]] Parsed<OperationStatus> parseOperationStatus(const QByteArray &body);
[[nodiscard]] Parsed<TrainingStatus> parseTrainingStatus(const QByteArray &body);
[[nodiscard]] Parsed<PersonId> parseCreatedPerson(const QByteArray &body);
[[nodiscard]] Parsed<PersistedFaceId> parseAddedFace(const QByteArray &body);

/// "2021-06-08T22:27:57.6897907Z", with any number of fractional digits or none, with or without
/// Z or an offset: UTC, cut to milliseconds. Invalid when it is no time.
[[nodiscard]] QDateTime parseTime(QStringView text);
/// Any case; also "nonstarted" and "not started".
[[nodiscard]] OperationState parseOperationState(QStringView text);
[[nodiscard]] TrainingState parseTrainingState(QStringView text);
/// The operation's id in "/operations/{id}" or an absolute URL that ends so, whatever its origin
/// and case; empty when there is none.
[[nodiscard]] OperationId operationIdOfLocation(const QByteArray &location);

// Request bodies, compact.
[[nodiscard]] QByteArray writeContainer(const ContainerDraft &draft);
[[nodiscard]] QByteArray writeMetadata(const MetadataChange &change);
[[nodiscard]] QByteArray writePerson(const QString &name, const QString &userData);
[[nodiscard]] QByteArray writeFaceUserData(const QString &userData);
[[nodiscard]] QByteArray writeFaceUrl(const QString &url);
[[nodiscard]] QByteArray writeTake(const TakeRequest &request);
[[nodiscard]] QByteArray writeApply(const ApplyRequest &request);
[[nodiscard]] QByteArray writeSnapshotChange(const SnapshotChange &change);

} // namespace ff::json
