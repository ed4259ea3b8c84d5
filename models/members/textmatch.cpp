// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/textmatch.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// All characters that have a case lie below this one (Adlam is the last).
constexpr char32_t endOfCased = 0x1e944;

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

// Frequent first, as in names and in the JSON people keep in userData: what stands late, or not at
// all, is the better thing to look for.
std::size_t frequency(char32_t character)
{
    static constexpr std::u32string_view frequent =
        U"eaitnorsl\"d0:c1m,hu2pg3{}45b6789yf vkwjzx-_.q";
    const std::size_t at = frequent.find(character);
    return at == std::u32string_view::npos ? 0 : frequent.size() - at;
}

void writeIdText(const ListRows::Id &id, char *to)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *to++ = '-';
        *to++ = digits[id[i] >> 4];
        *to++ = digits[id[i] & 15];
    }
}

} // namespace

char32_t nextCharacter(std::string_view text, std::size_t &at)
{
    const quint8 first = quint8(text[at++]);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    char32_t character = first & (0x3f >> more);
    for (int i = 0; i < more && at < text.size() && isContinuation(text[at]); ++i)
        character = (character << 6) | (quint8(text[at++]) & 0x3f);
    return character;
}

char32_t foldedCase(char32_t character)
{
    if (character < 0x80)
        return character >= U'A' && character <= U'Z' ? character + 32 : character;
    return QChar::toCaseFolded(character);
}

void appendUtf8(char32_t character, QByteArray &to)
{
    if (character < 0x80) {
        to.append(char(character));
    } else if (character < 0x800) {
        to.append(char(0xc0 | (character >> 6)));
        to.append(char(0x80 | (character & 0x3f)));
    } else if (character < 0x10000) {
        to.append(char(0xe0 | (character >> 12)));
        to.append(char(0x80 | ((character >> 6) & 0x3f)));
        to.append(char(0x80 | (character & 0x3f)));
    } else {
        to.append(char(0xf0 | (character >> 18)));
        to.append(char(0x80 | ((character >> 12) & 0x3f)));
        to.append(char(0x80 | ((character >> 6) & 0x3f)));
        to.append(char(0x80 | (character & 0x3f)));
    }
}

TextMatch::TextMatch(const QString &wanted)
{
    const QList<uint> characters = wanted.toUcs4();
    for (const uint character : characters)
        m_wanted.push_back(foldedCase(character));
    const QString lower = wanted.toLower();
    const bool couldBeId =
        lower.size() <= 36 && std::all_of(lower.begin(), lower.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
        });
    if (couldBeId)
        m_idPart = lower.toLatin1();
    if (!m_wanted.empty())
        chooseAnchor();
}

void TextMatch::chooseAnchor()
{
    const auto rarest =
        std::min_element(m_wanted.begin(), m_wanted.end(),
                         [](char32_t a, char32_t b) { return frequency(a) < frequency(b); });
    m_anchor = std::size_t(rarest - m_wanted.begin());
    // Every spelling counts: K is also the sign for kelvin. Half a millisecond a search.
    for (char32_t spelling = 0; spelling < endOfCased; ++spelling) {
        if (spelling != *rarest && foldedCase(spelling) != *rarest)
            continue;
        QByteArray bytes;
        appendUtf8(spelling, bytes);
        const auto end = m_lastBytes.begin() + std::ptrdiff_t(m_lastByteCount);
        if (m_lastByteCount < m_lastBytes.size()
            && std::find(m_lastBytes.begin(), end, bytes.back()) == end)
            m_lastBytes[m_lastByteCount++] = bytes.back();
    }
    if (*rarest >= endOfCased) {
        QByteArray bytes;
        appendUtf8(*rarest, bytes);
        m_lastBytes[m_lastByteCount++] = bytes.back();
    }
}

bool TextMatch::matches(const RowView &row) const
{
    return m_wanted.empty() || isInTexts(row) || (!m_idPart.isEmpty() && isInId(row.id));
}

bool TextMatch::isInId(const ListRows::Id &id) const
{
    char text[36];
    writeIdText(id, text);
    return std::string_view(text, sizeof text)
               .find(std::string_view(m_idPart.constData(), std::size_t(m_idPart.size())))
           != std::string_view::npos;
}

bool TextMatch::isInTexts(const RowView &row) const
{
    // Both lie side by side: one search, and what it finds is held against one of them.
    const char *const begin = row.name.data();
    const std::size_t size = row.name.size() + row.userData.size();
    if (size < m_wanted.size())
        return false;
    for (std::size_t i = 0; i < m_lastByteCount; ++i) {
        const char *from = begin;
        while (const void *found =
                   std::memchr(from, m_lastBytes[i], size - std::size_t(from - begin))) {
            const char *const at = static_cast<const char *>(found);
            const std::size_t offset = std::size_t(at - begin);
            if (offset < row.name.size() ? matchesAround(row.name, offset)
                                         : matchesAround(row.userData, offset - row.name.size()))
                return true;
            from = at + 1;
        }
    }
    return false;
}

bool TextMatch::matchesAround(std::string_view text, std::size_t at) const
{
    std::size_t begin = at;
    while (begin > 0 && isContinuation(text[begin]))
        --begin;
    std::size_t forward = begin;
    for (std::size_t i = m_anchor; i < m_wanted.size(); ++i) {
        if (forward >= text.size() || foldedCase(nextCharacter(text, forward)) != m_wanted[i])
            return false;
    }
    for (std::size_t i = m_anchor; i-- > 0;) {
        if (begin == 0)
            return false;
        --begin;
        while (begin > 0 && isContinuation(text[begin]))
            --begin;
        std::size_t next = begin;
        if (foldedCase(nextCharacter(text, next)) != m_wanted[i])
            return false;
    }
    return true;
}

} // namespace ff
