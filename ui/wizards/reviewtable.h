// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QTreeWidget>

namespace ff {

/// The rows of a review page, read only: what will be sent, one line each.
class ReviewTable : public QTreeWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text; ///< plain
        QIcon icon;
    };
    ReviewTable(const QStringList &headers, QWidget *parent = nullptr);
    void setRows(const QList<QList<Cell>> &rows);
};

} // namespace ff
