// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace ff::sandbox {

/// Thrown by the readers below and caught by the router, never across a signal: the answer to a
/// request that cannot be served.
struct Refusal
{
    Answer answer;
};

inline constexpr int nameCharacters = 128;
inline constexpr int userDataBytes = 16 * 1024; ///< as UTF-8
inline constexpr int faceUserDataBytes = 1024;

/// The body as a JSON object, or a Refusal 400 BadArgument.
[[nodiscard]] QJsonObject bodyObject(const Request &request);
/// A string field; absent and null are nothing, another type is a Refusal.
[[nodiscard]] std::optional<QString> stringField(const QJsonObject &body, const QString &field);
[[nodiscard]] std::optional<QString> nameField(const QJsonObject &body);
[[nodiscard]] std::optional<QString> userDataField(const QJsonObject &body, int maxBytes);
/// A required `objectId` of valid form.
[[nodiscard]] QString objectIdField(const QJsonObject &body);
/// A non-empty array of GUIDs, lower case and without repeats; nothing when the field is absent.
[[nodiscard]] std::optional<QStringList> applyScopeField(const QJsonObject &body);

struct Page
{
    QString start; ///< exclusive
    int top = 1000;
};
[[nodiscard]] Page pageOf(const Request &request);
/// false when absent.
[[nodiscard]] bool boolQuery(const Request &request, const QString &name);

} // namespace ff::sandbox
