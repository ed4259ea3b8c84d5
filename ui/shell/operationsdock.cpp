// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operationsdock.h"

#include "ui/shell/connectionfilterbox.h"
#include "ui/shell/consoleactions.h"
#include "ui/shell/operationspanel.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

OperationsDock::OperationsDock(const ConsoleServices &services, QAction *clearFinished,
                               QAction *show, QWidget *parent)
    : QDockWidget(parent)
    , m_panel(new OperationsPanel(services))
    , m_clearFinished(clearFinished)
{
    setObjectName(u"operationsDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(buildTitle(services, clearFinished));
    setWidget(m_panel);
    m_panel->setMinimumHeight(15 * metrics::unit);
    connect(m_panel, &OperationsPanel::countsChanged, this, &OperationsDock::follow);
    connect(clearFinished, &QAction::triggered, m_panel, &OperationsPanel::clearFinished);
    connect(this, &QDockWidget::visibilityChanged, show,
            [this, show] { show->setChecked(!isHidden()); });
    connect(show, &QAction::triggered, this, [this](bool shown) {
        setVisible(shown);
        if (shown)
            m_panel->focusTable();
    });
    follow();
}

void OperationsDock::goTo()
{
    show();
    raise();
    m_panel->focusTable();
}

QWidget *OperationsDock::buildTitle(const ConsoleServices &services, QAction *clearFinished)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"operationsTitleBar"_s);
    m_title = new QLabel(bar);
    m_title->setObjectName(u"operationsTitleLabel"_s);
    m_title->setFont(strongFont(font()));
    auto *clear = new QToolButton(bar);
    clear->setObjectName(u"clearFinishedButton"_s);
    clear->setDefaultAction(clearFinished);
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clear->setAutoRaise(true);
    auto *close = new QToolButton(bar);
    close->setObjectName(u"closeOperationsButton"_s);
    close->setIcon(services.theme.icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide the operations"));
    close->setAccessibleName(tr("Hide the operations"));
    connect(close, &QToolButton::clicked, this, &QDockWidget::hide);
    auto *whose = new ConnectionFilterBox(services.connections, bar);
    whose->setObjectName(u"operationsConnectionComboBox"_s);
    connect(whose, &ConnectionFilterBox::chosenChanged, m_panel, &OperationsPanel::setConnection);
    connect(m_panel, &OperationsPanel::allWanted, whose, [whose] { whose->choose({}); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::margin, metrics::unit / 2, metrics::unit, metrics::unit / 2);
    row->setSpacing(metrics::unit / 2);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(whose);
    row->addWidget(clear);
    row->addWidget(close);
    return bar;
}

void OperationsDock::follow()
{
    const int running = m_panel->runningCount();
    const QString title = running == 0
                              ? tr("Operations")
                              //: The title of the operations panel; %n is how many have not ended.
                              : tr("Operations · %n running", nullptr, running);
    m_title->setText(title);
    setWindowTitle(title);
    ConsoleActions::allow(m_clearFinished, m_panel->finishedCount() > 0,
                          tr("No operation has ended yet."));
}

} // namespace ff
