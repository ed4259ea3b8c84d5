// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/sortkey.h"

#include "models/members/textmatch.h"

#include <QChar>
#include <QList>
#include <QString>

#include <array>

namespace ff {

namespace {

/// Beyond these characters few have accents, and those are looked up each time.
constexpr char32_t tableSize = 0x2000;

// Letters with a stroke or joined letters: Unicode does not take them apart.
char32_t withoutStroke(char32_t letter)
{
    switch (letter) {
    case U'æ':
        return U'a';
    case U'đ':
        return U'd';
    case U'ħ':
        return U'h';
    case U'ı':
        return U'i';
    case U'ł':
        return U'l';
    case U'ø':
    case U'œ':
        return U'o';
    case U'ß':
        return U's';
    case U'ŧ':
        return U't';
    default:
        return letter;
    }
}

/// 0: not part of the key.
char32_t baseLetter(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (character == 0 || category == QChar::Mark_NonSpacing)
        return 0;
    while (QChar::decompositionTag(character) == QChar::Canonical) {
        const QList<uint> parts = QChar::decomposition(character).toUcs4();
        if (parts.isEmpty() || parts.constFirst() == character)
            break;
        character = parts.constFirst();
    }
    return withoutStroke(foldedCase(character));
}

const std::array<char16_t, tableSize> &baseLetters()
{
    static const auto table = [] {
        std::array<char16_t, tableSize> letters{};
        for (char32_t character = 0; character < tableSize; ++character)
            letters[character] = char16_t(baseLetter(character));
        return letters;
    }();
    return table;
}

bool isHangulSyllable(char32_t character)
{
    return character >= 0xac00 && character <= 0xd7a3;
}

} // namespace

void appendSortKey(std::string_view text, std::string &to)
{
    const std::array<char16_t, tableSize> &letters = baseLetters();
    const std::size_t bound = to.size() + longestSortKey;
    for (std::size_t at = 0; at < text.size() && to.size() < bound;) {
        const char32_t character = nextCharacter(text, at);
        // A Hangul syllable is no letter with an accent: taken apart it would lose its vowel.
        const char32_t letter = character < tableSize         ? letters[character]
                                : isHangulSyllable(character) ? character
                                                              : baseLetter(character);
        if (letter == 0)
            continue;
        if (letter < 0x80) {
            to.push_back(char(letter));
        } else if (letter < 0x800) {
            to.push_back(char(0xc0 | (letter >> 6)));
            to.push_back(char(0x80 | (letter & 0x3f)));
        } else {
            QByteArray bytes;
            appendUtf8(letter, bytes);
            to.append(bytes.constData(), std::size_t(bytes.size()));
        }
    }
}

} // namespace ff
