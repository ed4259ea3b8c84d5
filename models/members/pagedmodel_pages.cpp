// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How pages become PagedModel's rows.
#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/members/pagedmodel.h"
#include "models/members/pagedmodel_p.h"

#include <QPromise>

#include <utility>

namespace ff {

namespace {

FaceError refused(const QString &message)
{
    FaceError error;
    error.kind = FaceError::Kind::Refused;
    error.message = message;
    return error;
}

template<class Handles>
void appendTo(std::vector<RowHandle> &all, const Handles &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

void PagedModel::Private::open(const ContainerRef &to)
{
    q.beginResetModel();
    container = to;
    loader.open(to);
    clearRows();
    shown.reset();
    error.reset();
    isLoaded = false;
    isComplete = false;
    loadedAt = {};
    loadingMs = 0;
    q.endResetModel();
    loader.readNext();
    tellState(true);
    tellProgress();
}

void PagedModel::Private::clearRows()
{
    store.clear();
    seen = {};
    edited = {};
    edits = {};
    doomed = {};
    frame.stop();
}

void PagedModel::Private::refresh()
{
    if (container.isEmpty())
        return;
    error.reset();
    seen.assign(store.handleBound(), false);
    loader.readAgain(store.count());
    tellState();
}

ListState PagedModel::Private::state() const
{
    if (container.isEmpty())
        return ListState::NoConnection;
    if (store.count() > 0)
        return ListState::Ready;
    if (error)
        return ListState::Failed;
    return isLoaded && isComplete ? ListState::Empty : ListState::Loading;
}

void PagedModel::Private::tellState(bool always)
{
    if (loadingClock.isValid() && !loader.isReadingAll()) {
        loadingMs = loadingClock.elapsed();
        loadingClock.invalidate();
    }
    if (!loader.isBusy())
        edited.clear();
    const Told now{state(),    error.has_value(), loader.isBusy(), loader.isReadingAll(),
                   isComplete, shown.isSettled()};
    if (!always && now == told)
        return;
    told = now;
    Q_EMIT q.stateChanged();
}

void PagedModel::Private::tellProgress() const
{
    Q_EMIT q.progressed();
}

void PagedModel::Private::takePages()
{
    flush(); // in the order things happened
    std::vector<RowHandle> added;
    std::vector<RowHandle> changed;
    std::vector<LoadedPage> pages = loader.takePages();
    for (LoadedPage &page : pages) {
        if (page.error) {
            error = page.error;
            seen = {};
            continue;
        }
        isLoaded = true;
        isComplete = page.isLast || (isComplete && !page.endsRefresh);
        loadedAt = QDateTime::currentDateTimeUtc();
        takePage(page, added, changed);
    }
    shown.added(added); // one insert, however many pages
    tellChanged(std::move(changed));
    if (!doomed.empty())
        removeRows();
    tellState(true);
    tellProgress();
}

void PagedModel::Private::takePage(LoadedPage &page, std::vector<RowHandle> &added,
                                   std::vector<RowHandle> &changed)
{
    const auto isOld = [this, request = page.request](const ListRows::Id &id) {
        const auto at = edited.find(id);
        return at != edited.end() && request <= at->second;
    };
    const RowStore::PageOutcome outcome =
        edited.empty() ? store.take(std::move(page.rows)) : store.take(std::move(page.rows), isOld);
    appendTo(added, outcome.added);
    appendTo(changed, outcome.changed);
    if (seen.empty())
        return;
    seen.resize(store.handleBound(), true);
    for (const RowHandle handle : outcome.changed)
        seen[handle] = true;
    for (const RowHandle handle : outcome.same)
        seen[handle] = true;
    for (const RowHandle handle : outcome.added)
        seen[handle] = true;
    if (page.endsRefresh)
        findVanished(page);
}

void PagedModel::Private::findVanished(const LoadedPage &page)
{
    const RowSnapshot rows = store.snapshot();
    for (std::size_t number = 0; number < rows.blocks().size(); ++number) {
        const RowBlock *const block = rows.blocks()[number].get();
        const quint32 count = block ? quint32(block->rows.size()) : 0;
        for (quint32 at = 0; at < count; ++at) {
            const RowHandle handle = RowHandle((number << RowBlock::bits) + at);
            // Behind the last id read nobody looked, unless the listing ended there.
            if (block->isLive(at) && !seen[handle]
                && (page.isLast || !(page.end < block->rows.ids[at])))
                doomed.push_back(handle);
        }
    }
    seen = {};
}

QFuture<FaceResult<Done>> PagedModel::Private::fetch(const QString &id)
{
    auto promise = std::make_shared<QPromise<FaceResult<Done>>>();
    promise->start();
    const auto finish = [promise](const FaceResult<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    ListRows::Id bytes{};
    FaceClient *const client = clients.client(container.connection);
    if (!listIdFromText(id, bytes))
        finish(refused(tr("This is not an id: an id has 32 digits and letters from a to f, in "
                          "groups of 8, 4, 4, 4 and 12.")));
    else if (store.find(bytes) != noHandle) // asked for in lower case below: ids are not folded
        finish(Done{});
    else if (!client)
        finish(refused(tr("This connection no longer exists.")));
    else if (q.hasPersons())
        whenDone(client->getPerson(container.type, container.id, PersonId(listIdText(bytes))), &q,
                 [this, finish, of = container](const FaceResult<Person> &result) {
                     if (!result.ok()) {
                         finish(result.error());
                         return;
                     }
                     if (of == container)
                         queuePerson(*result);
                     finish(Done{});
                 });
    else
        whenDone(
            client->getFace({container.type, container.id, {}}, PersistedFaceId(listIdText(bytes))),
            &q, [this, finish, of = container](const FaceResult<PersistedFace> &result) {
                if (!result.ok()) {
                    finish(result.error());
                    return;
                }
                if (of == container)
                    queueFace(*result);
                finish(Done{});
            });
    return promise->future();
}

} // namespace ff
