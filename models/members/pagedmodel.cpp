// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/pagedmodel.h"

#include "models/members/pagedmodel_p.h"

namespace ff {

namespace {

SortBy sortOf(int column)
{
    switch (column) {
    case PagedModel::NameColumn:
        return SortBy::Name;
    case PagedModel::FacesColumn:
        return SortBy::Faces;
    case PagedModel::UserDataColumn:
        return SortBy::UserData;
    default:
        return SortBy::Id;
    }
}

} // namespace

PagedModel::Private::Private(PagedModel &model, ClientPool &pool, ResourceEditor &editor)
    : q(model)
    , clients(pool)
    , shown(store, modelEdits())
    , loader(pool)
{
    frame.setSingleShot(true);
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &q, [this] { flush(); });
    QObject::connect(&loader, &PageLoader::pagesRead, &q, [this] { takePages(); });
    QObject::connect(&loader, &PageLoader::changed, &q, [this] { tellState(); });
    QObject::connect(&shown, &ShownRows::settled, &q, [this] { tellState(); });
    follow(editor);
}

ShownRowsEdits PagedModel::Private::modelEdits()
{
    ShownRowsEdits calls;
    calls.beginInsert = [this](int first, int last) { q.beginInsertRows({}, first, last); };
    calls.endInsert = [this] { q.endInsertRows(); };
    calls.beginRemove = [this](int first, int last) { q.beginRemoveRows({}, first, last); };
    calls.endRemove = [this] { q.endRemoveRows(); };
    calls.relayout = [this](const std::function<void()> &change,
                            const std::function<int(int)> &newRowOf) {
        // The hint lets a selection keep one index a row instead of one a cell.
        Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = q.persistentIndexList();
        change();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.append(q.index(newRowOf(index.row()), index.column()));
        q.changePersistentIndexList(before, after);
        Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    };
    return calls;
}

PagedModel::PagedModel(ClientPool &clients, ResourceEditor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, clients, editor))
{ }

PagedModel::~PagedModel() = default;

void PagedModel::open(const ContainerRef &container)
{
    d->open(container);
}

const ContainerRef &PagedModel::container() const
{
    return d->container;
}

bool PagedModel::hasPersons() const
{
    return containerTypeInfo(d->container.type).hasPersons;
}

void PagedModel::refresh()
{
    d->refresh();
}

ListState PagedModel::state() const
{
    return d->state();
}

FaceError PagedModel::error() const
{
    return d->error.value_or(FaceError{});
}

bool PagedModel::hasPageError() const
{
    return d->error && d->isLoaded;
}

QDateTime PagedModel::loadedAt() const
{
    return d->loadedAt;
}

bool PagedModel::isBusy() const
{
    return d->loader.isBusy();
}

bool PagedModel::isComplete() const
{
    return d->isComplete;
}

void PagedModel::loadAll()
{
    if (d->container.isEmpty() || d->loader.isReadingAll() || d->isComplete)
        return;
    d->error.reset();
    d->loadingBegan = d->store.count();
    d->loadingClock.start();
    d->loadingMs = 0;
    d->loader.readAll();
}

void PagedModel::stopLoading()
{
    d->loader.stop();
    d->seen = {}; // a refresh that was stopped removes nothing
}

bool PagedModel::isLoadingAll() const
{
    return d->loader.isReadingAll();
}

LoadProgress PagedModel::progress() const
{
    LoadProgress progress;
    progress.rows = d->store.count();
    progress.elapsedMs = isLoadingAll() ? d->loadingClock.elapsed() : d->loadingMs;
    if (progress.elapsedMs > 0)
        progress.rowsPerSecond =
            double(progress.rows - d->loadingBegan) * 1000.0 / double(progress.elapsedMs);
    return progress;
}

void PagedModel::setSearch(const QString &text)
{
    FilterSpec filter = d->shown.filter();
    filter.text = text;
    d->shown.setFilter(filter);
    d->tellState();
}

QString PagedModel::search() const
{
    return d->shown.filter().text;
}

void PagedModel::setOnlyWithoutFaces(bool only)
{
    FilterSpec filter = d->shown.filter();
    filter.onlyWithoutFaces = only;
    d->shown.setFilter(filter);
    d->tellState();
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    d->shown.setSort({sortOf(column), order == Qt::DescendingOrder});
    d->tellState();
}

bool PagedModel::isArranging() const
{
    return !d->shown.isSettled();
}

qint64 PagedModel::loadedCount() const
{
    return d->store.count();
}

qint64 PagedModel::withoutFacesCount() const
{
    return hasPersons() ? d->store.withoutFaces() : 0;
}

QFuture<FaceResult<Done>> PagedModel::fetch(const QString &id)
{
    return d->fetch(id);
}

qint64 PagedModel::bytesBesideText() const
{
    return d->store.bytesBesideText() + d->shown.bytes();
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    // With a search a view that shows few rows would ask for page after page: the search is over
    // what is loaded. After an error the operator says when to try again.
    return !parent.isValid() && !d->container.isEmpty() && !d->isComplete && !d->error
           && d->shown.filter().isEmpty();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || d->container.isEmpty() || d->isComplete || d->loader.isBusy())
        return;
    d->error.reset();
    d->loader.readNext();
}

} // namespace ff
