// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace ff {

class ConnectionDialog;
class ConnectionProbe;

/// What can be done to connections: add, edit, test, remove, with their dialogs and questions.
/// Keys go from the dialog to SecretStore and ClientPool, and nowhere else.
class ConnectionCommands : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open on `window`, which owns this.
    ConnectionCommands(const ConsoleServices &services, QWidget *window);

    void add();
    void edit(const ConnectionId &id);
    void enterKey(const ConnectionId &id); ///< edit, with the cursor in the key field
    void enterSubscription(const ConnectionId &id); ///< the same with the subscription id's field
    void test(const ConnectionId &id);
    void remove(const ConnectionId &id);

Q_SIGNALS:
    void added(const ff::ConnectionId &id);
    /// Something to say in the window; plain text.
    void told(ff::Theme::Tone tone, const QString &sentence);

private:
    ConnectionDialog *openDialog(const std::optional<Connection> &connection);
    void save(const Connection &connection, const QByteArray &key);
    void keep(const ConnectionId &id, const QByteArray &key);
    [[nodiscard]] int runningOperations(const ConnectionId &id) const;

    ConsoleServices m_services;
    QWidget *m_window;
    QPointer<ConnectionDialog> m_dialog; ///< one at a time
    ConnectionProbe *m_probe;
    int m_run = 0;
};

} // namespace ff
