// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/bulkdialog.h"

#include "models/connections/connectionstore.h"
#include "models/connections/writeguard.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

// What BulkDialog does; how it is built stands in bulkdialogpages.cpp.
namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int freePerMinute = 20;
constexpr int standardPerSecond = 10;

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return BulkDialog::tr("%n seconds", nullptr, int(qMax<qint64>(1, seconds)));
    if (seconds < 2 * 60 * 60)
        return BulkDialog::tr("%n minutes", nullptr, int((seconds + 59) / 60));
    return BulkDialog::tr("%n hours", nullptr, int((seconds + 3599) / 3600));
}

} // namespace

BulkDialog::BulkDialog(const ConsoleServices &services, std::unique_ptr<BulkRun> run, Plan plan,
                       QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_plan(std::move(plan))
{
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(run->title());
    setMinimumSize(560, 400);
    resize(840, 520);
    m_requests.setSteps(run->steps());
    attach(std::move(run));
    build();
    connect(&m_services.guard, &WriteGuard::changed, this, &BulkDialog::updateButtons);
    if (m_plan.startAtOnce && whyNot().isEmpty())
        start();
    else
        showPage(PlanPage);
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::attach(std::unique_ptr<BulkRun> run)
{
    m_run = std::move(run);
    connect(m_run.get(), &BulkRun::progressed, this, &BulkDialog::showProgress);
    connect(m_run.get(), &BulkRun::finished, this, &BulkDialog::onFinished);
}

bool BulkDialog::isRunning() const
{
    return m_run->state() == BulkRun::State::Running || m_run->state() == BulkRun::State::Stopping;
}

QString BulkDialog::whyNot() const
{
    for (const ConnectionId &id : m_plan.connections) {
        const QString why = m_services.guard.whyNot(id);
        if (!why.isEmpty())
            return why;
    }
    return {};
}

QString BulkDialog::planText() const
{
    const int count = int(m_run->steps().size());
    const QString what = tr("%Ln requests will be sent, in this order.", nullptr, count);
    // Several connections work side by side; the slowest of them says how long it takes at most.
    auto tier = Tier::Unlimited;
    for (const ConnectionId &id : m_plan.connections) {
        const auto connection = m_services.connections.find(id);
        if (connection && (tier == Tier::Unlimited || connection->tier == Tier::Free))
            tier = connection->tier;
    }
    switch (tier) {
    case Tier::Free:
        return tr("%1 At 20 requests a minute this takes about %2.")
            .arg(what, durationText(count * 60LL / freePerMinute));
    case Tier::Standard:
        return tr("%1 At 10 requests a second this takes about %2.")
            .arg(what, durationText(count / standardPerSecond));
    case Tier::Unlimited:
        break;
    }
    return tr("%1 This connection sets no rate.").arg(what);
}

void BulkDialog::start()
{
    showPage(ProgressPage);
    m_run->start();
    showProgress();
}

void BulkDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    updateButtons();
    if (page == ResultPage) {
        m_close->setDefault(true);
        m_close->setFocus();
    }
}

void BulkDialog::showProgress()
{
    const int all = int(m_run->steps().size());
    const int failed = int(m_run->failures().size());
    const int done = m_run->done();
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(done + failed);
    const QLocale locale;
    m_progressLabel->setText(tr("%1 done · %2 failed · %3 left")
                                 .arg(locale.toString(done), locale.toString(failed),
                                      locale.toString(qMax(0, all - done - failed))));
    m_progress->setAccessibleDescription(m_progressLabel->text());
    updateButtons();
}

void BulkDialog::onFinished()
{
    QList<BulkFailed> failed = m_kept;
    for (const BulkRun::Failure &failure : m_run->failures())
        failed += BulkFailed{m_run->steps().at(failure.step), failure.error};
    m_failures.setFailed(failed);
    showResult();
    showPage(ResultPage);
    Q_EMIT runFinished(m_run->done(), failed.isEmpty() && m_run->notSent() == 0);
}

void BulkDialog::showResult()
{
    const int done = m_doneBefore + m_run->done();
    const int failed = m_failures.rowCount();
    const int left = m_run->notSent();
    const auto unknown =
        int(std::count_if(m_failures.failed().begin(), m_failures.failed().end(),
                          [](const BulkFailed &failure) { return failure.isUnknown(); }));
    const bool good = failed == 0 && left == 0;
    QStringList sentences{good && m_plan.doneText ? m_plan.doneText(done)
                                                  : tr("%Ln requests succeeded.", nullptr, done)};
    if (failed > unknown)
        sentences += tr("%Ln requests failed.", nullptr, failed - unknown);
    if (unknown > 0)
        sentences += tr("The outcome of %Ln requests is not known.", nullptr, unknown);
    if (left > 0)
        sentences += tr("%Ln requests were not sent.", nullptr, left);
    m_result->setText(sentences.join(u' '));
    const auto tone =
        good ? Theme::Tone::Good : (done > 0 ? Theme::Tone::Warning : Theme::Tone::Bad);
    const QString icon = good ? u"ok"_s : (done > 0 ? u"warning"_s : u"failed"_s);
    m_resultIcon->setPixmap(
        m_services.theme.icon(icon, tone).pixmap(m_resultIcon->size(), devicePixelRatioF()));
    m_resultHint->setVisible(unknown > 0);
    m_failed->setVisible(failed > 0);
    setAccessibleDescription(m_result->text());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QList<BulkStep> BulkDialog::againSteps() const
{
    QList<BulkStep> steps;
    for (const BulkFailed &failed : m_failures.failed()) {
        if (failed.maySendAgain())
            steps += failed.step;
    }
    return steps + m_run->notSentSteps();
}

void BulkDialog::sendAgain()
{
    const QList<BulkStep> steps = againSteps();
    if (steps.isEmpty() || isRunning() || !whyNot().isEmpty())
        return;
    m_doneBefore += m_run->done();
    m_kept.clear();
    for (const BulkFailed &failed : m_failures.failed()) {
        if (!failed.maySendAgain())
            m_kept += failed;
    }
    attach(std::make_unique<BulkRun>(m_run->title(), steps));
    start();
}

void BulkDialog::updateButtons()
{
    const int page = m_pages->currentIndex();
    const QString why = whyNot();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_start->setVisible(page == PlanPage);
    m_start->setEnabled(why.isEmpty() && !m_run->steps().isEmpty());
    m_start->setToolTip(why);
    const qsizetype again = page == ResultPage ? againSteps().size() : 0;
    m_again->setVisible(again > 0);
    m_again->setText(m_run->notSent() > 0
                         ? tr("Send the remaining %Ln requests", nullptr, int(again))
                         : tr("Send %Ln requests again", nullptr, int(again)));
    m_again->setEnabled(why.isEmpty());
    m_again->setToolTip(why);
    m_copy->setVisible(page == ResultPage && m_failures.rowCount() > 0);
    const bool stopping = m_run->state() == BulkRun::State::Stopping;
    m_close->setEnabled(!stopping);
    if (page == ProgressPage)
        m_close->setText(stopping ? tr("Stopping…") : tr("Stop"));
    else
        m_close->setText(page == PlanPage ? tr("Cancel") : tr("Close"));
}

void BulkDialog::reject()
{
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    m_run->stop();
    updateButtons();
}

} // namespace ff
