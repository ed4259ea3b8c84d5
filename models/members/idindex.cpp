// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/idindex.h"

#include "models/members/rowstore.h"

#include <algorithm>
#include <cstring>

namespace ff {

namespace {
constexpr std::size_t smallestTable = 8;
} // namespace

quint64 IdIndex::hashOf(const ListRows::Id &id)
{
    quint64 high = 0;
    quint64 low = 0;
    std::memcpy(&high, id.data(), sizeof high);
    std::memcpy(&low, id.data() + sizeof high, sizeof low);
    // GUIDs are random but for a few bits; ids made by counting are not.
    quint64 hash = (high ^ (low * 0x9e3779b97f4a7c15ULL)) * 0xff51afd7ed558ccdULL;
    hash ^= hash >> 32;
    return hash * 0xc4ceb9fe1a85ec53ULL;
}

const IdIndex::Table &IdIndex::tableOf(quint64 hash) const
{
    return m_tables[hash >> (64 - tableBits)];
}

std::size_t IdIndex::slotOf(const Table &table, quint64 hash)
{
    return std::size_t(hash >> 20) & (table.places.size() - 1);
}

std::size_t IdIndex::seek(const Table &table, const ListRows::Id &id, quint64 hash) const
{
    std::size_t slot = slotOf(table, hash);
    while (table.places[slot] != noHandle && m_store.idOf(table.places[slot]) != id)
        slot = (slot + 1) & (table.places.size() - 1);
    return slot;
}

RowHandle IdIndex::find(const ListRows::Id &id) const
{
    const quint64 hash = hashOf(id);
    const Table &table = tableOf(hash);
    return table.places.empty() ? noHandle : table.places[seek(table, id, hash)];
}

void IdIndex::insert(const ListRows::Id &id, RowHandle handle)
{
    const quint64 hash = hashOf(id);
    Table &table = m_tables[hash >> (64 - tableBits)];
    if ((table.used + 1) * 4 > table.places.size() * 3)
        grow(table);
    table.places[seek(table, id, hash)] = handle;
    ++table.used;
}

void IdIndex::erase(const ListRows::Id &id)
{
    const quint64 hash = hashOf(id);
    Table &table = m_tables[hash >> (64 - tableBits)];
    if (table.places.empty())
        return;
    std::size_t hole = seek(table, id, hash);
    if (table.places[hole] == noHandle)
        return;
    // Linear probing without tombstones: what was pushed past the hole moves back.
    const std::size_t mask = table.places.size() - 1;
    for (std::size_t at = (hole + 1) & mask; table.places[at] != noHandle; at = (at + 1) & mask) {
        const std::size_t home = slotOf(table, hashOf(m_store.idOf(table.places[at])));
        if (((at - home) & mask) >= ((at - hole) & mask)) {
            table.places[hole] = table.places[at];
            hole = at;
        }
    }
    table.places[hole] = noHandle;
    --table.used;
}

void IdIndex::grow(Table &table) const
{
    const std::vector<RowHandle> before = std::move(table.places);
    table.places.assign(std::max(smallestTable, before.size() * 2), noHandle);
    for (const RowHandle handle : before) {
        if (handle == noHandle)
            continue;
        const ListRows::Id &id = m_store.idOf(handle);
        table.places[seek(table, id, hashOf(id))] = handle;
    }
}

void IdIndex::clear()
{
    for (Table &table : m_tables)
        table = {};
}

qint64 IdIndex::bytes() const
{
    qint64 sum = sizeof(m_tables);
    for (const Table &table : m_tables)
        sum += qint64(table.places.capacity() * sizeof(RowHandle));
    return sum;
}

} // namespace ff
