// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consoleservices.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace ff {

class ElidedLabel;

/// The lasting notes of the status bar: where keys are kept when the keychain fails, and that
/// the sandbox only simulates.
class WindowStatus : public QObject
{
    Q_OBJECT
public:
    WindowStatus(const ConsoleServices &services, QStatusBar *bar);
    void setSandbox(bool isSandbox);

private:
    void follow();

    ConsoleServices m_services;
    QWidget *m_sandbox;
    QWidget *m_keychain;
    QLabel *m_sandboxIcon;
    QLabel *m_keychainIcon;
    ElidedLabel *m_keychainText;
};

} // namespace ff
