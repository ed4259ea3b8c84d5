// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ff {

using namespace Qt::StringLiterals;

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + 16));
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"tableHeader"_s);
    header->setAccessibleName(tr("Columns"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    setSortingEnabled(true);
}

void DataTable::setColumnStarts(const QList<ColumnStart> &starts, int sortColumn,
                                Qt::SortOrder order)
{
    m_starts = starts;
    m_sortColumn = sortColumn;
    m_order = order;
    resetColumns();
}

void DataTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < m_starts.size(); ++visual) {
        const ColumnStart &start = m_starts.at(visual);
        header->moveSection(header->visualIndex(start.column), visual);
        header->setSectionHidden(start.column, !start.shown);
        header->resizeSection(start.column,
                              start.characters * fontMetrics().averageCharWidth() + 16);
    }
    showDecided();
    sortByColumn(m_sortColumn, m_order);
}

void DataTable::decideColumn(int column, bool shown)
{
    m_decided.insert(column, shown);
    showDecided();
}

void DataTable::showDecided()
{
    for (auto decided = m_decided.cbegin(); decided != m_decided.cend(); ++decided)
        horizontalHeader()->setSectionHidden(decided.key(), !decided.value());
}

QString DataTable::selectionAsText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QHeaderView *header = horizontalHeader();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells += row.siblingAtColumn(column).data().toString().replace(u'\t', u' ');
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DataTable::copySelection() const
{
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QList<int> DataTable::rowsInView() const
{
    if (!model() || model()->rowCount() == 0)
        return {};
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (first < 0)
        return {};
    if (last < 0)
        last = model()->rowCount() - 1;
    return {first, last};
}

QByteArray DataTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool DataTable::restoreColumns(const QByteArray &state)
{
    const int columns = horizontalHeader()->count();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)
        || horizontalHeader()->count() != columns
        || horizontalHeader()->hiddenSectionCount() == columns) {
        resetColumns();
        return false;
    }
    horizontalHeader()->setStretchLastSection(true);
    showDecided();
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
    return true;
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if (event->matches(QKeySequence::Delete)) {
        Q_EMIT deleteRequested();
        event->accept();
    } else if (event->key() == Qt::Key_F2) {
        Q_EMIT editRequested();
        event->accept();
    } else {
        const QScopedValueRollback<bool> pressed(m_isKeyPressed, true);
        QTableView::keyPressEvent(event);
    }
}

void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_isKeyPressed)
        horizontalScrollBar()->setValue(sideways);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        Q_EMIT menuRequested(event->globalPos());
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT rowsInViewChanged();
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    Q_EMIT rowsInViewChanged();
}

void DataTable::showColumnMenu(const QPoint &pos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_decided.contains(column))
            continue;
        QAction *action = menu->addAction(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last shown column stays: without a header there is no way back.
        action->setEnabled(header->isSectionHidden(column)
                           || header->hiddenSectionCount() < header->count() - 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            horizontalHeader()->setSectionHidden(column, !shown);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &DataTable::resetColumns);
    menu->popup(header->mapToGlobal(pos));
}

} // namespace ff
