// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/pagedmodel.h"
#include "models/members/pageloader.h"
#include "models/members/rowstore.h"
#include "models/members/shownrows.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace ff {

/// PagedModel's parts and how they work together: pages and edits go into the store, and what
/// they changed there to the rows shown.
class PagedModel::Private
{
public:
    /// One change that was made here, until it is in the store.
    struct Edit
    {
        enum class Kind { Put, Change, Remove, CountFaces };
        Kind kind = Kind::Put;
        RowData row; ///< of Put; else its id
        MetadataChange change; ///< of Change
        int faces = 0; ///< of CountFaces: how many more
    };

    Private(PagedModel &model, ClientPool &pool, ResourceEditor &editor);

    // Pages: pagedmodel_pages.cpp
    void open(const ContainerRef &to);
    void clearRows();
    void refresh();
    void takePages();
    void takePage(LoadedPage &page, std::vector<RowHandle> &added, std::vector<RowHandle> &changed);
    void findVanished(const LoadedPage &page);
    void tellState(bool always = false);
    [[nodiscard]] ListState state() const;
    [[nodiscard]] QFuture<FaceResult<Done>> fetch(const QString &id);

    // Edits made here: pagedmodel_edits.cpp
    void follow(ResourceEditor &editor);
    void queue(Edit edit);
    void queue(Edit::Kind kind, const QString &idText, const MetadataChange &change = {},
               int faces = 0);
    void queuePerson(const Person &person);
    void queueFace(const PersistedFace &face);
    void endContainer(); ///< it was deleted
    void flush();
    void applyEdit(const Edit &edit, std::vector<RowHandle> &added,
                   std::vector<RowHandle> &changed);
    void removeRows();
    void tellChanged(std::vector<RowHandle> handles);
    void tellProgress() const;

    [[nodiscard]] ShownRowsEdits modelEdits();
    [[nodiscard]] RowView rowAt(int row) const { return store.row(shown.at(row)); }

    PagedModel &q;
    ClientPool &clients;
    ContainerRef container;
    RowStore store;
    ShownRows shown;
    PageLoader loader;

    std::optional<FaceError> error;
    bool isLoaded = false; // a page was read
    bool isComplete = false;
    QDateTime loadedAt;
    QElapsedTimer loadingClock;
    qint64 loadingBegan = 0; // rows there were when loading all began
    qint64 loadingMs = 0; // how long it took, once it ended

    std::vector<bool> seen; // by handle, while refreshing; rows made since count as seen
    // Ids edited here since request n: what pages asked for until then say of them is old.
    std::map<ListRows::Id, quint64> edited;
    std::vector<Edit> edits;
    std::vector<RowHandle> doomed; // to be removed, some each frame
    QTimer frame;

    using Told = std::tuple<ListState, bool, bool, bool, bool, bool>;
    Told told{};
};

} // namespace ff
