// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/containers/containerref.h"
#include "models/containers/containersmodel.h"
#include "models/overviewmodel.h"

#include <QFuture>

namespace ff {

class ChangeBook;
class ResourceEditor;

/// The lists and groups of one, several or all connections in one table; see OverviewModel. Columns
/// and roles are those of ContainersModel, plus ConnectionColumn and ConnectionIdRole.
class ContainersOverview : public OverviewModel
{
    Q_OBJECT
public:
    enum Column {
        ConnectionColumn = ContainersModel::ColumnCount, ///< name and label
        ColumnCount
    };
    enum Role {
        ContainerRefRole = ConnectionIdRole + 1, ///< ff::ContainerRef, any column
    };

    ContainersOverview(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                       QObject *parent = nullptr);

    /// Rows follow what was edited here, without another listing.
    void follow(ResourceEditor &editor);
    /// Training cells say whether a container was changed from here since.
    void setChangeBook(ChangeBook &changes);

    [[nodiscard]] ContainerRef refAt(int row) const;
    [[nodiscard]] Container containerAt(int row) const;
    /// Invalid also for a row on a page that was not fetched yet: see fetch().
    [[nodiscard]] QModelIndex indexOf(const ContainerRef &container) const;
    /// See ContainersModel::fetch(). Refused when its connection is not shown.
    QFuture<FaceResult<Done>> fetch(const ContainerRef &container);
    /// See ContainersModel::requestTraining().
    void requestTraining(const QList<int> &rows, int maxAgeMs = 60'000);
    /// A training was started or polled elsewhere: takes its answer without a call.
    void noteTraining(const ContainerRef &container, const TrainingStatus &status);
    /// The listing of a connection that is shown, else null. Do not keep it.
    [[nodiscard]] ContainersModel *listing(const ConnectionId &connection) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace ff
