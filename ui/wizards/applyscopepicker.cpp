// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/applyscopepicker.h"

#include "models/connections/connectionstore.h"
#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/reasons.h"
#include "ui/wizards/returnkey.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// The label is shown beside the name.
enum Column { NameColumn, SubscriptionColumn, NoteColumn, LabelColumn, ColumnCount };
constexpr int subscriptionRole = Qt::UserRole + 1; ///< QString
constexpr int typedRole = Qt::UserRole + 2; ///< bool: typed by the operator
constexpr int labelsRole = Qt::UserRole + 4; ///< QStringList: of the row's connections
constexpr int rankRole = Qt::UserRole + 5; ///< int: of the label that is shown
constexpr int barredRole = Qt::UserRole + 3; ///< bool: cannot be chosen, see the note

// One row may stand for several connections: what is most dangerous among them is shown.
void addLabel(QTreeWidgetItem &row, const Connection &connection)
{
    QStringList labels = row.data(LabelColumn, labelsRole).toStringList();
    const QString label = connection.label.text();
    const int rank = dangerRank(connection.label);
    const bool isWorst = labels.isEmpty() || rank < row.data(LabelColumn, rankRole).toInt();
    if (!label.isEmpty() && !labels.contains(label))
        labels.insert(isWorst ? 0 : labels.size(), label);
    if (!label.isEmpty() && isWorst) {
        row.setIcon(LabelColumn, environmentIcon(connection.label));
        row.setIcon(NameColumn, Theme::connectionDot(connection.colour));
        row.setData(LabelColumn, rankRole, rank);
    }
    row.setData(LabelColumn, labelsRole, labels);
    row.setText(LabelColumn, labels.join(u", "_s));
    row.setToolTip(LabelColumn, plainToolTip(labels.join(u'\n')));
}

} // namespace

ApplyScopePicker::ApplyScopePicker(const ConsoleServices &services, const ConnectionId &source,
                                   Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_purpose(purpose)
{
    setObjectName(u"applyScopePicker"_s);
    setAccessibleName(tr("Apply scope"));
    build();
    addConnections(source);
}

void ApplyScopePicker::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_rows = new QTreeWidget;
    m_rows->setObjectName(u"scopeTree"_s);
    m_rows->setAccessibleName(tr("Who may apply the snapshot"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Who"), tr("Subscription"), tr("Note"), tr("Label")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->header()->setStretchLastSection(true);
    m_rows->header()->setSectionsMovable(false);
    m_rows->header()->moveSection(LabelColumn, 1);
    m_rows->viewport()->installEventFilter(this);
    layout->addWidget(m_rows, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::unit);
    m_guid = new QLineEdit;
    m_guid->setObjectName(u"subscriptionLineEdit"_s);
    m_guid->setAccessibleName(tr("Subscription id of another resource"));
    m_guid->setPlaceholderText(tr("Another subscription id, as 12345678-abcd-…"));
    m_guid->setClearButtonEnabled(true);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(u"addSubscriptionButton"_s);
    m_add->setAccessibleName(tr("Add this subscription id"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"removeSubscriptionButton"_s);
    m_remove->setAccessibleName(tr("Remove the current typed subscription id"));
    m_remove->setToolTip(tr("Removes an id that was typed; known connections are unticked"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    row->addWidget(m_guid, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    layout->addLayout(row);
    m_refusal = new QLabel;
    m_refusal->setObjectName(u"subscriptionRefusalLabel"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setForegroundRole(QPalette::WindowText); // A wizard has its pages painted with Text.
    m_refusal->setWordWrap(true);
    m_refusal->setMinimumHeight(fontMetrics().lineSpacing());
    layout->addWidget(m_refusal);

    connect(m_rows, &QTreeWidget::itemChanged, this, [this] { Q_EMIT changed(); });
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_remove->setEnabled(item && item->data(NameColumn, typedRole).toBool());
    });
    connect(m_guid, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        refuse({});
        Q_EMIT changed();
    });
    connect(new ReturnKey(m_guid), &ReturnKey::pressed, this, &ApplyScopePicker::addFromField);
    connect(m_add, &QPushButton::clicked, this, &ApplyScopePicker::addFromField);
    connect(m_remove, &QPushButton::clicked, this, &ApplyScopePicker::removeCurrent);
    connect(&m_services.theme, &Theme::changed, this, &ApplyScopePicker::tintReasons);
    setFocusProxy(m_rows);
}

void ApplyScopePicker::addConnections(const ConnectionId &source)
{
    const auto origin = m_services.connections.find(source);
    for (const Connection &connection : m_services.connections.connections()) {
        const bool isSource = connection.id == source;
        const QString crossing = origin ? whyNoCrossing(*origin, connection) : QString();
        if (!connection.subscription.isEmpty()) {
            if (QTreeWidgetItem *known = rowOf(connection.subscription)) {
                known->setText(NameColumn,
                               tr("%1, %2").arg(known->text(NameColumn), connection.name));
                known->setToolTip(NameColumn, plainToolTip(known->text(NameColumn)));
                addLabel(*known, connection);
                if (isSource && m_purpose == Purpose::Scope)
                    known->setText(NoteColumn, tr("Restore here (this resource)"));
                continue;
            }
        }
        QString note;
        if (connection.subscription.isEmpty())
            note = tr("This connection has no subscription id yet");
        else if (!crossing.isEmpty())
            note = crossing;
        else if (isSource && m_purpose == Purpose::Scope)
            note = tr("Restore here (this resource)");
        QTreeWidgetItem *item = addRow(connection.name, connection.subscription, note);
        item->setIcon(NameColumn, Theme::connectionDot(connection.colour));
        addLabel(*item, connection);
        const bool barred = connection.subscription.isEmpty() || !crossing.isEmpty();
        item->setData(NameColumn, barredRole, barred);
        item->setDisabled(barred);
    }
    tintReasons();
}

QTreeWidgetItem *ApplyScopePicker::addRow(const QString &name, const SubscriptionId &id,
                                          const QString &note)
{
    auto *item = new QTreeWidgetItem;
    item->setText(NameColumn, name);
    item->setText(SubscriptionColumn, id.isEmpty() ? u"—"_s : shortGuid(id.text()));
    item->setText(NoteColumn, note);
    item->setToolTip(NameColumn, plainToolTip(name));
    item->setToolTip(SubscriptionColumn, plainToolTip(id.text()));
    item->setToolTip(NoteColumn, plainToolTip(note));
    item->setData(NameColumn, subscriptionRole, id.text());
    item->setCheckState(NameColumn, Qt::Unchecked);
    m_rows->addTopLevelItem(item);
    return item;
}

QTreeWidgetItem *ApplyScopePicker::addTyped(const SubscriptionId &id)
{
    QTreeWidgetItem *item = addRow(tr("Another resource"), id, id.text());
    item->setIcon(NameColumn, m_services.theme.icon(u"link"_s));
    item->setData(NameColumn, typedRole, true);
    return item;
}

QTreeWidgetItem *ApplyScopePicker::rowOf(const SubscriptionId &id) const
{
    if (id.isEmpty())
        return nullptr;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_rows->topLevelItem(row);
        if (SubscriptionId(item->data(NameColumn, subscriptionRole).toString()) == id)
            return item;
    }
    return nullptr;
}

void ApplyScopePicker::setScope(const QList<SubscriptionId> &scope)
{
    {
        const QSignalBlocker oneSignal(m_rows);
        for (int row = m_rows->topLevelItemCount() - 1; row >= 0; --row) {
            QTreeWidgetItem *item = m_rows->topLevelItem(row);
            if (item->data(NameColumn, typedRole).toBool()) {
                delete m_rows->takeTopLevelItem(row);
                continue;
            }
            item->setCheckState(NameColumn, Qt::Unchecked);
            item->setDisabled(item->data(NameColumn, barredRole).toBool());
        }
        for (const SubscriptionId &id : scope) {
            QTreeWidgetItem *item = rowOf(id);
            if (!item)
                item = addTyped(id);
            item->setCheckState(NameColumn, Qt::Checked);
            // What is in a snapshot's scope already can be taken out again, whatever it is.
            item->setDisabled(false);
        }
    }
    tintReasons();
    fitColumns();
    m_rows->viewport()->update();
    Q_EMIT changed();
}

QList<SubscriptionId> ApplyScopePicker::scope() const
{
    QList<SubscriptionId> ids;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_rows->topLevelItem(row);
        if (item->checkState(NameColumn) == Qt::Checked && !item->isDisabled())
            ids += SubscriptionId(item->data(NameColumn, subscriptionRole).toString());
    }
    return ids;
}

QString ApplyScopePicker::problem() const
{
    if (m_purpose == Purpose::Filter || hasTyped() || !scope().isEmpty())
        return {};
    return tr("Choose at least one: with an empty scope nobody could apply the snapshot, this "
              "resource included.");
}

QString ApplyScopePicker::namesOf(const ConsoleServices &services,
                                  const QList<SubscriptionId> &scope)
{
    QStringList names;
    for (const SubscriptionId &id : scope) {
        const auto known = services.connections.findBySubscription(id);
        names += known ? known->name : id.text();
    }
    return names.join(u", "_s);
}

void ApplyScopePicker::addFromField()
{
    QString typed = m_guid->text().trimmed();
    if (typed.isEmpty())
        return;
    // Portals and scripts show them in braces as well.
    if (typed.startsWith(u'{') && typed.endsWith(u'}'))
        typed = typed.mid(1, typed.size() - 2);
    if (!limits::isGuid(typed)) {
        refuse(tr("This is not a subscription id: it has 32 hexadecimal digits in five groups, as "
                  "12345678-9abc-def0-1234-56789abcdef0."));
        return;
    }
    const SubscriptionId id(typed.toLower());
    QTreeWidgetItem *item = rowOf(id);
    if (item && item->isDisabled()) {
        refuse(tr("This is the subscription id of %1, which cannot be chosen: %2.")
                   .arg(item->text(NameColumn), item->text(NoteColumn)));
        return;
    }
    if (item && item->checkState(NameColumn) == Qt::Checked) {
        refuse(item->data(NameColumn, typedRole).toBool()
                   ? tr("This subscription id is chosen already.")
                   : tr("This is the subscription id of %1, which is chosen already.")
                         .arg(item->text(NameColumn)));
        m_rows->setCurrentItem(item);
        return;
    }
    if (!item)
        item = addTyped(id);
    item->setCheckState(NameColumn, Qt::Checked);
    m_rows->setCurrentItem(item);
    m_guid->clear();
}

bool ApplyScopePicker::hasTyped() const
{
    return !m_guid->text().trimmed().isEmpty();
}

bool ApplyScopePicker::takeTyped()
{
    if (!hasTyped())
        return true;
    const QList<SubscriptionId> before = scope();
    addFromField();
    if (!hasTyped())
        return true;
    QString typed = m_guid->text().trimmed();
    typed.remove(u'{').remove(u'}');
    if (before.contains(SubscriptionId(typed.toLower()))) {
        m_guid->clear();
        return true;
    }
    m_guid->setFocus(Qt::OtherFocusReason);
    m_guid->selectAll();
    return false;
}

bool ApplyScopePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// Names and notes share what the short columns leave: a name is cut off for a note only, and then
// only as far as the note needs it.
void ApplyScopePicker::fitColumns()
{
    QHeaderView *header = m_rows->header();
    const int room = m_rows->viewport()->width();
    // As the view itself reckons: ticks, dots, badges and margins are its delegate's and style's.
    const QAbstractItemView *view = m_rows;
    const auto wanted = [view, header](int column) {
        return qMax(header->sectionSizeHint(column), view->sizeHintForColumn(column));
    };
    const int label = qMin(wanted(LabelColumn), room / 3);
    const int subscription = wanted(SubscriptionColumn);
    const int rest = room - label - subscription;
    header->resizeSection(LabelColumn, label);
    header->resizeSection(SubscriptionColumn, subscription);
    header->resizeSection(NameColumn,
                          qMin(wanted(NameColumn), qMax(rest / 2, rest - wanted(NoteColumn))));
}

void ApplyScopePicker::tintReasons()
{
    const QSignalBlocker noTicks(m_rows);
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        tintReason(*m_rows->topLevelItem(row), NoteColumn);
}

void ApplyScopePicker::refuse(const QString &why)
{
    QPalette palette = m_refusal->palette();
    palette.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Bad));
    m_refusal->setPalette(palette);
    m_refusal->setText(why);
    m_refusal->setAccessibleName(why);
}

void ApplyScopePicker::removeCurrent()
{
    QTreeWidgetItem *item = m_rows->currentItem();
    if (!item || !item->data(NameColumn, typedRole).toBool())
        return;
    delete item;
    Q_EMIT changed();
}

} // namespace ff
