// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/wizards/leadpage.h"
#include "ui/wizards/submission.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ff {

/// The last page of both wizards: what became of each request, and a way to send again what the
/// service refused or never saw.
class SubmissionPage : public LeadPage
{
    Q_OBJECT
public:
    SubmissionPage(Theme &theme, Submission &submission, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;

private:
    void build();
    void showRows();

    Theme &m_theme;
    Submission &m_submission;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_rows = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace ff
