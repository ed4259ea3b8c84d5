// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectioncommands.h"

#include "client/whendone.h"
#include "models/connections/clientpool.h"
#include "models/connections/connectionprobe.h"
#include "models/connections/connectionstore.h"
#include "models/connections/secretstore.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/prompts.h"

#include <algorithm>

namespace ff {

ConnectionCommands::ConnectionCommands(const ConsoleServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_probe(new ConnectionProbe(this))
{ }

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
    m_dialog->open();
    return m_dialog;
}

void ConnectionCommands::save(const Connection &connection, const QByteArray &key)
{
    if (m_services.connections.find(connection.id)) {
        m_services.connections.replace(connection);
        if (!key.isEmpty())
            keep(connection.id, key);
        return;
    }
    const ConnectionId id = m_services.connections.add(connection);
    keep(id, key);
    Q_EMIT added(id);
}

void ConnectionCommands::keep(const ConnectionId &id, const QByteArray &key)
{
    // Written first, used at once: the keychain may take its time, the operator does not wait.
    const QFuture<SecretOutcome> written = m_services.secrets.write(id, key);
    m_services.clients.setKey(id, key);
    whenDone(written, this, [this, id](const SecretOutcome &outcome) {
        if (outcome.state != SecretOutcome::State::SessionOnly
            && outcome.state != SecretOutcome::State::Unavailable)
            return;
        const QString name = m_services.connections.nameOf(id);
        Q_EMIT told(
            Theme::Tone::Warning,
            outcome.reason.isEmpty()
                ? tr("The key of %1 is kept for this session only.").arg(name)
                : tr("The key of %1 is kept for this session only: %2.").arg(name, outcome.reason));
    });
}

void ConnectionCommands::test(const ConnectionId &id)
{
    const std::optional<Connection> connection = m_services.connections.find(id);
    if (!connection)
        return;
    const int run = ++m_run;
    m_probe->cancel();
    Q_EMIT told(Theme::Tone::Neutral, tr("Testing %1…").arg(connection->name));
    whenDone(m_services.secrets.read(id), this,
             [this, run, connection = *connection](const SecretOutcome &outcome) {
                 if (run != m_run)
                     return;
                 whenDone(m_probe->run(connection, outcome.secret), this,
                          [this, run, name = connection.name](const ProbeResult &result) {
                              if (run != m_run)
                                  return;
                              const auto tone = result.outcome == ProbeResult::Outcome::Fine
                                                    ? Theme::Tone::Good
                                                : result.isUsable() ? Theme::Tone::Warning
                                                                    : Theme::Tone::Bad;
                              Q_EMIT told(
                                  tone, tr("%1: %2 %3").arg(name, result.headline, result.detail));
                          });
             });
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
    question.title = tr("Remove connection?");
    question.text = tr("Faceferry forgets the connection %1 and its key. Nothing is deleted in the "
                       "Face resource itself.")
                        .arg(connection->name);
    if (const int running = runningOperations(id); running > 0)
        question.details = tr("%n operation(s) of it still run at the service. Without its key, "
                              "Faceferry cannot see how they end.",
                              nullptr, running);
    question.acceptLabel = tr("Remove connection");
    question.destructive = true;
    m_services.prompts.ask(m_window, question, [this, id, name = connection->name] {
        whenDone(m_services.secrets.remove(id), this, [this, name](const SecretOutcome &outcome) {
            if (outcome.state == SecretOutcome::State::Unavailable)
                Q_EMIT told(
                    Theme::Tone::Warning,
                    tr("The keychain did not answer: the key of %1 may still be in it.").arg(name));
        });
        m_services.connections.remove(id);
    });
}

} // namespace ff
