// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/submissionpage.h"

#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/pages/valueview.h"
#include "ui/shell/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, StateColumn, ColumnCount };

struct Look
{
    QString icon;
    Theme::Tone tone;
};

Look lookOf(Submission::State state)
{
    switch (state) {
    case Submission::State::Accepted:
        return {u"ok"_s, Theme::Tone::Good};
    case Submission::State::Refused:
    case Submission::State::NotSent:
        return {u"failed"_s, Theme::Tone::Bad};
    case Submission::State::OutcomeUnknown:
        return {u"unknown"_s, Theme::Tone::Warning};
    case Submission::State::Waiting:
    case Submission::State::Sending:
        break;
    }
    return {u"running"_s, Theme::Tone::Accent};
}

} // namespace

SubmissionPage::SubmissionPage(Theme &theme, Submission &submission, QWidget *parent)
    : LeadPage(parent)
    , m_theme(theme)
    , m_submission(submission)
{
    setObjectName(u"submissionPage"_s);
    setTitle(tr("Submitting"));
    setLead(tr("Each request is answered on its own. What the service has accepted goes on "
               "there, also when this window or Faceferry is closed."));
    build();
    connect(&submission, &Submission::changed, this, [this] {
        showRows();
        Q_EMIT completeChanged();
    });
}

void SubmissionPage::build()
{
    QVBoxLayout *const layout = column();
    layout->setSpacing(metrics::unit);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"submissionProgressBar"_s);
    m_progress->setAccessibleName(tr("Requests answered"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::unit);
    layout->addWidget(m_progress);
    m_summary = new QLabel;
    m_summary->setObjectName(u"submissionSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_rows = new QTreeWidget;
    m_rows->setObjectName(u"submissionTree"_s);
    m_rows->setAccessibleName(tr("Requests"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderLabels({tr("Request"), tr("Answer")});
    m_rows->setRootIsDecorated(false);
    m_rows->setWordWrap(true);
    m_rows->header()->resizeSection(WhatColumn, 256);
    layout->addWidget(m_rows, 1);
    auto *row = new QHBoxLayout;
    m_retry = new QPushButton(m_theme.icon(u"refresh"_s), tr("Send again"));
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setAccessibleName(tr("Send again what was refused or not sent"));
    m_retry->setAutoDefault(false);
    row->addWidget(m_retry);
    row->addStretch();
    layout->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_submission.retry(); });
}

bool SubmissionPage::isComplete() const
{
    return m_submission.isStarted() && !m_submission.isBusy();
}

void SubmissionPage::showRows()
{
    int answered = 0;
    for (int row = 0; row < m_submission.count(); ++row) {
        QTreeWidgetItem *item = m_rows->topLevelItem(row);
        if (!item) {
            item = new QTreeWidgetItem(m_rows);
            item->setText(WhatColumn, singleLine(m_submission.item(row).what));
            item->setToolTip(WhatColumn, plainToolTip(m_submission.item(row).what));
            item->setIcon(WhatColumn, m_theme.icon(m_submission.item(row).iconName));
        }
        const Submission::State state = m_submission.state(row);
        const Look look = lookOf(state);
        item->setIcon(StateColumn, m_theme.icon(look.icon, look.tone));
        item->setText(StateColumn, singleLine(m_submission.message(row), 1000));
        item->setToolTip(StateColumn, plainToolTip(m_submission.message(row)));
        if (state != Submission::State::Sending && state != Submission::State::Waiting)
            ++answered;
    }
    m_progress->setRange(0, qMax(1, m_submission.count()));
    m_progress->setValue(answered);
    const int again = m_submission.retryable();
    m_retry->setVisible(again > 0 && !m_submission.isBusy());
    if (m_submission.isBusy())
        m_summary->setText(
            tr("%1 of %n requests answered.", nullptr, m_submission.count()).arg(answered));
    else if (again > 0)
        m_summary->setText(tr("%n requests were not accepted. Nothing of them is under way; they "
                              "can be sent again.",
                              nullptr, again));
    else if (!m_submission.allAccepted())
        m_summary->setText(tr("For some requests no answer came. They are not sent again, since "
                              "the service may have them."));
    else
        m_summary->setText(tr("All requests were accepted."));
}

} // namespace ff
