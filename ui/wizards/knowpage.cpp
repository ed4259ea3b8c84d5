// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/knowpage.h"

#include "ui/shell/tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ff {

using namespace Qt::StringLiterals;

KnowPage::KnowPage(Theme &theme, QWidget *parent)
    : LeadPage(parent)
    , m_list(new KnowList(theme))
    , m_overQuota(new QCheckBox)
{
    setTitle(tr("What to know"));
    column()->setSpacing(metrics::margin);
    m_overQuota->setObjectName(u"overQuotaCheckBox"_s);
    m_overQuota->setText(tr("Try it nevertheless: the count here may be behind the service's"));
    m_overQuota->setAccessibleName(m_overQuota->text());
    column()->addWidget(m_list, 1);
    column()->addWidget(m_overQuota);
    connect(m_overQuota, &QCheckBox::toggled, this, &QWizardPage::completeChanged);
}

QWidget *KnowPage::firstField() const
{
    return m_overQuota;
}

bool KnowPage::isComplete() const
{
    return !m_short || m_overQuota->isChecked();
}

void KnowPage::showItems(const QList<KnowList::Item> &items, const Quota &quota)
{
    m_short = quota.isShort;
    m_list->setItems(items);
    m_overQuota->setVisible(m_short);
    m_overQuota->setChecked(quota.goesOver);
}

bool KnowPage::goesOver() const
{
    return m_overQuota->isChecked();
}

} // namespace ff
