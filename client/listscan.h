// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/listpage.h"

#include <optional>
#include <string_view>

namespace ff {

/// listIdFromText() for text as it came.
[[nodiscard]] bool listIdFromUtf8(std::string_view text, ListRows::Id &id);

namespace json {
/// The objects in a page's outermost array, by its brackets alone: one pass, nothing is kept.
/// Nothing when the brackets are not those of a list. Whether the rest is right, parseListRows()
/// finds out.
[[nodiscard]] std::optional<qsizetype> rowsOfPage(const QByteArray &body);
} // namespace json

} // namespace ff
