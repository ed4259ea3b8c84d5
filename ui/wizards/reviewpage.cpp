// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/reviewpage.h"

#include "models/connections/writeguard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tokens.h"

#include <QVBoxLayout>

namespace ff {

ReviewPage::ReviewPage(const ConsoleServices &services, const QStringList &headers, QWidget *parent)
    : LeadPage(parent)
    , m_services(services)
    , m_messages(new MessageBar(services.theme))
    , m_table(new ReviewTable(services.connections, headers))
{
    setTitle(tr("Review"));
    setCommitPage(true);
    column()->setSpacing(metrics::unit);
    column()->addWidget(m_messages);
    column()->addWidget(m_table, 1);
    connect(&services.guard, &WriteGuard::changed, this, &ReviewPage::showLock);
}

bool ReviewPage::isComplete() const
{
    return whyNot().isEmpty();
}

void ReviewPage::showRows(const QList<QList<ReviewTable::Cell>> &rows,
                          const QList<ConnectionId> &written)
{
    m_table->setRows(rows);
    m_written = written;
    showLock();
}

QString ReviewPage::whyNot() const
{
    for (const ConnectionId &id : m_written) {
        if (const QString why = m_services.guard.whyNot(id); !why.isEmpty())
            return why;
    }
    return {};
}

void ReviewPage::showLock()
{
    const QString why = whyNot();
    if (why.isEmpty())
        m_messages->dismiss();
    else
        m_messages->showText(Theme::Tone::Warning, why);
    Q_EMIT completeChanged();
}

} // namespace ff
