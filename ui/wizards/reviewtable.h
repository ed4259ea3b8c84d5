// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/theme.h"

#include <QTreeWidget>

namespace ff {

class ConnectionStore;

/// The rows of a review page, read only: what will be sent, one line each.
class ReviewTable : public QTreeWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text; ///< plain
        QIcon icon;
        ConnectionId connection = {}; ///< the cell names it: with colour and label
    };
    ReviewTable(const ConnectionStore &connections, const QStringList &headers,
                QWidget *parent = nullptr);
    void setRows(const QList<QList<Cell>> &rows);
};

} // namespace ff
