// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/takewizard.h"

#include "models/connections/connectionstore.h"
#include "models/containers/containersmodel.h"
#include "models/operations/operationtracker.h"
#include "ui/pages/celltext.h"
#include "ui/wizards/takepages.h"

namespace ff {

using namespace Qt::StringLiterals;

/// The controller: holds the draft, loads what pages ask for.
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

    ConsoleServices services;
    TakeDraft draft;
    ContainersModel available;
};

TakeWizard::TakeWizard(const ConsoleServices &services, const ConnectionId &source,
                       const QList<Container> &objects, QWidget *parent)
    : SubmissionWizard(services, parent)
    , d(std::make_unique<Private>(services, source, objects))
{
    setObjectName(u"takeWizard"_s);
    setWindowTitle(tr("Take snapshots"));
    auto *sources = new TakeSourcesPage(services, d->draft, d->available);
    addPage(sources);
    addPage(new TakeScopePage(services, d->draft));
    addPage(new TakeNotePage(services, d->draft));
    addPage(new TakeKnowPage(services, d->draft));
    addPage(new TakeReviewPage(services, d->draft));
    addSubmissionPage();
    connect(sources, &TakeSourcesPage::moreWanted, this, [this] {
        if (d->available.connection() != d->draft.source.id)
            d->available.setConnection(d->draft.source.id);
    });
}

TakeWizard::~TakeWizard() = default;

QList<Submission::Item> TakeWizard::items() const
{
    QList<Submission::Item> items;
    for (const Container &object : d->draft.objects) {
        const TakeRequest request{object.type, object.id, d->draft.scope, d->draft.userData};
        items += {object.id.text(), containerIconName(object.type),
                  [&tracker = d->services.operations, connection = d->draft.source.id, request] {
                      return tracker.take(connection, request);
                  }};
    }
    return items;
}

QList<SidesStrip::Side> TakeWizard::sides() const
{
    // Who may apply it is no target yet, but its label tells as much.
    QList<Connection> offered;
    for (const Connection &connection : d->services.connections.connections()) {
        if (!connection.subscription.isEmpty() && d->draft.scope.contains(connection.subscription))
            offered += connection;
    }
    return {{tr("From"), {d->draft.source}}, {tr("Offered to"), offered}};
}

} // namespace ff
