// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/bulkrun.h"

#include <QAbstractTableModel>

namespace ff {

/// The requests of a bulk action, one row each, for its dry run. Lists of thousands cost nothing
/// until they are scrolled to.
class BulkRequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SubjectColumn, ConnectionColumn, MethodColumn, PathColumn, ColumnCount };
    enum Role { ConnectionRole = Qt::UserRole }; ///< ConnectionId
    using QAbstractTableModel::QAbstractTableModel;
    void setSteps(const QList<BulkStep> &steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<BulkStep> m_steps;
};

/// A request of a bulk action that did not succeed.
struct BulkFailed
{
    BulkStep step;
    FaceError error;
    /// The service may have done it: an adding that is sent again might be there twice.
    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] bool maySendAgain() const { return !isUnknown(); }
    /// What happened and what to do next, in whole sentences.
    [[nodiscard]] QString sentence() const;
};

/// What failed: whom it concerns, why, and the id that support asks for.
class BulkFailuresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SubjectColumn, ReasonColumn, RequestColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setFailed(const QList<BulkFailed> &failed);
    [[nodiscard]] const QList<BulkFailed> &failed() const { return m_failed; }
    /// Tab-separated, a line each, with headers.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<BulkFailed> m_failed;
};

} // namespace ff
