// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace ff {

/// Measures how long this thread's event loop was away from waiting, turn by turn: from waking
/// up to the next wait. A turn is what an operator feels as a stall. Made in the thread measured.
class StallProbe : public QObject
{
    Q_OBJECT
public:
    explicit StallProbe(QObject *parent = nullptr);

    void reset(); ///< forgets the turns so far
    [[nodiscard]] qsizetype turns() const { return m_turnsUs.size(); }
    [[nodiscard]] double worstMs() const;
    /// The turn of which `share` (0…1) of all turns are not longer, in ms.
    [[nodiscard]] double quantileMs(double share) const;
    [[nodiscard]] qsizetype countOver(double ms) const;

private:
    QElapsedTimer m_timer;
    qint64 m_awakeNs = -1;
    QList<int> m_turnsUs;
};

} // namespace ff
