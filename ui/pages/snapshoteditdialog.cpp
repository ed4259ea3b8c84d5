// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshoteditdialog.h"

#include "client/whendone.h"
#include "ui/pages/celltext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applyscopepicker.h"
#include "ui/wizards/userdataedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
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
    : QDialog(parent)
    , m_services(services)
    , m_snapshot(snapshot)
    , m_save(std::move(save))
{
    setObjectName(u"snapshotEditDialog"_s);
    setWindowTitle(tr("Edit snapshot %1").arg(shortGuid(snapshot.id.text())));
    setMinimumSize(560, 560);
    build(connection);
    m_userData->setText(snapshot.userData);
    m_loadedUserData = m_userData->text();
    m_scope->setScope(snapshot.applyScope);
    m_before->setText(scopeLines(snapshot.applyScope));
    connect(m_userData, &UserDataEdit::changed, this, &SnapshotEditDialog::showChange);
    connect(m_scope, &ApplyScopePicker::changed, this, &SnapshotEditDialog::showChange);
    showChange();
}

void SnapshotEditDialog::build(const ConnectionId &connection)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    m_messages = new MessageBar(m_services.theme);
    layout->addWidget(m_messages);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::unit);
    const auto caption = [form](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setFont(strongFont(label->font()));
        label->setBuddy(buddy);
        form->addWidget(label);
    };
    m_userData = new UserDataEdit(m_services.theme, limits::userDataBytes);
    m_userData->setMaximumHeight(160);
    caption(tr("N&ote (user data)"), m_userData);
    form->addWidget(m_userData, 1);
    form->addSpacing(metrics::unit);
    m_scope = new ApplyScopePicker(m_services, connection, ApplyScopePicker::Purpose::Scope);
    caption(tr("&Apply scope"), m_scope);
    form->addWidget(m_scope, 2);
    auto *scopes = new QFormLayout;
    scopes->setHorizontalSpacing(metrics::margin);
    scopes->setVerticalSpacing(metrics::unit / 2);
    const auto value = [](const QString &objectName) {
        auto *label = new QLabel;
        label->setObjectName(objectName);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    m_before = value(u"scopeBeforeLabel"_s);
    m_after = value(u"scopeAfterLabel"_s);
    scopes->addRow(tr("Before"), m_before);
    scopes->addRow(tr("After"), m_after);
    form->addLayout(scopes);
    layout->addWidget(m_form, 1);
    m_problem = value(u"problemLabel"_s);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_saveButton = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setAccessibleName(tr("Save the changes"));
    m_saveButton->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAccessibleName(tr("Close without saving"));
    cancel->setAutoDefault(false); // else it becomes the default while Save is disabled
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SnapshotEditDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SnapshotEditDialog::scopeLines(const QList<SubscriptionId> &scope) const
{
    return scope.isEmpty() ? tr("nobody") : ApplyScopePicker::namesOf(m_services, scope);
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
    QString problem = m_scope->problem();
    if (problem.isEmpty() && !m_userData->fits())
        problem = tr("The note is too long.");
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Bad));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_saveButton->setEnabled(!m_saving && problem.isEmpty()
                             && (now.userData || now.applyScope || m_scope->hasTyped()));
}

void SnapshotEditDialog::save()
{
    // A typed id that was not added yet is meant as well.
    if (!m_saveButton->isEnabled() || !m_scope->takeTyped())
        return;
    showChange();
    if (!m_saveButton->isEnabled())
        return;
    m_saving = true;
    m_messages->dismiss();
    m_form->setEnabled(false);
    m_saveButton->setText(tr("Saving…"));
    showChange();
    whenDone(m_save(change()), this, [this](const FaceResult<Done> &result) {
        if (result.ok()) {
            accept();
            return;
        }
        m_saving = false;
        m_form->setEnabled(true);
        m_saveButton->setText(tr("Save"));
        showChange();
        m_messages->showError(tr("The snapshot was not changed."), result.error());
    });
}

} // namespace ff
