// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <variant>
#include <vector>

namespace ff {

/// One page of a long listing as it came, with the one thing that is needed to ask for the next
/// page at once: the last id. parseListRows() makes rows of it, in any thread, while the next page
/// travels.
struct ListPage
{
    QByteArray body; ///< decoded JSON array
    QString lastId; ///< start of the next page; empty when the page is empty
    bool isFull = false; ///< as many rows as were asked for: there may be more
};

/// Rows of a page, column by column: the form in which a million of them are kept. Row i's name
/// and userData are slices of `text` (UTF-8): name from textBegins[i] to nameEnds[i], userData
/// from there to textEnds[i].
struct ListRows
{
    using Id = std::array<std::uint8_t, 16>; ///< the GUID's bytes in the order of its text
    std::vector<Id> ids;
    std::vector<std::uint32_t> textBegins;
    std::vector<std::uint32_t> nameEnds;
    std::vector<std::uint32_t> textEnds;
    std::vector<std::uint16_t> faceCounts; ///< of a person; 0 for faces
    QByteArray text;
    [[nodiscard]] std::size_t size() const { return ids.size(); }
};

/// The GUID's text, lower case, of an id's bytes; and back (any case; false when it is none).
[[nodiscard]] QString listIdText(const ListRows::Id &id);
[[nodiscard]] bool listIdFromText(QStringView text, ListRows::Id &id);

namespace json {
/// {Type}Person_List or LargeFaceList_ListFaces; or the translated reason why it is no such page.
/// Pure, any thread.
[[nodiscard]] std::variant<ListRows, QString> parseListRows(const QByteArray &body);
/// The last personId or persistedFaceId of a page, read from its end; empty when there is none.
[[nodiscard]] QString lastIdOfPage(const QByteArray &body);
} // namespace json

} // namespace ff
