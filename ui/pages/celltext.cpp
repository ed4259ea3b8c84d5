// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/celltext.h"

namespace ff {

using namespace Qt::StringLiterals;

QString singleLine(const QString &text, int limit)
{
    QString line;
    line.reserve(qMin<qsizetype>(text.size(), limit + 1));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (line.size() >= limit)
            return line + u'…';
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line += u'⏎';
        else
            line += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return line;
}

QString shortGuid(const QString &guid)
{
    return limits::isGuid(guid) ? guid.left(8) + u'…' : guid;
}

QString containerIconName(std::optional<ContainerType> type)
{
    if (!type)
        return u"snapshot"_s;
    return QString(containerTypeInfo(*type).wireName).toLower();
}

} // namespace ff
