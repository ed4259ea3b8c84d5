// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/sidesstrip.h"

#include "ui/pages/celltext.h"
#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

// More do not fit beside each other in the narrowest wizard; the others are counted.
constexpr qsizetype mostShown = 2;

// The most dangerous first: what is cut off must not be production.
int rank(const Connection &connection)
{
    switch (connection.label.kind) {
    case EnvironmentLabel::Kind::Production:
        return 0;
    case EnvironmentLabel::Kind::Staging:
    case EnvironmentLabel::Kind::Custom:
        return 1;
    case EnvironmentLabel::Kind::Test:
        return 2;
    case EnvironmentLabel::Kind::None:
        break;
    }
    return 3;
}

} // namespace

SidesStrip::SidesStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"sidesStrip"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::unit);
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
            spoken += side.caption + u' ' + connection.name + u' ' + connection.label.text();
    }
    m_row->addStretch(1);
    setAccessibleName(spoken.join(u"; "_s));
    setVisible(!spoken.isEmpty());
}

void SidesStrip::addSide(const Side &side)
{
    if (m_row->count() > 0)
        m_row->addSpacing(metrics::margin);
    auto *caption = new QLabel(side.caption);
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(captionFont(caption->font()));
    m_row->addWidget(caption);
    QList<Connection> ranked = side.connections;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Connection &a, const Connection &b) { return rank(a) < rank(b); });
    for (Connection shown : ranked.first(qMin(mostShown, ranked.size()))) {
        shown.name = singleLine(shown.name, 20);
        m_row->addWidget(new ConnectionLine(shown));
    }
    if (ranked.size() > mostShown)
        m_row->addWidget(
            new QLabel(tr("and %n more", "connections", int(ranked.size() - mostShown))));
}

} // namespace ff
