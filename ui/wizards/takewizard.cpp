// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/takewizard.h"

#include "models/connections/connectionstore.h"
#include "models/containers/containersmodel.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/wizards/submission.h"
#include "ui/wizards/submissionpage.h"
#include "ui/wizards/takepages.h"
#include "ui/wizards/wizardlook.h"

namespace ff {

using namespace Qt::StringLiterals;

/// The controller: holds the draft, loads what pages ask for, submits.
class TakeWizard::Private
{
public:
    Private(const ConsoleServices &given, const ConnectionId &source,
            const QList<Container> &objects)
        : services(given)
        , available(given.connections, given.clients, given.clock)
    {
        draft.source = given.connections.find(source).value_or(Connection{});
        draft.objects = objects;
    }

    [[nodiscard]] QList<Submission::Item> items() const
    {
        QList<Submission::Item> items;
        for (const Container &object : draft.objects) {
            const TakeRequest request{object.type, object.id, draft.scope, draft.userData};
            items += {object.id.text(), containerIconName(object.type),
                      [&tracker = services.operations, connection = draft.source.id, request] {
                          return tracker.take(connection, request);
                      }};
        }
        return items;
    }

    ConsoleServices services;
    TakeDraft draft;
    ContainersModel available;
    Submission submission;
    bool reported = false;
};

TakeWizard::TakeWizard(const ConsoleServices &services, const ConnectionId &source,
                       const QList<Container> &objects, QWidget *parent)
    : QWizard(parent)
    , d(std::make_unique<Private>(services, source, objects))
{
    setObjectName(u"takeWizard"_s);
    setWindowTitle(tr("Take snapshots"));
    applyWizardLook(*this);
    auto *sources = new TakeSourcesPage(services, d->draft, d->available);
    addPage(sources);
    addPage(new TakeScopePage(services, d->draft));
    addPage(new TakeNotePage(services, d->draft));
    addPage(new TakeKnowPage(services, d->draft));
    addPage(new TakeReviewPage(services, d->draft));
    const int last = addPage(new SubmissionPage(services.theme, d->submission));
    connect(sources, &TakeSourcesPage::moreWanted, this, [this] {
        if (d->available.connection() != d->draft.source.id)
            d->available.setConnection(d->draft.source.id);
    });
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

TakeWizard::~TakeWizard() = default;

} // namespace ff
