// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include <QDockWidget>

class QAction;
class QLabel;

namespace ff {

class OperationsPanel;

/// The dock below the pages; its title counts what runs: "Operations · 2 running".
class OperationsDock : public QDockWidget
{
    Q_OBJECT
public:
    /// The actions are the window's: clear what has ended, show or hide the dock (checkable).
    OperationsDock(const ConsoleServices &services, QAction *clearFinished, QAction *show,
                   QWidget *parent = nullptr);
    void goTo(); ///< shows the dock and gives its table the focus
    [[nodiscard]] OperationsPanel *panel() const { return m_panel; }

private:
    [[nodiscard]] QWidget *buildTitle(const ConsoleServices &services, QAction *clearFinished);
    void follow();

    OperationsPanel *m_panel;
    QAction *m_clearFinished;
    QLabel *m_title = nullptr;
};

} // namespace ff
