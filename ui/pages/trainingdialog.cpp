// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainingdialog.h"

#include "models/connections/connectionstore.h"
#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TrainingDialog::TrainingDialog(const ConsoleServices &services, const Findings &findings,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_findings(findings)
{
    setObjectName(u"trainingDialog"_s);
    setWindowTitle(tr("Train"));
    resize(640, 480);
    build();
    fill();
}

void TrainingDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    layout->setSpacing(metrics::unit);
    QList<ConnectionId> told;
    for (const ContainerRef &container : all()) {
        const auto connection = m_services.connections.find(container.connection);
        if (!connection || told.contains(connection->id))
            continue;
        told += connection->id;
        layout->addWidget(new ConnectionLine(*connection));
    }
    QLabel *title =
        plainLabel(u"trainingTitleLabel"_s, hasDoubts() ? tr("The training will probably fail")
                                                        : tr("Train %n groups or lists?", nullptr,
                                                             int(m_findings.fine.size())));
    title->setFont(headlineFont(title->font()));
    layout->addWidget(title);
    layout->addWidget(plainLabel(
        u"trainingTextLabel"_s,
        hasDoubts()
            ? tr("A person without a face makes the training of the whole group fail, and so does "
                 "a group or list that is empty. Open it to add faces or to delete such persons.")
            : tr("Nothing was found that would make a training fail. Each of them takes one "
                 "request.")));
    if (hasDoubts() && !m_findings.fine.isEmpty())
        layout->addWidget(plainLabel(u"trainingFineLabel"_s,
                                     tr("%n other groups or lists of the selection are fine.",
                                        nullptr, int(m_findings.fine.size()))));
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"trainingFindingsTree"_s);
    m_tree->setAccessibleName(hasDoubts() ? tr("What makes the training fail")
                                          : tr("Requests to be sent"));
    m_tree->setHeaderLabels({tr("What"), tr("Id")});
    m_tree->setHeaderHidden(!hasDoubts());
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(0, 304);
    layout->addWidget(m_tree, 1);
    addButtons();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_open)
            m_open->setEnabled(current() != nullptr);
    });
}

void TrainingDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    if (hasDoubts())
        addDoubtButtons(buttons);
    QPushButton *train = hasDoubts()
                             ? buttons->addButton(tr("Train &anyway"), QDialogButtonBox::ActionRole)
                             : buttons->addButton(tr("&Train"), QDialogButtonBox::AcceptRole);
    train->setObjectName(hasDoubts() ? u"trainAnywayButton"_s : u"trainAllButton"_s);
    train->setAutoDefault(false);
    layout()->addWidget(buttons);
    (hasDoubts() ? cancel : train)->setDefault(true); // the dialog must know it as its button
    connect(train, &QPushButton::clicked, this, [this] {
        Q_EMIT trainRequested(all());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TrainingDialog::addDoubtButtons(QDialogButtonBox *buttons)
{
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openButton"_s);
    m_open->setAccessibleName(tr("Show its persons without a face"));
    m_open->setIcon(m_services.theme.icon(u"open"_s));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &TrainingDialog::openCurrent);
    if (m_findings.fine.isEmpty())
        return;
    QPushButton *fine = buttons->addButton(tr("Train the &others"), QDialogButtonBox::ActionRole);
    fine->setObjectName(u"trainOthersButton"_s);
    fine->setAutoDefault(false);
    connect(fine, &QPushButton::clicked, this, [this] {
        Q_EMIT trainRequested(m_findings.fine);
        accept();
    });
}

QList<ContainerRef> TrainingDialog::all() const
{
    QList<ContainerRef> containers = m_findings.fine;
    for (const Finding &finding : m_findings.doubtful)
        containers += finding.container;
    return containers;
}

void TrainingDialog::addRequests(const QString &headline, const QList<ContainerRef> &containers)
{
    auto *group = new QTreeWidgetItem(m_tree);
    group->setText(0, headline);
    group->setIcon(0, m_services.theme.icon(u"train"_s));
    group->setFirstColumnSpanned(true);
    const bool isOneConnection =
        std::all_of(containers.begin(), containers.end(), [&containers](const ContainerRef &one) {
            return one.connection == containers.first().connection;
        });
    for (const ContainerRef &container : containers) {
        auto *row = new QTreeWidgetItem(group);
        const QString text = u"POST "_s + containerTypeInfo(container.type).path + u'/'
                             + container.id.text() + u"/train"_s;
        const QString where = m_services.connections.nameOf(container.connection);
        row->setText(0, isOneConnection ? text : singleLine(where, 40) + u": "_s + text);
        row->setToolTip(0, plainToolTip(where + u'\n' + text));
        row->setFirstColumnSpanned(true);
    }
    group->setExpanded(!hasDoubts());
}

void TrainingDialog::fill()
{
    for (const Finding &finding : std::as_const(m_findings.doubtful)) {
        auto *group = new QTreeWidgetItem(m_tree);
        const QString text = tr("%1: %2", "a group, and what was found in it")
                                 .arg(finding.container.id.text(), finding.summary);
        group->setText(0, text);
        group->setToolTip(0, plainToolTip(text));
        group->setIcon(0, m_services.theme.icon(u"warning"_s, Theme::Tone::Warning));
        group->setFirstColumnSpanned(true);
        for (const TrainingCheck::PersonWithoutFace &person : finding.persons) {
            auto *row = new QTreeWidgetItem(group);
            row->setText(0, person.name.isEmpty() ? tr("Without a name") : singleLine(person.name));
            row->setText(1, person.id.text());
            row->setToolTip(1, plainToolTip(person.id.text()));
            row->setIcon(0, m_services.theme.icon(u"person"_s));
        }
        if (const qint64 more = finding.count - finding.persons.size(); more > 0) {
            auto *rest = new QTreeWidgetItem(group);
            rest->setText(0, tr("and %n more", nullptr, int(more)));
            rest->setFirstColumnSpanned(true);
        }
    }
    if (m_findings.doubtful.size() == 1)
        m_tree->expandAll();
    const QList<ContainerRef> wanted = all();
    const int count = int(wanted.size());
    if (!hasDoubts())
        addRequests(tr("%n requests will be sent", nullptr, count), wanted);
    else if (count > 1)
        addRequests(tr("Train anyway sends %n requests", nullptr, count), wanted);
    if (hasDoubts() && !m_findings.fine.isEmpty())
        addRequests(tr("Train the others sends %n requests", nullptr, int(m_findings.fine.size())),
                    m_findings.fine);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

const TrainingDialog::Finding *TrainingDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    while (item && item->parent())
        item = item->parent();
    const int row = item ? m_tree->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    return row < 0 || row >= m_findings.doubtful.size() ? nullptr : &m_findings.doubtful.at(row);
}

void TrainingDialog::openCurrent()
{
    if (const Finding *finding = current()) {
        const ContainerRef container = finding->container;
        reject();
        Q_EMIT openRequested(container);
    }
}

} // namespace ff
