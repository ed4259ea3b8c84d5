// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportconnectionsdialog.h"

#include "models/connections/connectionstore.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ff {

using namespace Qt::StringLiterals;

ExportConnectionsDialog::ExportConnectionsDialog(const ConsoleServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
{
    setObjectName(u"exportConnectionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export connections"));
    auto *lead = new QLabel(tr("Their settings are written to a file that another Faceferry can "
                               "import. Keys, secrets and passwords stay here."),
                            this);
    lead->setWordWrap(true);
    auto *caption = new QLabel(tr("&Connections to export"), this);
    caption->setFont(strongFont(font()));
    caption->setBuddy(m_list);
    m_list->setObjectName(u"exportListWidget"_s);
    m_list->setAccessibleName(tr("Connections to export"));
    for (const Connection &connection : services.connections.connections()) {
        if (connection.isSandbox)
            continue;
        const QString label = connection.label.text();
        //: A connection's name and its label: "East (Production)".
        auto *item = new QListWidgetItem(
            Theme::connectionDot(connection.colour),
            label.isEmpty() ? connection.name : tr("%1 (%2)").arg(connection.name, label), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, QVariant::fromValue(connection.id));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::unit);
    column->addWidget(lead);
    column->addSpacing(metrics::unit);
    column->addWidget(caption);
    column->addWidget(m_list, 1);
    column->addSpacing(metrics::unit);
    column->addWidget(buttons);
    resize(480, 400);
    connect(m_list, &QListWidget::itemChanged, this, &ExportConnectionsDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
    m_list->setFocus();
    follow();
}

QList<Connection> ExportConnectionsDialog::ticked() const
{
    QList<Connection> connections;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto found =
            m_services.connections.find(item->data(Qt::UserRole).value<ConnectionId>());
        if (item->checkState() == Qt::Checked && found)
            connections.append(*found);
    }
    return connections;
}

void ExportConnectionsDialog::follow()
{
    const bool any = !ticked().isEmpty();
    m_export->setEnabled(any);
    m_export->setToolTip(any ? QString() : tr("Tick a connection first."));
}

} // namespace ff
