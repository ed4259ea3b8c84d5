// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ContainersModel says of its rows and their training; its talk with the service is in
// containersmodel.cpp.
#include "models/containers/containersmodel.h"
#include "models/containers/trainingtext.h"
#include "models/plaintooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

QString dash()
{
    return QString(QChar(0x2014));
}

QString stateName(const TrainingStatus &status)
{
    switch (status.state) {
    case TrainingState::NotStarted:
        return status.createdTime.isValid() ? u"notStarted"_s : u"notTrained"_s;
    case TrainingState::Running:
        return u"running"_s;
    case TrainingState::Succeeded:
        return u"succeeded"_s;
    case TrainingState::Failed:
        return u"failed"_s;
    case TrainingState::Unknown:
        break;
    }
    return u"unknown"_s;
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

QVariant ContainersModel::ownValue(int row, int, int role) const
{
    const Container &container = m_rows.at(row);
    if (role == ContainerRole)
        return QVariant::fromValue(container);
    if (role == TypeNameRole)
        return QString(containerTypeInfo(container.type).wireName);
    if (role == ModelNameRole)
        return container.recognitionModel;
    const bool isState = role == TrainingStateRole;
    if (isState && !containerTypeInfo(container.type).hasTraining)
        return u"notNeeded"_s;
    const auto known = trainingOf(container);
    if (!known)
        return isState ? QVariant(QString()) : QVariant();
    if (isState)
        return known->error ? u"notAvailable"_s : stateName(known->status);
    if (role == TrainingAgeRole)
        return known->at;
    if (known->error)
        return {};
    if (role == TrainingRole)
        return QVariant::fromValue(known->status);
    if (role == TrainedAtRole)
        return known->status.lastSuccessfulTime;
    if (role == SinceTrainingRole) {
        const auto since = sinceTraining(container, known->status);
        return since ? QVariant(int(*since)) : QVariant();
    }
    return {};
}

std::optional<TrainingCache::Entry> ContainersModel::trainingOf(const Container &row) const
{
    return m_training.find({row.type, row.id});
}

std::optional<ChangeBook::SinceTraining> ContainersModel::sinceTraining(
    const Container &container, const TrainingStatus &status) const
{
    if (!m_changes)
        return std::nullopt;
    return m_changes->sinceTraining({m_connection, container.type, container.id}, status);
}

QString ContainersModel::displayText(int row, int column) const
{
    const Container &container = m_rows.at(row);
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
    const auto known = trainingOf(container);
    if (!known)
        return QString(QChar(0x2026));
    const QDateTime now = m_clock.now();
    if (known->error)
        return tr("Not available (as of %1)").arg(clockTimeText(known->at, now));
    return trainingCellText(known->status, known->at, now, sinceTraining(container, known->status));
}

QString ContainersModel::accessibleText(int row, int column) const
{
    const Container &container = m_rows.at(row);
    if (column == TrainingColumn) {
        if (!containerTypeInfo(container.type).hasTraining)
            return tr("Not needed");
        const auto known = trainingOf(container);
        if (!known)
            return tr("Not fetched yet");
        if (!known->error) {
            return trainingText(known->status, known->at, m_clock.now(),
                                sinceTraining(container, known->status));
        }
    }
    if (column == ModelColumn && container.recognitionModel.isEmpty())
        return tr("Not known");
    return displayText(row, column);
}

QString ContainersModel::toolTipText(int row, int column) const
{
    return column == TrainingColumn ? trainingToolTip(m_rows.at(row)) : displayText(row, column);
}

QString ContainersModel::trainingToolTip(const Container &container) const
{
    if (!containerTypeInfo(container.type).hasTraining)
        return tr("Face lists need no training.");
    const auto known = trainingOf(container);
    if (!known)
        return tr("Not fetched yet: the training state costs a call, and is asked for rows in "
                  "view.");
    if (known->error)
        return known->error->summary() + u'\n' + known->error->advice();
    const auto since = sinceTraining(container, known->status);
    QString text = trainingText(known->status, known->at, m_clock.now(), since);
    if (known->status.state == TrainingState::Succeeded) {
        if (since == ChangeBook::SinceTraining::Changed) {
            text += u'\n'
                    + tr("Persons or faces were changed from here after that training began. Train "
                         "again so that the changes count.");
        } else if (since == ChangeBook::SinceTraining::NotChangedHere) {
            text += u'\n' + tr("Others may have changed it since; the service does not say so.");
        }
    }
    return text + u'\n' + tr("As of %1").arg(clockTimeText(known->at, m_clock.now()));
}

QVariant ContainersModel::rawValue(int row, int column) const
{
    if (column != TrainingColumn)
        return displayText(row, column);
    const Container &container = m_rows.at(row);
    // States in a fixed order, the trained ones after them by their time.
    if (!containerTypeInfo(container.type).hasTraining)
        return qint64{-6};
    const auto known = trainingOf(container);
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

QString ContainersModel::headerText(int column) const
{
    switch (column) {
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
