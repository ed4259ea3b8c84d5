// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/keyrotation.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ff {

/// Changes a connection over to its other key in three steps that cannot be taken in the wrong
/// order: test the other key, use it, forget the old one. Open it with open(); it deletes itself.
class KeyRotationDialog : public QDialog
{
    Q_OBJECT
public:
    KeyRotationDialog(const ConsoleServices &services, const Connection &connection,
                      QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    struct Step
    {
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
        QPushButton *button = nullptr;
    };
    void build(const Connection &connection);
    [[nodiscard]] Step addStep(QGridLayout *grid, const char *name, const QString &title,
                               const QString &buttonText);
    [[nodiscard]] QWidget *buildKeyRow();
    void follow();
    void followLead();
    void followTest();
    void followSwitch();
    void followForget();
    void showStep(const Step &step, int number, bool isDone, bool isNow, Theme::Tone tone,
                  const QString &text);
    void giveKey();

    ConsoleServices m_services;
    KeyRotation m_rotation;
    int m_old; ///< in use when the dialog opened
    int m_new;
    QLabel *m_lead = nullptr;
    Step m_test;
    Step m_switch;
    Step m_forget;
    QWidget *m_keyRow = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ff
