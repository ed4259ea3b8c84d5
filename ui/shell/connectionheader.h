// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ff {

class Badge;

/// The line above the pages that says whose data they show: colour, name, endpoint,
/// subscription id.
class ConnectionHeader : public QWidget
{
    Q_OBJECT
public:
    /// The action is the window's.
    ConnectionHeader(Theme &theme, QAction *copySubscription, QWidget *parent = nullptr);
    void setConnection(const Connection &connection);

Q_SIGNALS:
    void subscriptionWanted(); ///< the missing subscription id is to be entered

private:
    void tint();

    Theme &m_theme;
    Connection m_connection;
    QLabel *m_dot;
    QLabel *m_name;
    Badge *m_badge;
    QLabel *m_endpoint;
    QLabel *m_warning;
    QLabel *m_subscription;
    QToolButton *m_copy;
    QToolButton *m_edit;
};

} // namespace ff
