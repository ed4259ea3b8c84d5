// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <algorithm>
#include <ctime>

namespace ff {

/// What the longest event cost this thread in processor time: a stall that no other program's
/// load makes longer.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadMs();
        const bool taken = QApplication::notify(receiver, event);
        longestMs = std::max(longestMs, threadMs() - before);
        --m_depth;
        return taken;
    }
    static double threadMs()
    {
#if defined(Q_OS_LINUX)
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return 0; // not measured
#endif
    }

    double longestMs = 0;

private:
    int m_depth = 0;
};

} // namespace ff
