// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"
#include "ui/wizards/sidesstrip.h"
#include "ui/wizards/submission.h"

#include <QWizard>

namespace ff {

/// What both wizards do alike: one look, whose resources it is about on every page, and at the end
/// the requests, each answered on its own. Closes once every request was accepted; refusals stay
/// in the wizard. Open with open().
class SubmissionWizard : public QWizard
{
    Q_OBJECT
public:
    SubmissionWizard(const ConsoleServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QList<ff::OperationRecord> &records); ///< those the service accepted

protected:
    /// The last page; to be called after the others were added.
    void addSubmissionPage();
    /// What is sent, of the draft as it stands.
    [[nodiscard]] virtual QList<Submission::Item> items() const = 0;
    [[nodiscard]] virtual QList<SidesStrip::Side> sides() const = 0;

private:
    void turned(int id);

    ConsoleServices m_services;
    Submission m_submission;
    int m_last = -1;
    bool m_reported = false;
};

} // namespace ff
