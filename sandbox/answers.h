// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

namespace ff::sandbox {

/// 200 with a JSON body, indented with CR LF as the service does.
[[nodiscard]] Answer jsonAnswer(const QJsonObject &object);
[[nodiscard]] Answer jsonAnswer(const QJsonArray &array);
/// The same of an array that was written by hand, as jsonAnswer() would: for the long listings,
/// where QJsonDocument takes longer than the store.
[[nodiscard]] Answer writtenJsonAnswer(const QByteArray &json);
/// Appends a JSON string, quotes included, escaped as QJsonDocument does.
void appendJsonString(QByteArray &to, const QString &text);
/// Text from a column: JSON null when the column is NULL, as the newest service writes it.
[[nodiscard]] QJsonValue orNull(const QVariant &text);
/// A bodiless answer.
[[nodiscard]] Answer emptyAnswer(int status = 200);
/// 202 with an Operation-Location, absolute or relative as the caller gives it.
[[nodiscard]] Answer acceptedAnswer(const QString &operationLocation);

/// The Face error shape, its code repeated in x-ms-error-code (wire-facts "Errors").
[[nodiscard]] Answer errorAnswer(int status, const QString &code, const QString &message);
[[nodiscard]] Answer badArgument(const QString &message);
/// 400 BadArgument "'top' is invalid."
[[nodiscard]] Answer invalidField(QStringView field);
/// What the gateway says of a path it does not know: not the Face service's own 404.
[[nodiscard]] Answer gatewayNotFound();

} // namespace ff::sandbox
