// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/connectionprobe.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ff {

class ConnectionForm;
class ConnectionTest;

/// Adds or edits a connection. Tests it without saving. Open with open(); deletes itself. Stores
/// nothing: saved() gives what is to be kept.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connection` empty: a new one.
    ConnectionDialog(const ConsoleServices &services, const std::optional<Connection> &connection,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool isOf(const ConnectionId &id) const { return m_before && m_before->id == id; }
    void focusKey(); ///< or what else the connection signs in with
    void focusSubscription();
    /// No browser could be opened for this connection's sign-in, or for a test of it.
    void showAddress(const QUrl &page);
    void done(int result) override;
    bool event(QEvent *event) override;

Q_SIGNALS:
    void saved(const ff::Connection &connection, const ff::ConnectionSecrets &secrets);
    /// A test of a sign-in in the browser waits for the operator on this page.
    void browserWanted(const QUrl &page);
    /// "Sign in now" on a saved connection.
    void signInRequested(const ff::ConnectionId &id);

private:
    void build();
    [[nodiscard]] QWidget *buildTest();
    void readStored();
    void follow();
    void followSignIn();
    void save();
    void toggleTest();
    void stopTest();
    void showResult(const ProbeResult &result);
    void showState(const QString &icon, Theme::Tone tone, const QString &headline,
                   const QString &detail);

    ConsoleServices m_services;
    std::optional<Connection> m_before;
    ConnectionForm *m_form;
    ConnectionTest *m_tester;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_resultIcon = nullptr;
    QLabel *m_resultHeadline = nullptr;
    QLabel *m_resultDetail = nullptr;
    QLabel *m_problem = nullptr;
    QToolButton *m_goToProblem = nullptr;
};

} // namespace ff
