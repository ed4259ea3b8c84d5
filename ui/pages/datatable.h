// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace ff {

/// The table of a listing page: rows selected as a whole, columns that can be moved, hidden and
/// kept, Ctrl+C as tab-separated text. Knows nothing of what its rows are.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    struct ColumnStart
    {
        int column = 0; ///< logical
        int characters = 12; ///< width at the start, in average characters of the font
        bool shown = true;
    };
    explicit DataTable(QWidget *parent = nullptr);

    /// The columns as they are until the operator changes them; the model must be set.
    void setColumnStarts(const QList<ColumnStart> &starts, int sortColumn, Qt::SortOrder order);
    void resetColumns();
    /// The program says whether that column is shown, not the operator: it is in no menu, and
    /// stays so when columns are reset or restored.
    void decideColumn(int column, bool shown);
    /// The selected rows' shown columns in their order, one line a row; empty without a selection.
    [[nodiscard]] QString selectionAsText() const;
    void copySelection() const;
    /// First and last row of the model in the viewport, or an empty list.
    [[nodiscard]] QList<int> rowsInView() const;
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);
    /// Sideways only by the arrow keys: rows are chosen as a whole, and a click on one must not
    /// move the columns away.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void deleteRequested(); ///< the Delete key
    void editRequested(); ///< F2
    void rowsInViewChanged(); ///< scrolled, resized, loaded, sorted: debounce it
    void menuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void showColumnMenu(const QPoint &pos);
    void showDecided();

    QList<ColumnStart> m_starts;
    QHash<int, bool> m_decided;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isKeyPressed = false;
};

} // namespace ff
