// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionstore.h"
#include "ui/pages/celltext.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/containersproxy.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listframe.h"
#include "ui/pages/recordjson.h"

// What ContainersPage says of its rows.
namespace ff {

using namespace Qt::StringLiterals;

QList<Container> ContainersPage::selected() const
{
    QList<Container> containers;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex &row : rows)
        containers += row.data(ContainersModel::ContainerRole).value<Container>();
    return containers;
}

QList<ContainerRef> ContainersPage::selectedRefs() const
{
    QList<ContainerRef> refs;
    const QModelIndexList rows = selectedRows();
    for (const QModelIndex &row : rows)
        refs += row.data(ContainersOverview::ContainerRefRole).value<ContainerRef>();
    return refs;
}

QStringList ContainersPage::selectedIds() const
{
    QStringList ids;
    const QList<ContainerRef> refs = selectedRefs();
    for (const ContainerRef &ref : refs)
        ids += ref.id.text();
    return ids;
}

QByteArray ContainersPage::selectedJson() const
{
    return recordsAsJson(selected());
}

ListingPage::InPlace ContainersPage::emptyState()
{
    const bool hasSnapshots = whyNoSnapshots().isEmpty();
    const bool mayMake = whyNot(Act::New).isEmpty();
    InPlace state{{u"persongroup"_s,
                   Theme::Tone::Neutral,
                   tr("No groups or lists here yet"),
                   {},
                   {},
                   mayMake ? tr("New group or list…") : tr("Refresh")},
                  {}};
    if (mayMake) {
        state.message.text = hasSnapshots
                                 ? tr("Make a new one, or apply a snapshot to this connection.")
                                 : tr("Make a new one to begin.");
        state.act = [this] { newContainer(); };
    } else {
        state.message.text =
            hasSnapshots ? tr(
                "Apply a snapshot to this connection, or make a group or list with another tool, "
                "and it will be shown here.")
                         : tr("Make a group or list with another tool, and it will be shown here.");
        state.act = [this] { refresh(); };
    }
    return state;
}

ListingPage::InPlace ContainersPage::unsupportedState()
{
    return {ListStateView::messageFor(m_model->error()), [this] { refresh(); }};
}

QString ContainersPage::countText(int shown, int all) const
{
    return shown == all ? tr("%n groups and lists", nullptr, all)
                        : tr("%1 of %n groups and lists", nullptr, all).arg(shown);
}

QString ContainersPage::problemText(const ConnectionId &connection) const
{
    const QString name = services().connections.nameOf(connection);
    if (m_model->rowCountOf(connection) == 0)
        return tr("The groups and lists of %1 could not be listed.").arg(name);
    QStringList types;
    if (const ContainersModel *listing = m_model->listing(connection)) {
        for (const ContainerType type : listing->failedTypes())
            types += containerTypeDisplayName(type);
    }
    if (connections().size() > 1)
        return tr("%1: not everything could be refreshed (%2).",
                  "a connection, and a list of container types")
            .arg(name, types.join(u", "_s));
    return tr("Not everything could be refreshed (%1).", "a list of container types")
        .arg(types.join(u", "_s));
}

void ContainersPage::showDetails()
{
    if (!m_rows)
        return;
    const QModelIndexList rows = selectedRows();
    DetailsPane *details = frame()->details();
    if (rows.size() != 1) {
        details->showPlaceholder(
            rows.isEmpty() ? tr("Select a group or list to see its details.")
                           : tr("%n groups and lists are selected.", nullptr, int(rows.size())));
        return;
    }
    const auto row = rows.first().data(ContainersModel::ContainerRole).value<Container>();
    const QModelIndex training = rows.first().siblingAtColumn(ContainersModel::TrainingColumn);
    const auto status = training.data(ContainersModel::TrainingRole).value<TrainingStatus>();
    QList<DetailsPane::Field> fields;
    if (connections().size() > 1)
        fields +=
            {u"connection"_s, tr("Connection"),
             rows.first().siblingAtColumn(ContainersOverview::ConnectionColumn).data().toString(),
             false};
    fields +=
        {{u"type"_s, tr("Type"), containerTypeDisplayName(row.type), false},
         {u"id"_s, tr("Id"), row.id.text()},
         {u"name"_s, tr("Name"), row.name},
         {u"recognitionModel"_s, tr("Recognition model"), row.recognitionModel},
         {u"training"_s, tr("Training"), training.data(Qt::AccessibleTextRole).toString(), false}};
    if (!status.message.isEmpty())
        fields += {u"trainingMessage"_s, tr("Training message"), status.message};
    fields += {u"userData"_s, tr("User data"), row.userData};
    details->showFields(row.name.isEmpty() ? row.id.text() : row.name, containerIconName(row.type),
                        {}, fields);
}

} // namespace ff
