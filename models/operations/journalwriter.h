// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace ff {

class Journal;

/// Brings changed rows into the journal: one commit at a time, the newest state of each row, and
/// again after a while when the disk would not take it. A row that changes while a commit is under
/// way waits for the next one, so that a slow disk does not build a queue.
class JournalWriter : public QObject
{
    Q_OBJECT
public:
    explicit JournalWriter(Journal &journal, QObject *parent = nullptr);
    ~JournalWriter() override; ///< hands what is still unwritten to the journal

    /// `then` is called once, after the first commit that held this state, whether it worked or
    /// not.
    void write(const OperationRecord &record, std::function<void()> then = {});

    /// How long a refused commit waits for its next try.
    static constexpr int retryMs = 10'000;

Q_SIGNALS:
    /// The journal does not take rows: a sentence. Once until it takes them again.
    void failed(const QString &sentence);

private:
    void flush();
    void settled(const QString &error);

    using Thens = std::vector<std::function<void()>>;
    Journal &m_journal;
    QTimer m_retry;
    QHash<qint64, OperationRecord> m_waiting;
    Thens m_waitingThens;
    QHash<qint64, OperationRecord> m_underWay;
    Thens m_underWayThens;
    bool m_failing = false;
};

} // namespace ff
