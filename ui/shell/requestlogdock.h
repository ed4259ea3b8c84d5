// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include <QDockWidget>

class QAction;

namespace ff {

class RequestLogPanel;

/// The request log beside the operations; hidden until it is asked for.
class RequestLogDock : public QDockWidget
{
    Q_OBJECT
public:
    /// `show` is the window's checkable action for this dock.
    RequestLogDock(const ConsoleServices &services, QAction *show, QWidget *parent = nullptr);
    void goTo(); ///< shows it in front and gives its table the focus
    [[nodiscard]] RequestLogPanel *panel() const { return m_panel; }

private:
    [[nodiscard]] QWidget *buildTitle(Theme &theme);

    RequestLogPanel *m_panel;
};

} // namespace ff
