// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/bulkmodels.h"

#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"

namespace ff {

using namespace Qt::StringLiterals;

void BulkRequestsModel::setSteps(const QList<BulkStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int BulkRequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int BulkRequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BulkRequestsModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == ConnectionRole)
        return QVariant::fromValue(m_steps.at(index.row()).connection);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BulkStep &step = m_steps.at(index.row());
    QString text;
    switch (Column(index.column())) {
    case SubjectColumn:
        text = step.subject;
        break;
    case ConnectionColumn: // painted from the role
        break;
    case MethodColumn:
        text = QString::fromLatin1(step.method);
        break;
    case PathColumn:
        text = step.path;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : singleLine(text);
}

QVariant BulkRequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SubjectColumn:
        return tr("Concerns");
    case ConnectionColumn:
        return tr("Connection");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case ColumnCount:
        break;
    }
    return {};
}

bool BulkFailed::isUnknown() const
{
    return step.method == "POST" && error.delivery == FaceError::Delivery::OutcomeUnknown;
}

QString BulkFailed::sentence() const
{
    if (isUnknown())
        return BulkFailuresModel::tr("No answer came, so it is not known whether it was added. "
                                     "Look before you add it again.");
    QString text = error.summary();
    if (!error.message.isEmpty() && !text.contains(error.message))
        text += u' ' + error.message;
    return text + u' ' + error.advice();
}

void BulkFailuresModel::setFailed(const QList<BulkFailed> &failed)
{
    beginResetModel();
    m_failed = failed;
    endResetModel();
}

QString BulkFailuresModel::asText() const
{
    QStringList lines;
    for (int row = -1; row < m_failed.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            const QVariant cell = row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                          : data(index(row, column), Qt::DisplayRole);
            cells += cell.toString().replace(u'\t', u' ');
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int BulkFailuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_failed.size());
}

int BulkFailuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BulkFailuresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BulkFailed &failed = m_failed.at(index.row());
    QString text;
    switch (Column(index.column())) {
    case SubjectColumn:
        text = failed.step.subject;
        break;
    case ReasonColumn:
        text = failed.sentence();
        break;
    case RequestColumn:
        text = failed.error.requestId;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : singleLine(text, 1000);
}

QVariant BulkFailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SubjectColumn:
        return tr("Concerns");
    case ReasonColumn:
        return tr("What happened");
    case RequestColumn:
        return tr("Request id");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ff
