// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/facetypes.h"
#include "models/operations/operationtracker.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/applypages.h"
#include "ui/wizards/conflictchecks.h"

#include <QHBoxLayout>
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
    connect(&conflicts, &ConflictChecks::changed, this, &ApplyIdsPage::showStatus);
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
    for (const Row &row : std::as_const(m_rows))
        delete row.id->parentWidget();
    m_rows.clear();
    for (ApplyDraft::Target target : draft.targets) {
        if (target.objectId.isEmpty())
            target.objectId = suggestion(draft, target.connection);
        addRow(target);
    }
    idEdited();
}

QWidget *ApplyIdsPage::firstField() const
{
    const auto open = std::find_if(m_rows.begin(), m_rows.end(),
                                   [](const Row &row) { return row.id->text().isEmpty(); });
    if (open != m_rows.end())
        return open->id;
    return m_rows.isEmpty() ? nullptr : m_rows.first().id;
}

void ApplyIdsPage::addRow(const ApplyDraft::Target &target)
{
    Row row;
    row.connection = target.connection;
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::unit);
    auto *dot = new QLabel;
    dot->setPixmap(Theme::connectionDot(target.connection.colour)
                       .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    auto *name = new QLabel(target.connection.name);
    name->setTextFormat(Qt::PlainText);
    name->setFont(strongFont(name->font()));
    head->addWidget(dot);
    head->addWidget(name, 1);
    row.id = new QLineEdit(target.objectId);
    row.id->setObjectName(u"targetIdLineEdit_"_s + target.connection.name);
    row.id->setAccessibleName(tr("New id in %1").arg(target.connection.name));
    row.id->setPlaceholderText(tr("New id: a to z, 0 to 9, - and _"));
    row.icon = new QLabel;
    row.icon->setFixedSize(metrics::smallIcon, metrics::smallIcon);
    row.status = new QLabel;
    row.status->setObjectName(u"targetIdStatus_"_s + target.connection.name);
    row.status->setTextFormat(Qt::PlainText);
    row.status->setWordWrap(true);
    row.status->setMinimumHeight(fontMetrics().lineSpacing());
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::unit);
    foot->addWidget(row.icon, 0, Qt::AlignTop);
    foot->addWidget(row.status, 1);
    layout->addLayout(head);
    layout->addWidget(row.id);
    layout->addLayout(foot);
    m_layout->insertWidget(m_layout->count() - 1, box);
    connect(row.id, &QLineEdit::textChanged, this, &ApplyIdsPage::idEdited);
    m_rows += row;
}

QString ApplyIdsPage::problemOf(const Row &row) const
{
    const QString id = row.id->text();
    if (const QString rule = limits::objectIdProblem(id); !rule.isEmpty())
        return rule;
    for (const Row &other : m_rows) {
        if (other.connection.id != row.connection.id
            && other.connection.endpoint == row.connection.endpoint
            && other.connection.subscription == row.connection.subscription
            && other.id->text() == id)
            return tr("%1 is the same resource and has the same id here.")
                .arg(other.connection.name);
    }
    return {};
}

void ApplyIdsPage::idEdited()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (problemOf(row).isEmpty())
            m_conflicts.check(row.connection.id, ObjectId(row.id->text()));
        else
            m_conflicts.clear(row.connection.id);
        showStatus(row.connection.id);
    }
}

void ApplyIdsPage::showStatus(const ConnectionId &target)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &candidate) {
        return candidate.connection.id == target;
    });
    if (row == m_rows.end())
        return;
    QString text = problemOf(*row);
    QString icon = u"failed"_s;
    Theme::Tone tone = Theme::Tone::Bad;
    if (text.isEmpty()) {
        const FaceError error = m_conflicts.error(target);
        switch (m_conflicts.state(target)) {
        case ConflictChecks::State::None:
        case ConflictChecks::State::Checking:
            text = tr("Looking whether it is free…");
            icon = u"running"_s;
            tone = Theme::Tone::Neutral;
            break;
        case ConflictChecks::State::Free:
            text = tr("Free in %1").arg(row->connection.name);
            icon = u"ok"_s;
            tone = Theme::Tone::Good;
            break;
        case ConflictChecks::State::Taken:
            text = tr("Already exists in %1. Choose another id.").arg(row->connection.name);
            break;
        case ConflictChecks::State::Unknown:
            text = tr("Could not check: %1 You can go on; the apply fails if the id is taken.")
                       .arg(error.summary());
            icon = u"warning"_s;
            tone = Theme::Tone::Warning;
            break;
        }
    } else if (row->id->text().isEmpty()) {
        icon = u"info"_s;
        tone = Theme::Tone::Neutral;
    }
    row->icon->setPixmap(
        m_services.theme.icon(icon, tone)
            .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    row->status->setText(text);
    row->status->setAccessibleName(text);
    Q_EMIT completeChanged();
}

void ApplyIdsPage::apply(ApplyDraft &draft) const
{
    for (ApplyDraft::Target &target : draft.targets) {
        for (const Row &row : m_rows) {
            if (row.connection.id == target.connection.id)
                target.objectId = row.id->text();
        }
    }
}

bool ApplyIdsPage::isComplete() const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        const ConflictChecks::State state = m_conflicts.state(row.connection.id);
        return problemOf(row).isEmpty()
               && (state == ConflictChecks::State::Free || state == ConflictChecks::State::Unknown);
    });
}

} // namespace ff
