// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionexport.h"
#include "models/connections/connectionstore.h"
#include "ui/shell/connectioncommands.h"
#include "ui/shell/exportconnectionsdialog.h"
#include "ui/shell/importconnectionsdialog.h"
#include "ui/shell/missingsecretsdialog.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QPointer>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString fileFilter()
{
    //: The filter of a file dialog.
    return ConnectionCommands::tr("Faceferry connections (*.%1)")
        .arg(QString(connectionexport::suffix));
}

} // namespace

void ConnectionCommands::exportConnections()
{
    auto *dialog = new ExportConnectionsDialog(m_services, m_window);
    connect(dialog, &ExportConnectionsDialog::chosen, this, [this](const QList<Connection> &what) {
        FileChoice choice;
        choice.title = tr("Export connections");
        choice.filters = {fileFilter()};
        choice.suggestedName = u"connections."_s + QString(connectionexport::suffix);
        const QPointer<ConnectionCommands> self(this);
        m_services.prompts.chooseTarget(m_window, choice, [self, what](const QString &path) {
            if (!self)
                return;
            const QString problem = ff::exportConnections(path, what);
            if (!problem.isEmpty())
                Q_EMIT self->told(Theme::Tone::Bad, problem);
            else
                Q_EMIT self->told(Theme::Tone::Good,
                                  tr("%n connection(s) were exported to %1, without their keys.",
                                     nullptr, int(what.size()))
                                      .arg(QDir::toNativeSeparators(path)));
        });
    });
    dialog->open();
}

void ConnectionCommands::importConnections()
{
    FileChoice choice;
    choice.title = tr("Import connections");
    choice.filters = {fileFilter(), tr("All files (*)")};
    const QPointer<ConnectionCommands> self(this);
    m_services.prompts.chooseFiles(m_window, choice, [self](const QStringList &files) {
        if (self && !files.isEmpty())
            self->import(files.constFirst());
    });
}

void ConnectionCommands::import(const QString &path)
{
    const ConnectionImport import = readConnectionImport(path, m_services.connections);
    if (!import.error.isEmpty() || import.connections.isEmpty()) {
        const QString reason =
            !import.error.isEmpty() ? import.error
            : import.problems.isEmpty()
                ? tr("%1 holds no connection.").arg(QDir::toNativeSeparators(path))
                : import.problems.join(u'\n');
        m_services.prompts.tell(m_window, tr("Nothing was imported"), reason);
        return;
    }
    auto *dialog = new ImportConnectionsDialog(m_services, import, m_window);
    connect(dialog, &ImportConnectionsDialog::chosen, this, &ConnectionCommands::apply);
    dialog->open();
}

void ConnectionCommands::apply(const ConnectionImport &import)
{
    const ImportOutcome outcome = applyConnectionImport(import, m_services.connections,
                                                        m_services.secrets, m_services.clients);
    QStringList parts;
    if (outcome.added > 0)
        parts += tr("%n connection(s) were added.", nullptr, outcome.added);
    if (outcome.replaced > 0)
        parts += tr("%n connection(s) were replaced.", nullptr, outcome.replaced);
    if (outcome.skipped > 0)
        parts += tr("%n connection(s) were left out.", nullptr, outcome.skipped);
    Q_EMIT told(Theme::Tone::Good, parts.join(u' '));
    if (outcome.needSecrets.isEmpty())
        return;
    auto *dialog = new MissingSecretsDialog(m_services, outcome.needSecrets, m_window);
    connect(dialog, &MissingSecretsDialog::keyWanted, this, &ConnectionCommands::giveAccess);
    dialog->open();
}

} // namespace ff
