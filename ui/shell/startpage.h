// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ff {

/// What stands in place of the pages while there is no connection: what Faceferry is for and the
/// two ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Theme &theme, QAction *startSandbox, QAction *addConnection,
              QWidget *parent = nullptr);
    /// The focus goes to the default button: the sandbox where it is offered, else adding.
    void setSandboxOffered(bool offered);

private:
    QLabel *m_sandboxText;
    QPushButton *m_sandbox;
    QPushButton *m_add;
};

} // namespace ff
