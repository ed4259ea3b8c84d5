// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "client/faceresult.h"
#include "models/containers/containerref.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QFuture>

#include <memory>

namespace ff {

class ClientPool;
class ResourceEditor;

/// How far "load all" has come.
struct LoadProgress
{
    qint64 rows = 0; ///< loaded so far
    qint64 elapsedMs = 0; ///< of this loading
    double rowsPerSecond = 0;
};

/// A container's members, up to a million: its persons, or the faces of a list. Read page by page
/// (start, top 1000), parsed in a worker thread while the next page travels, kept in a compact row
/// store with an index of its own for sort and search, given to the view at most once a frame.
/// Sort and search work on what is loaded and never reset the model. GUI thread.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn, ///< persons only; faces of lists leave it empty, and views hide it
        IdColumn,
        FacesColumn, ///< number of faces; persons only
        UserDataColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< sort key of the column
        IdRole ///< QString: person id or persisted face id
    };
    /// One row in full.
    struct Row
    {
        QString id;
        QString name;
        QString userData;
        int faceCount = 0;
    };

    PagedModel(ClientPool &clients, ResourceEditor &editor, QObject *parent = nullptr);
    ~PagedModel() override;

    /// Shows that container's members and fetches the first page; an empty one clears.
    void open(const ContainerRef &container);
    [[nodiscard]] const ContainerRef &container() const;
    [[nodiscard]] bool hasPersons() const; ///< rows are persons, not faces
    /// Reads again as many rows as are loaded; rows are updated, inserted and removed.
    void refresh();
    [[nodiscard]] ListState state() const;
    [[nodiscard]] FaceError error() const; ///< of Failed, or of the last page that failed
    [[nodiscard]] bool hasPageError() const; ///< rows are shown, but a later page failed
    [[nodiscard]] QDateTime loadedAt() const; ///< UTC of the newest page
    [[nodiscard]] bool isBusy() const; ///< a page is under way
    [[nodiscard]] bool isComplete() const; ///< the last page was read

    /// Reads all that is left, in Lane::Prefetch, so that the operator's clicks go first.
    void loadAll();
    void stopLoading(); ///< what is loaded stays
    [[nodiscard]] bool isLoadingAll() const;
    [[nodiscard]] LoadProgress progress() const;

    /// Rows whose name, id or userData contain `text`, any case, among what is loaded. With an
    /// empty text all rows.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const;
    /// persons only: only those without a face (they make a training fail)
    void setOnlyWithoutFaces(bool only);
    void sort(int column, Qt::SortOrder order) override;
    /// A search or sort is at work; rows are shown as they were before it.
    [[nodiscard]] bool isArranging() const;
    [[nodiscard]] qint64 loadedCount() const; ///< rowCount() is what search leaves of them
    [[nodiscard]] qint64 withoutFacesCount() const; ///< of the loaded persons

    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] QString idAt(int row) const;
    /// The row that shows this id, or -1 when it is not loaded or not found by search. O(1).
    [[nodiscard]] int rowOf(const QString &id) const;
    /// Makes sure that the member with exactly this id is loaded, with one GET when it is not; the
    /// error when there is none ({Type}Person_Get, {Type}_GetFace).
    QFuture<FaceResult<Done>> fetch(const QString &id);
    /// Bytes kept for rows and index, beyond the rows' own text; for the benchmark.
    [[nodiscard]] qint64 bytesBesideText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// state(), error(), isBusy(), isLoadingAll(), isComplete(), isArranging() or loadedAt()
    /// changed.
    void stateChanged();
    /// progress(), loadedCount() or withoutFacesCount() changed; at most once a frame.
    void progressed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
