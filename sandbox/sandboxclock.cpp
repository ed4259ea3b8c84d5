// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxclock.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ff::sandbox {

namespace {
QDateTime utc(Ticks ticks)
{
    return QDateTime::fromMSecsSinceEpoch(ticks / ticksPerMs).toUTC();
}
} // namespace

QString timeText(Ticks ticks)
{
    return utc(ticks).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.'
           + QString::number(ticks % ticksPerSecond).rightJustified(7, u'0') + u'Z';
}

QString dayText(Ticks ticks)
{
    return utc(ticks).toString(u"yyyy-MM-dd"_s);
}

} // namespace ff::sandbox
