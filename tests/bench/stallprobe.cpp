// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallprobe.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace ff {

StallProbe::StallProbe(QObject *parent) : QObject(parent)
{
    m_timer.start();
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(
        dispatcher, &QAbstractEventDispatcher::awake, this,
        [this] {
            if (m_awakeNs < 0)
                m_awakeNs = m_timer.nsecsElapsed();
        },
        Qt::DirectConnection);
    connect(
        dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
        [this] {
            if (m_awakeNs >= 0)
                m_turnsUs.append(int((m_timer.nsecsElapsed() - m_awakeNs) / 1000));
            m_awakeNs = -1;
        },
        Qt::DirectConnection);
}

void StallProbe::reset()
{
    m_turnsUs.clear();
}

double StallProbe::worstMs() const
{
    const auto worst = std::max_element(m_turnsUs.begin(), m_turnsUs.end());
    return worst == m_turnsUs.end() ? 0 : *worst / 1000.0;
}

double StallProbe::quantileMs(double share) const
{
    if (m_turnsUs.isEmpty())
        return 0;
    QList<int> sorted = m_turnsUs;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype at = qsizetype(share * double(sorted.size() - 1));
    return sorted.at(at) / 1000.0;
}

qsizetype StallProbe::countOver(double ms) const
{
    return std::count_if(m_turnsUs.begin(), m_turnsUs.end(),
                         [ms](int us) { return us > ms * 1000; });
}

} // namespace ff
