// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/listpage.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace ff {

class RowStore;

/// Names a row of a RowStore for as long as the row lives, whatever order it is shown in.
using RowHandle = quint32;
inline constexpr RowHandle noHandle = 0xffffffff;

/// From an id to its row: open addressing over handles alone (5 to 11 bytes a row), the ids
/// themselves are looked up in the store. Many small tables, since one large one would hold up the
/// event loop whenever it grows.
class IdIndex
{
public:
    explicit IdIndex(const RowStore &store) : m_store(store) { }

    [[nodiscard]] RowHandle find(const ListRows::Id &id) const;
    /// The id must not be in yet; the row must be in the store.
    void insert(const ListRows::Id &id, RowHandle handle);
    /// While the row is still in the store.
    void erase(const ListRows::Id &id);
    void clear();
    [[nodiscard]] qint64 bytes() const;

private:
    struct Table
    {
        std::vector<RowHandle> places; // a power of two of them
        quint32 used = 0;
    };
    static constexpr unsigned tableBits = 8;

    [[nodiscard]] static quint64 hashOf(const ListRows::Id &id);
    [[nodiscard]] static std::size_t slotOf(const Table &table, quint64 hash);
    [[nodiscard]] const Table &tableOf(quint64 hash) const;
    /// Where `id` is, or the free slot where it would be. The table must not be empty.
    [[nodiscard]] std::size_t seek(const Table &table, const ListRows::Id &id, quint64 hash) const;
    void grow(Table &table) const;

    const RowStore &m_store;
    std::array<Table, 1U << tableBits> m_tables;
};

} // namespace ff
