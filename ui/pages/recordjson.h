// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"

#include <QByteArray>

namespace ff {

/// "Copy as JSON": the rows with the field names of the service, indented. One row is an object,
/// several are an array.
[[nodiscard]] QByteArray recordsAsJson(const QList<Container> &containers);
[[nodiscard]] QByteArray recordsAsJson(const QList<Snapshot> &snapshots);

} // namespace ff
