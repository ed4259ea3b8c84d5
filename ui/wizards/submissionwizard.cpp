// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/submissionwizard.h"

#include "ui/wizards/leadpage.h"
#include "ui/wizards/submissionpage.h"
#include "ui/wizards/wizardlook.h"

namespace ff {

SubmissionWizard::SubmissionWizard(const ConsoleServices &services, QWidget *parent)
    : QWizard(parent)
    , m_services(services)
{
    applyWizardLook(*this);
    connect(this, &QWizard::currentIdChanged, this, &SubmissionWizard::turned);
    connect(&m_submission, &Submission::changed, this, [this] {
        if (m_submission.allAccepted())
            accept();
    });
    connect(this, &QDialog::finished, this, [this] {
        const QList<OperationRecord> accepted = m_submission.accepted();
        if (!accepted.isEmpty() && !std::exchange(m_reported, true))
            Q_EMIT submitted(accepted);
    });
}

void SubmissionWizard::addSubmissionPage()
{
    m_last = addPage(new SubmissionPage(m_services.theme, m_submission));
}

void SubmissionWizard::turned(int id)
{
    if (auto *shown = qobject_cast<LeadPage *>(page(id)))
        shown->setSides(sides());
    if (id == m_last)
        m_submission.start(items());
}

} // namespace ff
