// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ff {

/// What names and userData are ordered by: their letters without case and accents ("Émile" beside
/// "Emil", before "Zoë"), in Unicode's order, at most this many bytes of them. No locale's rules.
inline constexpr std::size_t longestSortKey = 128;

/// Appends the key of UTF-8 `text` to `to`; the key holds no zero byte. Any thread.
void appendSortKey(std::string_view text, std::string &to);

} // namespace ff
