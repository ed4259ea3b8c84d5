// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QSortFilterProxyModel>

namespace ff {

class Theme;

/// Icons, colours and links over OperationsModel; sorts on its RawRole.
class OperationsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum Role { ConnectionIdRole = Qt::UserRole + 64 }; ///< ff::ConnectionId, any column

    explicit OperationsProxy(const Theme &theme, QObject *parent = nullptr);
    void setConnection(const ConnectionId &id); ///< empty: all
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    /// Rows of the same value stand as the journal numbers them, in every session alike.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QVariant decoration(const QModelIndex &index) const;
    const Theme &m_theme;
    ConnectionId m_connection;
};

} // namespace ff
