// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/faceclient.h"
#include "models/clock.h"
#include "models/connections/connection.h"
#include "models/liststate.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <optional>

namespace ff {

class ClientPool;
class ConnectionStore;

/// What the tables of one connection's objects have in common: whose objects they are, how the
/// last listing went, and the ways in which a cell is asked for its text. GUI thread.
class ListingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum BaseRole {
        RawRole = Qt::UserRole + 1, ///< sort key of the column
        FirstOwnRole ///< what a model of its own adds begins here
    };

    virtual void setConnection(const ConnectionId &id) = 0; ///< refreshes; an empty id clears
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    virtual void refresh() = 0; ///< does nothing while one is under way
    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] bool isRefreshing() const { return m_call != nullptr; }
    /// The last listing failed, or a part of it, although rows are shown: views put error() into
    /// a bar.
    [[nodiscard]] virtual bool hasRefreshError() const = 0;
    /// Of Failed, Unsupported and hasRefreshError().
    [[nodiscard]] const FaceError &error() const { return m_error; }
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; } ///< UTC, null before the first

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;

Q_SIGNALS:
    /// state(), isRefreshing(), hasRefreshError(), error() or loadedAt() changed.
    void stateChanged();

protected:
    ListingModel(ConnectionStore &connections, ClientPool &clients, const Clock &clock,
                 QObject *parent);

    [[nodiscard]] virtual QString headerText(int column) const = 0;
    [[nodiscard]] virtual QString displayText(int row, int column) const = 0;
    // Where they say no more than displayText(), they are not overridden.
    [[nodiscard]] virtual QString accessibleText(int row, int column) const;
    [[nodiscard]] virtual QString toolTipText(int row, int column) const; ///< plain text
    [[nodiscard]] virtual QVariant rawValue(int row, int column) const;
    [[nodiscard]] virtual QVariant ownValue(int row, int column, int role) const = 0;

    void setState(ListState state);
    /// Takes a new handle for a call that is about to begin.
    [[nodiscard]] CallOptions beginCall(Lane lane);
    void abandonCall();

    ConnectionStore &m_connections;
    ClientPool &m_clients;
    const Clock &m_clock;
    ConnectionId m_connection;
    std::optional<Connection> m_known; ///< as it was when its rows were asked for
    ListState m_state = ListState::NoConnection;
    FaceError m_error;
    QDateTime m_loadedAt;
    CancelHandle m_call; ///< of the listing under way; tells an answer from an older one's
};

} // namespace ff
