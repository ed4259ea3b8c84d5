// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;

namespace ff {

/// The connections that came without a key or secret, each with the way to enter it. Open it with
/// open(); it deletes itself.
class MissingSecretsDialog : public QDialog
{
    Q_OBJECT
public:
    MissingSecretsDialog(const ConsoleServices &services, const QList<ConnectionId> &connections,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void keyWanted(const ff::ConnectionId &id);

private:
    struct Row
    {
        QLabel *state = nullptr;
        QPushButton *button = nullptr;
    };
    [[nodiscard]] QWidget *buildRow(const Connection &connection, int number);
    void look(const ConnectionId &id);
    void showPresent(const ConnectionId &id);

    ConsoleServices m_services;
    QHash<ConnectionId, Row> m_rows;
};

} // namespace ff
