// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/pagedmodel.h"

#include <QByteArray>

namespace ff {

/// How long an operation on the selection may be, so that the window never stands still.
inline constexpr qint64 mostRowsAtOnce = 10'000;

/// "Copy as JSON": rows with the field names of the service, indented. One row is an object,
/// several are an array. Persons without their faces' ids: the listing's rows have the number only.
[[nodiscard]] QByteArray personsAsJson(const QList<PagedModel::Row> &rows);
[[nodiscard]] QByteArray facesAsJson(const QList<PersistedFace> &faces);
/// What a person is called in sentences: the name, or the id when it has none.
[[nodiscard]] QString nameOfRow(const PagedModel::Row &row);

} // namespace ff
