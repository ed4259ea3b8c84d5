// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/applywizard.h"

#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/wizards/applypages.h"
#include "ui/wizards/conflictchecks.h"

namespace ff {

using namespace Qt::StringLiterals;

/// The controller: holds the draft, looks for conflicts.
class ApplyWizard::Private
{
public:
    Private(const ConsoleServices &given, const ConnectionId &origin, const Snapshot &snapshot)
        : services(given)
        , conflicts(given.clients, snapshot.type.value_or(ContainerType::PersonGroup))
    {
        draft.origin = given.connections.find(origin).value_or(Connection{});
        draft.snapshot = snapshot;
    }

    ConsoleServices services;
    ApplyDraft draft;
    ConflictChecks conflicts;
};

ApplyWizard::ApplyWizard(const ConsoleServices &services, const ConnectionId &origin,
                         const Snapshot &snapshot, QWidget *parent)
    : SubmissionWizard(services, parent)
    , d(std::make_unique<Private>(services, origin, snapshot))
{
    setObjectName(u"applyWizard"_s);
    setWindowTitle(tr("Apply snapshot"));
    addPage(new ApplyTargetsPage(services, d->draft));
    addPage(new ApplyIdsPage(services, d->draft, d->conflicts));
    addPage(new ApplyKnowPage(services, d->draft));
    addPage(new ApplyReviewPage(services, d->draft, d->conflicts));
    addSubmissionPage();
}

ApplyWizard::~ApplyWizard() = default;

QList<Submission::Item> ApplyWizard::items() const
{
    QList<Submission::Item> items;
    const std::optional<ContainerType> type = d->draft.snapshot.type;
    if (!type)
        return items;
    for (const ApplyDraft::Target &target : d->draft.targets) {
        const ApplyRequest request{d->draft.snapshot.id, ObjectId(target.objectId)};
        items += {tr("%1 → %2", "a connection, and the new id there")
                      .arg(target.connection.name, target.objectId),
                  containerIconName(type),
                  [&tracker = d->services.operations, connection = target.connection.id, type,
                   request] { return tracker.apply(connection, *type, request); }};
    }
    return items;
}

QList<SidesStrip::Side> ApplyWizard::sides() const
{
    QList<Connection> targets;
    for (const ApplyDraft::Target &target : d->draft.targets)
        targets += target.connection;
    return {{tr("From"), {d->draft.origin}}, {tr("To"), targets}};
}

} // namespace ff
