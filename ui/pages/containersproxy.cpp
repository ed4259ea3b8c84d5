// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containersproxy.h"

#include "models/containers/containersmodel.h"
#include "ui/pages/celltext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ff {

ContainersProxy::ContainersProxy(Theme &theme, QObject *parent)
    : PageProxy(theme, ContainersModel::RawRole, ContainersModel::IdColumn, parent)
{ }

void ContainersProxy::setType(std::optional<ContainerType> type)
{
    if (type == m_type)
        return;
    m_type = type;
    invalidateFilter();
}

void ContainersProxy::setLeftOut(const QList<Container> &containers)
{
    m_leftOut = containers;
    invalidateFilter();
}

QVariant ContainersProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == ContainersModel::TypeColumn) {
        const auto container =
            PageProxy::data(index, ContainersModel::ContainerRole).value<Container>();
        return theme().icon(containerIconName(container.type));
    }
    if (role == Qt::ForegroundRole && index.column() == ContainersModel::TrainingColumn)
        return trainingColour(index);
    return PageProxy::data(index, role);
}

QStringList ContainersProxy::searchedTexts(int sourceRow) const
{
    const auto container =
        sourceModel()->index(sourceRow, 0).data(ContainersModel::ContainerRole).value<Container>();
    return {container.id.text(), container.name, container.userData, container.recognitionModel,
            containerTypeDisplayName(container.type)};
}

bool ContainersProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_type || !m_leftOut.isEmpty()) {
        const auto container = sourceModel()
                                   ->index(row, 0, parent)
                                   .data(ContainersModel::ContainerRole)
                                   .value<Container>();
        if (m_type && container.type != *m_type)
            return false;
        const bool leftOut =
            std::any_of(m_leftOut.begin(), m_leftOut.end(), [&](const Container &other) {
                return other.type == container.type && other.id == container.id;
            });
        if (leftOut)
            return false;
    }
    return PageProxy::filterAcceptsRow(row, parent);
}

QVariant ContainersProxy::trainingColour(const QModelIndex &index) const
{
    const QVariant training = PageProxy::data(index, ContainersModel::TrainingRole);
    if (!training.isValid())
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    switch (training.value<TrainingStatus>().state) {
    case TrainingState::Running:
        return theme().foreground(Theme::Tone::Accent);
    case TrainingState::Failed:
        return theme().foreground(Theme::Tone::Bad);
    case TrainingState::Succeeded:
        return theme().foreground(Theme::Tone::Good);
    case TrainingState::NotStarted:
    case TrainingState::Unknown:
        break;
    }
    return {};
}

} // namespace ff
