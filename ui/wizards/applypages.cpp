// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/applypages.h"

#include "models/operations/quotaledger.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/shell/theme.h"
#include "ui/wizards/conflictchecks.h"

namespace ff {

using namespace Qt::StringLiterals;

ApplyKnowPage::ApplyKnowPage(const ConsoleServices &services, ApplyDraft &draft)
    : DraftPage(draft, services.theme)
    , m_services(services)
{
    setObjectName(u"applyKnowPage"_s);
    setLead(tr("Before the snapshot is applied."));
}

void ApplyKnowPage::load(const ApplyDraft &draft)
{
    QStringList quotas;
    bool isShort = false;
    for (const ApplyDraft::Target &target : draft.targets) {
        quotas += tr("%1: %2", "a connection, and how many applies it has left")
                      .arg(target.connection.name,
                           m_services.quota.sentence(target.connection, OperationKind::Apply));
        if (m_services.quota.atMostLeft(target.connection, OperationKind::Apply) < 1)
            isShort = true;
    }
    showItems(
        {{u"lock"_s, Theme::Tone::Warning, tr("Leave the copies alone until they are finished"),
          tr("A group or list must not be changed, trained or deleted while a snapshot is being "
             "applied to it.")},
         {u"clock"_s, Theme::Tone::Neutral, tr("It can take up to an hour"),
          tr("Several applies of one snapshot run side by side. The snapshot expires on %1.")
              .arg(localTimeText(expiryOf(draft.snapshot)))},
         {u"apply"_s, isShort ? Theme::Tone::Bad : Theme::Tone::Neutral, tr("Applies are limited"),
          quotas.join(u'\n')}},
        {isShort, draft.goesOverQuota});
}

void ApplyKnowPage::apply(ApplyDraft &draft) const
{
    draft.goesOverQuota = goesOver();
}

ApplyReviewPage::ApplyReviewPage(const ConsoleServices &services, ApplyDraft &draft,
                                 ConflictChecks &conflicts)
    : DraftPage(
        draft, services,
        QStringList{tr("Where to"), tr("New id"), tr("Type"), tr("Snapshot"), tr("Id check")})
    , m_services(services)
    , m_conflicts(conflicts)
{
    setObjectName(u"applyReviewPage"_s);
    setLead(tr("An apply cannot be cancelled once the service has accepted it."));
}

void ApplyReviewPage::load(const ApplyDraft &draft)
{
    QList<QList<ReviewTable::Cell>> rows;
    QList<ConnectionId> written;
    for (const ApplyDraft::Target &target : draft.targets) {
        const bool isFree = m_conflicts.state(target.connection.id) == ConflictChecks::State::Free;
        written += target.connection.id;
        rows += {{target.connection.name, Theme::connectionDot(target.connection.colour),
                  target.connection.id},
                 {target.objectId, m_services.theme.icon(containerIconName(draft.snapshot.type))},
                 {draft.snapshot.type ? containerTypeDisplayName(*draft.snapshot.type)
                                      : draft.snapshot.typeName,
                  {}},
                 {shortGuid(draft.snapshot.id.text()), {}},
                 {isFree ? tr("free") : tr("not checked"),
                  isFree ? m_services.theme.icon(u"ok"_s, Theme::Tone::Good)
                         : m_services.theme.icon(u"warning"_s, Theme::Tone::Warning)}};
    }
    showRows(rows, written);
    setButtonText(QWizard::CommitButton, tr("Apply to %n connections", nullptr, int(rows.size())));
}

} // namespace ff
