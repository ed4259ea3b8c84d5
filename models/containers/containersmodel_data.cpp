// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ContainersModel says of its rows and their training; its talk with the service is in
// containersmodel.cpp.
#include "models/containers/containersmodel.h"
#include "models/containers/trainingtext.h"
#include "models/plaintooltip.h"

#include <algorithm>

namespace ff {

namespace {

QString dash()
{
    return QString(QChar(0x2014));
}

} // namespace

int ContainersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContainersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QModelIndex ContainersModel::indexOf(ContainerType type, const ObjectId &id) const
{
    const Segment &segment = m_segments[size_t(type)];
    const auto begin = m_rows.cbegin() + beginOf(type);
    const auto end = begin + segment.count;
    const auto at =
        segment.isSorted
            ? std::lower_bound(begin, end, id,
                               [](const Container &row, const ObjectId &to) { return row.id < to; })
            : std::find_if(begin, end, [&id](const Container &row) { return row.id == id; });
    if (at == end || !(at->id == id))
        return {};
    return index(int(at - m_rows.cbegin()), 0);
}

void ContainersModel::requestTraining(const QList<int> &rows, int maxAgeMs)
{
    QList<ContainerKey> keys;
    for (const int row : rows) {
        if (row >= 0 && row < int(m_rows.size()))
            keys.append({m_rows.at(row).type, m_rows.at(row).id});
    }
    m_training.request(keys, maxAgeMs, keys.size() == 1 ? Lane::Operator : Lane::Prefetch);
}

void ContainersModel::noteTraining(ContainerType type, const ObjectId &id,
                                   const TrainingStatus &status)
{
    m_training.note({type, id}, status);
}

void ContainersModel::onTrainingChanged(const ContainerKey &key)
{
    const QModelIndex row = indexOf(key.type, key.id);
    if (!row.isValid())
        return;
    const QModelIndex cell = row.siblingAtColumn(TrainingColumn);
    Q_EMIT dataChanged(cell, cell);
}

QVariant ContainersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Container &container = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(container, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(container, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTipText(container, index.column()));
    case RawRole:
        return rawValue(container, index.column());
    case ContainerRole:
        return QVariant::fromValue(container);
    case TrainingRole: {
        const auto known = m_training.find({container.type, container.id});
        return known && !known->error ? QVariant::fromValue(known->status) : QVariant();
    }
    case TrainingAgeRole: {
        const auto known = m_training.find({container.type, container.id});
        return known ? QVariant(known->at) : QVariant();
    }
    default:
        return {};
    }
}

QString ContainersModel::displayText(const Container &container, int column) const
{
    switch (column) {
    case TypeColumn:
        return containerTypeDisplayName(container.type);
    case IdColumn:
        return container.id.text();
    case NameColumn:
        return container.name;
    case ModelColumn:
        return container.recognitionModel.isEmpty() ? dash() : container.recognitionModel;
    case TrainingColumn:
        return trainingCell(container);
    case UserDataColumn:
        return container.userData;
    default:
        return {};
    }
}

QString ContainersModel::trainingCell(const Container &container) const
{
    if (!containerTypeInfo(container.type).hasTraining)
        return dash();
    const auto known = m_training.find({container.type, container.id});
    if (!known)
        return QString(QChar(0x2026));
    const QDateTime now = m_clock.now();
    if (known->error)
        return tr("Not available (as of %1)").arg(clockTimeText(known->at, now));
    return trainingCellText(known->status, known->at, now);
}

QString ContainersModel::accessibleText(const Container &container, int column) const
{
    if (column == TrainingColumn) {
        if (!containerTypeInfo(container.type).hasTraining)
            return tr("Not needed");
        const auto known = m_training.find({container.type, container.id});
        if (!known)
            return tr("Not fetched yet");
        if (!known->error)
            return trainingText(known->status, known->at, m_clock.now());
    }
    if (column == ModelColumn && container.recognitionModel.isEmpty())
        return tr("Not known");
    return displayText(container, column);
}

QString ContainersModel::toolTipText(const Container &container, int column) const
{
    if (column != TrainingColumn)
        return displayText(container, column);
    if (!containerTypeInfo(container.type).hasTraining)
        return tr("Face lists need no training.");
    const auto known = m_training.find({container.type, container.id});
    if (!known)
        return tr("Not fetched yet: the training state costs a call, and is asked for rows in "
                  "view.");
    if (known->error)
        return known->error->summary() + u'\n' + known->error->advice();
    return trainingText(known->status, known->at, m_clock.now()) + u'\n'
           + tr("As of %1").arg(clockTimeText(known->at, m_clock.now()));
}

QVariant ContainersModel::rawValue(const Container &container, int column) const
{
    if (column != TrainingColumn)
        return displayText(container, column);
    // States in a fixed order, the trained ones after them by their time.
    if (!containerTypeInfo(container.type).hasTraining)
        return qint64{-6};
    const auto known = m_training.find({container.type, container.id});
    if (!known || known->error)
        return known ? qint64{-4} : qint64{-5};
    switch (known->status.state) {
    case TrainingState::NotStarted:
        return qint64{-3};
    case TrainingState::Failed:
        return qint64{-2};
    case TrainingState::Running:
        return qint64{-1};
    default:
        return known->status.lastSuccessfulTime.isValid()
                   ? known->status.lastSuccessfulTime.toMSecsSinceEpoch()
                   : qint64{0};
    }
}

QVariant ContainersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TypeColumn:
        return tr("Type");
    case IdColumn:
        return tr("Id");
    case NameColumn:
        return tr("Name");
    case ModelColumn:
        return tr("Recognition model");
    case TrainingColumn:
        return tr("Training");
    case UserDataColumn:
        return tr("User data");
    default:
        return {};
    }
}

} // namespace ff
