// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clock.h"
#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "models/plaintooltip.h"
#include "models/snapshots/snapshottext.h"
#include "ui/pages/celltext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applypages.h"
#include "ui/wizards/reasons.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int connectionRole = Qt::UserRole + 1; ///< ff::ConnectionId
constexpr int labelColumn = 3; // shown beside the name
} // namespace

ApplyTargetsPage::ApplyTargetsPage(const ConsoleServices &services, ApplyDraft &draft)
    : DraftPage(draft)
    , m_services(services)
    , m_messages(new MessageBar(services.theme))
    , m_rows(new QTreeWidget)
{
    setObjectName(u"applyTargetsPage"_s);
    setTitle(tr("Where to"));
    QVBoxLayout *const layout = column();
    layout->setSpacing(metrics::unit);
    m_rows->setObjectName(u"targetsTree"_s);
    m_rows->setAccessibleName(tr("Connections to make a copy in"));
    m_rows->setHeaderLabels({tr("Connection"), tr("Subscription"), tr("Note"), tr("Label")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->resizeSection(0, 192);
    m_rows->header()->resizeSection(1, 96);
    m_rows->header()->resizeSection(labelColumn, 112);
    m_rows->header()->moveSection(labelColumn, 1);
    layout->addWidget(m_messages);
    layout->addWidget(m_rows, 1);
    connect(m_rows, &QTreeWidget::itemChanged, this, &QWizardPage::completeChanged);
    connect(&services.theme, &Theme::changed, this, &ApplyTargetsPage::tintNotes);
    connect(&services.guard, &WriteGuard::changed, this, [this] {
        if (!isVisible())
            return; // read again when the page is turned to
        apply(this->draft());
        load(this->draft());
    });
}

QString ApplyTargetsPage::whyNot(const Connection &connection, const ApplyDraft &draft) const
{
    if (const QString crossing = whyNoCrossing(draft.origin, connection); !crossing.isEmpty())
        return crossing;
    if (connection.subscription.isEmpty())
        return tr("This connection has no subscription id yet");
    if (!draft.snapshot.applyScope.contains(connection.subscription))
        return tr("Not in the snapshot's apply scope");
    return m_services.guard.whyNot(connection.id);
}

QString ApplyTargetsPage::whyNone(const ApplyDraft &draft) const
{
    const auto left = msToExpiry(draft.snapshot, m_services.clock.now());
    if (left && *left <= 0)
        return tr("This snapshot expired on %1: snapshots live for 48 hours. Take a new one.")
            .arg(localTimeText(expiryOf(draft.snapshot)));
    if (!draft.snapshot.type)
        return tr("Faceferry does not know snapshots of the type %1.")
            .arg(singleLine(draft.snapshot.typeName, 40));
    return {};
}

void ApplyTargetsPage::load(const ApplyDraft &draft)
{
    const QString type = draft.snapshot.type ? containerTypeDisplayName(*draft.snapshot.type)
                                             : draft.snapshot.typeName;
    setLead(tr("A copy of snapshot %1 (%2) is made in each connection ticked here.")
                .arg(shortGuid(draft.snapshot.id.text()), singleLine(type, 40)));
    const QString none = whyNone(draft);
    m_possible = none.isEmpty();
    if (m_possible)
        m_messages->dismiss();
    else
        m_messages->showText(Theme::Tone::Bad, none);
    const QSignalBlocker oneSignal(m_rows);
    m_rows->clear();
    for (const Connection &connection : m_services.connections.connections()) {
        auto *item = new QTreeWidgetItem(m_rows);
        const QString why = whyNot(connection, draft);
        const bool isOrigin = connection.id == draft.origin.id;
        const QString note =
            why.isEmpty() && isOrigin ? tr("This resource: restores it here") : why;
        item->setText(0, connection.name);
        item->setIcon(0, Theme::connectionDot(connection.colour));
        showEnvironment(*item, labelColumn, connection);
        item->setText(1, connection.subscription.isEmpty()
                             ? u"—"_s
                             : shortGuid(connection.subscription.text()));
        item->setText(2, note);
        item->setToolTip(0, plainToolTip(connection.name));
        item->setToolTip(1, plainToolTip(connection.subscription.text()));
        item->setToolTip(2, plainToolTip(note));
        item->setData(0, connectionRole, QVariant::fromValue(connection.id));
        const bool chosen =
            std::any_of(draft.targets.begin(), draft.targets.end(),
                        [&](const auto &target) { return target.connection.id == connection.id; });
        item->setCheckState(0, chosen && why.isEmpty() ? Qt::Checked : Qt::Unchecked);
        item->setDisabled(!why.isEmpty() || !m_possible);
    }
    tintNotes();
    Q_EMIT completeChanged();
}

void ApplyTargetsPage::tintNotes()
{
    const QSignalBlocker noTicks(m_rows);
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        tintReason(*m_rows->topLevelItem(row), 2);
}

QList<ConnectionId> ApplyTargetsPage::ticked() const
{
    QList<ConnectionId> ids;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_rows->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked && !item->isDisabled())
            ids += item->data(0, connectionRole).value<ConnectionId>();
    }
    return ids;
}

void ApplyTargetsPage::apply(ApplyDraft &draft) const
{
    QList<ApplyDraft::Target> targets;
    for (const ConnectionId &id : ticked()) {
        const auto connection = m_services.connections.find(id);
        if (!connection)
            continue;
        ApplyDraft::Target target{*connection, {}};
        for (const ApplyDraft::Target &old : std::as_const(draft.targets)) {
            if (old.connection.id == id)
                target.objectId = old.objectId;
        }
        targets += target;
    }
    draft.targets = targets;
}

QWidget *ApplyTargetsPage::firstField() const
{
    return m_rows;
}

bool ApplyTargetsPage::isComplete() const
{
    return m_possible && !ticked().isEmpty();
}

} // namespace ff
