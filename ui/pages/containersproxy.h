// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/facetypes.h"
#include "ui/pages/pageproxy.h"

#include <optional>

namespace ff {

/// ContainersModel as the groups page shows it: type filter, type icons, training colours.
class ContainersProxy : public PageProxy
{
    Q_OBJECT
public:
    explicit ContainersProxy(Theme &theme, QObject *parent = nullptr);
    void setType(std::optional<ContainerType> type); ///< nothing: all types
    [[nodiscard]] std::optional<ContainerType> type() const { return m_type; }
    /// These are not shown: a picker offers what is not picked yet.
    void setLeftOut(const QList<Container> &containers);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QStringList searchedTexts(int sourceRow) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QVariant trainingColour(const QModelIndex &index) const;

    std::optional<ContainerType> m_type;
    QList<Container> m_leftOut;
};

} // namespace ff
