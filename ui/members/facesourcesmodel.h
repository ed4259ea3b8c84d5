// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/bulkrun.h"
#include "ui/members/facesource.h"
#include "ui/shell/theme.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace ff {

/// The faces that wait in AddFacesDialog. Files are read and their thumbnails made in worker
/// threads, two at a time, so that a hundred photographs neither stall nor fill the memory.
class FaceSourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SourceColumn,
        PixelsColumn,
        BytesColumn,
        TargetColumn,
        NoteColumn,
        StateColumn,
        ColumnCount
    };
    explicit FaceSourcesModel(Theme &theme, QObject *parent = nullptr);
    ~FaceSourcesModel() override;

    /// False when it is there already.
    bool addFile(const QString &path);
    bool addAddress(const QUrl &address);
    void removeRows(QList<int> rows);
    void setTarget(int row, const QRect &target);
    void setNote(const QList<int> &rows, const QString &note);
    [[nodiscard]] const FaceSourceRow &rowAt(int row) const { return m_rows.at(row); }
    /// Why this row is not sent: a translated sentence; empty when it is, or is still being read.
    [[nodiscard]] QString problemOf(int row) const;
    [[nodiscard]] bool isReading() const; ///< a file's facts are not known yet
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int problemCount() const;
    /// The rows that are ready, in their order.
    [[nodiscard]] QList<FaceToAdd> ready(const QString &detectionModel) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void changed(); ///< rows, facts, targets or notes

private:
    void append(FaceSourceRow row);
    void onInspected(quint64 serial, const ImageFacts &facts);
    void tellRow(int row);
    [[nodiscard]] QString textOf(int row, Column column) const;
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QVariant decorationOf(int row, Column column) const;

    Theme &m_theme;
    QList<FaceSourceRow> m_rows;
    QThreadPool m_pool;
    quint64 m_lastSerial = 0;
};

} // namespace ff
