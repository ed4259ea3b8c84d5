// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ff {

/// Which connections are to be taken along; no secret goes with them. Open it with open(); it
/// deletes itself.
class ExportConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportConnectionsDialog(const ConsoleServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<ff::Connection> &connections); ///< then it closes

private:
    void follow();
    [[nodiscard]] QList<Connection> ticked() const;

    ConsoleServices m_services;
    QListWidget *m_list;
    QPushButton *m_export = nullptr;
};

} // namespace ff
