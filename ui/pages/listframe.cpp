// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listframe.h"

#include "ui/pages/datatable.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/elidedlabel.h"
#include "ui/shell/liststateview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tokens.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 layoutVersion = 1;
}

ListFrame::ListFrame(Theme &theme, const QString &searchHint, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildRow(searchHint);
    layout->addLayout(m_row);

    m_messages = new MessageBar(theme);
    m_messages->setObjectName(u"messageBar"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->addWidget(m_messages);
    layout->addLayout(bar);

    QWidget *tableAndCount = buildTable();
    m_details = new DetailsPane(theme);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"detailsSplitter"_s);
    m_splitter->setAccessibleName(tr("Table and details"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(tableAndCount);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({800, 280});
    layout->addWidget(m_splitter, 1);
}

QWidget *ListFrame::buildTable()
{
    m_table = new DataTable;
    m_states = new ListStateView(m_theme, m_table);
    m_states->setObjectName(u"listStateView"_s);
    m_count = new ElidedLabel;
    m_count->setObjectName(u"countLabel"_s);
    m_count->setContentsMargins(metrics::margin, metrics::unit / 2, metrics::margin,
                                metrics::unit / 2);
    m_count->setMinimumHeight(fontMetrics().height() + metrics::unit);
    m_count->hide();
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_states, 1);
    column->addWidget(m_count);
    return both;
}

void ListFrame::buildRow(const QString &searchHint)
{
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(searchHint);
    m_search->setToolTip(
        tr("Searches what is loaded (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(144);
    m_search->setMaximumWidth(280);
    m_search->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &ListFrame::searchChanged);
    m_refresh = makeToolButton(u"refreshButton"_s, u"refresh"_s, tr("Refresh"));
    m_refresh->setToolTip(tr("Ask the service again (F5)"));
    connect(m_refresh, &QToolButton::clicked, this, &ListFrame::refreshRequested);
    m_row->addWidget(m_search, 1);
    m_row->addStretch();
    m_row->addWidget(m_refresh);
}

void ListFrame::addFilter(QWidget *filter)
{
    m_filters += filter;
    m_row->insertWidget(int(m_filters.size()), filter);
    orderTabs();
}

void ListFrame::addButton(QWidget *button)
{
    m_buttons += button;
    m_row->addWidget(button);
    orderTabs();
}

QToolButton *ListFrame::makeToolButton(const QString &objectName, const QString &icon,
                                       const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(m_theme.icon(icon));
    return button;
}

void ListFrame::setCount(const QString &text)
{
    m_counted = text;
    m_hasCount = m_hasCount || !text.isEmpty();
    m_count->setVisible(m_hasCount);
    showCount();
}

void ListFrame::setRefreshing(bool refreshing)
{
    m_isRefreshing = refreshing;
    showCount();
}

void ListFrame::showCount()
{
    m_count->setText(countText(m_counted, m_isRefreshing));
}

QString ListFrame::countText(const QString &count, bool isRefreshing)
{
    if (!isRefreshing)
        return count;
    if (count.isEmpty())
        return tr("Refreshing…");
    // First, since the end is what is cut off where room is short.
    return tr("Refreshing… · %1", "and a count of rows").arg(count);
}

void ListFrame::orderTabs()
{
    // As the row is read; the table and its details come after it, as they were made.
    QWidget *before = m_search;
    for (QWidget *next : m_filters + QList<QWidget *>{m_refresh} + m_buttons) {
        setTabOrder(before, next);
        before = next;
    }
}

void ListFrame::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QByteArray ListFrame::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << m_table->saveColumns() << m_splitter->saveState();
    return bytes;
}

void ListFrame::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray columns;
    QByteArray splitter;
    stream >> version >> columns >> splitter;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_table->restoreColumns(columns);
    m_splitter->restoreState(splitter);
}

void ListFrame::keyPressEvent(QKeyEvent *event)
{
    // Keys, not shortcuts: the window may have its own for the same, and two would be none.
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
    } else if (event->matches(QKeySequence::Refresh)) {
        Q_EMIT refreshRequested();
    } else if (event->key() == Qt::Key_Escape && m_search->hasFocus()
               && !m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace ff
