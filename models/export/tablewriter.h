// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/tableexport.h"

#include <QByteArray>
#include <QObject>
#include <QSaveFile>
#include <QVariant>

#include <atomic>
#include <memory>
#include <vector>

namespace ff {

/// Rows copied from a model, column by column as ordered.
using TableSlice = std::vector<std::vector<QVariant>>;

/// Writes what TableExport copies, in the export's thread. Every slot is called through the event
/// loop of that thread; answers go back by signal. Deleting it leaves the target untouched unless
/// it was saved.
class TableWriter : public QObject
{
    Q_OBJECT
public:
    /// `titles` for CSV, `keys` for JSON, both parallel to a slice's columns.
    TableWriter(const ExportOrder &order, const QStringList &titles);

    void write(const TableSlice &slice);
    void save(); ///< unless it was cancelled before; then saved(false, {}) follows
    void cancel() { m_isCancelled = true; } ///< from any thread

Q_SIGNALS:
    void written(bool ok, const QString &problem); ///< a slice
    void saved(bool ok, const QString &problem); ///< all

private:
    [[nodiscard]] bool open();
    [[nodiscard]] QByteArray csvRow(const std::vector<QVariant> &row) const;
    [[nodiscard]] QByteArray jsonRow(const std::vector<QVariant> &row) const;

    ExportOrder m_order;
    QStringList m_titles;
    std::unique_ptr<QSaveFile> m_file; ///< made in the thread that uses it
    std::atomic_bool m_isCancelled = false;
    bool m_hasRows = false;
};

} // namespace ff
