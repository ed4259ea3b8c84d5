// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containerdeletion.h"

#include "client/whendone.h"
#include "models/connections/connectionstore.h"
#include "models/editing/bulkrun.h"
#include "models/editing/resourceeditor.h"
#include "ui/members/bulkdialog.h"
#include "ui/pages/celltext.h"
#include "ui/pages/containercounts.h"
#include "ui/pages/waitdialog.h"
#include "ui/shell/prompts.h"

namespace ff {

using namespace Qt::StringLiterals;

ContainerDeletion::ContainerDeletion(const ConsoleServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{ }

void ContainerDeletion::start(const QList<ContainerRef> &refs, const QList<Container> &containers,
                              QWidget *window)
{
    giveUpLook();
    if (refs.size() == 1)
        startOne(refs.first(), containers.value(0), window);
    else if (!refs.isEmpty())
        askForMany(refs, window);
}

void ContainerDeletion::giveUpLook()
{
    if (m_look)
        m_look->deleteLater();
    if (m_wait)
        m_wait->deleteLater();
    m_look = nullptr;
    m_wait = nullptr;
}

void ContainerDeletion::startOne(const ContainerRef &ref, const Container &container,
                                 QWidget *window)
{
    m_look = new ContainerCounts(m_services.clients, ref, this);
    m_wait = new WaitDialog(tr("Delete %1").arg(ref.id.text()),
                            tr("Looking at what is in %1…").arg(ref.id.text()), window);
    connect(m_wait, &QDialog::rejected, this, [this] { giveUpLook(); });
    connect(m_look, &ContainerCounts::finished, this,
            [this, ref, container, look = m_look.data(), at = QPointer(window)] {
                if (look != m_look)
                    return;
                const QString counts = look->sentence();
                giveUpLook();
                askForOne(ref, container, counts, at);
            });
    m_look->start();
}

void ContainerDeletion::askForOne(const ContainerRef &ref, const Container &container,
                                  const QString &counts, QWidget *window)
{
    const QString type = containerTypeDisplayName(ref.type);
    Question question;
    question.title = tr("Delete %1?").arg(ref.id.text());
    question.text = container.name.isEmpty() || container.name == ref.id.text()
                        ? tr("%1 (%2) will be deleted at the service, with all that is in it.",
                             "an id, and a container type")
                              .arg(ref.id.text(), type)
                        : tr("%1 (%2, named “%3”) will be deleted at the service, with all that is "
                             "in it.",
                             "an id, a container type, a name")
                              .arg(ref.id.text(), type, singleLine(container.name, 128));
    question.details =
        counts + u' ' + tr("It cannot be brought back: the service keeps no images.");
    question.acceptLabel = tr("Delete");
    question.destructive = true;
    question.typeToConfirm = ref.id.text();
    question.concerning = m_services.connections.find(ref.connection);
    m_services.prompts.ask(window, question, [this, ref] { remove(ref); });
}

void ContainerDeletion::remove(const ContainerRef &ref)
{
    whenDone(m_services.editor.deleteContainer(ref), this,
             [this, ref](const FaceResult<Done> &result) {
                 if (result.ok())
                     Q_EMIT deleted(tr("%1 was deleted.").arg(ref.id.text()));
                 else
                     Q_EMIT failed(ref, result.error());
             });
}

QString ContainerDeletion::listOf(const QList<ContainerRef> &refs) const
{
    constexpr qsizetype mostListed = 8;
    QStringList lines;
    for (const ContainerRef &ref : refs.first(qMin(mostListed, refs.size()))) {
        const auto connection = m_services.connections.find(ref.connection);
        const QString label = connection ? connection->label.text() : QString();
        const QString name = connection ? connection->name : QString();
        lines += label.isEmpty()
                     ? tr("%1 · %2", "an id, and the connection it is in").arg(ref.id.text(), name)
                     : tr("%1 · %2 (%3)", "an id, the connection it is in, and its label")
                           .arg(ref.id.text(), name, label);
    }
    if (refs.size() > mostListed)
        lines += tr("and %n more", nullptr, int(refs.size() - mostListed));
    return lines.join(u'\n');
}

void ContainerDeletion::askForMany(const QList<ContainerRef> &refs, QWidget *window)
{
    const int count = int(refs.size());
    Question question;
    question.title = tr("Delete %n groups and lists?", nullptr, count);
    question.text = tr("They will be deleted at the service, with all that is in them. Before "
                       "anything is sent, every request is listed.");
    question.details =
        listOf(refs) + u'\n' + tr("They cannot be brought back: the service keeps no images.");
    question.acceptLabel = tr("Show the requests…");
    question.destructive = true;
    question.typeToConfirm = QString::number(count);
    const bool sameConnection = std::all_of(refs.begin(), refs.end(), [&](const auto &ref) {
        return ref.connection == refs.first().connection;
    });
    if (sameConnection)
        question.concerning = m_services.connections.find(refs.first().connection);
    m_services.prompts.ask(window, question,
                           [this, refs, at = QPointer(window)] { openBulk(refs, at); });
}

void ContainerDeletion::openBulk(const QList<ContainerRef> &refs, QWidget *window)
{
    BulkDialog::Plan plan;
    for (const ContainerRef &ref : refs) {
        if (!plan.connections.contains(ref.connection))
            plan.connections += ref.connection;
    }
    plan.startLabel = tr("Delete %n groups and lists", nullptr, int(refs.size()));
    plan.note = tr("They cannot be brought back.");
    plan.destructive = true;
    auto *dialog = new BulkDialog(
        m_services,
        std::make_unique<BulkRun>(plan.startLabel, deleteContainersSteps(m_services.editor, refs)),
        plan, window);
    dialog->open();
}

} // namespace ff
