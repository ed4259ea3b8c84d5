// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkrun.h"

#include "client/whendone.h"

#include <algorithm>
#include <utility>

namespace ff {

namespace {

/// Leaves the connection's other slots to polling and to the operator.
constexpr int mostInFlight = 4;
constexpr int frameMs = 16;

/// What every other step would meet as well.
bool concernsAllSteps(const FaceError &error)
{
    switch (error.kind) {
    case FaceError::Kind::ReadOnly:
    case FaceError::Kind::SignIn:
    case FaceError::Kind::MissingKey:
        return true;
    default:
        break;
    }
    const bool isQuota =
        error.code.compare(QLatin1StringView("QuotaExceeded"), Qt::CaseInsensitive) == 0;
    return error.isUnauthorized() || (error.httpStatus == 403 && !isQuota);
}

bool isOutcomeUnknown(const FaceError &error)
{
    return error.delivery == FaceError::Delivery::OutcomeUnknown;
}

} // namespace

BulkRun::BulkRun(const QString &title, QList<BulkStep> steps, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_steps(std::move(steps))
    , m_cancel(makeCancelHandle())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &BulkRun::progressed);
}

BulkRun::~BulkRun()
{
    m_cancel->withdraw();
}

int BulkRun::notSent() const
{
    return int(m_steps.size() - m_failures.size()) - m_done - m_inFlight;
}

QList<BulkStep> BulkRun::notSentSteps() const
{
    // Not simply the last ones: a file that is slow to read lets later steps pass.
    QList<int> withdrawn = m_withdrawn;
    std::sort(withdrawn.begin(), withdrawn.end());
    QList<BulkStep> steps;
    for (const int step : std::as_const(withdrawn))
        steps.append(m_steps.at(step));
    return steps + m_steps.mid(m_next);
}

int BulkRun::outcomeUnknownCount() const
{
    return int(std::count_if(m_failures.cbegin(), m_failures.cend(),
                             [](const Failure &f) { return isOutcomeUnknown(f.error); }));
}

QString BulkRun::failureText(const Failure &failure) const
{
    const QString subject = m_steps.at(failure.step).subject;
    const QString what = failure.error.summary();
    if (isOutcomeUnknown(failure.error)) {
        return tr("%1: %2 It may have taken effect all the same; look before you do it again.",
                  "name or id: sentence")
            .arg(subject, what);
    }
    return tr("%1: %2", "name or id: sentence").arg(subject, what);
}

void BulkRun::start()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Running;
    tellProgress();
    pump();
    // Never from within start(): who calls it connects first or last.
    QMetaObject::invokeMethod(this, &BulkRun::finishIfDone, Qt::QueuedConnection);
}

void BulkRun::stop()
{
    if (m_state == State::Ready) {
        m_state = State::Stopping;
        QMetaObject::invokeMethod(this, &BulkRun::finishIfDone, Qt::QueuedConnection);
    } else if (m_state == State::Running) {
        m_state = State::Stopping;
        m_cancel->withdraw();
    }
    tellProgress();
}

void BulkRun::pump()
{
    while (m_state == State::Running && m_inFlight < mostInFlight && m_next < m_steps.size())
        send(m_next++);
}

void BulkRun::send(int step)
{
    ++m_inFlight;
    CallOptions options;
    options.lane = Lane::Mutation;
    options.cancel = m_cancel;
    whenDone(m_steps.at(step).send(options), this,
             [this, step](const FaceResult<Done> &result) { onStep(step, result); });
}

void BulkRun::onStep(int step, const FaceResult<Done> &result)
{
    --m_inFlight;
    const bool wasWithdrawn = !result.ok() && m_state == State::Stopping
                              && result.error().kind == FaceError::Kind::Cancelled
                              && result.error().delivery == FaceError::Delivery::NeverSent;
    if (result.ok()) {
        ++m_done;
    } else if (wasWithdrawn) {
        m_withdrawn.append(step);
    } else {
        m_failures.append({step, result.error()});
        if (concernsAllSteps(result.error()) && m_state == State::Running) {
            m_endedBy = m_failures.constLast();
            stop();
        }
    }
    pump();
    tellProgress();
    finishIfDone();
}

void BulkRun::tellProgress()
{
    if (m_state != State::Finished && !m_frame.isActive())
        m_frame.start();
}

void BulkRun::finishIfDone()
{
    const bool isOver = m_state == State::Stopping || m_next == m_steps.size();
    if (m_state == State::Finished || m_state == State::Ready || !isOver || m_inFlight > 0)
        return;
    m_state = State::Finished;
    m_frame.stop();
    Q_EMIT progressed();
    Q_EMIT finished();
}

} // namespace ff
