// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ff {

class Badge;
class EnvironmentBadge;

/// The line above the pages that says whose data they show: colour, name, label, whether it can be
/// changed, endpoint, subscription id; or that they show all connections together.
class ConnectionHeader : public QWidget
{
    Q_OBJECT
public:
    struct Actions
    {
        QAction *copySubscription;
        QAction *unlock;
        QAction *lock;
    };
    /// The actions are the window's.
    ConnectionHeader(const ConsoleServices &services, const Actions &actions,
                     QWidget *parent = nullptr);
    void setConnection(const Connection &connection);
    void setAll(int connections); ///< all of them, that many

Q_SIGNALS:
    void subscriptionWanted(); ///< the missing subscription id is to be entered

private:
    [[nodiscard]] QWidget *buildLock(const Actions &actions);
    void tint();
    void followLock();

    ConsoleServices m_services;
    Connection m_connection;
    bool m_isAll = false;
    QLabel *m_dot;
    QLabel *m_name;
    Badge *m_badge;
    EnvironmentBadge *m_label;
    QWidget *m_lock = nullptr;
    QLabel *m_lockIcon = nullptr;
    QLabel *m_lockText = nullptr;
    QToolButton *m_unlockButton = nullptr;
    QToolButton *m_lockButton = nullptr;
    QWidget *m_second;
    QLabel *m_endpoint;
    QLabel *m_warning;
    QLabel *m_subscription;
    QToolButton *m_copy;
    QToolButton *m_edit;
    QTimer m_tick; ///< while it is unlocked: the remaining time
};

} // namespace ff
