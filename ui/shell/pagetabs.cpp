// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetabs.h"

#include "models/connections/connectionstore.h"
#include "models/editing/resourceeditor.h"
#include "ui/members/memberspage.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 stateVersion = 1;
constexpr int longestTitle = 28; // characters; the tooltip has the id in full
constexpr int longestOfMany = 14; // with more than `fewTabs` of them
constexpr int fewTabs = 2;
constexpr int widestLabel = 120; // pixels; an own word may be longer

QString iconOf(ContainerType type)
{
    switch (type) {
    case ContainerType::FaceList:
        return u"facelist"_s;
    case ContainerType::LargeFaceList:
        return u"largefacelist"_s;
    case ContainerType::PersonGroup:
        return u"persongroup"_s;
    case ContainerType::LargePersonGroup:
        break;
    }
    return u"largepersongroup"_s;
}

// The connection's colour and, where it has one, its label: icon and word.
QWidget *tabMark(const Connection &connection, QWidget *parent)
{
    auto *mark = new QWidget(parent);
    mark->setObjectName(u"tabMark"_s);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(3);
    const QSize size(14, 14);
    auto *dot = new QLabel(mark);
    dot->setPixmap(
        Theme::connectionDot(connection.colour).pixmap(size, parent->devicePixelRatioF()));
    row->addWidget(dot);
    if (connection.label.kind != EnvironmentLabel::Kind::None) {
        auto *badge = new EnvironmentBadge(mark);
        badge->setLabel(connection.label);
        badge->setFixedSize(badge->sizeHint().boundedTo({widestLabel, badge->sizeHint().height()}));
        row->addWidget(badge);
    }
    mark->setAttribute(Qt::WA_TransparentForMouseEvents); // the tab is what is clicked
    return mark;
}

QString shortened(const QString &title, int longest)
{
    return title.size() <= longest ? title : title.first(longest - 1) + u'…';
}

// A tab's text is not for mnemonics: an id may hold an ampersand.
QString shownTitle(const QString &title, int longest)
{
    QString text = shortened(title, longest);
    return text.replace(u'&', u"&&"_s);
}

} // namespace

PageTabs::PageTabs(const ConsoleServices &services, QWidget *parent)
    : QTabWidget(parent)
    , m_services(services)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(true);
    tabBar()->installEventFilter(this);
    connect(&services.connections, &ConnectionStore::added, this, &PageTabs::addWaiting);
    connect(&services.connections, &ConnectionStore::changed, this, [this] {
        for (int index = m_lasting; index < count(); ++index)
            mark(index);
    });
    connect(&services.connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) {
        closeMatching([&id](const ContainerRef &one) { return one.connection == id; });
    });
    connect(&services.editor, &ResourceEditor::containerDeleted, this,
            [this](const ContainerRef &gone) {
                closeMatching([&gone](const ContainerRef &one) { return one == gone; });
            });
    connect(&services.theme, &Theme::changed, this, [this] {
        for (int index = m_lasting; index < count(); ++index)
            mark(index);
    });
}

void PageTabs::addLastingPage(QWidget *page, const QString &icon, const QString &title)
{
    addTab(page, m_services.theme.icon(icon), title);
    ++m_lasting;
}

MembersPage *PageTabs::membersAt(int index) const
{
    return index < m_lasting ? nullptr : qobject_cast<MembersPage *>(widget(index));
}

MembersPage *PageTabs::currentMembers() const
{
    return membersAt(currentIndex());
}

int PageTabs::indexOf(const ContainerRef &container) const
{
    for (int index = m_lasting; index < count(); ++index) {
        if (membersAt(index) && membersAt(index)->container() == container)
            return index;
    }
    return -1;
}

MembersPage *PageTabs::openContainer(const ContainerRef &container)
{
    if (container.isEmpty() || !m_services.connections.find(container.connection))
        return nullptr;
    if (const int index = indexOf(container); index >= 0) {
        setCurrentIndex(index);
        return membersAt(index);
    }
    MembersPage *page = addMembers(container);
    setCurrentWidget(page);
    return page;
}

MembersPage *PageTabs::addMembers(const ContainerRef &container)
{
    auto *page = new MembersPage(m_services, container);
    page->restoreLayout(m_layouts.value(int(container.type)));
    const int index = addTab(page, m_services.theme.icon(iconOf(container.type)), QString());
    auto *button = new QToolButton(tabBar());
    button->setObjectName(u"closeTabButton"_s);
    button->setIcon(m_services.theme.icon(u"close"_s));
    button->setIconSize({14, 14});
    button->setFixedSize(20, 20);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close %1").arg(page->title()));
    button->setAccessibleName(button->toolTip());
    tabBar()->setTabButton(index, QTabBar::RightSide, button);
    connect(button, &QToolButton::clicked, page,
            [this, page] { close(QTabWidget::indexOf(page)); });
    connect(page, &MembersPage::keyWanted, this, &PageTabs::keyWanted);
    connect(page, &MembersPage::titleChanged, this, [this, page] {
        showTitles();
        mark(QTabWidget::indexOf(page));
    });
    mark(index);
    showTitles();
    return page;
}

// With many tabs the ids give way, never the labels.
void PageTabs::showTitles()
{
    const int longest = count() - m_lasting > fewTabs ? longestOfMany : longestTitle;
    for (int index = m_lasting; index < count(); ++index) {
        if (const MembersPage *page = membersAt(index))
            setTabText(index, shownTitle(page->title(), longest));
    }
}

void PageTabs::mark(int index)
{
    const MembersPage *page = membersAt(index);
    if (!page)
        return;
    const std::optional<Connection> connection =
        m_services.connections.find(page->container().connection);
    if (!connection)
        return;
    // QTabBar does not delete a button that another replaces.
    if (QWidget *before = tabBar()->tabButton(index, QTabBar::LeftSide))
        before->deleteLater();
    tabBar()->setTabButton(index, QTabBar::LeftSide, tabMark(*connection, tabBar()));
    const QString label = connection->label.text();
    const QString where =
        label.isEmpty() ? connection->name : tr("%1 (%2)").arg(connection->name, label);
    //: A tab's tooltip: what is open ("Person group") and its connection.
    const QString kind =
        tr("%1 in %2").arg(containerTypeDisplayName(page->container().type), where);
    const QString tip = page->title() + u'\n' + kind;
    setTabToolTip(index,
                  u"<span style=\"white-space:pre\">"_s + tip.toHtmlEscaped() + u"</span>"_s);
    tabBar()->setAccessibleTabName(index, tr("%1, %2").arg(page->title(), where));
}

void PageTabs::closeCurrent()
{
    if (canCloseCurrent())
        close(currentIndex());
}

void PageTabs::close(int index)
{
    MembersPage *page = membersAt(index);
    if (!page)
        return;
    m_layouts[int(page->container().type)] = page->saveLayout();
    const bool hadFocus = page->isAncestorOf(window()->focusWidget());
    removeTab(index);
    page->deleteLater();
    showTitles();
    if (hadFocus)
        currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PageTabs::closeMatching(const std::function<bool(const ContainerRef &)> &matches)
{
    m_waiting.removeIf([&](const Waiting &one) { return matches(one.container); });
    for (int index = count() - 1; index >= m_lasting; --index) {
        if (membersAt(index) && matches(membersAt(index)->container()))
            close(index);
    }
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            close(tabBar()->tabAt(mouse->position().toPoint()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

QByteArray PageTabs::saveState() const
{
    QMap<int, QByteArray> layouts = m_layouts;
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    QList<Waiting> open = m_waiting;
    for (int index = m_lasting; index < count(); ++index) {
        if (const MembersPage *page = membersAt(index)) {
            open.append({page->container(), index == currentIndex()});
            layouts[int(page->container().type)] = page->saveLayout();
        }
    }
    out << stateVersion << qint32(qMin(currentIndex(), m_lasting)) << layouts
        << qint32(open.size());
    for (const Waiting &one : open)
        out << one.container.connection.text() << qint32(one.container.type)
            << one.container.id.text() << one.isCurrent;
    return state;
}

void PageTabs::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 current = 0;
    qint32 open = 0;
    in >> version;
    if (version != stateVersion)
        return;
    in >> current >> m_layouts >> open;
    for (qint32 i = 0; i < open && in.status() == QDataStream::Ok; ++i) {
        QString connection;
        qint32 type = 0;
        QString id;
        bool isCurrent = false;
        in >> connection >> type >> id >> isCurrent;
        const bool isType = type >= 0 && type < int(allContainerTypes.size());
        const ContainerRef container{ConnectionId(connection), ContainerType(isType ? type : 0),
                                     ObjectId(id)};
        if (in.status() == QDataStream::Ok && isType && !container.isEmpty())
            m_waiting.append({container, isCurrent});
    }
    if (current >= 0 && current < m_lasting)
        setCurrentIndex(current);
    addWaiting();
}

void PageTabs::addWaiting()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (!m_services.connections.find(one.container.connection)) {
            m_waiting.append(one);
            continue;
        }
        if (indexOf(one.container) >= 0)
            continue;
        MembersPage *page = addMembers(one.container);
        if (one.isCurrent)
            setCurrentWidget(page);
    }
}

} // namespace ff
