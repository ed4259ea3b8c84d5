// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/reviewtable.h"

#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/pages/connectioncell.h"

#include <QHeaderView>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int connectionRole = Qt::UserRole + 1; ///< ConnectionId
}

ReviewTable::ReviewTable(const ConnectionStore &connections, const QStringList &headers,
                         QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"reviewTree"_s);
    setAccessibleName(tr("What will be sent"));
    setColumnCount(int(headers.size()));
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new ConnectionCell(connections, connectionRole, this));
}

void ReviewTable::setRows(const QList<QList<Cell>> &rows)
{
    clear();
    for (const QList<Cell> &row : rows) {
        auto *item = new QTreeWidgetItem(this);
        for (int column = 0; column < int(row.size()); ++column) {
            item->setText(column, singleLine(row.at(column).text));
            item->setToolTip(column, plainToolTip(row.at(column).text));
            item->setIcon(column, row.at(column).icon);
            item->setData(column, connectionRole, QVariant::fromValue(row.at(column).connection));
        }
    }
    for (int column = 0; column < columnCount() - 1; ++column) {
        resizeColumnToContents(column);
        header()->resizeSection(column, qBound(96, header()->sectionSize(column) + 16, 240));
    }
}

} // namespace ff
