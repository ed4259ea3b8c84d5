// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshoteditdialog.h"

#include "ui/pages/celltext.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applyscopepicker.h"
#include "ui/wizards/userdataedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

bool sameSet(const QList<SubscriptionId> &a, const QList<SubscriptionId> &b)
{
    return QSet<SubscriptionId>(a.begin(), a.end()) == QSet<SubscriptionId>(b.begin(), b.end());
}

} // namespace

SnapshotEditDialog::SnapshotEditDialog(const ConsoleServices &services,
                                       const ConnectionId &connection, const Snapshot &snapshot,
                                       Save save, QWidget *parent)
    : SaveDialog(services, connection,
                 {tr("Save"), tr("Saving…"), tr("The snapshot was not changed.")}, parent)
    , m_snapshot(snapshot)
    , m_save(std::move(save))
{
    setObjectName(u"snapshotEditDialog"_s);
    setWindowTitle(tr("Edit snapshot %1").arg(shortGuid(snapshot.id.text())));
    setMinimumSize(560, 592);
    build();
    m_userData->setText(snapshot.userData);
    m_loadedUserData = m_userData->text();
    m_scope->setScope(snapshot.applyScope);
    m_before->setText(scopeLines(snapshot.applyScope));
    connect(m_userData, &UserDataEdit::changed, this, &SnapshotEditDialog::showChange);
    connect(m_scope, &ApplyScopePicker::changed, this, &SnapshotEditDialog::showChange);
    showChange();
    m_userData->setFocus();
}

void SnapshotEditDialog::build()
{
    m_userData = new UserDataEdit(services().theme, limits::userDataBytes);
    m_userData->setMaximumHeight(160);
    addCaption(tr("N&ote (user data)"), m_userData);
    fields()->addWidget(m_userData, 1);
    fields()->addSpacing(metrics::unit);
    m_scope = new ApplyScopePicker(services(), connection(), ApplyScopePicker::Purpose::Scope);
    addCaption(tr("&Apply scope"), m_scope);
    fields()->addWidget(m_scope, 2);
    auto *scopes = new QFormLayout;
    scopes->setHorizontalSpacing(metrics::margin);
    scopes->setVerticalSpacing(metrics::unit / 2);
    m_before = plainLabel(u"scopeBeforeLabel"_s);
    m_after = plainLabel(u"scopeAfterLabel"_s);
    scopes->addRow(tr("Before"), m_before);
    scopes->addRow(tr("After"), m_after);
    fields()->addLayout(scopes);
}

QString SnapshotEditDialog::scopeLines(const QList<SubscriptionId> &scope) const
{
    return scope.isEmpty() ? tr("nobody") : ApplyScopePicker::namesOf(services(), scope);
}

SnapshotChange SnapshotEditDialog::change() const
{
    SnapshotChange change;
    if (m_userData->text() != m_loadedUserData)
        change.userData = m_userData->text();
    if (!sameSet(m_scope->scope(), m_snapshot.applyScope))
        change.applyScope = m_scope->scope();
    return change;
}

void SnapshotEditDialog::showChange()
{
    const SnapshotChange now = change();
    m_after->setText(now.applyScope ? scopeLines(*now.applyScope) : tr("unchanged"));
    follow();
}

QString SnapshotEditDialog::problem() const
{
    const QString scope = m_scope->problem();
    return scope.isEmpty() && !m_userData->fits() ? tr("The note is too long.") : scope;
}

bool SnapshotEditDialog::hasChange() const
{
    const SnapshotChange now = change();
    return now.userData || now.applyScope || m_scope->hasTyped();
}

bool SnapshotEditDialog::prepare()
{
    // A typed id that was not added yet is meant as well.
    return m_scope->takeTyped();
}

QFuture<FaceResult<Done>> SnapshotEditDialog::send()
{
    return m_save(change());
}

} // namespace ff
