// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/bulkdialog.h"

#include "models/connections/connectionstore.h"
#include "ui/pages/connectioncell.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

// How BulkDialog is built.
namespace ff {

using namespace Qt::StringLiterals;

namespace {

/// Rows as high as their sentence needs: a tree view does not measure wrapped text by itself.
class WrapDelegate final : public QStyledItemDelegate
{
public:
    explicit WrapDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize line = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != BulkFailuresModel::ReasonColumn)
            return line;
        const int width = m_view->columnWidth(index.column()) - 2 * metrics::unit;
        const QRect needed = option.fontMetrics.boundingRect(
            QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {line.width(), qMax(line.height(), needed.height() + metrics::unit)};
    }

private:
    QTreeView *m_view;
};

QLabel *sentenceLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTreeView *listView(const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *view = new QTreeView;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return view;
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    return column;
}

QString leftOutText(const QStringList &leftOut)
{
    constexpr qsizetype mostListed = 8;
    QStringList lines{
        BulkDialog::tr("%Ln were left out because of a problem:", "images", int(leftOut.size()))};
    lines += leftOut.mid(0, mostListed);
    if (leftOut.size() > mostListed)
        lines += BulkDialog::tr("and %Ln more", nullptr, int(leftOut.size() - mostListed));
    return lines.join(u'\n');
}

void tintNote(QLabel *label, const Theme &theme)
{
    label->setMargin(metrics::unit);
    label->setAutoFillBackground(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Window, theme.background(Theme::Tone::Warning));
    palette.setColor(QPalette::WindowText, theme.foreground(Theme::Tone::Warning));
    label->setPalette(palette);
}

} // namespace

void BulkDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::unit);
    for (const ConnectionId &id : m_plan.connections) {
        if (const auto connection = m_services.connections.find(id))
            column->addWidget(new ConnectionLine(*connection));
    }
    m_headline = sentenceLabel(u"headlineLabel"_s);
    m_headline->setFont(headlineFont(font()));
    m_headline->setText(m_run->title());
    column->addWidget(m_headline);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildPlan());
    m_pages->addWidget(buildProgress());
    m_pages->addWidget(buildResult());
    column->addWidget(m_pages, 1);
    m_reason = sentenceLabel(u"reasonLabel"_s);
    column->addWidget(m_reason);
    column->addWidget(buildButtons());
    const auto tint = [this] {
        tintNote(m_reason, m_services.theme);
        for (QLabel *note : findChildren<QLabel *>(u"noteLabel"_s))
            tintNote(note, m_services.theme);
        tintNote(m_resultHint, m_services.theme);
    };
    connect(&m_services.theme, &Theme::changed, this, tint);
    tint();
}

QWidget *BulkDialog::buildPlan()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    m_planLabel = sentenceLabel(u"planLabel"_s);
    m_planLabel->setText(planText());
    column->addWidget(m_planLabel);
    QTreeView *requests =
        listView(u"requestsView"_s, tr("Requests that will be sent"), &m_requests);
    // The same path may be meant in several places.
    requests->setColumnHidden(BulkRequestsModel::ConnectionColumn, m_plan.connections.size() < 2);
    requests->setItemDelegateForColumn(
        BulkRequestsModel::ConnectionColumn,
        new ConnectionCell(m_services.connections, BulkRequestsModel::ConnectionRole, requests));
    requests->header()->resizeSection(BulkRequestsModel::ConnectionColumn, 216);
    requests->header()->resizeSection(BulkRequestsModel::SubjectColumn, 184);
    requests->header()->resizeSection(BulkRequestsModel::MethodColumn, 88);
    column->addWidget(requests, 1);
    if (!m_plan.note.isEmpty()) {
        QLabel *note = sentenceLabel(u"noteLabel"_s);
        note->setText(m_plan.note);
        column->addWidget(note);
    }
    return page;
}

QWidget *BulkDialog::buildProgress()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"bulkProgressBar"_s);
    m_progress->setAccessibleName(tr("Requests answered"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::unit);
    m_progressLabel = sentenceLabel(u"progressLabel"_s);
    QLabel *hint = sentenceLabel(u"progressHintLabel"_s);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setText(tr("What was sent already is done also when you stop. Nothing is sent twice."));
    column->addSpacing(metrics::margin);
    column->addWidget(m_progress);
    column->addWidget(m_progressLabel);
    column->addWidget(hint);
    column->addStretch(1);
    return page;
}

QWidget *BulkDialog::buildResult()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    auto *row = new QHBoxLayout;
    m_resultIcon = new QLabel;
    m_resultIcon->setFixedSize(metrics::toolIcon, metrics::toolIcon);
    m_result = sentenceLabel(u"resultLabel"_s);
    row->addWidget(m_resultIcon, 0, Qt::AlignTop);
    row->addWidget(m_result, 1);
    column->addLayout(row);
    m_failed = listView(u"failuresView"_s, tr("Requests that failed"), &m_failures);
    // Whole sentences: what happened and what to do.
    m_failed->setUniformRowHeights(false);
    m_failed->setWordWrap(true);
    m_failed->setItemDelegate(new WrapDelegate(m_failed));
    // The view breaks lines anew only when its rows are laid out anew.
    connect(
        m_failed->header(), &QHeaderView::sectionResized, m_failed,
        [this] { m_failed->doItemsLayout(); }, Qt::QueuedConnection);
    m_failed->header()->setStretchLastSection(false);
    m_failed->header()->setSectionResizeMode(BulkFailuresModel::ReasonColumn, QHeaderView::Stretch);
    m_failed->header()->resizeSection(BulkFailuresModel::SubjectColumn, 160);
    m_failed->header()->resizeSection(BulkFailuresModel::RequestColumn, 152);
    column->addWidget(m_failed, 1);
    m_resultHint = sentenceLabel(u"unknownLabel"_s);
    m_resultHint->setText(tr("What is not known may have been done. Look before you add it again: "
                             "it is left out of sending again."));
    column->addWidget(m_resultHint);
    m_leftOut = sentenceLabel(u"leftOutLabel"_s);
    m_leftOut->setText(leftOutText(m_plan.leftOut));
    m_leftOut->setVisible(!m_plan.leftOut.isEmpty());
    column->addWidget(m_leftOut);
    column->addStretch(0);
    return page;
}

QWidget *BulkDialog::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, metrics::unit, 0, 0);
    row->setSpacing(metrics::unit);
    const auto button = [bar](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(u"copyFailuresButton"_s, tr("Copy list"));
    m_copy->setAccessibleName(tr("Copy the list of failed requests"));
    m_copy->setIcon(m_services.theme.icon(u"copy"_s));
    m_again = button(u"sendAgainButton"_s, {});
    m_again->setProperty("destructive", m_plan.destructive);
    m_start = button(u"startButton"_s, m_plan.startLabel);
    m_start->setProperty("destructive", m_plan.destructive);
    m_close = button(u"closeButton"_s, tr("Cancel"));
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_start);
    row->addWidget(m_close);
    // What cannot be undone never happens by a stray Enter.
    QPushButton *byEnter = m_plan.destructive ? m_close : m_start;
    byEnter->setDefault(true);
    byEnter->setFocus();
    connect(m_start, &QPushButton::clicked, this, &BulkDialog::start);
    connect(m_again, &QPushButton::clicked, this, &BulkDialog::sendAgain);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_failures.asText()); });
    return bar;
}

} // namespace ff
