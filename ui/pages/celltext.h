// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"

#include <QString>

#include <optional>

namespace ff {

/// How values from the service are put into cells and details: one line, bounded,
/// in the operator's time zone. Tooltips: see models/plaintooltip.h.

/// Line breaks become ⏎, control characters spaces; at most `limit` characters, then "…".
[[nodiscard]] QString singleLine(const QString &text, int limit = 300);
/// The first eight digits of a GUID and "…"; other text unchanged.
[[nodiscard]] QString shortGuid(const QString &guid);
/// The name of the Theme icon for a container type.
[[nodiscard]] QString containerIconName(std::optional<ContainerType> type);

} // namespace ff
