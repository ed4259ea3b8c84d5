// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/operationrecord.h"
#include "ui/shell/consoleservices.h"

#include <QWizard>

#include <memory>

namespace ff {

/// Applies one snapshot to one or many connections under new object ids: targets, ids (rule and
/// conflict checked), what must be known, review, submit. Open with open().
class ApplyWizard : public QWizard
{
    Q_OBJECT
public:
    /// `origin` is the connection whose listing showed the snapshot.
    ApplyWizard(const ConsoleServices &services, const ConnectionId &origin,
                const Snapshot &snapshot, QWidget *parent = nullptr);
    ~ApplyWizard() override;

Q_SIGNALS:
    void submitted(const QList<ff::OperationRecord> &records);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ff
