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

#include <QLocale>

#include <algorithm>
#include <utility>

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
        startMany(refs, window);
}

void ContainerDeletion::giveUpLook()
{
    for (ContainerCounts *look : std::as_const(m_looks)) {
        look->disconnect(this);
        look->deleteLater();
    }
    m_looks.clear();
    if (m_wait)
        m_wait->deleteLater();
    m_wait = nullptr;
}

void ContainerDeletion::startOne(const ContainerRef &ref, const Container &container,
                                 QWidget *window)
{
    auto *look = new ContainerCounts(m_services.clients, ref, this);
    m_looks = {look};
    m_wait = new WaitDialog(tr("Delete %1").arg(ref.id.text()),
                            tr("Looking at what is in %1…").arg(ref.id.text()), window);
    connect(m_wait, &QDialog::rejected, this, [this] { giveUpLook(); });
    connect(look, &ContainerCounts::finished, this,
            [this, ref, container, look, at = QPointer(window)] {
                const QString counts = look->sentence();
                giveUpLook();
                askForOne(ref, container, counts, at);
            });
    look->start();
}

void ContainerDeletion::startMany(const QList<ContainerRef> &refs, QWidget *window)
{
    // Some at once, for the sake of time; not all, so that others get their turn.
    constexpr int atOnce = 4;
    m_looksBegun = 0;
    m_looksDone = 0;
    m_wait = new WaitDialog(
        tr("Delete groups and lists"),
        tr("Looking at what is in %n groups and lists…", nullptr, int(refs.size())), window);
    connect(m_wait, &QDialog::rejected, this, [this] { giveUpLook(); });
    for (const ContainerRef &ref : refs) {
        auto *look = new ContainerCounts(m_services.clients, ref, this);
        m_looks += look;
        // Queued: without a key the end is told from within the start.
        connect(
            look, &ContainerCounts::finished, this,
            [this, look, at = QPointer(window)] {
                if (m_looks.contains(look))
                    looked(at);
            },
            Qt::QueuedConnection);
    }
    for (int i = 0; i < atOnce; ++i)
        lookAtNext();
}

void ContainerDeletion::lookAtNext()
{
    if (m_looksBegun < m_looks.size())
        m_looks.at(m_looksBegun++)->startCounting();
}

void ContainerDeletion::looked(QWidget *window)
{
    ++m_looksDone;
    if (m_wait)
        m_wait->setDetail(
            tr("%1 of %2", "how many were looked at")
                .arg(QLocale().toString(m_looksDone), QLocale().toString(m_looks.size())));
    if (m_looksDone < m_looks.size()) {
        lookAtNext();
        return;
    }
    QList<ContainerCounts *> sorted = m_looks;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto *a, const auto *b) { return a->holdsMoreThan(*b); });
    askForMany(sorted, window);
    giveUpLook();
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

QString ContainerDeletion::connectionText(const ConnectionId &id) const
{
    const auto connection = m_services.connections.find(id);
    const QString label = connection ? connection->label.text() : QString();
    const QString name = connection ? connection->name : QString();
    return label.isEmpty() ? name : tr("%1 (%2)", "a connection, and its label").arg(name, label);
}

std::optional<Connection> ContainerDeletion::connectionOf(
    const QList<ContainerCounts *> &looks) const
{
    const ConnectionId &first = looks.first()->container().connection;
    const bool isOne = std::all_of(looks.begin(), looks.end(), [&first](const auto *look) {
        return look->container().connection == first;
    });
    return isOne ? m_services.connections.find(first) : std::nullopt;
}

QString ContainerDeletion::listOf(const QList<ContainerCounts *> &largestFirst) const
{
    const bool isOneConnection = connectionOf(largestFirst).has_value();
    constexpr qsizetype mostListed = 12;
    QStringList lines;
    for (const ContainerCounts *look : largestFirst.first(qMin(mostListed, largestFirst.size()))) {
        const ContainerRef &ref = look->container();
        QStringList parts{containerTypeDisplayName(ref.type), ref.id.text()};
        if (!isOneConnection)
            parts += connectionText(ref.connection);
        parts += look->amount();
        lines += parts.join(u" · "_s);
    }
    if (largestFirst.size() > mostListed)
        lines += tr("and %n more", nullptr, int(largestFirst.size() - mostListed));
    return lines.join(u'\n');
}

void ContainerDeletion::askForMany(const QList<ContainerCounts *> &largestFirst, QWidget *window)
{
    QList<ContainerRef> refs;
    for (const ContainerCounts *look : largestFirst)
        refs += look->container();
    Question question;
    question.title = tr("Delete %n groups and lists?", nullptr, int(refs.size()));
    question.text = tr("They will be deleted at the service, with all that is in them. Before "
                       "anything is sent, every request is listed.")
                    + u"\n\n"_s + listOf(largestFirst);
    question.details = tr("They cannot be brought back: the service keeps no images.") + u' '
                       + tr("The id to type is the one at the top, which holds the most.");
    question.acceptLabel = tr("Show the requests…");
    question.destructive = true;
    // A number says nothing of what is lost; this id is found only by reading the list.
    question.typeToConfirm = refs.first().id.text();
    question.concerning = connectionOf(largestFirst);
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
