// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/applypages.h"

#include "models/operations/quotaledger.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/conflictchecks.h"
#include "ui/wizards/knowlist.h"
#include "ui/wizards/reviewtable.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

ApplyKnowPage::ApplyKnowPage(const ConsoleServices &services, ApplyDraft &draft)
    : DraftPage(draft)
    , m_services(services)
    , m_list(new KnowList(services.theme))
    , m_overQuota(new QCheckBox)
{
    setObjectName(u"applyKnowPage"_s);
    setTitle(tr("What to know"));
    setLead(tr("Before the snapshot is applied."));
    QVBoxLayout *const layout = column();
    layout->setSpacing(metrics::margin);
    m_overQuota->setObjectName(u"overQuotaCheckBox"_s);
    m_overQuota->setText(tr("Try it nevertheless: the count here may be behind the service's"));
    m_overQuota->setAccessibleName(m_overQuota->text());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_overQuota);
    connect(m_overQuota, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
}

void ApplyKnowPage::load(const ApplyDraft &draft)
{
    QStringList quotas;
    m_short = false;
    for (const ApplyDraft::Target &target : draft.targets) {
        quotas += tr("%1: %2", "a connection, and how many applies it has left")
                      .arg(target.connection.name,
                           m_services.quota.sentence(target.connection, OperationKind::Apply));
        if (m_services.quota.atMostLeft(target.connection, OperationKind::Apply) < 1)
            m_short = true;
    }
    m_list->setItems(
        {{u"lock"_s, Theme::Tone::Warning, tr("Leave the copies alone until they are finished"),
          tr("A group or list must not be changed, trained or deleted while a snapshot is being "
             "applied to it.")},
         {u"clock"_s, Theme::Tone::Neutral, tr("It can take up to an hour"),
          tr("Several applies of one snapshot run side by side. The snapshot expires on %1.")
              .arg(localTimeText(expiryOf(draft.snapshot)))},
         {u"apply"_s, m_short ? Theme::Tone::Bad : Theme::Tone::Neutral, tr("Applies are limited"),
          quotas.join(u'\n')}});
    m_overQuota->setVisible(m_short);
    m_overQuota->setChecked(draft.goesOverQuota);
}

void ApplyKnowPage::apply(ApplyDraft &draft) const
{
    draft.goesOverQuota = m_overQuota->isChecked();
}

QWidget *ApplyKnowPage::firstField() const
{
    return m_overQuota;
}

bool ApplyKnowPage::isComplete() const
{
    return !m_short || m_overQuota->isChecked();
}

ApplyReviewPage::ApplyReviewPage(const ConsoleServices &services, ApplyDraft &draft,
                                 ConflictChecks &conflicts)
    : DraftPage(draft)
    , m_services(services)
    , m_conflicts(conflicts)
    , m_table(new ReviewTable(
          {tr("Where to"), tr("New id"), tr("Type"), tr("Snapshot"), tr("Id check")}))
{
    setObjectName(u"applyReviewPage"_s);
    setTitle(tr("Review"));
    setLead(tr("An apply cannot be cancelled once the service has accepted it."));
    setCommitPage(true);
    QVBoxLayout *const layout = column();
    layout->addWidget(m_table);
}

void ApplyReviewPage::load(const ApplyDraft &draft)
{
    QList<QList<ReviewTable::Cell>> rows;
    for (const ApplyDraft::Target &target : draft.targets) {
        const bool isFree = m_conflicts.state(target.connection.id) == ConflictChecks::State::Free;
        rows += {{target.connection.name, Theme::connectionDot(target.connection.colour)},
                 {target.objectId, m_services.theme.icon(containerIconName(draft.snapshot.type))},
                 {draft.snapshot.type ? containerTypeDisplayName(*draft.snapshot.type)
                                      : draft.snapshot.typeName,
                  {}},
                 {shortGuid(draft.snapshot.id.text()), {}},
                 {isFree ? tr("free") : tr("not checked"),
                  isFree ? m_services.theme.icon(u"ok"_s, Theme::Tone::Good)
                         : m_services.theme.icon(u"warning"_s, Theme::Tone::Warning)}};
    }
    m_table->setRows(rows);
    setButtonText(QWizard::CommitButton, tr("Apply to %n connections", nullptr, int(rows.size())));
}

} // namespace ff
