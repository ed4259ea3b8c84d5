// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/leadpage.h"

#include "ui/shell/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

LeadPage::LeadPage(QWidget *parent)
    : QWizardPage(parent)
    , m_column(new QVBoxLayout)
    , m_sides(new SidesStrip)
    , m_lead(new QLabel)
{
    auto *outer = new QVBoxLayout(this);
    // The wizard gives eight at the left and right of a page, sixteen of its title.
    outer->setContentsMargins(metrics::unit, 0, metrics::unit, metrics::unit);
    outer->setSpacing(2 * metrics::unit);
    m_sides->hide();
    outer->addWidget(m_sides);
    m_lead->setObjectName(u"leadLabel"_s);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    outer->addWidget(m_lead);
    m_column->setSpacing(metrics::unit);
    outer->addLayout(m_column, 1);
}

void LeadPage::setLead(const QString &sentence)
{
    m_lead->setText(sentence);
    setAccessibleDescription(sentence);
}

} // namespace ff
