// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plaintooltip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ff {

namespace {
/// userData may have 16 KB, which as a tooltip covers the screen.
constexpr qsizetype longestToolTip = 1000;
} // namespace

QString plainToolTip(const QString &text)
{
    QString shown = text;
    if (shown.size() > longestToolTip) {
        shown.truncate(longestToolTip);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
    }
    if (!Qt::mightBeRichText(shown))
        return shown;
    return u"<p style=\"white-space: pre-wrap\">"_s % shown.toHtmlEscaped() % u"</p>"_s;
}

} // namespace ff
