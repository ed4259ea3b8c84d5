// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connection.h"
#include "models/connections/secretslot.h"
#include "ui/shell/connectionsecrets.h"
#include "ui/shell/consoleservices.h"
#include "ui/shell/theme.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QUrl;
class QWidget;

namespace ff {

class ConnectionDialog;
class ConnectionTest;
struct ConnectionImport;
struct SecretOutcome;

/// What can be done to connections: add, edit, test, sign in, unlock, rotate keys, take along,
/// remove, with their dialogs and questions. Secrets go from the dialog to SecretStore and
/// ClientPool, and nowhere else.
class ConnectionCommands : public QObject
{
    Q_OBJECT
public:
    /// Opens a page in the operator's browser; false when it could not.
    using BrowserOpener = std::function<bool(const QUrl &)>;

    /// Dialogs open on `window`, which owns this.
    ConnectionCommands(const ConsoleServices &services, QWidget *window);
    void setBrowserOpener(const BrowserOpener &opener);

    void add();
    void edit(const ConnectionId &id);
    /// edit, with the cursor where its key is entered, or what else it signs in with
    void enterKey(const ConnectionId &id);
    /// What lets its requests be signed: signIn() in the browser, else enterKey().
    void giveAccess(const ConnectionId &id);
    void enterSubscription(const ConnectionId &id); ///< the same with the subscription id's field
    void test(const ConnectionId &id);
    void signIn(const ConnectionId &id);
    void rotateKeys(const ConnectionId &id);
    void unlock(const ConnectionId &id); ///< asks; production labels stand in the question
    void lock(const ConnectionId &id);
    void remove(const ConnectionId &id);
    void exportConnections();
    void importConnections(); ///< asks for keys afterwards

Q_SIGNALS:
    void added(const ff::ConnectionId &id);
    /// Something to say in the window; plain text.
    void told(ff::Theme::Tone tone, const QString &sentence);
    /// No browser could be opened: the operator opens this address.
    void browserFailed(const QUrl &page);

private:
    ConnectionDialog *openDialog(const std::optional<Connection> &connection);
    void save(const Connection &connection, const ConnectionSecrets &secrets);
    void keep(const ConnectionId &id, const ConnectionSecrets &secrets);
    void keepOne(const ConnectionId &id, SecretSlot slot, const std::optional<QByteArray> &secret);
    void tellWhereKept(const ConnectionId &id, const SecretOutcome &outcome);
    void openBrowser(const QUrl &page);
    void openFor(ConnectionDialog &dialog, const QUrl &page); ///< which says when it fails
    void import(const QString &path);
    void apply(const ConnectionImport &import);
    [[nodiscard]] int runningOperations(const ConnectionId &id) const;

    ConsoleServices m_services;
    QWidget *m_window;
    QPointer<ConnectionDialog> m_dialog; ///< one at a time
    ConnectionTest *m_test;
    QString m_tested; ///< name of the connection under test
    BrowserOpener m_opener;
};

} // namespace ff
