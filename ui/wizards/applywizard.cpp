// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/applywizard.h"

#include "models/connections/connectionstore.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/wizards/applypages.h"
#include "ui/wizards/conflictchecks.h"
#include "ui/wizards/submission.h"
#include "ui/wizards/submissionpage.h"
#include "ui/wizards/wizardlook.h"

namespace ff {

using namespace Qt::StringLiterals;

/// The controller: holds the draft, looks for conflicts, submits.
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

    [[nodiscard]] QList<Submission::Item> items() const
    {
        QList<Submission::Item> items;
        if (!draft.snapshot.type)
            return items;
        for (const ApplyDraft::Target &target : draft.targets) {
            const ApplyRequest request{draft.snapshot.id, ObjectId(target.objectId)};
            items += {tr("%1 → %2", "a connection, and the new id there")
                          .arg(target.connection.name, target.objectId),
                      containerIconName(draft.snapshot.type),
                      [&tracker = services.operations, connection = target.connection.id,
                       type = *draft.snapshot.type,
                       request] { return tracker.apply(connection, type, request); }};
        }
        return items;
    }

    ConsoleServices services;
    ApplyDraft draft;
    ConflictChecks conflicts;
    Submission submission;
    bool reported = false;
};

ApplyWizard::ApplyWizard(const ConsoleServices &services, const ConnectionId &origin,
                         const Snapshot &snapshot, QWidget *parent)
    : QWizard(parent)
    , d(std::make_unique<Private>(services, origin, snapshot))
{
    setObjectName(u"applyWizard"_s);
    setWindowTitle(tr("Apply snapshot"));
    applyWizardLook(*this);
    addPage(new ApplyTargetsPage(services, d->draft));
    addPage(new ApplyIdsPage(services, d->draft, d->conflicts));
    addPage(new ApplyKnowPage(services, d->draft));
    addPage(new ApplyReviewPage(services, d->draft, d->conflicts));
    const int last = addPage(new SubmissionPage(services.theme, d->submission));
    connect(this, &QWizard::currentIdChanged, this, [this, last](int id) {
        if (id == last)
            d->submission.start(d->items());
    });
    connect(&d->submission, &Submission::changed, this, [this] {
        if (d->submission.allAccepted())
            accept();
    });
    connect(this, &QDialog::finished, this, [this] {
        const QList<OperationRecord> accepted = d->submission.accepted();
        if (!accepted.isEmpty() && !std::exchange(d->reported, true))
            Q_EMIT submitted(accepted);
    });
}

ApplyWizard::~ApplyWizard() = default;

} // namespace ff
