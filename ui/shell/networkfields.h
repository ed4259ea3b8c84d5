// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretstore.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/fieldform.h"

#include <optional>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace ff {

/// How a connection's requests travel: proxy with its password, and an added authority. There is
/// no way to turn certificate checks off.
class NetworkFields : public FieldForm
{
    Q_OBJECT
public:
    explicit NetworkFields(const ConsoleServices &services, QWidget *parent = nullptr);

    void load(const Connection &connection);
    void setStored(const SecretOutcome &outcome); ///< only whether there is a password is kept
    void apply(Connection &connection) const;
    void fill(ConnectionSecrets &secrets) const;
    [[nodiscard]] FieldProblem problem() const;

private:
    void build();
    void suggestPort();
    void follow();
    void chooseFile();
    void readFile();
    [[nodiscard]] ConnectionNetwork network() const;
    [[nodiscard]] bool sameProxy() const;

    ConsoleServices m_services;
    std::optional<Connection> m_before;
    std::optional<SecretOutcome> m_stored;
    QComboBox *m_mode;
    QLabel *m_modeHint;
    QWidget *m_hostRow;
    QLabel *m_hostHint;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_passwordHint;
    QWidget *m_fileRow;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QToolButton *m_remove;
    QLabel *m_fileHint;
    QString m_fileProblem;
    int m_reading = 0; ///< an answer about another file is not shown
};

} // namespace ff
