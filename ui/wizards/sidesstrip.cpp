// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/sidesstrip.h"

#include "models/plaintooltip.h"
#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"
#include "ui/wizards/flowlayout.h"
#include "ui/wizards/reasons.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// More would push the page down; the others are counted.
constexpr qsizetype mostShown = 2;
constexpr qsizetype longestName = 32; // characters; the tooltip has it in full

QString spokenText(const Connection &connection)
{
    const QString label = connection.label.text();
    return label.isEmpty() ? connection.name : QString(connection.name + u' ' + label);
}

} // namespace

SidesStrip::SidesStrip(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this))
{
    setObjectName(u"sidesStrip"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::margin);
}

void SidesStrip::setSides(const QList<Side> &sides)
{
    while (QLayoutItem *old = m_row->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    QStringList spoken;
    for (const Side &side : sides) {
        if (side.connections.isEmpty())
            continue;
        addSide(side);
        for (const Connection &connection : side.connections)
            spoken += side.caption + u' ' + spokenText(connection);
    }
    setAccessibleName(spoken.join(u"; "_s));
    setVisible(!spoken.isEmpty());
}

void SidesStrip::addSide(const Side &side)
{
    auto *caption = new QLabel(side.caption);
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(captionFont(caption->font()));
    // The most dangerous first: what is only counted must not be production.
    QList<Connection> ranked = side.connections;
    std::stable_sort(ranked.begin(), ranked.end(), [](const Connection &a, const Connection &b) {
        return dangerRank(a.label) < dangerRank(b.label);
    });
    const qsizetype shown = qMin(mostShown, ranked.size());
    for (const Connection &connection : ranked.first(shown)) {
        Connection shortened = connection;
        shortened.name = singleLine(connection.name, longestName);
        auto *line = new ConnectionLine(shortened);
        line->setToolTip(plainToolTip(spokenText(connection)));
        if (!caption) {
            m_row->addWidget(line);
            continue;
        }
        auto *group = new QWidget; // the caption stays with the first
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::unit);
        row->addWidget(std::exchange(caption, nullptr));
        row->addWidget(line);
        m_row->addWidget(group);
    }
    if (shown == ranked.size())
        return;
    auto *rest = new QLabel(tr("and %n more", "connections", int(ranked.size() - shown)));
    QStringList others;
    for (const Connection &connection : ranked.mid(shown))
        others += spokenText(connection);
    rest->setToolTip(plainToolTip(others.join(u'\n')));
    m_row->addWidget(rest);
}

} // namespace ff
