// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/rowstore.h"

#include <algorithm>
#include <atomic>

namespace ff {

namespace {

/// Less waste than this in a block is not worth a copy.
constexpr qsizetype toleratedWaste = 16 * 1024;
constexpr int mostFaces = 0xffff;

quint32 placeIn(RowHandle handle)
{
    return handle & (RowBlock::capacity - 1);
}

RowHandle handleOf(std::size_t block, std::size_t at)
{
    return RowHandle((block << RowBlock::bits) | at);
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

qsizetype textSize(const RowView &row)
{
    return qsizetype(row.name.size() + row.userData.size());
}

/// The row's text at the end of the block's.
void writeText(ListRows &rows, quint32 at, const RowView &row)
{
    rows.textBegins[at] = quint32(rows.text.size());
    rows.text.append(row.name.data(), qsizetype(row.name.size()));
    rows.nameEnds[at] = quint32(rows.text.size());
    rows.text.append(row.userData.data(), qsizetype(row.userData.size()));
    rows.textEnds[at] = quint32(rows.text.size());
}

quint32 pushRow(ListRows &rows, const RowView &row)
{
    rows.ids.push_back(row.id);
    rows.textBegins.push_back(0);
    rows.nameEnds.push_back(0);
    rows.textEnds.push_back(0);
    rows.faceCounts.push_back(quint16(qBound(0, row.faceCount, mostFaces)));
    const quint32 at = quint32(rows.size() - 1);
    writeText(rows, at, row);
    return at;
}

RowView pageRow(const ListRows &rows, std::size_t at)
{
    const char *text = rows.text.constData();
    return {rows.ids[at],
            {text + rows.textBegins[at], rows.nameEnds[at] - rows.textBegins[at]},
            {text + rows.nameEnds[at], rows.textEnds[at] - rows.nameEnds[at]},
            rows.faceCounts[at]};
}

template<class T>
qint64 bytesOf(const std::vector<T> &values)
{
    return qint64(values.capacity() * sizeof(T));
}

} // namespace

RowView RowBlock::row(quint32 at) const
{
    return pageRow(rows, at);
}

RowStore::RowStore() : m_index(*this) { }

RowStore::~RowStore() = default;

bool RowStore::isLive(RowHandle handle) const
{
    const std::size_t block = handle >> RowBlock::bits;
    return block < m_blocks.size() && m_blocks[block]
           && placeIn(handle) < m_blocks[block]->rows.size()
           && m_blocks[block]->isLive(placeIn(handle));
}

RowView RowStore::row(RowHandle handle) const
{
    return m_blocks[handle >> RowBlock::bits]->row(placeIn(handle));
}

const ListRows::Id &RowStore::idOf(RowHandle handle) const
{
    return m_blocks[handle >> RowBlock::bits]->rows.ids[placeIn(handle)];
}

RowSnapshot RowStore::snapshot() const
{
    return RowSnapshot({m_blocks.begin(), m_blocks.end()});
}

RowBlock &RowStore::writable(RowHandle handle)
{
    std::shared_ptr<RowBlock> &block = m_blocks[handle >> RowBlock::bits];
    if (block.use_count() > 1)
        block = std::make_shared<RowBlock>(*block);
    else // what a worker read before it let go must have happened before what we write
        std::atomic_thread_fence(std::memory_order_acquire);
    return *block;
}

RowStore::PageOutcome RowStore::take(ListRows page,
                                     const std::function<bool(const ListRows::Id &)> &isStale)
{
    PageOutcome outcome;
    std::vector<RowHandle> known(page.size(), noHandle);
    std::vector<bool> stale(page.size(), false);
    std::size_t fresh = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        known[i] = m_index.find(page.ids[i]);
        stale[i] = isStale && isStale(page.ids[i]);
        fresh += known[i] == noHandle && !stale[i] ? 1 : 0;
    }
    if (fresh * 2 > page.size() && page.size() <= RowBlock::capacity) {
        takeWhole(std::move(page), known, stale, outcome);
        return outcome;
    }
    for (std::size_t i = 0; i < page.size(); ++i) {
        // Looked up again: a page may name an id twice.
        const RowHandle handle = m_index.find(page.ids[i]);
        if (handle == noHandle && !stale[i])
            outcome.added.push_back(addSingle(pageRow(page, i)));
        else if (handle != noHandle && stale[i])
            outcome.same.push_back(handle);
        else if (handle != noHandle)
            update(handle, pageRow(page, i), outcome);
    }
    return outcome;
}

void RowStore::takeWhole(ListRows page, const std::vector<RowHandle> &known,
                         const std::vector<bool> &stale, PageOutcome &outcome)
{
    const std::size_t number = m_blocks.size();
    m_blocks.push_back(std::make_shared<RowBlock>());
    // Rows of a page are updated in other blocks meanwhile: take its block's address once.
    RowBlock &block = *m_blocks.back();
    block.rows = std::move(page);
    outcome.added.reserve(block.rows.size());
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const RowHandle twin =
            known[i] == noHandle ? m_index.find(block.rows.ids[i]) : known[i]; // twice in the page
        if (twin == noHandle && !stale[i]) {
            const RowHandle handle = handleOf(number, i);
            m_index.insert(block.rows.ids[i], handle);
            ++block.live;
            ++m_count;
            m_withoutFaces += block.rows.faceCounts[i] == 0 ? 1 : 0;
            outcome.added.push_back(handle);
            continue;
        }
        const RowView row = pageRow(block.rows, i);
        if (twin != noHandle && (twin >> RowBlock::bits) != number) {
            if (stale[i])
                outcome.same.push_back(twin);
            else
                update(twin, row, outcome);
        }
        block.waste += textSize(row);
        block.rows.textBegins[i] = RowBlock::removed;
    }
    compactIfWasteful(block);
}

void RowStore::update(RowHandle handle, const RowView &row, PageOutcome &outcome)
{
    (overwrite(handle, row) ? outcome.changed : outcome.same).push_back(handle);
}

std::pair<RowHandle, RowStore::Change> RowStore::put(const RowData &data)
{
    const RowView row{data.id, view(data.name), view(data.userData), data.faceCount};
    const RowHandle handle = m_index.find(data.id);
    if (handle == noHandle)
        return {addSingle(row), Change::Added};
    return {handle, overwrite(handle, row) ? Change::Changed : Change::Same};
}

RowHandle RowStore::addSingle(const RowView &row)
{
    if (m_openBlock >= m_blocks.size() || !m_blocks[m_openBlock]
        || m_blocks[m_openBlock]->rows.size() >= RowBlock::capacity) {
        m_openBlock = m_blocks.size();
        m_blocks.push_back(std::make_shared<RowBlock>());
    }
    RowBlock &block = writable(handleOf(m_openBlock, 0));
    const RowHandle handle = handleOf(m_openBlock, pushRow(block.rows, row));
    ++block.live;
    ++m_count;
    m_withoutFaces += row.faceCount <= 0 ? 1 : 0;
    m_index.insert(row.id, handle);
    return handle;
}

bool RowStore::overwrite(RowHandle handle, const RowView &row)
{
    const RowView before = this->row(handle);
    const bool sameText = before.name == row.name && before.userData == row.userData;
    const int count = qBound(0, row.faceCount, mostFaces);
    if (sameText && before.faceCount == count)
        return false;
    const int countBefore = before.faceCount;
    const qsizetype sizeBefore = textSize(before);
    RowBlock &block = writable(handle);
    if (!sameText) {
        block.waste += sizeBefore;
        writeText(block.rows, placeIn(handle), row);
        compactIfWasteful(block);
    }
    block.rows.faceCounts[placeIn(handle)] = quint16(count);
    countFaces(countBefore, count);
    return true;
}

bool RowStore::setTexts(RowHandle handle, const std::optional<QByteArray> &name,
                        const std::optional<QByteArray> &userData)
{
    const RowView before = row(handle);
    // Copies: the row's own text moves while it is written.
    const QByteArray newName =
        name.value_or(QByteArray(before.name.data(), qsizetype(before.name.size())));
    const QByteArray newData =
        userData.value_or(QByteArray(before.userData.data(), qsizetype(before.userData.size())));
    return overwrite(handle, {before.id, view(newName), view(newData), before.faceCount});
}

bool RowStore::setFaceCount(RowHandle handle, int count)
{
    const int before = row(handle).faceCount;
    count = qBound(0, count, mostFaces);
    if (count == before)
        return false;
    writable(handle).rows.faceCounts[placeIn(handle)] = quint16(count);
    countFaces(before, count);
    return true;
}

void RowStore::countFaces(int before, int after)
{
    m_withoutFaces += (after == 0 ? 1 : 0) - (before == 0 ? 1 : 0);
}

void RowStore::remove(RowHandle handle)
{
    m_index.erase(idOf(handle));
    RowBlock &block = writable(handle);
    const RowView row = block.row(placeIn(handle));
    --m_count;
    m_withoutFaces -= row.faceCount == 0 ? 1 : 0;
    if (--block.live == 0) {
        m_blocks[handle >> RowBlock::bits].reset();
        return;
    }
    block.waste += textSize(row);
    block.rows.textBegins[placeIn(handle)] = RowBlock::removed;
    compactIfWasteful(block);
}

void RowStore::compactIfWasteful(RowBlock &block)
{
    // A block's text is a page's: at most some megabytes, usually 70 KB. No need for slices.
    if (block.waste > toleratedWaste && block.waste > block.rows.text.size() / 2)
        compact(block);
}

void RowStore::compact(RowBlock &block)
{
    ListRows &rows = block.rows;
    const QByteArray before = rows.text;
    rows.text = QByteArray();
    rows.text.reserve(before.size() - block.waste);
    for (quint32 at = 0; at < rows.size(); ++at) {
        if (!block.isLive(at))
            continue;
        const char *text = before.constData();
        writeText(rows, at,
                  {rows.ids[at],
                   {text + rows.textBegins[at], rows.nameEnds[at] - rows.textBegins[at]},
                   {text + rows.nameEnds[at], rows.textEnds[at] - rows.nameEnds[at]},
                   0});
    }
    block.waste = 0;
}

void RowStore::clear()
{
    m_index.clear();
    m_blocks.clear();
    m_openBlock = std::size_t(-1);
    m_count = 0;
    m_withoutFaces = 0;
}

qint64 RowStore::textBytes() const
{
    qint64 sum = 0;
    for (const auto &block : m_blocks)
        sum += block ? block->rows.text.size() - block->waste : 0;
    return sum;
}

qint64 RowStore::bytesBesideText() const
{
    qint64 sum = m_index.bytes() + bytesOf(m_blocks);
    for (const auto &block : m_blocks) {
        if (!block)
            continue;
        const ListRows &rows = block->rows;
        sum += qint64(sizeof(RowBlock)) + bytesOf(rows.ids) + bytesOf(rows.textBegins)
               + bytesOf(rows.nameEnds) + bytesOf(rows.textEnds) + bytesOf(rows.faceCounts)
               + rows.text.capacity() - rows.text.size() + block->waste;
    }
    return sum;
}

} // namespace ff
