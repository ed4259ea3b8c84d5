// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionexport.h"
#include "ui/shell/consoleservices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ff {

/// What a file of connections holds, and what is to become of each: added, put in the place of
/// one that is there, or left out. Changes nothing itself. Open it with open(); it deletes itself.
class ImportConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    ImportConnectionsDialog(const ConsoleServices &services, const ConnectionImport &import,
                            QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ff::ConnectionImport &import); ///< then it closes

private:
    void build();
    void addRow(int number);
    void follow();

    ConsoleServices m_services;
    ConnectionImport m_import;
    QTreeWidget *m_tree;
    QLabel *m_remarks;
    QPushButton *m_accept = nullptr;
};

} // namespace ff
