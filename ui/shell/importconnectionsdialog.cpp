// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importconnectionsdialog.h"

#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, EndpointColumn, ConflictColumn, ChoiceColumn, ColumnCount };

constexpr int choiceWidth = 190;

QString conflictText(const ImportedConnection &imported)
{
    switch (imported.conflict) {
    case ImportedConnection::Conflict::None:
        return ImportConnectionsDialog::tr("New");
    case ImportedConnection::Conflict::SameId:
        return ImportConnectionsDialog::tr("The same as %1").arg(imported.existingName);
    case ImportedConnection::Conflict::SameEndpoint:
        return ImportConnectionsDialog::tr("Same endpoint as %1").arg(imported.existingName);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportConnectionsDialog::ImportConnectionsDialog(const ConsoleServices &services,
                                                 const ConnectionImport &import, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_import(import)
    , m_tree(new QTreeWidget(this))
    , m_remarks(new QLabel(this))
{
    setObjectName(u"importConnectionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import connections"));
    build();
    for (int number = 0; number < int(m_import.connections.size()); ++number)
        addRow(number);
    m_tree->resizeColumnToContents(EndpointColumn);
    m_tree->setColumnWidth(EndpointColumn, qMin(m_tree->columnWidth(EndpointColumn), 260));
    m_tree->resizeColumnToContents(ConflictColumn);
    m_tree->setColumnWidth(ChoiceColumn, choiceWidth);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    follow();
}

void ImportConnectionsDialog::build()
{
    auto *lead = new QLabel(tr("The file holds no keys: you are asked for them afterwards."), this);
    lead->setWordWrap(true);
    m_tree->setObjectName(u"importTreeWidget"_s);
    m_tree->setAccessibleName(tr("Connections of the file"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels(
        {tr("Connection"), tr("Endpoint"), tr("Already here"), tr("What to do")});
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_remarks->setObjectName(u"importRemarksLabel"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"importButton"_s);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::unit * 3 / 2);
    column->addWidget(lead);
    column->addWidget(m_tree, 1);
    column->addWidget(m_remarks);
    column->addWidget(buttons);
    resize(960, 440);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_import);
        accept();
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ImportConnectionsDialog::follow);
}

void ImportConnectionsDialog::addRow(int number)
{
    const ImportedConnection &imported = m_import.connections.at(number);
    auto *item = new QTreeWidgetItem(m_tree);
    QStringList traits;
    if (const QString label = imported.connection.label.text(); !label.isEmpty())
        traits += label;
    if (imported.connection.isReadOnly)
        traits += tr("read-only");
    item->setText(NameColumn, traits.isEmpty() ? imported.connection.name
                                               : tr("%1 (%2)").arg(imported.connection.name,
                                                                   traits.join(u", "_s)));
    item->setIcon(NameColumn, Theme::connectionDot(imported.connection.colour));
    item->setText(EndpointColumn, imported.connection.endpoint.text());
    item->setText(ConflictColumn, conflictText(imported));
    if (!imported.remarks.isEmpty())
        item->setIcon(ConflictColumn, m_services.theme.icon(u"warning"_s, Theme::Tone::Warning));
    auto *choice = new QComboBox;
    choice->setObjectName(u"importChoice%1ComboBox"_s.arg(number));
    choice->setAccessibleName(tr("What to do with %1").arg(imported.connection.name));
    if (imported.conflict == ImportedConnection::Conflict::None) {
        choice->addItem(tr("Add"), int(ImportedConnection::Choice::Add));
    } else {
        choice->addItem(tr("Replace what is here"), int(ImportedConnection::Choice::Replace));
        choice->addItem(tr("Add it as well"), int(ImportedConnection::Choice::Add));
    }
    choice->addItem(tr("Leave out"), int(ImportedConnection::Choice::Skip));
    choice->setCurrentIndex(choice->findData(int(imported.choice)));
    m_tree->setItemWidget(item, ChoiceColumn, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, number] {
        m_import.connections[number].choice =
            ImportedConnection::Choice(choice->currentData().toInt());
        follow();
    });
}

void ImportConnectionsDialog::follow()
{
    const auto isTaken = [](const ImportedConnection &one) {
        return one.choice != ImportedConnection::Choice::Skip;
    };
    const int taken =
        int(std::count_if(m_import.connections.cbegin(), m_import.connections.cend(), isTaken));
    m_accept->setText(taken == 0 ? tr("&Import") : tr("&Import %n connection(s)", nullptr, taken));
    m_accept->setEnabled(taken > 0);
    m_accept->setToolTip(taken > 0 ? QString() : tr("Every connection is left out."));

    QStringList lines = m_import.problems;
    if (taken == 0)
        lines += tr("Every connection is left out.");
    const int current = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    if (current >= 0)
        lines += m_import.connections.at(current).remarks;
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_services.theme.foreground(Theme::Tone::Warning));
    m_remarks->setPalette(colours);
}

} // namespace ff
