// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringView>

namespace ff::contract {

/// The JSON Schema (draft 7) that says what an OpenAPI 3.0 schema says. References are resolved in
/// `document` and inlined, allOf is merged, nullable becomes a type, formats become patterns.
/// Every object that names its properties is closed: what the description does not name is a fault,
/// in answers too, and only the overlay may forgive it.
/// Throws std::runtime_error on a keyword it does not know, and on a reference that leads nowhere.
[[nodiscard]] QJsonObject toJsonSchema(const QJsonObject &openApiSchema,
                                       const QJsonObject &document);

/// The value at a local reference ("#/components/…"). Throws std::runtime_error when missing.
[[nodiscard]] QJsonObject resolved(QStringView reference, const QJsonObject &document);

/// `object`, or what its $ref names.
[[nodiscard]] QJsonObject resolved(const QJsonObject &object, const QJsonObject &document);

} // namespace ff::contract
