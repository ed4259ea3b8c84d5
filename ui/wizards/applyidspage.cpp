// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facetypes.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applypages.h"
#include "ui/wizards/newidfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

ApplyIdsPage::ApplyIdsPage(const ConsoleServices &services, ApplyDraft &draft,
                           ConflictChecks &conflicts)
    : DraftPage(draft)
    , m_services(services)
    , m_conflicts(conflicts)
{
    setObjectName(u"applyIdsPage"_s);
    setTitle(tr("Under which id"));
    setLead(tr("The copy becomes a new group or list. Its id must be free in its connection."));
    QVBoxLayout *const layout = column();
    auto *area = new QScrollArea;
    area->setObjectName(u"targetIdsScrollArea"_s);
    area->setAccessibleName(tr("New ids"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, metrics::unit, 0);
    m_layout->setSpacing(metrics::margin);
    m_layout->addStretch();
    area->setWidget(body);
    layout->addWidget(area);
}

QString ApplyIdsPage::suggestion(const ApplyDraft &draft, const Connection &target) const
{
    QString id;
    bool fromTarget = false;
    for (const OperationRecord &record : m_services.operations.records()) {
        if (record.kind == OperationKind::Take && record.snapshot == draft.snapshot.id) {
            id = record.objectId.text();
            fromTarget = record.connection == target.id;
        }
    }
    // A note that is a valid id is how operators name the source when another console took it.
    if (id.isEmpty() && limits::objectIdProblem(draft.snapshot.userData).isEmpty())
        id = draft.snapshot.userData;
    const QString suffix = u"-copy"_s;
    return fromTarget && id.size() + suffix.size() <= limits::objectIdLength ? id + suffix : id;
}

void ApplyIdsPage::load(const ApplyDraft &draft)
{
    for (const NewIdField *field : std::as_const(m_fields))
        delete field->parentWidget();
    m_fields.clear();
    for (ApplyDraft::Target target : draft.targets) {
        if (target.objectId.isEmpty())
            target.objectId = suggestion(draft, target.connection);
        addField(target);
    }
    checkAll();
}

QWidget *ApplyIdsPage::firstField() const
{
    const auto open = std::find_if(m_fields.begin(), m_fields.end(),
                                   [](const NewIdField *field) { return field->text().isEmpty(); });
    if (open != m_fields.end())
        return (*open)->edit();
    return m_fields.isEmpty() ? nullptr : m_fields.first()->edit();
}

void ApplyIdsPage::addField(const ApplyDraft::Target &target)
{
    const QString &name = target.connection.name;
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit / 2);
    auto *field = new NewIdField(m_services.theme, m_conflicts, target.connection);
    field->edit()->setObjectName(u"targetIdLineEdit_"_s + name);
    field->edit()->setAccessibleName(tr("New id in %1").arg(name));
    field->status()->setObjectName(u"targetIdStatus_"_s + name);
    field->setText(target.objectId);
    field->setOtherRule([this, field](const QString &id) { return clashOf(*field, id); });
    layout->addWidget(new ConnectionLine(target.connection));
    layout->addWidget(field);
    m_layout->insertWidget(m_layout->count() - 1, box);
    connect(field, &NewIdField::edited, this, &ApplyIdsPage::checkAll);
    connect(field, &NewIdField::statusChanged, this, &QWizardPage::completeChanged);
    m_fields += field;
}

QString ApplyIdsPage::clashOf(const NewIdField &field, const QString &id) const
{
    const Connection &mine = field.target();
    for (const NewIdField *other : m_fields) {
        const Connection &theirs = other->target();
        if (theirs.id != mine.id && theirs.endpoint == mine.endpoint
            && theirs.subscription == mine.subscription && other->text() == id)
            return tr("%1 is the same resource and has the same id here.").arg(theirs.name);
    }
    return {};
}

void ApplyIdsPage::checkAll()
{
    for (NewIdField *field : std::as_const(m_fields))
        field->check();
}

void ApplyIdsPage::apply(ApplyDraft &draft) const
{
    for (ApplyDraft::Target &target : draft.targets) {
        for (const NewIdField *field : m_fields) {
            if (field->target().id == target.connection.id)
                target.objectId = field->text();
        }
    }
}

bool ApplyIdsPage::isComplete() const
{
    return !m_fields.isEmpty()
           && std::all_of(m_fields.begin(), m_fields.end(),
                          [](const NewIdField *field) { return field->isFine(); });
}

} // namespace ff
