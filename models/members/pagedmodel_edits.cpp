// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How PagedModel follows what was changed here: at once, then at most once a frame.
#include "models/editing/resourceeditor.h"
#include "models/members/pagedmodel.h"
#include "models/members/pagedmodel_p.h"

#include <algorithm>

namespace ff {

namespace {

constexpr qint64 frameMs = 16;
constexpr qint64 restShare = 3;
/// Rows that may vanish within one frame: taking more out of the store would be felt.
constexpr std::size_t mostRemovals = 20'000;
/// Beyond these a view is told of one range from the first row to the last.
constexpr std::size_t mostRanges = 64;

std::optional<ListRows::Id> idFrom(const QString &text)
{
    ListRows::Id id{};
    return listIdFromText(text, id) ? std::optional(id) : std::nullopt;
}

} // namespace

void PagedModel::Private::follow(ResourceEditor &editor)
{
    QObject::connect(&editor, &ResourceEditor::personCreated, &q,
                     [this](const ContainerRef &group, const Person &person) {
                         if (group == container)
                             queuePerson(person);
                     });
    QObject::connect(
        &editor, &ResourceEditor::personChanged, &q,
        [this](const ContainerRef &group, const PersonId &person, const MetadataChange &change) {
            if (group == container)
                queue(Edit::Kind::Change, person.text(), change);
        });
    QObject::connect(&editor, &ResourceEditor::personDeleted, &q,
                     [this](const ContainerRef &group, const PersonId &person) {
                         if (group == container)
                             queue(Edit::Kind::Remove, person.text());
                     });
    QObject::connect(
        &editor, &ResourceEditor::faceAdded, &q,
        [this](const ContainerRef &home, const PersonId &person, const PersistedFace &face) {
            if (home != container)
                return;
            if (q.hasPersons())
                queue(Edit::Kind::CountFaces, person.text(), {}, 1);
            else
                queueFace(face);
        });
    QObject::connect(
        &editor, &ResourceEditor::faceChanged, &q,
        [this](const ContainerRef &home, const PersonId &, const PersistedFace &face) {
            if (home == container && !q.hasPersons())
                queue(Edit::Kind::Change, face.id.text(), {std::nullopt, face.userData});
        });
    QObject::connect(
        &editor, &ResourceEditor::faceDeleted, &q,
        [this](const ContainerRef &home, const PersonId &person, const PersistedFaceId &face) {
            if (home != container)
                return;
            if (q.hasPersons())
                queue(Edit::Kind::CountFaces, person.text(), {}, -1);
            else
                queue(Edit::Kind::Remove, face.text());
        });
    QObject::connect(&editor, &ResourceEditor::containerDeleted, &q,
                     [this](const ContainerRef &gone) {
                         if (gone == container)
                             endContainer();
                     });
}

void PagedModel::Private::endContainer()
{
    loader.open(container);
    q.beginResetModel();
    clearRows();
    shown.reset();
    q.endResetModel();
    error.reset();
    isLoaded = isComplete = true;
    tellState(true);
    tellProgress();
}

void PagedModel::Private::queuePerson(const Person &person)
{
    const auto id = idFrom(person.id.text());
    if (id)
        queue({Edit::Kind::Put,
               {*id, person.name.toUtf8(), person.userData.toUtf8(), int(person.faceIds.size())},
               {},
               0});
}

void PagedModel::Private::queueFace(const PersistedFace &face)
{
    const auto id = idFrom(face.id.text());
    if (id)
        queue({Edit::Kind::Put, {*id, {}, face.userData.toUtf8(), 0}, {}, 0});
}

void PagedModel::Private::queue(Edit::Kind kind, const QString &idText,
                                const MetadataChange &change, int faces)
{
    const auto id = idFrom(idText);
    if (id)
        queue({kind, {*id, {}, {}, 0}, change, faces});
}

void PagedModel::Private::queue(Edit edit)
{
    if (loader.isBusy())
        edited[edit.row.id] = loader.lastRequest();
    edits.push_back(std::move(edit));
    if (!frame.isActive())
        flush(); // the first at once: its row is looked for next
}

void PagedModel::Private::flush()
{
    if (edits.empty() && doomed.empty())
        return;
    QElapsedTimer took;
    took.start();
    std::vector<RowHandle> added;
    std::vector<RowHandle> changed;
    for (const Edit &edit : std::exchange(edits, {}))
        applyEdit(edit, added, changed);
    shown.added(added);
    tellChanged(std::move(changed));
    removeRows();
    // Among a million rows a change takes longer than a frame: leave the window time between two.
    frame.start(int(std::max(frameMs, restShare * took.elapsed())));
    tellState();
    tellProgress();
}

void PagedModel::Private::applyEdit(const Edit &edit, std::vector<RowHandle> &added,
                                    std::vector<RowHandle> &changed)
{
    if (edit.kind == Edit::Kind::Put) {
        const auto [handle, change] = store.put(edit.row);
        if (change == RowStore::Change::Added)
            added.push_back(handle);
        else if (change == RowStore::Change::Changed)
            changed.push_back(handle);
        if (!seen.empty()) { // a refresh under way did not see it
            seen.resize(store.handleBound(), true);
            seen[handle] = true;
        }
        return;
    }
    const RowHandle handle = store.find(edit.row.id);
    if (handle == noHandle)
        return;
    const auto utf8 = [](const std::optional<QString> &text) {
        return text ? std::optional(text->toUtf8()) : std::nullopt;
    };
    switch (edit.kind) {
    case Edit::Kind::Put:
        break;
    case Edit::Kind::Change:
        if (store.setTexts(handle, utf8(edit.change.name), utf8(edit.change.userData)))
            changed.push_back(handle);
        break;
    case Edit::Kind::CountFaces:
        if (store.setFaceCount(handle, store.row(handle).faceCount + edit.faces))
            changed.push_back(handle);
        break;
    case Edit::Kind::Remove:
        doomed.push_back(handle);
        break;
    }
}

void PagedModel::Private::removeRows()
{
    std::vector<RowHandle> now;
    while (!doomed.empty() && now.size() < mostRemovals) {
        if (store.isLive(doomed.back()))
            now.push_back(doomed.back());
        doomed.pop_back();
    }
    // One may have been doomed twice: by a refresh and by hand.
    std::sort(now.begin(), now.end());
    now.erase(std::unique(now.begin(), now.end()), now.end());
    shown.removing(now);
    for (const RowHandle handle : now)
        store.remove(handle);
    if (!doomed.empty() && !frame.isActive())
        frame.start(int(frameMs));
}

void PagedModel::Private::tellChanged(std::vector<RowHandle> handles)
{
    if (handles.empty())
        return;
    std::vector<int> rows;
    for (const RowHandle handle : handles) {
        if (const int row = shown.rowOf(handle); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && row <= ranges.back().second + 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() > mostRanges)
        ranges = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : ranges)
        Q_EMIT q.dataChanged(q.index(first, 0), q.index(last, ColumnCount - 1));
    if (shown.sort().by != SortBy::Id || !shown.filter().isEmpty())
        shown.changed(handles);
}

} // namespace ff
