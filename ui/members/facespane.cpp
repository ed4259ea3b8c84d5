// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/facespane.h"

#include "models/connections/writeguard.h"
#include "models/editing/resourceeditor.h"
#include "ui/members/actionbutton.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/membertext.h"
#include "ui/pages/datatable.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr int settleMs = 150; // the arrow keys repeat faster than that
}

FacesPane::FacesPane(const ConsoleServices &services, const ContainerRef &group, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_group(group)
    , m_model(services.clients, services.editor)
{
    setObjectName(u"facesPane"_s);
    buildActions();
    build();
    m_openDelay.setSingleShot(true);
    m_openDelay.setInterval(settleMs);
    connect(&m_openDelay, &QTimer::timeout, this, [this] { m_model.open(m_group, m_wanted); });
    m_userDataDelay.setSingleShot(true);
    m_userDataDelay.setInterval(settleMs);
    connect(&m_userDataDelay, &QTimer::timeout, this, &FacesPane::requestUserData);
    connect(m_table, &DataTable::rowsInViewChanged, this, [this] { m_userDataDelay.start(); });
    connect(m_table, &DataTable::menuRequested, this, &FacesPane::showMenu);
    connect(&m_model, &PersonFacesModel::stateChanged, this, &FacesPane::showState);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, &FacesPane::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FacesPane::updateActions);
    connect(m_states, &ListStateView::actionTriggered, this, [this] {
        if (m_model.state() == ListState::Failed)
            m_model.refresh();
        else
            m_add->trigger();
    });
    showPerson({});
}

void FacesPane::buildActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text) {
        auto *action =
            new QAction(icon.isEmpty() ? QIcon() : m_services.theme.icon(icon), text, this);
        action->setObjectName(name);
        return action;
    };
    m_add = make(u"addPersonFacesAction"_s, u"add"_s, tr("Add faces…"));
    m_edit = make(u"editFaceAction"_s, u"edit"_s, tr("Edit face…"));
    m_edit->setShortcut(Qt::Key_F2);
    m_delete = make(u"deleteFacesAction"_s, u"remove"_s, tr("Delete faces…"));
    m_delete->setShortcut(QKeySequence::Delete);
    m_copyId = make(u"copyFaceIdAction"_s, u"copy"_s, tr("Copy id"));
    m_copyId->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyJson = make(u"copyFaceJsonAction"_s, {}, tr("Copy as JSON"));
    connect(m_add, &QAction::triggered, this, &FacesPane::addRequested);
    connect(m_edit, &QAction::triggered, this,
            [this] { Q_EMIT editRequested(selected().constFirst()); });
    connect(m_delete, &QAction::triggered, this, [this] {
        QList<PersistedFaceId> ids;
        for (const PersistedFace &face : selected())
            ids += face.id;
        Q_EMIT deleteRequested(ids);
    });
    connect(m_copyId, &QAction::triggered, this, [this] {
        QStringList ids;
        for (const PersistedFace &face : selected())
            ids += face.id.text();
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    connect(m_copyJson, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(facesAsJson(selected())));
    });
}

void FacesPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::margin, metrics::unit, metrics::unit, metrics::unit / 2);
    row->setSpacing(metrics::unit / 2);
    m_title = new QLabel;
    m_title->setObjectName(u"facesTitleLabel"_s);
    m_title->setFont(strongFont(m_title->font()));
    row->addWidget(m_title, 1);
    for (QAction *action : {m_add, m_edit, m_delete}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName().chopped(6) + u"Button"_s);
        button->setIcon(action->icon());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        bindToAction(button, action);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_table = new DataTable;
    m_table->setObjectName(u"facesTable"_s);
    m_table->setAccessibleName(tr("Faces of the person"));
    m_table->setItemDelegate(new MemberDelegate(m_services.theme, -1, m_table));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false); // in the order the service keeps them
    m_table->setColumnStarts(
        {{PersonFacesModel::IdColumn, 22}, {PersonFacesModel::UserDataColumn, 20}},
        PersonFacesModel::IdColumn, Qt::AscendingOrder);
    // Of this table alone: the table of persons has the same keys.
    for (QAction *action : {m_edit, m_delete, m_copyId}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_states = new ListStateView(m_services.theme, m_table);
    m_states->setObjectName(u"facesStateView"_s);
    column->addWidget(m_states, 1);
}

void FacesPane::showPerson(const PersonId &person, const QString &hint)
{
    m_hint = hint;
    if (person == m_wanted && !person.isEmpty())
        return;
    // What was said of the one before is not said of this one.
    if (m_model.rowCount() == 0)
        m_states->showMessage({{}, Theme::Tone::Neutral, {}, {}, {}, {}});
    m_wanted = person;
    if (person.isEmpty()) {
        m_openDelay.stop();
        m_model.open(m_group, {});
    } else {
        m_openDelay.start();
    }
    showState();
}

void FacesPane::refresh()
{
    if (!m_wanted.isEmpty() && !m_openDelay.isActive())
        m_model.refresh();
}

QList<PersistedFace> FacesPane::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<PersistedFace> faces;
    for (const QModelIndex &row : std::as_const(rows))
        faces += m_model.faceAt(row.row());
    return faces;
}

void FacesPane::showState()
{
    m_title->setText(tr("Faces"));
    if (m_wanted.isEmpty()) {
        m_states->showMessage({{}, Theme::Tone::Neutral, {}, m_hint, {}, {}});
    } else if (m_openDelay.isActive() || m_model.state() == ListState::Loading
               || m_model.state() == ListState::NoConnection) {
        m_states->showLoading(tr("Loading faces…"));
    } else if (m_model.state() == ListState::Failed) {
        m_states->showMessage(ListStateView::messageFor(m_model.error()));
    } else if (m_model.rowCount() == 0) {
        const bool mayWrite = m_services.guard.mayWrite(m_group.connection);
        m_states->showMessage({u"face"_s,
                               Theme::Tone::Warning,
                               tr("No face yet"),
                               tr("A group with a person without a face fails to train."),
                               {},
                               mayWrite ? m_add->text() : QString()});
    } else {
        m_title->setText(tr("%n faces", nullptr, m_model.rowCount()));
        m_states->showContent();
        m_userDataDelay.start();
    }
    updateActions();
}

void FacesPane::updateActions()
{
    const QString guard = m_services.guard.whyNot(m_group.connection);
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    const auto why = [&guard](bool possible, const QString &sentence) {
        return guard.isEmpty() ? (possible ? QString() : sentence) : guard;
    };
    explain(m_add, why(!m_wanted.isEmpty(), tr("Select one person first.")));
    explain(m_edit, why(count == 1, tr("Select one face first.")));
    explain(m_delete, why(count > 0, tr("Select a face first.")));
    for (QAction *action : {m_copyId, m_copyJson})
        explain(action, count > 0 ? QString() : tr("Select a face first."));
}

void FacesPane::requestUserData()
{
    const QList<int> inView = m_table->rowsInView();
    if (inView.size() != 2 || !m_table->isVisible())
        return;
    QList<int> rows;
    for (int row = inView.first(); row <= inView.last(); ++row)
        rows += row;
    m_model.requestUserData(rows);
}

void FacesPane::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_add, m_edit, m_delete});
    menu->addSeparator();
    menu->addActions({m_copyId, m_copyJson});
    menu->popup(globalPos);
}

} // namespace ff
