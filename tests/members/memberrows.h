// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rowstore.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace ff::tests {

/// A member as a test keeps it: plainly.
struct NaiveRow
{
    QString name;
    QString userData;
    int faceCount = 0;
    friend bool operator==(const NaiveRow &, const NaiveRow &) = default;
};

inline ListRows::Id idOfNumber(quint32 number)
{
    ListRows::Id id{};
    for (int i = 0; i < 4; ++i)
        id[std::size_t(i)] = quint8(number >> (24 - 8 * i));
    id[15] = quint8(number * 7);
    return id;
}

inline QString randomText(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("Ada"),
                                   QStringLiteral("ada"),
                                   QStringLiteral("Émile"),
                                   QStringLiteral("ZOË"),
                                   QStringLiteral("Łukasz"),
                                   QStringLiteral("田中"),
                                   QStringLiteral("{\"badge\":\"E-1\"}"),
                                   QString(),
                                   QStringLiteral("Søren"),
                                   QStringLiteral("김민준"),
                                   QStringLiteral("\U0001F600 smile"),
                                   QStringLiteral("Kelvin K")};
    QString text;
    for (int n = random.bounded(4); n > 0; --n)
        text += words.at(random.bounded(int(words.size()))) + u' ';
    if (random.bounded(40) == 0)
        text += QString(2'000, u'x');
    return text.trimmed();
}

inline NaiveRow randomRow(QRandomGenerator &random)
{
    return {randomText(random), randomText(random), random.bounded(4)};
}

inline NaiveRow naive(const RowView &row)
{
    return {QString::fromUtf8(row.name.data(), qsizetype(row.name.size())),
            QString::fromUtf8(row.userData.data(), qsizetype(row.userData.size())), row.faceCount};
}

inline RowData rowData(const ListRows::Id &id, const NaiveRow &row)
{
    return {id, row.name.toUtf8(), row.userData.toUtf8(), row.faceCount};
}

inline void addToPage(ListRows &page, const ListRows::Id &id, const NaiveRow &row)
{
    page.ids.push_back(id);
    page.textBegins.push_back(quint32(page.text.size()));
    page.text += row.name.toUtf8();
    page.nameEnds.push_back(quint32(page.text.size()));
    page.text += row.userData.toUtf8();
    page.textEnds.push_back(quint32(page.text.size()));
    page.faceCounts.push_back(quint16(row.faceCount));
}

/// FF_SEED repeats a run; the seed is printed.
inline quint32 seedOfRun()
{
    bool ok = false;
    const quint32 given = quint32(qEnvironmentVariableIntValue("FF_SEED", &ok));
    const quint32 seed = ok ? given : QRandomGenerator::global()->generate() & 0x7fffffff;
    qInfo("FF_SEED=%u", seed);
    return seed;
}

} // namespace ff::tests
