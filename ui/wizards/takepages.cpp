// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/takepages.h"

#include "models/operations/quotaledger.h"
#include "ui/pages/celltext.h"
#include "ui/pages/valueview.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applyscopepicker.h"
#include "ui/wizards/userdataedit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

TakeScopePage::TakeScopePage(const ConsoleServices &services, TakeDraft &draft)
    : DraftPage(draft)
    , m_picker(new ApplyScopePicker(services, draft.source.id, ApplyScopePicker::Purpose::Scope))
    , m_problem(new QLabel)
{
    setObjectName(u"takeScopePage"_s);
    setTitle(tr("Who may apply it"));
    setLead(tr("Only the subscriptions ticked here can make a copy from the snapshot. The "
               "resource it is taken from is not among them unless you tick it."));
    QVBoxLayout *const layout = column();
    layout->setSpacing(metrics::unit);
    m_problem->setObjectName(u"scopeProblemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_problem);
    connect(m_picker, &ApplyScopePicker::changed, this, [this] {
        m_problem->setText(m_picker->problem());
        Q_EMIT completeChanged();
    });
}

void TakeScopePage::load(const TakeDraft &draft)
{
    m_picker->setScope(draft.scope);
}

void TakeScopePage::apply(TakeDraft &draft) const
{
    draft.scope = m_picker->scope();
}

QWidget *TakeScopePage::firstField() const
{
    return m_picker;
}

bool TakeScopePage::validatePage()
{
    return m_picker->takeTyped() && DraftPage::validatePage();
}

bool TakeScopePage::isComplete() const
{
    return m_picker->problem().isEmpty();
}

TakeNotePage::TakeNotePage(const ConsoleServices &services, TakeDraft &draft)
    : DraftPage(draft)
    , m_edit(new UserDataEdit(services.theme, limits::userDataBytes))
{
    setObjectName(u"takeNotePage"_s);
    setTitle(tr("Note (user data)"));
    setLead(tr("The note travels with the snapshot, and everyone who may apply it can read it. A "
               "snapshot does not name its source, so say it here."));
    QVBoxLayout *const layout = column();
    layout->addWidget(m_edit);
    connect(m_edit, &UserDataEdit::changed, this, &QWizardPage::completeChanged);
}

void TakeNotePage::load(const TakeDraft &draft)
{
    m_edit->setText(draft.userData);
}

void TakeNotePage::apply(TakeDraft &draft) const
{
    draft.userData = m_edit->text();
}

QWidget *TakeNotePage::firstField() const
{
    return m_edit;
}

bool TakeNotePage::isComplete() const
{
    return m_edit->fits();
}

TakeKnowPage::TakeKnowPage(const ConsoleServices &services, TakeDraft &draft)
    : DraftPage(draft, services.theme)
    , m_services(services)
{
    setObjectName(u"takeKnowPage"_s);
    setLead(tr("Before a snapshot is taken."));
}

void TakeKnowPage::load(const TakeDraft &draft)
{
    const int wanted = int(draft.objects.size());
    const bool isShort = m_services.quota.atMostLeft(draft.source, OperationKind::Take) < wanted;
    QString quota = m_services.quota.sentence(draft.source, OperationKind::Take);
    quota += u' ';
    quota += isShort ? tr("That is fewer than the %n to be taken.", nullptr, wanted)
                     : tr("This will use %n.", "a number of takes", wanted);
    showItems(
        {{u"edit"_s, Theme::Tone::Warning, tr("Writes during a take may be missed"),
          tr("What is added, changed or deleted while the snapshot is being taken may or may not "
             "be in it. Pause writers until the take has finished.")},
         {u"cloud"_s, Theme::Tone::Warning, tr("The data may be stored in another geography"),
          tr("Whatever the region of your resource, snapshots may be stored in West US, West "
             "Europe or South East Asia. Whether that is allowed is your decision.")},
         {u"clock"_s, Theme::Tone::Neutral, tr("It lives for 48 hours"),
          tr("Then the service deletes it. Apply it before.")},
         {u"take"_s, isShort ? Theme::Tone::Bad : Theme::Tone::Neutral, tr("Takes are limited"),
          quota}},
        {isShort, draft.goesOverQuota});
}

void TakeKnowPage::apply(TakeDraft &draft) const
{
    draft.goesOverQuota = goesOver();
}

TakeReviewPage::TakeReviewPage(const ConsoleServices &services, TakeDraft &draft)
    : DraftPage(draft, services, QStringList{tr("What"), tr("Type"), tr("From")})
    , m_services(services)
    , m_scope(new ValueView)
    , m_note(new QLabel)
{
    setObjectName(u"takeReviewPage"_s);
    setLead(tr("A take cannot be cancelled once the service has accepted it."));
    QVBoxLayout *const layout = column();
    m_note->setObjectName(u"reviewNoteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    // One scope for all rows, and no cell is wide enough for a subscription or two.
    auto *caption = new QLabel(tr("Who may apply it"));
    caption->setFont(strongFont(caption->font()));
    caption->setBuddy(m_scope);
    m_scope->setObjectName(u"reviewScopeValue"_s);
    m_scope->setAccessibleName(caption->text());
    m_scope->setMaximumLines(6);
    layout->addWidget(caption);
    layout->addWidget(m_scope);
    layout->addWidget(m_note);
}

void TakeReviewPage::load(const TakeDraft &draft)
{
    QList<QList<ReviewTable::Cell>> rows;
    for (const Container &object : draft.objects)
        rows += {{object.id.text(), m_services.theme.icon(containerIconName(object.type))},
                 {containerTypeDisplayName(object.type), {}},
                 {draft.source.name, Theme::connectionDot(draft.source.colour), draft.source.id}};
    showRows(rows, {draft.source.id});
    QStringList scope;
    for (const SubscriptionId &id : draft.scope)
        scope += singleLine(ApplyScopePicker::namesOf(m_services, {id}));
    m_scope->setValue(scope.join(u'\n'));
    m_note->setText(draft.userData.isEmpty()
                        ? tr("Without a note (user data).")
                        : tr("Note (user data): %1").arg(singleLine(draft.userData, 200)));
    setButtonText(QWizard::CommitButton, tr("Take %n snapshots", nullptr, int(rows.size())));
}

} // namespace ff
