// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/listpage.h"
#include "models/members/idindex.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ff {

/// One row where it lies; good until the store or snapshot it came from changes.
struct RowView
{
    ListRows::Id id{};
    std::string_view name; ///< UTF-8
    std::string_view userData; ///< UTF-8, begins where name ends
    int faceCount = 0;
};

/// Up to `capacity` rows: one page as it was parsed, so that nothing is copied or moved when a
/// million of them are loaded.
struct RowBlock
{
    static constexpr quint32 bits = 10;
    static constexpr quint32 capacity = 1U << bits;
    static constexpr quint32 removed = 0xffffffff; ///< in textBegins

    ListRows rows;
    quint32 live = 0;
    qsizetype waste = 0; ///< bytes of text no row uses any more

    [[nodiscard]] bool isLive(quint32 at) const { return rows.textBegins[at] != removed; }
    [[nodiscard]] RowView row(quint32 at) const;
};

/// The rows as they were at one moment, readable in any thread while the store goes on: the blocks
/// are shared until the store changes one.
class RowSnapshot
{
public:
    RowSnapshot() = default;
    explicit RowSnapshot(std::vector<std::shared_ptr<const RowBlock>> blocks)
        : m_blocks(std::move(blocks))
    { }

    [[nodiscard]] const std::vector<std::shared_ptr<const RowBlock>> &blocks() const
    {
        return m_blocks; // null where all rows of a block are gone
    }
    /// Only of a handle that was live then.
    [[nodiscard]] RowView row(RowHandle handle) const
    {
        return m_blocks[handle >> RowBlock::bits]->row(handle & (RowBlock::capacity - 1));
    }
    /// One more than the highest handle there can be.
    [[nodiscard]] std::size_t handleBound() const { return m_blocks.size() << RowBlock::bits; }

private:
    std::vector<std::shared_ptr<const RowBlock>> m_blocks;
};

/// One row to put in.
struct RowData
{
    ListRows::Id id{};
    QByteArray name;
    QByteArray userData;
    int faceCount = 0;
};

/// Up to several million rows in columns: 30 bytes a row beside its UTF-8 text. A row keeps its
/// handle as long as it lives. Ids are unique. One thread; snapshots may be read in others.
class RowStore
{
public:
    RowStore();
    ~RowStore();
    Q_DISABLE_COPY_MOVE(RowStore)

    /// What a page did: handles in the page's order, each in one list.
    struct PageOutcome
    {
        std::vector<RowHandle> added;
        std::vector<RowHandle> changed;
        std::vector<RowHandle> same;
    };
    /// Puts a page in; rows whose id is known are updated. Rows for which `isStale` is true are
    /// left out, known ones among them count as `same`.
    PageOutcome take(ListRows page,
                     const std::function<bool(const ListRows::Id &)> &isStale = nullptr);
    enum class Change { Added, Changed, Same };
    /// Puts one row in, or updates it.
    std::pair<RowHandle, Change> put(const RowData &row);
    /// True when something changed.
    bool setTexts(RowHandle handle, const std::optional<QByteArray> &name,
                  const std::optional<QByteArray> &userData);
    bool setFaceCount(RowHandle handle, int count);
    void remove(RowHandle handle);
    void clear();

    /// noHandle when there is none. O(1).
    [[nodiscard]] RowHandle find(const ListRows::Id &id) const { return m_index.find(id); }
    [[nodiscard]] bool isLive(RowHandle handle) const;
    [[nodiscard]] RowView row(RowHandle handle) const;
    [[nodiscard]] const ListRows::Id &idOf(RowHandle handle) const;
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 withoutFaces() const { return m_withoutFaces; }
    /// One more than the highest handle given so far.
    [[nodiscard]] std::size_t handleBound() const { return m_blocks.size() << RowBlock::bits; }
    [[nodiscard]] RowSnapshot snapshot() const;

    [[nodiscard]] qint64 textBytes() const; ///< of live rows
    [[nodiscard]] qint64 bytesBesideText() const; ///< columns, id index and unused text

private:
    RowBlock &writable(RowHandle handle);
    RowHandle addSingle(const RowView &row);
    void takeWhole(ListRows page, const std::vector<RowHandle> &known,
                   const std::vector<bool> &stale, PageOutcome &outcome);
    void update(RowHandle handle, const RowView &row, PageOutcome &outcome);
    bool overwrite(RowHandle handle, const RowView &row);
    void countFaces(int before, int after);
    static void compact(RowBlock &block);
    static void compactIfWasteful(RowBlock &block);

    std::vector<std::shared_ptr<RowBlock>> m_blocks;
    IdIndex m_index;
    std::size_t m_openBlock = std::size_t(-1); ///< takes rows that come alone
    qint64 m_count = 0;
    qint64 m_withoutFaces = 0;
};

} // namespace ff
