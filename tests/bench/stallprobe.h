// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThread>

#include <memory>

namespace ff {

/// Measures how long this thread's event loop keeps an event waiting: another thread posts one
/// every 2 ms and looks when it is taken. What an operator feels as a stall is a late answer.
/// Made and read in the thread measured; independent of the kind of event loop.
class StallProbe : public QObject
{
    Q_OBJECT
public:
    explicit StallProbe(QObject *parent = nullptr);
    ~StallProbe() override;

    void reset(); ///< forgets the answers so far
    [[nodiscard]] qsizetype answers() const { return m_waitsUs.size(); }
    [[nodiscard]] double worstMs() const;
    /// The wait of which `share` (0…1) of all waits are not longer, in ms.
    [[nodiscard]] double quantileMs(double share) const;
    [[nodiscard]] qsizetype countOver(double ms) const;

private:
    QElapsedTimer m_clock; // started once, then only read: safe in both threads
    QThread m_thread;
    QObject *m_poster = nullptr;
    QList<int> m_waitsUs;
};

} // namespace ff
