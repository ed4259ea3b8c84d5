// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstatus.h"

#include "models/connections/secretstore.h"
#include "ui/pages/elidedlabel.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStatusBar>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QWidget *note(const char *name, QLabel *icon, QWidget *text)
{
    auto *widget = new QWidget;
    widget->setObjectName(QLatin1StringView(name));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(metrics::unit, 0, metrics::unit, 0);
    row->setSpacing(metrics::unit / 2);
    row->addWidget(icon);
    row->addWidget(text, 1);
    widget->hide();
    return widget;
}

} // namespace

WindowStatus::WindowStatus(const ConsoleServices &services, QStatusBar *bar)
    : QObject(bar)
    , m_services(services)
    , m_sandboxIcon(new QLabel)
    , m_keychainIcon(new QLabel)
    , m_keychainText(new ElidedLabel)
{
    auto *sandboxText =
        new QLabel(tr("The sandbox simulates the service; it does no face recognition."));
    sandboxText->setObjectName(u"sandboxNoteLabel"_s);
    sandboxText->setForegroundRole(QPalette::PlaceholderText);
    m_keychainText->setObjectName(u"keychainNoteLabel"_s);
    m_sandbox = note("sandboxNote", m_sandboxIcon, sandboxText);
    m_keychain = note("keychainNote", m_keychainIcon, m_keychainText);
    bar->addWidget(m_sandbox);
    bar->addPermanentWidget(m_keychain);
    bar->setMinimumHeight(metrics::rowHeight);
    connect(&services.secrets, &SecretStore::keychainProblemChanged, this, &WindowStatus::follow);
    connect(&services.theme, &Theme::changed, this, &WindowStatus::follow);
    follow();
}

void WindowStatus::setSandbox(bool isSandbox)
{
    m_sandbox->setVisible(isSandbox);
}

void WindowStatus::follow()
{
    const QSize size(metrics::smallIcon, metrics::smallIcon);
    const Theme &theme = m_services.theme;
    m_sandboxIcon->setPixmap(
        theme.icon(u"sandbox"_s, Theme::Tone::Accent).pixmap(size, m_sandbox->devicePixelRatioF()));
    m_keychainIcon->setPixmap(
        theme.icon(u"key"_s, Theme::Tone::Warning).pixmap(size, m_keychain->devicePixelRatioF()));
    const QString problem = m_services.secrets.keychainProblem();
    m_keychain->setVisible(!problem.isEmpty());
    m_keychainText->setText(problem);
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme.foreground(Theme::Tone::Warning));
    m_keychainText->setPalette(palette);
}

} // namespace ff
