// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/listpage.h"

#include "client/listscan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <string_view>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

// Where the hyphens of a GUID's text stand, and its length.
constexpr qsizetype guidLength = 36;

constexpr bool isHyphenPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

constexpr int hexValue(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    if (c >= U'a' && c <= U'f')
        return static_cast<int>(c - U'a') + 10;
    if (c >= U'A' && c <= U'F')
        return static_cast<int>(c - U'A') + 10;
    return -1;
}

template<class At>
bool readGuid(qsizetype length, At at, ListRows::Id &id)
{
    if (length != guidLength)
        return false;
    ListRows::Id read{};
    std::size_t digits = 0;
    for (qsizetype place = 0; place < guidLength; ++place) {
        if (isHyphenPlace(place)) {
            if (at(place) != U'-')
                return false;
            continue;
        }
        const int value = hexValue(at(place));
        if (value < 0)
            return false;
        std::uint8_t &byte = read.at(digits / 2);
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++digits;
    }
    id = read;
    return true;
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The place of the last byte before `end` that is no blank, or -1.
qsizetype lastInk(std::string_view text, qsizetype end)
{
    qsizetype place = end - 1;
    while (place >= 0 && isBlank(text[static_cast<std::size_t>(place)]))
        --place;
    return place;
}

// Read backwards, a quote opens its string unless an odd number of backslashes stands before it.
bool isEscaped(std::string_view text, qsizetype quote)
{
    qsizetype place = quote - 1;
    while (place >= 0 && text[static_cast<std::size_t>(place)] == '\\')
        --place;
    return (quote - 1 - place) % 2 != 0;
}

// The place of the brace that opens the object whose last byte is at `close`, or -1.
qsizetype openingBrace(std::string_view text, qsizetype close)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype place = close; place >= 0; --place) {
        const char c = text[static_cast<std::size_t>(place)];
        if (inString) {
            inString = c != '"' || isEscaped(text, place);
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '}' || c == ']') {
            ++depth;
        } else if ((c == '{' || c == '[') && --depth == 0) {
            return c == '{' ? place : -1;
        }
    }
    return -1;
}

QString idOf(const QJsonObject &row)
{
    const QString person = row.value("personId"_L1).toString();
    return person.isEmpty() ? row.value("persistedFaceId"_L1).toString() : person;
}

} // namespace

QString listIdText(const ListRows::Id &id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    QString text(guidLength, u'-');
    qsizetype place = 0;
    for (const std::uint8_t byte : id) {
        if (isHyphenPlace(place))
            ++place;
        text[place++] = QLatin1Char(digits[byte >> 4]);
        text[place++] = QLatin1Char(digits[byte & 15]);
    }
    return text;
}

bool listIdFromText(QStringView text, ListRows::Id &id)
{
    return readGuid(
        text.size(), [text](qsizetype place) { return char32_t{text[place].unicode()}; }, id);
}

bool listIdFromUtf8(std::string_view text, ListRows::Id &id)
{
    return readGuid(
        static_cast<qsizetype>(text.size()),
        [text](qsizetype place) {
            return char32_t{static_cast<unsigned char>(text[static_cast<std::size_t>(place)])};
        },
        id);
}

namespace json {

QString lastIdOfPage(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    const qsizetype bracket = lastInk(text, body.size());
    if (bracket < 0 || body.at(bracket) != ']')
        return {};
    const qsizetype close = lastInk(text, bracket);
    if (close < 0 || body.at(close) != '}')
        return {};
    const qsizetype open = openingBrace(text, close);
    if (open < 0)
        return {};
    return idOf(QJsonDocument::fromJson(body.sliced(open, close - open + 1)).object());
}

std::optional<qsizetype> rowsOfPage(const QByteArray &body)
{
    qsizetype rows = 0;
    qsizetype depth = 0;
    const char *const end = body.constData() + body.size();
    bool opened = false;
    for (const char *at = body.constData(); at < end; ++at) {
        switch (*at) {
        case '"':
            for (++at; at < end && *at != '"'; ++at) {
                if (*at == '\\')
                    ++at;
            }
            if (at >= end)
                return std::nullopt;
            break;
        case '[':
        case '{':
            if (depth == 0) {
                if (opened || *at == '{')
                    return std::nullopt;
                opened = true;
            } else if (depth == 1 && *at == '{') {
                ++rows;
            }
            ++depth;
            break;
        case ']':
        case '}':
            if (--depth < 0)
                return std::nullopt;
            break;
        default:
            break;
        }
    }
    if (!opened || depth != 0)
        return std::nullopt;
    return rows;
}

} // namespace json

} // namespace ff
