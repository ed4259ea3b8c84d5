// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/connectionprobe.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ff {

class ConnectionForm;

/// Adds or edits a connection. Tests it without saving. Open with open(); deletes itself. Stores
/// nothing: saved() gives what is to be kept.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connection` empty: a new one.
    ConnectionDialog(const ConsoleServices &services, const std::optional<Connection> &connection,
                     QWidget *parent = nullptr);

    void focusKey();
    void focusSubscription();
    void done(int result) override;
    bool event(QEvent *event) override;

Q_SIGNALS:
    /// `key` is empty when the stored one stays.
    void saved(const ff::Connection &connection, const QByteArray &key);

private:
    void build();
    void follow();
    void startTest();
    void stopTest();
    void runProbe(const QByteArray &key);
    void showResult(const ProbeResult &result);
    void showState(const QString &icon, Theme::Tone tone, const QString &headline,
                   const QString &detail);

    ConsoleServices m_services;
    std::optional<Connection> m_before;
    ConnectionForm *m_form;
    ConnectionProbe *m_probe;
    int m_run = 0; ///< an answer of an older run is not shown
    bool m_testing = false;
    QPushButton *m_test;
    QPushButton *m_save;
    QProgressBar *m_progress;
    QLabel *m_resultIcon;
    QLabel *m_resultHeadline;
    QLabel *m_resultDetail;
    QLabel *m_problem;
};

} // namespace ff
