// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/loadstrip.h"

#include "ui/pages/elidedlabel.h"
#include "ui/shell/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ff {

using namespace Qt::StringLiterals;

LoadStrip::LoadStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_count(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_rate(new ElidedLabel)
    , m_goTo(new QPushButton(theme.icon(u"search"_s), {}))
    , m_loadAll(new QPushButton(theme.icon(u"import"_s), tr("Load all")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"loadStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::unit / 2, metrics::margin, metrics::unit / 2);
    row->setSpacing(metrics::unit);
    m_count->setObjectName(u"memberCountLabel"_s);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_progress->setObjectName(u"loadAllProgressBar"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, metrics::unit / 2);
    m_rate->setObjectName(u"loadRateLabel"_s);
    m_goTo->setObjectName(u"goToButton"_s);
    m_loadAll->setObjectName(u"loadAllButton"_s);
    m_loadAll->setToolTip(tr("Load every page. Search and sort look at what is loaded."));
    m_cancel->setObjectName(u"cancelLoadingButton"_s);
    row->addWidget(m_count, 1);
    row->addWidget(m_progress);
    row->addWidget(m_rate);
    row->addWidget(m_goTo);
    row->addWidget(m_loadAll);
    row->addWidget(m_cancel);
    // One height whatever is shown, so that the table above never jumps.
    setFixedHeight(metrics::controlHeight + metrics::unit);
    connect(m_goTo, &QPushButton::clicked, this, &LoadStrip::goToRequested);
    connect(m_loadAll, &QPushButton::clicked, this, &LoadStrip::loadAllRequested);
    connect(m_cancel, &QPushButton::clicked, this, &LoadStrip::cancelRequested);
    setGoTo({});
    showIdle(false);
}

void LoadStrip::setCount(const QString &text)
{
    m_count->setText(text);
}

QString LoadStrip::count() const
{
    return m_count->text();
}

void LoadStrip::showLoading(const LoadProgress &progress)
{
    m_progress->setRange(0, 0);
    showWork(progress.rowsPerSecond >= 1
                 ? tr("%Ln a second", "rows loaded", int(progress.rowsPerSecond))
                 : tr("Loading…"),
             tr("Stop loading; what is loaded stays"));
}

void LoadStrip::showExport(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? int(done * steps / total) : 0);
    showWork(tr("Exporting…"), tr("Stop the export; no file is left"));
}

void LoadStrip::showWork(const QString &text, const QString &whatCancelDoes)
{
    m_rate->setText(text);
    m_cancel->setAccessibleName(whatCancelDoes);
    m_cancel->setToolTip(whatCancelDoes);
    m_progress->show();
    m_rate->show();
    m_loadAll->hide();
    m_cancel->show();
}

void LoadStrip::showIdle(bool canLoad)
{
    // The one that has the focus hands it on, or the keyboard would be lost.
    const bool hadFocus = m_cancel->hasFocus();
    m_progress->hide();
    m_rate->hide();
    m_loadAll->setVisible(canLoad);
    if (hadFocus && canLoad)
        m_loadAll->setFocus();
    m_cancel->hide();
}

void LoadStrip::setGoTo(const QString &label)
{
    m_goTo->setText(label);
    m_goTo->setVisible(!label.isEmpty());
}

} // namespace ff
