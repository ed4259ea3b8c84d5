// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/submission.h"

#include "client/whendone.h"

namespace ff {

namespace {

Submission::State stateOf(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Refused:
        return Submission::State::Refused;
    case OperationPhase::NotSent:
        return Submission::State::NotSent;
    case OperationPhase::Sending: // the future ended without an answer: nobody knows
    case OperationPhase::OutcomeUnknown:
        return Submission::State::OutcomeUnknown;
    case OperationPhase::Waiting:
    case OperationPhase::Running:
    case OperationPhase::Succeeded:
    case OperationPhase::Failed:
    case OperationPhase::ResultUnknown:
        break;
    }
    return Submission::State::Accepted;
}

bool isRetryable(Submission::State state)
{
    return state == Submission::State::Refused || state == Submission::State::NotSent;
}

} // namespace

void Submission::start(const QList<Item> &items)
{
    if (isStarted())
        return;
    for (const Item &item : items)
        m_rows += {item, State::Waiting, {}};
    for (int row = 0; row < count(); ++row)
        send(row);
    Q_EMIT changed();
}

void Submission::send(int row)
{
    m_rows[row].state = State::Sending;
    whenDone(m_rows.at(row).item.send(), this, [this, row](const OperationRecord &record) {
        m_rows[row].record = record;
        m_rows[row].state = stateOf(record.phase);
        Q_EMIT changed();
    });
}

void Submission::retry()
{
    for (int row = 0; row < count(); ++row) {
        if (isRetryable(m_rows.at(row).state))
            send(row);
    }
    Q_EMIT changed();
}

QString Submission::message(int row) const
{
    const OperationRecord &record = m_rows.at(row).record;
    switch (m_rows.at(row).state) {
    case State::Waiting:
    case State::Sending:
        return tr("Sending…");
    case State::Accepted:
        return tr("Accepted by the service");
    case State::Refused:
        return record.message.isEmpty() ? tr("The service refused it")
                                        : tr("Refused: %1").arg(record.message);
    case State::NotSent:
        return record.message.isEmpty() ? tr("Not sent") : tr("Not sent: %1").arg(record.message);
    case State::OutcomeUnknown:
        break;
    }
    return tr("No answer came, so the service may or may not have it. It is not sent again; the "
              "operations panel says where to look.");
}

int Submission::retryable() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return isRetryable(row.state); }));
}

bool Submission::isBusy() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.state == State::Sending; });
}

bool Submission::allAccepted() const
{
    return isStarted() && std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
               return row.state == State::Accepted;
           });
}

QList<OperationRecord> Submission::accepted() const
{
    QList<OperationRecord> records;
    for (const Row &row : m_rows) {
        if (row.state == State::Accepted)
            records += row.record;
    }
    return records;
}

} // namespace ff
