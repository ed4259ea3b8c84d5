// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rowstore.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace ff {

/// Finds a text in the names, ids and userData of a million rows without regard to case (Unicode
/// simple case folding). Looks for the rarest character's bytes first and reads letters only
/// around them. Const use is safe in any thread.
class TextMatch
{
public:
    explicit TextMatch(const QString &wanted);

    /// In the name, in the userData (not across both), or in the id's text.
    [[nodiscard]] bool matches(const RowView &row) const;

private:
    void chooseAnchor();
    [[nodiscard]] bool isInTexts(const RowView &row) const;
    [[nodiscard]] bool isInId(const ListRows::Id &id) const;
    /// `at` points to the last byte of what may be the anchor character.
    [[nodiscard]] bool matchesAround(std::string_view text, std::size_t at) const;

    std::vector<char32_t> m_wanted; // folded
    std::size_t m_anchor = 0; // index into m_wanted
    std::array<char, 4> m_lastBytes{}; // of the anchor's spellings
    std::size_t m_lastByteCount = 0;
    QByteArray m_idPart; // lower case; empty when the text cannot be part of an id
};

/// The next character of UTF-8 text, moving `at` on; broken bytes come one by one.
[[nodiscard]] char32_t nextCharacter(std::string_view text, std::size_t &at);
/// Unicode simple case folding.
[[nodiscard]] char32_t foldedCase(char32_t character);
void appendUtf8(char32_t character, QByteArray &to);

} // namespace ff
