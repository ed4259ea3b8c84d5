// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/requestlogdock.h"

#include "ui/shell/requestlogpanel.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ff {

using namespace Qt::StringLiterals;

RequestLogDock::RequestLogDock(const ConsoleServices &services, QAction *show, QWidget *parent)
    : QDockWidget(tr("Request log"), parent)
    , m_panel(new RequestLogPanel(services))
{
    setObjectName(u"requestLogDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    setTitleBarWidget(buildTitle(services.theme));
    setWidget(m_panel);
    m_panel->setMinimumHeight(15 * metrics::unit);
    connect(this, &QDockWidget::visibilityChanged, show,
            [this, show] { show->setChecked(!isHidden()); });
    connect(show, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            goTo();
        else
            hide();
    });
}

void RequestLogDock::goTo()
{
    show();
    raise();
    m_panel->focusTable();
}

QWidget *RequestLogDock::buildTitle(Theme &theme)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"requestLogTitleBar"_s);
    auto *title = new QLabel(windowTitle(), bar);
    title->setObjectName(u"requestLogTitleLabel"_s);
    title->setFont(strongFont(font()));
    auto *close = new QToolButton(bar);
    close->setObjectName(u"closeRequestLogButton"_s);
    close->setIcon(theme.icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide the request log"));
    close->setAccessibleName(tr("Hide the request log"));
    connect(close, &QToolButton::clicked, this, &QDockWidget::hide);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::margin, metrics::unit / 2, metrics::unit, metrics::unit / 2);
    row->setSpacing(metrics::margin);
    row->addWidget(title);
    row->addWidget(m_panel->filterBar(), 1);
    row->addWidget(close);
    return bar;
}

} // namespace ff
