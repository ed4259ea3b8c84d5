// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace ff::sandbox {

/// Stored as these numbers: never renumber.
enum class ContainerType { FaceList = 1, LargeFaceList = 2, PersonGroup = 3, LargePersonGroup = 4 };

/// What differs between the four container types; everything else is one code path.
struct ContainerTypeInfo
{
    ContainerType type;
    QLatin1StringView name; ///< "PersonGroup": in snapshots and as the prefix of error codes
    QLatin1StringView path; ///< "persongroups"
    QLatin1StringView singular; ///< "persongroup": in the resourceLocation of an apply
    QLatin1StringView idField; ///< "personGroupId"
    QLatin1StringView words; ///< "person group", for messages
    bool hasPersons; ///< faces belong to persons, not to the container
    bool hasTraining;
    bool isPaged; ///< listing takes start and top; else an object carries its faces
};

inline constexpr std::array<ContainerType, 4> allContainerTypes{
    ContainerType::FaceList, ContainerType::LargeFaceList, ContainerType::PersonGroup,
    ContainerType::LargePersonGroup};

/// The descriptor of a type; static storage.
[[nodiscard]] const ContainerTypeInfo &typeInfo(ContainerType type);
/// The type of a path's word, in any case, or nullptr.
[[nodiscard]] const ContainerTypeInfo *typeOfPath(QStringView segment);
/// The type of a snapshot's word ("PersonGroup"), in any case, or nullptr.
[[nodiscard]] const ContainerTypeInfo *typeOfName(QStringView name);

/// `^[a-z0-9-_]+$`, at most 64 characters.
[[nodiscard]] bool isObjectId(QStringView id);
/// 8-4-4-4-12 hexadecimal digits, any case, no braces.
[[nodiscard]] bool isGuid(QStringView text);
/// A new lower-case GUID.
[[nodiscard]] QString newGuid();

} // namespace ff::sandbox
