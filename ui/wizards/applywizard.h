// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/submissionwizard.h"

#include <memory>

namespace ff {

/// Applies one snapshot to one or many connections under new object ids: targets, ids (rule and
/// conflict checked), what must be known, review, submit. Open with open().
class ApplyWizard : public SubmissionWizard
{
    Q_OBJECT
public:
    /// `origin` is the connection whose listing showed the snapshot.
    ApplyWizard(const ConsoleServices &services, const ConnectionId &origin,
                const Snapshot &snapshot, QWidget *parent = nullptr);
    ~ApplyWizard() override;

protected:
    [[nodiscard]] QList<Submission::Item> items() const override;
    [[nodiscard]] QList<SidesStrip::Side> sides() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
