// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/journalwriter.h"

#include "client/whendone.h"
#include "models/operations/journal.h"

#include <utility>

namespace ff {

JournalWriter::JournalWriter(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &JournalWriter::flush);
}

JournalWriter::~JournalWriter()
{
    // What is under way is finished by the journal itself, which outlives us.
    if (!m_waiting.isEmpty())
        m_journal.updateAll(m_waiting.values());
}

void JournalWriter::write(const OperationRecord &record, std::function<void()> then)
{
    m_waiting.insert(record.row, record);
    if (then)
        m_waitingThens.push_back(std::move(then));
    flush();
}

void JournalWriter::flush()
{
    if (m_waiting.isEmpty() || !m_underWay.isEmpty())
        return;
    m_retry.stop();
    m_underWay = std::exchange(m_waiting, {});
    m_underWayThens = std::exchange(m_waitingThens, {});
    whenDone(m_journal.updateAll(m_underWay.values()), this,
             [this](const JournalResult<Done> &result) { settled(result.error); });
}

void JournalWriter::settled(const QString &error)
{
    const QHash<qint64, OperationRecord> written = std::exchange(m_underWay, {});
    const Thens thens = std::exchange(m_underWayThens, {});
    const bool isNews = !error.isEmpty() && !m_failing;
    m_failing = !error.isEmpty();
    if (m_failing) {
        for (const OperationRecord &record : written) {
            if (!m_waiting.contains(record.row))
                m_waiting.insert(record.row, record);
        }
        m_retry.start();
    } else {
        flush();
    }
    if (isNews)
        Q_EMIT failed(error);
    for (const auto &then : thens)
        then();
}

} // namespace ff
