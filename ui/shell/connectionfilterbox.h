// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"

#include <QComboBox>

namespace ff {

class ConnectionStore;

/// Chooses whose rows a table of all connections shows: all of them, or one connection's. Follows
/// the store; a chosen connection that is removed gives way to "All connections".
class ConnectionFilterBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ConnectionFilterBox(ConnectionStore &store, QWidget *parent = nullptr);
    [[nodiscard]] ConnectionId chosen() const; ///< empty: all
    void choose(const ConnectionId &id);

Q_SIGNALS:
    void chosenChanged(const ff::ConnectionId &id);

private:
    void fill();

    ConnectionStore &m_store;
    ConnectionId m_told;
};

} // namespace ff
