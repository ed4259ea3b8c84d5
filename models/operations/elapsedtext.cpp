// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/elapsedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ElapsedText)
};

} // namespace

QString elapsedText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (minutes == 0)
        return Text::tr("%1 s", "seconds").arg(seconds);
    if (hours == 0)
        return Text::tr("%1 min %2 s", "minutes and seconds").arg(minutes).arg(seconds % 60);
    if (days == 0)
        return Text::tr("%1 h %2 min", "hours and minutes").arg(hours).arg(minutes % 60);
    return Text::tr("%1 d %2 h", "days and hours").arg(days).arg(hours % 24);
}

} // namespace ff
