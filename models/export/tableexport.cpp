// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tableexport.h"

#include "models/export/tablewriter.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

/// A frame is 16 ms; the rest of it is the window's.
constexpr qint64 sliceMs = 6;
constexpr size_t sliceRows = 2'000;
/// Rows copied but not written yet are memory.
constexpr int mostSlicesUnderWay = 4;

} // namespace

TableExport::TableExport(const QAbstractItemModel &model, const ExportOrder &order, QObject *parent)
    : QObject(parent)
    , m_model(&model)
    , m_order(order)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &TableExport::copySlice);
}

TableExport::~TableExport()
{
    if (m_state == State::Copying || m_state == State::Writing)
        m_writer->cancel();
    m_thread.quit();
    m_thread.wait();
}

void TableExport::start()
{
    if (m_state != State::Ready || !m_model)
        return;
    m_state = State::Copying;
    m_total = m_order.rows ? m_order.rows->size() : m_model->rowCount();
    QStringList titles;
    for (const ExportColumn &column : std::as_const(m_order.columns)) {
        titles += column.title.isEmpty()
                      ? m_model->headerData(column.column, Qt::Horizontal).toString()
                      : column.title;
    }
    m_writer = new TableWriter(m_order, titles);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &TableWriter::written, this, &TableExport::onWritten);
    connect(m_writer, &TableWriter::saved, this, &TableExport::onSaved);
    m_thread.setObjectName(u"table export"_s);
    m_thread.start();
    followModel();
    m_turn.start();
}

void TableExport::followModel()
{
    const auto changed = [this] {
        if (m_state == State::Copying) {
            stop(tr("The table changed while it was being saved, so nothing was saved. Wait until "
                    "it is loaded, then save it again."));
        }
    };
    const QAbstractItemModel *const model = m_model;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, changed);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, changed);
    connect(model, &QAbstractItemModel::columnsAboutToBeInserted, this, changed);
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this, changed);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, changed);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, changed);
    connect(model, &QObject::destroyed, this, changed);
}

void TableExport::copySlice()
{
    QElapsedTimer spent;
    spent.start();
    TableSlice slice;
    while (m_next < m_total && slice.size() < sliceRows && spent.elapsed() < sliceMs) {
        const int row = m_order.rows ? m_order.rows->at(m_next) : int(m_next);
        ++m_next;
        if (row < 0 || row >= m_model->rowCount())
            continue;
        std::vector<QVariant> values;
        values.reserve(size_t(m_order.columns.size()));
        for (const ExportColumn &column : std::as_const(m_order.columns))
            values.push_back(m_model->index(row, column.column).data(column.role));
        slice.push_back(std::move(values));
    }
    ++m_slicesUnderWay;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, slice = std::move(slice)] { writer->write(slice); });
    if (m_next == m_total) {
        m_turn.stop();
        m_state = State::Writing;
        QMetaObject::invokeMethod(m_writer, &TableWriter::save);
    } else if (m_slicesUnderWay >= mostSlicesUnderWay) {
        m_turn.stop(); // until the disk has caught up
    }
    Q_EMIT progressed();
}

void TableExport::onWritten(bool ok, const QString &problem)
{
    --m_slicesUnderWay;
    if (m_state == State::Finished)
        return;
    if (!ok)
        onSaved(false, problem);
    else if (m_state == State::Copying && !m_turn.isActive())
        m_turn.start();
}

void TableExport::onSaved(bool ok, const QString &problem)
{
    if (m_state == State::Finished)
        return;
    m_isCancelled = m_isCancelled && !ok; // it may have been there already
    if (m_isCancelled) {
        stop({});
        return;
    }
    if (!ok) {
        stop(tr("The table could not be saved to %1 (%2). Free some space, check the folder's "
                "rights, or choose another place.")
                 .arg(QDir::toNativeSeparators(m_order.path), problem));
        return;
    }
    m_isSaved = true;
    stop({});
}

void TableExport::cancel()
{
    if (m_state == State::Finished || m_state == State::Ready || m_isCancelled)
        return;
    m_isCancelled = true;
    m_writer->cancel();
    m_turn.stop();
    if (m_state == State::Copying) {
        m_state = State::Writing;
        QMetaObject::invokeMethod(m_writer, &TableWriter::save);
    }
}

void TableExport::stop(const QString &error)
{
    m_state = State::Finished;
    m_error = error;
    m_turn.stop();
    m_thread.quit(); // what was not committed is thrown away with the writer
    Q_EMIT finished();
}

} // namespace ff
