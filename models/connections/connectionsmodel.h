// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QAbstractListModel>

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
        SandboxRole ///< bool
    };
    explicit ConnectionsModel(ConnectionStore &store, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const ConnectionId &id) const;

private:
    ConnectionStore &m_store;
};

} // namespace ff
