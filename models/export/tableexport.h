// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

class QAbstractItemModel;

namespace ff {

class TableWriter;

/// A column to take along.
struct ExportColumn
{
    int column = 0;
    QString key = {}; ///< of JSON objects: stable, English: "lastUpdate"
    int role = Qt::DisplayRole; ///< of the value; views shorten what RawRole may have in full
    QString title = {}; ///< of CSV; empty: the model's header
};

/// What is saved, where, and how.
struct ExportOrder
{
    enum class Format {
        Csv, ///< RFC 4180, UTF-8; text that a spreadsheet would calculate is quoted as text
        Json ///< an array of objects, one a row
    };
    Format format = Format::Csv;
    QString path;
    QList<ExportColumn> columns;
    std::optional<QList<int>> rows = std::nullopt; ///< in this order; nothing: all rows
    bool withByteOrderMark = true; ///< CSV: spreadsheets take UTF-8 without it for something else
};

/// Saves rows of any table as CSV or JSON. Rows are copied in slices of a few milliseconds, one a
/// turn of the event loop, and written in a thread of its own, so that a million of them never
/// stall the window. The file appears when all is written, or not at all (QSaveFile). When rows
/// come or go meanwhile the export stops and says so: fetch all first. GUI thread.
class TableExport : public QObject
{
    Q_OBJECT
public:
    TableExport(const QAbstractItemModel &model, const ExportOrder &order,
                QObject *parent = nullptr);
    ~TableExport() override; ///< cancels

    void start(); ///< once
    void cancel(); ///< finished() follows
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// A sentence for the operator when it was not saved; empty after a success or a cancel.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_order.path; }
    [[nodiscard]] qint64 rowsDone() const { return m_next; } ///< copied so far
    [[nodiscard]] qint64 rowsTotal() const { return m_total; }

Q_SIGNALS:
    void progressed(); ///< at most once a slice
    void finished(); ///< once; see isSaved() and error()

private:
    enum class State { Ready, Copying, Writing, Finished };

    void followModel();
    void copySlice();
    void onWritten(bool ok, const QString &problem);
    void onSaved(bool ok, const QString &problem);
    void stop(const QString &error);

    QPointer<const QAbstractItemModel> m_model;
    ExportOrder m_order;
    QThread m_thread;
    TableWriter *m_writer = nullptr; ///< lives in m_thread, deleted with it
    QTimer m_turn;
    QString m_error;
    qint64 m_next = 0;
    qint64 m_total = 0;
    int m_slicesUnderWay = 0; ///< at the writer: what is not written yet stays small
    State m_state = State::Ready;
    bool m_isSaved = false;
    bool m_isCancelled = false;
};

/// One field of RFC 4180: quoted where it must be. Text that begins with = + - @ tab or CR, which
/// a spreadsheet would take for a formula, gets an apostrophe before it. Pure.
[[nodiscard]] QString csvField(const QString &text);

} // namespace ff
