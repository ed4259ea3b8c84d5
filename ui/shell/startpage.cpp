// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/tokens.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int heroSize = 80;
constexpr int textWidth = 520;

QLabel *centredLabel(const char *name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(Theme &theme, QAction *startSandbox, QAction *addConnection, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *hero = new QLabel(this);
    hero->setPixmap(theme.icon(u"app"_s).pixmap(QSize(heroSize, heroSize), devicePixelRatioF()));
    hero->setAlignment(Qt::AlignHCenter);
    QLabel *headline = centredLabel("startHeadlineLabel", tr("Welcome to Faceferry"), this);
    headline->setFont(headlineFont(headlineFont(font())));
    QLabel *text = centredLabel(
        "startTextLabel",
        tr("Administer the face lists and person groups of your Azure AI Face resources, and carry "
           "them from one resource to another with snapshots."),
        this);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_sandboxText = centredLabel(
        "startSandboxLabel",
        tr("The sandbox is a Face service inside Faceferry with two resources and sample data. It "
           "needs no account, and it does no face recognition."),
        this);
    m_sandboxText->setForegroundRole(QPalette::PlaceholderText);
    m_sandbox = new QPushButton(theme.icon(u"sandbox"_s), tr("Start the sandbox"), this);
    m_sandbox->setObjectName(u"startSandboxButton"_s);
    m_add = new QPushButton(theme.icon(u"add"_s), tr("Add a connection…"), this);
    m_add->setObjectName(u"startAddConnectionButton"_s);
    for (QPushButton *button : {m_add, m_sandbox})
        button->setAutoDefault(true); // Enter presses the one with the focus

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::unit);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_sandbox);
    buttons->addStretch(1);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    column->addStretch(2);
    column->addWidget(hero);
    column->addSpacing(metrics::unit);
    column->addWidget(headline);
    column->addWidget(text);
    column->addSpacing(metrics::margin);
    column->addLayout(buttons);
    column->addSpacing(metrics::unit);
    column->addWidget(m_sandboxText);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    connect(m_sandbox, &QPushButton::clicked, startSandbox, &QAction::trigger);
    connect(m_add, &QPushButton::clicked, addConnection, &QAction::trigger);
    setSandboxOffered(false);
}

void StartPage::setSandboxOffered(bool offered)
{
    m_sandbox->setVisible(offered);
    m_sandboxText->setVisible(offered);
    m_sandbox->setDefault(offered);
    m_add->setDefault(!offered);
    QPushButton *first = offered ? m_sandbox : m_add;
    const bool focused = isAncestorOf(window()->focusWidget());
    setFocusProxy(first);
    if (focused)
        first->setFocus();
}

} // namespace ff
