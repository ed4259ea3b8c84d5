// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectioncommands.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/connections/writeguard.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/connectiontest.h"
#include "ui/shell/keyrotationdialog.h"
#include "ui/shell/prompts.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace ff {

ConnectionCommands::ConnectionCommands(const ConsoleServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_test(new ConnectionTest(services, this))
    , m_opener([](const QUrl &page) { return QDesktopServices::openUrl(page); })
{
    connect(&services.clients, &ClientPool::browserWanted, this,
            [this](const ConnectionId &id, const QUrl &page) {
                if (m_dialog && m_dialog->isOf(id))
                    openFor(*m_dialog, page);
                else
                    openBrowser(page);
            });
    connect(m_test, &ConnectionTest::browserWanted, this, &ConnectionCommands::openBrowser);
    connect(m_test, &ConnectionTest::finished, this, [this](const ProbeResult &result) {
        const auto tone = result.outcome == ProbeResult::Outcome::Fine ? Theme::Tone::Good
                          : result.isUsable()                          ? Theme::Tone::Warning
                                                                       : Theme::Tone::Bad;
        Q_EMIT told(tone, tr("%1: %2 %3").arg(m_tested, result.headline, result.detail));
    });
}

void ConnectionCommands::setBrowserOpener(const BrowserOpener &opener)
{
    m_opener = opener;
}

void ConnectionCommands::openBrowser(const QUrl &page)
{
    if (!m_opener(page))
        Q_EMIT browserFailed(page);
}

void ConnectionCommands::openFor(ConnectionDialog &dialog, const QUrl &page)
{
    if (!m_opener(page))
        dialog.showAddress(page);
}

void ConnectionCommands::add()
{
    openDialog({});
}

void ConnectionCommands::edit(const ConnectionId &id)
{
    if (const std::optional<Connection> connection = m_services.connections.find(id))
        openDialog(connection);
}

void ConnectionCommands::enterKey(const ConnectionId &id)
{
    if (const std::optional<Connection> connection = m_services.connections.find(id))
        openDialog(connection)->focusKey();
}

void ConnectionCommands::giveAccess(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (connection && connection->signIn.method == SignInMethod::Browser)
        signIn(id);
    else
        enterKey(id);
}

void ConnectionCommands::enterSubscription(const ConnectionId &id)
{
    if (const std::optional<Connection> connection = m_services.connections.find(id))
        openDialog(connection)->focusSubscription();
}

ConnectionDialog *ConnectionCommands::openDialog(const std::optional<Connection> &connection)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new ConnectionDialog(m_services, connection, m_window);
    connect(m_dialog, &ConnectionDialog::saved, this, &ConnectionCommands::save);
    connect(m_dialog, &ConnectionDialog::browserWanted, this,
            [this, dialog = m_dialog.data()](const QUrl &page) { openFor(*dialog, page); });
    connect(m_dialog, &ConnectionDialog::signInRequested, this, &ConnectionCommands::signIn);
    m_dialog->open();
    return m_dialog;
}

void ConnectionCommands::save(const Connection &connection, const ConnectionSecrets &secrets)
{
    ConnectionId id = connection.id;
    const bool isNew = !m_services.connections.find(id);
    if (isNew)
        id = m_services.connections.add(connection);
    // Secrets first: the client is made anew with them, never with those of before.
    keep(id, secrets);
    if (!isNew)
        m_services.connections.replace(connection);
    const std::optional<QByteArray> &key =
        connection.signIn.keyNumber == 2 ? secrets.key2 : secrets.key1;
    if (connection.signIn.method == SignInMethod::Key && key && !key->isEmpty())
        m_services.clients.setKey(id, *key); // at once: the keychain may take its time
    else if (!connection.isSandbox)
        m_services.clients.reloadKey(id);
    if (isNew)
        Q_EMIT added(id);
}

void ConnectionCommands::keep(const ConnectionId &id, const ConnectionSecrets &secrets)
{
    keepOne(id, SecretSlot::Key1, secrets.key1);
    keepOne(id, SecretSlot::Key2, secrets.key2);
    keepOne(id, SecretSlot::ClientSecret, secrets.clientSecret);
    keepOne(id, SecretSlot::ProxyPassword, secrets.proxyPassword);
    if (secrets.forgetRefreshToken)
        keepOne(id, SecretSlot::RefreshToken, QByteArray());
}

void ConnectionCommands::keepOne(const ConnectionId &id, SecretSlot slot,
                                 const std::optional<QByteArray> &secret)
{
    if (!secret)
        return;
    if (secret->isEmpty()) {
        whenDone(m_services.secrets.remove(id, slot), this, [](const SecretOutcome &) {});
        return;
    }
    // In memory at once: the keychain may take its time, the operator does not wait.
    whenDone(m_services.secrets.write(id, *secret, slot), this,
             [this, id](const SecretOutcome &outcome) { tellWhereKept(id, outcome); });
}

void ConnectionCommands::tellWhereKept(const ConnectionId &id, const SecretOutcome &outcome)
{
    if (outcome.state != SecretOutcome::State::SessionOnly
        && outcome.state != SecretOutcome::State::Unavailable)
        return;
    const QString name = m_services.connections.nameOf(id);
    Q_EMIT told(
        Theme::Tone::Warning,
        outcome.reason.isEmpty()
            ? tr("The key of %1 is kept for this session only.").arg(name)
            : tr("The key of %1 is kept for this session only: %2.").arg(name, outcome.reason));
}

void ConnectionCommands::test(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!connection)
        return;
    m_tested = connection->name;
    Q_EMIT told(Theme::Tone::Neutral, tr("Testing %1…").arg(connection->name));
    m_test->run(*connection, {});
}

void ConnectionCommands::signIn(const ConnectionId &id)
{
    if (m_services.connections.find(id))
        m_services.clients.signIn(id);
}

void ConnectionCommands::rotateKeys(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!connection || connection->signIn.method != SignInMethod::Key || connection->isSandbox)
        return;
    (new KeyRotationDialog(m_services, *connection, m_window))->open();
}

void ConnectionCommands::unlock(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!connection || !connection->isReadOnly)
        return;
    Question question;
    question.concerning = connection;
    question.title = tr("Unlock for 15 minutes?");
    question.text = tr("For 15 minutes, whatever is changed here is changed in %1. Then it is "
                       "read-only again by itself.")
                        .arg(connection->name);
    question.acceptLabel = tr("Unlock");
    question.destructive = connection->label.kind == EnvironmentLabel::Kind::Production;
    m_services.prompts.ask(m_window, question, [this, id] { m_services.guard.unlock(id); });
}

void ConnectionCommands::lock(const ConnectionId &id)
{
    m_services.guard.lock(id);
}

int ConnectionCommands::runningOperations(const ConnectionId &id) const
{
    const QList<OperationRecord> &records = m_services.operations.records();
    return int(std::count_if(records.cbegin(), records.cend(), [&](const OperationRecord &record) {
        return record.connection == id && !isTerminal(record.phase);
    }));
}

void ConnectionCommands::remove(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!connection)
        return;
    Question question;
    question.concerning = connection;
    question.title = tr("Remove connection?");
    question.text = tr("Faceferry forgets the connection %1 and its keys. Nothing is deleted in "
                       "the Face resource itself.")
                        .arg(connection->name);
    if (const int running = runningOperations(id); running > 0)
        question.details = tr("%n operation(s) of it still run at the service. Without its key, "
                              "Faceferry cannot see how they end.",
                              nullptr, running);
    question.acceptLabel = tr("Remove connection");
    question.destructive = true;
    m_services.prompts.ask(m_window, question, [this, id, name = connection->name] {
        whenDone(m_services.secrets.removeAll(id), this,
                 [this, name](const SecretOutcome &outcome) {
                     if (outcome.state == SecretOutcome::State::Unavailable)
                         Q_EMIT told(Theme::Tone::Warning,
                                     tr("The keychain did not answer: the keys of %1 may still be "
                                        "in it.")
                                         .arg(name));
                 });
        m_services.connections.remove(id);
    });
}

} // namespace ff
