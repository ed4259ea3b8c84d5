// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/submissionwizard.h"

#include <memory>

namespace ff {

/// Takes a snapshot of one or many objects of one connection: sources, apply scope, userData,
/// what must be known, review, submit. Open with open().
class TakeWizard : public SubmissionWizard
{
    Q_OBJECT
public:
    TakeWizard(const ConsoleServices &services, const ConnectionId &source,
               const QList<Container> &objects, QWidget *parent = nullptr);
    ~TakeWizard() override;

protected:
    [[nodiscard]] QList<Submission::Item> items() const override;
    [[nodiscard]] QList<SidesStrip::Side> sides() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
