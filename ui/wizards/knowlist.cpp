// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/knowlist.h"

#include "ui/shell/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

KnowList::KnowList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::margin);
}

void KnowList::setItems(const QList<Item> &items)
{
    while (QLayoutItem *old = m_layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Item &item : items) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::unit + metrics::unit / 2);
        auto *icon = new QLabel;
        icon->setFixedSize(metrics::toolIcon, metrics::toolIcon);
        icon->setPixmap(
            m_theme.icon(item.icon, item.tone)
                .pixmap(QSize(metrics::toolIcon, metrics::toolIcon), devicePixelRatioF()));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        auto *headline = new QLabel(item.headline);
        headline->setTextFormat(Qt::PlainText);
        headline->setFont(strongFont(headline->font()));
        headline->setWordWrap(true);
        auto *text = new QLabel(item.text);
        text->setObjectName(u"knowText"_s);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        texts->addWidget(headline);
        texts->addWidget(text);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addLayout(texts, 1);
        m_layout->addWidget(row);
    }
    m_layout->addStretch();
}

} // namespace ff
