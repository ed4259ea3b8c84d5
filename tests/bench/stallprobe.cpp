// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallprobe.h"

#include <QTimer>

#include <algorithm>
#include <atomic>

namespace ff {

namespace {

constexpr int postEveryMs = 2;

} // namespace

StallProbe::StallProbe(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_poster = new QObject;
    m_poster->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_poster, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_poster, [this] {
        auto *timer = new QTimer(m_poster);
        timer->setTimerType(Qt::PreciseTimer);
        // One event under way at a time: a stall is counted once, in its full length.
        auto underWay = std::make_shared<std::atomic_bool>(false);
        connect(timer, &QTimer::timeout, m_poster, [this, underWay] {
            if (underWay->exchange(true))
                return;
            const qint64 posted = m_clock.nsecsElapsed();
            QMetaObject::invokeMethod(
                this,
                [this, underWay, posted] {
                    m_waitsUs.append(int((m_clock.nsecsElapsed() - posted) / 1000));
                    underWay->store(false);
                },
                Qt::QueuedConnection);
        });
        timer->start(postEveryMs);
    });
    m_thread.start();
}

StallProbe::~StallProbe()
{
    m_thread.quit();
    m_thread.wait();
}

void StallProbe::reset()
{
    m_waitsUs.clear();
}

double StallProbe::worstMs() const
{
    const auto worst = std::max_element(m_waitsUs.begin(), m_waitsUs.end());
    return worst == m_waitsUs.end() ? 0 : *worst / 1000.0;
}

double StallProbe::quantileMs(double share) const
{
    if (m_waitsUs.isEmpty())
        return 0;
    QList<int> sorted = m_waitsUs;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype at = qsizetype(share * double(sorted.size() - 1));
    return sorted.at(at) / 1000.0;
}

qsizetype StallProbe::countOver(double ms) const
{
    return std::count_if(m_waitsUs.begin(), m_waitsUs.end(),
                         [ms](int us) { return us > ms * 1000; });
}

} // namespace ff
