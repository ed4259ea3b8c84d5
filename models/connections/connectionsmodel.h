// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QAbstractListModel>
#include <QList>

namespace ff {

class ConnectionStore;

/// ConnectionStore as a list model: for the connections list and every connection picker.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ConnectionIdRole = Qt::UserRole + 1, ///< ff::ConnectionId
        SubscriptionRole, ///< QString, may be empty
        EndpointRole, ///< QString
        ColourRole, ///< QColor
        SandboxRole, ///< bool
        ConnectionRole ///< ff::Connection
    };
    explicit ConnectionsModel(ConnectionStore &store, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// An invalid index when there is no such connection.
    [[nodiscard]] QModelIndex indexOf(const ConnectionId &id) const;

private:
    void follow();

    ConnectionStore &m_store;
    // A copy: the store has changed already when it tells, and a model must announce before.
    QList<Connection> m_rows;
};

} // namespace ff
