// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/operationtracker.h"
#include "ui/pages/containerspage_p.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/datatable.h"
#include "ui/pages/listframe.h"
#include "ui/pages/recordjson.h"
#include "ui/shell/messagebar.h"

#include "client/whendone.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

// What ContainersPage does: training, selecting, the context menu.
namespace ff {

using namespace Qt::StringLiterals;

QString ContainersPage::Private::whyNoTraining() const
{
    const QList<Container> rows = selected();
    if (rows.isEmpty())
        return tr("Select a group or list first.");
    const bool any = std::any_of(rows.begin(), rows.end(), [](const Container &row) {
        return containerTypeInfo(row.type).hasTraining;
    });
    return any ? QString() : tr("Face lists need no training: faces are found in them at once.");
}

void ContainersPage::Private::updateActions()
{
    const QString why = whyNoTraining();
    trainButton->setEnabled(why.isEmpty());
    trainButton->setToolTip(why.isEmpty() ? tr("Start the training of the selection") : why);
    const bool any = frame->table()->selectionModel()->hasSelection();
    takeButton->setEnabled(any);
    takeButton->setToolTip(any ? tr("Take a snapshot of the selection")
                               : tr("Select a group or list first."));
}

void ContainersPage::Private::train(const QList<Container> &containers)
{
    frame->messages()->dismiss();
    QStringList refused;
    for (const Container &container : containers) {
        if (!containerTypeInfo(container.type).hasTraining) {
            refused += container.id.text();
            continue;
        }
        whenDone(services.operations.train(model.connection(), container.type, container.id), q,
                 [this](const OperationRecord &record) { trained(record); });
    }
    if (!refused.isEmpty())
        frame->messages()->showText(
            Theme::Tone::Warning,
            tr("Face lists need no training and were left out: %1.").arg(refused.join(u", "_s)));
}

void ContainersPage::Private::trained(const OperationRecord &record)
{
    if (record.connection != model.connection())
        return;
    switch (record.phase) {
    case OperationPhase::Refused:
    case OperationPhase::NotSent:
        frame->messages()->showText(
            Theme::Tone::Bad,
            tr("The training of %1 did not start. %2").arg(record.objectId.text(), record.message));
        break;
    case OperationPhase::OutcomeUnknown:
        frame->messages()->showText(Theme::Tone::Warning,
                                    tr("No answer came for the training of %1. Its training state "
                                       "tells whether it started.")
                                        .arg(record.objectId.text()));
        break;
    default: {
        TrainingStatus status;
        status.state = TrainingState::Running;
        status.createdTime = record.acceptedAt;
        // Polled states come by trainingPolled; only a row not polled yet is told "running".
        if (!isTerminal(record.phase))
            model.noteTraining(record.type, record.objectId, status);
        break;
    }
    }
}

void ContainersPage::Private::requestTraining()
{
    if (model.state() != ListState::Ready || !frame->table()->isVisible())
        return;
    QList<int> rows;
    const auto add = [this, &rows](const QModelIndex &index) {
        const auto container = index.data(ContainersModel::ContainerRole).value<Container>();
        const int row = proxy->mapToSource(index).row();
        if (containerTypeInfo(container.type).hasTraining && !rows.contains(row))
            rows += row;
    };
    const QList<int> inView = frame->table()->rowsInView();
    if (inView.size() == 2) {
        for (int row = inView.first(); row <= inView.last(); ++row)
            add(proxy->index(row, 0));
    }
    // A whole selection of thousands is no reason for thousands of calls.
    constexpr qsizetype mostSelected = 50;
    const QModelIndexList picked = frame->table()->selectionModel()->selectedRows();
    for (qsizetype i = 0; i < qMin(picked.size(), mostSelected); ++i)
        add(picked.at(i));
    if (!rows.isEmpty())
        model.requestTraining(rows);
}

void ContainersPage::Private::fetchForSearch()
{
    // Search and type look at what is loaded; so load the rest, page by page, while they are set.
    const bool narrowed = proxy->type() || !proxy->search().isEmpty() || wanted;
    if (narrowed && model.state() == ListState::Ready && model.canFetchMore({}))
        model.fetchMore({});
}

void ContainersPage::Private::trySelect()
{
    if (!wanted || model.state() == ListState::Loading || model.state() == ListState::NoConnection)
        return;
    const QModelIndex source = model.indexOf(wanted->type, wanted->id);
    if (!source.isValid()) {
        if (model.isRefreshing())
            return;
        if (model.canFetchMore({})) {
            model.fetchMore({});
            return;
        }
    }
    const ObjectId id = wanted->id;
    wanted.reset();
    if (!source.isValid()) {
        // Where the listing failed, that is what the page tells.
        if (model.state() == ListState::Ready || model.state() == ListState::Empty)
            frame->messages()->showText(
                Theme::Tone::Warning,
                tr("%1 is not among the groups and lists of this connection.").arg(id.text()));
        return;
    }
    if (!proxy->mapFromSource(source).isValid()) {
        frame->searchField()->clear();
        typeFilter->setCurrentIndex(0);
    }
    const QModelIndex index = proxy->mapFromSource(source);
    frame->table()->setCurrentIndex(index);
    frame->table()->scrollTo(index);
}

void ContainersPage::Private::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(q);
    menu->setObjectName(u"containersMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<Container> rows = selected();
    QAction *take = menu->addAction(services.theme.icon(u"take"_s), tr("Take snapshot…"), q,
                                    [this] { Q_EMIT q->takeRequested(selected(), model.connection()); });
    take->setEnabled(!rows.isEmpty());
    const QString why = whyNoTraining();
    QAction *trainAction = menu->addAction(services.theme.icon(u"train"_s), tr("Train"), q,
                                           &ContainersPage::trainSelected);
    trainAction->setEnabled(why.isEmpty());
    trainAction->setToolTip(why);
    menu->addSeparator();
    QAction *copy = menu->addAction(services.theme.icon(u"copy"_s), tr("Copy rows"), q,
                                    [this] { frame->table()->copySelection(); });
    QAction *copyId = menu->addAction(tr("Copy id"), q, [rows] {
        QStringList ids;
        for (const Container &row : rows)
            ids += row.id.text();
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    QAction *copyJson = menu->addAction(tr("Copy as JSON"), q, [rows] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(recordsAsJson(rows)));
    });
    for (QAction *action : {copy, copyId, copyJson})
        action->setEnabled(!rows.isEmpty());
    menu->addSeparator();
    menu->addAction(services.theme.icon(u"refresh"_s), tr("Refresh"), q,
                    [this] { model.refresh(); });
    menu->popup(globalPos);
}

} // namespace ff
