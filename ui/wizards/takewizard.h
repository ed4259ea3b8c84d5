// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWizard>

#include <memory>

namespace ff {

/// Takes a snapshot of one or many objects of one connection: sources, apply scope, userData,
/// what must be known, review, submit. Submits through OperationTracker and closes once every
/// request was answered; refusals stay in the wizard, per object. Open with open().
class TakeWizard : public QWizard
{
    Q_OBJECT
public:
    TakeWizard(const ConsoleServices &services, const ConnectionId &source,
               const QList<Container> &objects, QWidget *parent = nullptr);
    ~TakeWizard() override;

Q_SIGNALS:
    void submitted(const QList<ff::OperationRecord> &records); ///< those the service accepted

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
